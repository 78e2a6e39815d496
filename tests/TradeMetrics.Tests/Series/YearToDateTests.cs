using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(SeriesArbitraries)])]
public class YearToDateTests
{
    private static TimePeriod M(int year, int month) => TimePeriod.Month(year, month);

    private static TimePeriod To(int year, int months) => TimePeriod.YearToDate(year, months);

    [Fact]
    public void Months_cumulate_from_the_start_of_each_year()
    {
        var cumulative = TimeSeries.From(M(2021, 12), 9m, 1m, 2m, 3m).Cumulate();
        Assert.Equal(
            ["2021-01-01/P12M: missing, there is no figure for 2021-01: the series runs from 2021-12 to 2022-03", "2022-01-01/P1M: 1", "2022-01-01/P2M: 3", "2022-01-01/P3M: 6"],
            cumulative.Select(observation => observation.ToString()));
    }

    [Fact]
    public void A_missing_month_takes_the_rest_of_its_year_away_and_no_more()
    {
        var months = TimeSeries.From(M(2021, 1), Enumerable.Repeat(1m, 24)).With(Observation<decimal>.Missing(M(2021, 5), "strike"));
        var cumulative = months.Cumulate();
        Assert.Equal(4m, cumulative[To(2021, 4)]);
        Assert.All(Enumerable.Range(5, 8), month => Assert.Equal("there is no figure for 2021-05: strike", cumulative.At(To(2021, month)).Reason));
        Assert.Equal(12m, cumulative[To(2022, 12)]);

        // Growth compares the same months of both years.
        var growth = months.YearToDateGrowth();
        Assert.Equal(GrowthRate.Zero, growth[To(2022, 4)]);
        Assert.False(growth.At(To(2022, 5)).HasValue);
        Assert.Equal(growth, months.Select(value => (double)value).YearToDateGrowth());
    }

    [Fact]
    public void Part_of_a_year_is_not_compared_with_a_whole_one()
    {
        var months = TimeSeries.From(M(2021, 1), Enumerable.Repeat(1m, 15));
        Assert.Equal(GrowthRate.Zero, months.YearToDateGrowth()[To(2022, 3)]);
    }

    // The layout in which China's customs publishes total goods trade (in trillion yuan, rounded): January and February together.
    [Fact]
    public void January_and_February_that_are_published_together_are_gaps_and_March_is_a_difference()
    {
        var cumulative = TimeSeries.From([(To(2022, 2), 6.20m), (To(2022, 3), 9.42m), (To(2022, 4), 12.58m), (To(2023, 2), 6.18m), (To(2023, 3), 9.89m)]);
        var months = cumulative.Decumulate();
        Assert.Equal((M(2022, 1), M(2023, 3)), (months.Start, months.End));
        Assert.Equal(
            ["2022-01: missing, the figures of 2022 start with 2 months together", "2022-02: missing, the figures of 2022 start with 2 months together", "2022-03: 3.22", "2022-04: 3.16"],
            months.Take(4).Select(observation => observation.ToString()));
        Assert.Equal("2022-05: missing, there is no figure for 2022-01-01/P5M: no figure is given", months.At(M(2022, 5)).ToString());
        Assert.Equal(3.71m, months[M(2023, 3)]);
        Assert.Equal(9.89m / 9.42m, cumulative.YearOnYear()[To(2023, 3)].Factor);
        Assert.Equal("2023-02-01", cumulative.Decumulate().At(M(2023, 2)).Period.Start.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void A_gap_in_the_middle_takes_two_months_away()
    {
        var months = TimeSeries.From([(To(2022, 1), 1m), (To(2022, 2), 2m), (To(2022, 4), 4m), (To(2022, 5), 5m)]).Decumulate();
        Assert.Equal([1m, 1m, null, null, 1m], months.Select(month => month.HasValue ? month.Value : (decimal?)null));
    }

    [Fact]
    public void A_new_definition_in_January_breaks_growth_once_and_one_in_June_ends_the_year()
    {
        var months = TimeSeries.From(M(2021, 1), Enumerable.Repeat(2m, 36));
        var january = months.With(new(M(2022, 1), 2m, ObservationStatus.Break)).YearToDateGrowth();
        Assert.All(Enumerable.Range(1, 12), month => Assert.False(january.At(To(2022, month)).HasValue));
        Assert.All(Enumerable.Range(1, 12), month => Assert.True(january.At(To(2023, month)).HasValue));
        var provisional = months.With(new(M(2022, 1), 2m, ObservationStatus.Break)).With(new(M(2022, 2), 2m, ObservationStatus.Provisional)).Cumulate();
        Assert.Equal([ObservationStatus.Break, ObservationStatus.Provisional], [provisional.At(To(2022, 1)).Status, provisional.At(To(2022, 2)).Status]);
        var june = months.With(new(M(2022, 6), 2m, ObservationStatus.Break)).Cumulate();
        Assert.True(june.At(To(2022, 5)).HasValue);
        Assert.Equal("the definition changed in 2022-06", june.At(To(2022, 6)).Reason);
        Assert.Equal("the definition changed in 2022-01-01/P2M", TimeSeries.From([new Observation<decimal>(To(2022, 1), 1m), new(To(2022, 2), 2m, ObservationStatus.Break)]).Decumulate()[1].Reason);
    }

    [Fact]
    public void A_fiscal_year_cumulates_from_its_own_first_month()
    {
        var months = TimeSeries.From(TimePeriod.Month(2022, 1, ReportingYear.April), 1m, 2m).Cumulate();
        Assert.Equal(3m, months[TimePeriod.YearToDate(2022, 2, ReportingYear.April)]);
    }

    [Fact]
    public void Only_months_cumulate_and_only_years_to_date_are_taken_apart()
    {
        var months = TimeSeries.From(M(2022, 1), 1m, 2m);
        Assert.Throws<InvalidOperationException>(() => months.Decumulate());
        Assert.Throws<InvalidOperationException>(() => months.Cumulate().Cumulate());
        Assert.Throws<InvalidOperationException>(() => TimeSeries.From(TimePeriod.Quarter(2022, 1), 1m).Cumulate());
        Assert.Throws<InvalidOperationException>(() => months.Cumulate().PeriodOnPeriod());
        Assert.Throws<InvalidOperationException>(() => months.Cumulate().RollingSum(2));
    }

    [Property]
    public void Taking_apart_undoes_cumulating_where_all_months_of_the_year_were_there(TimeSeries<decimal> series)
    {
        if (series.Frequency == Frequency.Monthly)
        {
            var cumulative = series.Cumulate();
            var back = cumulative.Decumulate();
            Assert.All(back.Values, month => Assert.Equal(series[month.Key], month.Value));

            // Nothing is lost that two years to date tell.
            Assert.All(cumulative.Values, value => Assert.True(back.At(M(value.Key.YearNumber, value.Key.Number)).HasValue));
        }
    }

    [Property]
    public void The_last_year_to_date_is_the_years_sum(TimeSeries<decimal> series)
    {
        if (series.Frequency == Frequency.Monthly)
        {
            var sums = series.Aggregate(Frequency.Annual, SeriesAggregate.Sum);
            var last = series.Cumulate().Aggregate(Frequency.Annual, SeriesAggregate.Last);
            Assert.Equal(sums.Values, last.Values);
        }
    }
}
