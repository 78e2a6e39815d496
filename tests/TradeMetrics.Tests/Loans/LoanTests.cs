namespace TradeMetrics.Tests;

public class LoanTests
{
    private static readonly GrowthRate s_one = GrowthRate.FromPercent(1m);

    [Fact]
    public void A_level_loan_by_hand()
    {
        // 331 at 10 % in three payments of 133.1: 33.1 + 100, 23.1 + 110, 12.1 + 121.
        var loan = new Loan(Dollars(331m), GrowthRate.FromPercent(10m), 3);
        Assert.Equal(133.1m, loan.Payment.Amount);
        Assert.Equal([33.1m, 23.1m, 12.1m], Enumerable.Range(1, 3).Select(k => loan.InterestIn(k).Amount));
        Assert.Equal([100m, 110m, 121m], Enumerable.Range(1, 3).Select(k => loan.PrincipalIn(k).Amount));
        Assert.Equal([331m, 231m, 121m, 0m], Enumerable.Range(0, 4).Select(k => loan.BalanceAfter(k).Amount));
        Assert.Equal((35.2m, 231m), (loan.InterestBetween(2, 3).Amount, loan.PrincipalBetween(2, 3).Amount));
        Assert.Equal("USD 331.00, repaid by 3 payments at 10 %", loan.ToString());
    }

    [Fact]
    public void A_bullet_pays_interest_and_then_everything()
    {
        var bullet = new Loan(Dollars(1000m), s_one, 3, Dollars(1000m));
        Assert.Equal((10m, 1000m), (bullet.Payment.Amount, bullet.BalanceAfter(2).Amount));
        Assert.Equal([10m, 10m, 1010m], Payments(bullet.Schedule(Repayment.LevelPayment, MidpointRounding.ToEven)));
        Assert.Equal([10m, 10m, 1010m], Payments(bullet.Schedule(Repayment.EqualPrincipal, MidpointRounding.ToEven)));
    }

    [Fact]
    public void A_balloon_is_paid_with_the_last_instalment()
    {
        var loan = new Loan(Dollars(1000m), s_one, 3, Dollars(400m));
        var schedule = loan.Schedule(Repayment.LevelPayment, MidpointRounding.ToEven);
        Assert.Equal([208.01m, 208.01m, 608.02m], Payments(schedule));
        Assert.Equal((208.01m, 0.01m, 1000m), (schedule.Regular.Amount, schedule.Adjustment.Amount, schedule.TotalPrincipal.Amount));
        Assert.Equal([210m, 208m, 606m], Payments(loan.Schedule(Repayment.EqualPrincipal, MidpointRounding.ToEven)));
    }

    [Fact]
    public void Payments_at_the_start_leave_the_balloon_for_a_row_of_its_own()
    {
        var loan = new Loan(Dollars(1000m), s_one, 3, Dollars(400m), PaymentTiming.Start);
        var level = loan.Schedule(Repayment.LevelPayment, MidpointRounding.ToEven);
        Assert.Equal([205.95m, 205.95m, 205.95m, 400.01m], Payments(level));
        Assert.Equal([0m, 7.94m, 5.96m, 3.96m], level.Select(row => row.Interest.Amount));
        Assert.Equal([200m, 208m, 206m, 404m], Payments(loan.Schedule(Repayment.EqualPrincipal, MidpointRounding.ToEven)));
        Assert.Equal(3, new Loan(Dollars(1000m), s_one, 3, PaymentTiming.Start).Schedule(Repayment.LevelPayment, MidpointRounding.ToEven).Count);
    }

    [Fact]
    public void Extra_payments_end_the_loan_early()
    {
        var loan = new Loan(Dollars(1000m), s_one, 4);
        var plain = loan.Schedule(Repayment.EqualPrincipal, MidpointRounding.ToEven);
        var quicker = loan.Schedule(Repayment.EqualPrincipal, MidpointRounding.ToEven, ExtraPayment.Once(Dollars(300m), with: 1), ExtraPayment.Each(Dollars(100m), from: 2));
        Assert.Equal([250m + 10m + 300m, 250m + 4.5m + 100m, 100m + 1m], Payments(quicker));
        Assert.Equal((300m, 100m, 0m), (quicker[0].Extra.Amount, quicker[1].Extra.Amount, quicker[2].Extra.Amount));
        Assert.Equal(-150m, quicker.Adjustment.Amount);
        Assert.Equal(new LoanSavings(Dollars(25m - 15.5m), 1), quicker.SavedAgainst(plain));
        Assert.Equal([1010m], Payments(loan.Schedule(Repayment.LevelPayment, MidpointRounding.ToEven, ExtraPayment.Each(Dollars(5000m)))));
    }

