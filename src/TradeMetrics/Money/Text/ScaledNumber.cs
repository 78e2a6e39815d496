using System.Globalization;

namespace TradeMetrics;

/// <summary>A number as printed, with the culture's separators: its value and how many decimals were printed.</summary>
internal readonly struct ScaledNumber
{
    private ScaledNumber(decimal value, int printedDecimals)
    {
        Value = value;
        PrintedDecimals = printedDecimals;
    }

    internal decimal Value { get; }

    internal int PrintedDecimals { get; }

    /// <summary>Reads digits with separators, no sign. A group separator out of place is refused, never skipped.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, NumberFormatInfo format, out ScaledNumber number)
    {
        number = default;
        var mark = text.LastIndexOf(format.NumberDecimalSeparator);
        var whole = mark < 0 ? text : text[..mark];
        var decimals = mark < 0 ? default : text[(mark + format.NumberDecimalSeparator.Length)..];
        if (whole.IsEmpty || (mark >= 0 && decimals.IsEmpty) || !AllDigits(decimals))
        {
            return false;
        }

        Span<char> digits = text.Length <= 128 ? stackalloc char[text.Length + 1] : new char[text.Length + 1];
        if (!TryUngroup(whole, format, digits, out var length))
        {
            return false;
        }

        digits[length] = '.';
        decimals.CopyTo(digits[(length + 1)..]);
        var plain = digits[..(length + (decimals.IsEmpty ? 0 : 1 + decimals.Length))];

        // A decimal keeps the decimals it was given unless it had to round: then the digits do not fit.
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value.Scale != decimals.Length)
        {
            return false;
        }

        number = new(value, decimals.Length);
        return true;
    }

    /// <summary>The number in full units; false beyond decimal's range.</summary>
    internal bool TryScale(decimal scale, out decimal value)
    {
        try
        {
            value = Value * scale;
            return true;
        }
        catch (OverflowException)
        {
            value = 0m;
            return false;
        }
    }

    private static bool TryUngroup(ReadOnlySpan<char> whole, NumberFormatInfo format, Span<char> digits, out int length)
    {
        length = 0;
        var separator = format.NumberGroupSeparator;
        var blank = separator.Length == 1 && char.IsWhiteSpace(separator[0]);
        var sizes = format.NumberGroupSizes;
        var grouped = false;

        // From the right: each group has its size, only the leftmost may be shorter.
        Span<char> reversed = whole.Length <= 128 ? stackalloc char[whole.Length] : new char[whole.Length];
        for (int i = whole.Length - 1, inGroup = 0, group = 0; i >= 0; i--)
        {
            if (char.IsAsciiDigit(whole[i]))
            {
                var size = sizes.Length == 0 ? 0 : sizes[Math.Min(group, sizes.Length - 1)];
                if (grouped && size > 0 && inGroup == size)
                {
                    return false;
                }

                inGroup++;
                reversed[length++] = whole[i];
                continue;
            }

            var at = i - separator.Length + 1;
            var isSeparator = blank ? char.IsWhiteSpace(whole[i]) : separator.Length > 0 && at >= 0 && whole[at..(i + 1)].SequenceEqual(separator);
            if (!isSeparator || sizes.Length == 0 || inGroup != sizes[Math.Min(group, sizes.Length - 1)])
            {
                return false;
            }

            i = blank ? i : at;
            grouped = true;
            inGroup = 0;
            group++;
        }

        if (length == 0 || !char.IsAsciiDigit(whole[0]))
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            digits[i] = reversed[length - 1 - i];
        }

        return true;
    }

    private static bool AllDigits(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
            {
                return false;
            }
        }

        return true;
    }
}
