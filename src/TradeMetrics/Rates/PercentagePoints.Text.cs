using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TradeMetrics;

// Text; the work is done in RateText, for all rates alike.
public readonly partial struct PercentagePoints :
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<PercentagePoints>,
    IRateText<PercentagePoints>
{
    /// <summary>Reads percentage points: "+1.2 pp", "-0.5 percentage points", "120 bp".</summary>
    /// <param name="s">The text, as <see cref="ToString(string?, IFormatProvider?)"/> writes it in the culture.</param>
    /// <param name="provider">The culture whose signs and separators count; null is the current one.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is something else; the message says what and what was expected.</exception>
    /// <remarks>A percent sign is refused: a percentage is something else.</remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(PercentagePoints.Parse("120 bp")); // +1.2 pp
    /// </code>
    /// </example>
    public static PercentagePoints Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return RateText.Parse<PercentagePoints>(s, provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PercentagePoints Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => RateText.Parse<PercentagePoints>(s, provider);

    /// <summary>Reads percentage points in the current culture, where the text is one. See <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value, or the default value.</param>
    /// <returns>False when the text is null or something else.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PercentagePoints result) => TryParse(s, null, out result);

    /// <summary>Reads percentage points, where the text is one. See <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture whose signs and separators count; null is the current one.</param>
    /// <param name="result">The value, or the default value.</param>
    /// <returns>False when the text is null or something else.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PercentagePoints result) =>
        RateText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PercentagePoints)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PercentagePoints result) =>
        RateText.TryParse(s, provider, out result);

    /// <summary>The value with every digit, in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The value in a format and a culture.</summary>
    /// <param name="format">
    /// "G" or nothing: every digit, "+1.2 pp". "P" and a number: rounded to so many decimals, halves away from zero, and grouped;
    /// "P" alone takes the number of the culture. "B", "B0": basis points, "+120 bp". "F", "F3": the fraction, "0.012", which
    /// is not read back and has a plus only on demand ("+F").
    /// </param>
    /// <param name="formatProvider">The culture whose layout, signs and separators count; null is the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(PercentagePoints.FromPoints(1.25m).ToString("B0")); // +125 bp
    /// </code>
    /// </example>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => RateText.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        RateText.TryFormat(this, destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        RateText.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    static string IRateText<PercentagePoints>.Expected(NumberFormatInfo numbers) =>
        $"percentage or basis points, such as \"{RateText.Example(0.012m, RateUnit.Points, numbers)}\" or \"120 bp\"";

    static RateTextFault IRateText<PercentagePoints>.Read(ReadOnlySpan<char> text, NumberFormatInfo numbers, out PercentagePoints value)
    {
        var fault = RateText.Read(text, numbers, RateUnit.Points, out var fraction);
        value = new PercentagePoints(fraction);
        return fault;
    }

    void IRateText<PercentagePoints>.Write(ref RateWriter writer, ReadOnlySpan<char> format, NumberFormatInfo numbers) =>
        RateText.Write(ref writer, _fraction, RateUnit.Points, format, numbers);
}
