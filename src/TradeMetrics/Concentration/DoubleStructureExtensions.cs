using System.Numerics;

namespace TradeMetrics;

/// <summary>The verbs of <see cref="StructureExtensions"/> for measures whose quotient is a <see cref="double"/>: 15 significant digits.</summary>
public static class DoubleStructureExtensions
{
    /// <inheritdoc cref="StructureExtensions.DiversificationFrom{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T})"/>
    public static decimal DiversificationFrom<TKey, T>(this Breakdown<TKey, T> breakdown, Breakdown<TKey, T> reference)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        breakdown.KrugmanDissimilarityTo(reference) / 2m;

    /// <inheritdoc cref="StructureExtensions.TryDiversificationFrom{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, out decimal)"/>
    public static bool TryDiversificationFrom<TKey, T>(this Breakdown<TKey, T> breakdown, Breakdown<TKey, T> reference, out decimal index)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double>
    {
        var defined = breakdown.TryKrugmanDissimilarityTo(reference, out var distance);
        index = distance / 2m;
        return defined;
    }

    /// <inheritdoc cref="StructureExtensions.KrugmanDissimilarityTo{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T})"/>
    public static decimal KrugmanDissimilarityTo<TKey, T>(this Breakdown<TKey, T> breakdown, Breakdown<TKey, T> other)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        ArgumentNullException.ThrowIfNull(other);
        return StructureFormula.Distance(breakdown.Keys, breakdown.Values.Shares(), other.Keys, other.Values.Shares());
    }

    /// <inheritdoc cref="StructureExtensions.TryKrugmanDissimilarityTo{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, out decimal)"/>
    public static bool TryKrugmanDissimilarityTo<TKey, T>(this Breakdown<TKey, T> breakdown, Breakdown<TKey, T> other, out decimal index)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        ArgumentNullException.ThrowIfNull(other);
        var defined = breakdown.Values.TryShares(out var mine) & other.Values.TryShares(out var theirs);
        index = defined ? StructureFormula.Distance(breakdown.Keys, mine, other.Keys, theirs) : 0m;
        return defined;
    }

    /// <inheritdoc cref="StructureExtensions.TheilByGroup{TKey, T, TGroup}(Breakdown{TKey, T}, Func{TKey, TGroup})"/>
    public static TheilDecomposition TheilByGroup<TKey, T, TGroup>(this Breakdown<TKey, T> breakdown, Func<TKey, TGroup> group)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        ArgumentNullException.ThrowIfNull(group);
        return TheilDecomposition.Of(breakdown.Keys.Select(group).Zip(breakdown.Values.Shares()));
    }
}
