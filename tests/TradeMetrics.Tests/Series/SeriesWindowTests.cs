using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(SeriesArbitraries)])]
public class SeriesWindowTests
{
    private static readonly TimePeriod s_january = TimePeriod.Month(2022, 1);

    // pandas' documentation of DataFrame.rolling: 0, 1, 2, NaN, 4 in windows of two sums to NaN, 1, 3, NaN, NaN.
    [Fact]
    public void Weeks_of_the_year_9999_are_refused_in_plain_words()
    {
        var days = TimeSeries.From(TimePeriod.Day(new NodaTime.LocalDate(9999, 12, 20)), Enumerable.Repeat(1m, 12));
        var message = Assert.Throws<ArgumentOutOfRangeException>(() => days.Aggregate(Frequency.Weekly, SeriesAggregate.Sum)).Message;
        Assert.Contains("no year 9999", message, StringComparison.Ordinal);
        Assert.Contains("9998 for weeks", message, StringComparison.Ordinal);
        Assert.Equal("9999-12: 1", days.Aggregate(Frequency.Monthly, SeriesAggregate.Last)[0].ToString());
    }

    [Fact]
    public void Rolling_sums_are_those_of_pandas()
    {
        var series = TimeSeries.From([(s_january, 0m), (s_january + 1, 1m), (s_january + 2, 2m), (s_january + 4, 4m)]);
        Assert.Equal([null, 1m, 3m, null, null], Figures(series.RollingSum(2)));
        Assert.Equal([null, 0.5m, 1.5m, null, null], Figures(series.RollingMean(2)));
        Assert.Equal(Figures(series.RollingMean(2)), series.Select(value => (double)value).RollingMean(2).Select(mean => mean.HasValue ? (decimal)mean.Value : (decimal?)null));
        Assert.Equal("there is no figure for 2022-04: no figure is given", series.RollingSum(2)[4].Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => series.RollingSum(0));
    }

    [Fact]
    public void A_window_across_a_new_definition_is_a_gap_and_one_that_starts_with_it_breaks()
    {
        var series = TimeSeries.From([new Observation<decimal>(s_january, 1m), new(s_january + 1, 2m, ObservationStatus.Break), new(s_january + 2, 3m, ObservationStatus.Provisional)]);
        var sums = series.RollingSum(2);
        Assert.Equal("the definition changed in 2022-02", sums[1].Reason);
        Assert.Equal((5m, ObservationStatus.Break), (sums[2].Value, sums[2].Status));
        Assert.Equal(ObservationStatus.Provisional, series.RollingSum(1)[2].Status);
    }

    [Fact]
    public void Money_is_averaged_and_aggregated_as_money()
    {
        var series = TimeSeries.From(s_january, Enumerable.Range(1, 12).Select(month => new Money(month, Currency.CNY)));
        Assert.Equal(new Money(78m, Currency.CNY), series.Aggregate(Frequency.Annual, SeriesAggregate.Sum)[0].Value);
        Assert.Equal(new Money(6.5m, Currency.CNY), series.RollingMean(12)[11].Value);
        Assert.Throws<CurrencyMismatchException>(() => TimeSeries.From(s_january, new Money(1m, Currency.CNY), new Money(1m, Currency.USD)).RollingSum(2));
    }

    [Theory]
    [InlineData(SeriesAggregate.Sum, 6, 15)]
    [InlineData(SeriesAggregate.Mean, 2, 5)]
    [InlineData(SeriesAggregate.Last, 3, 6)]
    [InlineData(SeriesAggregate.First, 1, 4)]
    public void Months_make_quarters(SeriesAggregate by, int first, int second)
    {
        var months = TimeSeries.From(s_january, 1m, 2m, 3m, 4m, 5m, 6m, 7m);
        var quarters = months.Aggregate(Frequency.Quarterly, by);
        Assert.Equal((TimePeriod.Quarter(2022, 1), TimePeriod.Quarter(2022, 3)), (quarters.Start, quarters.End));
        Assert.Equal([first, second, by == SeriesAggregate.First ? 7m : null], Figures(quarters));
        Assert.Equal(Figures(quarters), months.Select(value => (double)value).Aggregate(Frequency.Quarterly, by).Select(quarter => quarter.HasValue ? (decimal)quarter.Value : (decimal?)null));
    }

    [Fact]
    public void An_incomplete_year_is_a_gap_that_names_the_month()
    {
        var years = TimeSeries.From(TimePeriod.Month(2021, 1), Enumerable.Repeat(1m, 23)).Aggregate(Frequency.Annual, SeriesAggregate.Sum);
        Assert.Equal(["2021: 12", "2022: missing, there is no figure for 2022-12: the series runs from 2021-01 to 2022-11"], years.Select(year => year.ToString()));
    }

