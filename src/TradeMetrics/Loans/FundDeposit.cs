namespace TradeMetrics;

/// <summary>A row of a sinking fund's schedule: the balance is the one before, the deposit and the interest, exactly.</summary>
/// <param name="Number">Which deposit it is, from 1.</param>
/// <param name="Deposit">What is paid in.</param>
/// <param name="Interest">What the fund earns in the period.</param>
/// <param name="Balance">What is there at the end of the period.</param>
/// <example>
/// <code>
/// var fund = new SinkingFund(new Money(210m, Currency.USD), GrowthRate.FromPercent(10m), 2);
/// Console.WriteLine(fund.Schedule(MidpointRounding.ToEven)[^1]); // 2: USD 100.00 paid in, 10.00 interest, 210.00 there
/// </code>
/// </example>
public readonly partial record struct FundDeposit(int Number, Money Deposit, Money Interest, Money Balance)
{
    /// <summary>The row in words.</summary>
    /// <returns>Such as "2: USD 100.00 paid in, 10.00 interest, 210.00 there".</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Number}: {Deposit} paid in, {Interest.Amount} interest, {Balance.Amount} there");
}
