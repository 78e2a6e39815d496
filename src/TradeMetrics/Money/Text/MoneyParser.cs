using System.Globalization;

namespace TradeMetrics;

/// <summary>Reads money from text. One pass serves Parse and TryParse; the message is made only when it will be thrown.</summary>
internal static class MoneyParser
{
    private const string Example = "Write it as \"CNY 8300000000000.00\", \"8.3 trillion CNY\" or \"US$18.6bn\".";

    internal static Money Parse(ReadOnlySpan<char> text, IFormatProvider? provider, Currency? fallback, ScaleLexicon lexicon) =>
        Parse(text, provider, fallback, lexicon, out _);

    /// <summary>Reads an amount and the unit of its last printed place: 0.1 trillion for "8.3 trillion".</summary>
    internal static Money Parse(ReadOnlySpan<char> text, IFormatProvider? provider, Currency? fallback, ScaleLexicon lexicon, out decimal lastPlace) =>
        Read(text, provider, fallback, lexicon, out var money, out lastPlace) is { } problem
            ? throw new FormatException(Message(problem, text, provider, fallback))
            : money;

    internal static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, Currency? fallback, ScaleLexicon lexicon, out Money money) =>
        TryParse(text, provider, fallback, lexicon, out money, out _);

    internal static bool TryParse(
        ReadOnlySpan<char> text, IFormatProvider? provider, Currency? fallback, ScaleLexicon lexicon, out Money money, out decimal lastPlace) =>
        Read(text, provider, fallback, lexicon, out money, out lastPlace) is null;

    private static Problem? Read(
        ReadOnlySpan<char> text, IFormatProvider? provider, Currency? fallback, ScaleLexicon lexicon, out Money money, out decimal lastPlace)
    {
        money = default;
        lastPlace = 0m;
        var format = NumberFormatInfo.GetInstance(provider);
        var first = text.IndexOfAnyInRange('0', '9');
        if (first < 0)
        {
            return Problem.NoNumber;
        }

        var last = text.LastIndexOfAnyInRange('0', '9');
        var before = text[..first].Trim();
        var after = text[(last + 1)..].Trim();
        if (!TryTakeSign(ref before, ref after, format, out var negative) || !TryReadNumber(text[first..(last + 1)], format, out var number))
        {
            return Problem.BadNumber;
        }

        var scale = TakeScale(before, ref after, fallback, lexicon);
        if (!before.IsEmpty && !after.IsEmpty)
        {
            return Problem.TwoCurrencies;
        }

        if (Resolve(before.IsEmpty ? after : before, provider, fallback, out var currency) is { } unresolved)
        {
            return unresolved;
        }

        if (!TryScale(number, scale, out var amount))
        {
            return Problem.TooLarge;
        }

        lastPlace = new decimal(1, 0, 0, false, number.Scale) * scale;

        money = new(negative ? -amount : amount, currency);
        return null;
    }

    internal static bool TryReadNumber(ReadOnlySpan<char> text, NumberFormatInfo format, out decimal number)
    {
        Span<char> buffer = text.Length <= 128 ? stackalloc char[128] : new char[text.Length];
        number = 0m;
        if (GroupedNumber.Take(ref text, format.NumberDecimalSeparator, format.NumberGroupSeparator, format.NumberGroupSizes, buffer, out var length) is not null
            || !text.IsEmpty)
        {
            return false;
        }

        // A decimal keeps the decimals it was given unless it had to round: then the digits do not fit.
        var plain = buffer[..length];
        var point = plain.IndexOf('.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
            && number.Scale == (point < 0 ? 0 : length - point - 1);
    }

    private static bool TryScale(decimal number, decimal scale, out decimal amount)
    {
        try
        {
            amount = number * scale;
            return true;
        }
        catch (OverflowException)
        {
            amount = 0m;
            return false;
        }
    }

    // "T$" is Tonga's symbol, not trillion dollars, and "K" alone is a kyat unless the currency is known to be another.
    private static decimal TakeScale(ReadOnlySpan<char> before, ref ReadOnlySpan<char> after, Currency? fallback, ScaleLexicon lexicon)
    {
        var rest = after;
        var scaled = lexicon.TryTake(ref rest, out var scale);
        rest = rest.Trim();
        var symbol = before.IsEmpty ? CurrencyToken.Candidates(after) : [];
        var isScale = scaled && rest.IsEmpty && fallback is { } given && !symbol.Contains(given);
        if (!symbol.IsEmpty && !isScale)
        {
            return 1m;
        }

        after = rest;
        return scale;
    }

    private static Problem? Resolve(ReadOnlySpan<char> token, IFormatProvider? provider, Currency? fallback, out Currency currency)
    {
        currency = fallback ?? default;
        if (token.IsEmpty)
        {
            return fallback is null ? Problem.NoCurrency : null;
        }

        if (Currency.TryFromCode(token, out currency))
        {
            return null;
        }

        var candidates = CurrencyToken.Candidates(token);
        if (candidates.IsEmpty)
        {
            return Problem.UnknownCurrency;
        }

        var chosen = candidates.Length == 1 ? candidates[0]
            : fallback is { } given && candidates.Contains(given) ? given
            : CurrencyToken.Local(provider) is { } local && candidates.Contains(local) ? local
            : CurrencyToken.Owner(token);
        currency = chosen ?? default;
        return chosen is null ? Problem.AmbiguousCurrency : null;
    }

    // The sign may stand on either side of the symbol; after the number only where the culture writes it so.
    private static bool TryTakeSign(ref ReadOnlySpan<char> before, ref ReadOnlySpan<char> after, NumberFormatInfo format, out bool negative)
    {
        negative = false;
        if (before.StartsWith("(") && after.EndsWith(")") && format.CurrencyNegativePattern is 0 or 4 or 14 or 15)
        {
            before = before[1..].Trim();
            after = after[..^1].Trim();
            negative = true;
            return true;
        }

        var signs = 0;
        ReadOnlySpan<(string Sign, bool Minus)> known = [(format.NegativeSign, true), ("-", true), ("\u2212", true), (format.PositiveSign, false), ("+", false)];
        foreach (var (sign, minus) in known)
        {
            if (sign.Length == 0)
            {
                continue;
            }

            if (before.StartsWith(sign))
            {
                before = before[sign.Length..].Trim();
            }
            else if (before.EndsWith(sign))
            {
                before = before[..^sign.Length].Trim();
            }
            else if (minus && after.StartsWith(sign) && format.CurrencyNegativePattern is 3 or 6 or 7 or 10 or 11 or 13)
            {
                after = after[sign.Length..].Trim();
            }
            else
            {
                continue;
            }

            negative = minus;
            signs++;
        }

        return signs <= 1;
    }

    private static string Message(Problem problem, ReadOnlySpan<char> text, IFormatProvider? provider, Currency? fallback)
    {
        var culture = provider is CultureInfo { Name: { Length: > 0 } name } ? name : provider is null ? CultureInfo.CurrentCulture.Name : "the invariant culture";
        return $"{Excerpt.Quoted(text)} is not an amount of money: " + problem switch
        {
            Problem.NoNumber => $"it has no number. {Example}",
            Problem.BadNumber => $"its number is not written as {culture} writes numbers (group separators must stand in their places, and no more digits than 28 are held). {Example} Or give the culture of the text.",
            Problem.TwoCurrencies => $"there are words on both sides of the number that are no scale. Name the currency once. {Example}",
            Problem.NoCurrency => $"it names no currency. {Example} Or give the currency that amounts without one are in.",
            Problem.UnknownCurrency => $"its words are neither a scale (thousand, million, 亿, crore) nor a currency's code or symbol. {Example}",
            Problem.AmbiguousCurrency => $"its symbol is used for {Candidates(text)}. Write the code, give a culture of one country, or give the currency meant{(fallback is null ? "" : $" (not {fallback.Value.Code})")}.",
            _ => $"it is beyond the range of a decimal (±7.9e28). {Example}",
        };
    }

    private static string Candidates(ReadOnlySpan<char> text)
    {
        // Found again for the message alone: the words on one side of the number without scale and sign.
        var before = text[..text.IndexOfAnyInRange('0', '9')].Trim(" -+()\u2212\u00A0");
        var after = text[(text.LastIndexOfAnyInRange('0', '9') + 1)..].Trim();
        _ = ScaleLexicon.Default.TryTake(ref after, out _);
        var codes = CurrencyToken.Candidates(before.IsEmpty ? after.Trim(" -+()\u2212\u00A0") : before).ToArray().Select(currency => currency.Code);
        return string.Join(", ", codes);
    }

    private enum Problem
    {
        NoNumber,
        BadNumber,
        TwoCurrencies,
        NoCurrency,
        UnknownCurrency,
        AmbiguousCurrency,
        TooLarge,
    }
}
