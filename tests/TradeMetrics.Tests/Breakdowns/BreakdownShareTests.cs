using FsCheck;
using FsCheck.Xunit;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

public class BreakdownShareTests
{
    [Fact]
    public void Shares_of_world_exports_are_those_that_UNCTAD_publishes()
    {
        var records = CsvRecords.ReadFile(Repository.PathTo("docs/data/unctad-exports-2022.csv"), "economy_code", "value_mn_usd", "published_share_pct");
        var world = records.Single(record => record["economy_code"] == "0000").Number("value_mn_usd")!.Value;
        var economies = records.Where(record => record["economy_code"] != "0000").ToArray();
        var exports = economies.ToBreakdown(record => record["economy_code"], record => record.Number("value_mn_usd")!.Value).WithWhole(world);
        var shares = exports.Shares();

        Assert.Equal(219, exports.Count);
        Assert.Equal(0m, exports.Residual);
        // Printed to six decimals of a percentage.
        Assert.All(economies, record => Assert.InRange(shares[record["economy_code"]].Percent, record.Number("published_share_pct")!.Value - 0.0000005m, record.Number("published_share_pct")!.Value + 0.0000005m));
        Assert.Equal((1, 2, 3), (exports.RankOf("156"), exports.RankOf("840"), exports.RankOf("276")));
    }

    [Fact]
    public void Shares_of_a_published_whole_leave_the_residual()
    {
        var shares = Breakdown.From([("a", 1m), ("b", 2m)]).WithWhole(4m).Shares();
        Assert.Equal([0.25m, 0.5m], shares.Values.Select(share => share.Fraction));
        Assert.Equal(25m, shares.Residual.Points);
        Assert.Equal("2 shares, residual +25 pp", shares.ToString());
        Assert.Equal(-50m, Breakdown.From([("a", 1m), ("b", 2m)]).WithWhole(2m).Shares().Residual.Points);
    }

    [Fact]
    public void Shares_are_found_by_key()
    {
        var shares = Breakdown.From([("a", 1.0), ("b", 3.0)]).Shares();
        Assert.Equal((2, 0.75m), (shares.Count, shares["b"].Fraction));
        Assert.True(shares.ContainsKey("a") && shares.TryGetValue("a", out var share) && share.Percent == 25m);
        Assert.Throws<KeyNotFoundException>(() => shares["c"]);
        Assert.Equal(["a", "b"], shares.Keys);
    }

    [Fact]
    public void The_share_of_one_part_is_of_the_published_whole()
    {
        var breakdown = Breakdown.From([("a", 1m), ("b", -2m)]).WithWhole(4m);
        Assert.Equal(25m, breakdown.ShareOf("a").Percent);
        Assert.Equal(25m, breakdown.Select(part => (double)part).WithWhole(4).ShareOf("a").Percent);
        Assert.Throws<KeyNotFoundException>(() => breakdown.ShareOf("c"));
        Assert.Throws<NegativeMeasureException>(() => breakdown.ShareOf("b"));
        Assert.True(breakdown.TryShareOf("a", out var share) && share.Percent == 25m);
        Assert.False(breakdown.TryShareOf("b", out _) || breakdown.TryShareOf("c", out _));
        Assert.False(breakdown.Select(part => (double)part).TryShareOf("c", out _));
    }

    [Fact]
    public void Undefined_shares_name_the_part()
    {
        var negative = Breakdown.From([("a", 3m), ("b", -1m)]);
        Assert.Contains("\"b\"", Assert.Throws<NegativeMeasureException>(() => negative.Shares()).Message, StringComparison.Ordinal);
        var larger = Breakdown.From([("a", 1.0), ("b", 3.0)]).WithWhole(2);
        Assert.Contains("\"b\"", Assert.Throws<PartExceedsWholeException>(() => larger.Shares()).Message, StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.ZeroWhole, Assert.Throws<UndefinedMetricException>(() => Breakdown.From([("a", 0m)]).Shares()).Reason);
        Assert.Equal(UndefinedReason.ZeroWhole, Assert.Throws<UndefinedMetricException>(() => Breakdown.From([("a", 0m)]).WithWhole(0m).Shares()).Reason);
        Assert.Throws<MetricOverflowException>(() => Breakdown.From([("a", 1e20m)]).WithWhole(-1e20m).WithWhole(1e-28m).Shares());
        Assert.False(negative.TryShares(out _) || larger.TryShares(out _));
        Assert.True(Breakdown.From([("a", 1m)]).TryShares(out var shares) && shares["a"] == Share.Whole);
    }

    [Property]
    public bool Shares_sum_to_exactly_one(NonEmptyArray<NonNegativeInt> parts)
    {
        var figures = parts.Get.Select((part, place) => (place, (decimal)part.Get)).Append((-1, 1m)).ToArray();
        var exact = Breakdown.From(figures).Shares();
        var doubles = Breakdown.From(figures.Select(part => (part.Item1, (double)part.Item2))).Shares();
        return exact.Residual == PercentagePoints.Zero && doubles.Residual == PercentagePoints.Zero
            && exact.All(share => Math.Abs(share.Value.Fraction - doubles[share.Key].Fraction) < 1e-14m);
    }

    [Property]
    public bool Shares_do_not_change_with_the_unit(NonEmptyArray<PositiveInt> parts)
    {
        var breakdown = Breakdown.From(parts.Get.Select((part, place) => (place, (decimal)part.Get)));
        return breakdown.Shares().SequenceEqual(breakdown.Select(part => part * 1000m).Shares());
    }
}
