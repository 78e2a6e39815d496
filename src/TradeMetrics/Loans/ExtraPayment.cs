namespace TradeMetrics;

/// <summary>What is paid beside the instalments of a loan, once or with each of them. It all reduces the balance, so that the loan ends earlier.</summary>
/// <example>
/// <code>
/// var loan = new Loan(new Money(200_000m, Currency.USD), GrowthRate.FromPercent(0.5m), 360);
/// var plain = loan.Schedule(Repayment.LevelPayment, MidpointRounding.AwayFromZero);
/// var quicker = loan.Schedule(Repayment.LevelPayment, MidpointRounding.AwayFromZero, ExtraPayment.Each(new Money(100m, Currency.USD)));
/// Console.WriteLine(quicker.SavedAgainst(plain)); // USD 49138.85 of interest and 65 instalments
/// </code>
/// </example>
public readonly partial record struct ExtraPayment
{
    private readonly int _from;
    private readonly bool _once;

    private ExtraPayment(Money amount, int from, bool once, string name)
    {
        if (amount.Amount <= 0m)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "An extra payment is above zero. Leave it out where nothing is paid.");
        }

        if (from < 1)
        {
            throw new ArgumentOutOfRangeException(name, from, "Instalments are numbered from 1. Give the number of one.");
        }

        Amount = amount;
        _from = from;
        _once = once;
    }

    /// <summary>How much is paid each time.</summary>
    public Money Amount { get; }

    /// <summary>One extra payment.</summary>
    /// <param name="amount">How much, above zero.</param>
    /// <param name="with">The number of the instalment that it is paid with, from 1.</param>
    /// <returns>The extra payment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above zero, or there is no such instalment.</exception>
    public static ExtraPayment Once(Money amount, int with) => new(amount, with, once: true, nameof(with));

    /// <summary>An extra payment with each instalment.</summary>
    /// <param name="amount">How much, above zero.</param>
    /// <param name="from">The number of the first instalment that it is paid with.</param>
    /// <returns>The extra payments.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above zero, or there is no such instalment.</exception>
    public static ExtraPayment Each(Money amount, int from = 1) => new(amount, from, once: false, nameof(from));

    /// <summary>What is paid, and when.</summary>
    /// <returns>Such as "USD 100.00 with instalment 12", or "USD 100.00 with each instalment from 1".</returns>
    public override string ToString() => FormattableString.Invariant($"{Amount} with {(_once ? "instalment" : "each instalment from")} {_from}");

    internal bool IsPaidWith(int number) => _once ? number == _from : number >= _from;
}
