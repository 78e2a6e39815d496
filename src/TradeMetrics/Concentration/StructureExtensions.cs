using System.Numerics;

namespace TradeMetrics;

/// <summary>The structure of a breakdown: against that of another, and by groups of its parts; for money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
/// <remarks>
/// Shares are those of the parts in their sum. A part that only one of two breakdowns has is zero in the other, here
/// only: a product that an economy does not list is one that it does not trade.
/// </remarks>
/// <example>
/// <code>
/// var exports = Breakdown.From([("oil", 8m), ("dates", 2m)]);
/// var world = Breakdown.From([("oil", 1m), ("dates", 1m), ("cars", 8m)]);
/// Console.WriteLine(exports.DiversificationFrom(world)); // 0.8
/// Console.WriteLine(exports.KrugmanDissimilarityTo(world)); // 1.6
/// </code>
/// </example>
public static class StructureExtensions
{
    /// <summary>UNCTAD's diversification index: ½ Σ |s − w|, from 0 (the structure of the reference) to 1 (no part in common).</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="breakdown">The trade of one economy by product.</param>
    /// <param name="reference">That of the world, or of another reference.</param>
    /// <returns>The index, which is the same when the two change places.</returns>
    /// <exception cref="UndefinedMetricException">A part is negative, or the parts of one sum to zero.</exception>
    /// <remarks>UNCTADstat, merchandise trade: structure by product; a modified measure of J. M. Finger and M. E. Kreinin, Economic Journal 89 (1979).</remarks>
    public static decimal DiversificationFrom<TKey, T>(this Breakdown<TKey, T> breakdown, Breakdown<TKey, T> reference)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        breakdown.KrugmanDissimilarityTo(reference) / 2m;

    /// <summary>UNCTAD's diversification index, where it is defined.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="breakdown">The trade of one economy by product.</param>
    /// <param name="reference">That of the world, or of another reference.</param>
    /// <param name="index">The index, or zero.</param>
    /// <returns>False where <see cref="DiversificationFrom"/> throws.</returns>
    public static bool TryDiversificationFrom<TKey, T>(this Breakdown<TKey, T> breakdown, Breakdown<TKey, T> reference, out decimal index)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal>
    {
        var defined = breakdown.TryKrugmanDissimilarityTo(reference, out var distance);
        index = distance / 2m;
        return defined;
    }

    /// <summary>Krugman's index of dissimilarity: Σ |s − w|, from 0 (one structure) to 2 (no part in common).</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="breakdown">One breakdown.</param>
    /// <param name="other">The other.</param>
    /// <returns>The index, which is the same when the two change places.</returns>
    /// <exception cref="UndefinedMetricException">A part is negative, or the parts of one sum to zero.</exception>
    /// <remarks>P. Krugman, Geography and Trade (1991), p. 76.</remarks>
    public static decimal KrugmanDissimilarityTo<TKey, T>(this Breakdown<TKey, T> breakdown, Breakdown<TKey, T> other)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        ArgumentNullException.ThrowIfNull(other);
        return StructureFormula.Distance(breakdown.Keys, breakdown.Values.Shares(), other.Keys, other.Values.Shares());
    }

    /// <summary>Krugman's index of dissimilarity, where it is defined.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="breakdown">One breakdown.</param>
    /// <param name="other">The other.</param>
    /// <param name="index">The index, or zero.</param>
    /// <returns>False where <see cref="KrugmanDissimilarityTo"/> throws.</returns>
    public static bool TryKrugmanDissimilarityTo<TKey, T>(this Breakdown<TKey, T> breakdown, Breakdown<TKey, T> other, out decimal index)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        ArgumentNullException.ThrowIfNull(other);
        var defined = breakdown.Values.TryShares(out var mine) & other.Values.TryShares(out var theirs);
        index = defined ? StructureFormula.Distance(breakdown.Keys, mine, other.Keys, theirs) : 0m;
        return defined;
    }

    /// <summary>Theil's T split into what lies between groups of parts and what lies within them.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <typeparam name="TGroup">What the groups are called by.</typeparam>
    /// <param name="breakdown">Parts of which none is negative.</param>
    /// <param name="group">The group of a part.</param>
    /// <returns>The two summands of Theil's T.</returns>
    /// <exception cref="UndefinedMetricException">A part is negative, or they sum to zero.</exception>
    public static TheilDecomposition TheilByGroup<TKey, T, TGroup>(this Breakdown<TKey, T> breakdown, Func<TKey, TGroup> group)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        ArgumentNullException.ThrowIfNull(group);
        return TheilDecomposition.Of(breakdown.Keys.Select(group).Zip(breakdown.Values.Shares()));
    }
}
