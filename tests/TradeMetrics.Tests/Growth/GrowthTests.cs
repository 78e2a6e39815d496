using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace TradeMetrics.Tests;

public class GrowthTests
{
    private static Money Yuan(decimal amount) => new(amount, Currency.CNY);

    private static Money Dollars(decimal amount) => new(amount, Currency.USD);

    // Figures: the State Council Information Office's briefing on Guangdong's trade, 2023-06.
    [Theory]
    [InlineData("6.8", "8.3", "0.04")]
    [InlineData("138.4", "181.9", "0.056")]
    public void The_briefings_growth_comes_out_as_stated(string from, string to, string stated)
    {
        var stated1 = decimal.Parse(stated, System.Globalization.CultureInfo.InvariantCulture);
        var growth = Dec(from).CagrTo(Dec(to), 5);
        Assert.Equal(stated1, Math.Round(growth.Fraction, stated1.Scale));
    }

    // The same briefing: 18.6 to 32.2 billion prints as 11.6 % (11.7 % is only within the figures' rounding).
    [Fact]
    public void Outsourcing_grew_by_11_6_percent_a_year() =>
        Assert.Equal(0.116m, Math.Round(18.6m.CagrTo(32.2m, 5).Fraction, 3));

    [Fact]
    public void Doubling_in_five_years_is_14_87_percent_a_year_and_twenty_percent_is_2_49_times()
    {
        Assert.Equal(0.1487m, Math.Round(1m.CagrTo(2m, 5).Fraction, 4));
        Assert.Equal(2.48832m, 1m.CompoundedAt(GrowthRate.FromPercent(20m), 5));
    }

    // Microsoft, support.microsoft.com/excel/functions/rri-function and learn.microsoft.com/dax/rri-function-dax; LibreOffice's help, 04060118.xhp.
    [Fact]
    public void Cagr_agrees_with_the_documented_RRI()
    {
        Assert.Equal(0.0009933m, Math.Round(10_000m.CagrTo(11_000m, 96).Fraction, 7));
        Assert.Equal(0.01557710575666m, Math.Round(10_000m.CagrTo(21_000m, 48).Fraction, 14));
        Assert.Equal(0.0746m, Math.Round(7_500m.CagrTo(10_000m, 4).Fraction, 4));
    }

    // Microsoft, learn.microsoft.com/dax/pduration-function-dax: years at 2.5 % from 2000 to 2200, months at 0.025/12 from 1000 to 1200.
    [Fact]
    public void Time_to_reach_agrees_with_the_documented_PDURATION()
    {
        Assert.Equal(3.85986616262266, 2000m.TimeToReach(2200m, GrowthRate.FromPercent(2.5m)), 12);
        Assert.Equal(87.6054764194, 1000m.TimeToReach(1200m, GrowthRate.FromFraction(0.025m / 12)), 10);
    }

    [Fact]
    public void Every_kind_of_measure_takes_the_same_verb()
    {
        var expected = GrowthRate.FromFraction(0.5m);
        Assert.Equal(expected, 2m.GrowthTo(3m));
        Assert.Equal(expected, 2.0.GrowthTo(3.0));
        Assert.Equal(expected, 2f.GrowthTo(3f));
        Assert.Equal(expected, 2.GrowthTo(3));
        Assert.Equal(expected, 2L.GrowthTo(3L));
        Assert.Equal(expected, Yuan(2m).GrowthTo(Yuan(3m)));
        Assert.Equal(expected, new Money<Currencies.CNY>(2m).GrowthTo(new Money<Currencies.CNY>(3m)));
        Assert.Equal(expected, GrowthRate.FromFactor(3m / 2m));
        Assert.Equal(expected, TimeSpan.FromHours(2).GrowthTo(TimeSpan.FromHours(3), t => t.TotalHours));
        Assert.Equal(expected, "ab".GrowthTo("abc", s => s.Length));
        Assert.Equal(expected, (1, 2m).GrowthTo((1, 3m), pair => pair.Item2));
        Assert.Equal(expected, (1, 2f).GrowthTo((1, 3f), pair => pair.Item2));
    }

