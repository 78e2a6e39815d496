using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(RateArbitraries) })]
public class InterestRateTests
{
    [Property]
    public bool An_equivalent_rate_leads_back(InterestRate rate, Compounding other)
    {
        var back = rate.EquivalentWith(other, 2).EquivalentWith(rate.Compounding, 2);
        return back.Compounding == rate.Compounding && Math.Abs(back.Rate - rate.Rate) <= 1e-26m;
    }

    [Property]
    public bool An_equivalent_rate_comes_to_the_same(InterestRate rate, Compounding other) =>
        Math.Abs(rate.EquivalentWith(other, 3m).Factor(3) - rate.Factor(3)) <= 1e-25m;

    [Property]
    public bool Negative_years_discount(InterestRate rate) =>
        Math.Abs((rate.Factor(2.5m) * rate.Factor(-2.5m)) - 1m) <= 1e-26m;

    [Property]
    public bool Factors_of_compounded_rates_multiply(InterestRate rate) =>
        rate.Compounding == Compounding.Simple || Math.Abs((rate.Factor(1.25m) * rate.Factor(2)) - rate.Factor(3.25m)) <= 1e-26m;

    [Property]
    public bool The_effective_rate_is_at_least_the_nominal_one(InterestRate rate) => rate.Effective.Rate >= rate.Rate - 1e-27m;

    [Property]
    public bool The_effective_rate_is_the_growth_of_a_year(InterestRate rate) =>
        rate.Effective.Rate == rate.ToGrowthRate().Fraction
        && InterestRate.FromGrowth(rate.ToGrowthRate()).WithDayCount(rate.DayCount) == rate.Effective
        && rate.ToGrowthRate(2m).Factor == rate.Factor(2m);

    [Property]
    public bool Equality_is_that_of_rate_compounding_and_day_count(InterestRate a, InterestRate b) =>
        (a == b) == (a.Rate == b.Rate && a.Compounding == b.Compounding && a.DayCount == b.DayCount) && (a != b) == !a.Equals(b)
        && a.Equals((object)new InterestRate(a.Rate, a.Compounding, a.DayCount))
        && a.GetHashCode() == new InterestRate(a.Rate, a.Compounding, a.DayCount).GetHashCode();

    [Fact]
    public void Continuous_compounding_is_the_limit_of_ever_more_times_a_year()
    {
        var limit = InterestRate.FromPercent(8, Compounding.Continuous).Factor(1);
        var before = 0m;
        foreach (var times in new[] { 1, 10, 100, 10_000, 1_000_000, 100_000_000 })
        {
            var factor = InterestRate.FromPercent(8, Compounding.TimesPerYear(times)).Factor(1);
            Assert.True(factor > before && factor < limit);
            // The first term of the gap is e^r·r²/(2m).
            Assert.True(limit - factor < 0.0035m / times);
            before = factor;
        }
    }

    // Bernoulli's question; the digits of e are OEIS A001113.
    [Fact]
    public void At_100_percent_continuously_one_becomes_e() =>
        Assert.Equal(2.7182818284590452353602874714m, InterestRate.FromPercent(100, Compounding.Continuous).Factor(1), 27);

    // Excel's documentation: EFFECT(0.0525, 4) = 0.0535427, NOMINAL(0.053543, 4) = 0.05250032. The longer figures are
    // Excel's too, from the test data of fsprojects/ExcelFinancialFunctions (effect.test, nominal.test).
    [Theory]
    [InlineData("0.0525", 4, "0.0535427", 7)]
    [InlineData("0.0525", 4, "0.05354266737076", 14)]
    [InlineData("0.6", 1, "0.6", 15)]
    [InlineData("0.6", 2, "0.69", 15)]
    [InlineData("1.5", 2, "2.0625", 15)]
    public void Effective_rates_are_Excels(string nominal, int times, string effective, int places) =>
        Assert.Equal(Number(effective), new InterestRate(Number(nominal), Compounding.TimesPerYear(times)).Effective.Rate, places);

    [Theory]
    [InlineData("0.053543", 4, "0.05250032", 8)]
    [InlineData("0.053543", 4, "0.05250031986836", 14)]
    [InlineData("0.6", 2, "0.5298221281347", 13)]
    [InlineData("1.5", 2, "1.162277660168", 12)]
    public void Nominal_rates_are_Excels(string effective, int times, string nominal, int places) =>
        Assert.Equal(Number(nominal), new InterestRate(Number(effective), Compounding.Annual).EquivalentWith(Compounding.TimesPerYear(times)).Rate, places);

