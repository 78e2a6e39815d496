namespace TradeMetrics;

/// <summary>What a message shows of a text that may be of any length.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    internal static string Quoted(ReadOnlySpan<char> text) => text.Length <= Longest ? $"\"{text}\"" : $"\"{text[..Longest]}…\"";
}
