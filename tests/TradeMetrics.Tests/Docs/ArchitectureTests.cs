using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TradeMetrics.Tests.Docs;

public class ArchitectureTests
{
    // Values know nothing of verbs.
    private static readonly string[] ValueFolders = ["Undefined", "Numerics", "Text", "Currencies", "Money", "Time", "Regions", "DayCounts", "Rates", "Exchange"];

    private static readonly ILookup<string, SyntaxTree> Sources = Repository.Files("src/TradeMetrics", "*.cs")
        .ToLookup(path => Repository.Relative(path).Split('/')[2], path => ExampleCompiler.Parse(File.ReadAllText(path)));

    [Fact]
    public void The_library_needs_NodaTime_and_nothing_else() =>
        Assert.DoesNotContain(typeof(Money).Assembly.GetReferencedAssemblies().Select(Name), name =>
            // Microsoft.VisualBasic.Core is part of the framework: its parser reads CSV files.
            name is not ("NodaTime" or "System" or "netstandard" or "Microsoft.VisualBasic.Core") && !name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void No_type_is_a_drawer_for_odds_and_ends() =>
        Assert.DoesNotContain(typeof(Money).Assembly.GetTypes(), type =>
            type.Namespace?.StartsWith("TradeMetrics", StringComparison.Ordinal) == true
            && (type.Name.EndsWith("Utils", StringComparison.Ordinal)
                || type.Name.EndsWith("Utilities", StringComparison.Ordinal)
                || type.Name.EndsWith("Helper", StringComparison.Ordinal)
                || type.Name.EndsWith("Helpers", StringComparison.Ordinal)
                || type.Name.EndsWith("Manager", StringComparison.Ordinal)));

    [Fact]
    public void Public_types_live_in_the_three_namespaces_that_users_know() =>
        Assert.All(typeof(Money).Assembly.GetExportedTypes(), type => Assert.True(type.Namespace is "TradeMetrics" or "TradeMetrics.Currencies" or "TradeMetrics.Json", type.FullName));

    [Fact]
    public void Values_know_nothing_of_verbs()
    {
        HashSet<string> upper = [.. Sources.Where(folder => !ValueFolders.Contains(folder.Key)).SelectMany(folder => folder).SelectMany(DeclaredTypes)];
        string[] upward = [.. ValueFolders
            .SelectMany(folder => Sources[folder].SelectMany(MentionedTypes).Where(upper.Contains).Select(type => $"{folder} mentions {type}"))
            .Distinct()];

        Assert.Contains("Money", Sources["Money"].SelectMany(DeclaredTypes));
        Assert.Empty(upward);
    }

    private static string Name(AssemblyName assembly) => assembly.Name!;

    // A partial declaration with neither parameters nor a body declares nothing: displays put their attribute on values so.
    private static IEnumerable<string> DeclaredTypes(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Where(type => !(type is TypeDeclarationSyntax { ParameterList: null } && type.Modifiers.Any(SyntaxKind.PartialKeyword) && type.OpenBraceToken.IsKind(SyntaxKind.None)))
            .Select(type => type.Identifier.ValueText);

    private static IEnumerable<string> MentionedTypes(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText);
}
