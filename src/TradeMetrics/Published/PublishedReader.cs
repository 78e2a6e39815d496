using System.Globalization;

namespace TradeMetrics;

/// <summary>Reads published figures. Each method gives null, or what was expected instead of the text.</summary>
internal static class PublishedReader
{
    private static readonly (string Word, decimal Factor)[] s_multiples =
    [
        ("doubled", 2m), ("tripled", 3m), ("trebled", 3m), ("quadrupled", 4m), ("halved", 0.5m), ("翻一番", 2m), ("翻了一番", 2m), ("翻番", 2m), ("翻两番", 4m), ("翻了两番", 4m), ("减半", 0.5m),
    ];

    private static readonly string[] s_fractions = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    // Leaves room for the ends beside the figure.
    private const decimal Most = 1e27m;

    private const string ChineseDigits = "零一二三四五六七八九十";

    internal static string? Read(ReadOnlySpan<char> text, IFormatProvider? provider, PublishedOptions options, out Published<Money> figure)
    {
        figure = default;
        var rest = text;
        var wording = Phrase.TakeWording(ref rest);
        if (!MoneyParser.TryParse(rest, provider, options.DefaultCurrency, options.Scales, out var money, out var lastPlace) || Math.Abs(money.Amount) > Most)
        {
            return "an amount of money with its currency, as \"8.3 trillion CNY\" or \"over US$18.6bn\" (a word such as about, nearly, over may stand before it)";
        }

        var ends = Open(money.Amount, lastPlace, wording, options);
        figure = new(money, new(ends.Low, money.Currency), ends.IncludesLow, new(ends.High, money.Currency), ends.IncludesHigh, text.ToString(), wording);
        return null;
    }

    internal static string? Read(ReadOnlySpan<char> text, IFormatProvider? provider, PublishedOptions options, out Published<decimal> figure)
    {
        figure = default;
        var rest = text;
        var wording = Phrase.TakeWording(ref rest);
        var format = NumberFormatInfo.GetInstance(provider);
        var negative = TakeMinus(ref rest, format);
        var last = rest.LastIndexOfAnyInRange('0', '9');
        var digits = rest[..(last + 1)];
        var after = rest[(last + 1)..].Trim();
        var scale = 1m;
        if ((!after.IsEmpty && (!options.Scales.TryTake(ref after, out scale) || !after.IsEmpty)) || !MoneyParser.TryReadNumber(digits, format, out var number))
        {
            return "a number, as \"8.30\", \"about 37\" or \"1.2 million\"";
        }

        if (number > Most / scale)
        {
            return "a number of at most 1e27";
        }

        var value = (negative ? -number : number) * scale;
        figure = Figure(value, Open(value, new decimal(1, 0, 0, false, number.Scale) * scale, wording, options), text, wording, static x => x);
        return null;
    }

    internal static string? Read(ReadOnlySpan<char> text, IFormatProvider? provider, PublishedOptions options, out Published<GrowthRate> figure)
    {
        const string Expected = "growth, as \"5.4 %\", \"increased by 1.6 times\" (factor 2.6), \"1.6-fold\" (factor 1.6), \"doubled\" or \"增长 5.4%\"";
        figure = default;
        var rest = text;
        var wording = Phrase.TakeWording(ref rest);
        var direction = Phrase.TakeDirection(ref rest);
        wording = wording == Wording.Plain ? Phrase.TakeWording(ref rest) : wording;
        foreach (var (word, factor) in s_multiples)
        {
            if (rest.Equals(word, StringComparison.OrdinalIgnoreCase) && direction == Phrase.Direction.Unsaid)
            {
                // "More than doubled" is above twice; "more than halved" is a fall of more than a half.
                var margin = options.Wordings.MultipleMargin;
                var ends = wording == Wording.Plain ? new Ends(factor - 1m - margin, true, factor - 1m + margin, true)
                    : factor > 1m ? Ends.Worded(factor, options.Wordings[wording]).Less(1m)
                    : Ends.Worded(factor - 1m, options.Wordings[wording]);
                figure = Figure(factor - 1m, ends, text, wording == Wording.Plain ? Wording.Multiple : wording, GrowthRate.FromFraction);
                return null;
            }
        }

        var numbers = NumberFormatInfo.GetInstance(provider);
        if (TryReadTimes(rest, direction, numbers, out var times, out var lastPlace, out var shift))
        {
            var ends = Open(times, lastPlace, wording, options).Less(shift).Within(-1m, decimal.MaxValue - 1m);
            figure = Figure(times - shift, ends, text, wording, GrowthRate.FromFraction);
            return null;
        }

        if (direction == Phrase.Direction.To || RateText.Read(rest, numbers, RateUnit.Percent, out var fraction) != RateTextFault.None)
        {
            return Expected;
        }

        var value = direction == Phrase.Direction.Down ? -fraction : fraction;
        if (value is < -1m or > Most)
        {
            return Expected;
        }

        figure = Figure(value, Open(value, LastPlace(fraction), wording, options).Within(-1m, decimal.MaxValue - 1m), text, wording, GrowthRate.FromFraction);
        return null;
    }

