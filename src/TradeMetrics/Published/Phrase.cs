namespace TradeMetrics;

/// <summary>Takes the words around a figure off its text.</summary>
/// <remarks>Latin words end where their letters end; Chinese ones need no space. Longer words come before those that they begin with.</remarks>
internal static class Phrase
{
    private static readonly (string Word, Wording Wording)[] s_before = Longest(Words(
        (Wording.About, "about|around|some|roughly|approximately|circa|c.|~|≈|约|大约|约为|大概"),
        (Wording.Nearly, "nearly|almost|close to|not quite|近|接近|将近"),
        (Wording.Over, "over|more than|exceeded|exceeding|above|in excess of|just over|just above|well over|well above|slightly over|slightly above|slightly more than|a little over|a little more than|>|超|超过|逾|突破|高于|多于|大于"),
        (Wording.AtLeast, "at least|no less than|not less than|no fewer than|≥|至少|不低于|不少于"),
        (Wording.Under, "under|less than|fewer than|below|just under|just below|well under|well below|slightly under|slightly below|slightly less than|a little under|a little less than|<|不足|不到|低于|少于|小于"),
        (Wording.AtMost, "at most|no more than|not more than|up to|≤|至多|最多|不超过|不高于|不多于")));

    private static readonly (string Word, Wording Wording)[] s_after = Longest(Words(
        (Wording.About, "左右|上下|or so"),
        (Wording.Over, "多|余"),
        (Wording.AtLeast, "以上|or more"),
        (Wording.AtMost, "以下|以内|or less")));

    private static readonly (string Word, Direction Direction)[] s_directions = Longest(Words(
        (Direction.Up, "increased|rose|risen|grew|grown|gained|climbed|jumped|surged|soared|expanded|advanced|up|increase|rise|gain|expansion|jump|higher|上升|增加|提高|上涨|提升|扩大"),
        (Direction.Rate, "growth|growth rate|增长|增速|增幅|增长率|涨幅"),
        (Direction.Down, "decreased|fell|fallen|declined|dropped|slipped|shrank|contracted|slumped|plunged|reduced|down|decrease|fall|decline|drop|reduction|contraction|lower|下降|减少|降低|下跌|回落|下滑|缩小|降幅|跌幅"),
        (Direction.To, "increased to|grew to|rose to|grown to|risen to|climbed to|expanded to|fell to|declined to|dropped to|decreased to|增长到|增长至|增至|增加到|增加至|提高到|提高至|上升到|上升至|扩大到|下降到|降至|减少到")));

    // What stands between the words and the figure, and says nothing about it.
    private static readonly string[] s_linking = ["a", "an", "by", "of", "at", "has", "have", "had", "为", "了", "达", "达到"];

    private static readonly string[] s_comparing = ["year on year", "year-on-year", "yoy", "y/y", "同比", "环比", "年均", "比上年", "较上年", "比上年同期", "较上年同期"];

    internal enum Direction
    {
        Unsaid,
        Up,
        Down,

        /// <summary>A word for the rate itself, which may be negative: growth of −3 %.</summary>
        Rate,

        /// <summary>The level that was reached.</summary>
        To,
    }

    internal static Wording TakeWording(ref ReadOnlySpan<char> text)
    {
        text = text.Trim();
        foreach (var (word, wording) in s_before)
        {
            if (Take(ref text, word))
            {
                return wording;
            }
        }

        foreach (var (word, wording) in s_after)
        {
            if (TakeEnd(ref text, word))
            {
                return wording;
            }
        }

        return Wording.Plain;
    }

    /// <summary>Which way a sentence says that a figure went; "by" says that what follows is the difference.</summary>
    internal static Direction TakeDirection(ref ReadOnlySpan<char> text, ref Wording wording, out bool by)
    {
        var direction = Direction.Unsaid;
        by = false;

        // A phrase has few words: each round takes one off the front or the back.
        for (var taken = true; taken;)
        {
            var length = text.Length;
            wording = wording == Wording.Plain ? TakeWording(ref text) : wording;
            _ = Any(ref text, s_comparing);
            if (direction == Direction.Unsaid)
            {
                direction = TakeWord(ref text, out var chinese);
                by |= chinese;
            }

            var link = Link(ref text);
            by |= direction != Direction.Unsaid && link is "by" or "of";
            taken = text.Length < length;
        }

        return direction;
    }

    internal static bool Take(ref ReadOnlySpan<char> text, string word)
    {
        if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase) || (char.IsAsciiLetter(word[^1]) && text.Length > word.Length && !char.IsWhiteSpace(text[word.Length])))
        {
            return false;
        }

        text = text[word.Length..].Trim();
        return true;
    }

    internal static bool TakeEnd(ref ReadOnlySpan<char> text, string word)
    {
        if (!text.EndsWith(word, StringComparison.OrdinalIgnoreCase) || (char.IsAsciiLetter(word[0]) && text.Length > word.Length && char.IsAsciiLetter(text[^(word.Length + 1)])))
        {
            return false;
        }

        text = text[..^word.Length].Trim();
        return true;
    }

    private static Direction TakeWord(ref ReadOnlySpan<char> text, out bool chinese)
    {
        foreach (var (word, direction) in s_directions)
        {
            chinese = !char.IsAsciiLetter(word[0]);
            if (Take(ref text, word) || (!chinese && direction != Direction.To && TakeEnd(ref text, word)))
            {
                return direction;
            }
        }

        chinese = false;
        return Direction.Unsaid;
    }

    private static string? Link(ref ReadOnlySpan<char> text)
    {
        foreach (var word in s_linking)
        {
            if (Take(ref text, word))
            {
                return word;
            }
        }

        return null;
    }

    private static bool Any(ref ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (Take(ref text, word) || TakeEnd(ref text, word))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Word, T Meaning)> Words<T>(params (T Meaning, string Words)[] groups) =>
        groups.SelectMany(group => group.Words.Split('|'), (group, word) => (word, group.Meaning));

    private static (string Word, T Meaning)[] Longest<T>(IEnumerable<(string Word, T Meaning)> words) => [.. words.OrderByDescending(pair => pair.Word.Length)];
}
