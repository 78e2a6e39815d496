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
        var fault = TakeNumber(
            ref rest,
            percent ? numbers.PercentDecimalSeparator : numbers.NumberDecimalSeparator,
            percent ? numbers.PercentGroupSeparator : numbers.NumberGroupSeparator,
            percent ? numbers.PercentGroupSizes : numbers.NumberGroupSizes,
            buffer,
            out var length);
        if (fault != RateTextFault.None)
        {
            return fault;
        }

        sign = sign == 0 && trailingSign ? TakeSign(ref rest, numbers) : sign;
        unit ??= TakeUnit(ref rest, numbers);
        sign = sign == 0 && trailingSign ? TakeSign(ref rest, numbers) : sign;
        if (!TrimSpace(rest).IsEmpty)
        {
            return RateTextFault.Unreadable;
        }

        if (unit is not { } found)
        {
            return RateTextFault.NoUnit;
        }

        if (percent != (found == RateUnit.Percent))
        {
            return RateTextFault.OtherUnit;
        }

        // The exponent moves the point in the text, so that no digit is lost to a division.
        (found == RateUnit.BasisPoints ? "E-4" : "E-2").CopyTo(buffer[length..]);
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

    /// <summary>Copies a number's digits, with a plain point, and checks that its groups are where the culture puts them.</summary>
    private static RateTextFault TakeNumber(
        ref ReadOnlySpan<char> rest, string point, string group, int[] groupSizes, scoped Span<char> buffer, out int length)
    {
        var text = TrimSpace(rest);
        length = 0;
        var whole = CountWhole(text, group);
        var used = 0;
        var separators = false;
        var remaining = whole;
        while (used < text.Length)
        {
            if (char.IsAsciiDigit(text[used]))
            {
                buffer[length++] = text[used++];
                remaining--;
            }
            else if (remaining > 0 && GroupAt(text[used..], group) is var size and > 0)
            {
                if (length == 0 || !EndsGroup(remaining, groupSizes))
                {
                    return RateTextFault.MisplacedGroup;
                }

                separators = true;
                used += size;
            }
            else
            {
                break;
            }
        }

        // One separator asks for all of them: 1,234567 is a slip.
        if (separators && !GroupsAreComplete(text[..used], whole, group, groupSizes))
        {
            return RateTextFault.MisplacedGroup;
        }

        text = text[used..];
        if (text.Length > point.Length && text.StartsWith(point, StringComparison.Ordinal) && char.IsAsciiDigit(text[point.Length]))
        {
            text = text[point.Length..];
            buffer[length++] = '.';
            while (!text.IsEmpty && char.IsAsciiDigit(text[0]))
            {
                buffer[length++] = text[0];
                text = text[1..];
            }
        }

        rest = text;
        return length > 0 ? RateTextFault.None : RateTextFault.NoNumber;
    }

    private static int CountWhole(ReadOnlySpan<char> text, string group)
    {
        var digits = 0;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits++;
                i++;
            }
            else if (GroupAt(text[i..], group) is var size and > 0)
            {
                i += size;
            }
            else
            {
                break;
            }
        }

        return digits;
    }

    private static bool GroupsAreComplete(ReadOnlySpan<char> text, int whole, string group, int[] groupSizes)
    {
        var remaining = whole;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                i++;
                remaining--;
                if (EndsGroup(remaining, groupSizes) && GroupAt(text[i..], group) == 0)
                {
                    return false;
                }
            }
            else
            {
                i += GroupAt(text[i..], group);
            }
        }

        return true;
    }

    /// <summary>The length of a group separator that a digit follows, or 0. Spaces stand for each other, and so do apostrophes.</summary>
    private static int GroupAt(ReadOnlySpan<char> text, string group)
    {
        var same = group.Length > 0 && !text.IsEmpty
            && (text.StartsWith(group, StringComparison.Ordinal)
                || (group.Length == 1 && char.IsWhiteSpace(group[0]) && char.IsWhiteSpace(text[0]))
                || (group is "’" or "'" && text[0] is '’' or '\''));
        return same && text.Length > group.Length && char.IsAsciiDigit(text[group.Length]) ? group.Length : 0;
    }
}
