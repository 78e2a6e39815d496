namespace TradeMetrics;

public readonly partial struct Money : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The code and the amount with all its digits, in the current culture: "CNY 8300000000000.00".</summary>
    /// <returns>Text that <c>Parse</c> reads back to the same value.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The amount as text.</summary>
    /// <param name="format">
    /// <list type="table">
    /// <item><term>G, null</term><description>CNY 8300000000000.00: the code, all digits, and at least those of the minor unit; read back to the same value</description></item>
    /// <item><term>N, N1</term><description>CNY 8,300,000,000,000.00: with groups, rounded to the minor unit or to n decimals</description></item>
    /// <item><term>C, C0</term><description>¥8,300,000,000,000.00: the currency's own symbol, laid out as the culture does</description></item>
    /// <item><term>L, L1</term><description>8.3 trillion CNY: in words; without n the shortest that loses nothing</description></item>
    /// <item><term>K, K1</term><description>¥8.3tn: compact</description></item>
    /// <item><term>W, W1</term><description>8.3万亿 CNY: in Chinese scales</description></item>
    /// </list>
    /// A number of decimals rounds half away from zero.
    /// </param>
    /// <param name="formatProvider">The culture; null is the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is none of these.</exception>
    /// <example>
    /// <code>
    /// var trade = new Money(8_300_000_000_000m, Currency.CNY);
    /// Console.WriteLine(trade.ToString("K", CultureInfo.InvariantCulture)); // ¥8.3tn
    /// Console.WriteLine(trade.ToString("W", CultureInfo.InvariantCulture)); // 8.3万亿 CNY
    /// Console.WriteLine(trade.ToString("C0", CultureInfo.GetCultureInfo("en-US"))); // ¥8,300,000,000,000
    /// </code>
    /// </example>
    public string ToString(string? format, IFormatProvider? formatProvider) => MoneyFormatter.Format(Amount, Currency, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        MoneyFormatter.TryFormat(Amount, Currency, destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        MoneyFormatter.TryFormat(Amount, Currency, utf8Destination, out bytesWritten, format, provider);
}
