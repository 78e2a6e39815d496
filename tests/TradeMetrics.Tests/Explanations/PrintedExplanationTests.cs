namespace TradeMetrics.Tests;

// Worked examples that others have printed, line by line. Where theirs round in between, ours are rounded as much.
public class PrintedExplanationTests
{
    // Time Value Prep, "NPV": -15,000, 5,000, 6,000 and 7,000 at 10 %; present values of 4,545.45, 4,958.68 and 5,259.20.
    // It prints -236.67, the sum of the rounded figures. https://timevalueprep.com/series-65/econ/method/time-value/npv
    [Fact]
    public void Net_present_value_of_three_years()
    {
        var steps = CashFlows.FromSigned(-15_000m, 5_000m, 6_000m, 7_000m).ExplainNpv(GrowthRate.FromPercent(10)).Steps;
        Assert.Equal(
            [
                "NPV = -15000 + 5000 / (1 + 0.1)^1 + 6000 / (1 + 0.1)^2 + 7000 / (1 + 0.1)^3",
                "= -15000 + 5000 / 1.1^1 + 6000 / 1.1^2 + 7000 / 1.1^3",
                "= -15000 + 5000 / 1.1 + 6000 / 1.21 + 7000 / 1.331",
                "≈ -15000 + 4545.454545 + 4958.677686 + 5259.203606",
                "≈ -236.6641623",
            ],
            steps.Skip(2));
    }

    // The three-year 6 % bond at 8 % of the CFA curriculum: present values of 5.555556, 5.144033 and 84.146218, a price of 94.845806 and
    // a duration of 2.828617, of weights rounded to six decimals. https://www.analystforum.com/t/macaulay-duration-macdur/129550
    [Fact]
    public void Duration_of_a_bond_of_three_years()
    {
        var steps = CashFlows.FromSigned(0m, 6m, 6m, 106m).ExplainMacaulayDuration(GrowthRate.FromPercent(8)).Steps;
        Assert.Contains("≈ 5.555555556 + 5.144032922 + 84.14621755", steps);
        Assert.Contains("≈ 94.84580603", steps);
        Assert.Equal("≈ 2.828615047", steps[^1]);
    }

    // 12 % added monthly: (1 + 0.12/12)^12 - 1 = (1 + 0.01)^12 - 1 = 1.126825 - 1 = 0.126825. https://smartsolve.ai/question/ear-1square-rate-mm-1
    [Fact]
    public void Effective_rate_of_twelve_per_cent_monthly() =>
        Assert.Equal(
            ["F = (1 + 0.12 / 12)^12", "= (1 + 0.01)^12", "= 1.01^12", "≈ 1.12682503", "j = F - 1", "j ≈ 1.12682503 - 1", "≈ 0.1268250301"],
            InterestRate.FromPercent(12, Compounding.Monthly).ExplainEffective().Steps.Skip(2));

    // 8.5 % effective is 12 · (1.085^(1/12) - 1) = 0.08185 added monthly; they print 8.18 %. https://homeworksource.com/p/1100980
    [Fact]
    public void Nominal_rate_of_an_effective_one() =>
        Assert.Equal("≈ 0.08185792039", InterestRate.FromPercent(8.5m, Compounding.Annual).ExplainNominal(12).Steps[^1]);

    // Newnan, Eschenbach and Lavelle, Engineering Economic Analysis, example 11-3: 900 to 70 in 5 years; 277, 221, 166, 111 and 55.
    [Fact]
    public void Sum_of_years_digits_of_five_years()
    {
        var asset = new DepreciableAsset(new Money(900m, Currency.USD), new Money(70m, Currency.USD), 5);
        Assert.Equal(
            ["D = (900 - 70) · (5 - 1 + 1) / (5 · (5 + 1) / 2)", "= 830 · 5 / (5 · 6 / 2)", "= 4150 / (30 / 2)", "= 4150 / 15", "≈ 276.6666667"],
            asset.ExplainDepreciationIn(1, DepreciationMethod.SumOfYearsDigits).Steps.Skip(2));
        Assert.Equal(
            [277, 221, 166, 111, 55],
            Enumerable.Range(1, 5).Select(year => Math.Round(asset.ExplainDepreciationIn(year, DepreciationMethod.SumOfYearsDigits).Outcome.ToDouble())));
    }

    // Microsoft, support.microsoft.com/excel/functions/pmt-function: 10,000 at 8 % a year over 10 months is 1,037.03 a month, and
    // 1,030.16 at the start of each; learn.microsoft.com/dax/pv-function-dax: 500 a month for 20 years at 8 % are worth 59,777.1458511878.
    [Theory]
    [InlineData(PaymentTiming.End, "≈ 66.66666667 / 0.06428602099", 1037.03)]
    [InlineData(PaymentTiming.Start, "≈ 66.66666667 / 0.06471459447", 1030.16)]
    public void Payments_of_a_loan_of_ten_months(PaymentTiming timing, string line, double payment)
    {
        var explanation = new Loan(new Money(10_000m, Currency.USD), InterestRate.FromPercent(8, Compounding.Monthly).PerPeriod(12), 10, timing).ExplainPayment();
        Assert.Contains(line, explanation.Steps);
        Assert.Equal(payment, Math.Round(explanation.Outcome.ToDouble(), 2));
    }

    [Fact]
    public void Present_value_of_twenty_years_of_months() =>
        Assert.Equal(59_777.15, Math.Round(new Annuity(InterestRate.FromPercent(8, Compounding.Monthly).PerPeriod(12), 240).ExplainPresentValue(500m).Outcome.ToDouble(), 2));
}
