namespace TradeMetrics;

public readonly partial struct Money<TCurrency> : ISpanFormattable, IUtf8SpanFormattable
{
    /// <inheritdoc cref="Money.ToString()"/>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc cref="Money.ToString(string?, IFormatProvider?)"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => MoneyFormatter.Format(Amount, TCurrency.Currency, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        MoneyFormatter.TryFormat(Amount, TCurrency.Currency, destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        MoneyFormatter.TryFormat(Amount, TCurrency.Currency, utf8Destination, out bytesWritten, format, provider);
}
