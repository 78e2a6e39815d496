using NodaTime;

namespace TradeMetrics.Tests;

public class RegionGroupTests
{
    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    // EU: European Commission, "EU enlargement" (6, 9, 10, 12, 15, 25, 27, 28, 27 members). OECD: 38 with Costa Rica.
    // RCEP: ASEAN Secretariat. ASEAN: eleven with Timor-Leste. EFTA: four of today; seven founders.
    [Theory]
    [InlineData("EU", "1957-12-31", 0)]
    [InlineData("EU", "1958-01-01", 6)]
    [InlineData("EU", "1973-01-01", 9)]
    [InlineData("EU", "1981-01-01", 10)]
    [InlineData("EU", "1986-01-01", 12)]
    [InlineData("EU", "1995-01-01", 15)]
    [InlineData("EU", "2004-04-30", 15)]
    [InlineData("EU", "2004-05-01", 25)]
    [InlineData("EU", "2007-01-01", 27)]
    [InlineData("EU", "2013-06-30", 27)]
    [InlineData("EU", "2013-07-01", 28)]
    [InlineData("EU", "2020-01-31", 28)]
    [InlineData("EU", "2020-02-01", 27)]
    [InlineData("EU28", "2022-01-01", 28)]
    [InlineData("EU27_2020", "1990-01-01", 27)]
    [InlineData("EU15", "1950-01-01", 15)]
    [InlineData("EA", "1999-01-01", 11)]
    [InlineData("EA", "2023-01-01", 20)]
    [InlineData("EA", "2026-01-01", 21)]
    [InlineData("EFTA", "1960-05-03", 7)]
    [InlineData("EFTA", "1973-01-01", 6)]
    [InlineData("EFTA", "2022-01-01", 4)]
    [InlineData("ASEAN", "2000-01-01", 10)]
    [InlineData("ASEAN", "2025-10-26", 11)]
    [InlineData("RCEP", "2021-12-31", 0)]
    [InlineData("RCEP", "2022-01-01", 10)]
    [InlineData("RCEP", "2023-06-02", 15)]
    [InlineData("CPTPP", "2018-12-30", 6)]
    [InlineData("CPTPP", "2024-12-15", 12)]
    [InlineData("OECD", "1961-09-30", 17)]
    [InlineData("OECD", "1962-03-29", 20)]
    [InlineData("OECD", "2021-05-24", 37)]
    [InlineData("OECD", "2021-05-25", 38)]
    [InlineData("NAFTA", "2020-06-30", 3)]
    [InlineData("NAFTA", "2020-07-01", 0)]
    [InlineData("USMCA", "2020-07-01", 3)]
    [InlineData("MERCOSUR", "2014-01-01", 5)]
    [InlineData("MERCOSUR", "2018-01-01", 4)]
    [InlineData("GCC", "2022-01-01", 6)]
    [InlineData("G7", "2022-01-01", 7)]
    [InlineData("G8", "2013-01-01", 8)]
    [InlineData("G20", "2022-01-01", 19)]
    [InlineData("AFRICAN_UNION", "2020-01-01", 55)]
    [InlineData("BRICS", "2023-12-31", 5)]
    [InlineData("BRICS", "2024-01-01", 9)]
    [InlineData("BRICS", "2025-01-06", 10)]
    [InlineData("APEC", "2000-01-01", 21)]
    [InlineData("EAEU", "2016-01-01", 5)]
    [InlineData("GBA", "2022-01-01", 11)]
    [InlineData("002", "2022-01-01", 60)] // UN M49: 60 countries or areas in Africa
    [InlineData("030", "2022-01-01", 8)] // UN M49's seven, and TW
    public void Members_are_as_many_as_published(string group, string day, int count) =>
        Assert.Equal(count, RegionGroup.FromCode(group).MembersOn(Day(day)).Count);

    [Fact]
    public void The_world_holds_all_249() => Assert.Equal(249, RegionGroup.FromCode("001").MembersOn(Day("2022-01-01")).Count);

