using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

public readonly partial struct Money<TCurrency> : ISpanParsable<Money<TCurrency>>
{
    /// <summary>Reads an amount; the text may leave out the currency, but not name another.</summary>
    /// <param name="s">The text, as for <see cref="Money.Parse(string, IFormatProvider?)"/>.</param>
    /// <param name="provider">The culture whose separators the text uses; null is the current one.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">The text is no amount, or one in another currency.</exception>
    public static Money<TCurrency> Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Money<TCurrency> Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var money = MoneyParser.Parse(s, provider, TCurrency.Currency, ScaleLexicon.Default);
        return money.TryAs<TCurrency>(out var typed)
            ? typed
            : throw new FormatException($"\"{s}\" is in {money.Currency.Code}, not in {TCurrency.Currency.Code}. Read it as Money, and convert it with an exchange rate.");
    }

    /// <summary>Reads an amount, if the text is one in this currency.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture whose separators the text uses; null is the current one.</param>
    /// <param name="result">The amount, or zero.</param>
    /// <returns>False where <see cref="Parse(string, IFormatProvider?)"/> throws, and for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money<TCurrency> result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Money{TCurrency})"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money<TCurrency> result)
    {
        result = default;
        return MoneyParser.TryParse(s, provider, TCurrency.Currency, ScaleLexicon.Default, out var money) && money.TryAs(out result);
    }
}
