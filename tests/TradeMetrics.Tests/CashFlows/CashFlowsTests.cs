using NodaTime;

namespace TradeMetrics.Tests;

public class CashFlowsTests
{
    private static readonly PeriodicCashFlows Project = CashFlows.FromSigned(-120_000m, 39_000m, 30_000m, 21_000m, 37_000m, 46_000m);

    [Fact]
    public void Excels_documentation_of_NPV_IRR_and_MIRR_is_reproduced()
    {
        // support.microsoft.com/excel/functions prints -2.1 %, 8.7 % and -44.4 % for IRR, and 13 %, -5 % and 13 % for MIRR, whose further
        // digits are of the formula there. NPV: CellWorks' manual has 1188.44; 1922.06 is known from tests of others, as Excel's.
        Assert.Equal(1188.44m, Math.Round(CashFlows.FromSigned(-10_000m, 3_000m, 4_200m, 6_800m).NpvOnePeriodBefore(Percent(10)).Amount, 2));
        Assert.Equal(1922.06m, Math.Round(CashFlows.FromSigned(-40_000m, 8_000m, 9_200m, 10_000m, 12_000m, 14_500m).Npv(Percent(8)).Amount, 2));
        Assert.Equal(-0.021, Rate(-70_000m, 12_000m, 15_000m, 18_000m, 21_000m), 0.0005);
        Assert.Equal(0.087, Rate(-70_000m, 12_000m, 15_000m, 18_000m, 21_000m, 26_000m), 0.0005);
        Assert.Equal(-0.444, Rate(-70_000m, 12_000m, 15_000m), 0.0005);
        Assert.Equal(0.1261m, Math.Round(Project.Mirr(Percent(10), Percent(12)).Fraction, 4));
        Assert.Equal(-0.0480m, Math.Round(CashFlows.FromSigned(Project.Take(4)).Mirr(Percent(10), Percent(12)).Fraction, 4));
        Assert.Equal(0.1348m, Math.Round(Project.Mirr(Percent(10), Percent(14)).Fraction, 4));
    }

    [Fact]
    public void Excels_documentation_of_XNPV_and_XIRR_is_reproduced()
    {
        // support.microsoft.com/excel/functions/xirr-function; learn.microsoft.com/office/vba/api/excel.worksheetfunction.xnpv.
        var flows = CashFlows.FromSigned(
            (new LocalDate(2008, 1, 1), -10_000m), (new LocalDate(2008, 3, 1), 2_750m), (new LocalDate(2008, 10, 30), 4_250m), (new LocalDate(2009, 2, 15), 3_250m), (new LocalDate(2009, 4, 1), 2_750m));
        Assert.Equal(2086.65m, Math.Round(flows.Npv(InterestRate.FromPercent(9, Compounding.Annual)).Amount, 2));
        Assert.True(flows.TryIrr(out var irr));
        AssertNear(0.373362535m, irr.Fraction, 0.000000005m);

        // The same from a year that is no leap year: learn.microsoft.com/dax/xnpv-function-dax and xirr-function-dax.
        var later = CashFlows.FromSigned(
            (new LocalDate(2014, 1, 1), -10_000m), (new LocalDate(2014, 3, 1), 2_750m), (new LocalDate(2014, 10, 30), 4_250m), (new LocalDate(2015, 2, 15), 3_250m), (new LocalDate(2015, 4, 1), 2_750m));
        Printed(later, 9, 2089.50m, 0.3749m);
    }

    [Fact]
    public void LibreOffices_help_on_XNPV_and_XIRR_is_reproduced()
    {
        // source/text/scalc/01/04060118.xhp. Its table has the second flow on 2 January, 2001-01-02; its results are those of 1 February.
        var flows = CashFlows.FromSigned(
            (new LocalDate(2001, 1, 1), -10_000m), (new LocalDate(2001, 2, 1), 2_000m), (new LocalDate(2001, 3, 15), 2_500m), (new LocalDate(2001, 5, 12), 5_000m), (new LocalDate(2001, 8, 10), 1_000m));
        Printed(flows, 6, 323.02m, 0.1828m);
    }

    private static void Printed(DatedCashFlows flows, decimal percent, decimal npv, decimal irr)
    {
        Assert.Equal(npv, Math.Round(flows.Npv(InterestRate.FromPercent(percent, Compounding.Annual)).Amount, 2));
        Assert.True(flows.TryIrr(out var found));
        Assert.Equal(irr, Math.Round(found.Fraction, 4));
    }

