using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

public readonly partial struct Money : ISpanParsable<Money>
{
    /// <summary>Reads an amount with its currency.</summary>
    /// <param name="s">Such as "CNY 8300000000000.00", "8.3 trillion CNY", "US$18.6bn", "8.3万亿元" or "₹5 lakh crore".</param>
    /// <param name="provider">The culture whose separators the text uses; null is the current one.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">The text is no amount; the message says why. A group separator out of place is such a case, and so is a symbol shared by several currencies where the provider is no culture of one of their countries.</exception>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// Console.WriteLine(Money.Parse("8.3 trillion CNY", invariant)); // CNY 8300000000000.00
    /// Console.WriteLine(Money.Parse("US$18.6bn", invariant)); // USD 18600000000.00
    /// Console.WriteLine(Money.Parse("1,384亿元", CultureInfo.GetCultureInfo("zh-CN"))); // CNY 138400000000.00
    /// Console.WriteLine(Money.Parse("6.8 trillion", invariant, Currency.CNY)); // CNY 6800000000000.00
    /// </code>
    /// </example>
    public static Money Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => MoneyParser.Parse(s, provider, null, ScaleLexicon.Default);

    /// <summary>Reads an amount with or without a currency.</summary>
    /// <param name="s">The text, as for <see cref="Parse(string, IFormatProvider?)"/>; the currency may be left out.</param>
    /// <param name="provider">The culture whose separators the text uses; null is the current one.</param>
    /// <param name="defaultCurrency">The currency of amounts that name none, or whose symbol several share.</param>
    /// <returns>The amount; in the currency of the text, if it names one.</returns>
    /// <exception cref="FormatException">The text is no amount.</exception>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider, Currency defaultCurrency) =>
        MoneyParser.Parse(s, provider, defaultCurrency, ScaleLexicon.Default);

    /// <summary>Reads an amount whose scale words are those of a lexicon.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture whose separators the text uses; null is the current one.</param>
    /// <param name="lexicon">The scale words.</param>
    /// <param name="defaultCurrency">The currency of amounts that name none, or whose symbol several share; null where the text must name it.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">The text is no amount.</exception>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider, ScaleLexicon lexicon, Currency? defaultCurrency = null)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return MoneyParser.Parse(s, provider, defaultCurrency, lexicon);
    }

    /// <summary>Reads an amount with its currency, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture whose separators the text uses; null is the current one.</param>
    /// <param name="result">The amount, or the default.</param>
    /// <returns>False where <see cref="Parse(string, IFormatProvider?)"/> throws, and for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) =>
        MoneyParser.TryParse(s, provider, null, ScaleLexicon.Default, out result);

    /// <summary>Reads an amount with or without a currency, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture whose separators the text uses; null is the current one.</param>
    /// <param name="defaultCurrency">The currency of amounts that name none, or whose symbol several share.</param>
    /// <param name="result">The amount, or the default.</param>
    /// <returns>False where the text is no amount.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, Currency defaultCurrency, out Money result) =>
        MoneyParser.TryParse(s, provider, defaultCurrency, ScaleLexicon.Default, out result);
}
