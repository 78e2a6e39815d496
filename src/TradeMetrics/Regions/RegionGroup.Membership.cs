using NodaTime;

namespace TradeMetrics;

public sealed partial class RegionGroup
{
    /// <summary>The regions that are members in their own right on a day; those that come in through a member group are not.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <param name="kind">Which dates count.</param>
    /// <returns>The members, in the order of <see cref="Memberships"/>.</returns>
    /// <example><code>
    /// Console.WriteLine(RegionGroup.FromCode("G20").MembersOn(new LocalDate(2024, 1, 1)).Count); // 19
    /// </code></example>
    public IReadOnlyList<Region> MembersOn(LocalDate date, MembershipKind kind = MembershipKind.InForce) =>
        [.. On(date, kind).Select(membership => membership.Region).OfType<Region>()];

    /// <summary>The groups that are members on a day, as the EU is of the G20.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <param name="kind">Which dates count.</param>
    /// <returns>The member groups; mostly none.</returns>
    /// <example><code>
    /// Console.WriteLine(string.Join(", ", RegionGroup.FromCode("G20").GroupsOn(new LocalDate(2024, 1, 1)))); // EU, AFRICAN_UNION
    /// </code></example>
    public IReadOnlyList<RegionGroup> GroupsOn(LocalDate date, MembershipKind kind = MembershipKind.InForce) =>
        [.. On(date, kind).Select(membership => membership.Group).OfType<RegionGroup>()];

    /// <summary>The members on a day, with those of member groups (in force on that day), each once.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <param name="kind">Which dates of this group count.</param>
    /// <returns>The regions whose trade adds up to that of the group.</returns>
    /// <example><code>
    /// Console.WriteLine(RegionGroup.FromCode("G20").AllMembersOn(new LocalDate(2023, 1, 1)).Count); // 43
    /// </code></example>
    public IReadOnlyList<Region> AllMembersOn(LocalDate date, MembershipKind kind = MembershipKind.InForce) =>
        [.. MembersOn(date, kind).Concat(GroupsOn(date, kind).SelectMany(group => group.AllMembersOn(date))).Distinct()];

    /// <summary>Whether a region belongs to the group on a day: as a member, within a member, or through a member group.</summary>
    /// <param name="region">The region.</param>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <param name="kind">Which dates of this group count.</param>
    /// <returns>Whether it belongs.</returns>
    /// <remarks>
    /// Guangdong belongs to RCEP since China does. A territory with an entry of its own in ISO 3166-1 does not follow the country
    /// that also lists it as a subdivision: <c>CN-HK</c> belongs where <c>HK</c> belongs, so to APEC and not to RCEP; likewise
    /// <c>US-PR</c>, <c>FR-973</c>, <c>FI-01</c>. Where such a territory is part of the member (the EU's outermost regions), the
    /// figures of the member already hold it.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    /// <example><code>
    /// var rcep = RegionGroup.FromCode("RCEP");
    /// Console.WriteLine(rcep.Contains(Region.FromCode("CN-GD"), new LocalDate(2022, 1, 1))); // True
    /// </code></example>
    public bool Contains(Region region, LocalDate date, MembershipKind kind = MembershipKind.InForce) =>
        DaysOf(region, kind).Exists(span => span.Includes(date));

    /// <summary>Whether a region belongs to the group on every day of a period.</summary>
    /// <param name="region">The region.</param>
    /// <param name="period">The period.</param>
    /// <param name="kind">Which dates of this group count.</param>
    /// <returns>Whether it belongs throughout; memberships that follow each other without a gap count as one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    /// <example><code>
    /// var eu = RegionGroup.FromCode("EU");
    /// Console.WriteLine(eu.Contains(Region.FromCode("GB"), TimePeriod.Year(2020))); // False
    /// Console.WriteLine(eu.Contains(Region.FromCode("GB"), TimePeriod.Year(2019))); // True
    /// </code></example>
    public bool Contains(Region region, TimePeriod period, MembershipKind kind = MembershipKind.InForce) =>
        DaysOf(region, kind).Exists(span => span.Covers(new(period.Start, period.End)));

    /// <summary>Whether a region belongs to the group on any day of a period.</summary>
    /// <param name="region">The region.</param>
    /// <param name="period">The period.</param>
    /// <param name="kind">Which dates of this group count.</param>
    /// <returns>Whether it belongs on at least one day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    /// <example><code>
    /// Console.WriteLine(RegionGroup.FromCode("EU").OverlapsMembership(Region.FromCode("GB"), TimePeriod.Year(2020))); // True
    /// </code></example>
    public bool OverlapsMembership(Region region, TimePeriod period, MembershipKind kind = MembershipKind.InForce) =>
        DaysOf(region, kind).Exists(span => span.Overlaps(new(period.Start, period.End)));

    private IEnumerable<RegionMembership> On(LocalDate date, MembershipKind kind)
    {
        Choice.Of(kind);
        return Memberships.Where(membership => membership.Kind == kind && membership.IncludesDay(date));
    }

    /// <summary>The days on which a region belongs, as runs in order that neither overlap nor touch.</summary>
    private List<DaySpan> DaysOf(Region region, MembershipKind kind)
    {
        ArgumentNullException.ThrowIfNull(region);
        Choice.Of(kind);
        var chain = region.MembershipChain().ToArray();
        return _area is null
            ? DaySpan.Merge(Memberships.Where(membership => membership.Kind == kind).SelectMany(membership => Days(membership, region, chain)))
            : kind == MembershipKind.InForce && Array.Exists(chain, _area.Equals) ? [DaySpan.Always] : [];
    }

    private static IEnumerable<DaySpan> Days(RegionMembership membership, Region region, Region[] chain)
    {
        if (membership.Group is { } group)
        {
            return group.DaysOf(region, MembershipKind.InForce)
                .Where(span => span.Overlaps(membership.Days))
                .Select(span => span.Intersection(membership.Days));
        }

        return Array.Exists(chain, membership.Region!.IsSameTerritoryAs) ? [membership.Days] : [];
    }
}
