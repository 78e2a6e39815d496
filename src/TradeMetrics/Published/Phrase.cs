namespace TradeMetrics;

/// <summary>Takes the words around a figure off its text.</summary>
internal static class Phrase
{
    // Longer words first where one begins another. Latin words are followed by a space, Chinese ones are not.
    private static readonly (string Word, Wording Wording)[] s_before = Longest(
    [
        ("about", Wording.About), ("around", Wording.About), ("some", Wording.About), ("roughly", Wording.About), ("approximately", Wording.About),
        ("约", Wording.About), ("大约", Wording.About), ("约为", Wording.About),
        ("nearly", Wording.Nearly), ("almost", Wording.Nearly), ("close to", Wording.Nearly), ("近", Wording.Nearly), ("接近", Wording.Nearly), ("将近", Wording.Nearly),
        ("over", Wording.Over), ("more than", Wording.Over), ("exceeded", Wording.Over), ("exceeding", Wording.Over), ("above", Wording.Over),
        ("超", Wording.Over), ("超过", Wording.Over), ("逾", Wording.Over), ("突破", Wording.Over),
        ("at least", Wording.AtLeast), ("no less than", Wording.AtLeast), ("not less than", Wording.AtLeast), ("至少", Wording.AtLeast), ("不低于", Wording.AtLeast), ("不少于", Wording.AtLeast),
        ("under", Wording.Under), ("less than", Wording.Under), ("below", Wording.Under), ("不足", Wording.Under), ("不到", Wording.Under),
        ("at most", Wording.AtMost), ("no more than", Wording.AtMost), ("up to", Wording.AtMost), ("至多", Wording.AtMost), ("不超过", Wording.AtMost), ("不高于", Wording.AtMost),
    ]);

    private static readonly (string Word, Wording Wording)[] s_after =
        [("左右", Wording.About), ("以上", Wording.AtLeast), ("以下", Wording.AtMost), ("or more", Wording.AtLeast), ("or less", Wording.AtMost)];

    private static readonly (string Word, Direction Direction)[] s_directions = Longest(
    [
        ("increased by", Direction.Up), ("increased", Direction.Up), ("increase of", Direction.Up), ("rose by", Direction.Up), ("rose", Direction.Up), ("grew by", Direction.Up),
        ("grew", Direction.Up), ("growth of", Direction.Up), ("up", Direction.Up), ("up by", Direction.Up),
        ("同比增长", Direction.Up), ("环比增长", Direction.Up), ("增长", Direction.Up), ("同比上升", Direction.Up), ("上升", Direction.Up), ("增加", Direction.Up), ("提高", Direction.Up),
        ("decreased by", Direction.Down), ("decreased", Direction.Down), ("fell by", Direction.Down), ("fell", Direction.Down), ("declined by", Direction.Down),
        ("declined", Direction.Down), ("dropped by", Direction.Down), ("dropped", Direction.Down), ("down", Direction.Down), ("down by", Direction.Down),
        ("同比下降", Direction.Down), ("环比下降", Direction.Down), ("下降", Direction.Down), ("减少", Direction.Down), ("降低", Direction.Down),
        ("increased to", Direction.To), ("grew to", Direction.To), ("rose to", Direction.To), ("增长到", Direction.To), ("增至", Direction.To), ("增加到", Direction.To),
    ]);

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
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^word.Length].Trim();
                return wording;
            }
        }

        return Wording.Plain;
    }

    /// <summary>Which way a sentence says that a figure went.</summary>
    internal static Direction TakeDirection(ref ReadOnlySpan<char> text)
    {
        text = text.Trim();
        foreach (var (word, direction) in s_directions)
        {
            if (Take(ref text, word))
            {
                return direction;
            }
        }

        return Direction.Unsaid;
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

    private static (string Word, T Meaning)[] Longest<T>((string Word, T Meaning)[] words) => [.. words.OrderByDescending(pair => pair.Word.Length)];

    internal enum Direction
    {
        Unsaid,
        Up,
        Down,
        To,
    }
}