    [Fact]
    public void Every_kind_of_measure_takes_the_average_rate()
    {
        var expected = GrowthRate.FromFraction(0.5m);
        Assert.Equal(expected, 4m.CagrTo(9m, 2));
        Assert.Equal(expected, 4.0.CagrTo(9.0, 2.0));
        Assert.Equal(expected, 4f.CagrTo(9f, 2m));
        Assert.Equal(expected, 4.CagrTo(9, 2L));
        Assert.Equal(expected, Yuan(4m).CagrTo(Yuan(9m), 2));
        Assert.Equal(expected, "abcd".CagrTo("abcdefghi", 2, s => s.Length));
        Assert.Equal(expected, (1, 4m).CagrTo((1, 9m), 2, p => p.Item2));
        Assert.Equal(expected, (1, 4.0).CagrTo((1, 9.0), 2, p => p.Item2));
        Assert.Equal(expected, (1, 4f).CagrTo((1, 9f), 2, p => p.Item2));
        Assert.True("abcd".TryCagrTo("abcdefghi", 2, s => s.Length, out var rate) && rate == expected);
        Assert.True((1, 4m).TryCagrTo((1, 9m), 2, p => p.Item2, out rate) && rate == expected);
        Assert.True((1, 4.0).TryCagrTo((1, 9.0), 2, p => p.Item2, out rate) && rate == expected);
        Assert.True((1, 4f).TryCagrTo((1, 9f), 2, p => p.Item2, out rate) && rate == expected);
        Assert.True("ab".TryGrowthTo("abc", s => s.Length, out rate) && rate == expected);
        Assert.True((1, 2m).TryGrowthTo((1, 3m), p => p.Item2, out rate) && rate == expected);
        Assert.True((1, 2.0).TryGrowthTo((1, 3.0), p => p.Item2, out rate) && rate == expected);
        Assert.True((1, 2f).TryGrowthTo((1, 3f), p => p.Item2, out rate) && rate == expected);
    }

    [Fact]
    public void The_average_rate_between_periods_or_dates_counts_their_years()
    {
        var five = 100m.CagrTo(200m, 5);
        var (y2017, y2022) = (TimePeriod.Year(2017), TimePeriod.Year(2022));
        var (start, end) = (new LocalDate(2017, 4, 1), new LocalDate(2022, 4, 1));
        Assert.Equal(five, 100m.CagrTo(200m, y2017, y2022));
        Assert.Equal(five, 100m.CagrTo(200m, start, end));
        Assert.Equal(five, 100.CagrTo(200, y2017, y2022));
        Assert.Equal(five, 100.CagrTo(200, start, end));
        Assert.Equal(100.0.CagrTo(200.0, 5), 100.0.CagrTo(200.0, y2017, y2022));
        Assert.Equal(100.0.CagrTo(200.0, 5), 100.0.CagrTo(200.0, start, end));
        Assert.Equal(100f.CagrTo(200f, 5), 100f.CagrTo(200f, y2017, y2022));
        Assert.Equal(100f.CagrTo(200f, 5), 100f.CagrTo(200f, start, end));
        Assert.True(100m.TryCagrTo(200m, y2017, y2022, out var rate) && rate == five);
        Assert.True(100m.TryCagrTo(200m, start, end, out rate) && rate == five);
        Assert.True(100.TryCagrTo(200, y2017, y2022, out rate) && rate == five);
        Assert.True(100.TryCagrTo(200, start, end, out rate) && rate == five);
        Assert.True(100.0.TryCagrTo(200.0, y2017, y2022, out _));
        Assert.True(100.0.TryCagrTo(200.0, start, end, out _));
        Assert.True(100f.TryCagrTo(200f, y2017, y2022, out _));
        Assert.True(100f.TryCagrTo(200f, start, end, out _));
        Assert.False(100m.TryCagrTo(200m, y2022, y2017, out _));
        Assert.Throws<NoElapsedTimeException>(() => 100m.CagrTo(200m, end, start));
    }

