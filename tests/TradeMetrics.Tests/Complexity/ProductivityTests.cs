using FsCheck.Xunit;

namespace TradeMetrics.Tests.Complexity;

public class ProductivityTests
{
    [Fact]
    public void Countries_without_income_and_products_that_only_they_export_are_left_out_and_named()
    {
        var exports = TradeMatrix.From([("a", "x", 3d), ("a", "y", 1d), ("b", "y", 1d), ("c", "z", 1d), ("d", "x", 0d)], AbsentCells.Zero);
        var productivity = exports.Productivity(new Dictionary<string, double> { ["a"] = 100, ["b"] = 50, ["c"] = 0, ["d"] = 10 });
        Assert.Equal(["c", "d"], productivity.DroppedCountries);
        Assert.Equal(["z"], productivity.DroppedProducts);

        // By hand: y weighs a quarter with a and all with b, so (25 + 50)/1.25 = 60; a exports three quarters x and a quarter y.
        Assert.Equal(60, productivity.Products["y"], 12);
        Assert.Equal(90, productivity.Countries["a"], 12);
        Assert.Equal(UndefinedReason.NoData, Assert.Throws<UndefinedMetricException>(() => exports.Productivity(new Dictionary<string, double>())).Reason);
        Assert.Throws<ArgumentException>(() => exports.Productivity(new Dictionary<string, double> { ["a"] = double.NaN }));
    }

    [Property(Arbitrary = new[] { typeof(BasketArbitraries) })]
    public bool The_income_of_exports_lies_between_the_incomes_and_follows_their_unit(Baskets baskets)
    {
        var exports = baskets.Exports();
        var incomes = exports.Rows.Select((country, place) => (country, income: 1000d * (1 + (place * 7 % 5)))).ToDictionary(pair => pair.country, pair => pair.income);
        var (once, thrice) = (exports.Productivity(incomes), exports.Productivity(incomes.ToDictionary(pair => pair.Key, pair => 3 * pair.Value)));
        var alike = exports.Productivity(incomes.ToDictionary(pair => pair.Key, _ => 500d));
        var known = once.Countries.Keys.Select(country => incomes[country]).ToArray();
        return once.Countries.Values.Concat(once.Products.Values).All(income => income >= known.Min() * (1 - 1e-12) && income <= known.Max() * (1 + 1e-12))
            && once.Countries.All(pair => Math.Abs((pair.Value * 3) - thrice.Countries[pair.Key]) < 1e-6)
            && alike.Countries.Values.Concat(alike.Products.Values).All(income => Math.Abs(income - 500) < 1e-9);
    }
}
