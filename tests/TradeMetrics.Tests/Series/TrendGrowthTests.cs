using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(SeriesArbitraries)])]
public class TrendGrowthTests
{
    private static TimePeriod Y(int year) => TimePeriod.Year(year);

    // R's summary(lm(log(Y) ~ X)) as printed on ask.sagemath.org, question 38948: slope 0.053301 (0.001255), multiple R-squared 0.9885,
    // 21 degrees of freedom. X goes from 100 to 330 in tens, without 220; here it is the year.
    [Fact]
    public void Slope_standard_error_and_fit_are_those_that_R_prints()
    {
        (int X, double Y)[] data =
        [
            (100, 0.0489), (110, 0.0633), (120, 0.1213), (130, 0.1244), (140, 0.1569), (150, 0.1693), (160, 0.3154), (170, 0.6146), (180, 0.9118), (190, 1.7478), (200, 2.4523),
            (210, 4.7945), (230, 17.9766), (240, 29.3237), (250, 52.4374), (260, 94.6463), (270, 173.3447), (280, 396.0443), (290, 538.6976), (300, 1118.9984), (310, 1442.3694),
            (320, 4151.9089), (330, 6940.7322),
        ];
        foreach (var trend in new[]
        {
            TimeSeries.From(data.Select(point => (Y(point.X), point.Y))).TrendGrowth(SeriesGaps.Skip),
            TimeSeries.From(data.Select(point => (Y(point.X), (decimal)point.Y))).TrendGrowth(SeriesGaps.Skip),
        })
        {
            Assert.Equal(0.053301, trend.Slope, 6);
            Assert.Equal(0.001255, trend.StandardError!.Value, 6);
            Assert.Equal(0.9885, trend.RSquared!.Value, 4);
            Assert.Equal(23, trend.Observations);
            Assert.Equal(Math.Exp(trend.Slope) - 1, (double)trend.Rate.Fraction, 12);
        }
    }

    [Fact]
    public void A_trend_that_is_undefined_says_why_and_its_twin_is_false()
    {
        var gap = Observation<decimal>.Missing(Y(2021), "lost");
        (Observation<decimal> Middle, UndefinedReason Reason, string Message)[] cases =
        [
            (gap, UndefinedReason.NoData, "There is no figure for 2021: lost"),
            (new(Y(2021), 0m), UndefinedReason.ZeroMeasure, "that for 2021 is 0"),
            (new(Y(2021), -1m), UndefinedReason.NegativeMeasure, "that for 2021 is -1"),
            (new(Y(2021), 1m, ObservationStatus.Break), UndefinedReason.NotComparable, "the definition changed in 2021"),
        ];
        foreach (var (middle, reason, message) in cases)
        {
            var series = TimeSeries.From([new Observation<decimal>(Y(2020), 1m), middle, new(Y(2022), 2m)]);
            var problem = Assert.ThrowsAny<UndefinedMetricException>(() => series.TrendGrowth());
            Assert.Equal(reason, problem.Reason);
            Assert.Contains(message, problem.Message, StringComparison.Ordinal);
            Assert.False(series.TryTrendGrowth(Y(2020), Y(2022), out var none));
            Assert.Null(none);
            Assert.False(series.Select(value => (double)value).TryTrendGrowth(Y(2020), Y(2022), out _));

            // Only gaps can be skipped.
            Assert.Equal(reason == UndefinedReason.NoData, series.TryTrendGrowth(Y(2020), Y(2022), out _, SeriesGaps.Skip));
        }
    }

    [Fact]
    public void One_figure_has_no_trend_and_two_have_one_without_a_standard_error()
    {
        var series = TimeSeries.From(Y(2020), 100m, 110m);
        Assert.Contains("there is one", Assert.Throws<UndefinedMetricException>(() => series.TrendGrowth(Y(2021), Y(2023), SeriesGaps.Skip)).Message, StringComparison.Ordinal);
        var trend = series.TrendGrowth();
        Assert.Equal((2, null), (trend.Observations, trend.StandardError));
        Assert.Equal(0.1, (double)trend.Rate.Fraction, 13);
        Assert.Equal(1, trend.RSquared!.Value, 12);
    }

    [Fact]
    public void Equal_figures_have_a_trend_of_zero_and_no_variance_to_explain()
    {
        var trend = TimeSeries.From(Y(2020), 5m, 5m, 5m).TrendGrowth();
        Assert.Equal((GrowthRate.Zero, 0d, 0d, null), (trend.Rate, trend.Slope, trend.StandardError, trend.RSquared));
        Assert.Equal("0.00 % a year (2020 to 2022, 3 observations)", trend.ToString());
    }

    [Fact]
    public void Two_currencies_and_a_rate_out_of_range_are_told()
    {
        Assert.Throws<CurrencyMismatchException>(() => TimeSeries.From(Y(2020), new Money(1m, Currency.CNY), new Money(2m, Currency.USD)).TrendGrowth());
        Assert.Throws<MetricOverflowException>(() => TimeSeries.From(TimePeriod.Month(2020, 1), 1m, 1_000_000m).TrendGrowth());
    }

    [Property]
    public void A_series_that_compounds_at_one_rate_has_that_rate_as_its_trend(PositiveInt years, byte tenths)
    {
        var rate = GrowthRate.FromPercent((tenths / 10m) - 10m);
        var series = TimeSeries.From(Y(1990), Enumerable.Range(0, (years.Get % 30) + 2).Select(year => 100m.CompoundedAt(rate, year)));
        Assert.Equal((double)rate.Fraction, (double)series.TrendGrowth().Rate.Fraction, 11);
        Assert.Equal((double)rate.Fraction, (double)series.Cagr().Fraction, 11);
    }

    [Property]
    public void A_trend_is_the_same_in_any_unit_and_reversed_time_turns_its_sign(TimeSeries<decimal> series, byte unit)
    {
        if (series.TryTrendGrowth(series.Start, series.End, out var trend, SeriesGaps.Skip))
        {
            var scaled = (series * (unit + 1m)).TrendGrowth(SeriesGaps.Skip);
            Assert.Equal(trend.Slope, scaled.Slope, 9);
            Assert.True(trend.Observations == 2 || Math.Abs(trend.StandardError!.Value - scaled.StandardError!.Value) < 1e-9);

            var reversed = TimeSeries.From(series.Select(observation => Back(series, observation))).TrendGrowth(SeriesGaps.Skip);
            Assert.Equal(-trend.Slope, reversed.Slope, 9);
            Assert.InRange(trend.RSquared ?? 0, 0, 1);
        }
    }

    // Money and doubles take other ways to the same trend.
    [Property]
    public void Every_measure_has_the_same_trend(TimeSeries<decimal> series)
    {
        if (series.TryTrendGrowth(series.Start, series.End, out var trend, SeriesGaps.Skip))
        {
            Assert.Equal(trend, series.Select(value => new Money(value, Currency.CNY)).TrendGrowth(SeriesGaps.Skip));
            Assert.Equal(trend.Slope, series.Select(value => (double)value).TrendGrowth(SeriesGaps.Skip).Slope, 9);
        }
    }

    private static Observation<decimal> Back(TimeSeries<decimal> series, Observation<decimal> observation)
    {
        var period = series.End - (observation.Period - series.Start);
        return observation.HasValue ? new(period, observation.Value) : Observation<decimal>.Missing(period, "a gap");
    }
}