    // A schedule of 300,000 at 6 % over 30 years with 200 beside each month, as toolphi.com, "Amortization Schedule with Extra Payments", prints it
    // (without rounding its rows, so within five cents after two years).
    [Fact]
    public void A_printed_schedule_with_extra_payments_is_reproduced()
    {
        var schedule = new Loan(Dollars(300_000m), GrowthRate.FromPercent(0.5m), 360)
            .Schedule(Repayment.LevelPayment, MidpointRounding.AwayFromZero, ExtraPayment.Each(Dollars(200m)));
        Assert.Equal((1998.65m, 1500m, 498.65m, 299_501.35m), Row(schedule[0]));
        Assert.Equal(1497.51m, schedule[1].Interest.Amount);
        Assert.InRange(schedule[11].Balance.Amount, 293_848.80m, 293_848.90m);
        Assert.InRange(schedule[23].Balance.Amount, 287_318.27m, 287_318.37m);

        static (decimal, decimal, decimal, decimal) Row(Instalment row) => (row.Payment.Amount, row.Interest.Amount, row.Principal.Amount, row.Balance.Amount);
    }

    [Fact]
    public void Currencies_round_to_their_own_units()
    {
        var yen = new Loan(new Money(100_000m, Currency.JPY), s_one, 3).Schedule(Repayment.LevelPayment, MidpointRounding.ToEven);
        Assert.Equal([34_002m, 34_002m, 34_003m], Payments(yen));
        var none = new Loan(new Money(100m, Currency.FromCode("XXX")), s_one, 3);
        Assert.Throws<InvalidOperationException>(() => none.Schedule(Repayment.LevelPayment, MidpointRounding.ToEven));
        Assert.Equal([34.0022m, 34.0022m, 34.0023m], Payments(none.Schedule(Repayment.LevelPayment, 4, MidpointRounding.ToEven)));
    }

    [Fact]
    public void A_loan_of_cents_is_repaid_by_the_row_that_does()
    {
        Assert.Equal([0.01m, 0.01m, 0.01m], Payments(new Loan(Dollars(0.03m), GrowthRate.Zero, 5).Schedule(Repayment.LevelPayment, MidpointRounding.ToEven)));
        Assert.Equal([0m, 0m, 0m, 0.01m], Payments(new Loan(Dollars(0.01m), GrowthRate.Zero, 4).Schedule(Repayment.LevelPayment, MidpointRounding.ToEven)));
    }

