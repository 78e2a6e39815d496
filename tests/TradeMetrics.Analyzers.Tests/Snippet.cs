using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Analyzers.Tests;

/// <summary>A piece of a user's code, and what the analyzers of the package say of it.</summary>
internal static partial class Snippet
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [new PercentAsFractionAnalyzer(), new IgnoredResultAnalyzer(), new MoneyAsDoubleAnalyzer()];

    /// <summary>Fails unless the rule, and no other, warns of exactly what stands between <c>[|</c> and <c>|]</c>.</summary>
    public static async Task WarnsOf(string rule, string marked)
    {
        string[] expected = [.. Marked().Matches(marked).Select(match => $"{rule}: {match.Groups["text"].Value}")];

        Assert.Equal(expected, (await Warnings(Unmarked(marked))).Select(warning => $"{warning.Id}: {Source(warning)}"));
    }

    /// <summary>The one message of a piece of code.</summary>
    public static async Task<string> Message(string source) => Assert.Single(await Warnings(Unmarked(source))).GetMessage();

    /// <summary>All warnings, in the order of the source; the code must compile.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Warnings(string source)
    {
        CSharpCompilation compilation = ExampleCompiler.Compile(ExampleCompiler.Parse(source));
        Assert.Empty(ExampleCompiler.Errors(compilation));
        return await Warnings(compilation);
    }

    /// <summary>All warnings of code that need not compile.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Warnings(CSharpCompilation compilation)
    {
        ImmutableArray<Diagnostic> warnings = await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
        return [.. warnings.OrderBy(warning => warning.Location.SourceSpan.Start)];
    }

    private static string Source(Diagnostic warning) => warning.Location.SourceTree!.GetText().ToString(warning.Location.SourceSpan);

    private static string Unmarked(string marked) => Marked().Replace(marked, "${text}");

    [GeneratedRegex(@"\[\|(?<text>.*?)\|\]", RegexOptions.Singleline)]
    private static partial Regex Marked();
}
