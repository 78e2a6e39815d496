using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(SeriesArbitraries)])]
public class TimeSeriesLaws
{
    [Property]
    public void The_order_of_observations_does_not_matter(TimeSeries<decimal> series) =>
        Assert.Equal(series, TimeSeries.From(series.Reverse()));

    [Property]
    public void Figures_and_gaps_make_up_all_periods_one_after_the_other(TimeSeries<decimal> series)
    {
        Assert.Equal(series.Count, series.Values.Count() + series.Gaps.Count());
        Assert.Equal(series.Select(observation => observation.Period), Enumerable.Range(0, series.Count).Select(step => series.Start + step));
        Assert.Equal(series.IsComplete, !series.Gaps.Any());
    }

    [Property]
    public void A_lag_and_the_same_lead_change_nothing(TimeSeries<decimal> series, sbyte periods) =>
        Assert.Equal(series, series.Lag(periods).Lag(-periods));

    [Property]
    public void What_lags_is_found_that_much_later(TimeSeries<decimal> series, sbyte periods)
    {
        var lagged = series.Lag(periods);
        Assert.All(series.Values, value => Assert.Equal(value.Value, lagged[value.Key + periods]));
    }

    [Property]
    public void Two_parts_of_a_series_make_it_up_again(TimeSeries<decimal> series, byte place)
    {
        if (series.Count > 1)
        {
            var last = series.Start + (place % (series.Count - 1));
            Assert.Equal(series, TimeSeries.From([.. series.Between(series.Start, last), .. series.Between(last + 1, series.End)]));
        }
    }

    [Property]
    public void Putting_back_what_is_there_changes_nothing(TimeSeries<decimal> series, byte place) =>
        Assert.Equal(series, series.With(series[place % series.Count]));

    [Property]
    public void Selecting_twice_is_selecting_the_composition(TimeSeries<decimal> series) =>
        Assert.Equal(series.Select(value => (value * 2) + 1), series.Select(value => value * 2).Select(value => value + 1));

    [Property]
    public void Aligned_series_have_the_same_periods_and_keep_their_figures(TimeSeries<decimal> series, byte shift)
    {
        var other = series.Lag(shift % series.Count);
        var (first, second) = series.Align(other);
        Assert.Equal(first.Select(observation => observation.Period), second.Select(observation => observation.Period));
        Assert.All(first, observation => Assert.Equal(series.At(observation.Period), observation));
        Assert.All(second, observation => Assert.Equal(other.At(observation.Period), observation));
    }

    [Property]
    public void A_sum_less_one_of_its_parts_is_the_other(TimeSeries<decimal> series, byte shift)
    {
        var (a, b) = series.Align(series.Lag(shift % series.Count));
        var back = a + b - b;
        Assert.All(back.Values, value => Assert.Equal(a[value.Key], value.Value));
        Assert.Equal(a.Zip<Observation<decimal>, Observation<decimal>, bool>(b, (x, y) => x.HasValue && y.HasValue), back.Select(observation => observation.HasValue));
    }

    [Property]
    public void A_ratio_of_a_series_to_itself_is_one_and_twice_a_series_is_its_sum_with_itself(TimeSeries<decimal> series)
    {
        Assert.All((series / series).Values, value => Assert.Equal(1m, value.Value));
        Assert.Equal((series + series).Values, (2m * series).Values);
        Assert.Equal(series * 2m, 2m * series);
    }
}
