namespace TradeMetrics.Tests.Complexity;

public class UndefinedComplexityTests
{
    [Fact]
    public void Without_an_advantage_there_is_no_matrix()
    {
        var exports = TradeMatrix.From([("a", "x", 1d), ("b", "y", 1d)], AbsentCells.Zero);
        var undefined = Assert.Throws<UndefinedMetricException>(() => exports.ComparativeAdvantages(threshold: 100));
        Assert.Equal(UndefinedReason.NoData, undefined.Reason);
        Assert.Contains("Lower the threshold", undefined.Message, StringComparison.Ordinal);
        Assert.Throws<UndefinedMetricException>(() => TradeMatrix.From([("a", "x", 0d)], AbsentCells.Zero).ComparativeAdvantages());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void A_threshold_is_above_zero(double threshold) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TradeMatrix.From([("a", "x", 1d)], AbsentCells.Zero).ComparativeAdvantages(threshold));

    [Fact]
    public void A_negative_figure_is_named()
    {
        var exports = TradeMatrix.From([("a", "x", 1d), ("b", "y", -2d)], AbsentCells.Zero);
        Assert.Contains("-2", Assert.Throws<NegativeMeasureException>(() => exports.ComparativeAdvantages()).Message, StringComparison.Ordinal);
        Assert.Contains("\"y\" by \"b\" are -2", Assert.Throws<NegativeMeasureException>(() => exports.Productivity(new Dictionary<string, double>())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_figures_and_nothing_over_nothing_count_as_no_advantage_and_are_counted()
    {
        (string Country, string Product, double? Value)[] records = [("a", "x", 1), ("a", "y", null), ("b", "x", 0), ("b", "y", 0), ("c", "x", 1), ("c", "y", 2)];
        var advantages = records.ToTradeMatrix(record => record.Country, record => record.Product, record => record.Value, AbsentCells.Missing).ComparativeAdvantages();

        // One figure of a is missing, and both of b stand over its total of zero.
        Assert.Equal(3, advantages.UndefinedCount);
        Assert.Equal(["b"], advantages.DroppedCountries);
        Assert.False(advantages["a", "y"]);
        Assert.Contains("DroppedCountries", Assert.Throws<KeyNotFoundException>(() => advantages["b", "x"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Separate_networks_have_no_common_index_and_the_smallest_is_named()
    {
        var undefined = NoIndex("a:wx b:xy c:wy d:z e:z");
        Assert.Equal(UndefinedReason.NotUnique, undefined.Reason);
        Assert.Contains("fall into 2 networks", undefined.Message, StringComparison.Ordinal);
        Assert.Contains("Countries of the smallest: d, e.", undefined.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_network_has_the_index_that_it_would_have_alone_and_names_what_it_leaves_out()
    {
        var whole = Baskets.Advantages("n:p a:vwxyz b:xyz o:p c:yz q:r");
        var largest = whole.LargestNetwork();
        Assert.Equal(["a", "b", "c"], largest.Countries);
        Assert.Equal(["n", "o", "q"], largest.DroppedCountries);
        Assert.Equal(["p", "r"], largest.DroppedProducts);
        Assert.Equal(Baskets.Advantages("a:vwxyz b:xyz c:yz").EconomicComplexity().Countries, largest.EconomicComplexity().Countries);
        Assert.All(largest.Countries, country => Assert.All(largest.Products, product => Assert.Equal(whole[country, product], largest[country, product])));
        Assert.Equal([3, 2, 1], whole.Networks().Select(network => network.Countries.Count));
        Assert.Equal(whole.AdvantageCount, whole.Networks().Sum(network => network.AdvantageCount));
        Assert.Contains("are not linked", Assert.Throws<KeyNotFoundException>(() => largest["n", "p"]).Message, StringComparison.Ordinal);
        Assert.Same(largest, Assert.Single(largest.Networks()));
    }

    [Fact]
    public void Of_networks_of_one_size_none_is_the_largest()
    {
        var twins = Baskets.Advantages("a:x b:y");
        var undefined = Assert.Throws<UndefinedMetricException>(() => twins.LargestNetwork());
        Assert.Equal(UndefinedReason.NotUnique, undefined.Reason);
        Assert.Contains("that of a and that of b have 1 countries and 1 products each", undefined.Message, StringComparison.Ordinal);
        Assert.False(twins.TryLargestNetwork(out _));
        Assert.True(Baskets.Advantages("a:x b:yz").TryLargestNetwork(out var network) && network.Countries.Single() == "b");
    }

    [Fact]
    public void Countries_that_can_be_ordered_in_several_ways_have_no_index()
    {
        // A ring: each way round is as good as the other.
        var undefined = NoIndex("a:xy b:yz c:zx");
        Assert.Equal(UndefinedReason.NotUnique, undefined.Reason);
        Assert.Contains("second and the third eigenvalue agree", undefined.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_without_a_direction_is_none()
    {
        // A row of equally diverse countries: which end is up?
        var undefined = NoIndex("a:wx b:xy c:yz");
        Assert.Equal(UndefinedReason.NotUnique, undefined.Reason);
        Assert.Contains("no direction", undefined.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:x")]
    [InlineData("a:xyz")]
    [InlineData("a:x b:x c:x")]
    [InlineData("a:xyz b:xyz c:xyz")]
    public void Countries_that_do_not_differ_have_no_index_but_the_same_fitness(string baskets)
    {
        Assert.Equal(UndefinedReason.NoSpread, NoIndex(baskets).Reason);
        var advantages = Baskets.Advantages(baskets);
        Assert.True(advantages.TryConvergedFitness(out var fitness));
        Assert.All(fitness.Countries.Values.Concat(fitness.Products.Values), figure => Assert.Equal(1, figure, 12));
        Assert.Equal(UndefinedReason.NoSpread, Assert.Throws<UndefinedMetricException>(() => advantages.Reflections(2).Standardised()).Reason);
        Assert.Equal(1, advantages.Density().At(0, 0));
    }

    [Fact]
    public void Fitness_that_falls_for_ever_is_not_called_converged()
    {
        // Nested baskets: the diagonal passes through the empty part (Pugliese, Zaccaria and Pietronero 2016).
        var nested = Baskets.Advantages("a:x b:xy c:xyz d:wxyz");
        var undefined = Assert.Throws<UndefinedMetricException>(() => nested.ConvergedFitness(1e-9, 500));
        Assert.Equal(UndefinedReason.NotConverged, undefined.Reason);
        Assert.Contains("update 500 still changes", undefined.Message, StringComparison.Ordinal);
        Assert.False(nested.TryConvergedFitness(out _, 1e-9, 500));
        Assert.True(nested.Fitness(500).LargestChange > 1e-9);
    }

    [Fact]
    public void Fitness_below_what_a_double_holds_is_not_called_zero()
    {
        // Three of four countries share one product of five: they lose a constant part of their fitness with every update.
        var hopeless = Baskets.Advantages("a:x b:x c:x d:vwxyz");
        var undefined = Assert.Throws<UndefinedMetricException>(() => hopeless.Fitness(10_000));
        Assert.Equal(UndefinedReason.NotConverged, undefined.Reason);
        Assert.Contains("fell below what a double holds", undefined.Message, StringComparison.Ordinal);
        Assert.False(hopeless.TryConvergedFitness(out _));
        Assert.True(hopeless.Fitness(19).Countries["a"] > 0);
    }

    [Fact]
    public void Updates_orders_and_tolerances_have_bounds()
    {
        var advantages = Baskets.Advantages("a:x b:xy");
        Assert.Throws<ArgumentOutOfRangeException>(() => advantages.Fitness(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => advantages.ConvergedFitness(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => advantages.ConvergedFitness(1e-9, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => advantages.Reflections(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => advantages.ProductProximity().Network(0));
    }

    [Fact]
    public void A_product_without_complexity_or_proximity_is_named()
    {
        var advantages = Baskets.Advantages("a:x b:xy");
        Assert.Contains("\"y\"", Assert.Throws<ArgumentException>(() => advantages.Outlook(new Dictionary<string, double> { ["x"] = 1 })).Message, StringComparison.Ordinal);
        Assert.Contains("\"y\"", Assert.Throws<KeyNotFoundException>(() => advantages.Density(Baskets.Advantages("a:x").ProductProximity())).Message, StringComparison.Ordinal);
    }

    private static UndefinedMetricException NoIndex(string baskets)
    {
        var advantages = Baskets.Advantages(baskets);
        Assert.False(advantages.TryEconomicComplexity(out var index));
        Assert.Null(index);
        return Assert.Throws<UndefinedMetricException>(() => advantages.EconomicComplexity());
    }
}
