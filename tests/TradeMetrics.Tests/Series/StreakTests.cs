using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(SeriesArbitraries)])]
public class StreakTests
{
    private static TimePeriod Y(int year) => TimePeriod.Year(year);

    [Fact]
    public void Runs_are_found_and_a_missing_period_breaks_one()
    {
        var series = TimeSeries.From(Y(2010), 1m, 5m, 6m, 1m, 7m, 8m, 9m).With(Observation<decimal>.Missing(Y(2015), "lost"));
        Assert.Equal([new(Y(2011), Y(2012)), new(Y(2014), Y(2014)), new(Y(2016), Y(2016))], series.Streaks(value => value > 4m));
        Assert.Equal("2 periods, 2011 to 2012", series.StreakEndingAt(Y(2012), value => value > 4m).ToString());
        Assert.Equal("1 period, 2016", series.StreakEndingAt(Y(2016), value => value > 4m).ToString());
        Assert.Null(series.StreakEndingAt(Y(2013), value => value > 4m));
        Assert.Null(series.StreakEndingAt(Y(2015), value => true));
        Assert.Null(series.StreakEndingAt(Y(2030), value => true));
        Assert.Null(series.StreakEndingAt(Y(2000), value => true));
        Assert.Equal(2, series.StreakEndingAt(Y(2012), value => value > 4m)!.Value.Length);
        Assert.Empty(series.Streaks(value => value > 100m));
        Assert.Throws<ArgumentException>(() => series.StreakEndingAt(TimePeriod.Month(2012, 1), value => true));
    }

    [Fact]
    public void Equal_figures_share_the_better_place_and_the_next_one_is_left_out()
    {
        var ranks = new Dictionary<string, TimeSeries<decimal>>
        {
            ["a"] = TimeSeries.From(Y(2020), 3m, 3m),
            ["b"] = TimeSeries.From(Y(2020), 5m, 3m),
            ["c"] = TimeSeries.From(Y(2020), 3m),
            ["d"] = TimeSeries.From(Y(2020), 1m, 9m),
        }.Ranks();
        Assert.Equal([2, 1, 2, 4], ranks.Values.Select(series => series[Y(2020)]));
        Assert.Equal([2, 2, null, 1], ranks.Values.Select(series => series.TryGetValue(Y(2021), out var rank) ? rank : (int?)null));
        Assert.Equal(["a", "b", "c", "d"], ranks.Keys);
        Assert.Throws<ArgumentException>(() => new Dictionary<string, TimeSeries<decimal>>().Ranks());
        Assert.Equal(1, new Dictionary<int, TimeSeries<Money>> { [1] = TimeSeries.From(Y(2020), new Money(1m, Currency.CNY)) }.Ranks()[1][Y(2020)]);
    }

    [Fact]
    public void Two_frequencies_cannot_be_ranked() => Assert.Throws<ArgumentException>(() => new Dictionary<string, TimeSeries<decimal>>
    {
        ["a"] = TimeSeries.From(Y(2020), 3m),
        ["b"] = TimeSeries.From(TimePeriod.Month(2020, 1), 5m),
    }.Ranks());

    [Fact]
    public void Figures_of_two_currencies_have_no_ranks_but_series_may_change_theirs_together()
    {
        static TimeSeries<Money> Series(params Currency[] currencies) => TimeSeries.From(Y(2020), currencies.Select((currency, i) => new Money(i, currency)));
        Assert.Throws<CurrencyMismatchException>(() => new Dictionary<int, TimeSeries<Money>> { [1] = Series(Currency.CNY), [2] = Series(Currency.CNY), [3] = Series(Currency.USD) }.Ranks());
        Assert.All(new Dictionary<int, TimeSeries<Money>> { [1] = Series(Currency.GBP, Currency.EUR), [2] = Series(Currency.GBP, Currency.EUR) }.Ranks().Values, ranks => Assert.Equal([1, 1], ranks.Select(rank => rank.Value)));
    }

    [Property]
    public void A_rank_is_one_more_than_the_number_of_larger_figures(TimeSeries<decimal> series)
    {
        // Rounded, so that many are equal.
        var all = Enumerable.Range(0, 9).ToDictionary(lag => lag, lag => series.Lag(lag).Select(value => Math.Round(value / 2000m)));
        Assert.All(all.Ranks(), ranks => Assert.All(ranks.Value, rank => Assert.Equal(
            all[ranks.Key].TryGetValue(rank.Period, out var own) ? 1 + all.Values.Count(other => other.TryGetValue(rank.Period, out var figure) && figure > own) : null,
            rank.HasValue ? rank.Value : (int?)null)));
    }

    [Property]
    public void Runs_hold_just_the_figures_that_satisfy_the_condition(TimeSeries<decimal> series)
    {
        static bool Condition(decimal value) => value > 4000m;
        var streaks = series.Streaks(Condition);
        Assert.Equal(series.Values.Count(value => Condition(value.Value)), streaks.Sum(streak => streak.Length));
        Assert.All(streaks, streak => Assert.Equal(streak, series.StreakEndingAt(streak.End, Condition)));
        Assert.All(streaks.Zip(streaks.Skip(1)), pair => Assert.True(pair.First.End + 1 < pair.Second.Start));
    }

    [Property]
    public void The_order_in_which_series_are_given_does_not_matter_for_their_ranks(TimeSeries<decimal> series)
    {
        Dictionary<string, TimeSeries<decimal>> all = new() { ["a"] = series, ["b"] = series.Lag(1), ["c"] = series.Lag(3), ["d"] = series };
        var (ranks, reversed) = (all.Ranks(), all.Reverse().Ranks());
        Assert.All(all.Keys, key => Assert.Equal(ranks[key], reversed[key]));
        Assert.Equal(ranks["a"], ranks["d"]);

        // Someone is first wherever anyone is there.
        Assert.All(ranks["a"].Select(rank => rank.Period), period => Assert.Equal(
            ranks.Values.Any(each => each.TryGetValue(period, out _)), ranks.Values.Any(each => each.TryGetValue(period, out var rank) && rank == 1)));
    }
}
