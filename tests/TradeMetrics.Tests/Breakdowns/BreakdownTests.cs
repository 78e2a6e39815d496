using FsCheck;
using FsCheck.Xunit;
using TradeMetrics.Currencies;

namespace TradeMetrics.Tests;

public class BreakdownTests
{
    private static readonly Breakdown<string, decimal> Exports = Breakdown.From([("DE", 4m), ("US", 9m), ("JP", 4m), ("FR", 1m)]);

    [Fact]
    public void A_breakdown_keeps_its_parts_in_order_and_sums_them()
    {
        Assert.Equal(["DE", "US", "JP", "FR"], Exports.Keys);
        Assert.Equal([4m, 9m, 4m, 1m], Exports.Values);
        Assert.Equal((4, 18m, 18m, 0m), (Exports.Count, Exports.Sum, Exports.Whole, Exports.Residual));
        Assert.True(Exports.ContainsKey("US") && Exports.TryGetValue("US", out var part) && part == 9m);
        Assert.False(Exports.HasPublishedWhole);
        Assert.Equal("4 parts of 18", Exports.ToString());
    }

    [Fact]
    public void A_missing_part_is_not_zero()
    {
        Assert.Contains("\"CN\"", Assert.Throws<KeyNotFoundException>(() => Exports["CN"]).Message, StringComparison.Ordinal);
        Assert.False(Exports.TryGetValue("CN", out _));
    }

