using System.Globalization;
using System.Text.Unicode;

namespace TradeMetrics;

/// <summary>Writes money as text.</summary>
internal static class MoneyFormatter
{
    private static readonly (decimal Scale, string Word, string Short)[] s_english =
        [(1e12m, " trillion", "tn"), (1e9m, " billion", "bn"), (1e6m, " million", "m"), (1e3m, " thousand", "k"), (1m, "", "")];

    private static readonly (decimal Scale, string Word, string Short)[] s_chinese =
        [(1e12m, "万亿", "万亿"), (1e8m, "亿", "亿"), (1e4m, "万", "万"), (1m, "", "")];

    internal static string Format(decimal amount, Currency currency, string? format, IFormatProvider? provider)
    {
        if (IsGeneral(format))
        {
            return $"{currency.Code} {amount.ToString(Digits(amount, currency), provider)}";
        }

        var decimals = Decimals(format!);
        switch (format![0])
        {
            case 'N' or 'n':
                return $"{currency.Code} {amount.ToString($"N{decimals ?? Shown(amount, currency)}", provider)}";
            case 'C' or 'c':
                return WithSymbol(amount, currency, decimals ?? Shown(amount, currency), provider);
            case 'L' or 'l':
                var (words, long_, _) = Scaled(amount, decimals, s_english);
                return $"{Number(words, provider)}{long_} {currency.Code}";
            case 'W' or 'w':
                var (wan, yi, _) = Scaled(amount, decimals, s_chinese);
                return $"{Number(wan, provider)}{yi} {currency.Code}";
            case 'K' or 'k':
                var (compact, _, suffix) = Scaled(amount, decimals, s_english);
                var sign = compact < 0m ? NumberFormatInfo.GetInstance(provider).NegativeSign : "";
                var space = char.IsLetter(currency.Symbol[^1]) ? " " : "";
                return $"{sign}{currency.Symbol}{space}{Number(Math.Abs(compact), provider)}{suffix}";
            default:
                throw Unknown(format);
        }
    }

    internal static bool TryFormat(decimal amount, Currency currency, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (IsGeneral(format))
        {
            return destination.TryWrite(provider, $"{currency.Code} {new General(amount, Digits(amount, currency))}", out written);
        }

        var text = Format(amount, currency, format.ToString(), provider);
        written = text.TryCopyTo(destination) ? text.Length : 0;
        return written > 0;
    }

    internal static bool TryFormat(decimal amount, Currency currency, Span<byte> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        IsGeneral(format)
            ? Utf8.TryWrite(destination, provider, $"{currency.Code} {new General(amount, Digits(amount, currency))}", out written)
            : Utf8.TryWrite(destination, provider, $"{Format(amount, currency, format.ToString(), provider)}", out written);

    private static bool IsGeneral(ReadOnlySpan<char> format) => format.IsEmpty || format is "G" or "g";

    // All digits of the amount, and at least those of the minor unit.
    private static string Digits(decimal amount, Currency currency) => currency.MinorUnits is { } minor && amount.Scale < minor
        ? minor switch { 1 => "F1", 2 => "F2", 3 => "F3", _ => "F4" }
        : "G";

    private static int Shown(decimal amount, Currency currency) => currency.MinorUnits ?? amount.Scale;

    private static int? Decimals(string format)
    {
        if (format.Length == 1)
        {
            return null;
        }

        return int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) && decimals <= 28
            ? decimals
            : throw Unknown(format);
    }

    private static FormatException Unknown(string format) => new(
        $"\"{format}\" is no format of money. Use G (code and all digits), N (code and grouped digits), C (symbol, as the culture writes it), "
        + "L (8.3 trillion CNY), K (¥8.3tn) or W (8.3万亿 CNY); N, C, L, K and W take a number of decimals, 0 to 28, as in L1.");

    // With decimals: rounded half away from zero, as statistics offices do. Without: the shortest form that loses nothing.
    private static (decimal Number, string Word, string Short) Scaled(decimal amount, int? decimals, (decimal Scale, string Word, string Short)[] scales)
    {
        for (var i = 0; i < scales.Length; i++)
        {
            var (scale, word, suffix) = scales[i];
            var number = Rounded(amount / scale, decimals);
            if (scale == 1m)
            {
                return (number, word, suffix);
            }

            // 999.95 million at one decimal is 1 billion, not 1000 million; 999.94 million is not.
            var below = scales[i + 1].Scale;
            var reaches = Math.Abs(Rounded(amount / below, decimals)) >= scale / below;
            if (reaches && (decimals is not null || number * scale == amount))
            {
                return (number, word, suffix);
            }
        }

        return (amount, "", "");
    }

    private static decimal Rounded(decimal number, int? decimals) =>
        decimals is { } places ? Math.Round(number, places, MidpointRounding.AwayFromZero) : number;

    private static string Number(decimal number, IFormatProvider? provider) => number.ToString("0.############################", provider);

    private static string WithSymbol(decimal amount, Currency currency, int decimals, IFormatProvider? provider)
    {
        var format = (NumberFormatInfo)NumberFormatInfo.GetInstance(provider).Clone();
        format.CurrencySymbol = currency.Symbol;
        format.CurrencyDecimalDigits = decimals;
        format.CurrencyDecimalSeparator = format.NumberDecimalSeparator;
        format.CurrencyGroupSeparator = format.NumberGroupSeparator;
        format.CurrencyGroupSizes = format.NumberGroupSizes;
        if (char.IsLetter(currency.Symbol[^1]))
        {
            // Letters do not touch digits: "KWD 5", not "KWD5".
            format.CurrencyPositivePattern |= 2;
            format.CurrencyNegativePattern = format.CurrencyNegativePattern switch
            {
                0 => 14,
                1 => 9,
                2 => 12,
                3 => 11,
                4 => 15,
                5 => 8,
                6 => 13,
                7 => 10,
                var spaced => spaced,
            };
        }

        return amount.ToString("C", format);
    }

    // Hands the digits' format on to the interpolation, which takes only constant formats.
    private readonly struct General(decimal amount, string digits) : ISpanFormattable, IUtf8SpanFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => amount.ToString(digits, formatProvider);

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
            amount.TryFormat(destination, out charsWritten, digits, provider);

        public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
            amount.TryFormat(utf8Destination, out bytesWritten, digits, provider);
    }
}
