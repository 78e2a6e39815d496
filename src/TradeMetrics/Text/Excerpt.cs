namespace TradeMetrics;

/// <summary>What a message shows of a text that may be of any length.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    // A long text is cut, and not within a character of two.
    internal static string Quoted(ReadOnlySpan<char> text) =>
        text.Length <= Longest ? $"\"{text}\"" : $"\"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…\"";
}