    [Fact]
    public void Hulls_bond_has_his_price_and_durations()
    {
        // Hull, Options, Futures, and Other Derivatives, the table of a three-year bond of 10 % at a continuous yield of 12 %.
        var bond = CashFlows.FromSigned([
            (new LocalDate(2020, 1, 1), 0m),
            .. Enumerable.Range(1, 6).Select(half => (new LocalDate(2020, 1, 1).PlusMonths(6 * half), half < 6 ? 5m : 105m))]);
        var (dayCount, yield) = (DayCount.Thirty360Isda, InterestRate.FromPercent(12, Compounding.Continuous));
        Assert.Equal(94.213m, Math.Round(bond.Npv(yield, dayCount).Amount, 3));
        Assert.Equal(2.653m, Math.Round(bond.MacaulayDuration(yield, dayCount), 3));
        Assert.Equal(2.653m, Math.Round(bond.ModifiedDuration(yield, dayCount), 3));
        Assert.Equal(2.499m, Math.Round(bond.ModifiedDuration(yield.EquivalentWith(Compounding.SemiAnnual), dayCount), 3));
    }

    [Fact]
    public void The_bond_of_Masaryk_Universitys_course_has_its_price_durations_and_convexity()
    {
        // is.muni.cz, course MPF_AFIN of 2012, "Bond_Calculation": 100 at 8 % for five years, to yield 10 %.
        var bond = CashFlows.FromSigned(0m, 8m, 8m, 8m, 8m, 108m);
        Assert.Equal(92.41842646m, Math.Round(bond.Npv(Percent(10)).Amount, 8));
        Assert.Equal(4.281412086m, Math.Round(bond.MacaulayDuration(Percent(10)), 9));
        Assert.Equal(3.892192805m, Math.Round(bond.ModifiedDuration(Percent(10)), 9));
        Assert.Equal(20.09731536m, Math.Round(bond.Convexity(Percent(10)), 8));
    }

    [Fact]
    public void A_half_yearly_bond_has_the_convexity_in_years_that_a_workbook_prints()
    {
        // "Duration and Convexity Calculator", scribd.com 6538103: 8 % for ten years, to yield 10 %, half-yearly.
        var bond = CashFlows.FromSigned([
            (new LocalDate(2020, 1, 1), 0m),
            .. Enumerable.Range(1, 20).Select(half => (new LocalDate(2020, 1, 1).PlusMonths(6 * half), half < 20 ? 40m : 1040m))]);
        var (dayCount, yield) = (DayCount.Thirty360Isda, InterestRate.FromPercent(10, Compounding.SemiAnnual));
        Assert.Equal(875.38m, Math.Round(bond.Npv(yield, dayCount).Amount, 2));
        Assert.Equal(6.84m, Math.Round(bond.MacaulayDuration(yield, dayCount), 2));
        Assert.Equal(6.51m, Math.Round(bond.ModifiedDuration(yield, dayCount), 2));
        Assert.Equal(56.49m, Math.Round(bond.Convexity(yield, dayCount), 2));
    }

    [Theory]
    [InlineData(14, 1.96, new double[] { -5200, 2800, 3700, 5100, 4300 })] // justaaa.com, finance 28200
    [InlineData(14, 3.65, new double[] { -10_400, 2800, 3700, 5100, 4300 })]
    [InlineData(15, 1.86, new double[] { -8000, 4800, 5900, 6700, 8000 })] // justaaa.com, finance 509104
    [InlineData(13, 1.87, new double[] { -6400, 3700, 4600, 5800, 5000 })] // wizedu.com 1329684
    public void Solved_exercises_of_discounted_payback_come_out(int percent, double years, double[] flows) =>
        Assert.Equal((decimal)years, Math.Round(CashFlows.FromSigned(flows.Select(flow => (decimal)flow)).DiscountedPayback(Percent(percent)), 2));

    [Fact]
    public void Solved_exercises_of_the_profitability_index_and_the_equivalent_annual_cost_come_out()
    {
        // techwhiff.com 113310; a practical example of "Equivalent annual cost" in nationmaster.com's encyclopedia; answer.ya.guru 10059727, machine 2.
        Assert.Equal(1.06m, Math.Round(CashFlows.FromSigned(-250_000m, 50_000m, 40_000m, 120_000m, 80_000m, 45_000m).ProfitabilityIndex(Percent(8)), 2));
        Assert.Equal(-31_360m, Math.Round(CashFlows.FromSigned(-50_000m, -13_000m, -13_000m, -13_000m).EquivalentPayment(Percent(5)).Amount));
        Assert.Equal(-29_784.89m, Math.Round(CashFlows.FromSigned(-92_000m, -13_000m, -13_000m, -13_000m, -13_000m, -13_000m, 5_000m).EquivalentPayment(Percent(7)).Amount, 2));
    }

