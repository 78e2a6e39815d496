using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Analyzers.Tests;

public class RuleTests
{
    public static TheoryData<DiagnosticDescriptor> Rules => [.. All];

    private static IEnumerable<DiagnosticDescriptor> All => typeof(LibraryAnalyzer).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
        .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics);

    [Fact]
    public void Rules_are_numbered_without_a_gap() =>
        Assert.Equal(["TM0001", "TM0002", "TM0003"], All.Select(rule => rule.Id).Order());

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_warns_unless_told_otherwise(DiagnosticDescriptor rule)
    {
        Assert.Equal(DiagnosticSeverity.Warning, rule.DefaultSeverity);
        Assert.True(rule.IsEnabledByDefault);
        Assert.NotEmpty(rule.Description.ToString());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_leads_to_its_heading(DiagnosticDescriptor rule)
    {
        string[] link = rule.HelpLinkUri.Split('#');

        Assert.Contains(link[1], MarkdownDocument.All.Single(document => document.Name == link[0]).Anchors);
    }

    [Fact]
    public async Task A_compilation_without_the_library_is_left_alone()
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Other",
            [ExampleCompiler.Parse("struct Money { public decimal Amount => 1m; double Twice() => (double)Amount * 2; }")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary));

        Assert.Empty(await compilation.WithAnalyzers([new MoneyAsDoubleAnalyzer()]).GetAllDiagnosticsAsync());
    }
}