    [Fact]
    public void The_last_day_is_in_and_the_next_is_out()
    {
        var (eu, uk) = (RegionGroup.FromCode("EU"), Region.FromCode("GB"));
        Assert.True(eu.Contains(uk, Day("2020-01-31")));
        Assert.False(eu.Contains(uk, Day("2020-02-01")));
        Assert.True(eu.Contains(uk, TimePeriod.Month(2020, 1)));
        Assert.False(eu.Contains(uk, TimePeriod.Quarter(2020, 1)));
        Assert.True(eu.OverlapsMembership(uk, TimePeriod.Quarter(2020, 1)));
        Assert.False(eu.OverlapsMembership(uk, TimePeriod.Month(2020, 2)));
    }

    [Fact]
    public void Croatia_is_in_the_EU_for_the_second_half_of_2013_only()
    {
        var (eu, croatia) = (RegionGroup.FromCode("EU"), Region.FromCode("HR"));
        Assert.False(eu.Contains(croatia, TimePeriod.Year(2013)));
        Assert.True(eu.Contains(croatia, TimePeriod.Quarter(2013, 3)));
    }

    [Fact]
    public void Signing_comes_before_entry_into_force()
    {
        var (rcep, korea) = (RegionGroup.FromCode("RCEP"), Region.FromCode("KR"));
        Assert.True(rcep.Contains(korea, Day("2022-01-31"), MembershipKind.Signed));
        Assert.False(rcep.Contains(korea, Day("2022-01-31")));
        Assert.True(rcep.Contains(korea, Day("2022-02-01")));
        Assert.False(RegionGroup.FromCode("142").Contains(korea, Day("2022-01-31"), MembershipKind.Signed));
    }

    [Fact]
    public void A_province_belongs_with_its_country_and_a_territory_with_its_own_entry()
    {
        var day = Day("2022-06-01");
        var (rcep, apec) = (RegionGroup.FromCode("RCEP"), RegionGroup.FromCode("APEC"));
        Assert.True(rcep.Contains(Region.FromCode("440100"), day));
        Assert.False(rcep.Contains(Region.FromCode("HK"), day));
        Assert.False(rcep.Contains(Region.FromCode("CN-HK"), day));
        Assert.True(apec.Contains(Region.FromCode("CN-HK"), day));
        Assert.False(RegionGroup.FromCode("EFTA").Contains(Region.FromCode("NO-21"), day));
    }

    [Fact]
    public void A_member_of_the_EU_is_in_the_G20_through_it_while_it_lasts()
    {
        var (g20, spain, uk) = (RegionGroup.FromCode("G20"), Region.FromCode("ES"), Region.FromCode("GB"));
        Assert.True(g20.Contains(spain, TimePeriod.Year(2022)));
        Assert.DoesNotContain(spain, g20.MembersOn(Day("2022-01-01")));
        Assert.True(g20.Contains(uk, TimePeriod.Year(2020))); // in its own right
        Assert.False(g20.Contains(Region.FromCode("KE"), Day("2023-09-08")));
        Assert.True(g20.Contains(Region.FromCode("KE"), Day("2023-09-09")));
        Assert.Equal(43, g20.AllMembersOn(Day("2023-01-01")).Count);
    }

    [Fact]
    public void An_area_holds_its_sub_regions() =>
        Assert.True(RegionGroup.FromCode("142").Contains(Region.FromCode("030"), Day("2022-01-01")));

    [Fact]
    public void The_Greater_Bay_Area_is_two_regions_and_nine_cities()
    {
        var members = RegionGroup.FromCode("GBA").MembersOn(Day("2022-01-01"));
        Assert.Equal(9, members.Count(member => member.Kind == RegionKind.City && member.IsWithin(Region.FromCode("CN-GD"))));
        Assert.False(RegionGroup.FromCode("GBA").Contains(Region.FromCode("CN-GD"), Day("2022-01-01")));
    }

