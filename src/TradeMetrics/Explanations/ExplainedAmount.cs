namespace TradeMetrics;

/// <summary>What is put into an explanation: money, or a number. Both convert to it by themselves.</summary>
/// <example>
/// <code>
/// var annuity = new Annuity(GrowthRate.FromPercent(10), 2);
/// Console.WriteLine(annuity.ExplainFutureValue(100).Result); // 210
/// Console.WriteLine(annuity.ExplainFutureValue(new Money(100m, Currency.USD)).Result); // USD 210.00
/// </code>
/// </example>
public readonly partial record struct ExplainedAmount
{
    private readonly Currency? _currency;

    private ExplainedAmount(decimal number, Currency? currency) => (Number, _currency) = (number, currency);

    internal decimal Number { get; }

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator ExplainedAmount(decimal number) => FromDecimal(number);

    /// <summary>An amount of money.</summary>
    /// <param name="money">The money.</param>
    public static implicit operator ExplainedAmount(Money money) => FromMoney(money);

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The amount.</returns>
    public static ExplainedAmount FromDecimal(decimal number) => new(number, null);

    /// <summary>An amount of money.</summary>
    /// <param name="money">The money.</param>
    /// <returns>The amount.</returns>
    public static ExplainedAmount FromMoney(Money money) => new(money.Amount, money.Currency);

    /// <summary>The money or the number.</summary>
    /// <returns>Such as "USD 100.00".</returns>
    public override string ToString() => Like(Number).ToString()!;

    /// <summary>Another number in the same unit.</summary>
    internal object Like(decimal number) => _currency is { } currency ? Undefined.Text(new Money(number, currency)) : Undefined.Text(number);

    /// <summary>Sees that amounts are in one currency, or all without.</summary>
    internal static void CheckUnits(params ReadOnlySpan<ExplainedAmount> amounts)
    {
        foreach (var amount in amounts)
        {
            if (amount._currency != amounts[0]._currency)
            {
                throw new CurrencyMismatchException(amounts[0]._currency ?? default, amount._currency ?? default);
            }
        }
    }
}
