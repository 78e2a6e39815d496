using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TradeMetrics.Tests.Docs;

/// <summary>Compiles a piece of C# as a user of the packages would: the framework, NodaTime and the public surface.</summary>
internal static class ExampleCompiler
{
    private const string Support = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;

        internal static class Expect
        {
            public static void Throws<TException>(Action action) where TException : Exception
            {
                try { action(); }
                catch (TException) { return; }
                throw new InvalidOperationException($"{typeof(TException).Name} was promised, but nothing was thrown.");
            }
        }
        """;

    // A documentation comment shows a line or two, which a page's own block does not need to be.
    private const string SnippetUsings = """
        global using System.Globalization;
        global using NodaTime;
        global using TradeMetrics;
        global using TradeMetrics.Currencies;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);
    private static readonly SyntaxTree SupportTree = Parse(Support);
    private static readonly SyntaxTree SnippetTree = Parse(SnippetUsings);
    private static readonly Lazy<ImmutableArray<MetadataReference>> Outside = new(FindOutsideReferences);
    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() => OutsideReferences.AddRange(
        new[] { typeof(Money), typeof(NotebookFormatters) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))));

    /// <summary>What the library itself is compiled against.</summary>
    public static ImmutableArray<MetadataReference> OutsideReferences => Outside.Value;

    public static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, ParseOptions);

    /// <summary>Compiles code with the usings that a console project has, and the library's too where it is a snippet.</summary>
    public static CSharpCompilation Compile(SyntaxTree tree, bool isSnippet = true)
    {
        bool isProgram = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        return CSharpCompilation.Create(
            $"Example_{Guid.NewGuid():N}",
            isSnippet ? [SupportTree, SnippetTree, tree] : [SupportTree, tree],
            References.Value,
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    public static ImmutableArray<Diagnostic> Errors(CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    private static ImmutableArray<MetadataReference> FindOutsideReferences()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. trusted.Split(Path.PathSeparator)
                .Where(path => Path.GetDirectoryName(path) == framework)
                .Append(typeof(NodaTime.LocalDate).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
