using System.Globalization;

namespace TradeMetrics;

/// <summary>Numbers in words: three, twelve, 三, 十二, 五点四.</summary>
internal static class NumberWords
{
    private static readonly (string Word, int Number)[] s_english =
    [
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
        ("fifteen", 15), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("hundred", 100),
    ];

    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>A whole number in English or Chinese words.</summary>
    internal static bool TryWhole(ReadOnlySpan<char> text, out int number)
    {
        foreach (var (word, value) in s_english)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                number = value;
                return true;
            }
        }

        return TryChinese(text, out number);
    }

    /// <summary>A whole number in words, or in digits.</summary>
    internal static bool TryCount(ReadOnlySpan<char> text, out int number) =>
        TryWhole(text, out number) || (text.Length <= 7 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number));

    /// <summary>A Chinese number with decimals, up to a hundred; its scale is that of the decimals.</summary>
    internal static bool TryDecimal(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0m;
        var point = text.IndexOf('点');
        var decimals = point < 0 ? default : text[(point + 1)..];
        if (!TryChinese(point < 0 ? text : text[..point], out var whole) || (point >= 0 && decimals.Length is < 1 or > 6))
        {
            return false;
        }

        number = whole;
        var place = 1m;
        foreach (var character in decimals)
        {
            var digit = Digit(character);
            if (digit < 0)
            {
                return false;
            }

            place *= 0.1m;
            number += digit * place;
        }

        return true;
    }

    /// <summary>The Chinese digit's number, or −1.</summary>
    internal static int Digit(char character) => character switch
    {
        '零' => 0,
        '两' => 2,
        _ => ChineseDigits.IndexOf(character, StringComparison.Ordinal),
    };

    // 三, 十, 十二, 二十, 二十五, 一百.
    private static bool TryChinese(ReadOnlySpan<char> text, out int number)
    {
        number = text is "百" or "一百" ? 100 : 0;
        if (number == 100 || text.Length is < 1 or > 3)
        {
            return number == 100;
        }

        var ten = text.IndexOf('十');
        if (ten < 0)
        {
            number = text.Length == 1 ? Digit(text[0]) : -1;
            return number >= 0;
        }

        var tens = ten == 0 ? 1 : ten == 1 ? Digit(text[0]) : -1;
        var ones = ten == text.Length - 1 ? 0 : ten == text.Length - 2 ? Digit(text[^1]) : -1;
        number = (tens * 10) + ones;
        return tens > 0 && ones >= 0;
    }
}
