namespace TradeMetrics.Tests.Complexity;

/// <summary>What the documentation of the R package economiccomplexity prints for five countries and five products, to its last digit (relative 5e-7).</summary>
public class PrintedComplexityTests
{
    private const double Relative = 5e-7;

    private static AdvantageMatrix<string, string> Advantages => WorldTrade.Advantages;

    [Fact]
    public void The_index_of_Balassa_is_as_printed()
    {
        var index = BalassaIndex.Of(WorldTrade.Exports);
        Assert.All(WorldTrade.Cells("balassa_index_continuous"), cell => AssertPrinted(cell.Value, index[cell.Row, cell.Column]!.Value));
    }

    [Fact]
    public void The_advantages_are_as_printed()
    {
        Assert.All(WorldTrade.Cells("balassa_index_discrete_ge_1"), cell => Assert.Equal(cell.Value == 1, Advantages[cell.Row, cell.Column]));
        Assert.Equal((226, 785), (Advantages.Countries.Count, Advantages.Products.Count));
        Assert.Empty(Advantages.DroppedCountries);
        Assert.Empty(Advantages.DroppedProducts);
    }

    [Fact]
    public void Fitness_and_complexity_after_19_updates_are_as_printed() =>
        AssertPrinted("fitness_country", "fitness_product", Advantages.Fitness(19));

    [Fact]
    public void World_trade_has_a_fitness_that_no_longer_changes()
    {
        var fitness = Advantages.ConvergedFitness();
        Assert.InRange(fitness.LargestChange, 0, 1e-9);
        Assert.InRange(fitness.Updates, 20, 10_000);

        // Where it goes is near where 19 updates have brought it.
        var early = Advantages.Fitness(19);
        Assert.All(fitness.Countries, country => Assert.InRange(country.Value / early.Countries[country.Key], 0.5, 2));
    }

    [Fact]
    public void Reflections_of_order_18_and_19_are_as_printed()
    {
        AssertPrinted(WorldTrade.Section("reflections_country"), Advantages.Reflections(18).Standardised().Countries);
        AssertPrinted(WorldTrade.Section("reflections_product"), Advantages.Reflections(19).Standardised().Products, absolute: 2e-7);
    }

    [Fact]
    public void The_eigenvectors_are_as_printed() =>
        AssertPrinted("eigen_country", "eigen_product", Advantages.EconomicComplexity());

    [Fact]
    public void Proximities_of_products_are_as_printed()
    {
        var proximity = Advantages.ProductProximity();
        Assert.All(WorldTrade.Cells("proximity_product"), cell => AssertPrinted(cell.Value, proximity[cell.Row, cell.Column]));
    }

    [Fact]
    public void Density_and_outlook_by_the_complexity_beside_fitness_are_as_printed()
    {
        var outlook = Advantages.Outlook(Advantages.Fitness(19).Products);
        AssertPrinted(WorldTrade.Section("complexity_outlook_index"), outlook.Index);

        // The reference pages of density() and complexity_outlook(), by the products 0011, 0012, 0013, 0014 and 0015.
        AssertPrinted(
            Advantages.Density(),
            ("afg", [0.16689576, 0.17378847, 0.1414189, 0.15075914, 0.14556406]),
            ("ago", [0.01474693, 0.01543965, 0.0111554, 0.01217709, 0.01240472]),
            ("aia", [0.17902020, 0.16726547, 0.1688524, 0.18488279, 0.18946228]),
            ("alb", [0.26578601, 0.25458634, 0.2278275, 0.25202762, 0.23219603]),
            ("and", [0.26138713, 0.22934698, 0.2312170, 0.23978684, 0.27186394]));

        // Andorra has an advantage in 0011 and 0015, for which 0 is printed and we have no gain.
        AssertPrinted(
            outlook.Gain,
            ("afg", [0.8615531, 0.7613878, 0.7537907, 1.0961458, 0.8143851]),
            ("ago", [0.9681802, 0.8436855, 0.8219918, 1.2151040, 0.8883146]),
            ("aia", [0.8339114, 0.7475080, 0.7247198, 1.0425043, 0.7671877]),
            ("alb", [0.7979779, 0.7199705, 0.7132042, 1.0170093, 0.7636545]),
            ("and", [null, 0.7118512, 0.6829531, 0.9987236, null]));
    }

    [Fact]
    public void The_income_of_exports_is_as_printed()
    {
        var productivity = WorldTrade.Exports.Productivity(WorldTrade.Incomes);
        AssertPrinted(WorldTrade.Section("expy"), productivity.Countries);
        AssertPrinted(WorldTrade.Section("prody"), productivity.Products);
        Assert.Equal((185, 41), (productivity.Countries.Count, productivity.DroppedCountries.Count));
    }

    private static void AssertPrinted(string countries, string products, ComplexityIndex<string, string> index)
    {
        AssertPrinted(WorldTrade.Section(countries), index.Countries);
        AssertPrinted(WorldTrade.Section(products), index.Products);
    }

    private static void AssertPrinted(TradeMatrix<string, string> computed, params (string Country, double?[] Figures)[] printed) =>
        Assert.All(printed.SelectMany(row => row.Figures.Select((figure, product) => (Figure: figure, Computed: computed[row.Country, $"001{product + 1}"]))), cell =>
        {
            Assert.Equal(cell.Figure is null, cell.Computed is null);
            AssertPrinted(cell.Figure ?? 0, cell.Computed ?? 0);
        });

    private static void AssertPrinted(Dictionary<string, double> printed, IReadOnlyDictionary<string, double> computed, double absolute = 0)
    {
        Assert.Equal(5, printed.Count);
        Assert.All(printed, figure => AssertPrinted(figure.Value, computed[figure.Key], absolute));
    }

    private static void AssertPrinted(double printed, double computed, double absolute = 0) =>
        Assert.InRange(computed, printed - (Relative * Math.Abs(printed)) - absolute, printed + (Relative * Math.Abs(printed)) + absolute);
}
