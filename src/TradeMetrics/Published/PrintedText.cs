using System.Text;

namespace TradeMetrics;

/// <summary>A figure's text as the readers take it: trimmed, single spaces, plain hyphens, and short.</summary>
internal static class PrintedText
{
    /// <summary>No printed figure is longer; what is, is refused before anything is read of it.</summary>
    internal const int Longest = 200;

    /// <summary>Null for a text that is longer than a figure.</summary>
    internal static string? Prepare(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length > Longest)
        {
            return null;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                plain.Append(character is '\u2010' or '\u2011' ? '-' : character);
            }
            else if (plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString();
    }
}
