using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TradeMetrics.Tests.Docs.Reference;

/// <summary>The public types and members of the library and its companion, as their sources declare them.</summary>
/// <remarks>Sources say in which folder a type stands, what the compiler added, and how nullability and defaults are written.</remarks>
internal sealed class PublicSurface
{
    // What ImplicitUsings gives the project.
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string Core = "TradeMetrics";

    /// <summary>The projects that the reference is of.</summary>
    public static readonly string[] Projects = [Core, "TradeMetrics.Interactive"];

    private static readonly Lazy<PublicSurface> Only = new(() => new());
    private readonly Dictionary<string, ISymbol> _byId = [];

    private PublicSurface()
    {
        CSharpParseOptions options = new(LanguageVersion.Latest);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "TradeMetrics",
            [CSharpSyntaxTree.ParseText(GlobalUsings, options), .. Projects.SelectMany(project => Repository.Files($"src/{project}", "*.cs")).Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path))],
            ExampleCompiler.OutsideReferences,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

        Types = [.. AllTypes(compilation.Assembly.GlobalNamespace).Where(type => !type.IsExtension && IsPublic(type)).OrderBy(Name, StringComparer.Ordinal)];
        foreach (INamedTypeSymbol type in Types)
        {
            _byId[type.GetDocumentationCommentId()!] = type;
            foreach (ISymbol member in MembersOf(type))
                _byId[member.GetDocumentationCommentId()!] = member;
        }
    }

    public static PublicSurface Instance => Only.Value;

    /// <summary>Every public type, ordered by name; blocks of extensions belong to the type around them.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types { get; }

    /// <summary>The public type or member with that documentation id, or null.</summary>
    public ISymbol? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The members that the page of a type has to show, those of its extension blocks included.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        IEnumerable<ISymbol> own = type.GetMembers();
        IEnumerable<ISymbol> extensions = type.GetTypeMembers().Where(block => block.IsExtension).SelectMany(block => block.GetMembers());
        return own.Where(member => !Implements(type, member) && (type.TypeKind != TypeKind.Enum || member is IFieldSymbol)).Concat(extensions).Where(member => member is not INamedTypeSymbol && IsPublic(member) && !IsAccessor(member));
    }

    /// <summary>The name as users write it, with the types around it: <c>Money&lt;TCurrency&gt;</c>.</summary>
    public static string Name(INamedTypeSymbol type) => type.ToDisplayString(new SymbolDisplayFormat(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters));

    /// <summary>The folder of src/TradeMetrics in which a type is declared public; of the companion, the project's.</summary>
    public static string Folder(INamedTypeSymbol type)
    {
        string[] path = type.DeclaringSyntaxReferences
            .Where(declared => declared.GetSyntax() is MemberDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PublicKeyword))
            .Select(declared => Repository.Relative(declared.SyntaxTree.FilePath))
            .Order(StringComparer.Ordinal)
            .First()
            .Split('/');
        return path[1] == Core ? path[2] : path[1];
    }

    // A member of an extension block is also a static method that the compiler makes beside it.
    private static bool Implements(INamedTypeSymbol type, ISymbol member) =>
        member is IMethodSymbol { IsImplicitlyDeclared: true, IsStatic: true, MethodKind: MethodKind.Ordinary } && type.GetTypeMembers().Any(block => block.IsExtension);

    private static bool IsAccessor(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove };

    private static bool IsPublic(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.CanBeReferencedByName || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion } or IPropertySymbol { IsIndexer: true })
        && (symbol.ContainingType is not { IsExtension: false } outer || IsPublic(outer));

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(inner => inner is INamedTypeSymbol type ? AllTypes(type).Prepend(type) : AllTypes(inner));
}
