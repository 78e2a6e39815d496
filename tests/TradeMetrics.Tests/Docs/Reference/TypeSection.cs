using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace TradeMetrics.Tests.Docs.Reference;

/// <summary>The section of a page that has one type and its members.</summary>
/// <param name="surface">The public types and members.</param>
/// <param name="page">The page that is written.</param>
/// <param name="type">The type.</param>
internal sealed class TypeSection(PublicSurface surface, ReferenceConcept page, INamedTypeSymbol type)
{
    private readonly XmlMarkdown _markdown = new(surface, page);
    private readonly StringBuilder _text = new();

    private enum Place
    {
        Constructor, Property, Method, Operator, Commonplace, CurrencyCode,
    }

    /// <summary>The first words of the type, for a list of types.</summary>
    public string Summary() => Cell(_markdown.Line(MemberDocumentation.Of(type, surface).Summary));

    public string Write()
    {
        Line($"## {ReferenceAnchor.Heading(type)}", $"```csharp\n{Signature.Of(type)}\n```");
        MemberDocumentation documentation = MemberDocumentation.Of(type, surface);
        Line(_markdown.Text(documentation.Summary));
        Items([.. documentation.All("typeparam").Concat(type.TypeKind == TypeKind.Delegate ? documentation.All("param") : []).Select(Named)]);
        Line([.. documentation.All("remarks").Select(_markdown.Text), .. XmlMarkdown.Examples(documentation)]);

        if (type.TypeKind == TypeKind.Enum)
            Values();
        else if (type.TypeKind != TypeKind.Delegate)
            Members();
        return _text.ToString();
    }

    private void Values() => Table("value | number | what", PublicSurface.MembersOf(type).OfType<IFieldSymbol>().Select(value =>
        $"{Anchor(value)}`{value.Name}` | {value.ConstantValue} | {Short(value)}"));

    private void Members()
    {
        ILookup<Place, ISymbol> members = PublicSurface.MembersOf(type).ToLookup(PlaceOf);
        Groups(members[Place.Constructor]);
        Table("property | what", ByName(members[Place.Property]).Select(member => $"{Anchor(member)}{Code(member)} | {Short(member)}"));
        Groups(members[Place.Method]);
        foreach (IGrouping<string, ISymbol> operators in members[Place.Operator].GroupBy(ReferenceAnchor.Heading))
        {
            Line($"### {operators.Key}");
            Table("operator | what", operators.Select(member => $"{Code(member)} | {Short(member)}"));
        }

        Table("also | what", ByName(members[Place.Commonplace]).Select(member => $"{Code(member)} | {Short(member)}"));
        CurrencyCodes(ByName(members[Place.CurrencyCode]));
    }

    private Place PlaceOf(ISymbol member)
    {
        if (IsCurrencyCode(member))
            return Place.CurrencyCode;
        MemberDocumentation documentation = MemberDocumentation.Of(member, surface);
        return member switch
        {
            _ when documentation.IsCommonplace => Place.Commonplace,
            IMethodSymbol { MethodKind: MethodKind.Constructor } => Place.Constructor,
            IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => Place.Operator,
            // A property that one sentence tells needs no heading.
            IFieldSymbol or IPropertySymbol { IsIndexer: false } when !documentation.All("example").Any() && !documentation.All("remarks").Any() => Place.Property,
            _ => Place.Method,
        };
    }

    private static IEnumerable<ISymbol> ByName(IEnumerable<ISymbol> members) => members.OrderBy(member => member.Name, StringComparer.Ordinal);

    private void Groups(IEnumerable<ISymbol> members)
    {
        foreach (IGrouping<string, ISymbol> sameName in members.GroupBy(ReferenceAnchor.Heading).OrderBy(group => group.Key, StringComparer.Ordinal))
            Group([.. sameName]);
    }

