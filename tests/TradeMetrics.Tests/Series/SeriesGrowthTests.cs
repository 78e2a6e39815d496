using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(SeriesArbitraries)])]
public class SeriesGrowthTests
{
    private static TimePeriod Y(int year) => TimePeriod.Year(year);

    [Fact]
    public void A_span_has_its_growth_its_average_and_its_logarithm()
    {
        // The Guangdong briefing of June 2023: trade of 6.8 trillion yuan in 2017 and 8.3 trillion in 2022, "4 % a year".
        var trade = TimeSeries.From([(Y(2017), new Money(6.8m, Currency.CNY)), (Y(2022), new Money(8.3m, Currency.CNY))]);
        Assert.Equal(0.04m, Math.Round(trade.Cagr().Fraction, 2));
        Assert.Equal(0.2206m, Math.Round(trade.Growth(Y(2017), Y(2022)).Fraction, 4));
        Assert.Equal(Math.Log(8.3 / 6.8), trade.LogGrowth(Y(2017), Y(2022)), 14);
        var asDouble = trade.Select(money => (double)money.Amount);
        Assert.Equal(0.04m, Math.Round(asDouble.Cagr().Fraction, 2));
        Assert.Equal(0.2206m, Math.Round(asDouble.Growth(Y(2017), Y(2022)).Fraction, 4));
        Assert.Equal(Math.Log(8.3 / 6.8), asDouble.LogGrowth(Y(2017), Y(2022)), 14);
    }

    [Fact]
    public void A_period_of_another_frequency_is_a_mistake_to_the_Try_forms_too()
    {
        var (series, from, to) = (TimeSeries.From(Y(2020), 1m, 2m, 3m), TimePeriod.Month(2020, 1), TimePeriod.Month(2021, 1));
        var doubles = series.Select(value => (double)value);
        Action[] asked =
        [
            () => series.Growth(from, to), () => series.TryGrowth(from, to, out _), () => series.TryCagr(from, to, out _), () => series.TryLogGrowth(from, to, out _),
            () => series.TrendGrowth(from, to), () => series.TryTrendGrowth(from, to, out _), () => doubles.TryGrowth(from, to, out _), () => doubles.TryTrendGrowth(from, to, out _),
            () => 1m.TryCagrTo(2m, Y(2020), to, out _),
        ];
        Assert.All(asked, ask => Assert.Throws<ArgumentException>(ask));

        // What is only not there is false.
        Assert.False(series.TryGrowth(Y(2020), Y(2030), out _) || series.TryTrendGrowth(Y(2020), Y(2030), out _));
        Assert.False(series.TryGetValue(from, out _));
    }

    [Fact]
    public void The_average_of_months_is_a_rate_a_year()
    {
        var months = TimeSeries.From([(TimePeriod.Month(2020, 1), 100m), (TimePeriod.Month(2022, 1), 121m)]);
        Assert.Equal(0.1m, Math.Round(months.Cagr().Fraction, 20));
    }

