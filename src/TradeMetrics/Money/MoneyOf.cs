namespace TradeMetrics;

/// <summary>STUB: replaced by the money branch; text is in partial files of the text branch.</summary>
public readonly partial struct Money<TCurrency>
    where TCurrency : ICurrency
{
    /// <summary>x</summary>
    public Money(decimal amount) => Amount = amount;

    /// <summary>x</summary>
    public decimal Amount { get; }
}
