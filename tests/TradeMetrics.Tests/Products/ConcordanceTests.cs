using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class ConcordanceTests
{
    private static readonly Concordance<string, string> Table = Concordance.From([("8471", "752", 3m), ("8471", "759", 1m), ("8473", "759", 7m)]);

    [Fact]
    public void Weights_are_proportions()
    {
        Assert.Equal([("752", Share.FromPercent(75)), ("759", Share.FromPercent(25))], Table.Targets("8471"));
        Assert.Equal([("759", Share.Whole)], Table.Targets("8473"));
        Assert.Equal(["8471", "8473"], Table.Sources);
        Assert.True(Table.Contains("8471") && !Table.Contains("752"));
    }

    [Fact]
    public void A_code_is_split_and_what_meets_in_one_target_is_added()
    {
        var exports = Breakdown.From([("8471", 100m), ("8473", 10m)]).WithWhole(120m);
        var converted = exports.ConvertedBy(Table);
        Assert.Equal([("752", 75m), ("759", 35m)], converted.Select(part => (part.Key, part.Value)));
        Assert.Equal(120m, converted.Whole);
        Assert.Equal(35, exports.Select(part => (double)part).ConvertedBy(Table)["759"]);
        Assert.Equal(35_000, exports.Select(part => Tonnage.FromTonnes((double)part)).ConvertedBy(Table)["759"].Kilograms);
        Assert.Equal(new Money(35m, Currency.USD), exports.Select(part => new Money(part, Currency.USD)).ConvertedBy(Table)["759"]);
    }

    [Fact]
    public void A_code_that_is_not_in_the_table_is_named_and_not_dropped()
    {
        Assert.Contains("\"9999\"", Assert.Throws<KeyNotFoundException>(() => Breakdown.From([("8471", 1m), ("9999", 1m)]).ConvertedBy(Table)).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => Table.Targets("9999"));
    }

    [Fact]
    public void Tables_that_leave_it_open_how_to_split_are_refused()
    {
        Assert.Contains("752, 759", Assert.Throws<ArgumentException>(() => Concordance.From([("8471", "752"), ("8471", "759")])).Message, StringComparison.Ordinal);
        Assert.Contains("\"8471\"", Assert.Throws<ArgumentException>(() => Concordance.From([("8471", "752", 0m), ("8471", "759", 0m)])).Message, StringComparison.Ordinal);
        Assert.Contains("\"8471\"", Assert.Throws<ArgumentException>(() => Concordance.From([("8471", "752", 2m), ("8471", "759", -1m)])).Message, StringComparison.Ordinal);
        Assert.Contains("twice", Assert.Throws<ArgumentException>(() => Concordance.From([("8471", "752", 1m), ("8471", "752", 1m)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Concordance.From(Array.Empty<(string, string)>()));
    }

    [Fact]
    public void Several_codes_may_become_one()
    {
        var table = Concordance.From([(HsCode.Parse("H5:0101"), Sitc.Parse("S4:0015")), (HsCode.Parse("H5:0102"), Sitc.Parse("S4:0015"))]);
        var exports = Breakdown.From([(HsCode.Parse("H5:0101"), 1m), (HsCode.Parse("H5:0102"), 2m)]);
        Assert.Equal(3m, exports.ConvertedBy(table)[Sitc.Parse("S4:0015")]);
    }

    [Property]
    public bool Conversion_keeps_the_sum(NonEmptyArray<PositiveInt> weights, PositiveInt value)
    {
        var table = Concordance.From(weights.Get.Select((weight, place) => ("all", place, (decimal)weight.Get)));
        var converted = Breakdown.From([("all", value.Get / 7m)]).ConvertedBy(table);
        return Math.Abs(converted.Sum - (value.Get / 7m)) <= 1e-25m && converted.Count == weights.Get.Length;
    }
}
