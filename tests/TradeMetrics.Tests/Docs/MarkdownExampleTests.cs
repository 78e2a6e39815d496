namespace TradeMetrics.Tests.Docs;

/// <summary>
/// Every C# block of the README and of docs/ runs as it stands, with the usings of a console project and under a culture with a
/// decimal comma, and prints the <c>text</c> block that follows it.
/// After <c>```csharp</c>, <c>no-run</c> means compile only, and <c>no-compile</c> is for a block whose
/// <c>#:package</c> this repository does not reference. Pages of docs/reference show declarations, and the examples
/// of the documentation comments, which <see cref="XmlDocExampleTests"/> runs.
/// </summary>
[Collection(RunsAlone.Name)]
public class MarkdownExampleTests
{
    private static readonly Dictionary<string, (MarkdownDocument Document, CodeBlock Block)> Blocks = MarkdownDocument.All
        .Where(document => !document.Name.StartsWith("docs/reference/", StringComparison.Ordinal))
        .SelectMany(document => document.Blocks
            .Where(block => block.Language is "csharp" or "cs" or "c#" or "C#")
            .Select(block => (document, block)))
        .ToDictionary(entry => $"{entry.document.Name}:{entry.block.Line}");

    public static TheoryData<string> Names => [.. Blocks.Keys];

    public static TheoryData<string> Documents => [.. MarkdownDocument.All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_block_does_what_it_says(string name)
    {
        CodeBlock block = Blocks[name].Block;
        Assert.True(block.Language == "csharp", $"{name}: write ```csharp, which is the one name the tests and the pages agree on.");
        Assert.All(block.Flags, flag => Assert.True(flag is "no-run" or "no-compile", $"{name}: unknown word '{flag}' after ```csharp."));

        string[] lines = block.Text.Split('\n');
        bool isApp = lines.Any(IsDirective);
        if (block.Flags.Contains("no-compile"))
        {
            Assert.True(lines.Any(line => line.StartsWith("#:package", StringComparison.Ordinal)),
                $"{name}: no-compile is only for blocks that name a package with #:package.");
            return;
        }

        // An app reads files and arguments of its own, so it is run only where its output is printed.
        bool runs = !block.Flags.Contains("no-run") && (!isApp || block.Output is not null);
        string source = string.Join('\n', lines.Select(line => IsDirective(line) ? "" : line));
        new Example(name, source, runs, block.Output, IsSnippet: false).Verify();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_relative_link_leads_somewhere(string name)
    {
        MarkdownDocument document = MarkdownDocument.All.Single(document => document.Name == name);
        Assert.DoesNotContain(document.Links, link => !Exists(document, link));
    }

    private static bool IsDirective(string line) => line.StartsWith("#:", StringComparison.Ordinal) || line.StartsWith("#!", StringComparison.Ordinal);

    private static bool Exists(MarkdownDocument from, string link)
    {
        if (Uri.TryCreate(link, UriKind.Absolute, out Uri? absolute) && absolute.Scheme is "http" or "https" or "mailto")
            return true;

        string[] parts = link.Split('#', 2);
        string path = parts[0].Length == 0 ? from.Path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(from.Path)!, Uri.UnescapeDataString(parts[0])));
        if (!Path.Exists(path) || Repository.Relative(path).StartsWith("../", StringComparison.Ordinal))
            return false;
        return parts.Length == 1
            || MarkdownDocument.All.FirstOrDefault(document => document.Path == path) is not { } target
            || target.Anchors.Contains(parts[1]);
    }
}
