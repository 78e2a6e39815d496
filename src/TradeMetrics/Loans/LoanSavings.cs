namespace TradeMetrics;

/// <summary>What extra payments save.</summary>
/// <param name="Interest">The interest that is not paid.</param>
/// <param name="Instalments">How many instalments fewer there are.</param>
/// <example>
/// <code>
/// var loan = new Loan(new Money(1_200m, Currency.USD), GrowthRate.FromPercent(1m), 12);
/// var plain = loan.Schedule(Repayment.EqualPrincipal, MidpointRounding.ToEven);
/// var quicker = loan.Schedule(Repayment.EqualPrincipal, MidpointRounding.ToEven, ExtraPayment.Once(new Money(500m, Currency.USD), with: 1));
/// Console.WriteLine(quicker.SavedAgainst(plain).Interest); // USD 45.00
/// </code>
/// </example>
public readonly partial record struct LoanSavings(Money Interest, int Instalments)
{
    /// <summary>The savings in words.</summary>
    /// <returns>Such as "USD 45.00 of interest and 5 instalments".</returns>
    public override string ToString() => FormattableString.Invariant($"{Interest} of interest and {Instalments} instalments");
}
