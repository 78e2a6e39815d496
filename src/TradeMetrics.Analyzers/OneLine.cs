using Microsoft.CodeAnalysis;

namespace TradeMetrics.Analyzers;

/// <summary>Code as a message shows it: a build cuts a message at its first line break.</summary>
internal static class OneLine
{
    public static string Of(SyntaxNode code)
    {
        string text = code.ToString();
        return text.Contains('\n')
            ? code.ReplaceTrivia(code.DescendantTrivia(), (_, _) => default).NormalizeWhitespace(indentation: "", eol: " ").ToString()
            : text;
    }
}
