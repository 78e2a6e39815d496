using System.Text;
using Microsoft.CodeAnalysis;

namespace TradeMetrics.Tests.Docs.Reference;

/// <summary>The pages of docs/reference, made from the sources and their documentation comments.</summary>
internal static class ReferencePages
{
    private const string Markers = "TradeMetrics.Currencies";

    /// <summary>The text of every page by the name of its file.</summary>
    public static IReadOnlyDictionary<string, string> Make()
    {
        PublicSurface surface = PublicSurface.Instance;
        ILookup<ReferenceConcept, INamedTypeSymbol> types = surface.Types
            .Where(type => type.ContainingNamespace.ToDisplayString() != Markers)
            .ToLookup(type => ReferenceConcept.Of(PublicSurface.Folder(type)));

        SortedDictionary<string, string> pages = new(StringComparer.Ordinal) { ["README.md"] = Contents(surface, types) };
        foreach (ReferenceConcept concept in ReferenceConcept.All)
            pages.Add($"{concept.File}.md", Page(surface, concept, [.. types[concept]]));
        return pages;
    }

    private static string Page(PublicSurface surface, ReferenceConcept concept, INamedTypeSymbol[] types)
    {
        StringBuilder text = new();
        text.Append($"# {concept.Title}\n\n{concept.Question} At length: [{concept.Article.Split('#')[0]}](../{concept.Article}). All concepts: [reference](README.md).\n\n");
        TypeSection[] sections = [.. types.Select(type => new TypeSection(surface, concept, type))];
        text.Append("| type | what |\n|---|---|\n");
        foreach ((INamedTypeSymbol type, TypeSection section) in types.Zip(sections))
            text.Append($"| [{ReferenceAnchor.Heading(type)}](#{ReferenceAnchor.Of(type)}) | {section.Summary()} |\n");
        text.Append('\n').AppendJoin("", sections.Select(section => section.Write()));
        return text.ToString().TrimEnd() + "\n";
    }

    private static string Contents(PublicSurface surface, ILookup<ReferenceConcept, INamedTypeSymbol> types)
    {
        StringBuilder text = new();
        text.Append("""
            # Reference

            Every public type and member, by concept. The pages are made from the documentation comments in `src`; do not edit them. After a change there:

            ```sh
            TRADEMETRICS_WRITE_REFERENCE=1 dotnet test tests/TradeMetrics.Tests --filter ReferenceTests
            ```

            Types are in the namespace `TradeMetrics`, markers of currencies in `TradeMetrics.Currencies`. Examples are snippets: they leave out `using TradeMetrics;`, and `using System.Globalization;` and `using NodaTime;` where they need those, and print in the invariant culture.

            | concept | what |
            |---|---|

            """);
        foreach (ReferenceConcept concept in ReferenceConcept.All)
            text.Append($"| [{concept.Title}]({concept.File}.md) | {concept.Question} |\n");

        text.Append("\n## Types\n\n| type | concept |\n|---|---|\n");
        foreach (INamedTypeSymbol type in surface.Types)
        {
            if (ReferenceConcept.All.FirstOrDefault(concept => types[concept].Contains(type, SymbolEqualityComparer.Default)) is { } concept)
                text.Append($"| [{ReferenceAnchor.Heading(type)}]({concept.File}.md#{ReferenceAnchor.Of(type)}) | {concept.Title} |\n");
        }

        return text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
