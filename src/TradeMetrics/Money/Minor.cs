namespace TradeMetrics;

/// <summary>The decimals that a currency's minor unit stands for.</summary>
internal static class Minor
{
    internal static int Units(Currency currency) => currency.MinorUnits
        ?? throw new InvalidOperationException(
            $"{currency.Code} has no minor unit to round or allocate to. Give the number of decimals.");
}
