using Microsoft.CodeAnalysis;

namespace TradeMetrics.Tests.Docs.Reference;

/// <summary>Under which heading a type or member stands, and the anchor that leads there.</summary>
internal static class ReferenceAnchor
{
    /// <summary>The type that has the member's section: of a member of an extension block, the class around it.</summary>
    public static INamedTypeSymbol Holder(ISymbol member) =>
        member.ContainingType.IsExtension ? member.ContainingType.ContainingType : member.ContainingType;

    /// <summary>The heading of a type, or of all members of a type that share a name.</summary>
    public static string Heading(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => $"`{PublicSurface.Name(type)}`",
        IMethodSymbol { MethodKind: MethodKind.Constructor } => $"`new {PublicSurface.Name(Holder(symbol))}`",
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => $"Operators of `{PublicSurface.Name(Holder(symbol))}`",
        IPropertySymbol { IsIndexer: true } => $"`{PublicSurface.Name(Holder(symbol))}.this`",
        _ => $"`{PublicSurface.Name(Holder(symbol))}.{symbol.Name}`",
    };

    /// <summary>The anchor of that heading, formed as GitHub forms it; a row of a table has one of the same form.</summary>
    public static string Of(ISymbol symbol) => MarkdownDocument.Anchor(Heading(symbol));

    /// <summary>The name that a link shows.</summary>
    public static string ShownName(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => PublicSurface.Name(type),
        IMethodSymbol { MethodKind: MethodKind.Constructor } => $"new {PublicSurface.Name(Holder(symbol))}",
        IPropertySymbol { IsIndexer: true } => $"{PublicSurface.Name(Holder(symbol))}[]",
        _ => $"{PublicSurface.Name(Holder(symbol))}.{symbol.Name}",
    };
}