    [Fact]
    public void Wrong_input_says_what_to_do()
    {
        Says("without a sign", Assert.Throws<ArgumentOutOfRangeException>(() => new Loan(Dollars(-1m), s_one, 3)));
        Says("an Annuity", Assert.Throws<ArgumentOutOfRangeException>(() => new Loan(Dollars(1m), GrowthRate.FromPercent(-1m), 3)));
        Says("above zero", Assert.Throws<ArgumentOutOfRangeException>(() => new Loan(Dollars(1m), s_one, 0)));
        Says("from zero to USD 1.00", Assert.Throws<ArgumentOutOfRangeException>(() => new Loan(Dollars(1m), s_one, 3, Dollars(2m))));
        var loan = new Loan(Dollars(100.005m), s_one, 3);
        Says("from 1 to 3", Assert.Throws<ArgumentOutOfRangeException>("number", () => loan.InterestIn(0)));
        Says("from 1 to 3", Assert.Throws<ArgumentOutOfRangeException>("number", () => loan.PrincipalIn(4)));
        Says("from 0 to 3", Assert.Throws<ArgumentOutOfRangeException>("payments", () => loan.BalanceAfter(-1)));
        Says("from 1 to 3", Assert.Throws<ArgumentOutOfRangeException>("first", () => loan.InterestBetween(0, 2)));
        Says("from 2 to 3", Assert.Throws<ArgumentOutOfRangeException>("last", () => loan.PrincipalBetween(2, 1)));
        Says("Round it first", Assert.Throws<InvalidOperationException>(() => loan.Schedule(Repayment.LevelPayment, MidpointRounding.ToEven)));
        Says("Give LevelPayment, EqualPrincipal", Assert.Throws<ArgumentOutOfRangeException>(() => loan.Schedule((Repayment)2, 3, MidpointRounding.ToEven)));
        Says("above zero", Assert.Throws<ArgumentOutOfRangeException>(() => ExtraPayment.Once(Dollars(0m), 1)));
        Says("from 1", Assert.Throws<ArgumentOutOfRangeException>(() => ExtraPayment.Each(Dollars(1m), 0)));
        Says("ExtraPayment.Once", Assert.Throws<ArgumentException>("extra", () => loan.Schedule(Repayment.LevelPayment, 3, MidpointRounding.ToEven, default(ExtraPayment))));
        Assert.Throws<CurrencyMismatchException>(() => loan.Schedule(Repayment.LevelPayment, 3, MidpointRounding.ToEven, ExtraPayment.Each(new Money(1m, Currency.EUR))));
        Assert.Throws<CurrencyMismatchException>(() => new Loan(Dollars(1m), s_one, 3, new Money(0m, Currency.EUR)));

        static void Says(string words, Exception problem) => Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_principal_parts_by_hand()
    {
        var serial = new EqualPrincipal(s_one, 4);
        Assert.Equal([10m, 7.5m, 5m, 2.5m, 0m], Enumerable.Range(0, 5).Select(k => serial.InterestAfter(k, 1000m)));
        Assert.Equal([260m, 257.5m, 255m, 252.5m], Enumerable.Range(1, 4).Select(k => serial.PaymentIn(k, 1000m)));
        Assert.Equal(500m, serial.BalanceAfter(2, Dollars(1000m)).Amount);
        Assert.True(serial == new EqualPrincipal(s_one, 4.0m) && serial != new EqualPrincipal(s_one, 5) && serial.Equals((object)serial));
        Assert.Equal(serial.GetHashCode(), new EqualPrincipal(s_one, 4).GetHashCode());
        Assert.Throws<NoElapsedTimeException>(() => new EqualPrincipal(s_one, 0));
        Assert.Contains("from 0 to 4", Assert.Throws<ArgumentOutOfRangeException>(() => serial.InterestAfter(5, 1000m)).Message, StringComparison.Ordinal);
        Assert.Contains("one period or more", Assert.Throws<ArgumentOutOfRangeException>("payments", () => default(EqualPrincipal).BalanceAfter(0, 1m)).Message, StringComparison.Ordinal);
        Assert.Throws<UndefinedMetricException>(() => serial.PaymentIn(double.NaN, 1m));
        Assert.Throws<MetricOverflowException>(() => new EqualPrincipal(GrowthRate.FromPercent(500m), 4).InterestAfter(0, 7e28m));
    }

    [Fact]
    public void Extra_payments_of_any_size_end_a_loan()
    {
        var huge = ExtraPayment.Each(Dollars(7e28m));
        var schedule = new Loan(Dollars(100m), s_one, 3).Schedule(Repayment.LevelPayment, MidpointRounding.ToEven, huge, huge);
        Assert.Equal("1: USD 101.00 = 1.00 interest + 100.00 principal, 0.00 owed", Assert.Single(schedule).ToString());
        Assert.Equal("with", Assert.Throws<ArgumentOutOfRangeException>(() => ExtraPayment.Once(Dollars(1m), 0)).ParamName);
        Assert.Equal("from", Assert.Throws<ArgumentOutOfRangeException>(() => ExtraPayment.Each(Dollars(1m), 0)).ParamName);
    }

    [Fact]
    public void Schedules_beyond_decimals_range_say_so()
    {
        var schedule = new Loan(Dollars(7e28m), GrowthRate.FromPercent(50m), 3).Schedule(Repayment.LevelPayment, 0, MidpointRounding.ToEven);
        Assert.Throws<MetricOverflowException>(() => schedule.TotalPaid);
        var whole = new Loan(Dollars(7e28m), GrowthRate.FromPercent(100m), 3);
        Assert.Throws<MetricOverflowException>(() => whole.Schedule(Repayment.EqualPrincipal, 0, MidpointRounding.ToEven));
    }

    [Fact]
    public void Interest_beyond_decimals_range_says_so_and_principal_never_is()
    {
        var loan = new Loan(Dollars(decimal.MaxValue), GrowthRate.FromFraction(7e20m), int.MaxValue);
        Assert.Throws<MetricOverflowException>(() => loan.InterestIn(1));
        Assert.Throws<MetricOverflowException>(() => loan.InterestBetween(1, 2));
        Assert.Equal((0m, decimal.MaxValue), (loan.PrincipalIn(1).Amount, loan.BalanceAfter(1_000_000_000).Amount));
        Assert.Equal(decimal.MaxValue, loan.PrincipalBetween(1, int.MaxValue).Amount);
        var schedule = new Loan(Dollars(7e28m), GrowthRate.FromPercent(80m), 3).Schedule(Repayment.LevelPayment, 0, MidpointRounding.ToEven);
        Assert.Equal(7e28m, schedule.TotalPrincipal.Amount);
        Assert.Throws<MetricOverflowException>(() => schedule.SavedAgainst(schedule));
        Assert.Throws<ArgumentNullException>(() => schedule.SavedAgainst(null!));
    }

    [Fact]
    public void No_equal_principal_has_no_payment() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => default(EqualPrincipal).PaymentIn(1, 1m));

    private static IEnumerable<decimal> Payments(LoanSchedule schedule) => schedule.Select(row => row.Payment.Amount);

    private static Money Dollars(decimal amount) => new(amount, Currency.USD);
}