    [Fact]
    public void Nothing_a_part_twice_and_a_part_that_is_not_finite_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Breakdown.From(Array.Empty<(string, decimal)>()));
        Assert.Contains("\"a\"", Assert.Throws<ArgumentException>(() => Breakdown.From([("a", 1m), ("a", 2m)])).Message, StringComparison.Ordinal);
        Assert.Contains("\"b\"", Assert.Throws<ArgumentException>(() => Breakdown.From([("a", 1.0), ("b", double.NaN)])).Message, StringComparison.Ordinal);
        Assert.Contains("\"b\"", Assert.Throws<ArgumentException>(() => Breakdown.From([("a", 1f), ("b", float.PositiveInfinity)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_of_one_key_are_added_where_the_caller_says_so()
    {
        (string Partner, decimal Value)[] records = [("VN", 2m), ("US", 5m), ("VN", 1m)];
        var byPartner = records.ToBreakdown(record => record.Partner, record => record.Value, DuplicateKeys.Add);
        Assert.Equal([("VN", 3m), ("US", 5m)], byPartner.Select(part => (part.Key, part.Value)));
    }

    [Fact]
    public void A_published_whole_leaves_a_residual_and_rescales_nothing()
    {
        var published = Exports.WithWhole(20m);
        Assert.Equal((18m, 20m, 2m, true), (published.Sum, published.Whole, published.Residual, published.HasPublishedWhole));
        Assert.Equal(Exports.Values, published.Values);
        Assert.Equal(-1m, Exports.WithWhole(17m).Residual);
    }

    [Fact]
    public void What_comes_to_more_than_its_type_holds_is_refused()
    {
        var large = Breakdown.From([("a", 1e308)]);
        Action[] sums =
        [
            () => Breakdown.From([("a", 1e308), ("b", 1e308)]),
            () => new[] { 1e308, 1e308 }.ToBreakdown(_ => "a", part => part, DuplicateKeys.Add),
            () => Breakdown.From([("a", float.MaxValue), ("b", float.MaxValue)]),
            () => Breakdown.From([("a", decimal.MaxValue), ("b", decimal.MaxValue)]),
            () => Breakdown.From([("a", new Money(decimal.MaxValue, Currency.EUR)), ("b", new Money(decimal.MaxValue, Currency.EUR))]),
            () => large.Plus(large),
            () => large.Minus(Breakdown.From([("a", -1e308)])),
            () => large.Merge(Breakdown.From([("b", 1e308)])),
            () => large.WithWhole(-1e308),
            () => Breakdown.From([("a", 1e308), ("b", -1e307), ("c", 9e307)]).Regroup(key => key == "b"),
        ];
        Assert.All(sums, sum => Assert.Throws<MetricOverflowException>(sum));
    }

    [Fact]
    public void A_whole_that_is_not_finite_is_refused() => Assert.Throws<UndefinedMetricException>(() => Breakdown.From([("a", 1.0)]).WithWhole(double.NaN));

    [Fact]
    public void Two_currencies_make_no_whole()
    {
        Assert.Throws<CurrencyMismatchException>(() => Breakdown.From([("a", new Money(1m, Currency.CNY)), ("b", new Money(1m, Currency.USD))]));
        Assert.Throws<CurrencyMismatchException>(() => Breakdown.From([("a", new Money(1m, Currency.CNY))]).WithWhole(new Money(1m, Currency.USD)));
    }

    [Fact]
    public void Another_figure_of_each_part_leaves_the_published_whole_behind()
    {
        var thousands = Exports.WithWhole(20m).Select(part => part * 1000m);
        Assert.Equal((9000m, 18000m, false), (thousands["US"], thousands.Whole, thousands.HasPublishedWhole));
    }

    [Fact]
    public void Sums_and_differences_go_part_by_part()
    {
        var imports = Breakdown.From([("FR", 3m), ("DE", 1m), ("US", 10m), ("JP", 0m)]);
        Assert.Equal([("DE", 5m), ("US", 19m), ("JP", 4m), ("FR", 4m)], (Exports + imports).Select(part => (part.Key, part.Value)));
        Assert.Equal([("DE", 3m), ("US", -1m), ("JP", 4m), ("FR", -2m)], (Exports - imports).Select(part => (part.Key, part.Value)));
        Assert.Equal(20m - 14m, (Exports.WithWhole(20m) - imports).Whole);
        Assert.Equal(18m + 15m, Exports.Plus(imports.WithWhole(15m)).Whole);
    }

    [Fact]
    public void A_part_of_one_side_only_is_named_unless_it_is_said_to_be_zero()
    {
        var imports = Breakdown.From([("DE", 1m), ("CN", 2m)]);
        var missing = Assert.Throws<MissingPartException>(() => Exports - imports);
        Assert.Equal(("US", UndefinedReason.NoData), (missing.Key, missing.Reason));
        Assert.Equal("CN", Assert.Throws<MissingPartException>(() => Breakdown.From([("DE", 1m)]) + imports).Key);
        var balance = Exports.Minus(imports, AbsentParts.Zero);
        Assert.Equal((-2m, 9m, 15m), (balance["CN"], balance["US"], balance.Whole));
    }

    [Fact]
    public void A_zero_that_stands_for_a_missing_part_is_in_the_currency_of_the_others()
    {
        var first = Breakdown.From([("a", new Money(1m, Currency.CNY))]);
        var both = first.Plus(Breakdown.From([("b", new Money(2m, Currency.CNY))]), AbsentParts.Zero);
        Assert.Equal(new Money(3m, Currency.CNY), both.Whole);
        Assert.Throws<CurrencyMismatchException>(() => first.Plus(Breakdown.From([("b", new Money(2m, Currency.USD))]), AbsentParts.Zero));
    }

    [Fact]
    public void Halves_of_a_table_are_merged()
    {
        var other = Breakdown.From([("CN", 7m)]).WithWhole(8m);
        var all = Exports.Merge(other);
        Assert.Equal((5, 25m, 26m), (all.Count, all.Sum, all.Whole));
        Assert.Throws<ArgumentException>(() => Exports.Merge(Exports));
        Assert.Equal(36m, Exports.Merge(Exports, DuplicateKeys.Add).Whole);
    }

    [Fact]
    public void Money_whose_currency_stands_in_the_type_and_quantities_are_broken_down_too()
    {
        Assert.Equal(new Money<CNY>(3m), Breakdown.From([("a", new Money<CNY>(1m)), ("b", new Money<CNY>(2m))]).Whole);
        var tonnage = Breakdown.From([("coal", Tonnage.FromTonnes(1)), ("ore", Tonnage.FromTonnes(3))]);
        Assert.Equal(4000, tonnage.Whole.Kilograms);
        Assert.Equal("ore", tonnage.BySize().First().Key);
    }

    [Property]
    public bool Adding_then_subtracting_returns_the_first(NonEmptyArray<int> first, NonEmptyArray<int> second)
    {
        var (a, b) = (Numbered(first.Get), Numbered(second.Get));
        var back = a.Plus(b, AbsentParts.Zero).Minus(b, AbsentParts.Zero);
        return a.All(part => back[part.Key] == part.Value) && back.Whole == a.Whole;
    }

    private static Breakdown<int, decimal> Numbered(int[] parts) => Breakdown.From(parts.Select((part, place) => (place, (decimal)part)));
}
