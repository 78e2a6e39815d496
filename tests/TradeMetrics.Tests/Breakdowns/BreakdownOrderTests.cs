using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class BreakdownOrderTests
{
    private static readonly Breakdown<string, decimal> Exports = Breakdown.From([("DE", 4m), ("US", 9m), ("JP", 4m), ("FR", 1m)]);

    [Fact]
    public void Equal_parts_share_the_better_place_and_the_next_is_skipped()
    {
        Assert.Equal([("US", 1), ("DE", 2), ("JP", 2), ("FR", 4)], Exports.Rank().Select(rank => (rank.Key, rank.Value)));
        Assert.Equal(2, Exports.RankOf("JP"));
        Assert.Throws<KeyNotFoundException>(() => Exports.RankOf("CN"));
    }

    [Fact]
    public void By_size_is_stable_and_keeps_the_whole()
    {
        var ordered = Exports.WithWhole(20m).BySize();
        Assert.Equal(["US", "DE", "JP", "FR"], ordered.Keys);
        Assert.Equal(20m, ordered.Whole);
    }

    [Fact]
    public void The_rest_goes_under_its_own_key_and_the_earlier_of_equals_is_kept()
    {
        var top = Exports.WithWhole(20m).Top(2, "rest");
        Assert.Equal([("US", 9m), ("DE", 4m), ("rest", 5m)], top.Select(part => (part.Key, part.Value)));
        Assert.Equal(2m, top.Residual);
    }

    [Fact]
    public void Where_every_part_is_kept_there_is_no_rest() => Assert.Equal(["US", "DE", "JP", "FR"], Exports.Top(4, "rest").Keys);

    [Fact]
    public void A_part_that_is_already_called_other_belongs_to_the_rest()
    {
        var given = Breakdown.From([("other", 50m), ("a", 3m), ("b", 2m), ("c", 1m)]);
        Assert.Equal([("a", 3m), ("b", 2m), ("other", 51m)], given.Top(2, "other").Select(part => (part.Key, part.Value)));
        Assert.Equal([("a", 3m), ("b", 2m), ("c", 1m), ("other", 50m)], given.Top(9, "other").Select(part => (part.Key, part.Value)));
    }

    [Fact]
    public void No_part_at_all_cannot_be_kept() => Assert.Throws<ArgumentOutOfRangeException>(() => Exports.Top(0, "rest"));

    [Fact]
    public void One_part_is_first() => Assert.Equal(1, Breakdown.From([("only", 0m)]).RankOf("only"));

    [Property]
    public bool A_rank_is_one_more_than_there_are_larger_parts(NonEmptyArray<int> parts)
    {
        var breakdown = Breakdown.From(parts.Get.Select((part, place) => (place, (decimal)part)));
        return breakdown.Rank().All(rank => rank.Value == 1 + parts.Get.Count(other => other > parts.Get[rank.Key]) && rank.Value == breakdown.RankOf(rank.Key));
    }

    [Property]
    public bool Top_loses_nothing(NonEmptyArray<int> parts, PositiveInt count)
    {
        var breakdown = Breakdown.From(parts.Get.Select((part, place) => (place, (decimal)part)));
        var top = breakdown.Top(count.Get, -1);
        return top.Whole == breakdown.Whole && top.Count == Math.Min(breakdown.Count, count.Get + 1);
    }
}
