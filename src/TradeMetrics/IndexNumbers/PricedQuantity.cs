namespace TradeMetrics;

/// <summary>What was paid for a product in a period, and how much of it was traded.</summary>
/// <param name="Price">Money for a unit, above zero.</param>
/// <param name="Quantity">Units, zero or more.</param>
/// <example>
/// <code>
/// Console.WriteLine(new PricedQuantity(1.5m, 4m).Value); // 6.0
/// </code>
/// </example>
public readonly partial record struct PricedQuantity(decimal Price, decimal Quantity)
{
    /// <summary>Price times quantity.</summary>
    public decimal Value => Price * Quantity;

    /// <summary>The quantity and its price.</summary>
    /// <returns>Such as "4 at 1.5".</returns>
    public override string ToString() => FormattableString.Invariant($"{Quantity} at {Price}");
}
