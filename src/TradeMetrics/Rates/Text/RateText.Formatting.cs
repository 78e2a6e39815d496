using System.Globalization;

namespace TradeMetrics;

// A fraction to text: digits first, by moving the decimal point, so that no percentage overflows or loses a digit.
internal static partial class RateText
{
    private const int MaxScale = 28;
    private const int MaxDigits = 29;

    // The cultures' layouts (PercentPositivePattern, PercentNegativePattern): n number, % symbol, - sign.
    private static readonly string[] s_positiveLayouts = ["n %", "n%", "%n", "% n"];
    private static readonly string[] s_negativeLayouts =
        ["-n %", "-n%", "-%n", "%-n", "%n-", "n-%", "n%-", "-% n", "n %-", "% n-", "% -n", "n- %"];

    internal static void Write(ref RateWriter writer, decimal fraction, RateUnit unit, ReadOnlySpan<char> format, NumberFormatInfo numbers)
    {
        var parts = RateFormat.Parse(format, numbers, unit == RateUnit.Points);
        var shown = parts.Letter switch
        {
            'F' => RateUnit.Fraction,
            'B' => RateUnit.BasisPoints,
            _ => unit,
        };
        var places = Math.Abs((int)shown);
        var value = parts.Decimals is { } decimals && decimals + places < MaxScale
            ? decimal.Round(fraction, decimals + places, MidpointRounding.AwayFromZero)
            : fraction;
        var number = new RateNumber(Math.Abs(value), places, parts.Decimals, parts.Letter == 'P');
        var sign = value < 0m ? numbers.NegativeSign
            : value > 0m && (parts.Signed || (unit == RateUnit.Points && shown != RateUnit.Fraction)) ? numbers.PositiveSign
            : string.Empty;
        if (shown == RateUnit.Percent)
        {
            var layout = sign.Length > 0
                ? s_negativeLayouts[numbers.PercentNegativePattern]
                : s_positiveLayouts[numbers.PercentPositivePattern];
            WriteLayout(ref writer, layout, number, sign, numbers);
            return;
        }

        writer.Append(sign);
        WriteNumber(ref writer, number, numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator, numbers.NumberGroupSizes);
        writer.Append(shown switch
        {
            RateUnit.Points => " pp",
            RateUnit.BasisPoints => " bp",
            _ => string.Empty,
        });
    }

    private static void WriteLayout(ref RateWriter writer, string layout, RateNumber number, string sign, NumberFormatInfo numbers)
    {
        foreach (var slot in layout)
        {
            switch (slot)
            {
                case 'n':
                    WriteNumber(ref writer, number, numbers.PercentDecimalSeparator, numbers.PercentGroupSeparator, numbers.PercentGroupSizes);
                    break;
                case '%':
                    writer.Append(numbers.PercentSymbol);
                    break;
                case '-':
                    writer.Append(sign);
                    break;
                default:
                    writer.Append(slot);
                    break;
            }
        }
    }

    private static void WriteNumber(ref RateWriter writer, RateNumber number, string point, string group, int[] groupSizes)
    {
        Span<char> digits = stackalloc char[MaxDigits];
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(number.Value, bits);
        _ = new decimal(bits[0], bits[1], bits[2], false, 0).TryFormat(digits, out var count, default, CultureInfo.InvariantCulture);
        digits = digits[..count];

        // Digits before the point; may be negative (zeros follow the point) or above the count (zeros are appended).
        var whole = digits is "0" ? 0 : count - (number.Value.Scale - number.Places);
        if (whole <= 0)
        {
            writer.Append('0');
        }

        for (var i = 0; i < whole; i++)
        {
            writer.Append(i < count ? digits[i] : '0');
            if (number.Grouped && GroupedNumber.EndsGroup(whole - 1 - i, groupSizes))
            {
                writer.Append(group);
            }
        }

        var decimals = number.Decimals ?? SignificantDecimals(digits, whole);
        if (decimals > 0)
        {
            writer.Append(point);
        }

        for (var i = whole; i < whole + decimals; i++)
        {
            writer.Append(i >= 0 && i < count ? digits[i] : '0');
        }
    }

    private static int SignificantDecimals(ReadOnlySpan<char> digits, int whole) =>
        Math.Max(0, digits.TrimEnd('0').Length - whole);

    /// <summary>A number to write: its size, how far its point moves to the right, its decimals, and whether it is grouped.</summary>
    private readonly record struct RateNumber(decimal Value, int Places, int? Decimals, bool Grouped);
}
