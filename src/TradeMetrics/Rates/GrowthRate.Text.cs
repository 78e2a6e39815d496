using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TradeMetrics;

// Text; the work is done in RateText, for all rates alike.
public readonly partial struct GrowthRate :
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<GrowthRate>,
    IRateText<GrowthRate>
{
    /// <summary>Reads a growth rate: "5.4 %", "+5.4%", "−3 %", "5.4 percent".</summary>
    /// <param name="s">The text, as <see cref="ToString(string?, IFormatProvider?)"/> writes it in the culture.</param>
    /// <param name="provider">The culture whose signs and separators count; null is the current one.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is something else; the message says what and what was expected.</exception>
    /// <remarks>A bare number is refused, for it could be a fraction or a percentage, and so are group separators that are not where the culture puts them.</remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(GrowthRate.Parse("+5.4 %").Fraction); // 0.054
    /// </code>
    /// </example>
    public static GrowthRate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return RateText.Parse<GrowthRate>(s, provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static GrowthRate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => RateText.Parse<GrowthRate>(s, provider);

    /// <summary>Reads a growth rate in the current culture, where the text is one. See <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value, or the default value.</param>
    /// <returns>False when the text is null or something else.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out GrowthRate result) => TryParse(s, null, out result);

    /// <summary>Reads a growth rate, where the text is one. See <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture whose signs and separators count; null is the current one.</param>
    /// <param name="result">The value, or the default value.</param>
    /// <returns>False when the text is null or something else.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out GrowthRate result) =>
        RateText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out GrowthRate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out GrowthRate result) =>
        RateText.TryParse(s, provider, out result);

    /// <summary>The value with every digit, in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The value in a format and a culture.</summary>
    /// <param name="format">
    /// "G" or nothing: every digit, "5.4 %". "P" and a number: rounded to so many decimals, halves away from zero, and grouped;
    /// "P" alone takes the number of the culture. "F", "F3": the fraction, "0.054", which is not read back. A plus in front
    /// ("+P1") gives what is above zero its sign.
    /// </param>
    /// <param name="formatProvider">The culture whose layout, signs and separators count; null is the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(GrowthRate.FromPercent(5.44m).ToString("+P1")); // +5.4 %
    /// </code>
    /// </example>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => RateText.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        RateText.TryFormat(this, destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        RateText.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    static string IRateText<GrowthRate>.Expected(NumberFormatInfo numbers) =>
        $"a growth rate of at least {RateText.Example(-1m, RateUnit.Percent, numbers)}, such as \"{RateText.Example(0.054m, RateUnit.Percent, numbers)}\" or \"{RateText.Example(-0.03m, RateUnit.Percent, numbers)}\"";

    static RateTextFault IRateText<GrowthRate>.Read(ReadOnlySpan<char> text, NumberFormatInfo numbers, out GrowthRate value) =>
        RateText.ReadPercent(text, numbers, TryFromFraction, out value);

    void IRateText<GrowthRate>.Write(ref RateWriter writer, ReadOnlySpan<char> format, NumberFormatInfo numbers) =>
        RateText.Write(ref writer, _fraction, RateUnit.Percent, format, numbers);
}
