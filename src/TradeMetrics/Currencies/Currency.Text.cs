using System.Text;

namespace TradeMetrics;

// A currency as text is its code, in every culture.
public readonly partial struct Currency
{
    /// <summary>The currency of a code in text, as <see cref="FromCode(string)"/>, for callers that read many types alike.</summary>
    /// <param name="s">Three letters, such as "CNY".</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not the code of a currency.</exception>
    public static Currency Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static Currency Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryFromCode(s, out var currency) ? currency : throw new FormatException(UnknownCode(s));

    /// <summary>Finds the currency of a code in text without throwing.</summary>
    /// <param name="s">Three letters, such as "CNY"; anything else, null included, is not found.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The currency, or <see cref="XXX"/> where none has the code.</param>
    /// <returns>Whether a currency has the code.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out Currency result) => TryFromCode(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out Currency)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Currency result) => TryFromCode(s, out result);

    /// <summary>The <see cref="Code"/>.</summary>
    public override string ToString() => Code;

    // Formatting with a provider is for interpolation and generic code only. As public overloads these would have analyzers
    // ask for a culture at every ToString(), of a text that no culture changes.

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format);
        return Code;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        var fits = Code.TryCopyTo(destination);
        charsWritten = fits ? CodeLength : 0;
        return fits;
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return Encoding.UTF8.TryGetBytes(Code, utf8Destination, out bytesWritten);
    }

    /// <summary>There is one format, the code: null, empty or "G".</summary>
    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && format is not "G" and not "g")
            throw new FormatException($"{Excerpt.Quoted(format)} is no format of a currency: leave it out or write \"G\" for the code; Name and Symbol are properties.");
    }
}
