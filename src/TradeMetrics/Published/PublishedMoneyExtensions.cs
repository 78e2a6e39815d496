namespace TradeMetrics;

/// <summary>Published amounts whose currency is known at run time, and in the type.</summary>
public static class PublishedMoneyExtensions
{
    /// <summary>The same figure with its currency in the type.</summary>
    /// <typeparam name="TCurrency">The currency that the amount must be in.</typeparam>
    /// <param name="figure">The published amount.</param>
    /// <returns>The typed figure, with its text.</returns>
    /// <exception cref="CurrencyMismatchException">The amount is in another currency.</exception>
    /// <example>
    /// <code>
    /// var trade = Published.Money("8.3 trillion CNY", CultureInfo.InvariantCulture).As&lt;CNY&gt;();
    /// Console.WriteLine(trade.High); // CNY 8350000000000.00
    /// </code>
    /// </example>
    public static Published<Money<TCurrency>> As<TCurrency>(this Published<Money> figure)
        where TCurrency : ICurrency => figure.Select(static money => money.As<TCurrency>());

    /// <summary>The same figure with its currency in the type, if it is in that currency.</summary>
    /// <typeparam name="TCurrency">The currency.</typeparam>
    /// <param name="figure">The published amount.</param>
    /// <param name="typed">The typed figure, or zero.</param>
    /// <returns>False when the amount is in another currency.</returns>
    public static bool TryAs<TCurrency>(this Published<Money> figure, out Published<Money<TCurrency>> typed)
        where TCurrency : ICurrency
    {
        var same = figure.Value.Currency == TCurrency.Currency;
        typed = same ? figure.As<TCurrency>() : default;
        return same;
    }

    /// <summary>The same figure with its currency known at run time.</summary>
    /// <typeparam name="TCurrency">The currency of the type.</typeparam>
    /// <param name="figure">The published amount.</param>
    /// <returns>The figure, with its text.</returns>
    public static Published<Money> ToMoney<TCurrency>(this Published<Money<TCurrency>> figure)
        where TCurrency : ICurrency => figure.Select(static money => money.ToMoney());
}
