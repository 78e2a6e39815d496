namespace TradeMetrics;

/// <summary>A row of a loan's schedule. The payment is interest and principal, and the balance is the one before less the principal: in minor units, exactly.</summary>
/// <param name="Number">Which instalment it is, from 1.</param>
/// <param name="Payment">What is paid in all: the interest and the principal.</param>
/// <param name="Interest">What of the payment is interest.</param>
/// <param name="Principal">What of the payment reduces the balance, extra payments included.</param>
/// <param name="Extra">What of the principal is an extra payment.</param>
/// <param name="Balance">What is owed after the payment.</param>
/// <example>
/// <code>
/// var loan = new Loan(new Money(1_000m, Currency.USD), GrowthRate.FromPercent(1m), 3);
/// Console.WriteLine(loan.Schedule(Repayment.LevelPayment, MidpointRounding.ToEven)[0]); // 1: USD 340.02 = 10.00 interest + 330.02 principal, 669.98 owed
/// </code>
/// </example>
public readonly partial record struct Instalment(int Number, Money Payment, Money Interest, Money Principal, Money Extra, Money Balance)
{
    /// <summary>The row in words.</summary>
    /// <returns>Such as "1: USD 340.02 = 10.00 interest + 330.02 principal, 669.98 owed".</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Number}: {Payment} = {Interest.Amount} interest + {Principal.Amount} principal, {Balance.Amount} owed");
}
