using System.Globalization;

namespace TradeMetrics;

/// <summary>Reads published figures. Each method gives null, or what was expected instead of the text.</summary>
internal static class PublishedReader
{
    private const string TooLong = "a figure of at most 200 characters";

    private const string NoRoom = "a figure of at most 27 digits and up to 1e27, so that the ends beside it can be held";

    private const string NothingLeft = "a figure that leaves something: nothing is over all of it";

    private const string WordedZero = "another figure than zero after a word such as about or over, which is relative to its figure";

    private const string TwoSigns = "a sign or a word for the direction: the two together have no single reading";

    // Leaves room for the ends beside the figure.
    private const decimal Most = 1e27m;

    private static readonly string[] s_reaching = ["reached", "totalled", "totaled", "amounted to", "came to", "stood at", "valued at", "worth", "达到", "达", "为", "共计", "共"];

    private static readonly string[] s_holding =
        ["accounted for", "accounts for", "accounting for", "a share of", "share of", "占比为", "占比达", "占比", "占", "比重为", "比重达", "比重", "份额为", "份额"];

    private static readonly string[] s_held = ["of the total", "of total", "of it", "share", "的比重", "的份额"];

    internal static string? Read(ReadOnlySpan<char> text, IFormatProvider? provider, PublishedOptions options, out Published<Money> figure)
    {
        figure = default;
        if (PrintedText.Prepare(text) is not { } plain)
        {
            return TooLong;
        }

        ReadOnlySpan<char> rest = plain;
        _ = TakeOne(ref rest, s_reaching);
        var wording = TakeWording(ref rest, out var shortened);
        rest = RenminbiOnce(shortened ?? rest);
        if (!MoneyParser.TryParse(rest, provider, options.DefaultCurrency, options.Scales, out var money, out var lastPlace))
        {
            return "an amount of money with its currency, as \"8.3 trillion CNY\" or \"over US$18.6bn\" (a word such as about, nearly, over may stand before it)";
        }

        if (Open(money.Amount, lastPlace, wording, options, out var ends) is { } problem)
        {
            return problem;
        }

        figure = new(money, new(ends.Low, money.Currency), ends.IncludesLow, new(ends.High, money.Currency), ends.IncludesHigh, text.ToString(), wording);
        return null;
    }

    internal static string? Read(ReadOnlySpan<char> text, IFormatProvider? provider, PublishedOptions options, out Published<decimal> figure)
    {
        figure = default;
        if (PrintedText.Prepare(text) is not { } plain)
        {
            return TooLong;
        }

        ReadOnlySpan<char> rest = plain;
        var wording = TakeWording(ref rest, out var shortened);
        rest = shortened ?? rest;
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

        if (number > (scale > 1m ? Most / scale : Most))
        {
            return NoRoom;
        }

        var value = (negative ? -number : number) * scale;
        return Figure(value, new decimal(1, 0, 0, false, number.Scale) * scale, wording, options, text, static x => x, out figure);
    }

    internal static string? Read(ReadOnlySpan<char> text, IFormatProvider? provider, PublishedOptions options, out Published<GrowthRate> figure)
    {
        const string Expected = "growth, as \"5.4 %\", \"increased by 1.6 times\" (factor 2.6), \"1.6-fold\" (factor 1.6), \"doubled\" or \"增长 5.4%\"";
        figure = default;
        if (PrintedText.Prepare(text) is not { } plain)
        {
            return TooLong;
        }

        ReadOnlySpan<char> rest = plain;
        var wording = Wording.Plain;
        var direction = Phrase.TakeDirection(ref rest, ref wording, out var by);
        var numbers = NumberFormatInfo.GetInstance(provider);
        if (PrintedMultiple.TryRead(rest, direction, by, numbers, out var multiple) is { } unclear)
        {
            return unclear;
        }

        if (multiple is { } times)
        {
            return Multiple(times, wording, options, text, out figure);
        }

        if (direction is Phrase.Direction.Up or Phrase.Direction.Down or Phrase.Direction.Rate && PrintedFraction.TryRead(rest, out var part))
        {
            var (size, partEnds) = direction == Phrase.Direction.Down ? (-part.Value, part.Ends?.Negated) : (part.Value, part.Ends);
            return Figure(size, part.LastPlace, wording, options, text, GrowthRate.FromFraction, out figure, partEnds, -1m);
        }

        rest = Phrase.TakeEnd(ref rest, "-percent") ? $"{rest}%" : rest;
        if (direction == Phrase.Direction.To || RateText.Read(rest, numbers, RateUnit.Percent, out var fraction) != RateTextFault.None)
        {
            return Expected;
        }

        if (Contradict(direction, rest, numbers))
        {
            return TwoSigns;
        }

        var value = direction == Phrase.Direction.Down ? -fraction : fraction;
        return value is < -1m or > Most
            ? Expected
            : Figure(value, LastPlace(fraction), wording, options, text, GrowthRate.FromFraction, out figure, null, -1m);
    }

