namespace TradeMetrics;

/// <summary>Any value as text inside HTML, for what has no drawing of its own: money, rates, periods, regions.</summary>
/// <example>
/// <code>
/// Console.WriteLine(HtmlText.Of(Money.Parse("8.3 trillion CNY", null))); // &lt;span style="white-space:pre-line"&gt;CNY 8,300,000,000,000.00&lt;/span&gt;
/// </code>
/// </example>
public static class HtmlText
{
    /// <summary>Writes a value as text.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>HTML: the text of the value in the invariant culture, escaped; lines stay lines. The thousands of money are parted; of ten decimals or more four are shown, and "…".</returns>
    public static string Of<T>(T value) =>
        $"<span style=\"white-space:pre-line\">{Markup.Text(value is Money or ITypedMoney ? Drawable.Figure(value) : Drawable.Text(value))}</span>";
}
