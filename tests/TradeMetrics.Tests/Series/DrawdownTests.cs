using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(SeriesArbitraries)])]
public class DrawdownTests
{
    private static TimePeriod Y(int year) => TimePeriod.Year(year);

    [Fact]
    public void Peak_and_trough_are_the_first_of_the_highest_and_the_lowest()
    {
        var series = TimeSeries.From([(Y(2018), 2m), (Y(2019), 5m), (Y(2021), 5m), (Y(2022), 2m)]);
        Assert.Equal((Y(2019), Y(2018)), (series.Peak().Period, series.Trough().Period));
        var none = TimeSeries.From([Observation<decimal>.Missing(Y(2020), "lost")]);
        Assert.False(none.TryPeak(out _) || none.TryTrough(out _) || none.TryMaximumDrawdown(out _));
        Assert.Equal(UndefinedReason.NoData, Assert.Throws<UndefinedMetricException>(() => none.Peak()).Reason);
        Assert.Throws<UndefinedMetricException>(() => none.Trough());
        Assert.Throws<UndefinedMetricException>(() => none.MaximumDrawdown());
    }

    [Fact]
    public void The_deepest_fall_has_its_dates_and_when_it_was_made_good()
    {
        var series = TimeSeries.From(Y(2010), 100m, 90m, 120m, 60m, 80m, 120m, 100m);
        var fall = series.MaximumDrawdown();
        Assert.Equal((Y(2012), Y(2013), GrowthRate.FromPercent(-50m), Y(2015)), (fall.Peak.Period, fall.Trough.Period, fall.Depth, fall.Recovery));
        Assert.Null(series.Between(Y(2010), Y(2014)).MaximumDrawdown().Recovery);
        var asDouble = series.Select(value => (double)value);
        Assert.Equal((fall.Depth, fall.Recovery), (asDouble.MaximumDrawdown().Depth, asDouble.MaximumDrawdown().Recovery));
        Assert.True(asDouble.TryMaximumDrawdown(out var same));
        Assert.Equal(fall.Peak.Period, same.Peak.Period);
    }

    [Fact]
    public void What_never_falls_has_a_fall_of_zero()
    {
        var fall = TimeSeries.From(Y(2010), 1m, 1m, 2m).MaximumDrawdown();
        Assert.Equal((Y(2010), Y(2010), GrowthRate.Zero, Y(2010)), (fall.Peak.Period, fall.Trough.Period, fall.Depth, fall.Recovery));
    }

    [Fact]
    public void A_new_definition_is_no_fall_and_a_base_of_zero_has_none()
    {
        var series = TimeSeries.From([new Observation<decimal>(Y(2018), 100m), new(Y(2019), 10m, ObservationStatus.Break), new(Y(2020), 9m), new(Y(2021), 100m)]);
        Assert.Equal(GrowthRate.FromPercent(-10m), series.MaximumDrawdown().Depth);
        Assert.Throws<NonPositiveBaseException>(() => TimeSeries.From(Y(2018), 0m, 1m).MaximumDrawdown());
        Assert.False(TimeSeries.From(Y(2018), 1m, -1m).TryMaximumDrawdown(out _));
    }

    [Property]
    public void No_pair_of_figures_falls_deeper(TimeSeries<decimal> series)
    {
        var figures = series.Values.ToList();
        if (figures.Count > 0)
        {
            var fall = series.Select(value => value).MaximumDrawdown();
            var deepest = figures.SelectMany((from, place) => figures.Skip(place).Where(to => SameDefinition(series, from.Key, to.Key)).Select(to => from.Value.GrowthTo(to.Value))).Min();
            Assert.Equal(deepest, fall.Depth);
            Assert.Equal(fall.Depth, fall.Peak.Value.GrowthTo(fall.Trough.Value));
            Assert.True(fall.Peak.Period <= fall.Trough.Period && (fall.Recovery is not { } recovery || series[recovery] >= fall.Peak.Value));
        }
    }

    private static bool SameDefinition(TimeSeries<decimal> series, TimePeriod from, TimePeriod to) =>
        from == to || !series.Between(from + 1, to).Any(observation => observation.Status == ObservationStatus.Break);

    [Fact]
    public void A_fall_starts_at_the_first_of_equal_peaks_and_ends_at_the_first_of_equal_troughs()
    {
        var fall = TimeSeries.From(TimePeriod.Year(2000), 10m, 10m, 5m, 5m, 10m).MaximumDrawdown();
        Assert.Equal((TimePeriod.Year(2000), TimePeriod.Year(2002), TimePeriod.Year(2004)), (fall.Peak.Period, fall.Trough.Period, fall.Recovery));
    }
}