    internal static string? Read(ReadOnlySpan<char> text, IFormatProvider? provider, PublishedOptions options, out Published<Share> figure)
    {
        const string Expected = "a share from 0 to 100 %, as \"27.1 %\", \"a fifth\", \"two-thirds\", \"one in five\" or \"近四成\"";
        figure = default;
        if (PrintedText.Prepare(text) is not { } plain)
        {
            return TooLong;
        }

        ReadOnlySpan<char> rest = plain;
        _ = TakeOne(ref rest, s_holding);
        foreach (var word in s_held)
        {
            if (Phrase.TakeEnd(ref rest, word))
            {
                break;
            }
        }

        var wording = Phrase.TakeWording(ref rest);
        _ = Phrase.Take(ref rest, "a") || Phrase.Take(ref rest, "an");
        if (wording == Wording.Plain && rest.StartsWith("过半") && rest.Length == 2)
        {
            wording = Wording.Over;
            rest = rest[1..];
        }

        if (PrintedFraction.TryRead(rest, out var part))
        {
            return part.Value > 1m ? Expected : Figure(part.Value, part.LastPlace, wording, options, text, Share.FromFraction, out figure, part.Ends, 0m, 1m);
        }

        return RateText.Read(rest, NumberFormatInfo.GetInstance(provider), RateUnit.Percent, out var fraction) != RateTextFault.None || fraction is < 0m or > 1m
            ? Expected
            : Figure(fraction, LastPlace(fraction), wording, options, text, Share.FromFraction, out figure, null, 0m, 1m);
    }

    internal static string? Read(ReadOnlySpan<char> text, IFormatProvider? provider, PublishedOptions options, out Published<PercentagePoints> figure)
    {
        const string Expected = "percentage points, as \"+1.2 pp\", \"up 1.2 percentage points\" or \"提高1.2个百分点\"; per cent are something else";
        figure = default;
        if (PrintedText.Prepare(text) is not { } plain)
        {
            return TooLong;
        }

        ReadOnlySpan<char> rest = plain;
        var wording = Wording.Plain;
        var direction = Phrase.TakeDirection(ref rest, ref wording, out _);
        rest = Phrase.TakeEnd(ref rest, "个百分点") ? $"{rest} pp"
            : Phrase.TakeEnd(ref rest, "个基点") ? $"{rest} bp"
            : Phrase.TakeEnd(ref rest, "-percentage-point") ? $"{rest} pp"
            : rest;
        var numbers = NumberFormatInfo.GetInstance(provider);
        if (direction == Phrase.Direction.To || RateText.Read(rest, numbers, RateUnit.Points, out var fraction) != RateTextFault.None || Math.Abs(fraction) > Most)
        {
            return Expected;
        }

        return Contradict(direction, rest, numbers)
            ? TwoSigns
            : Figure(direction == Phrase.Direction.Down ? -fraction : fraction, LastPlace(fraction), wording, options, text, PercentagePoints.FromFraction, out figure);
    }

    // Makes the figure, or says why not: the ends of its wording, of what it is made of, or of its last place, cut to what the measure allows.
    private static string? Figure<T>(
        decimal value,
        decimal lastPlace,
        Wording wording,
        PublishedOptions options,
        ReadOnlySpan<char> text,
        Func<decimal, T> create,
        out Published<T> figure,
        Ends? own = null,
        decimal least = decimal.MinValue,
        decimal most = decimal.MaxValue - 1m)
        where T : struct, IComparable<T>
    {
        figure = default;
        var plain = wording == Wording.Plain && own is not null;
        var ends = own.GetValueOrDefault();
        if (!plain && Open(value, lastPlace, wording, options, out ends) is { } problem)
        {
            return problem;
        }

        ends = ends.Within(least, most);
        if (ends.Low == ends.High && !(ends.IncludesLow && ends.IncludesHigh))
        {
            return NothingLeft;
        }

        figure = new(create(value), create(ends.Low), ends.IncludesLow, create(ends.High), ends.IncludesHigh, text.ToString(), plain ? Wording.UnitFraction : wording);
        return null;
    }