    [Theory]
    [InlineData(0, 5, UndefinedReason.NonPositiveBase)]
    [InlineData(-2, 5, UndefinedReason.NonPositiveBase)]
    [InlineData(2, -5, UndefinedReason.NegativeMeasure)]
    public void Growth_without_a_positive_base_says_why_and_what_to_use_instead(int from, int to, UndefinedReason reason)
    {
        UndefinedMetricException[] thrown =
        [
            Assert.ThrowsAny<UndefinedMetricException>(() => ((decimal)from).GrowthTo(to)),
            Assert.ThrowsAny<UndefinedMetricException>(() => ((double)from).GrowthTo(to)),
            Assert.ThrowsAny<UndefinedMetricException>(() => ((float)from).GrowthTo(to)),
            Assert.ThrowsAny<UndefinedMetricException>(() => from.GrowthTo(to)),
            Assert.ThrowsAny<UndefinedMetricException>(() => Yuan(from).GrowthTo(Yuan(to))),
            Assert.ThrowsAny<UndefinedMetricException>(() => Yuan(from).CagrTo(Yuan(to), 5)),
            Assert.ThrowsAny<UndefinedMetricException>(() => from.LogGrowthTo(to)),
            Assert.ThrowsAny<UndefinedMetricException>(() => ((double)from).LogGrowthTo(to)),
            Assert.ThrowsAny<UndefinedMetricException>(() => ((float)from).LogGrowthTo(to)),
            Assert.ThrowsAny<UndefinedMetricException>(() => from.TimeToReach(to, GrowthRate.FromPercent(5m))),
        ];
        Assert.All(thrown, e => Assert.Equal(reason, e.Reason));
        Assert.All(thrown, e => Assert.Contains("difference instead", e.Message, StringComparison.Ordinal));
        Assert.False(((decimal)from).TryGrowthTo(to, out _));
        Assert.False(((double)from).TryGrowthTo(to, out _));
        Assert.False(((float)from).TryGrowthTo(to, out _));
        Assert.False(from.TryGrowthTo(to, out _));
        Assert.False(Yuan(from).TryCagrTo(Yuan(to), 5, out _));
        Assert.False(from.TryLogGrowthTo(to, out _));
        Assert.False(((double)from).TryLogGrowthTo(to, out _));
        Assert.False(((float)from).TryLogGrowthTo(to, out _));
        Assert.False(((decimal)from).TryTimeToReach(to, GrowthRate.FromPercent(5m), out _));
    }

    [Fact]
    public void A_fall_to_zero_is_minus_100_percent_and_has_no_logarithm()
    {
        Assert.Equal(-1m, 5m.GrowthTo(0m).Fraction);
        Assert.Equal(-1m, 5m.CagrTo(0m, 3).Fraction);
        Assert.Equal(UndefinedReason.ZeroMeasure, Assert.Throws<UndefinedMetricException>(() => 5m.LogGrowthTo(0m)).Reason);
        Assert.Equal(UndefinedReason.NeverReached, Assert.Throws<UndefinedMetricException>(() => 5m.TimeToReach(0m, GrowthRate.FromPercent(-5m))).Reason);
    }

