using Microsoft.CodeAnalysis;

namespace TradeMetrics.Analyzers;

/// <summary>The TradeMetrics that a compilation refers to.</summary>
internal sealed class Library
{
    private readonly INamedTypeSymbol _money;
    private readonly INamedTypeSymbol? _typedMoney;

    private Library(INamedTypeSymbol money, INamedTypeSymbol? typedMoney) => (_money, _typedMoney) = (money, typedMoney);

    /// <summary>The library, or null where it is not referred to and there is nothing to look for.</summary>
    public static Library? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("TradeMetrics.Money") is { } money
            ? new(money, compilation.GetTypeByMetadataName("TradeMetrics.Money`1"))
            : null;

    /// <summary>Whether a type or member is the library's own.</summary>
    public bool Declares(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _money.ContainingAssembly);

    /// <summary>Whether a property is the decimal of an amount of money, its currency known at run time or in the type.</summary>
    public bool IsAmount(IPropertySymbol property) =>
        property.Name == "Amount"
        && property.ContainingType.OriginalDefinition is var type
        && (SymbolEqualityComparer.Default.Equals(type, _money) || SymbolEqualityComparer.Default.Equals(type, _typedMoney));
}
