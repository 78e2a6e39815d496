using Microsoft.CodeAnalysis;

namespace TradeMetrics.Tests.Docs.Reference;

/// <summary>Declarations as a reader of C# knows them; everything is public, so that is not said.</summary>
internal static class Signature
{
    private const SymbolDisplayMiscellaneousOptions Misc =
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes
        | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
        | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral
        | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier;

    private const SymbolDisplayGenericsOptions Generics =
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance;

    private const SymbolDisplayParameterOptions Parameters =
        SymbolDisplayParameterOptions.IncludeType
        | SymbolDisplayParameterOptions.IncludeName
        | SymbolDisplayParameterOptions.IncludeDefaultValue
        | SymbolDisplayParameterOptions.IncludeModifiers
        | SymbolDisplayParameterOptions.IncludeExtensionThis;

    private static readonly SymbolDisplayFormat Member = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: Generics,
        memberOptions: SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: Parameters,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: Misc);

    private static readonly SymbolDisplayFormat Type = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: Generics,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        parameterOptions: Parameters,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: Misc);

    private static readonly SymbolDisplayFormat Reference = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: Misc);

    /// <summary>The declaration of a member, in as many lines as it has constraints.</summary>
    public static string Of(ISymbol member)
    {
        string text = OnLines(WithDefaults(member, member.ToDisplayString(Member)));
        return member.ContainingType.IsExtension
            ? $"extension{Arguments(member.ContainingType)}({member.ContainingType.ExtensionParameter!.ToDisplayString(Member)})\n    {text}"
            : text;
    }

    /// <summary>The declaration of a type, without its members.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        string[] bases =
        [
            .. type.BaseType is { SpecialType: SpecialType.None } parent ? new[] { parent.ToDisplayString(Reference) } : [],
            .. type.TypeKind == TypeKind.Delegate ? [] : type.Interfaces
                .Where(implemented => implemented.DeclaredAccessibility == Accessibility.Public && (!type.IsRecord || implemented.Name != "IEquatable"))
                .Select(implemented => implemented.ToDisplayString(Reference)),
        ];
        string declared = OnLines(Modifiers(type) + type.ToDisplayString(Type));
        if (bases.Length == 0 || type.TypeKind == TypeKind.Enum)
            return declared;

        // Constraints follow the base types.
        string[] lines = declared.Split('\n');
        string inherits = bases.Length > 2 ? " :\n    " + string.Join(",\n    ", bases) : " : " + string.Join(", ", bases);
        return string.Join('\n', [lines[0] + inherits, .. lines[1..]]);
    }

    private static string Arguments(INamedTypeSymbol block) =>
        block.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", block.TypeParameters.Select(parameter => parameter.Name))}>";

    // The value of an enumeration stands there without its type.
    private static string WithDefaults(ISymbol member, string text) => (member as IMethodSymbol)?.Parameters
        .Where(parameter => parameter.HasExplicitDefaultValue && parameter.Type.TypeKind == TypeKind.Enum)
        .Aggregate(text, (written, parameter) => written.Replace($" {parameter.Name} = ", $" {parameter.Name} = {parameter.Type.Name}.", StringComparison.Ordinal)) ?? text;

    private static string Modifiers(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } => "static ",
        { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
        { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
        _ => "",
    };

    private static string OnLines(string text) => text.Replace(" where ", "\n    where ", StringComparison.Ordinal);
}
