using FsCheck.Xunit;

namespace TradeMetrics.Tests;

/// <summary>Indices and GEKS against their definitions, written out good by good and pair by pair.</summary>
[Properties(Arbitrary = [typeof(MarketArbitraries)], MaxTest = 60)]
public class IndexDefinitionTests
{
    private static readonly IndexFormula[] s_reversible = [.. IndexFormula.All.Where(formula => formula.SatisfiesTimeReversal)];

    [Property]
    public bool Formulas_of_logarithms_and_roots_are_what_they_say_to_26_digits(Market market)
    {
        var (p0, p1, q0, q1) = (market.Prices[0], market.Prices[1], market.Quantities[0], market.Quantities[1]);
        var (v0, v1) = (Each(p0, q0, (p, q) => p * q), Each(p1, q1, (p, q) => p * q));
        var (s0, s1) = (v0.Select(v => v / v0.Sum()).ToArray(), v1.Select(v => v / v1.Sum()).ToArray());
        var (panel, from, to) = (market.Panel(), Market.First, Market.First + 1);

        // Logarithms of prices, not of their quotient: 28 decimals of a quotient of 0.0001 are 24 digits.
        decimal Geometric(IEnumerable<decimal> weights) => Exp(Each(p0, p1, (before, after) => DecimalMath.Log(after) - DecimalMath.Log(before)).Zip(weights, (log, weight) => log * weight).Sum());
        bool Is(IndexFormula formula, decimal expected, decimal relative = 1e-26m) => Near(panel.PriceIndex(formula, from, to), expected, relative);
        var baskets = Each(q0, q1, (before, after) => Root(before) * Root(after));
        var means = Each(s0, s1, LogMean);
        return Is(IndexFormula.Tornqvist, Geometric(Each(s0, s1, (before, after) => (before + after) / 2m)))
            && Is(IndexFormula.GeometricLaspeyres, Geometric(s0))
            && Is(IndexFormula.GeometricPaasche, Geometric(s1))
            && Is(IndexFormula.Jevons, Geometric(p0.Select(_ => 1m / p0.Length)))
            && Is(IndexFormula.Walsh, Each(p1, baskets, (p, q) => p * q).Sum() / Each(p0, baskets, (p, q) => p * q).Sum())

            // Of values that are close, the plain quotient has fewer digits.
            && Is(IndexFormula.SatoVartia, Geometric(means.Select(mean => mean / means.Sum())), 1e-20m)
            && Is(IndexFormula.MontgomeryVartia, Geometric(Each(v0, v1, LogMean).Select(mean => mean / LogMean(v0.Sum(), v1.Sum()))), 1e-20m);
    }

    [Property]
    public bool GEKS_is_the_geometric_mean_of_the_ways_through_each_period(Market market)
    {
        var panel = market.Panel();
        return s_reversible.All(formula =>
        {
            var geks = panel.PriceIndex(formula, IndexLink.Geks);
            decimal Log(TimePeriod from, TimePeriod to) => DecimalMath.Log(panel.PriceIndex(formula, from, to));
            return panel.Periods.All(to => Near(geks[to], Exp(panel.Periods.Sum(by => Log(Market.First, by) + Log(by, to)) / panel.Periods.Count), 1e-22m));
        });
    }

    [Property]
    public bool Products_of_one_period_alone_and_their_order_change_no_comparison(Market market)
    {
        // Of each year some product that no other has, before, between or after the common ones, which the second year has turned round.
        int[] common = [.. Enumerable.Range(0, market.Products)];
        int[][] products = [[.. common, -1], [-2, .. common.Reverse()], [.. common[..1], -3, .. common[1..]], common];
        var uneven = PriceQuantityPanel.From(products.SelectMany((names, year) => names.Select(name =>
            (Market.First + year, name, name < 0 ? 7m : market.Prices[year][name], name < 0 ? 1000m : market.Quantities[year][name]))));
        var even = market.Panel();

        // The second time everything is known.
        return Enumerable.Range(1, 2).All(_ => IndexFormula.All.All(formula => even.Periods.All(from => even.Periods.All(to =>
                Near(uneven.PriceIndex(formula, from, to), even.PriceIndex(formula, from, to), 1e-25m)
                && Near(uneven.QuantityIndex(formula, from, to), even.QuantityIndex(formula, from, to), 1e-25m)))))
            && s_reversible.All(formula => Near(uneven.QuantityIndex(formula, IndexLink.Geks)[even.End], even.QuantityIndex(formula, IndexLink.Geks)[even.End], 1e-25m));
    }

    [Fact]
    public void Vartia_weights_keep_their_digits_however_close_the_values_are()
    {
        foreach (var change in new[] { 0m, 1e-18m, 1e-12m, 1e-7m, 1e-6m, 2e-6m, 1e-5m })
        {
            var panel = PriceQuantityPanel.From([(Market.First, "tea", 4m, 3m), (Market.First, "silk", 5m, 7m), (Market.First + 1, "tea", 4m * (1m + change), 3m), (Market.First + 1, "silk", 5m, 7m)]);
            var value = panel.ValueIndex(Market.First, Market.First + 1);

            // Quantities stay as they were, and factor reversal makes the price index the change of value.
            Assert.All([IndexFormula.SatoVartia, IndexFormula.MontgomeryVartia], formula => Assert.True(Near(
                panel.PriceIndex(formula, Market.First, Market.First + 1) * panel.QuantityIndex(formula, Market.First, Market.First + 1), value, 1e-26m)));
        }
    }

    private static decimal[] Each(decimal[] first, decimal[] second, Func<decimal, decimal, decimal> make) => [.. first.Zip(second, make)];

    private static decimal LogMean(decimal a, decimal b) => a == b ? a : (a - b) / DecimalMath.Log(a / b);

    private static decimal Exp(decimal x) => DecimalMath.TryExp(x, out var result) ? result : throw new OverflowException();

    private static decimal Root(decimal x) => DecimalMath.TryRoot(x, 2m, out var root) ? root : throw new OverflowException();

    private static bool Near(decimal actual, decimal expected, decimal relative) => Math.Abs(actual - expected) <= relative * Math.Abs(expected) + 1e-28m;
}
