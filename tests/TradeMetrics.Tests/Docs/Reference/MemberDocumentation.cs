using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TradeMetrics.Tests.Docs.Reference;

/// <summary>The documentation of a member, with what it inherits put in.</summary>
internal sealed class MemberDocumentation
{
    // What members of the framework's interfaces are for; their own documentation does not come with the runtime.
    private static readonly Dictionary<string, string> Framework = new()
    {
        ["CanConvert"] = "Whether the converter is for that type.",
        ["CompareTo"] = "Orders the two: below zero, zero, or above zero.",
        ["ContainsKey"] = "Whether the key is there.",
        ["CreateConverter"] = "The converter for that type.",
        ["Deconstruct"] = "The parts, in the order of the constructor.",
        ["EqualityContract"] = "The type that takes part in equality.",
        ["Equals"] = "Whether the two are equal by value.",
        ["GetEnumerator"] = "Goes through the items in order.",
        ["GetHashCode"] = "A hash code; equal values have the same.",
        ["PrintMembers"] = "Adds the members to the text of ToString.",
        ["Read"] = "Reads the value from JSON.",
        ["ReadAsPropertyName"] = "Reads the value from the name of a JSON property.",
        ["ToString"] = "The text.",
        ["TryFormat"] = "Writes the text of ToString into a span.",
        ["TryGetValue"] = "The value of a key, where it is there.",
        ["Write"] = "Writes the value as JSON.",
        ["WriteAsPropertyName"] = "Writes the value as the name of a JSON property.",
        ["op_Equality"] = "Whether the two are equal by value.",
        ["op_Inequality"] = "Whether the two differ.",
    };

    private readonly List<XElement> _elements = [];

    private MemberDocumentation()
    {
    }

    /// <summary>Whether the words are those of the framework or of the compiler, so that the member needs no more than a line.</summary>
    public bool IsCommonplace { get; private init; }

    /// <summary>The member that everything comes from, where nothing is said beside that.</summary>
    public ISymbol? SameAs { get; private init; }

    public XElement? Summary => _elements.Find(element => element.Name == "summary");

    public XElement? Returns => _elements.Find(element => element.Name == "returns");

    public IEnumerable<XElement> All(string name) => _elements.Where(element => element.Name == name);

    public static MemberDocumentation Of(ISymbol symbol, PublicSurface surface)
    {
        if (IsPrimaryConstructor(symbol))
            return Commonplace(symbol);
        if (!XmlDocumentation.Members.TryGetValue(symbol.GetDocumentationCommentId()!, out XElement? xml))
            return Commonplace(symbol);

        XElement[] inherited = [.. xml.Elements("inheritdoc")];
        if (inherited.Length > 0 && inherited.Length == xml.Elements().Count() && inherited.All(element => element.Attribute("cref") is null) && Overridden(symbol) is null)
            return Commonplace(symbol);

        bool isAlone = inherited is [{ } only] && only.Attribute("path") is null && only.Attribute("cref") is not null && xml.Elements().Count() == 1;
        MemberDocumentation documentation = new() { SameAs = isAlone ? surface.Find((string)inherited[0].Attribute("cref")!) : null };
        documentation._elements.AddRange(Resolve(symbol.GetDocumentationCommentId()!, symbol, 0));
        return documentation;
    }

    private static MemberDocumentation Commonplace(ISymbol symbol)
    {
        MemberDocumentation documentation = new() { IsCommonplace = true };
        string? text = Framework.GetValueOrDefault(symbol.Name)
            ?? symbol switch
            {
                IMethodSymbol { MethodKind: MethodKind.Constructor } when IsPrimaryConstructor(symbol) => "Makes one of its parts, which the properties of their names explain.",
                IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } => symbol.ContainingType.IsValueType ? "The default value." : "Makes one.",
                IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true } => "Makes a copy.",
                _ => null,
            }
            ?? (symbol.ContainingType.AllInterfaces.Any(type => type.Name == "ICurrency") ? "The currency." : null);
        if (text is not null)
            documentation._elements.Add(new("summary", text));
        return documentation;
    }

    // A record documents its constructor where it documents itself, and its parameters are its properties.
    private static bool IsPrimaryConstructor(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true, IsImplicitlyDeclared: false, Parameters.IsEmpty: false } constructor
        && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax);

    // What a member says itself goes before what it inherits.
    private static List<XElement> Resolve(string id, ISymbol? symbol, int depth)
    {
        if (depth > 8 || !XmlDocumentation.Members.TryGetValue(id, out XElement? xml))
            return [];

        List<XElement> elements = [.. xml.Elements().Where(element => element.Name != "inheritdoc")];
        foreach (XElement inherited in xml.Elements("inheritdoc"))
        {
            string? source = (string?)inherited.Attribute("cref") ?? (symbol is null ? null : Overridden(symbol)?.GetDocumentationCommentId());
            string[]? names = ((string?)inherited.Attribute("path"))?.Split('|').Select(path => path.TrimStart('/')).ToArray();
            if (source is null)
                continue;
            elements.AddRange(Resolve(source, null, depth + 1)
                .Where(element => names is null ? element.Name != "example" : names.Contains(element.Name.LocalName))
                .Where(element => !elements.Any(own => Replaces(own, element))));
        }

        return elements;
    }

    private static bool Replaces(XElement own, XElement inherited) => own.Name == inherited.Name && own.Name.LocalName switch
    {
        "param" or "typeparam" => (string?)own.Attribute("name") == (string?)inherited.Attribute("name"),
        "exception" => (string?)own.Attribute("cref") == (string?)inherited.Attribute("cref"),
        _ => true,
    };

    // The member of the library that this one overrides or implements.
    private static ISymbol? Overridden(ISymbol symbol)
    {
        ISymbol? overridden = symbol switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            INamedTypeSymbol type => type.BaseType,
            _ => null,
        };
        overridden ??= symbol.ContainingType?.AllInterfaces
            .SelectMany(type => type.GetMembers())
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol));
        return overridden?.OriginalDefinition is { } definition && XmlDocumentation.Members.ContainsKey(definition.GetDocumentationCommentId()!) ? definition : null;
    }
}