    // lballabio/QuantLib, test-suite/interestrates.cpp, some of it after Haug's formulas, p. 181-182.
    [Theory]
    [InlineData("8 % quarterly", "continuous", "1", "0.0792")]
    [InlineData("8 % quarterly", "annual", "1", "0.0824")]
    [InlineData("1 % annual", "simple", "1", "0.0100")]
    [InlineData("3 % semi-annual", "simple", "0.5", "0.0300")]
    [InlineData("5 % 3 times a year", "simple", "0.3333333333333333", "0.0500")]
    [InlineData("7 % 6 times a year", "simple", "0.16666666666666666", "0.0700")]
    [InlineData("9 % monthly", "simple", "0.08333333333333333", "0.0900")]
    public void Conversions_are_QuantLibs(string rate, string other, string years, string expected) =>
        Assert.Equal(
            Number(expected),
            InterestRate.Parse(rate, System.Globalization.CultureInfo.InvariantCulture).EquivalentWith(Compounding.Parse(other), Number(years)).Rate,
            4);

    [Fact]
    public void Simple_interest_grows_in_a_line()
    {
        var rate = InterestRate.FromPercent(4, Compounding.Simple);
        Assert.Equal(1.02m, rate.Factor(0.5));
        Assert.Equal(1.4m, rate.Factor(10));
        Assert.Equal(1m / 1.4m, rate.Factor(-10));
        Assert.Equal(1m, rate.Factor(0));
        Assert.Equal(4m, rate.Percent);
        Assert.Equal(0.05m, InterestRate.FromPercent(5.0, Compounding.Simple).Rate);
    }

    [Fact]
    public void A_rate_of_zero_is_exact_and_the_default()
    {
        Assert.Equal(new InterestRate(0m, Compounding.Annual), default);
        foreach (var compounding in RateArbitraries.Compoundings)
        {
            Assert.Equal(1m, new InterestRate(0m, compounding).Factor(1000));
            Assert.Equal(new InterestRate(0m, Compounding.Daily), new InterestRate(0m, compounding).EquivalentWith(Compounding.Daily));
        }
    }

    [Fact]
    public void A_rate_that_leaves_nothing_is_refused()
    {
        Assert.Contains("-1200 %", Assert.Throws<ArgumentOutOfRangeException>(() => new InterestRate(-12m, Compounding.Monthly)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => InterestRate.FromGrowth(GrowthRate.FromPercent(-100)));
        var simple = InterestRate.FromPercent(-20, Compounding.Simple);
        Assert.Contains("5", Assert.Throws<NonPositiveBaseException>(() => simple.Factor(5)).Message, StringComparison.Ordinal);
        Assert.False(simple.TryFactor(5, out var factor));
        Assert.Equal(0m, factor);
        Assert.True(simple.TryFactor(4, out factor));
        Assert.Equal(0.2m, factor);
    }

    [Fact]
    public void What_a_decimal_cannot_hold_is_a_named_overflow()
    {
        Assert.Throws<MetricOverflowException>(() => InterestRate.FromPercent(100, Compounding.Annual).Factor(200));
        Assert.Throws<MetricOverflowException>(() => new InterestRate(1e28m, Compounding.Simple).Factor(100));
        Assert.Throws<MetricOverflowException>(() => new InterestRate(-80m, Compounding.Continuous).EquivalentWith(Compounding.Annual));
        Assert.Throws<MetricOverflowException>(() => new InterestRate(1e20m, Compounding.Simple).EquivalentWith(Compounding.Annual, 0.01m));
        Assert.Throws<MetricOverflowException>(() => new InterestRate(1e28m, Compounding.Annual).Percent);
        Assert.Throws<MetricOverflowException>(() => InterestRate.FromPercent(1e40, Compounding.Annual));
        Assert.Throws<MetricOverflowException>(() => InterestRate.FromPercent(100, Compounding.Annual).Factor(-200));
        Assert.Throws<MetricOverflowException>(() => InterestRate.FromPercent(1, Compounding.Monthly).Factor(1e27m));
        Assert.Throws<UndefinedMetricException>(() => default(InterestRate).Factor(double.NaN));
    }

    [Fact]
    public void The_span_must_be_above_zero_where_it_matters()
    {
        var simple = InterestRate.FromPercent(4, Compounding.Simple);
        Assert.Throws<NoElapsedTimeException>(() => simple.EquivalentWith(Compounding.Annual, 0));
        Assert.Throws<UndefinedMetricException>(() => simple.EquivalentWith(Compounding.Annual, double.NaN));
        Assert.Equal(0.04m, simple.EquivalentWith(Compounding.Simple, 0m).Rate);
        Assert.Equal(0.04m, simple.Effective.Rate);
    }

    [Fact]
    public void Compounding_knows_its_periods()
    {
        Assert.Equal(Compounding.Annual, default);
        Assert.Equal(new int?[] { 1, 2, 4, 12, 52, 365, null, null, 6 }, RateArbitraries.Compoundings.Select(c => c.PeriodsPerYear));
        Assert.Equal(Compounding.Monthly, Compounding.TimesPerYear(12));
        Assert.True(Compounding.Simple != Compounding.Continuous);
        Assert.True(Compounding.Daily.Equals((object)Compounding.TimesPerYear(365)));
        Assert.Equal(Compounding.Daily.GetHashCode(), Compounding.TimesPerYear(365).GetHashCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => Compounding.TimesPerYear(0));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