    internal static string? Read(ReadOnlySpan<char> text, IFormatProvider? provider, PublishedOptions options, out Published<Share> figure)
    {
        const string Expected = "a share from 0 to 100 %, as \"27.1 %\", \"a fifth\", \"1/7\" or \"近四成\"";
        figure = default;
        var rest = text;
        var wording = Phrase.TakeWording(ref rest);
        if (TryReadUnitFraction(rest, out var n))
        {
            var value = 1m / n;
            var ends = wording == Wording.Plain ? Ends.UnitFraction(n) : Ends.Worded(value, options.Wordings[wording]);
            figure = Figure(value, ends.Within(0m, 1m), text, wording == Wording.Plain ? Wording.UnitFraction : wording, Share.FromFraction);
            return null;
        }

        if (TryReadTenths(rest, out var tenths))
        {
            figure = Figure(tenths, Open(tenths, 0.1m, wording, options).Within(0m, 1m), text, wording, Share.FromFraction);
            return null;
        }

        if (RateText.Read(rest, NumberFormatInfo.GetInstance(provider), RateUnit.Percent, out var fraction) != RateTextFault.None || fraction is < 0m or > 1m)
        {
            return Expected;
        }

        figure = Figure(fraction, Open(fraction, LastPlace(fraction), wording, options).Within(0m, 1m), text, wording, Share.FromFraction);
        return null;
    }

    internal static string? Read(ReadOnlySpan<char> text, IFormatProvider? provider, PublishedOptions options, out Published<PercentagePoints> figure)
    {
        figure = default;
        var rest = text;
        var wording = Phrase.TakeWording(ref rest);
        var direction = Phrase.TakeDirection(ref rest);
        wording = wording == Wording.Plain ? Phrase.TakeWording(ref rest) : wording;
        rest = rest.EndsWith("个百分点") ? $"{rest[..^4]} pp" : rest;
        if (direction == Phrase.Direction.To || RateText.Read(rest, NumberFormatInfo.GetInstance(provider), RateUnit.Points, out var fraction) != RateTextFault.None || Math.Abs(fraction) > Most)
        {
            return "percentage points, as \"+1.2 pp\", \"up 1.2 percentage points\" or \"提高1.2个百分点\"; per cent are something else";
        }

        var value = direction == Phrase.Direction.Down ? -fraction : fraction;
        figure = Figure(value, Open(value, LastPlace(fraction), wording, options), text, wording, PercentagePoints.FromFraction);
        return null;
    }

    private static Published<T> Figure<T>(decimal value, Ends ends, ReadOnlySpan<char> text, Wording wording, Func<decimal, T> create)
        where T : struct, IComparable<T> =>
        new(create(value), create(ends.Low), ends.IncludesLow, create(ends.High), ends.IncludesHigh, text.ToString(), wording);

    private static Ends Open(decimal value, decimal lastPlace, Wording wording, PublishedOptions options) => wording == Wording.Plain
        ? Ends.Rounded(value, lastPlace, options.Rounding)
        : Ends.Worded(value, options.Wordings[wording]);

    private static decimal LastPlace(decimal printed) => new(1, 0, 0, false, printed.Scale);

    // "1.6 times" more is factor 2.6, "1.6-fold" and "to 1.6 times" are factor 1.6.
    private static bool TryReadTimes(ReadOnlySpan<char> text, Phrase.Direction direction, NumberFormatInfo format, out decimal times, out decimal lastPlace, out decimal shift)
    {
        (times, lastPlace, shift) = (0m, 0m, 0m);
        var fold = TakeEnd(ref text, "-fold") || TakeEnd(ref text, "fold");
        if (!fold && !TakeEnd(ref text, "times") && !TakeEnd(ref text, "倍"))
        {
            return false;
        }

        shift = fold || direction == Phrase.Direction.To ? 1m : 0m;
        if (direction == Phrase.Direction.Down || !MoneyParser.TryReadNumber(text, format, out times) || times > Most)
        {
            return false;
        }

        lastPlace = LastPlace(times);
        return true;
    }

    private static bool TakeEnd(ref ReadOnlySpan<char> text, string word)
    {
        var found = text.EndsWith(word, StringComparison.OrdinalIgnoreCase);
        text = found ? text[..^word.Length].TrimEnd() : text;
        return found;
    }

    private static bool TakeMinus(ref ReadOnlySpan<char> text, NumberFormatInfo format)
    {
        foreach (var sign in new[] { format.NegativeSign, "-", "\u2212" })
        {
            if (sign.Length > 0 && text.StartsWith(sign))
            {
                text = text[sign.Length..].TrimStart();
                return true;
            }
        }

        return false;
    }

    private static bool TryReadUnitFraction(ReadOnlySpan<char> text, out int n)
    {
        n = 0;
        if (text.StartsWith("1/") && int.TryParse(text[2..], NumberStyles.None, CultureInfo.InvariantCulture, out n))
        {
            return n is >= 2 and <= 1_000_000;
        }

        if (text.Length == 4 && text.EndsWith("分之一"))
        {
            n = ChineseDigits.IndexOf(text[0], StringComparison.Ordinal);
            return n >= 2;
        }

        if (text is "一半" or "半数")
        {
            n = 2;
            return true;
        }

        _ = Phrase.Take(ref text, "a") || Phrase.Take(ref text, "an") || Phrase.Take(ref text, "one");
        n = 2 + Array.IndexOf(s_fractions, text.ToString().ToLowerInvariant());
        return n >= 2;
    }

    // 四成 is four tenths.
    private static bool TryReadTenths(ReadOnlySpan<char> text, out decimal tenths)
    {
        var digit = text.Length == 2 && text[1] == '成' ? ChineseDigits.IndexOf(text[0], StringComparison.Ordinal) : -1;
        tenths = digit / 10m;
        return digit is >= 1 and <= 10;
    }
}
