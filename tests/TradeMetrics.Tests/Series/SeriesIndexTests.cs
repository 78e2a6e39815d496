using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(SeriesArbitraries)])]
public class SeriesIndexTests
{
    private static TimePeriod Y(int year) => TimePeriod.Year(year);

    [Fact]
    public void Series_of_two_frequencies_are_not_linked()
    {
        var (years, months) = (TimeSeries.From(TimePeriod.Year(2019), 1m, 2m), TimeSeries.From(TimePeriod.Month(2020, 1), Enumerable.Repeat(1m, 12)));
        var message = Assert.Throws<ArgumentException>("newer", () => years.ChainLink(months, TimePeriod.Year(2020))).Message;
        Assert.Contains("2019", message, StringComparison.Ordinal);
        Assert.Contains("2020-01", message, StringComparison.Ordinal);
        Assert.Contains("Aggregate", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("newer", () => months.ChainLink(years, TimePeriod.Year(2020)));
        Assert.Throws<ArgumentException>("newer", () => years.Select(value => (double)value).ChainLink(months.Select(value => (double)value), TimePeriod.Year(2020)));
    }

    [Fact]
    public void An_index_is_100_at_its_base_exactly()
    {
        var index = TimeSeries.From(Y(2020), 3m, 4m, 6m).Rebase(Y(2020));
        Assert.Equal([100m, 133.333333333333333333m, 200m], index.Values.Select(value => Math.Round(value.Value, 18)));
        Assert.Equal(100m, index[Y(2020)]);
        Assert.Equal(1m, TimeSeries.From(Y(2020), 3m, 4m).Rebase(Y(2021), 1m)[Y(2021)]);
        Assert.Equal(200d, TimeSeries.From(Y(2020), 3d, 6d).Rebase(Y(2020))[Y(2021)]);
        Assert.Equal(150m, TimeSeries.From(Y(2020), new Money(2m, Currency.CNY), new Money(3m, Currency.CNY)).Rebase(Y(2020))[Y(2021)]);
    }

    [Fact]
    public void A_year_is_the_base_of_months_by_its_mean()
    {
        var index = TimeSeries.From(TimePeriod.Month(2020, 1), Enumerable.Range(1, 24).Select(month => (decimal)month)).Rebase(Y(2020));
        Assert.Equal(100m, Math.Round(index.Aggregate(Frequency.Annual, SeriesAggregate.Mean)[Y(2020)], 20));
    }

    [Fact]
    public void A_base_that_is_missing_zero_or_not_made_of_the_series_periods_is_refused()
    {
        var series = TimeSeries.From(Y(2020), 0m, 1m);
        Assert.Throws<NonPositiveBaseException>(() => series.Rebase(Y(2020)));
        Assert.Throws<MissingObservationException>(() => series.Rebase(Y(2022)));
        Assert.Throws<ArgumentException>(() => series.Rebase(TimePeriod.Month(2020, 1)));
        Assert.Contains("2020-01", Assert.Throws<MissingObservationException>(() => TimeSeries.From(TimePeriod.Month(2020, 2), Enumerable.Repeat(1m, 12)).Rebase(Y(2020))).Message, StringComparison.Ordinal);
        var broken = TimeSeries.From(TimePeriod.Month(2020, 1), Enumerable.Repeat(1m, 12)).With(new(TimePeriod.Month(2020, 7), 1m, ObservationStatus.Break));
        Assert.Contains("the definition changed in 2020-07", Assert.Throws<MissingObservationException>(() => broken.Rebase(Y(2020))).Message, StringComparison.Ordinal);
    }

    // Statistics Finland, "Linking old indices": in December 2003 the index on the old base was 104.47 and that on the new 100;
    // January's 100.34 becomes 104.82 on the base 2000 and, from 101.88, 102.22 on the base December 2002.
    [Theory]
    [InlineData(104.47, 104.82)]
    [InlineData(101.88, 102.22)]
    public void Linked_indices_are_those_of_Statistics_Finland(double december, double january)
    {
        var (before, after) = (TimePeriod.Month(2003, 12), TimePeriod.Month(2004, 1));
        var old = TimeSeries.From(before, (decimal)december);
        var linked = old.ChainLink(TimeSeries.From(before, 100.00m, 100.34m), before).Rebase(before, (decimal)december);

        // The page cuts the last digit off.
        Assert.Equal((decimal)january, Math.Round(linked[after], 2, MidpointRounding.ToZero));
    }

    [Fact]
    public void Linking_mends_a_break_keeps_the_newer_figures_and_drops_what_it_has_before()
    {
        var old = TimeSeries.From(Y(2018), 90m, 95m, 110m, 120m);
        var current = TimeSeries.From([new Observation<decimal>(Y(2019), 1m), new(Y(2020), 55m, ObservationStatus.Break), new(Y(2021), 57m)]);
        var linked = old.ChainLink(current, Y(2020));
        Assert.Equal(["2018: 45.0", "2019: 47.5", "2020: 55", "2021: 57"], linked.Select(observation => observation.ToString()));
        Assert.True(linked.YearOnYear().Skip(1).All(growth => growth.HasValue));
        Assert.Equal(45d, old.Select(value => (double)value).ChainLink(current.Select(value => (double)value), Y(2020))[Y(2018)]);
        Assert.Throws<MissingObservationException>(() => old.ChainLink(current, Y(2022)));
    }

    [Fact]
    public void Months_are_linked_over_a_year()
    {
        var old = TimeSeries.From(TimePeriod.Month(2020, 1), Enumerable.Repeat(50m, 24));
        var current = TimeSeries.From(TimePeriod.Month(2021, 1), Enumerable.Repeat(100m, 12));
        var linked = old.ChainLink(current, Y(2021));
        Assert.Equal((24, 1), (linked.Count, linked.Values.Select(value => value.Value).Distinct().Count()));
    }

    [Fact]
    public void Real_figures_are_at_the_prices_of_the_index_base()
    {
        var nominal = TimeSeries.From(Y(2020), new Money(100m, Currency.CNY), new Money(130m, Currency.CNY), new Money(140m, Currency.CNY), new Money(150m, Currency.CNY));
        var prices = TimeSeries.From([(Y(2020), 100m), (Y(2021), 104m), (Y(2023), 0m)]);
        var real = nominal.Deflate(prices);
        Assert.Equal(["2020: CNY 100.00", "2021: CNY 125.00"], real.Take(2).Select(observation => observation.ToString()));
        Assert.Contains("2022", real[2].Reason, StringComparison.Ordinal);
        Assert.Contains("must be above zero", real[3].Reason, StringComparison.Ordinal);
        Assert.Equal(125d, nominal.Select(money => (double)money.Amount).Deflate(prices.Select(price => (double)price))[1].Value, 12);
        Assert.Equal(real.Take(2), nominal.Deflate(prices.Select(price => price / 100m), 1m).Take(2));
    }

    [Property]
    public void Growth_survives_another_base_and_another_link(TimeSeries<decimal> series)
    {
        if (series[0].HasValue)
        {
            var index = series.Rebase(series.Start);
            Assert.Equal(100m, index[series.Start]);
            Assert.Equal(Rounded(series.PeriodOnPeriod()), Rounded(index.PeriodOnPeriod()));
        }

        if (series[series.Count - 1].Status is ObservationStatus.Normal)
        {
            var doubled = series.ChainLink(TimeSeries.From(series.End, 2m * series[series.Count - 1].Value), series.End);
            Assert.Equal(Rounded(series.PeriodOnPeriod()), Rounded(doubled.PeriodOnPeriod()));
        }
    }

    [Fact]
    public void A_price_index_has_a_base_above_zero()
    {
        var prices = TimeSeries.From(TimePeriod.Year(2020), 100m, 104m);
        var doubles = prices.Select(price => (double)price);
        Assert.All<decimal>([0m, -100m], at => Assert.Throws<ArgumentOutOfRangeException>(() => prices.Deflate(prices, at)));
        Assert.All<double>([0, -100, double.NaN, double.PositiveInfinity], at => Assert.Throws<ArgumentOutOfRangeException>(() => doubles.Deflate(doubles, at)));
    }

    [Property]
    public void Two_bases_one_after_the_other_are_the_last(TimeSeries<decimal> series)
    {
        if (series[0].HasValue && series[series.Count - 1].HasValue)
        {
            Assert.Equal(
                series.Rebase(series.End).Select(value => Math.Round(value, 15)).Values,
                series.Rebase(series.Start).Rebase(series.End).Select(value => Math.Round(value, 15)).Values);
        }
    }

    [Property]
    public void What_grows_with_prices_is_constant_in_real_terms(TimeSeries<decimal> prices) =>
        Assert.All((7m * prices).Deflate(prices).Values, real => Assert.Equal(700m, Math.Round(real.Value, 15)));

    private static IEnumerable<decimal?> Rounded(TimeSeries<GrowthRate> series) => series.Select(growth => growth.HasValue ? Math.Round(growth.Value.Fraction, 15) : (decimal?)null);
}