    [Fact]
    public void Durations_and_convexity_are_the_derivatives_of_the_value()
    {
        var bond = CashFlows.FromSigned((new LocalDate(2020, 1, 1), 0m), (new LocalDate(2021, 7, 1), 8m), (new LocalDate(2024, 3, 15), 108m));
        foreach (var compounding in new[] { Compounding.Simple, Compounding.Annual, Compounding.Quarterly, Compounding.Continuous })
        {
            decimal Value(decimal rate) => bond.Npv(new InterestRate(rate, compounding)).Amount;
            var (rate, step) = (new InterestRate(0.07m, compounding), 0.0001m);
            var (low, here, high) = (Value(0.07m - step), Value(0.07m), Value(0.07m + step));
            AssertNear((low - high) / (2 * step) / here, bond.ModifiedDuration(rate), 0.0001m);
            AssertNear((low - (2 * here) + high) / (step * step) / here, bond.Convexity(rate), 0.001m);
        }

        var periodic = CashFlows.FromSigned(0m, 8m, 108m);
        decimal Worth(decimal rate) => periodic.Npv(GrowthRate.FromFraction(rate)).Amount;
        AssertNear((Worth(0.0699m) - Worth(0.0701m)) / 0.0002m / Worth(0.07m), periodic.ModifiedDuration(Percent(7)), 0.0001m);
        AssertNear((Worth(0.0699m) - (2 * Worth(0.07m)) + Worth(0.0701m)) / 0.00000001m / Worth(0.07m), periodic.Convexity(Percent(7)), 0.001m);
    }

    [Fact]
    public void Payback_is_between_the_flows_that_cover_the_outlay()
    {
        // 120,000 less 39, 30, 21 leaves 30 to be covered of 37.
        AssertNear(3m + (30m / 37m), Project.Payback(), 1e-20m);
        Assert.True(Project.DiscountedPayback(Percent(8)) > Project.Payback());
        Assert.False(Project.TryDiscountedPayback(Percent(20), out _));
        Assert.Contains("TryPayback", Assert.Throws<UndefinedMetricException>(() => CashFlows.FromSigned(5m, 5m).Payback()).Message, StringComparison.Ordinal);

        var dated = CashFlows.FromSigned((new LocalDate(2020, 1, 1), -100m), (new LocalDate(2020, 7, 1), 60m), (new LocalDate(2021, 1, 1), 60m));
        Assert.Equal(new LocalDate(2021, 1, 1), dated.Payback());
        Assert.Equal(new LocalDate(2021, 1, 1), dated.DiscountedPayback(InterestRate.FromPercent(10, Compounding.Annual)));
        Assert.Throws<UndefinedMetricException>(() => dated.DiscountedPayback(InterestRate.FromPercent(50, Compounding.Annual)));
    }

