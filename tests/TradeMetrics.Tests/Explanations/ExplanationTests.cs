using NodaTime;

namespace TradeMetrics.Tests;

public class ExplanationTests
{
    private static readonly Explanation Growth = new Money(100m, Currency.USD).ExplainCompoundedAt(GrowthRate.FromPercent(5), 2.5m);

    [Fact]
    public void Every_day_count_explains_its_fraction_by_days_and_the_length_of_a_year()
    {
        var (start, end) = (new LocalDate(2019, 11, 30), new LocalDate(2024, 2, 29));
        foreach (var dayCount in DayCount.Known.Where(known => known != DayCount.ActualActualIcma && known != DayCount.OneOne))
        {
            var outcome = (decimal)dayCount.ExplainYearFraction(start, end).Outcome.ToDouble();
            Assert.Equal(dayCount.YearFraction(start, end), outcome, 14);
            var back = (decimal)dayCount.ExplainYearFraction(end, start).Outcome.ToDouble();
            Assert.Equal(dayCount.YearFraction(end, start), back, 14);
        }

        Assert.EndsWith("(the mean days of a year between the dates)", DayCount.ActualActualAfb.ExplainYearFraction(start, end).Steps[1], StringComparison.Ordinal);
        Assert.Equal("= 0", DayCount.ActualActualAfb.ExplainYearFraction(start, start).Steps[^1]);
        Assert.Throws<UndefinedMetricException>(() => DayCount.ActualActualIcma.ExplainYearFraction(start, end));
    }

    // The dates and years are ISDA's, "EMU and market conventions" (1998): 61/365 + 121/366 of a year.
    [Fact]
    public void Actual_over_actual_is_explained_by_common_and_leap_years()
    {
        var steps = DayCount.ActualActualIsda.ExplainYearFraction(new(2003, 11, 1), new(2004, 5, 1)).Steps;
        Assert.Equal("t = D_1 / 365 + D_2 / 366", steps[0]);
        Assert.Equal("t = 61 / 365 + 121 / 366", steps[2]);
    }

    // A short first coupon of the same paper: the regular period is from 1 July 1999 to 1 July 2000, one coupon a year.
    [Fact]
    public void Coupon_years_are_explained_by_parts_of_their_periods()
    {
        var coupons = DayCountContext.Coupons(new(1999, 7, 1), new(2000, 7, 1), 1);
        LocalDate start = new(1999, 2, 1), end = new(1999, 7, 1);
        var explained = DayCount.ActualActualIcma.ExplainYearFraction(start, end, coupons);
        Assert.Equal("t = (n + d_2 / P_2 - d_1 / P_1) / c", explained.Steps[0]);
        Assert.Equal("t = (1 + 0 / 366 - 215 / 365) / 1", explained.Steps[2]);
        Assert.Equal(DayCount.ActualActualIcma.YearFraction(start, end, coupons), (decimal)explained.Outcome.ToDouble(), 14);
        Assert.Equal(0.410958904110m, (decimal)explained.Outcome.ToDouble(), 12);
    }

    [Fact]
    public void A_factor_between_dates_is_explained_by_its_years()
    {
        var rate = InterestRate.FromPercent(3.6m, Compounding.Simple, DayCount.Actual360);
        Assert.Equal(
            """
            What one unit becomes between two dates
            t = D / B
            where r = 3.6 % simple, Actual/360 (the rate a year), D = 29 (the days from 2023-01-31 to 2023-03-01, as the convention counts them), B = 360 (the days of a year)
            t = 29 / 360
            ≈ 0.08055555556
            F = 1 + r · t
            F ≈ 1 + 0.036 · 0.08055555556
            = 1 + 0.0029
            = 1.0029
            """.ReplaceLineEndings("\n"),
            string.Join('\n', rate.ExplainFactor(new(2023, 1, 31), new(2023, 3, 1)).ToString().Split('\n')[..^1]));
        Assert.Equal("F = 1 / (1 - r · t)", rate.ExplainFactor(new(2023, 3, 1), new(2023, 1, 31)).Steps[4]);
    }