    [Fact]
    public void Two_currencies_have_no_growth_and_the_message_names_both()
    {
        var thrown = Assert.Throws<CurrencyMismatchException>(() => Yuan(1m).GrowthTo(Dollars(2m)));
        Assert.Equal((Currency.CNY, Currency.USD), (thrown.Left, thrown.Right));
        Assert.Contains("CNY", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("USD", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<CurrencyMismatchException>(() => Yuan(1m).CagrTo(Dollars(2m), 5));
        Assert.Throws<CurrencyMismatchException>(() => Yuan(1m).LogGrowthTo(Dollars(2m)));
        Assert.Throws<CurrencyMismatchException>(() => Yuan(1m).TimeToReach(Dollars(2m), GrowthRate.FromPercent(1m)));
        Assert.False(Yuan(1m).TryGrowthTo(Dollars(2m), out _));
        Assert.False(Yuan(1m).TryCagrTo(Dollars(2m), 5, out _));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-1.0)]
    public void No_elapsed_time_has_no_average_rate(double years)
    {
        Assert.Contains("later period second", Assert.Throws<NoElapsedTimeException>(() => 1m.CagrTo(2m, years)).Message, StringComparison.Ordinal);
        Assert.False(1m.TryCagrTo(2m, years, out _));
        Assert.False(1.TryCagrTo(2, years, out _));
        Assert.False(1.0.TryCagrTo(2.0, years, out _));
        Assert.False(1f.TryCagrTo(2f, years, out _));
    }

    [Theory]
    [InlineData(double.NaN, 1.0)]
    [InlineData(1.0, double.NaN)]
    [InlineData(double.PositiveInfinity, 1.0)]
    [InlineData(1.0, double.PositiveInfinity)]
    public void A_figure_that_is_not_finite_is_refused(double from, double to)
    {
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => from.GrowthTo(to)).Reason);
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => ((float)from).GrowthTo((float)to)).Reason);
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => 1m.CagrTo(2m, double.NaN)).Reason);
        Assert.False(from.TryGrowthTo(to, out _));
        Assert.False(1m.TryCagrTo(2m, double.PositiveInfinity, out _));
    }

    [Fact]
    public void A_result_beyond_decimal_is_a_named_overflow()
    {
        Assert.Throws<MetricOverflowException>(() => 1e-20m.GrowthTo(1e20m));
        Assert.Throws<MetricOverflowException>(() => 1e-200.GrowthTo(1e200));
        Assert.Throws<MetricOverflowException>(() => 1e200.GrowthTo(1e-200));
        Assert.Throws<MetricOverflowException>(() => 1m.CagrTo(2m, 0.001m));
        Assert.Throws<MetricOverflowException>(() => Int128.MaxValue.GrowthTo(Int128.One));
        Assert.False(1e-20m.TryGrowthTo(1e20m, out _));
        Assert.False(Int128.MaxValue.TryGrowthTo(Int128.One, out _));
    }

    [Fact]
    public void A_selector_is_required()
    {
        Assert.Throws<ArgumentNullException>(() => "a".GrowthTo("b", (Func<string, decimal>)null!));
        Assert.Throws<ArgumentNullException>(() => "a".CagrTo("b", 1, (Func<string, int>)null!));
        Assert.Throws<ArgumentNullException>(() => "a".LogGrowthTo("b", (Func<string, double>)null!));
    }

    [Fact]
    public void Doubling_and_halving_times_are_those_of_the_logarithms()
    {
        Assert.Equal(Math.Log(2) / Math.Log(1.2), GrowthRate.FromPercent(20m).DoublingTime(), 12);
        Assert.Equal(Math.Log(0.5) / Math.Log(0.8), GrowthRate.FromPercent(-20m).HalvingTime(), 12);
        Assert.Equal(UndefinedReason.NeverReached, Assert.Throws<UndefinedMetricException>(() => GrowthRate.Zero.DoublingTime()).Reason);
        Assert.Throws<UndefinedMetricException>(() => GrowthRate.FromPercent(3m).HalvingTime());
        Assert.False(GrowthRate.FromPercent(-3m).TryDoublingTime(out _));
        Assert.False(GrowthRate.FromPercent(-100m).TryHalvingTime(out _));
    }

    [Fact]
    public void A_target_that_the_rate_leads_away_from_is_never_reached()
    {
        Assert.Throws<UndefinedMetricException>(() => 10m.TimeToReach(20m, GrowthRate.FromPercent(-1m)));
        Assert.Throws<UndefinedMetricException>(() => 10.TimeToReach(20, GrowthRate.Zero));
        Assert.Throws<UndefinedMetricException>(() => 10.0.TimeToReach(5.0, GrowthRate.FromPercent(1m)));
        Assert.Throws<UndefinedMetricException>(() => 10f.TimeToReach(5f, GrowthRate.FromPercent(1m)));
        Assert.Equal(0, 10m.TimeToReach(10m, GrowthRate.Zero));
        Assert.True(10.TryTimeToReach(20, GrowthRate.FromPercent(100m), out var once) && once == 1);
        Assert.True(10.0.TryTimeToReach(20.0, GrowthRate.FromPercent(100m), out once) && once == 1);
        Assert.True(10f.TryTimeToReach(20f, GrowthRate.FromPercent(100m), out once) && once == 1);
    }

    [Fact]
    public void Annualising_compounds_and_the_simple_kind_multiplies()
    {
        var quarterly = GrowthRate.FromPercent(1m);
        Assert.Equal(0.04060401m, quarterly.Annualised(Frequency.Quarterly).Fraction);
        Assert.Equal(0.04m, quarterly.AnnualisedSimply(Frequency.Quarterly).Fraction);
        Assert.Equal(quarterly, quarterly.Annualised(Frequency.Annual));
        Assert.Equal(0.01m, GrowthRate.FromFraction(0.04060401m).Deannualised(Frequency.Quarterly).Fraction);
        Assert.Throws<MetricOverflowException>(() => GrowthRate.FromFactor(1e20m).Annualised(Frequency.Monthly));
        Assert.Throws<MetricOverflowException>(() => GrowthRate.FromFactor(7e28m).AnnualisedSimply(Frequency.Monthly));
    }

    [Fact]
    public void Growth_over_several_periods_compounds()
    {
        Assert.Equal(148.832m, GrowthRate.FromPercent(20m).Over(5).Percent);
        Assert.Equal(0m, GrowthRate.FromPercent(20m).Over(0).Percent);
        Assert.Equal(-100m, GrowthRate.FromPercent(-100m).Over(2).Percent);
        Assert.True(GrowthRate.FromPercent(21m).TryOver(0.5m, out var half) && half.Percent == 10m);
        Assert.Contains("-100 %", Assert.Throws<NonPositiveBaseException>(() => GrowthRate.FromPercent(-100m).Over(-1)).Message, StringComparison.Ordinal);
        Assert.Contains("7.9e28", Assert.Throws<MetricOverflowException>(() => GrowthRate.FromPercent(100m).Over(200)).Message, StringComparison.Ordinal);
        Assert.Throws<MetricOverflowException>(() => GrowthRate.FromPercent(-50m).Over(200));
        Assert.Throws<MetricOverflowException>(() => GrowthRate.FromFraction(1e28m).AnnualisedSimply(Frequency.Monthly));
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => GrowthRate.Zero.Over(double.NaN)).Reason);
        Assert.False(GrowthRate.FromPercent(100m).TryOver(200, out var none));
        Assert.Equal(GrowthRate.Zero, none);
    }

    [Property(MaxTest = 300)]
    public bool Cagr_then_compounding_returns_the_later_figure_within_1e_24(PositiveInt a, PositiveInt b, byte n)
    {
        var (from, to, years) = (a.Get / 7m, b.Get / 3m, (n % 60) + 1);
        var rate = from.CagrTo(to, years);
        return rate.Factor < years * 1e-4m || Close(to, from.CompoundedAt(rate, years), 1e-24m);
    }

    [Property(MaxTest = 300)]
    public bool Cagr_over_fractional_years_inverts_too(PositiveInt a, PositiveInt b, PositiveInt months)
    {
        var (from, to, years) = (a.Get / 7m, b.Get / 3m, ((months.Get % 600) + 3) / 12m);
        var rate = from.CagrTo(to, years);
        return rate.Factor < Math.Max(years, 1m) * 1e-4m || Close(to, from.CompoundedAt(rate, years), 1e-24m);
    }

    [Property]
    public bool Growth_composes_along_time(PositiveInt a, PositiveInt b, PositiveInt c)
    {
        decimal x = a.Get, y = b.Get, z = c.Get;
        return Close(x.GrowthTo(z).Factor, x.GrowthTo(y).Then(y.GrowthTo(z)).Factor, 1e-18m);
    }

    [Property]
    public bool Log_growth_adds_up_along_time(PositiveInt a, PositiveInt b, PositiveInt c)
    {
        var sum = a.Get.LogGrowthTo(b.Get) + b.Get.LogGrowthTo(c.Get);
        return Math.Abs(sum - a.Get.LogGrowthTo(c.Get)) <= 1e-12;
    }

    [Property]
    public bool Growth_is_the_same_in_every_unit(PositiveInt a, PositiveInt b, PositiveInt unit) =>
        Close(((decimal)a.Get).GrowthTo(b.Get).Factor, ((decimal)a.Get * unit.Get).GrowthTo((decimal)b.Get * unit.Get).Factor, 1e-27m);

    [Property]
    public bool Growth_there_and_back_is_the_identity(PositiveInt a, PositiveInt b) =>
        Close(1m, a.Get.GrowthTo(b.Get).Factor * b.Get.GrowthTo(a.Get).Factor, 1e-18m);

    [Property]
    public bool Time_to_reach_inverts_compounding(PositiveInt a, PositiveInt thousandths, byte n)
    {
        var rate = GrowthRate.FromFraction(((thousandths.Get % 500) + 1) / 1000m);
        var years = n % 50;
        var target = ((decimal)a.Get).CompoundedAt(rate, years);
        return Math.Abs(((decimal)a.Get).TimeToReach(target, rate) - years) < 1e-9;
    }

    [Property]
    public bool Annualised_then_deannualised_is_the_identity(int millionths, PositiveInt which)
    {
        var rate = GrowthRate.FromFraction(Math.Abs(millionths % 2_000_000) / 1_000_000m);
        Frequency[] all = [Frequency.Annual, Frequency.Quarterly, Frequency.Monthly];
        var frequency = all[which.Get % all.Length];
        return Close(rate.Factor, rate.Annualised(frequency).Deannualised(frequency).Factor, 1e-27m);
    }

    [Property]
    public bool Doubles_agree_with_decimals_to_fourteen_digits(PositiveInt a, PositiveInt b) =>
        Close(((decimal)a.Get).GrowthTo(b.Get).Factor, ((double)a.Get).GrowthTo(b.Get).Factor, 1e-14m);

    [Fact]
    public void Log_growth_near_zero_keeps_its_digits()
    {
        Assert.Equal(1, 1m.LogGrowthTo(1.00000000000000000001m) / 1e-20, 12);
        Assert.Equal(-Math.Log(1e12), 1e12m.LogGrowthTo(1m), 12);
        Assert.Equal(Math.Log(1.5), (1, 2m).LogGrowthTo((1, 3m), p => p.Item2), 15);
        Assert.Equal(Math.Log(1.5), (1, 2.0).LogGrowthTo((1, 3.0), p => p.Item2), 14);
        Assert.Equal(Math.Log(1.5), (1, 2f).LogGrowthTo((1, 3f), p => p.Item2), 6);
        Assert.Equal(Math.Log(1.5), (1, 2).LogGrowthTo((1, 3), p => p.Item2), 15);
    }

    private static bool Close(decimal expected, decimal actual, decimal relative) => Math.Abs(expected - actual) <= Math.Abs(expected) * relative;

    private static decimal Dec(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
