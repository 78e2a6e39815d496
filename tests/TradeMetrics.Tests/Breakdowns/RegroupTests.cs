using FsCheck;
using FsCheck.Xunit;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

public class RegroupTests
{
    private static readonly RegionGroup[] Groups = [RegionGroup.FromCode("EU"), RegionGroup.FromCode("ASEAN")];

    private static readonly Breakdown<string, decimal> Chapters = Breakdown.From([("01", 2m), ("02", 3m), ("06", 6m)]);

    [Fact]
    public void Parts_add_up_by_group_and_the_published_whole_stays()
    {
        var sections = Chapters.WithWhole(12m).Regroup(SectionOf);
        Assert.Equal([("I", 5m), ("II", 6m)], sections.Select(part => (part.Key, part.Value)));
        Assert.Equal((12m, 1m), (sections.Whole, sections.Residual));
    }

    [Fact]
    public void A_part_in_no_group_is_named() =>
        Assert.Contains("\"06\"", Assert.Throws<ArgumentException>(() => Chapters.Regroup(chapter => chapter == "06" ? null! : "I")).Message, StringComparison.Ordinal);

    [Fact]
    public void Regions_go_to_the_groups_that_they_are_members_of_in_the_period()
    {
        var exports = ByRegion(("GB", 7m), ("DE", 3m), ("VN", 2m));
        Assert.Equal([("EU", 10m), ("ASEAN", 2m)], exports.Regroup(TimePeriod.Year(2019), Groups).Select(part => (part.Key, part.Value)));
        Assert.Equal([("rest", 7m), ("EU", 3m), ("ASEAN", 2m)], exports.Regroup(TimePeriod.Year(2021), Groups, rest: "rest").Select(part => (part.Key, part.Value)));
    }

    [Fact]
    public void A_region_in_no_group_is_an_error_without_a_rest()
    {
        var thrown = Assert.Throws<ArgumentException>(() => ByRegion(("US", 1m)).Regroup(TimePeriod.Year(2022), Groups));
        Assert.Contains("US is in none of EU, ASEAN in 2022", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_a_period_in_which_membership_changed_is_not_split()
    {
        var thrown = Assert.Throws<ArgumentException>(() => ByRegion(("GB", 1m)).Regroup(TimePeriod.Year(2020), Groups, rest: "rest"));
        Assert.Contains("GB is in EU for a part of 2020", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_in_two_of_the_groups_would_count_twice()
    {
        RegionGroup[] overlapping = [RegionGroup.FromCode("ASEAN"), RegionGroup.FromCode("RCEP")];
        var thrown = Assert.Throws<ArgumentException>(() => ByRegion(("VN", 1m)).Regroup(TimePeriod.Year(2023), overlapping));
        Assert.Contains("ASEAN and in RCEP", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_add_up_to_the_published_subtotals_reconcile()
    {
        var published = Breakdown.From([("II", 6m), ("I", 5m)]);
        Assert.Empty(Chapters.Disagreements(published, SectionOf));
        Assert.Equal([("I", 5m), ("II", 6m)], Chapters.Reconcile(published, SectionOf).Select(part => (part.Key, part.Value)));
    }

    [Fact]
    public void Products_of_the_WTO_add_up_to_its_office_and_telecom_equipment()
    {
        const string whole = "Office and telecom equipment";
        var records = CsvRecords.ReadFile(Repository.PathTo("docs/data/wto-telecom-2018.csv"), "exporter", "product", "value_mn_usd");
        var published = records.Where(record => record["product"] == whole).ToBreakdown(record => record["exporter"], record => record.Number("value_mn_usd")!.Value);
        var products = records.Where(record => record["product"] != whole).ToBreakdown(record => (record["exporter"], record["product"]), record => record.Number("value_mn_usd")!.Value);
        Assert.Equal(3 * published.Count, products.Count);
        // Printed to the dollar, so that three roundings may add up.
        Assert.Equal(published.Count, products.Reconcile(published, key => key.Item1, tolerance: 0.000002m).Count);
        // The printed world is more than the exporters that are listed.
        var listed = Breakdown.From(published.Where(part => part.Key != "World").Select(part => (part.Key, part.Value))).WithWhole(published["World"]);
        Assert.True(listed.Shares().Residual > PercentagePoints.Zero);
    }

    [Fact]
    public void A_subtotal_that_disagrees_is_named_with_its_difference()
    {
        var published = Breakdown.From([("I", 5.5m), ("II", 5m)]);
        Assert.Equal([new Disagreement<string, decimal>("I", 5.5m, 5m, 0.5m), new("II", 5m, 6m, -1m)], Chapters.Disagreements(published, SectionOf));
        Assert.Equal(["II"], Chapters.Disagreements(published, SectionOf, tolerance: 0.5m).Select(wrong => wrong.Key));
        Assert.Contains("II: published 5, its parts come to 6, difference -1", Assert.Throws<ArgumentException>(() => Chapters.Reconcile(published, SectionOf)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Subtotals_without_parts_and_parts_without_a_subtotal_are_not_taken_for_zero()
    {
        Assert.Equal("II", Assert.Throws<MissingPartException>(() => Chapters.Reconcile(Breakdown.From([("I", 5m)]), SectionOf)).Key);
        Assert.Equal("III", Assert.Throws<MissingPartException>(() => Chapters.Reconcile(Breakdown.From([("I", 5m), ("II", 6m), ("III", 0m)]), SectionOf)).Key);
    }

    [Property]
    public bool Regrouping_keeps_the_sum_and_regrouping_again_is_regrouping_at_once(NonEmptyArray<int> parts)
    {
        var breakdown = Breakdown.From(parts.Get.Select((part, place) => (place, (decimal)part)));
        var twice = breakdown.Regroup(place => place % 6).Regroup(group => group % 3);
        return twice.Sum == breakdown.Sum && twice.SequenceEqual(breakdown.Regroup(place => place % 3));
    }

    private static string SectionOf(string chapter) => HsSection.OfChapter(int.Parse(chapter))!.Roman;

    private static Breakdown<Region, decimal> ByRegion(params (string Code, decimal Value)[] parts) => parts.ToBreakdown(part => Region.FromCode(part.Code), part => part.Value);

    [Fact]
    public void A_subtotal_below_its_parts_disagrees_as_one_above_does()
    {
        var parts = Breakdown.From([("a1", 1m), ("a2", 2m), ("b1", 4m)]);
        var published = Breakdown.From([("a", 2m), ("b", 5m)]);
        Assert.Equal([-1m, 1m], parts.Disagreements(published, part => part[..1]).Select(found => found.Difference));
        Assert.Empty(parts.Disagreements(published, part => part[..1], 1m));
        Assert.Throws<ArgumentException>(() => parts.Reconcile(Breakdown.From([("a", 2m), ("b", 4m)]), part => part[..1]));
    }
}