    private static string? Multiple(PrintedMultiple times, Wording wording, PublishedOptions options, ReadOnlySpan<char> text, out Published<GrowthRate> figure)
    {
        // "More than doubled" is above twice; "more than halved" is a fall of more than a half.
        var margin = options.Wordings.MultipleMargin;
        figure = default;
        Ends ends;
        if (wording == Wording.Plain && times.InWords)
        {
            ends = new Ends(times.Factor - margin, true, times.Factor + margin, true).Less(1m);
        }
        else if (times.Factor < 1m && times.InWords)
        {
            ends = Ends.Worded(times.Factor - 1m, options.Wordings[wording]);
        }
        else if (Open(times.Printed, times.LastPlace, wording, options, out ends) is { } problem)
        {
            return problem;
        }
        else
        {
            ends = ends.Less(1m - (times.Factor - times.Printed));
        }

        ends = ends.Within(-1m, decimal.MaxValue - 1m);
        figure = new(
            GrowthRate.FromFactor(times.Factor),
            GrowthRate.FromFraction(ends.Low),
            ends.IncludesLow,
            GrowthRate.FromFraction(ends.High),
            ends.IncludesHigh,
            text.ToString(),
            wording == Wording.Plain && times.InWords ? Wording.Multiple : wording);
        return null;
    }

    private static string? Open(decimal value, decimal lastPlace, Wording wording, PublishedOptions options, out Ends ends)
    {
        ends = default;
        if (Math.Abs(value) > Most)
        {
            return NoRoom;
        }

        if (wording != Wording.Plain)
        {
            ends = Ends.Worded(value, options.Wordings[wording]);
            return value == 0m ? WordedZero : null;
        }

        var open = Ends.Open(value, lastPlace, options.Rounding);
        ends = open.GetValueOrDefault();
        return open is null ? NoRoom : null;
    }

    private static decimal LastPlace(decimal printed) => new(1, 0, 0, false, printed.Scale);

    // "Fell −3 %" and "rose −3 %"; growth of −3 % says a rate, which has a sign.
    private static bool Contradict(Phrase.Direction direction, ReadOnlySpan<char> rest, NumberFormatInfo format) => direction switch
    {
        Phrase.Direction.Up => IsSigned(rest, format.NegativeSign, "-", "\u2212"),
        Phrase.Direction.Down => IsSigned(rest, format.NegativeSign, "-", "\u2212") || IsSigned(rest, format.PositiveSign, "+", "+"),
        _ => false,
    };

    // The sign may stand on either side of the number, where the culture has it so.
    private static bool IsSigned(ReadOnlySpan<char> text, string sign, string first, string second) =>
        (sign.Length > 0 && text.Contains(sign, StringComparison.Ordinal)) || text.Contains(first, StringComparison.Ordinal) || text.Contains(second, StringComparison.Ordinal);

    // 3000多亿元 and 1200余: over. The character stands inside the amount, and is taken out.
    private static Wording TakeWording(ref ReadOnlySpan<char> rest, out string? shortened)
    {
        shortened = null;
        var wording = Phrase.TakeWording(ref rest);
        var more = wording == Wording.Plain ? rest.IndexOfAny('多', '余') : -1;
        if (more < 1 || !char.IsAsciiDigit(rest[more - 1]))
        {
            return wording;
        }

        shortened = $"{rest[..more]}{rest[(more + 1)..]}";
        return Wording.Over;
    }

    // 人民币8.3万亿元 names one currency on both sides.
    private static ReadOnlySpan<char> RenminbiOnce(ReadOnlySpan<char> text) =>
        text.StartsWith("人民币") && text.EndsWith("元") && text.Length > 4 ? $"{text[3..].Trim()}人民币" : text;

    private static bool TakeOne(ref ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (Phrase.Take(ref text, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakeMinus(ref ReadOnlySpan<char> text, NumberFormatInfo format)
    {
        foreach (var sign in (ReadOnlySpan<string>)[format.NegativeSign, "-", "\u2212"])
        {
            if (sign.Length > 0 && text.StartsWith(sign))
            {
                text = text[sign.Length..].TrimStart();
                return true;
            }
        }

        return false;
    }
}
