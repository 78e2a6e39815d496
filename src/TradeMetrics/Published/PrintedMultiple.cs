using System.Globalization;

namespace TradeMetrics;

/// <summary>A multiple as print has it: doubled, fivefold, 1.6-fold, increased by 1.6 times, 翻两番, 增长到1.6倍.</summary>
/// <param name="Factor">The later figure over the earlier one.</param>
/// <param name="Printed">The number that was printed: 1.6 for "increased by 1.6 times", whose factor is 2.6.</param>
/// <param name="LastPlace">The unit of its last place.</param>
/// <param name="InWords">Whether it is in words, so that its last place says nothing.</param>
internal readonly record struct PrintedMultiple(decimal Factor, decimal Printed, decimal LastPlace, bool InWords)
{
    private const string Unclear =
        "\"increased by 1.6 times\" (factor 2.6) or \"increased to 1.6 times\" (factor 1.6): without by or to, times have no single reading, and a fall by times has none";

    private const decimal Most = 1e27m;

    private static readonly (string Word, decimal Factor)[] s_words =
    [
        ("doubled", 2m), ("tripled", 3m), ("trebled", 3m), ("quadrupled", 4m), ("quintupled", 5m), ("sextupled", 6m), ("halved", 0.5m),
        ("翻番", 2m), ("翻倍", 2m), ("翻一倍", 2m), ("翻了一倍", 2m), ("减半", 0.5m),
    ];

    private static readonly string[] s_comparing = ["as much", "as many", "as large", "as high", "the level"];

    /// <summary>Reads a multiple, if the text is one.</summary>
    /// <returns>Null, or why a text that is one has no single reading.</returns>
    internal static string? TryRead(ReadOnlySpan<char> text, Phrase.Direction direction, bool by, NumberFormatInfo format, out PrintedMultiple? multiple)
    {
        multiple = null;
        foreach (var (word, factor) in s_words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                multiple = new(factor, factor, 1m, true);
                return direction == Phrase.Direction.Unsaid ? null : Unclear;
            }
        }

        if (TryDoublings(text, out var doublings))
        {
            multiple = new(1L << doublings, 1L << doublings, 1m, true);
            return direction == Phrase.Direction.Unsaid ? null : Unclear;
        }

        var reached = direction == Phrase.Direction.To | TakeComparison(ref text);
        if (text.Equals("twice", StringComparison.OrdinalIgnoreCase) || text.Equals("thrice", StringComparison.OrdinalIgnoreCase))
        {
            var factor = text.Equals("twice", StringComparison.OrdinalIgnoreCase) ? 2m : 3m;
            multiple = new(factor, factor, 1m, true);
            return reached || direction == Phrase.Direction.Unsaid ? null : Unclear;
        }

        var fold = Phrase.TakeEnd(ref text, "-fold") || TakeLetters(ref text, "fold");
        if (!fold && !TakeLetters(ref text, "times") && !Phrase.TakeEnd(ref text, "倍"))
        {
            return null;
        }

        if (!TryNumber(text.Trim(), format, out var printed, out var inWords))
        {
            return null;
        }

        var more = !fold && !reached;
        multiple = new(more ? printed + 1m : printed, printed, inWords ? 1m : new decimal(1, 0, 0, false, printed.Scale), inWords);
        var clear = fold || reached ? direction != Phrase.Direction.Down : by && direction is (Phrase.Direction.Up or Phrase.Direction.Rate);
        return clear ? null : Unclear;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, NumberFormatInfo format, out decimal number, out bool inWords)
    {
        inWords = NumberWords.TryWhole(text, out var whole);
        number = whole;
        return (inWords && whole > 0) || (MoneyParser.TryReadNumber(text, format, out number) && number <= Most);
    }

    // 翻一番 is twice, 翻两番 four times, 翻了三番 eight times.
    private static bool TryDoublings(ReadOnlySpan<char> text, out int doublings)
    {
        doublings = 0;
        if (!text.StartsWith("翻") || !text.EndsWith("番") || text.Length < 3)
        {
            return false;
        }

        var number = text[1..^1];
        number = number.StartsWith("了") ? number[1..] : number;
        return NumberWords.TryCount(number, out doublings) && doublings is >= 1 and <= 10;
    }

    // 是2017年的1.6倍, 1.6 times as much.
    private static bool TakeComparison(ref ReadOnlySpan<char> text)
    {
        var level = text.StartsWith("是") || text.StartsWith("相当于") ? text.LastIndexOf('的') : -1;
        if (level > 0)
        {
            text = text[(level + 1)..];
            return true;
        }

        foreach (var word in s_comparing)
        {
            if (Phrase.TakeEnd(ref text, word))
            {
                return true;
            }
        }

        return false;
    }

    // "fivefold" is one word.
    private static bool TakeLetters(ref ReadOnlySpan<char> text, string word)
    {
        var found = text.EndsWith(word, StringComparison.OrdinalIgnoreCase);
        text = found ? text[..^word.Length].TrimEnd() : text;
        return found;
    }
}
