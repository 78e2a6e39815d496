using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TradeMetrics.Tests.Docs;

/// <summary>The promises an example makes in comments at the ends of its lines.</summary>
/// <remarks>
/// <c>Console.WriteLine(x); // text</c> promises that the line prints exactly the text; comment lines that follow it
/// in the same column promise further lines. <c>statement; // throws XException</c> promises an exception.
/// </remarks>
internal sealed partial class ExampleSource
{
    private readonly SyntaxTree _tree;

    public ExampleSource(string source)
    {
        _tree = ExampleCompiler.Parse(source);
        List<string> promised = [];
        bool complete = true;
        foreach (ExpressionStatementSyntax print in _tree.GetRoot().DescendantNodes().OfType<ExpressionStatementSyntax>().Where(IsWriteLine))
        {
            List<string> lines = CommentLines(print);
            complete &= lines.Count > 0;
            if (lines.Count == 0 || !ThrowsPattern().IsMatch(lines[0]))
                promised.AddRange(lines);
        }

        PromisedLines = promised;
        PromisesEveryLine = complete;
    }

    /// <summary>What the example says it prints, in the order of the source.</summary>
    public IReadOnlyList<string> PromisedLines { get; }

    /// <summary>Whether every line that is written says what it prints.</summary>
    public bool PromisesEveryLine { get; }

    /// <summary>The program to run: the source, with every promised exception awaited.</summary>
    public SyntaxTree ToProgram()
    {
        IEnumerable<StatementSyntax> throwing = _tree.GetRoot().DescendantNodes().OfType<StatementSyntax>()
            .Where(statement => PromisedException(statement) is not null);
        SyntaxNode root = _tree.GetRoot().ReplaceNodes(throwing, (statement, _) => SyntaxFactory
            .ParseStatement($"Expect.Throws<{PromisedException(statement)}>(() => {{ {statement} }});")
            .WithTriviaFrom(statement));
        return ExampleCompiler.Parse(root.ToFullString());
    }

    private static bool IsWriteLine(ExpressionStatementSyntax statement) =>
        statement.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member }
        && member.ToString() == "Console.WriteLine";

    private static string? PromisedException(StatementSyntax statement) =>
        statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax
        && ThrowsPattern().Match(TrailingComment(statement)?.ToString().TrimStart('/', ' ') ?? "") is { Success: true } match
            ? match.Groups["type"].Value
            : null;

    private static SyntaxTrivia? TrailingComment(StatementSyntax statement)
    {
        SyntaxTrivia comment = statement.GetTrailingTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia));
        return comment.IsKind(SyntaxKind.SingleLineCommentTrivia) ? comment : null;
    }

    private List<string> CommentLines(ExpressionStatementSyntax statement)
    {
        List<string> lines = [];
        if (TrailingComment(statement) is not { } comment)
            return lines;

        TextLineCollection text = _tree.GetText().Lines;
        LinePosition start = comment.GetLocation().GetLineSpan().StartLinePosition;
        string column = new(' ', start.Character);
        lines.Add(Text(comment.ToString()));
        for (int i = start.Line + 1; i < text.Count && text[i].ToString().StartsWith(column + "//", StringComparison.Ordinal); i++)
            lines.Add(Text(text[i].ToString()[start.Character..]));
        return lines;

        static string Text(string comment) => (comment.StartsWith("// ", StringComparison.Ordinal) ? comment[3..] : comment[2..]).TrimEnd();
    }

    [GeneratedRegex(@"^throws (an? )?(?<type>[\w.]+Exception)\b")]
    private static partial Regex ThrowsPattern();
}
