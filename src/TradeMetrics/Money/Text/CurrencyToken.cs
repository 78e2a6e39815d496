using System.Collections.Frozen;
using System.Globalization;

namespace TradeMetrics;

/// <summary>What a currency is called in text: its code, its symbols, its name in Chinese.</summary>
internal static class CurrencyToken
{
    // Built once, at the first symbol that is read. Codes do not pass through here.
    private static readonly Lazy<FrozenDictionary<string, Currency[]>> s_symbols = new(Symbols);

    /// <summary>The currencies that a token may stand for.</summary>
    internal static ReadOnlySpan<Currency> Candidates(ReadOnlySpan<char> token)
    {
        if (Currency.TryFromCode(token, out var known))
        {
            return new[] { known };
        }

        return s_symbols.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token, out var candidates) ? candidates : [];
    }

    /// <summary>The currency of the provider's country, if it is a culture of one country.</summary>
    internal static Currency? Local(IFormatProvider? provider)
    {
        var culture = provider as CultureInfo ?? (provider is null ? CultureInfo.CurrentCulture : CultureInfo.InvariantCulture);
        return !culture.IsNeutralCulture && culture.Name.Length > 0
            && Currency.TryFromCode(new RegionInfo(culture.Name).ISOCurrencySymbol, out var currency) ? currency : null;
    }

    private static FrozenDictionary<string, Currency[]> Symbols()
    {
        var active = Currency.Known.Where(currency => !currency.IsHistoric).ToArray();
        var symbols = active
            .Where(currency => currency.Symbol != currency.Code)
            .GroupBy(currency => currency.Symbol, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

        // An international symbol (US$, CN¥, €) is one currency's own, even where its short form is shared.
        foreach (var group in active.Where(currency => currency.InternationalSymbol != currency.Code).GroupBy(currency => currency.InternationalSymbol, StringComparer.Ordinal))
        {
            symbols[group.Key] = [.. group];
        }

        // Chinese statistics write the currency out. A bare 元 is the local one's name on both sides of the strait and in Hong Kong.
        (string Name, string[] Codes)[] chinese =
        [
            ("元", ["CNY", "HKD", "TWD"]), ("人民币", ["CNY"]), ("元人民币", ["CNY"]), ("人民币元", ["CNY"]), ("美元", ["USD"]), ("欧元", ["EUR"]),
            ("日元", ["JPY"]), ("港元", ["HKD"]), ("英镑", ["GBP"]),
        ];
        foreach (var (name, codes) in chinese)
        {
            symbols[name] = [.. codes.Where(code => Currency.TryFromCode(code, out _)).Select(Currency.FromCode)];
        }

        return symbols.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