    [Fact]
    public void What_does_not_nest_is_refused()
    {
        Assert.Contains("Weeks run across", Assert.Throws<ArgumentException>(() => TimeSeries.From(TimePeriod.Week(2022, 1), 1m).Aggregate(Frequency.Monthly, SeriesAggregate.Sum)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TimeSeries.From(TimePeriod.Week(2022, 1), 1m).Aggregate(Frequency.Annual, SeriesAggregate.Sum));
        Assert.Throws<ArgumentException>(() => TimeSeries.From(TimePeriod.Quarter(2022, 1), 1m).Aggregate(Frequency.FourMonthly, SeriesAggregate.Sum));
        Assert.Throws<ArgumentException>(() => TimeSeries.From(TimePeriod.Quarter(2022, 1), 1m).Aggregate(Frequency.Monthly, SeriesAggregate.Mean));
        Assert.Throws<ArgumentException>(() => TimeSeries.From(TimePeriod.Year(2022), 1m).Aggregate(Frequency.Annual, SeriesAggregate.Last));
        Assert.Contains("Decumulate", Assert.Throws<ArgumentException>(() => TimeSeries.From(TimePeriod.YearToDate(2022, 1), 1m).Aggregate(Frequency.Annual, SeriesAggregate.Sum)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_make_weeks_and_leap_months_and_fiscal_months_make_fiscal_years()
    {
        var days = TimeSeries.From(TimePeriod.Day(new(2024, 2, 1)), Enumerable.Repeat(1m, 29));
        Assert.Equal("2024-02: 29", days.Aggregate(Frequency.Monthly, SeriesAggregate.Sum)[0].ToString());
        Assert.Equal(7m, days.Aggregate(Frequency.Weekly, SeriesAggregate.Sum)[TimePeriod.Week(2024, 6)]);
        var fiscal = TimeSeries.From(TimePeriod.Month(2022, 1, ReportingYear.April), Enumerable.Repeat(1m, 12)).Aggregate(Frequency.Annual, SeriesAggregate.Sum);
        Assert.Equal(12m, fiscal[TimePeriod.Year(2022, ReportingYear.April)]);
    }

    [Fact]
    public void A_window_that_starts_before_the_year_1_is_a_gap()
    {
        var series = TimeSeries.From(TimePeriod.Year(1), 1m, 2m, 4m);
        Assert.Equal(["0001: missing, there are no 2 periods up to 0001", "0002: 3", "0003: 6"], series.RollingSum(2).Select(sum => sum.ToString()));
        Assert.Equal(["0001: missing, there is no period before 0001", "0002: 100 %", "0003: 100 %"], series.PeriodOnPeriod().Select(growth => growth.ToString()));
        Assert.False(series.RollingSum(int.MaxValue)[2].HasValue);
        var fiscal = new ReportingYear(10, 1, namedByEnd: true);
        Assert.False(TimeSeries.From(TimePeriod.Quarter(2, 1, fiscal), 1m, 2m).PeriodOnPeriod()[0].HasValue);
        Assert.False(TimeSeries.From(TimePeriod.Week(1, 1), 1m, 2m).PeriodOnPeriod()[0].HasValue);
    }

    [Fact]
    public void Aggregates_are_made_in_the_ways_that_there_are() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeSeries.From(s_january, Enumerable.Repeat(1m, 12)).Aggregate(Frequency.Annual, (SeriesAggregate)9));

    [Property]
    public void A_window_of_one_period_is_the_series(TimeSeries<decimal> series)
    {
        Assert.Equal(series.Values, series.RollingSum(1).Values);
        Assert.Equal(series.Values, series.RollingMean(1).Values);
    }

    [Property]
    public void The_sum_of_a_years_windows_is_the_years_figure(TimeSeries<decimal> series)
    {
        if (series.Frequency == Frequency.Monthly)
        {
            var rolling = series.RollingSum(12);
            Assert.All(series.Aggregate(Frequency.Annual, SeriesAggregate.Sum), year => Assert.Equal(
                rolling.At(TimePeriod.Month(year.Period.YearNumber, 12)) is { HasValue: true } last ? last.Value : null, year.HasValue ? year.Value : (decimal?)null));
        }
    }

    [Property]
    public void Quarters_of_months_make_the_same_years_as_the_months(TimeSeries<decimal> series)
    {
        if (series.Frequency == Frequency.Monthly)
        {
            var direct = series.Aggregate(Frequency.Annual, SeriesAggregate.Sum);
            var byQuarters = series.Aggregate(Frequency.Quarterly, SeriesAggregate.Sum).Aggregate(Frequency.Annual, SeriesAggregate.Sum);
            Assert.Equal(direct.Values, byQuarters.Values);
        }
    }

    [Property]
    public void A_mean_lies_between_the_least_and_the_greatest(TimeSeries<decimal> series, byte width)
    {
        var n = (width % 6) + 1;
        Assert.All(series.RollingMean(n).Values, mean =>
        {
            var window = series.Between(mean.Key - (n - 1), mean.Key).Values.Select(value => value.Value).ToList();
            Assert.InRange(mean.Value, window.Min() - 1e-20m, window.Max() + 1e-20m);
        });
    }

    [Property]
    public void Each_rolling_figure_is_that_of_its_window_taken_by_itself_gaps_reasons_and_statuses_too(TimeSeries<decimal> series, byte width)
    {
        var n = (width % 14) + 1;
        Assert.Equal(Plain(series, n, Window.Sum), series.RollingSum(n));
        Assert.Equal(Plain(series, n, values => Window.Sum(values) / n), series.RollingMean(n));
        Assert.Equal(Plain(series, n, Window.Sum).Select(sum => sum.Reason), series.Select(value => (double)value).RollingSum(n).Select(sum => sum.Reason));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(365)]
    [InlineData(1000)]
    [InlineData(1001)]
    public void Long_windows_are_summed_exactly_until_a_decimals_digits_run_out(int n)
    {
        var days = TimeSeries.From(TimePeriod.Day(new(2020, 1, 1)), Enumerable.Range(1, 1000).Select(i => (i * 7919 % 1000 / 100m) + (1m / i)));
        Assert.Equal(Plain(days, n, Window.Sum).Select(sum => Round(sum, 20)), days.RollingSum(n).Select(sum => Round(sum, 20)));
        Assert.Equal(Plain(days.Select(value => Math.Round(value, 10)), n, Window.Sum), days.Select(value => Math.Round(value, 10)).RollingSum(n));
    }

    [Fact]
    public void What_left_the_window_leaves_no_rounding_behind()
    {
        var sums = TimeSeries.From(s_january, 1e300, 0.1, 0.2, 0.3, -1e300, 0.5, 0.25).RollingSum(2);
        Assert.Equal([null, 1e300, 0.1 + 0.2, 0.2 + 0.3, -1e300, -1e300, 0.75], sums.Select(sum => sum.HasValue ? sum.Value : (double?)null));
    }

    // One window overflows; of the one before it, its last two by themselves would.
    [Fact]
    public void A_window_overflows_alone()
    {
        var sums = TimeSeries.From(s_january, 1m, decimal.MinValue, decimal.MaxValue, decimal.MaxValue, -2m, -5m);
        Assert.Equal([null, null, 1m, decimal.MaxValue, null, decimal.MaxValue - 7m], Figures(sums.RollingSum(3)));
        Assert.Equal(Plain(sums, 3, Window.Sum), sums.RollingSum(3));
        var doubles = TimeSeries.From(s_january, -double.MaxValue, double.MaxValue, double.MaxValue, 1.0, 2.0, 3.0);
        Assert.Equal(Plain(doubles, 3, Window.Sum), doubles.RollingSum(3));
        Assert.Equal("the result is not a finite number", doubles.RollingSum(3)[3].Reason);
    }

    [Fact]
    public void A_currency_that_changes_between_windows_is_no_mismatch()
    {
        var series = TimeSeries.From(
        [
            new Observation<Money>(s_january, new(1m, Currency.GBP)), new(s_january + 1, new(2m, Currency.GBP)),
            new(s_january + 2, new(3m, Currency.EUR), ObservationStatus.Break), new(s_january + 3, new(4m, Currency.EUR)), Observation<Money>.Missing(s_january + 4, "lost"),
            new(s_january + 5, new(5m, Currency.CNY)), new(s_january + 6, new(6m, Currency.USD)), Observation<Money>.Missing(s_january + 7, "lost"),
        ]);
        Assert.Equal(Plain(series.Between(s_january, s_january + 4), 2, Window.Sum), series.Between(s_january, s_january + 4).RollingSum(2));
        Assert.Empty(series.RollingSum(3).Values);
        Assert.Throws<CurrencyMismatchException>(() => series.RollingSum(2));
    }

    private static TimeSeries<T> Plain<T>(TimeSeries<T> series, int n, Func<T[], T> make)
        where T : struct => new([.. series.Select(observation => Window.Of(series, observation.Period - (n - 1), n, observation.Period, make))]);

    private static decimal? Round(Observation<decimal> sum, int digits) => sum.HasValue ? Math.Round(sum.Value, digits) : null;

    private static IEnumerable<decimal?> Figures(TimeSeries<decimal> series) => series.Select(observation => observation.HasValue ? observation.Value : (decimal?)null);
}
