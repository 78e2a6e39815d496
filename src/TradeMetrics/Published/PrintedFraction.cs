namespace TradeMetrics;

/// <summary>A fraction as print has it: 1/7, two-thirds, one in five, 三分之二, 四成五, 百分之三十.</summary>
/// <param name="Value">The fraction.</param>
/// <param name="Ends">What it leaves open where no word stands before it; null where it is a number of percent or tenths, by its last place.</param>
/// <param name="LastPlace">The unit of its last place, for those.</param>
internal readonly record struct PrintedFraction(decimal Value, Ends? Ends, decimal LastPlace)
{
    private const int MostDenominator = 1_000_000;

    // The neighbours of other fractions are looked for one denominator after the other.
    private const int MostSearched = 1_000;

    private static readonly string[] s_ordinals = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly (string Sign, int Numerator, int Denominator)[] s_signs =
    [
        ("½", 1, 2), ("⅓", 1, 3), ("⅔", 2, 3), ("¼", 1, 4), ("¾", 3, 4), ("⅕", 1, 5), ("⅖", 2, 5), ("⅗", 3, 5), ("⅘", 4, 5), ("⅙", 1, 6), ("⅚", 5, 6), ("⅐", 1, 7),
        ("⅛", 1, 8), ("⅜", 3, 8), ("⅝", 5, 8), ("⅞", 7, 8), ("⅑", 1, 9), ("⅒", 1, 10),
    ];

    internal static bool TryRead(ReadOnlySpan<char> text, out PrintedFraction fraction) =>
        TryPercent(text, out fraction) || TryTenths(text, out fraction) || (TryRatio(text, out var numerator, out var denominator) && TryMake(numerator, denominator, out fraction));

    private static bool TryMake(int numerator, int denominator, out PrintedFraction fraction)
    {
        fraction = default;
        if (numerator < 1 || numerator >= denominator || denominator > (numerator == 1 ? MostDenominator : MostSearched))
        {
            return false;
        }

        var unit = numerator == 1;
        fraction = new((decimal)numerator / denominator, unit ? TradeMetrics.Ends.UnitFraction(denominator) : TradeMetrics.Ends.Fraction(numerator, denominator), 0m);
        return true;
    }

    private static bool TryRatio(ReadOnlySpan<char> text, out int numerator, out int denominator)
    {
        (numerator, denominator) = (0, 0);
        foreach (var (sign, top, bottom) in s_signs)
        {
            if (text.SequenceEqual(sign))
            {
                (numerator, denominator) = (top, bottom);
                return true;
            }
        }

        // The wider separators first: "one in every five" has "in" in it.
        foreach (var separator in (ReadOnlySpan<string>)["/", " in every ", " out of ", " in "])
        {
            var at = text.IndexOf(separator, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                return NumberWords.TryCount(text[..at], out numerator) && NumberWords.TryCount(text[(at + separator.Length)..], out denominator);
            }
        }

        var of = text.IndexOf("分之");
        if (of > 0)
        {
            return NumberWords.TryCount(text[..of], out denominator) && NumberWords.TryCount(text[(of + 2)..], out numerator);
        }

        if (text is "一半" or "半数" or "半")
        {
            (numerator, denominator) = (1, 2);
            return true;
        }

        return TryWords(text, out numerator, out denominator);
    }

    // "third", "a third", "one-third", "two thirds".
    private static bool TryWords(ReadOnlySpan<char> text, out int numerator, out int denominator)
    {
        (numerator, denominator) = (1, 0);
        var space = text.IndexOfAny(' ', '-');
        if (space > 0)
        {
            var count = text[..space];
            text = text[(space + 1)..];
            if (!count.Equals("a", StringComparison.OrdinalIgnoreCase) && !count.Equals("an", StringComparison.OrdinalIgnoreCase) && !NumberWords.TryWhole(count, out numerator))
            {
                return false;
            }
        }

        for (var i = 0; i < s_ordinals.Length; i++)
        {
            var word = numerator > 1 && text.EndsWith("s", StringComparison.OrdinalIgnoreCase) ? text[..^1] : text;
            if (word.Equals(s_ordinals[i], StringComparison.OrdinalIgnoreCase))
            {
                denominator = i + 2;
                return true;
            }
        }

        return false;
    }

    // 百分之三十, 百分之五点四.
    private static bool TryPercent(ReadOnlySpan<char> text, out PrintedFraction fraction)
    {
        var found = text.StartsWith("百分之") & NumberWords.TryDecimal(text.StartsWith("百分之") ? text[3..] : default, out var percent);
        fraction = found ? new(percent * 0.01m, null, new decimal(1, 0, 0, false, (byte)(percent.Scale + 2))) : default;
        return found;
    }

    // 四成 is four tenths, 四成五 is 45 %.
    private static bool TryTenths(ReadOnlySpan<char> text, out PrintedFraction fraction)
    {
        fraction = default;
        var at = text.IndexOf('成');
        if (at < 1 || !NumberWords.TryCount(text[..at], out var tenths) || tenths is < 1 or > 10)
        {
            return false;
        }

        var more = text[(at + 1)..];
        if (more.IsEmpty)
        {
            fraction = new(tenths * 0.1m, null, 0.1m);
            return true;
        }

        var hundredths = more.Length == 1 ? NumberWords.Digit(more[0]) : -1;
        fraction = more is "半" ? new((tenths * 0.1m) + 0.05m, null, 0.01m) : new((tenths * 0.1m) + (hundredths * 0.01m), null, 0.01m);
        return tenths < 10 && (hundredths > 0 || more is "半");
    }
}
