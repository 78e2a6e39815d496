using System.Text.RegularExpressions;

namespace TradeMetrics.Tests.Docs.Reference;

public partial class ReferenceTests
{
    private const string Folder = "docs/reference";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Pages = new(ReferencePages.Make);

    // The sections of the committed pages, by the heading of their type.
    private static readonly Lazy<Dictionary<string, string>> Sections = new(() => Repository.Files(Folder, "*.md")
        .SelectMany(path => TypeHeading().Split(File.ReadAllText(path)).Skip(1))
        .ToDictionary(section => section.Split('`')[0]));

    [Fact]
    public void The_committed_pages_are_what_the_documentation_comments_say()
    {
        if (Environment.GetEnvironmentVariable("TRADEMETRICS_WRITE_REFERENCE") == "1")
            Write();

        string[] committed = [.. Repository.Files(Folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        string[] stale = [.. Pages.Value.Where(page => !committed.Contains(page.Key) || File.ReadAllText(Repository.PathTo($"{Folder}/{page.Key}")) != page.Value).Select(page => page.Key)];
        string[] left = [.. committed.Except(Pages.Value.Keys)];
        Assert.True(stale is [] && left is [],
            $"{Folder} is out of date: {string.Join(", ", stale.Concat(left))}. Run: TRADEMETRICS_WRITE_REFERENCE=1 dotnet test tests/TradeMetrics.Tests --filter ReferenceTests");
    }

    [Fact]
    public void Every_line_of_the_public_surface_is_in_the_section_of_its_type()
    {
        PublicLine[] lines = [.. PublicLine.ReadAll()];
        Assert.True(lines.Length > 3_000);
        PublicLine[] missing = [.. lines.Where(line => !Sections.Value.TryGetValue(line.Type, out string? section) || !line.IsIn(section))];
        Assert.True(missing is [], $"Not in {Folder}: {string.Join(", ", missing.Select(line => $"{line.Type}.{line.Member}"))}");
    }

    [Fact]
    public void Every_overload_is_there()
    {
        var overloads = PublicLine.ReadAll().Where(line => line.IsMethod).GroupBy(line => (line.Type, line.Member));
        string[] fewer = [.. overloads
            .Select(group => (group.Key, Found: group.First().CountIn(Sections.Value[group.Key.Type]), Count: group.Count()))
            .Where(group => group.Found < group.Count)
            .Select(group => $"{group.Key.Type}.{group.Key.Member}: {group.Found} of {group.Count}")];
        Assert.True(fewer is [], $"Overloads not in {Folder}: {string.Join(", ", fewer)}");
    }

    [Fact]
    public void Every_exported_type_has_a_section()
    {
        string[] exported = [.. typeof(Money).Assembly.GetExportedTypes().Concat(typeof(NotebookFormatters).Assembly.GetExportedTypes())
            .Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal) && type.Namespace != "TradeMetrics.Currencies")
            .Select(type => type.Name.Split('`')[0])
            .Order(StringComparer.Ordinal)];
        string[] documented = [.. Sections.Value.Keys.Select(heading => heading.Split('<')[0].Split('.')[^1]).Order(StringComparer.Ordinal)];
        Assert.Equal(exported, documented);
    }

    [Fact]
    public void Every_currency_is_in_the_list()
    {
        string[] markers = [.. typeof(Money).Assembly.GetExportedTypes().Where(type => type.Namespace == "TradeMetrics.Currencies").Select(type => type.Name)];
        Assert.NotEmpty(markers);
        Assert.DoesNotContain(markers, code => !Sections.Value["Currency"].Contains($"`{code}` |", StringComparison.Ordinal));
    }

    [Fact]
    public void No_member_is_without_words()
    {
        PublicSurface surface = PublicSurface.Instance;
        string[] silent = [.. surface.Types
            .SelectMany(type => PublicSurface.MembersOf(type).Prepend(type))
            .Where(symbol => MemberDocumentation.Of(symbol, surface).Summary is not { } summary || (summary.Value.Trim().Length == 0 && !summary.HasElements))
            .Select(symbol => symbol.ToDisplayString())];
        Assert.True(silent is [], $"Without a summary: {string.Join(", ", silent)}");
    }

    private static void Write()
    {
        Directory.CreateDirectory(Repository.PathTo(Folder));
        foreach (string path in Repository.Files(Folder, "*.md"))
            File.Delete(path);
        foreach ((string file, string text) in Pages.Value)
            File.WriteAllText(Repository.PathTo($"{Folder}/{file}"), text);
    }

    [GeneratedRegex("^## `", RegexOptions.Multiline)]
    private static partial Regex TypeHeading();
}
