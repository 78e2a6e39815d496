using FsCheck.Fluent;
using FsCheck.Xunit;

namespace TradeMetrics.Tests.Complexity;

[Properties(Arbitrary = new[] { typeof(BasketArbitraries) }, MaxTest = 300)]
public class ComplexityLaws
{
    [Property]
    public bool Advantages_do_not_depend_on_the_unit(Baskets baskets, byte thousands) =>
        Same(baskets.Exports().ComparativeAdvantages(), baskets.Exports(1000d * (thousands + 1)).ComparativeAdvantages());

    [Property]
    public bool Every_exporter_has_an_advantage_and_only_the_others_are_dropped(Baskets baskets)
    {
        var (exports, advantages) = (baskets.Exports(), baskets.Exports().ComparativeAdvantages());
        return advantages.DroppedCountries.SequenceEqual(exports.Rows.Where(country => exports.RowTotal(country) == 0))
            && advantages.DroppedProducts.SequenceEqual(exports.Columns.Where(product => exports.ColumnTotal(product) == 0))
            && advantages.AdvantageCount == advantages.Diversity.Values.Sum() && advantages.AdvantageCount == advantages.Ubiquity.Values.Sum();
    }

    [Property]
    public bool The_order_of_countries_and_products_does_not_matter(Baskets baskets, int seed)
    {
        var (here, there) = (baskets.Exports().ComparativeAdvantages(), baskets.Shuffled(seed).ComparativeAdvantages());
        return Same(here.Reflections(5), there.Reflections(5))
            && Same(here.Fitness(7), there.Fitness(7))
            && here.TryEconomicComplexity(out var index) == there.TryEconomicComplexity(out var other)
            && (index is null || Same(index, other!, 1e-6))
            && Same(here.Outlook(here.Fitness(7).Products).Index, there.Outlook(there.Fitness(7).Products).Index)
            && here.Countries.All(country => here.Products.All(product => Near(here.Density()[country, product]!.Value, there.Density()[country, product]!.Value)));
    }

    [Property]
    public bool A_country_and_a_product_without_advantage_change_nothing(Baskets baskets)
    {
        var all = baskets.Exports();
        var more = TradeMatrix.From(
            all.Rows.SelectMany(_ => all.Columns, (row, column) => (row, column, all[row, column]!.Value)).Prepend(("nobody", "nothing", 0)), AbsentCells.Zero);
        var (here, there) = (all.ComparativeAdvantages(), more.ComparativeAdvantages());
        return there.DroppedCountries[0] == "nobody" && there.DroppedProducts[0] == "nothing"
            && Same(here, there) && Same(here.Fitness(5), there.Fitness(5)) && Same(here.Reflections(3), there.Reflections(3));
    }

    [Property]
    public bool Reflections_start_from_diversity_and_ubiquity_and_go_on_with_their_averages(Baskets baskets)
    {
        var advantages = baskets.Exports().ComparativeAdvantages();
        var (zeroth, first) = (advantages.Reflections(0), advantages.Reflections(1));
        return advantages.Countries.All(country => zeroth.Countries[country] == advantages.Diversity[country]
                && Near(first.Countries[country], advantages.Products.Where(product => advantages[country, product]).Average(product => advantages.Ubiquity[product])))
            && advantages.Products.All(product => zeroth.Products[product] == advantages.Ubiquity[product]
                && Near(first.Products[product], advantages.Countries.Where(country => advantages[country, product]).Average(country => advantages.Diversity[country])));
    }

    [Property]
    public bool Changing_countries_and_products_over_changes_the_sides_of_every_symmetric_figure(Baskets baskets, byte order)
    {
        var (here, there) = (baskets.Exports().ComparativeAdvantages(), baskets.Exports().Transpose().ComparativeAdvantages());
        var (reflected, back) = (here.Reflections(order % 8), there.Reflections(order % 8));
        var (proximity, same) = (here.CountryProximity(), there.ProductProximity());
        return Same(reflected.Countries, back.Products) && Same(reflected.Products, back.Countries)
            && here.Countries.All(a => here.Countries.All(b => proximity[a, b] == same[a, b]));
    }

    [Property]
    public bool Both_indices_are_standardised_and_solve_the_eigenvalue_equation(Baskets baskets)
    {
        if (!baskets.Exports().ComparativeAdvantages().TryEconomicComplexity(out var index))
        {
            return true;
        }

        // One round over products turns the index into its eigenvalue's multiple and a constant, which the standardising brought in.
        // Less that constant it is the eigenvector, which sums to zero when weighted by diversity.
        var advantages = index.Advantages;
        var round = Round(advantages, index.Countries);
        var constants = advantages.Countries.Select(country => round[country] - (index.Eigenvalue * index.Countries[country])).ToArray();
        var weighted = advantages.Countries.Sum(country => advantages.Diversity[country] * index.Countries[country]) / advantages.AdvantageCount;
        return index.Eigenvalue is > 0 and < 1
            && Standard(index.Countries.Values, 1) && Standard(index.Products.Values, 1)
            && constants.All(constant => Near(constant, constants[0], 1e-6))
            && Near(weighted * (1 - index.Eigenvalue), constants[0], 1e-6);
    }

