using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(SeriesArbitraries)])]
public class SeriesContributionTests
{
    private static readonly TimePeriod s_2020 = TimePeriod.Year(2020);

    [Fact]
    public void A_part_contributes_its_change_over_the_whole_before()
    {
        var (part, whole) = (TimeSeries.From(s_2020, 30m, 36m, 30m), TimeSeries.From(s_2020, 100m, 120m, 0m));
        Assert.Equal([null, 6m, -5m], part.YearOnYearContributionTo(whole).Select(Points));
        Assert.Equal([null, 6m, -5m], part.PeriodOnPeriodContributionTo(whole).Select(Points));
        Assert.Equal([null, 6m, -5m], part.Select(value => (double)value).YearOnYearContributionTo(whole.Select(value => (double)value)).Select(Points));
        Assert.Equal([null, 6m, -5m], part.Select(value => (double)value).PeriodOnPeriodContributionTo(whole.Select(value => (double)value)).Select(Points));
    }

    [Fact]
    public void A_part_that_is_missing_leaves_all_without_a_contribution()
    {
        var (first, second) = (TimeSeries.From(s_2020, 1m, 2m, 3m), TimeSeries.From([(s_2020, 1m), (s_2020 + 2, 2m)]));
        Assert.All(new[] { first, second }.YearOnYearContributions(), part => Assert.DoesNotContain(part, points => points.HasValue));
        Assert.Throws<ArgumentException>(() => Array.Empty<TimeSeries<decimal>>().YearOnYearContributions());
    }

    [Fact]
    public void One_part_contributes_the_whole_growth_and_of_two_doubles_each_its_own()
    {
        Assert.Equal(20m, Points(new[] { TimeSeries.From(s_2020, 5m, 6m) }.PeriodOnPeriodContributions().Single()[1]));
        Assert.Equal([10m, 0m], new[] { TimeSeries.From(s_2020, 5d, 6d), TimeSeries.From(s_2020, 5d, 5d) }.YearOnYearContributions().Select(part => Points(part[1])));
        Assert.Equal([10m, 0m], new[] { TimeSeries.From(s_2020, 5d, 6d), TimeSeries.From(s_2020, 5d, 5d) }.PeriodOnPeriodContributions().Select(part => Points(part[1])));
    }

    [Property]
    public void Contributions_sum_exactly_to_the_growth_of_the_sum(TimeSeries<decimal> series)
    {
        TimeSeries<decimal>[] parts = [series, series.Select(value => 3m + (value / 7m)), series.Select(value => 1000m / value)];
        var contributions = parts.PeriodOnPeriodContributions();
        var whole = parts[0] + parts[1] + parts[2];
        var sum = whole.PeriodOnPeriod();
        Assert.All(sum, growth => Assert.All(contributions, part => Assert.Equal(growth.HasValue, part.At(growth.Period).HasValue)));

        // Above 700 % a decimal has no room for 28 decimals.
        Assert.All(sum.Values.Where(growth => contributions.Sum(part => Math.Abs(part[growth.Key].Fraction)) < 3m), growth =>
            Assert.Equal(growth.Value.Fraction, contributions.Sum(part => part[growth.Key].Fraction)));
    }

    private static decimal? Points(Observation<PercentagePoints> points) => points.HasValue ? points.Value.Fraction * 100m : null;
}
