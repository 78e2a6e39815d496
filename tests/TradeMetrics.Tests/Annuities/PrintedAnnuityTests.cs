namespace TradeMetrics.Tests;

/// <summary>Results that manuals and textbooks printed, to their last digit.</summary>
public class PrintedAnnuityTests
{
    // Microsoft, support.microsoft.com/excel/functions, on FV, NPER and CUMPRINC; learn.microsoft.com/dax/rate-function-dax on RATE,
    // which has more digits than Excel's 1 % and 9.24 %.
    [Fact]
    public void The_examples_of_Excels_help_on_values_and_periods_are_reproduced()
    {
        Printed(2581.40m, new Annuity(Monthly(6), 10, PaymentTiming.Start).FutureValue(200m, 500m));
        Printed(12682.50m, new Annuity(Monthly(12), 12).FutureValue(1000m));
        Printed(82846.25m, new Annuity(Monthly(11), 35, PaymentTiming.Start).FutureValue(2000m));
        Printed(2301.40m, new Annuity(Monthly(6), 12, PaymentTiming.Start).FutureValue(100m, 1000m));
        Printed(59.67m, Annuity.PeriodsForFutureValue(Monthly(12), 100m, 10_000m, 1000m, PaymentTiming.Start));
        Printed(-9.58m, Annuity.PeriodsForFutureValue(Monthly(12), 100m, 0m, 1000m));
        Printed(934.11m, Mortgage().PrincipalBetween(13, 24).Amount);
        Printed(68.28m, Mortgage().PrincipalBetween(1, 1).Amount);
        var monthly = Assert.IsType<UniqueRate>(Annuity.RateForPresentValue(48, 200m, 8000m, 0m));
        Assert.Equal((0.7701, 9.2418), (Math.Round(monthly.Rate * 100, 4), Math.Round(monthly.Rate * 1200, 4)));
    }

    // Microsoft, support.microsoft.com/excel/functions, on PMT, NPER and CUMIPMT; learn.microsoft.com/dax on PV, IPMT and PPMT.
    [Fact]
    public void The_examples_of_Excels_help_on_payments_are_reproduced()
    {
        Printed(59_777.15m, new Annuity(Monthly(8), 240).PresentValue(500m));
        Printed(1037.03m, new Annuity(Monthly(8), 10).PaymentForPresentValue(10_000m));
        Printed(1030.16m, new Annuity(Monthly(8), 10, PaymentTiming.Start).PaymentForPresentValue(10_000m));
        Printed(129.08m, new Annuity(Monthly(6), 216).PaymentForFutureValue(50_000m));
        Printed(66.67m, new Annuity(Monthly(10), 36).InterestIn(1, 8000m));
        Printed(292.45m, new Annuity(GrowthRate.FromPercent(10m), 3).InterestIn(3, 8000m));
        Printed(75.62m, new Annuity(Monthly(10), 24).PrincipalIn(1, 2000m));
        Printed(27_598.05m, new Annuity(GrowthRate.FromPercent(8m), 10).PrincipalIn(10, 200_000m));
        Assert.Equal(59.6738657m, Math.Round(Annuity.PeriodsForFutureValue(Monthly(12), 100m, 10_000m, 1000m, PaymentTiming.Start), 7));
        Assert.Equal(60.0821229m, Math.Round(Annuity.PeriodsForFutureValue(Monthly(12), 100m, 10_000m, 1000m), 7));
        Printed(11_135.23m, Mortgage().InterestBetween(13, 24).Amount);
        Printed(937.50m, Mortgage().InterestBetween(1, 1).Amount);
    }

    // Microsoft, learn.microsoft.com/dax: CUMIPMT and CUMPRINC of payments at the beginning of each month, and ISPMT.
    [Fact]
    public void The_examples_of_DAX_are_reproduced()
    {
        var early = new Loan(new Money(125_000m, Currency.USD), Monthly(9), 360, PaymentTiming.Start);
        Assert.Equal(11_052.3395838718m, Math.Round(early.InterestBetween(13, 24).Amount, 10));
        Assert.Equal(927.1534723781m, Math.Round(early.PrincipalBetween(13, 24).Amount, 10));
        var equal = new EqualPrincipal(GrowthRate.FromPercent(10m), 4);
        Assert.Equal([400m, 300m, 200m, 100m], Enumerable.Range(0, 4).Select(paid => equal.InterestAfter(paid, 4000m)));
    }

    // LibreOffice's help, source/text/scalc/01/04060103.xhp and 04060118.xhp, on FV, IPMT, NPER, RATE and ISPMT.
    [Fact]
    public void The_examples_of_LibreOffices_help_are_reproduced()
    {
        Printed(4234.00m, new Annuity(GrowthRate.FromPercent(4m), 2).FutureValue(750m, 2500m));
        Printed(352.97m, new Annuity(GrowthRate.FromPercent(5m), 7).InterestIn(5, 15_000m));
        Printed(-12.02m, Annuity.PeriodsForFutureValue(GrowthRate.FromPercent(6m), 153.75m, 0m, 2600m));
        Assert.Equal(-0.7563, Math.Round(Assert.IsType<UniqueRate>(Annuity.RateForPresentValue(3, 10m, 900m, 0m)).Rate, 4));
        Printed(300m, new EqualPrincipal(GrowthRate.FromPercent(1m), 24).InterestAfter(18, 120_000m));
    }

    // Claris Impact's help on NPER (1995); MESCIUS, formula reference of Spread, on FV, which prints dollars only, and RATE; ExcelJet,
    // "Calculate interest rate for loan", for the last.
    [Fact]
    public void The_examples_of_other_programs_are_reproduced()
    {
        Printed(48.86m, Annuity.PeriodsForPresentValue(Monthly(10), 250m, 10_000m, 0m));
        Assert.Equal(6877m, Math.Round(new Annuity(GrowthRate.FromPercent(0.5m), 60, PaymentTiming.Start).FutureValue(100m, -100m)));
        Assert.Equal(0.686, Math.Round(Assert.IsType<UniqueRate>(Annuity.RateForPresentValue(360, 600m, 80_000m, 0m)).Rate * 100, 3));
        Assert.Equal(0.375, Math.Round(Assert.IsType<UniqueRate>(Annuity.RateForPresentValue(60, 93.22m, 5000m, 0m)).Rate * 100, 3));
    }

    // Problems in finance with worked answers, wizedu.com 5172 and 11172; the second takes its payments at the ends of years.
    [Fact]
    public void Worked_growing_annuities_are_reproduced()
    {
        Printed(58_163.39m, new GrowingAnnuity(GrowthRate.FromPercent(8m), GrowthRate.FromPercent(4m), 13).PresentValue(6000m));
        Printed(22_911.13m, new GrowingAnnuity(GrowthRate.FromPercent(5m), GrowthRate.FromPercent(7m), 24).PresentValue(800m));
    }

    private static void Printed(decimal printed, decimal value) => Assert.Equal(printed, Math.Round(value, 2, MidpointRounding.AwayFromZero));

    private static GrowthRate Monthly(decimal percent) => GrowthRate.FromFraction(percent / 1200m);

    private static Loan Mortgage() => new(new Money(125_000m, Currency.USD), Monthly(9), 360);
}
