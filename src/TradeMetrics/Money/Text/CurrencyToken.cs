using System.Collections.Frozen;
using System.Globalization;

namespace TradeMetrics;

/// <summary>What a currency is called in text: its code, its symbols, its name in Chinese.</summary>
internal static class CurrencyToken
{
    // Built once, at the first symbol that is read. Codes do not pass through here.
    private static readonly Lazy<FrozenDictionary<string, Currency[]>> s_symbols = new(Symbols);

    private static readonly Lazy<FrozenDictionary<string, Currency>> s_owners = new(Owners);

    /// <summary>The currencies that a token may stand for.</summary>
    internal static ReadOnlySpan<Currency> Candidates(ReadOnlySpan<char> token)
    {
        if (Currency.TryFromCode(token, out var known))
        {
            return new[] { known };
        }

        return s_symbols.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token, out var candidates) ? candidates : [];
    }

    /// <summary>The currency that a token means abroad, where it means one: £ is sterling unless something says otherwise.</summary>
    internal static Currency? Owner(ReadOnlySpan<char> token) =>
        s_owners.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token, out var owner) ? owner : null;

    /// <summary>The currency of the provider's country, if it is a culture of one country.</summary>
    internal static Currency? Local(IFormatProvider? provider)
    {
        var culture = provider as CultureInfo ?? (provider is null ? CultureInfo.CurrentCulture : CultureInfo.InvariantCulture);
        return !culture.IsNeutralCulture && culture.Name.Length > 0
            && Currency.TryFromCode(new RegionInfo(culture.Name).ISOCurrencySymbol, out var currency) ? currency : null;
    }

    private static FrozenDictionary<string, Currency> Owners() => Currency.Known
        .Where(currency => !currency.IsHistoric)
        .GroupBy(currency => currency.InternationalSymbol, StringComparer.Ordinal)
        .Where(group => group.Count() == 1)
        .ToFrozenDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);

    private static FrozenDictionary<string, Currency[]> Symbols()
    {
        var symbols = Currency.Known
            .Where(currency => !currency.IsHistoric)
            .SelectMany(currency => new[] { currency.Symbol, currency.InternationalSymbol }.Distinct(), (currency, symbol) => (currency, symbol))
            .GroupBy(named => named.symbol, named => named.currency, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

        // Releases in English write some currencies out. A bare "dollars" or "pounds" could be of several countries.
        (string Name, string Code)[] english =
        [
            ("RMB", "CNY"), ("yuan", "CNY"), ("renminbi", "CNY"), ("euro", "EUR"), ("euros", "EUR"), ("yen", "JPY"), ("US dollars", "USD"), ("U.S. dollars", "USD"), ("Hong Kong dollars", "HKD"),
        ];
        foreach (var (name, code) in english)
        {
            symbols[name] = [Currency.FromCode(code)];
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
