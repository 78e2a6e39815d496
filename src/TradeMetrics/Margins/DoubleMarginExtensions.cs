using System.Numerics;

namespace TradeMetrics;

/// <summary>The verbs of <see cref="MarginExtensions"/> for doubles, and any measure whose quotient is a <see cref="double"/>: 15 significant digits.</summary>
public static class DoubleMarginExtensions
{
    /// <inheritdoc cref="MarginExtensions.MarginsIn{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts)"/>
    public static TradeMargins MarginsIn<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> world, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        MarginFormula.Margins(exports, world, absent, static (part, whole) => (decimal)(part / whole));

    /// <inheritdoc cref="MarginExtensions.TryMarginsIn{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts, out TradeMargins)"/>
    public static bool TryMarginsIn<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> world, AbsentParts absent, out TradeMargins margins)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.MarginsIn(world, absent), out margins);
}