    // Overloads stand under one heading.
    private void Group(ISymbol[] overloads)
    {
        Line($"### {ReferenceAnchor.Heading(overloads[0])}");
        foreach (ISymbol member in overloads)
        {
            MemberDocumentation documentation = MemberDocumentation.Of(member, surface);
            Line($"```csharp\n{Signature.Of(member)}\n```", _markdown.Text(documentation.Summary));
            if (documentation.SameAs is { } source)
            {
                Line($"The rest as {_markdown.Link(source.GetDocumentationCommentId()!)}.");
                continue;
            }

            Items(
            [
                .. documentation.All("typeparam").Select(Named),
                .. documentation.All("param").Where(parameter => Parameters(member).Contains((string?)parameter.Attribute("name"))).Select(Named),
                .. documentation.Returns is { } returns ? new[] { $"Returns: {Item(returns)}" } : [],
                .. documentation.All("exception").Select(Throws),
            ]);
            Line([.. documentation.All("remarks").Select(_markdown.Text), .. XmlMarkdown.Examples(documentation)]);
        }
    }

    // Three hundred codes with one sentence each are a list.
    private void CurrencyCodes(IEnumerable<ISymbol> codes)
    {
        if (!codes.Any())
            return;
        Line("### Codes", "Each is a static property of `Currency` and, in the namespace `TradeMetrics.Currencies`, a marker type for `Money<TCurrency>`. Codes that have left ISO 4217 are obsolete.");
        Table("code | number | name | decimals |", codes.Select(code =>
        {
            Currency currency = Currency.FromCode(code.Name);
            string left = code.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == "ObsoleteAttribute") ? "historic" : "";
            return $"{Anchor(code)}`{code.Name}` | {currency.NumericCode} | {Cell(currency.Name)} | {currency.MinorUnits} | {left}";
        }));
    }

    private static bool IsCurrencyCode(ISymbol member) =>
        member is IPropertySymbol { IsStatic: true, Name.Length: 3 } property && property.Name.All(char.IsAsciiLetterUpper) && property.Type.Equals(member.ContainingType, SymbolEqualityComparer.Default);

    private static IEnumerable<string> Parameters(ISymbol member) => (member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    }).Select(parameter => parameter.Name);

    private string Short(ISymbol member)
    {
        MemberDocumentation documentation = MemberDocumentation.Of(member, surface);
        return Cell(string.Join(' ', ((IEnumerable<string>)[_markdown.Line(documentation.Summary), .. documentation.All("exception").Select(Throws)]).Where(text => text.Length > 0)));
    }

    private string Throws(XElement exception) => $"Throws {_markdown.Link((string)exception.Attribute("cref")!)}: {Item(exception)}";

    private string Named(XElement parameter) => $"`{(string?)parameter.Attribute("name")}`: {Item(parameter)}";

    // A list inside an item is one level deeper.
    private string Item(XElement element) => _markdown.Text(element).Replace("\n\n", "\n", StringComparison.Ordinal).Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string Code(ISymbol member) => $"`{Signature.Of(member).Replace("\n    ", " ", StringComparison.Ordinal)}`".Replace("|", "\\|", StringComparison.Ordinal);

    private static string Anchor(ISymbol member) => $"<a id=\"{ReferenceAnchor.Of(member)}\"></a>";

    private static string Cell(string text) => text.Replace("\n", " ", StringComparison.Ordinal);

    private void Items(string[] items) => Line(string.Join('\n', items.Select(item => "- " + item)));

    private void Table(string head, IEnumerable<string> rows)
    {
        string[] written = [.. rows.Select(row => $"| {row} |")];
        if (written.Length > 0)
            Line(string.Join('\n', [$"| {head} |", "|" + string.Concat(Enumerable.Repeat("---|", head.Split('|').Length)), .. written]));
    }

    private void Line(params string[] paragraphs)
    {
        foreach (string paragraph in paragraphs.Where(paragraph => paragraph.Length > 0))
            _text.Append(paragraph).Append("\n\n");
    }
}