    [Property]
    public bool Scaled_by_countries_an_index_is_the_average_of_its_products(Baskets baskets)
    {
        if (!baskets.Exports().ComparativeAdvantages().TryEconomicComplexity(out var index, ComplexityScaling.ByCountries))
        {
            return true;
        }

        var advantages = index.Advantages;
        return Standard(index.Countries.Values, 0)
            && advantages.Countries.All(country => Near(index.Countries[country], advantages.Products.Where(product => advantages[country, product]).Average(product => index.Products[product])));
    }

    [Property]
    public bool The_index_of_countries_rises_with_diversity(Baskets baskets)
    {
        if (!baskets.Exports().ComparativeAdvantages().TryEconomicComplexity(out var index))
        {
            return true;
        }

        var diversity = index.Advantages.Diversity;
        return index.Countries.Sum(country => country.Value * diversity[country.Key]) > 0;
    }

    [Property]
    public bool Fitness_and_complexity_are_positive_with_mean_one(Baskets baskets, byte updates)
    {
        var fitness = baskets.Exports().ComparativeAdvantages().Fitness((updates % 30) + 1);
        return fitness.Updates == (updates % 30) + 1 && new[] { fitness.Countries.Values, fitness.Products.Values }.All(side => side.All(figure => figure > 0) && Near(side.Average(), 1));
    }

    [Property]
    public bool Fitness_that_has_converged_stays_where_it_is(Baskets baskets)
    {
        if (!baskets.Exports().ComparativeAdvantages().TryConvergedFitness(out var fitness, 1e-12, 2_000))
        {
            return true;
        }

        // F = M·Q up to the mean, and 1/Q = Mᵀ·(1/F) up to the mean.
        var advantages = fitness.Advantages;
        double[] ofCountries = [.. advantages.Countries.Select(country => advantages.Products.Where(product => advantages[country, product]).Sum(product => fitness.Products[product]) / fitness.Countries[country])];
        double[] ofProducts = [.. advantages.Products.Select(product => advantages.Countries.Where(country => advantages[country, product]).Sum(country => 1 / fitness.Countries[country]) * fitness.Products[product])];
        return ofCountries.All(ratio => Near(ratio, ofCountries[0])) && ofProducts.All(ratio => Near(ratio, ofProducts[0]));
    }

    [Property]
    public bool Nested_baskets_order_by_fitness_as_by_diversity(byte size)
    {
        // Country i exports the first i + 1 products.
        var n = (size % 12) + 2;
        var nested = TradeMatrix.From(
            Enumerable.Range(0, n).SelectMany(country => Enumerable.Range(0, country + 1), (country, product) => (country, product, 1d)), AbsentCells.Zero).AtLeast(1);
        var fitness = nested.Fitness(19);
        return nested.Countries.Zip(nested.Countries.Skip(1)).All(pair => fitness.Countries[pair.First] < fitness.Countries[pair.Second])
            && nested.Products.Zip(nested.Products.Skip(1)).All(pair => fitness.Products[pair.First] < fitness.Products[pair.Second]);
    }

    [Fact]
    public void The_laws_of_the_index_are_not_empty() =>
        Assert.InRange(BasketArbitraries.Baskets().Generator.Sample(300, 50).Count(baskets => baskets.Exports().ComparativeAdvantages().TryEconomicComplexity(out _)), 75, 300);

    private static bool Same(AdvantageMatrix<string, string> here, AdvantageMatrix<string, string> there) =>
        here.Countries.ToHashSet().SetEquals(there.Countries) && here.Products.ToHashSet().SetEquals(there.Products)
        && here.Countries.All(country => here.Products.All(product => here[country, product] == there[country, product]));

    private static bool Same(ComplexityIndex<string, string> here, ComplexityIndex<string, string> there, double within = 1e-9) =>
        Same(here.Countries, there.Countries, within) && Same(here.Products, there.Products, within);

    private static bool Same(IReadOnlyDictionary<string, double> here, IReadOnlyDictionary<string, double> there, double within = 1e-9) =>
        here.Count == there.Count && here.All(figure => Near(figure.Value, there[figure.Key], within));

    private static bool Near(double a, double b, double within = 1e-9) => Math.Abs(a - b) <= within * Math.Max(1, Math.Abs(a));

    // The average, over a country's products, of the average over the product's countries.
    private static Dictionary<string, double> Round(AdvantageMatrix<string, string> advantages, IReadOnlyDictionary<string, double> figures)
    {
        var products = advantages.Products.ToDictionary(product => product, product => advantages.Countries.Where(country => advantages[country, product]).Average(country => figures[country]));
        return advantages.Countries.ToDictionary(country => country, country => advantages.Products.Where(product => advantages[country, product]).Average(product => products[product]));
    }

    private static bool Standard(IEnumerable<double> figures, int fewer)
    {
        double[] all = [.. figures];
        return Near(all.Average(), 0) && Near(all.Sum(figure => figure * figure) / (all.Length - fewer), 1);
    }
}
