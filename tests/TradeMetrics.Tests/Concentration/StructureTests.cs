using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class StructureTests
{
    private static readonly Breakdown<string, decimal> World = Breakdown.From([("oil", 1m), ("dates", 1m), ("cars", 8m)]);

    [Fact]
    public void Diversification_is_half_of_Krugmans_distance()
    {
        // Shares .8, .2, 0 against .1, .1, .8: the distances are .7, .1 and .8.
        var exports = Breakdown.From([("oil", 8m), ("dates", 2m)]);
        Assert.Equal((0.8m, 1.6m), (exports.DiversificationFrom(World), exports.KrugmanDissimilarityTo(World)));
        Assert.Equal(0.8m, Doubles(exports).DiversificationFrom(Doubles(World)));
        Assert.True(exports.TryDiversificationFrom(World, out var index) && index == 0.8m);
        Assert.True(Doubles(exports).TryKrugmanDissimilarityTo(Doubles(World), out var distance) && distance == 1.6m);
    }

    [Fact]
    public void No_part_in_common_is_as_far_apart_as_can_be() =>
        Assert.Equal((1m, 2m), (World.DiversificationFrom(Breakdown.From([("wool", 5m)])), World.KrugmanDissimilarityTo(Breakdown.From([("wool", 5m)]))));

    [Fact]
    public void A_structure_without_trade_has_no_distance()
    {
        var nothing = Breakdown.From([("oil", 0m)]);
        Assert.Equal(UndefinedReason.ZeroWhole, Assert.Throws<UndefinedMetricException>(() => nothing.DiversificationFrom(World)).Reason);
        Assert.Throws<UndefinedMetricException>(() => World.KrugmanDissimilarityTo(nothing));
        Assert.Throws<UndefinedMetricException>(() => nothing.TheilByGroup(product => product));
        Assert.False(nothing.TryDiversificationFrom(World, out _) || World.TryKrugmanDissimilarityTo(nothing, out _));
        Assert.False(Doubles(nothing).TryDiversificationFrom(Doubles(World), out _));
    }

    [Fact]
    public void Equal_groups_of_unequal_parts_differ_within_only()
    {
        var breakdown = Breakdown.From([("a", 1m), ("b", 3m), ("c", 3m), ("d", 1m)]);
        var theil = breakdown.TheilByGroup(key => key is "a" or "b");
        Assert.Equal((0, breakdown.Concentration().TheilT), (theil.Between, theil.Within), (a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) < 1e-15);
    }

    [Property]
    public bool Distance_is_symmetric_bounded_and_zero_to_itself(NonEmptyArray<PositiveInt> first, NonEmptyArray<PositiveInt> second)
    {
        var (a, b) = (Of(first), Of(second));
        var distance = a.KrugmanDissimilarityTo(b);
        return Math.Abs(distance - b.KrugmanDissimilarityTo(a)) < 1e-26m && distance is >= 0m and <= 2m
            && a.KrugmanDissimilarityTo(a.Select(part => part * 10m)) == 0m;
    }

    [Property]
    public bool Distance_obeys_the_triangle_inequality(NonEmptyArray<PositiveInt> first, NonEmptyArray<PositiveInt> second, NonEmptyArray<PositiveInt> third) =>
        Of(first).KrugmanDissimilarityTo(Of(third)) <= Of(first).KrugmanDissimilarityTo(Of(second)) + Of(second).KrugmanDissimilarityTo(Of(third)) + 1e-26m;

    private static Breakdown<int, decimal> Of(NonEmptyArray<PositiveInt> parts) => Breakdown.From(parts.Get.Select((part, place) => (place, (decimal)part.Get)));

    private static Breakdown<string, double> Doubles(Breakdown<string, decimal> breakdown) => breakdown.Select(part => (double)part);
}
