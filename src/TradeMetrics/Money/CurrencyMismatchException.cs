namespace TradeMetrics;

/// <summary>Two amounts in different currencies met where only one currency makes sense.</summary>
/// <remarks>
/// Convert one of them first, with an <c>ExchangeRate</c>. The message and the two properties name both currencies.
/// </remarks>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    /// <summary>Creates the exception for two currencies.</summary>
    /// <param name="left">The currency of the first amount, or the currency that was expected.</param>
    /// <param name="right">The currency of the second amount, or the currency that was met.</param>
    public CurrencyMismatchException(Currency left, Currency right)
        : base($"The amounts are in different currencies, {left.Code} and {right.Code}. Convert one of them with an exchange rate first.")
    {
        Left = left;
        Right = right;
    }

    /// <summary>The currency of the first amount, or the one that was expected.</summary>
    public Currency Left { get; }

    /// <summary>The currency of the second amount, or the one that was met.</summary>
    public Currency Right { get; }
}