    [Fact]
    public void A_span_that_has_no_growth_says_why_and_its_twin_is_false()
    {
        var series = TimeSeries.From(
        [
            new Observation<decimal>(Y(2018), 0m), new(Y(2019), 2m), new(Y(2020), 3m, ObservationStatus.Break), Observation<decimal>.Missing(Y(2021), "lost"), new(Y(2022), -1m), new(Y(2023), 5m),
        ]);
        (int From, int To, UndefinedReason Reason)[] spans =
        [
            (2018, 2019, UndefinedReason.NonPositiveBase), (2019, 2020, UndefinedReason.NotComparable), (2019, 2023, UndefinedReason.NotComparable),
            (2020, 2021, UndefinedReason.NoData), (2020, 2022, UndefinedReason.NegativeMeasure), (2019, 2019, UndefinedReason.NoElapsedTime), (2023, 2020, UndefinedReason.NoElapsedTime),
        ];
        foreach (var (from, to, reason) in spans)
        {
            Assert.Equal(reason, Assert.ThrowsAny<UndefinedMetricException>(() => series.Growth(Y(from), Y(to))).Reason);
            Assert.Equal(reason, Assert.ThrowsAny<UndefinedMetricException>(() => series.Cagr(Y(from), Y(to))).Reason);
            Assert.Equal(reason, Assert.ThrowsAny<UndefinedMetricException>(() => series.LogGrowth(Y(from), Y(to))).Reason);
            Assert.False(series.TryGrowth(Y(from), Y(to), out _) || series.TryCagr(Y(from), Y(to), out _) || series.TryLogGrowth(Y(from), Y(to), out _));
            var asDouble = series.Select(value => (double)value);
            Assert.False(asDouble.TryGrowth(Y(from), Y(to), out _) || asDouble.TryCagr(Y(from), Y(to), out _) || asDouble.TryLogGrowth(Y(from), Y(to), out _));
        }

        // What starts with the new definition compares with it.
        Assert.True(series.TryGrowth(Y(2020), Y(2023), out var growth));
        Assert.Equal(2m / 3m, growth.Fraction, 20);
        Assert.Contains("the definition changed in 2020", Assert.Throws<UndefinedMetricException>(() => series.Growth(Y(2019), Y(2020))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Growth_against_the_year_before_is_a_gap_across_one_and_across_a_new_definition()
    {
        var series = TimeSeries.From(
        [
            new Observation<decimal>(Y(2018), 100m), new(Y(2019), 110m), Observation<decimal>.Missing(Y(2020), "lost"), new(Y(2021), 50m), new(Y(2022), 55m, ObservationStatus.Break), new(Y(2023), 66m, ObservationStatus.Provisional),
        ]);
        Assert.Equal(
            [
                "2018: missing, there is no figure for 2017: the series runs from 2018 to 2023", "2019: 10 %", "2020: missing, there is no figure for 2020: lost",
                "2021: missing, there is no figure for 2020: lost", "2022: missing, the definition changed in 2022", "2023: 20 % (provisional)",
            ],
            series.YearOnYear().Select(observation => observation.ToString()));
        Assert.Equal(series.YearOnYear(), series.PeriodOnPeriod());
    }

    [Fact]
    public void Weeks_and_leap_days_without_a_year_earlier_are_gaps()
    {
        var weeks = TimeSeries.From(TimePeriod.Week(2020, 53), 1m);
        Assert.Contains("has no such period", weeks.YearOnYear()[0].Reason, StringComparison.Ordinal);
        Assert.Contains("has no such period", TimeSeries.From(TimePeriod.Day(new(2024, 2, 29)), 1m).YearOnYear()[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_of_one_figure_has_no_growth()
    {
        var one = TimeSeries.From(Y(2020), 1m);
        Assert.False(one.YearOnYear()[0].HasValue);
        Assert.Throws<NoElapsedTimeException>(() => one.Cagr());
        Assert.Throws<NoElapsedTimeException>(() => one.TrendGrowth());
    }

    [Fact]
    public void A_quarter_annualised_compounds_or_multiplies_by_its_name()
    {
        var growth = TimeSeries.From(TimePeriod.Quarter(2022, 1), GrowthRate.FromPercent(2m), GrowthRate.FromPercent(-60m));

        // (1.02)^4 − 1, as the US Bureau of Economic Analysis annualises quarterly growth.
        Assert.Equal(8.243216m, growth.Annualised()[0].Value.Percent);
        Assert.Equal(8m, growth.AnnualisedSimply()[0].Value.Percent);
        Assert.Equal("2022-Q2: missing, 4 times -60 % is below -100 %. Use Annualised.", growth.AnnualisedSimply()[1].ToString());
    }

    [Fact]
    public void A_fall_annualised_without_compounding_ends_at_nothing()
    {
        var growth = TimeSeries.From(TimePeriod.Quarter(2022, 1), 100m, 75m, 56m).PeriodOnPeriod();
        Assert.Equal(-100m, growth.AnnualisedSimply()[1].Value.Percent);
        Assert.Contains("below -100 %", growth.AnnualisedSimply()[2].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_made_of_one_figure_keeps_its_vintage()
    {
        var vintage = new NodaTime.LocalDate(2023, 1, 20);
        var series = TimeSeries.From([new Observation<decimal>(TimePeriod.Year(2022), 8m, ObservationStatus.Provisional, vintage)]);
        Assert.Equal((vintage, vintage, vintage), (series.Select(value => 2m * value)[0].Vintage, series.Lag(1)[0].Vintage, series.Select(value => value / (value - 8m))[0].Vintage));
    }

    [Fact]
    public void Growth_of_years_to_date_is_yearly_already()
    {
        var growth = TimeSeries.From([(TimePeriod.YearToDate(2022, 1), 1m), (TimePeriod.YearToDate(2023, 1), 1.1m)]).YearOnYear();
        Assert.Throws<InvalidOperationException>(() => growth.Annualised());
        Assert.Throws<InvalidOperationException>(() => growth.AnnualisedSimply());
    }

    [Property]
    public void Growth_is_the_same_in_any_unit(TimeSeries<decimal> series, byte unit)
    {
        var scaled = series * (unit + 1m);
        Assert.Equal(Rounded(series.YearOnYear()), Rounded(scaled.YearOnYear()));
        Assert.Equal(Rounded(series.PeriodOnPeriod()), Rounded(scaled.PeriodOnPeriod()));
    }

    [Property]
    public void Growth_of_spans_compounds_and_logarithms_add_up(TimeSeries<decimal> series, byte place)
    {
        var middle = series.Start + (place % series.Count);
        if (series.TryGrowth(series.Start, middle, out var first) && series.TryGrowth(middle, series.End, out var second))
        {
            Assert.Equal(1, (double)(first.Then(second).Factor / series.Growth(series.Start, series.End).Factor), 12);
            Assert.Equal(series.LogGrowth(series.Start, series.End), series.LogGrowth(series.Start, middle) + series.LogGrowth(middle, series.End), 9);
        }
    }

    [Property]
    public void The_average_compounds_back_to_the_last_figure(TimeSeries<decimal> series)
    {
        // A steep fall of days, taken to a year, leaves few digits of its factor in 28 decimals.
        if (series.TryCagr(series.Start, series.End, out var average) && average.Factor > 1e-12m)
        {
            Assert.Equal(1, (double)(series[series.Start].CompoundedAt(average, series.Start.YearsUntil(series.End)) / series[series.End]), 12);
        }
    }

    [Property]
    public void Growth_is_there_exactly_where_both_figures_are_and_no_new_definition_lies_between(TimeSeries<decimal> series) =>
        Assert.All(series.PeriodOnPeriod(), growth => Assert.Equal(
            series.At(growth.Period).HasValue && series.At(growth.Period - 1).HasValue && series.At(growth.Period).Status != ObservationStatus.Break, growth.HasValue));

    private static IEnumerable<decimal?> Rounded(TimeSeries<GrowthRate> series) => series.Select(growth => growth.HasValue ? Math.Round(growth.Value.Fraction, 15) : (decimal?)null);
}
