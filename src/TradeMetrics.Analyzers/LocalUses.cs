using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TradeMetrics.Analyzers;

/// <summary>Where a member's variables are used: found once, when the first is asked for.</summary>
internal sealed class LocalUses(ImmutableArray<IOperation> code)
{
    private readonly Lazy<ILookup<ISymbol, ILocalReferenceOperation>> _uses = new(() => code
        .SelectMany(operation => operation.DescendantsAndSelf())
        .OfType<ILocalReferenceOperation>()
        .ToLookup<ILocalReferenceOperation, ISymbol>(use => use.Local, SymbolEqualityComparer.Default));

    /// <summary>The uses of one variable.</summary>
    public IEnumerable<IOperation> Of(ISymbol variable) => _uses.Value[variable];
}