    [Fact]
    public void A_dated_payback_shows_what_is_uncovered_before_it_and_left_over_on_it()
    {
        var flows = CashFlows.Dated(
            CashFlow.Paid(100m).On(new(2023, 1, 1)),
            CashFlow.Received(60m).On(new(2023, 7, 1)),
            CashFlow.Received(50m).On(new(2024, 1, 1)),
            CashFlow.Paid(5m).On(new(2024, 1, 1)));
        var explained = flows.ExplainPayback();
        Assert.Equal(["B = Σ(i = 1 to j) a_i", "B = -100 + 60", "= -40", "C = Σ(i = 1 to k) a_i", "C = -100 + 60 + 50 - 5", "= 5"], explained.Steps.Where((_, i) => i != 1));
        Assert.Equal("2024-01-01", explained.Result);
        Assert.Throws<UndefinedMetricException>(() => flows.ExplainDiscountedPayback(InterestRate.FromPercent(20, Compounding.Annual)));
    }

    [Fact]
    public void A_book_value_is_the_cost_less_what_each_period_writes_off()
    {
        var machine = new DepreciableAsset(new Money(1_000m, Currency.USD), new Money(100m, Currency.USD), 3);
        var explained = machine.ExplainBookValueAfter(1.5m, DepreciationMethod.SumOfYearsDigits);
        Assert.Equal(
            ["D = Σ(k = s to t) p_k · D_k", "D = 450 + 0.5 · 300", "= 450 + 150", "= 600", "B = C - D", "B = 1000 - 600", "= 400"],
            explained.Steps.Where((_, i) => i != 1));
        Assert.Equal("USD 400.00", explained.Result);
        Assert.Throws<ArgumentOutOfRangeException>(() => machine.ExplainDepreciationBetween(2, 1, DepreciationMethod.StraightLine));
    }

    [Fact]
    public void An_equivalent_payment_spreads_the_present_value()
    {
        var explained = CashFlows.FromSigned(-210m, 0m, 0m).ExplainEquivalentPayment(GrowthRate.FromPercent(10));
        Assert.Equal("A = NPV · r / (1 - (1 + r)^(-n))", explained.Steps.Single(step => step.StartsWith("A = NPV", StringComparison.Ordinal)));
        Assert.Equal(-121m, Math.Round((decimal)explained.Outcome.ToDouble(), 10));
        Assert.Throws<NoElapsedTimeException>(() => CashFlows.FromSigned(5m).ExplainEquivalentPayment(GrowthRate.Zero));
    }

    [Fact]
    public void A_formula_is_filled_and_worked_out_from_the_inside() =>
        Assert.Equal(
            """
            Compound growth
            FV = PV · (1 + r)^n
            where PV = USD 100.00 (the amount now), r = 5 % (the growth per period), n = 2.5 (the number of periods)
            FV = 100 · (1 + 0.05)^2.5
            = 100 · 1.05^2.5
            ≈ 100 · 1.129726322
            ≈ 112.9726322
            """,
            string.Join('\n', Growth.ToString().Split('\n')[..^1]).ReplaceLineEndings());

    [Fact]
    public void MathML_is_well_formed_and_has_powers_and_fractions()
    {
        var math = System.Xml.Linq.XElement.Parse($"<div>{Growth.ToMathMl()}</div>");
        Assert.Contains(math.Descendants("msup"), power => power.Value == "(1+r)n");
    }

    [Fact]
    public void Html_escapes_what_stands_in_it()
    {
        var html = new Derivation("<script>", new ExplainedSymbol("a", 1m, "<b>", "one & only"), new("b", 3m, "3", "three")).Then("x", "a" / (Formula)"b").Gives("<i>").ToHtml();
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;i&gt;", html, StringComparison.Ordinal);
        Assert.Contains("one &amp; only", html, StringComparison.Ordinal);
        _ = System.Xml.Linq.XElement.Parse(html);
    }

    [Fact]
    public void Brackets_stand_where_they_are_needed()
    {
        Formula a = "a", b = "b", c = "c";
        Assert.Equal(
            ["x = a - (b - c)", "x = 1 - (2 - 4)", "= 1 - (-2)", "= 3"],
            Without(1, Worked(a - (b - c), ("a", 1m), ("b", 2m), ("c", 4m))));
        Assert.Equal(
            ["x = a / (b · c)", "x = 1 / (2 · 4)", "= 1 / 8", "= 0.125"],
            Without(1, Worked(a / (b * c), ("a", 1m), ("b", 2m), ("c", 4m))));
    }