    [Fact]
    public void A_group_of_ones_own_may_hold_groups_and_broken_memberships()
    {
        var no = Region.FromCode("NO");
        var club = RegionGroup.Create(
            "CLUB",
            "A club",
            RegionMembership.Of(no, Day("2000-01-01"), Day("2004-12-31")),
            RegionMembership.Of(no, Day("2005-01-01"), Day("2005-12-31")),
            RegionMembership.Of(no, Day("2010-01-01")),
            RegionMembership.Of(RegionGroup.FromCode("EU"), Day("2008-01-01"), source: "by-laws"));
        Assert.True(club.Contains(no, TimePeriod.Year(2004)));
        Assert.True(club.Contains(no, TimePeriod.Year(2005)));
        Assert.False(club.Contains(no, TimePeriod.Year(2006)));
        Assert.True(club.Contains(no, TimePeriod.Year(2010)));
        Assert.True(club.Contains(Region.FromCode("FR"), TimePeriod.Year(2008)));
        Assert.False(club.Contains(Region.FromCode("FR"), TimePeriod.Year(2007)));
        Assert.Equal("EU", Assert.Single(club.GroupsOn(Day("2010-01-01"))).Code);
        Assert.Equal(("CLUB", "A club", "by-laws"), (club.ToString(), club.Name, club.Memberships[3].Source));
        Assert.False(RegionGroup.TryFromCode("CLUB", out _));
    }

    [Fact]
    public void A_fixed_group_holds_its_members_on_all_days()
    {
        var pair = RegionGroup.Create("PAIR", "Two", Region.FromCode("CN"), Region.FromCode("DE"));
        Assert.True(pair.Contains(Region.FromCode("CN"), LocalDate.MinIsoValue));
        Assert.True(pair.Contains(Region.FromCode("DE"), LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Overlapping_memberships_are_refused_by_name()
    {
        var no = Region.FromCode("NO");
        var thrown = Assert.Throws<ArgumentException>(() => RegionGroup.Create("CLUB", "A club", RegionMembership.Of(no, Day("2000-01-01")), RegionMembership.Of(no, Day("2010-01-01"))));
        Assert.Contains("NO overlap", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RegionGroup.Create("CLUB", "A club", no, no));
        var eu = RegionMembership.Of(RegionGroup.FromCode("EU"));
        Assert.Contains("EU overlap", Assert.Throws<ArgumentException>(() => RegionGroup.Create("CLUB", "A club", eu, eu)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_needs_a_free_code_a_name_and_members()
    {
        var no = Region.FromCode("NO");
        Assert.Contains("built-in", Assert.Throws<ArgumentException>(() => RegionGroup.Create("asean", "x", no)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RegionGroup.Create(" ", "x", no));
        Assert.Throws<ArgumentException>(() => RegionGroup.Create("CLUB", "", no));
        Assert.Throws<ArgumentException>(() => RegionGroup.Create("CLUB", "x", Array.Empty<Region>()));
        Assert.Throws<ArgumentNullException>(() => RegionGroup.Create("CLUB", "x", (IEnumerable<Region>)null!));
        Assert.Throws<ArgumentNullException>(() => RegionGroup.Create("CLUB", "x", (IEnumerable<RegionMembership>)null!));
        Assert.Throws<ArgumentNullException>(() => RegionGroup.Create("CLUB", "x", new RegionMembership[] { null! }));
        Assert.Throws<ArgumentNullException>(() => RegionMembership.Of((Region)null!));
        Assert.Throws<ArgumentNullException>(() => RegionMembership.Of((RegionGroup)null!));
        Assert.Throws<ArgumentNullException>(() => RegionGroup.FromCode("EU").Contains(null!, Day("2022-01-01")));
    }

    [Fact]
    public void A_membership_that_ends_before_it_begins_is_refused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => RegionMembership.Of(Region.FromCode("GB"), Day("2020-02-01"), Day("2020-01-31")));
        Assert.Contains("ends on 2020-01-31, before its first day 2020-02-01", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_group_names_the_known_ones()
    {
        var thrown = Assert.Throws<ArgumentException>(() => RegionGroup.FromCode("BRI"));
        Assert.Contains("ASEAN", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => RegionGroup.FromCode(null!));
    }
}
