using System.Globalization;

namespace TradeMetrics;

// Text to a fraction: [sign] [unit] number [sign] [unit] [sign]; what stands before or behind is as the culture has it.
internal static partial class RateText
{
    // Longer words first where one begins another.
    private static readonly (string Word, RateUnit Unit)[] s_units =
    [
        ("percentage points", RateUnit.Points),
        ("percentage point", RateUnit.Points),
        ("basis points", RateUnit.BasisPoints),
        ("basis point", RateUnit.BasisPoints),
        ("per cent", RateUnit.Percent),
        ("percent", RateUnit.Percent),
        ("p.p.", RateUnit.Points),
        ("bps", RateUnit.BasisPoints),
        ("pp", RateUnit.Points),
        ("bp", RateUnit.BasisPoints),
        ("%", RateUnit.Percent),
        ("％", RateUnit.Percent),
        ("٪", RateUnit.Percent),
    ];

    /// <summary>Reads a number in percent, or in points, as a fraction.</summary>
    internal static RateTextFault Read(ReadOnlySpan<char> text, NumberFormatInfo numbers, RateUnit expected, out decimal fraction)
    {
        fraction = 0m;
        var rest = TrimSpace(text);
        var leading = s_positiveLayouts[numbers.PercentPositivePattern].StartsWith('%')
            || s_negativeLayouts[numbers.PercentNegativePattern].AsSpan().TrimStart('-').StartsWith("%");
        var trailingSign = s_negativeLayouts[numbers.PercentNegativePattern].IndexOf('-', StringComparison.Ordinal)
            > s_negativeLayouts[numbers.PercentNegativePattern].IndexOf('n', StringComparison.Ordinal);

        RateUnit? unit = null;
        var sign = TakeSign(ref rest, numbers);
        if (leading)
        {
            unit = TakeUnit(ref rest, numbers);
        }

        sign = sign != 0 ? sign : TakeSign(ref rest, numbers);
        var percent = expected == RateUnit.Percent;
        Span<char> buffer = text.Length < UsualLength ? stackalloc char[UsualLength + 8] : new char[text.Length + 8];
        rest = TrimSpace(rest);
        var fault = GroupedNumber.Take(
            ref rest,
            percent ? numbers.PercentDecimalSeparator : numbers.NumberDecimalSeparator,
            percent ? numbers.PercentGroupSeparator : numbers.NumberGroupSeparator,
            percent ? numbers.PercentGroupSizes : numbers.NumberGroupSizes,
            buffer,
            out var length);
        if (fault is { } found)
        {
            return found == GroupedNumberFault.NoNumber ? RateTextFault.NoNumber : RateTextFault.MisplacedGroup;
        }

        sign = sign == 0 && trailingSign ? TakeSign(ref rest, numbers) : sign;
        unit ??= TakeUnit(ref rest, numbers);
        sign = sign == 0 && trailingSign ? TakeSign(ref rest, numbers) : sign;
        if (!TrimSpace(rest).IsEmpty)
        {
            return RateTextFault.Unreadable;
        }

        if (unit is not { } given)
        {
            return RateTextFault.NoUnit;
        }

        if (percent != (given == RateUnit.Percent))
        {
            return RateTextFault.OtherUnit;
        }

        // The exponent moves the point in the text, so that no digit is lost to a division.
        (given == RateUnit.BasisPoints ? "E-4" : "E-2").CopyTo(buffer[length..]);
        if (!decimal.TryParse(buffer[..(length + 3)], NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out fraction))
        {
            return RateTextFault.TooLarge;
        }

        fraction = sign < 0 ? -fraction : fraction;
        return RateTextFault.None;
    }

    /// <summary>White space, and the marks of direction that some cultures' signs carry.</summary>
    internal static bool IsSpace(char character) => char.IsWhiteSpace(character) || character is '\u200E' or '\u200F' or '\u061C';

    internal static ReadOnlySpan<char> TrimSpace(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && IsSpace(text[0]))
        {
            text = text[1..];
        }

        while (!text.IsEmpty && IsSpace(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    private static int TakeSign(ref ReadOnlySpan<char> rest, NumberFormatInfo numbers)
    {
        var text = TrimSpace(rest);
        var sign = Take(ref text, numbers.NegativeSign) || Take(ref text, "-") || Take(ref text, "−") ? -1
            : Take(ref text, numbers.PositiveSign) || Take(ref text, "+") ? 1
            : 0;
        rest = sign == 0 ? rest : text;
        return sign;
    }

    private static RateUnit? TakeUnit(ref ReadOnlySpan<char> rest, NumberFormatInfo numbers)
    {
        var text = TrimSpace(rest);
        if (Take(ref text, numbers.PercentSymbol))
        {
            rest = text;
            return RateUnit.Percent;
        }

        foreach (var (word, unit) in s_units)
        {
            if (Take(ref text, word))
            {
                rest = text;
                return unit;
            }
        }

        return null;
    }

    private static bool Take(ref ReadOnlySpan<char> text, string token)
    {
        var found = token.Length > 0 && text.StartsWith(token, StringComparison.OrdinalIgnoreCase);
        text = found ? text[token.Length..] : text;
        return found;
    }
}