    [Fact]
    public void Negative_numbers_are_bracketed_where_two_signs_would_meet()
    {
        Formula a = "a", n = "n";
        Assert.Equal(
            ["x = a · (1 + a)^(-n)", "x = -0.5 · (1 - 0.5)^(-2)", "= -0.5 · 0.5^(-2)", "= -0.5 · 4", "= -2"],
            Without(1, Worked(a * (1m + a).Pow(-n), ("a", -0.5m), ("n", 2m))));
        Assert.Equal("x = 2 · (-0.5) - 0.5 · 3 + 2", Worked((n * a) + (a * 3m) + n, ("a", -0.5m), ("n", 2m))[2]);
    }

    [Fact]
    public void Long_sums_are_shortened()
    {
        var flows = CashFlows.FromSigned(Enumerable.Range(1, 30).Select(amount => (decimal)amount));
        Assert.Equal("NPV = 1 + 2 / (1 + 0.1)^1 + 3 / (1 + 0.1)^2 + 4 / (1 + 0.1)^3 + 5 / (1 + 0.1)^4 + … + 29 / (1 + 0.1)^28 + 30 / (1 + 0.1)^29", flows.ExplainNpv(GrowthRate.FromPercent(10)).Steps[2]);
    }

    [Fact]
    public void Numbers_beyond_sixteen_digits_have_a_power_of_ten()
    {
        var explanation = 2m.ExplainCompoundedAt(GrowthRate.FromPercent(-50), 60);
        Assert.Equal("≈ 2 · (8.67361738E-19)", explanation.Steps[4]);
        Assert.Contains("<mn>10</mn><mn>−19</mn>", explanation.ToMathMl(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_rate_the_result_says_why()
    {
        var explanation = CashFlows.FromSigned(100m, 50m).ExplainIrr();
        Assert.Equal(["NPV = Σ(t = 0 to n) a_t / (1 + r)^t", "where r = ? (the rate that is sought)"], explanation.Steps);
        Assert.StartsWith("All cash flows, netted time by time, go one way", explanation.Result, StringComparison.Ordinal);
        Assert.True(Explained.IsSound(explanation));
    }

    [Fact]
    public void Each_of_several_rates_is_put_in()
    {
        var explanation = CashFlows.FromSigned(-100m, 230m, -132m).ExplainIrr();
        Assert.Equal("10 % and 20 %", explanation.Result);
        Assert.Contains("NPV_2 ≈ -100 + 230 / (1 + 0.2)^1 - 132 / (1 + 0.2)^2", explanation.Steps);
    }

    [Fact]
    public void An_explanation_throws_where_its_function_does()
    {
        Assert.Throws<NonPositiveBaseException>(() => CashFlows.FromSigned(1m, 2m).ExplainNpv(GrowthRate.FromPercent(-100)));
        Assert.Throws<CurrencyMismatchException>(() => new Annuity(GrowthRate.FromPercent(1), 2).ExplainPresentValue(new Money(1m, Currency.USD), new Money(1m, Currency.EUR)));
        Assert.Throws<CurrencyMismatchException>(() => new Annuity(GrowthRate.FromPercent(1), 2).ExplainPresentValue(1m, new Money(1m, Currency.EUR)));
    }

    [Fact]
    public void A_rate_of_zero_has_a_formula_of_its_own()
    {
        var annuity = new Annuity(GrowthRate.Zero, 12);
        Assert.Equal("PV = A · n", annuity.ExplainPresentValue(100m).Steps[0]);
        Assert.Equal("A = (PV - FV) / n", annuity.ExplainPaymentForPresentValue(1_200m, 600m).Steps[0]);
        Assert.Contains("B_k = PV - k · A", annuity.ExplainBalanceAfter(3, 1_200m).Steps);
    }

    private static IReadOnlyList<string> Worked(Formula formula, params (string Name, decimal Value)[] letters) =>
        new Derivation("t", letters.Select(letter => ExplainedSymbol.Of(letter.Name, letter.Value, ""))).Then("x", formula).Gives("").Steps;

    private static IEnumerable<string> Without(int line, IReadOnlyList<string> steps) => steps.Where((_, i) => i != line);
}
