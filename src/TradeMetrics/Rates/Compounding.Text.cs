using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TradeMetrics;

// Text: English words in every culture, since they are names.
public readonly partial struct Compounding : IParsable<Compounding>, ISpanParsable<Compounding>, IRateText<Compounding>
{
    internal const string Words = "simple, annual, semi-annual, quarterly, monthly, weekly, daily, continuous, 6 times a year";

    private const string TimesSuffix = " times a year";

    private static readonly (string Word, int Code)[] s_words =
    [
        ("simple", SimpleCode),
        ("continuous", ContinuousCode),
        ("annual", 0),
        ("semi-annual", 1),
        ("quarterly", 3),
        ("monthly", 11),
        ("weekly", 51),
        ("daily", 364),
    ];

    /// <summary>Reads a compounding: "simple", "annual", "semi-annual", "quarterly", "monthly", "weekly", "daily", "continuous", "6 times a year".</summary>
    /// <param name="s">The text, in any case.</param>
    /// <param name="provider">Not used: the words are English in every culture.</param>
    /// <returns>The compounding.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Compounding Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return RateText.Parse<Compounding>(s, provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Compounding Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => RateText.Parse<Compounding>(s, provider);

    /// <summary>Reads a compounding, where the text is one. See <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The compounding, or annual.</param>
    /// <returns>False when the text is null or none of the words.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Compounding result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out Compounding)"/>
    /// <param name="provider">Not used: the words are English in every culture.</param>
    /// <param name="s">The text.</param>
    /// <param name="result">The compounding, or annual.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Compounding result) =>
        RateText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Compounding)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Compounding result) =>
        RateText.TryParse(s, provider, out result);

    /// <summary>The word for this compounding, or "6 times a year".</summary>
    /// <returns>The text, in English.</returns>
    public override string ToString() => RateText.ToString(this, default, null);

    static string IRateText<Compounding>.Expected(NumberFormatInfo numbers) => $"one of {Words}";

    static RateTextFault IRateText<Compounding>.Read(ReadOnlySpan<char> text, NumberFormatInfo numbers, out Compounding value) =>
        TryReadEnd(RateText.TrimSpace(text), out value, out var start) && start == 0 ? RateTextFault.None : RateTextFault.NoCompounding;

    void IRateText<Compounding>.Write(ref RateWriter writer, ReadOnlySpan<char> format, NumberFormatInfo numbers) => Write(ref writer);

    internal void Write(ref RateWriter writer)
    {
        foreach (var (word, code) in s_words)
        {
            if (code == _code)
            {
                writer.Append(word);
                return;
            }
        }

        // A long, because the largest number of times is one more than its code.
        Span<char> digits = stackalloc char[10];
        _ = ((long)_code + 1L).TryFormat(digits, out var count, default, CultureInfo.InvariantCulture);
        writer.Append(digits[..count]);
        writer.Append(TimesSuffix);
    }

    /// <summary>Reads the compounding at the end of a trimmed text, as a word of its own, and says where it starts.</summary>
    internal static bool TryReadEnd(ReadOnlySpan<char> text, out Compounding value, out int start)
    {
        foreach (var (word, code) in s_words)
        {
            start = text.Length - word.Length;
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && StartsWord(text, start))
            {
                value = new Compounding(code);
                return true;
            }
        }

        value = default;
        start = text.Length - TimesSuffix.Length;
        if (!text.EndsWith(TimesSuffix, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var end = start;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        if (!StartsWord(text, start)
            || !int.TryParse(text[start..end], NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            || times < 1)
        {
            return false;
        }

        value = new Compounding(times - 1);
        return true;
    }

    private static bool StartsWord(ReadOnlySpan<char> text, int start) => start == 0 || RateText.IsSpace(text[start - 1]);
}
