namespace TradeMetrics.Tests;

/// <summary>Where the definition changed, growth stops, whatever the series has been made into.</summary>
public class BreakTests
{
    // Monthly figures of five years, with a new definition in June 2021.
    private static readonly TimeSeries<decimal> s_months = TimeSeries.From(Enumerable.Range(0, 60).Select(step =>
        new Observation<decimal>(TimePeriod.Month(2019, 1) + step, 100m + step, step == 29 ? ObservationStatus.Break : ObservationStatus.Normal)));

    [Fact]
    public void Years_across_a_break_that_the_sum_of_a_year_hides_do_not_compare()
    {
        var years = s_months.Aggregate(Frequency.Annual, SeriesAggregate.Sum);
        Assert.False(years.TryGrowth(TimePeriod.Year(2020), TimePeriod.Year(2022), out _));
        Assert.Contains("changed in 2021", Assert.Throws<UndefinedMetricException>(() => years.Cagr(TimePeriod.Year(2020), TimePeriod.Year(2022))).Message, StringComparison.Ordinal);
        Assert.Throws<UndefinedMetricException>(() => years.TrendGrowth(SeriesGaps.Skip));
        Assert.True(years.TryGrowth(TimePeriod.Year(2022), TimePeriod.Year(2023), out _));
        Assert.True(years.TryGrowth(TimePeriod.Year(2019), TimePeriod.Year(2020), out _));
    }

    [Theory]
    [InlineData(SeriesAggregate.Last, 2021)]
    [InlineData(SeriesAggregate.First, 2022)]
    public void A_stock_taken_after_a_break_is_of_the_new_definition(SeriesAggregate by, int year)
    {
        var years = s_months.Aggregate(Frequency.Annual, by);
        Assert.Equal([TimePeriod.Year(year)], years.Where(figure => figure.Status == ObservationStatus.Break).Select(figure => figure.Period));
        Assert.Equal([2020, 2021, 2022, 2023], years.YearOnYear().Values.Select(growth => growth.Key.YearNumber).Append(year).Order());
    }

    [Fact]
    public void A_year_taken_by_its_year_to_date_is_of_the_new_definition()
    {
        var toDate = TimeSeries.From(Enumerable.Range(0, 24).Select(step => new Observation<decimal>(
            TimePeriod.YearToDate(2021, 1) + step, 1m + step, step == 16 ? ObservationStatus.Break : ObservationStatus.Normal)));
        Assert.Equal([ObservationStatus.Normal, ObservationStatus.Break], toDate.Aggregate(Frequency.Annual, SeriesAggregate.Last).Select(year => year.Status));
    }

    [Fact]
    public void Years_to_date_compare_again_only_within_one_definition()
    {
        var growth = s_months.YearToDateGrowth();
        Assert.Equal("the definition changed in 2021-01-01/P6M", growth.At(TimePeriod.YearToDate(2022, 1)).Reason);
        Assert.Equal(
            [.. Enumerable.Range(0, 12).Select(month => TimePeriod.YearToDate(2020, 1) + month), .. Enumerable.Range(0, 5).Select(month => TimePeriod.YearToDate(2021, 1) + month), .. Enumerable.Range(0, 12).Select(month => TimePeriod.YearToDate(2023, 1) + month)],
            growth.Values.Select(value => value.Key));
    }

    [Fact]
    public void A_break_in_January_breaks_years_to_date_once_even_where_a_month_is_missing()
    {
        var months = TimeSeries.From(Enumerable.Range(0, 24).Where(step => step != 4).Select(step =>
            new Observation<decimal>(TimePeriod.Month(2021, 1) + step, 1m, step == 0 ? ObservationStatus.Break : ObservationStatus.Normal)));
        Assert.True(months.YearToDateGrowth().At(TimePeriod.YearToDate(2022, 1)).HasValue);
    }

    [Fact]
    public void Months_taken_apart_do_not_compare_across_the_break_of_their_years_to_date()
    {
        var toDate = TimeSeries.From(Enumerable.Range(0, 24).Select(step => new Observation<decimal>(
            TimePeriod.YearToDate(2021, 1) + step, 100m * ((step % 12) + 1), step == 5 ? ObservationStatus.Break : ObservationStatus.Normal)));
        var growth = toDate.Decumulate().YearOnYear();
        Assert.Equal("the definition changed in 2021-06", growth.At(TimePeriod.Month(2022, 1)).Reason);
        Assert.Equal(Enumerable.Range(7, 6), growth.Values.Select(value => value.Key.Number));
    }

    [Fact]
    public void A_break_of_January_and_February_together_is_one_of_the_months_too()
    {
        Observation<decimal>[] toDate =
        [
            new(TimePeriod.YearToDate(2021, 2), 2m), new(TimePeriod.YearToDate(2021, 3), 3m),
            new(TimePeriod.YearToDate(2022, 2), 2m, ObservationStatus.Break), new(TimePeriod.YearToDate(2022, 3), 3m),
        ];
        Assert.Equal("the definition changed in 2022-02", TimeSeries.From(toDate).Decumulate().YearOnYear().At(TimePeriod.Month(2022, 3)).Reason);
    }

    [Fact]
    public void A_gap_of_the_other_series_does_not_hide_a_break()
    {
        var january = TimePeriod.Month(2020, 1);
        var broken = TimeSeries.From([new Observation<decimal>(january, 1m), new(january + 1, 5m, ObservationStatus.Break), new(january + 2, 6m)]);
        var gappy = TimeSeries.From([(january, 1m), (january + 2, 1m)]);
        Assert.False((broken + gappy).TryGrowth(january, january + 2, out _));
        Assert.False((gappy + broken).TryGrowth(january, january + 2, out _));
        var undefined = broken.Select(value => value == 5m ? throw new UndefinedMetricException(UndefinedReason.NoData, "none") : value);
        Assert.False(undefined.Lag(1).TryGrowth(january + 1, january + 3, out _));
        Assert.Equal(GrowthRate.Zero, undefined.Select(value => -value).Select(value => 10m + value).MaximumDrawdown().Depth);
    }

    [Fact]
    public void A_window_with_a_gap_remembers_the_break_in_it()
    {
        var january = TimePeriod.Month(2020, 1);
        var series = TimeSeries.From([new Observation<decimal>(january, 1m), new(january + 1, 1m), new(january + 2, 5m, ObservationStatus.Break), new(january + 4, 5m), new(january + 5, 5m)]);
        var sums = series.RollingSum(2);
        Assert.Equal([january + 1, january + 5], sums.Values.Select(sum => sum.Key));
        Assert.False(sums.TryGrowth(january + 1, january + 5, out _));
    }
}
