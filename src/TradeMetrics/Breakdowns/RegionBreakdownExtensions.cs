using System.Numerics;

namespace TradeMetrics;

/// <summary>Breakdowns by region, added up by the groups that the regions belong to.</summary>
/// <example>
/// <code>
/// var exports = Breakdown.From([(Region.FromCode("DE"), 3m), (Region.FromCode("VN"), 2m), (Region.FromCode("US"), 5m)]);
/// RegionGroup[] groups = [RegionGroup.FromCode("EU"), RegionGroup.FromCode("ASEAN")];
/// Console.WriteLine(string.Join(", ", exports.Regroup(TimePeriod.Year(2022), groups, rest: "others"))); // [EU, 3], [ASEAN, 2], [others, 5]
/// </code>
/// </example>
public static class RegionBreakdownExtensions
{
    /// <summary>The parts added up by group, by the membership of a period.</summary>
    /// <typeparam name="T">What is split.</typeparam>
    /// <param name="breakdown">The parts by region.</param>
    /// <param name="period">The period that the figures are of. A region counts if it is a member on each of its days.</param>
    /// <param name="groups">Groups that have no member in common.</param>
    /// <param name="rest">What regions in no group are called; without it, such a region is an error.</param>
    /// <returns>A breakdown by the code of the group; a published whole stays.</returns>
    /// <exception cref="ArgumentException">
    /// A region is in two of the groups, in none of them and no rest is named, or in one for a part of the period only, so that
    /// its figure would have to be split.
    /// </exception>
    public static Breakdown<string, T> Regroup<T>(this Breakdown<Region, T> breakdown, TimePeriod period, IEnumerable<RegionGroup> groups, string? rest = null)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        ArgumentNullException.ThrowIfNull(groups);
        RegionGroup[] all = [.. groups];
        return breakdown.Regroup(region => GroupOf(region, period, all) ?? rest ?? throw new ArgumentException(
            $"{region.Code} is in none of {string.Join(", ", all.Select(group => group.Code))} in {period}. Add its group, or name the rest.", nameof(groups)));
    }

    private static string? GroupOf(Region region, TimePeriod period, RegionGroup[] groups)
    {
        var found = Array.FindAll(groups, group => group.OverlapsMembership(region, period));
        return found switch
        {
            [] => null,
            [var group] when group.Contains(region, period) => group.Code,
            [var group] => throw new ArgumentException(
                $"{region.Code} is in {group.Code} for a part of {period} only. Use a shorter period, or a group of one composition such as EU27_2020.", nameof(groups)),
            [var first, var second, ..] => throw new ArgumentException(
                $"{region.Code} is in {first.Code} and in {second.Code} in {period}, so that it would count twice. Give groups that have no member in common.", nameof(groups)),
        };
    }
}
