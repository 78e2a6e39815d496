using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Analyzers.Tests;

/// <summary>What the documentation shows raises no warning, but where it says so: <c>// TM0001</c>.</summary>
public partial class DocumentationTests
{
    // The reference shows declarations, and the examples of the documentation comments, which are among these anyway.
    private static readonly Dictionary<string, string> Sources = MarkdownDocument.All
        .Where(document => !document.Name.StartsWith("docs/reference/", StringComparison.Ordinal))
        .SelectMany(document => document.Blocks
            .Where(block => block.Language == "csharp" && !block.Flags.Contains("no-compile"))
            .Select(block => (Name: $"{document.Name}:{block.Line}", block.Text)))
        .Concat(XmlDocumentation.Examples.Select(example => (Name: example.Key, Text: example.Value.Source)))
        .Concat(Repository.Files("docs/examples", "*.cs").Select(path => (Name: Repository.Relative(path), Text: File.ReadAllText(path))))
        .ToDictionary(source => source.Name, source => Directive().Replace(source.Text, ""));

    public static TheoryData<string> Names => [.. Sources.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Documentation_warns_where_it_says_so(string name)
    {
        string[] lines = Sources[name].Split('\n');
        var said = lines.Index().Where(line => Said().IsMatch(line.Item)).Select(line => $"{Said().Match(line.Item).Value}: {line.Item}");
        var warned = (await Snippet.Warnings(Sources[name]))
            .Select(warning => (warning.Id, Line: lines[warning.Location.GetLineSpan().StartLinePosition.Line]))
            .Where(warning => !IsCalledForItsException(warning.Line))
            .Select(warning => $"{warning.Id}: {warning.Line}");

        Assert.Equal(said, warned);
    }

    private static bool IsCalledForItsException(string line) => line.Contains("// throws ", StringComparison.Ordinal);

    [GeneratedRegex("^#[:!].*$", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex(@"(?<=// )TM\d{4}\b")]
    private static partial Regex Said();
}
