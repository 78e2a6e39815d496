namespace TradeMetrics;

/// <summary>STUB: replaced by the money branch; text is in partial files of the text branch.</summary>
public readonly partial struct Money
{
    /// <summary>x</summary>
    public Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>x</summary>
    public decimal Amount { get; }

    /// <summary>x</summary>
    public Currency Currency { get; }
}
