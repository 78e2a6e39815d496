using System.Globalization;
using FsCheck.Xunit;
using NodaTime;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(RateArbitraries), typeof(TimeArbitraries) })]
public class InterestRateConversionTests
{
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    public static TheoryData<string, string, string, string, string> Conversions
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, string>();
            foreach (var line in File.ReadLines(Repository.PathTo("docs/data/finance/rate_conversion.csv")).Skip(1))
            {
                var cells = line.Split(',');
                if (cells[10] == "ok")
                {
                    rows.Add($"{cells[1]} {cells[2]} {cells[3]}", cells[4], $"{cells[5]} {cells[6]}", cells[7], cells[8]);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Conversions))]
    public void QuantLibs_conversions_are_reproduced(string from, string years, string to, string expected, string tolerance)
    {
        var parts = from.Split(' ', 2);
        var found = new InterestRate(Number(parts[0]), Words(parts[1])).EquivalentWith(Words(to), Number(years)).Rate;
        Assert.InRange(found, Number(expected) - Number(tolerance), Number(expected) + Number(tolerance));
    }

    [Property]
    public bool Nominal_and_effective_lead_to_each_other(InterestRate rate) => new[] { 1, 2, 3, 12, 365 }.All(times =>
        Math.Abs(rate.Nominal(times).Effective.Rate - rate.Effective.Rate) <= 1e-26m
        && Math.Abs(rate.Nominal(times).Nominal(7).Rate - rate.Nominal(7).Rate) <= 1e-26m
        && rate.Nominal(times).Compounding.PeriodsPerYear == times);

    [Property]
    public bool Rates_equivalent_to_the_same_are_equivalent_to_each_other(InterestRate rate, Compounding between, Compounding other) =>
        Math.Abs(rate.EquivalentWith(between, 3).EquivalentWith(other, 3).Rate - rate.EquivalentWith(other, 3).Rate) <= 1e-25m;

    [Property]
    public bool Fishers_equation_holds(InterestRate rate, GrowthRate inflation)
    {
        if (inflation.Factor < 0.01m)
        {
            return true;
        }

        var real = rate.Real(inflation);
        return real.Compounding == Compounding.Annual
            && Math.Abs(((1m + real.Rate) * inflation.Factor) - rate.Factor(1)) <= 1e-26m
            && Math.Abs(real.WithInflation(inflation).Rate - rate.Effective.Rate) <= 1e-26m
            && Math.Abs(rate.WithInflation(inflation).Real(inflation).Rate - rate.Effective.Rate) <= 1e-25m;
    }

    [Property]
    public bool The_rate_per_period_comes_to_the_year(InterestRate rate) => new[] { 1, 4, 12, 52 }.All(periods =>
        Math.Abs(rate.PerPeriod(periods).Over(periods).Factor - rate.Factor(1)) <= 1e-25m);

    [Property]
    public bool A_rate_over_its_own_periods_is_divided_exactly(InterestRate rate) =>
        rate.Compounding.PeriodsPerYear is not { } times || rate.PerPeriod(times).Fraction == rate.Rate / times;

    [Property]
    public bool Discount_and_interest_undo_each_other(InterestRate rate, Compounding compounding) => new[] { 0.25m, 1m, 3m }.All(years =>
    {
        var discount = rate.DiscountRate(compounding, years);
        return discount.Compounding == compounding
            && Math.Abs((discount.Factor(years) * rate.Factor(years)) - 1m) <= 1e-25m
            && Math.Abs((discount.Factor(-years) * discount.Factor(years)) - 1m) <= 1e-25m
            && Math.Abs(discount.ToInterestRate(years).Rate - rate.EquivalentWith(compounding, years).Rate) <= 1e-25m;
    });

    [Property]
    public bool The_discount_of_a_year_is_what_a_later_unit_lacks_now(InterestRate rate) =>
        Math.Abs(rate.DiscountRate().Rate - (1m - rate.Factor(-1))) <= 1e-26m
        && Math.Abs(rate.DiscountRate().Rate - (rate.Effective.Rate / (1m + rate.Effective.Rate))) <= 1e-27m;

    [Property]
    public bool The_factor_between_dates_is_that_of_the_year_fraction(InterestRate rate, LocalDate start, ushort days)
    {
        var end = start.PlusDays(days % 1400);
        return DayCount.Known.Where(convention => convention != DayCount.ActualActualIcma).All(convention =>
            rate.WithDayCount(convention).Factor(start, end) == rate.Factor(convention.YearFraction(start, end))
            && rate.WithDayCount(convention).TryFactor(start, end, out var factor)
            && factor == rate.Factor(convention.YearFraction(start, end)));
    }

    [Property]
    public bool Factors_of_adjoining_spans_multiply(InterestRate rate, LocalDate start, byte first, byte second)
    {
        var (middle, end) = (start.PlusDays(first), start.PlusDays(first + second));
        var dated = rate.WithDayCount(DayCount.ActualActualIsda);
        return rate.Compounding == Compounding.Simple
            || Math.Abs((dated.Factor(start, middle) * dated.Factor(middle, end)) - dated.Factor(start, end)) <= 1e-26m;
    }

    [Property]
    public bool Equivalent_rates_of_two_day_counts_come_to_the_same_between_the_dates(InterestRate rate, Compounding other, LocalDate start, ushort days)
    {
        var (own, end) = (rate.WithDayCount(DayCount.Actual360), start.PlusDays(1 + (days % 1400)));
        var found = own.EquivalentWith(other, DayCount.ActualActualIsda, start, end);
        return (found.Compounding, found.DayCount) == (other, DayCount.ActualActualIsda)
            && Math.Abs((found.Factor(start, end) / own.Factor(start, end)) - 1m) <= 1e-22m
            && Math.Abs(own.EquivalentWith(other, DayCount.Actual360, start, end).Factor(start, end) - own.Factor(start, end)) <= 1e-22m * own.Factor(start, end)
            && own.EquivalentWith(rate.Compounding, DayCount.Actual360, start, end) == own;
    }

    [Property]
    public bool Rates_made_of_a_rate_keep_its_day_count(InterestRate rate, GrowthRate inflation)
    {
        var dated = rate.WithDayCount(DayCount.NoLeap365);
        return dated != rate && dated.WithDayCount(rate.DayCount) == rate && dated.DayCount == DayCount.NoLeap365 && dated.WithDayCount(null).DayCount is null
            && new[] { dated.Effective, dated.Nominal(12), dated.EquivalentWith(Compounding.Simple, 2), dated.DiscountRate().ToInterestRate() }.All(made => made.DayCount == DayCount.NoLeap365)
            && (inflation.Factor <= 0.01m || dated.Real(inflation).DayCount == DayCount.NoLeap365)
            && (inflation.Factor <= 0.01m || dated.WithInflation(inflation).DayCount == DayCount.NoLeap365);
    }

    // Microsoft's documentation: a bill of 31 March to 1 June 2008 at a discount of 9 % costs 98.45 (TBILLPRICE) and yields
    // 9.1417 % (TBILLYIELD).
    [Fact]
    public void A_bill_is_priced_at_its_discount_and_yields_more()
    {
        var time = DayCount.Actual360.YearFraction(new(2008, 3, 31), new(2008, 6, 1));
        var discount = DiscountRate.FromPercent(9m, Compounding.Simple);
        Assert.Equal(0.9845m, discount.Factor(time), 24);
        var yield = discount.ToInterestRate(time);
        Assert.Equal(0.091417m, yield.Rate, 6);
        Assert.Equal(0.09m, yield.DiscountRate(Compounding.Simple, time).Rate, 27);
        Assert.Equal(9m, discount.Percent);

        var bill = DiscountRate.FromPercent(9m, Compounding.Simple, DayCount.Actual360);
        Assert.Equal(0.9845m, bill.Factor(new(2008, 3, 31), new(2008, 6, 1)), 24);
        Assert.Equal("9 % simple in advance, Actual/360", bill.ToString(null, CultureInfo.InvariantCulture));
        Assert.NotEqual(discount, bill);
    }

    [Fact]
    public void No_periods_in_a_year_are_refused_by_the_name_that_they_are_given()
    {
        var rate = InterestRate.FromPercent(6m, Compounding.Annual);
        Says("timesPerYear", "EquivalentWith(Compounding.Simple)", () => rate.Nominal(0));
        Says("timesPerYear", "EquivalentWith(Compounding.Simple)", () => rate.ExplainNominal(0));
        Says("periodsPerYear", "ToGrowthRate", () => rate.PerPeriod(0));

        static void Says(string name, string words, Func<object> wrong)
        {
            var problem = Assert.Throws<ArgumentOutOfRangeException>(name, wrong);
            Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        }
    }

    // Excel's documentation of EFFECT and NOMINAL, as in the other tests of rates.
    [Fact]
    public void Excels_nominal_rate_is_reproduced() =>
        Assert.Equal(0.05250032m, new InterestRate(0.053543m, Compounding.Annual).Nominal(4).Rate, 8);

    [Fact]
    public void Zero_is_exact_in_every_form()
    {
        foreach (var compounding in RateArbitraries.Compoundings)
        {
            var zero = new InterestRate(0m, compounding);
            Assert.Equal(default, zero.DiscountRate());
            Assert.Equal(1m, new DiscountRate(0m, compounding).Factor(3));
            Assert.Equal(0m, zero.PerPeriod(12).Fraction);
            Assert.Equal(default, zero.Real(GrowthRate.Zero));
            Assert.Equal(1m, zero.WithDayCount(DayCount.Actual360).Factor(new(2023, 1, 1), new(2024, 1, 1)));
        }
    }

    [Fact]
    public void What_there_is_not_is_said()
    {
        var five = InterestRate.FromPercent(5, Compounding.Annual);
        Assert.Contains("-100 %", Assert.Throws<NonPositiveBaseException>(() => five.Real(GrowthRate.FromPercent(-100))).Message, StringComparison.Ordinal);
        Assert.Throws<NonPositiveBaseException>(() => five.WithInflation(GrowthRate.FromPercent(-100)));
        Assert.Throws<ArgumentOutOfRangeException>(() => five.PerPeriod(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => five.Nominal(0));
        LocalDate start = new(2023, 1, 1), end = new(2024, 1, 1);
        Assert.Contains("WithDayCount", Assert.Throws<UndefinedMetricException>(() => five.Factor(start, end)).Message, StringComparison.Ordinal);
        Assert.Throws<UndefinedMetricException>(() => five.TryFactor(start, end, out _));
        Assert.Throws<UndefinedMetricException>(() => five.DiscountRate().Factor(start, end));
        Assert.Throws<UndefinedMetricException>(() => five.EquivalentWith(Compounding.Simple, DayCount.Actual360, start, end));
        var dated = five.WithDayCount(DayCount.ActualActualIcma);
        Assert.Contains("Coupons", Assert.Throws<UndefinedMetricException>(() => dated.Factor(start, end)).Message, StringComparison.Ordinal);
        Assert.Equal(1.05m, dated.Factor(start, end, DayCountContext.Coupons(start, end, 1)), 27);
        Assert.Throws<ArgumentNullException>(() => dated.EquivalentWith(Compounding.Simple, null!, start, end));
        Assert.Throws<NoElapsedTimeException>(() => five.WithDayCount(DayCount.Actual360).EquivalentWith(Compounding.Simple, DayCount.Actual360, start, start));
        Assert.Throws<NoElapsedTimeException>(() => five.WithDayCount(DayCount.Actual360).EquivalentWith(Compounding.Simple, DayCount.Actual360, end, start));
        Assert.Throws<NoElapsedTimeException>(() => five.DiscountRate(Compounding.Simple, 0));
        Assert.Throws<UndefinedMetricException>(() => five.DiscountRate(Compounding.Simple, double.NaN));
        Assert.Throws<NonPositiveBaseException>(() => InterestRate.FromPercent(-20, Compounding.Simple).DiscountRate(Compounding.Simple, 5));
        Assert.Throws<MetricOverflowException>(() => new InterestRate(1e28m, Compounding.Annual).WithInflation(GrowthRate.FromFraction(100m)));
        Assert.Throws<MetricOverflowException>(() => new InterestRate(-0.999999999999999m, Compounding.Annual).Real(GrowthRate.FromFraction(1e20m)));
        Assert.Throws<MetricOverflowException>(() => new InterestRate(1e28m, Compounding.Simple).DiscountRate(Compounding.Simple, 100));
    }

    [Fact]
    public void A_discount_that_takes_everything_is_refused()
    {
        Assert.Contains("1200 %", Assert.Throws<ArgumentOutOfRangeException>(() => new DiscountRate(12m, Compounding.Monthly)).Message, StringComparison.Ordinal);
        var simple = DiscountRate.FromPercent(20, Compounding.Simple);
        Assert.Throws<NonPositiveBaseException>(() => simple.Factor(5));
        Assert.Throws<NonPositiveBaseException>(() => simple.ToInterestRate(5));
        Assert.Throws<NoElapsedTimeException>(() => simple.ToInterestRate(0));
        Assert.Throws<UndefinedMetricException>(() => simple.Factor(double.NaN));
        Assert.Throws<UndefinedMetricException>(() => simple.ToInterestRate(double.NaN));
        Assert.Throws<MetricOverflowException>(() => new DiscountRate(-1e28m, Compounding.Simple).ToInterestRate(100));
        Assert.Equal(0.25m, simple.ToInterestRate().Rate);
        Assert.Equal(0.2m, DiscountRate.FromPercent(20, Compounding.Continuous).ToInterestRate().Rate);
    }

    [Fact]
    public void A_discount_says_that_it_is_in_advance()
    {
        var discount = DiscountRate.FromPercent(-150m, Compounding.Annual);
        Assert.Equal("-150 % annual in advance", discount.ToString("G", s_invariant));
        Assert.Equal("4.76 % monthly in advance", new DiscountRate(0.047619m, Compounding.Monthly).ToString("P2", s_invariant));
        Assert.Equal($"{new DiscountRate(0.5m, Compounding.Simple)}", new DiscountRate(0.5m, Compounding.Simple).ToString(null, null));
        var wordy = new NumberFormatInfo { PercentSymbol = new string('%', 2000) };
        Assert.Equal($"50 {wordy.PercentSymbol} simple in advance", new DiscountRate(0.5m, Compounding.Simple).ToString("G", wordy));
        Assert.Throws<FormatException>(() => discount.ToString("X", s_invariant));
    }

    [Fact]
    public void The_discount_of_an_astronomic_rate_is_beyond_a_decimals_digits() =>
        Assert.Throws<MetricOverflowException>(() => new InterestRate(7e28m, Compounding.Simple).DiscountRate());

    private static Compounding Words(string quantLib) => quantLib.Split(' ') switch
    {
        ["Simple", _] => Compounding.Simple,
        ["Continuous", _] => Compounding.Continuous,
        ["Compounded", "Annual"] => Compounding.Annual,
        ["Compounded", "Semiannual"] => Compounding.SemiAnnual,
        ["Compounded", "EveryFourthMonth"] => Compounding.TimesPerYear(3),
        ["Compounded", "Quarterly"] => Compounding.Quarterly,
        ["Compounded", "Bimonthly"] => Compounding.TimesPerYear(6),
        ["Compounded", "Monthly"] => Compounding.Monthly,
        _ => throw new FormatException(quantLib),
    };

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, s_invariant);
}
