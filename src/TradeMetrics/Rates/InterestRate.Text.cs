using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TradeMetrics;

// Text; the work is done in RateText, for all rates alike.
public readonly partial struct InterestRate :
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<InterestRate>,
    IRateText<InterestRate>
{
    /// <summary>Reads an interest rate: "5.4 % annual", "3 % monthly", "4 % 6 times a year", "3.6 % simple, Actual/360".</summary>
    /// <param name="s">The text, as <see cref="ToString(string?, IFormatProvider?)"/> writes it in the culture.</param>
    /// <param name="provider">The culture whose signs and separators count; null is the current one.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is something else; the message says what and what was expected.</exception>
    /// <remarks>The percentage is as the culture writes it; the words for compounding are always these English ones, in any case (see <see cref="Compounding"/>). A day count follows a comma, by any name that <see cref="DayCount.Parse"/> reads.</remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(InterestRate.Parse("3 % monthly").Compounding.PeriodsPerYear); // 12
    /// </code>
    /// </example>
    public static InterestRate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return RateText.Parse<InterestRate>(s, provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static InterestRate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => RateText.Parse<InterestRate>(s, provider);

    /// <summary>Reads an interest rate in the current culture, where the text is one. See <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value, or the default value.</param>
    /// <returns>False when the text is null or something else.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out InterestRate result) => TryParse(s, null, out result);

    /// <summary>Reads an interest rate, where the text is one. See <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture whose signs and separators count; null is the current one.</param>
    /// <param name="result">The value, or the default value.</param>
    /// <returns>False when the text is null or something else.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InterestRate result) =>
        RateText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out InterestRate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out InterestRate result) =>
        RateText.TryParse(s, provider, out result);

    /// <summary>The value with every digit, in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The value in a format and a culture.</summary>
    /// <param name="format">
    /// "G" or nothing: every digit, "5.4 % annual". "P" and a number: rounded to so many decimals, halves away from zero, and
    /// grouped. "F", "F3": with the fraction instead of the percentage, which is not read back. A plus in front ("+P1") gives
    /// what is above zero its sign.
    /// </param>
    /// <param name="formatProvider">The culture whose layout, signs and separators count; null is the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(InterestRate.FromPercent(4, Compounding.TimesPerYear(6)).ToString("P1")); // 4.0 % 6 times a year
    /// </code>
    /// </example>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => RateText.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        RateText.TryFormat(this, destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        RateText.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    static string IRateText<InterestRate>.Expected(NumberFormatInfo numbers) =>
        $"a percentage and its compounding, such as \"{RateText.Example(0.054m, RateUnit.Percent, numbers)} annual\", with one of {Compounding.Words}; then, if need be, a comma and a day count such as Actual/360";

    static RateTextFault IRateText<InterestRate>.Read(ReadOnlySpan<char> text, NumberFormatInfo numbers, out InterestRate value)
    {
        value = default;
        var trimmed = RateText.TrimSpace(text);
        DayCount? dayCount = null;
        if (!Compounding.TryReadEnd(trimmed, out var compounding, out var start))
        {
            // The decimal comma of many cultures is before the compounding, so the last comma parts the day count off.
            var comma = trimmed.LastIndexOf(',');
            if (comma < 0 || !Compounding.TryReadEnd(RateText.TrimSpace(trimmed[..comma]), out compounding, out start))
            {
                return RateTextFault.NoCompounding;
            }

            if (!DayCount.TryParse(trimmed[(comma + 1)..].ToString(), out dayCount))
            {
                return RateTextFault.NoDayCount;
            }
        }

        var fault = RateText.Read(trimmed[..start], numbers, RateUnit.Percent, out var rate);
        if (fault != RateTextFault.None)
        {
            return fault;
        }

        if (!IsAllowed(rate, compounding))
        {
            return RateTextFault.OutOfRange;
        }

        value = new InterestRate(rate, compounding, dayCount);
        return RateTextFault.None;
    }

    void IRateText<InterestRate>.Write(ref RateWriter writer, ReadOnlySpan<char> format, NumberFormatInfo numbers)
    {
        RateText.Write(ref writer, _rate, RateUnit.Percent, format, numbers);
        writer.Append(' ');
        _compounding.Write(ref writer);
        if (DayCount is { } dayCount)
        {
            writer.Append(", ");
            writer.Append(dayCount.Name);
        }
    }
}
