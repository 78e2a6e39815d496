namespace TradeMetrics.Tests;

public class SinkingFundTests
{
    private static readonly GrowthRate s_five = GrowthRate.FromPercent(5m);

    [Fact]
    public void Deposits_at_the_start_earn_interest_at_once()
    {
        var rows = new SinkingFund(Dollars(10_000m), s_five, 4, PaymentTiming.Start).Schedule(MidpointRounding.ToEven);
        Assert.Equal([2209.64m, 2209.64m, 2209.64m, 2209.63m], rows.Select(row => row.Deposit.Amount));
        Assert.Equal([110.48m, 226.49m, 348.29m, 476.19m], rows.Select(row => row.Interest.Amount));
    }

    [Fact]
    public void What_is_there_at_the_start_counts()
    {
        // 1000 grow to 1102.5, and two deposits of 100 to 205.
        var fund = new SinkingFund(Dollars(1307.50m), s_five, 2, Dollars(1000m));
        Assert.Equal(100m, fund.Deposit.Amount);
        Assert.Equal(["1: USD 100.00 paid in, 50.00 interest, 1150.00 there", "2: USD 100.00 paid in, 57.50 interest, 1307.50 there"], fund.Schedule(2, MidpointRounding.ToEven).Select(row => row.ToString()));
        Assert.Equal("USD 1307.50 by 2 deposits at 5 %", fund.ToString());
        Assert.Equal((Dollars(1307.50m), Dollars(1000m), s_five, 2, PaymentTiming.End), (fund.Target, fund.Initial, fund.Rate, fund.Periods, fund.Timing));
    }

    [Fact]
    public void Wrong_input_says_what_to_do()
    {
        Says("above zero", Assert.Throws<ArgumentOutOfRangeException>(() => new SinkingFund(Dollars(0m), s_five, 2)));
        Says("PaymentForFutureValue", Assert.Throws<ArgumentOutOfRangeException>(() => new SinkingFund(Dollars(1m), GrowthRate.FromPercent(-5m), 2)));
        Says("whole number above zero", Assert.Throws<ArgumentOutOfRangeException>(() => new SinkingFund(Dollars(1m), s_five, 0)));
        Says("without a sign", Assert.Throws<ArgumentOutOfRangeException>(() => new SinkingFund(Dollars(1m), s_five, 2, Dollars(-1m))));
        Assert.Throws<CurrencyMismatchException>(() => new SinkingFund(Dollars(1m), s_five, 2, new Money(0m, Currency.EUR)));

        static void Says(string words, Exception problem) => Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fund_whose_rounded_deposits_let_it_grow_beyond_decimals_range_says_so()
    {
        // Half a cent would be taken out each time, and is rounded up to nothing, as the interest is to a cent.
        var fund = new SinkingFund(Dollars(0.01m), GrowthRate.FromPercent(50m), 300, Dollars(0.01m));
        Assert.Throws<MetricOverflowException>(() => fund.Schedule(MidpointRounding.ToPositiveInfinity));
    }

    private static Money Dollars(decimal amount) => new(amount, Currency.USD);
}
