using FsCheck.Xunit;
using NodaTime;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(RegionArbitraries)])]
public class RegionGroupLaws
{
    [Property]
    public bool A_region_belongs_to_a_period_when_it_belongs_on_every_day(RegionGroup group, TimePeriod period)
    {
        var region = AnyMemberOf(group, period);
        return group.Contains(region, period) == Days(period).All(day => group.Contains(region, day));
    }

    [Property]
    public bool A_region_overlaps_a_period_when_it_belongs_on_some_day(RegionGroup group, TimePeriod period)
    {
        var region = AnyMemberOf(group, period);
        return group.OverlapsMembership(region, period) == Days(period).Any(day => group.Contains(region, day));
    }

    [Property]
    public bool Containing_a_period_implies_overlapping_it(RegionGroup group, Region region, TimePeriod period) =>
        !group.Contains(region, period) || group.OverlapsMembership(region, period);

    [Property]
    public bool Every_member_belongs(RegionGroup group, LocalDate date) =>
        group.AllMembersOn(date).All(member => group.Contains(member, date))
        && Region.Countries.Count(country => group.Contains(country, date)) == group.AllMembersOn(date).Count(member => member.Kind == RegionKind.Country);

    [Property]
    public bool A_member_group_brings_all_its_members(LocalDate date)
    {
        var g20 = RegionGroup.FromCode("G20");
        return g20.GroupsOn(date).All(group => group.MembersOn(date).All(member => g20.Contains(member, date)));
    }

    [Property]
    public bool Both_entries_of_one_territory_belong_alike(RegionGroup group, LocalDate date) =>
        Twins.All(twins => group.Contains(twins.Item1, date) == group.Contains(twins.Item2, date));

    [Property]
    public bool What_lies_within_a_member_belongs_unless_it_has_an_entry_of_its_own(RegionGroup group, Region region, LocalDate date) =>
        region.Kind != RegionKind.City || !group.Contains(region.Parent!, date) || group.Contains(region, date);

    [Fact]
    public void Every_row_of_the_built_in_groups_has_a_source() =>
        Assert.DoesNotContain(RegionGroup.Known.SelectMany(group => group.Memberships), membership => string.IsNullOrWhiteSpace(membership.Source));

    [Fact]
    public void Every_group_is_found_by_its_code() =>
        Assert.All(RegionGroup.Known, group => Assert.Same(group, RegionGroup.FromCode(group.ToString())));

    private static IEnumerable<(Region, Region)> Twins { get; } =
        [.. from a in Region.Known where a.Kind == RegionKind.Subdivision
            from code in new[] { TerritoryTable.Entry(a.Code) } where code is not null
            let b = Region.FromCode(code) where a.IsSameTerritoryAs(b)
            select (a, b)];

    /// <summary>A past, present or future member: a region drawn at random would hardly ever be one.</summary>
    private static Region AnyMemberOf(RegionGroup group, TimePeriod period)
    {
        var members = group.Memberships.Select(membership => membership.Region ?? membership.Group!.Memberships[0].Region!).ToArray();
        return members[(period.Start.Year + period.Start.Month) % members.Length];
    }

    private static IEnumerable<LocalDate> Days(TimePeriod period) =>
        Enumerable.Range(0, NodaTime.Period.DaysBetween(period.Start, period.End) + 1).Select(period.Start.PlusDays);
}