    [Fact]
    public void The_profitability_index_of_one_outlay_is_one_plus_the_value_over_it()
    {
        AssertNear(1m + (Project.Npv(Percent(10)).Amount / 120_000m), Project.ProfitabilityIndex(Percent(10)), 1e-20m);
        Assert.Contains("nothing is paid", Assert.Throws<UndefinedMetricException>(() => CashFlows.FromSigned(1m, 2m).ProfitabilityIndex(Percent(1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Directions_are_words_and_a_minus_sign_in_them_is_refused()
    {
        Assert.Equal(new Money(-5, Currency.USD), CashFlow.Paid(new Money(5, Currency.USD)).Amount);
        Assert.Equal(new Money(5, Currency.USD), CashFlow.Received(new Money(5, Currency.USD)).Amount);
        Assert.Contains("CashFlow.Received", Assert.Throws<ArgumentOutOfRangeException>(() => CashFlow.Paid(-5m)).Message, StringComparison.Ordinal);
        Assert.Equal("2024-01-15 paid USD 5.00", CashFlow.Paid(new Money(5, Currency.USD)).On(new LocalDate(2024, 1, 15)).ToString());
    }

    [Fact]
    public void Flows_of_two_currencies_and_no_flows_are_refused()
    {
        var (day, month) = (new LocalDate(2024, 1, 1), new LocalDate(2024, 2, 1));
        Assert.Equal(Currency.USD, CashFlows.FromSigned((month, new Money(-1, Currency.USD)), (day, new Money(1, Currency.USD))).Currency);
        Assert.Throws<CurrencyMismatchException>(() => CashFlows.FromSigned((day, new Money(-1, Currency.USD)), (month, new Money(1, Currency.EUR))));
        Assert.Throws<CurrencyMismatchException>(() => CashFlows.FromSigned(new Money(-1, Currency.USD), new Money(1, Currency.EUR)));
        Assert.Contains("no cash flow", Assert.Throws<ArgumentException>(() => CashFlows.Periodic()).Message, StringComparison.Ordinal);
        Assert.Equal("flows", Assert.Throws<ArgumentException>(() => CashFlows.Periodic()).ParamName);
        Assert.Equal("flows", Assert.Throws<ArgumentException>(() => CashFlows.Dated()).ParamName);
        Assert.Equal("amounts", Assert.Throws<ArgumentException>(() => CashFlows.FromSigned(Array.Empty<decimal>())).ParamName);
        Assert.Equal("amounts", Assert.Throws<ArgumentException>(() => CashFlows.FromSigned(Array.Empty<(LocalDate, decimal)>())).ParamName);
        Assert.Equal("amounts", Assert.Throws<ArgumentException>(() => CashFlows.FromSigned(Array.Empty<(LocalDate, Money)>())).ParamName);
        Assert.Throws<ArgumentNullException>(() => CashFlows.Periodic(null!));
    }

    [Fact]
    public void Flows_without_time_between_them_say_what_lacks()
    {
        var (one, day, five) = (CashFlows.FromSigned(5m), new LocalDate(2024, 1, 1), InterestRate.FromPercent(5, Compounding.Annual));
        Says("of one flow", () => one.EquivalentPayment(Percent(7)));
        Says("flows at two times", () => one.Mirr(Percent(7), Percent(7)));
        Says("flows at two times", () => CashFlows.FromSigned((day, -5m), (day, 6m)).Mirr(five, five));

        static void Says(string words, Func<object> metric) => Assert.Contains(words, Assert.Throws<NoElapsedTimeException>(metric).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_only_internal_rate_of_dated_flows_is_refused_where_all_of_them_are()
    {
        LocalDate first = new(2020, 1, 1), second = new(2021, 1, 1);
        Assert.Throws<UndefinedMetricException>(() => CashFlows.FromSigned((first, -5m), (second, 6m)).TryIrr(out _, DayCount.ActualActualIcma));
        Assert.Throws<MetricOverflowException>(() => CashFlows.FromSigned((first, -7e28m), (second, 7e28m), (second, 7e28m)).TryIrr(out _));
    }

    [Fact]
    public void Values_at_a_rate_that_leaves_nothing_are_refused() =>
        Assert.Throws<NonPositiveBaseException>(() => Project.Npv(Percent(-100)));

    [Fact]
    public void Flows_so_far_away_that_nothing_is_left_of_them_count_as_nothing()
    {
        var flows = CashFlows.FromSigned(Enumerable.Repeat(1m, 1_000));
        Assert.Equal(1m + (1m / 0.5m), flows.Npv(Percent(50)).Amount);
        Assert.Equal(2m, flows.MacaulayDuration(Percent(50)));
    }

    [Fact]
    public void The_future_value_is_the_present_value_compounded() =>
        AssertNear(Project.Npv(Percent(7)).CompoundedAt(Percent(7), 5).Amount, Project.NetFutureValue(Percent(7)).Amount, 1e-15m);

    [Fact]
    public void The_future_value_of_dated_flows_is_on_the_last_date()
    {
        // 1000 for two years and 1000 for one, at 10 %: 1210 + 1100, or 1200 + 1100 without interest on interest. At 36 %, ten days of 360 earn 1 %.
        var savings = CashFlows.FromSigned((new LocalDate(2021, 1, 1), 1000m), (new LocalDate(2022, 1, 1), 1000m), (new LocalDate(2023, 1, 1), 0m));
        Assert.Equal(2310m, savings.NetFutureValue(InterestRate.FromPercent(10, Compounding.Annual)).Amount);
        Assert.Equal(2300m, savings.NetFutureValue(InterestRate.FromPercent(10, Compounding.Simple)).Amount);
        var (paid, repaid) = (new LocalDate(2021, 3, 1), new LocalDate(2021, 3, 11));
        var loan = CashFlows.FromSigned((paid, new Money(-1000m, Currency.EUR)), (repaid, new Money(1000m, Currency.EUR)));
        AssertNear(-10m, loan.NetFutureValue(InterestRate.FromPercent(36, Compounding.Simple), DayCount.Actual360).Amount, 1e-24m);
        Assert.Equal(Currency.EUR, loan.NetFutureValue(default).Currency);
        Assert.Throws<UndefinedMetricException>(() => loan.NetFutureValue(default, DayCount.ActualActualIcma));
        Assert.Throws<NonPositiveBaseException>(() => savings.NetFutureValue(InterestRate.FromPercent(-60, Compounding.Simple)));
    }

    [Fact]
    public void Payback_does_not_depend_on_the_order_within_a_day()
    {
        LocalDate first = new(2020, 1, 1), second = new(2021, 1, 1);
        Assert.Equal(second, CashFlows.FromSigned((first, -100m), (first, 100m), (first, -50m), (second, 60m)).Payback());
        Assert.Equal(second, CashFlows.FromSigned((first, -100m), (first, -50m), (first, 100m), (second, 60m)).Payback());
        Assert.False(CashFlows.FromSigned((first, -100m), (first, 100m)).TryPayback(out _));
    }

    [Fact]
    public void Durations_at_the_ends_of_the_range_say_what_is_wrong()
    {
        var one = CashFlows.FromSigned(100m);
        Assert.Throws<NonPositiveBaseException>(() => one.ModifiedDuration(Percent(-100)));
        Assert.Throws<NonPositiveBaseException>(() => one.Convexity(Percent(-100)));
        var two = CashFlows.FromSigned(100m, 5m);
        Assert.Throws<MetricOverflowException>(() => two.Convexity(GrowthRate.FromFraction(-1m + 1e-20m)));
        var dated = CashFlows.FromSigned((new LocalDate(2020, 1, 1), 1m), (new LocalDate(2120, 1, 1), 5m));
        Assert.Equal(0m, dated.Convexity(new InterestRate(1e28m, Compounding.Simple)));
    }

    [Fact]
    public void Sums_of_flows_beyond_decimals_range_say_so()
    {
        Assert.Throws<MetricOverflowException>(() => CashFlows.FromSigned(7e28m, 7e28m));
        LocalDate first = new(2020, 1, 1), second = new(2021, 1, 1);
        var flows = CashFlows.FromSigned((first, -7e28m), (second, 7e28m), (second, 7e28m));
        Assert.Throws<MetricOverflowException>(() => flows.Irr());
    }

    [Fact]
    public void Reinvested_at_less_everything_all_is_lost() =>
        Assert.Equal(Percent(-100), CashFlows.FromSigned(-100m, 50m, 0m).Mirr(Percent(10), Percent(-100)));

    [Fact]
    public void An_equivalent_payment_may_be_of_a_value_beyond_decimals_range()
    {
        // At -90 % the last of forty flows is worth 1e40 now, and a payment of one each period is worth as much.
        var flows = CashFlows.FromSigned(Enumerable.Repeat(0m, 40).Append(9m));
        AssertNear(8.1m, flows.EquivalentPayment(Percent(-90)).Amount, 1e-26m);
    }

    [Fact]
    public void The_only_rate_may_be_nearer_to_a_total_loss_than_a_double_holds()
    {
        // From the end, the flows added up change their sign once, where 638 has become 38,000 in ten days: at a factor of 1e-65 a year.
        var start = new LocalDate(2000, 1, 2);
        var flows = CashFlows.FromSigned((start, -680.51m), (start.PlusDays(5), 7.63m), (start.PlusDays(10), -10_000m), (start.PlusDays(12), -28_005.57m), (start.PlusDays(21), 638.32m));
        Assert.Equal(NoRateReason.OutOfRange, Assert.IsType<NoRate>(flows.Irr()).Reason);
    }

    [Fact]
    public void Amounts_near_the_largest_double_have_the_rates_of_small_ones()
    {
        var large = Assert.IsType<SeveralRates>(CashFlows.Irr([1e308, -1.5e308, 1e308, -1.7e308, 1e308]));
        var small = Assert.IsType<SeveralRates>(CashFlows.Irr([1, -1.5, 1, -1.7, 1]));
        Assert.All(large.Roots.Zip(small.Roots), pair => Assert.Equal(pair.Second.Rate, pair.First.Rate, 12));
    }

    private static void AssertNear(decimal expected, decimal actual, decimal tolerance) => Assert.InRange(actual, expected - tolerance, expected + tolerance);

    private static GrowthRate Percent(decimal percent) => GrowthRate.FromPercent(percent);

    private static double Rate(params decimal[] flows) => Assert.IsType<UniqueRate>(CashFlows.FromSigned(flows).Irr()).Rate;
}
