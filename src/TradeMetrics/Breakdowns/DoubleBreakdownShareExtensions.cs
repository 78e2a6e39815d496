using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

/// <summary>The verbs of <see cref="BreakdownShareExtensions"/> for measures whose quotient is a <see cref="double"/>: 15 significant digits.</summary>
public static class DoubleBreakdownShareExtensions
{
    /// <inheritdoc cref="BreakdownShareExtensions.Shares{TKey, T}(Breakdown{TKey, T})"/>
    public static BreakdownShares<TKey> Shares<TKey, T>(this Breakdown<TKey, T> breakdown)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        BreakdownFormula.Shares(breakdown, Ratio.Double, static (part, whole) => (decimal)(part / whole), out var shares) is { } reason
            ? throw BreakdownFormula.NoShares(reason, breakdown, Ratio.Double)
            : shares!;

    /// <inheritdoc cref="BreakdownShareExtensions.TryShares{TKey, T}(Breakdown{TKey, T}, out BreakdownShares{TKey})"/>
    public static bool TryShares<TKey, T>(this Breakdown<TKey, T> breakdown, [NotNullWhen(true)] out BreakdownShares<TKey>? shares)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        BreakdownFormula.Shares(breakdown, Ratio.Double, static (part, whole) => (decimal)(part / whole), out shares) is null;

    /// <inheritdoc cref="BreakdownShareExtensions.ShareOf{TKey, T}(Breakdown{TKey, T}, TKey)"/>
    public static Share ShareOf<TKey, T>(this Breakdown<TKey, T> breakdown, TKey key)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown[key].ShareOf(breakdown.Whole);
    }

    /// <inheritdoc cref="BreakdownShareExtensions.TryShareOf{TKey, T}(Breakdown{TKey, T}, TKey, out Share)"/>
    public static bool TryShareOf<TKey, T>(this Breakdown<TKey, T> breakdown, TKey key, out Share share)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        share = default;
        return breakdown.TryGetValue(key, out var part) && part.TryShareOf(breakdown.Whole, out share);
    }

    /// <inheritdoc cref="BreakdownShareExtensions.ContributionsTo{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts)"/>
    public static Breakdown<TKey, PercentagePoints> ContributionsTo<TKey, T>(this Breakdown<TKey, T> earlier, Breakdown<TKey, T> later, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        BreakdownFormula.Contributions(earlier, later, absent, static (part, whole) => (decimal)(part / whole), out var points) is { } reason
            ? throw Undefined.List(reason, "contributions", earlier.Values.Concat(later.Values))
            : points!;

    /// <inheritdoc cref="BreakdownShareExtensions.TryContributionsTo{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, out Breakdown{TKey, PercentagePoints})"/>
    public static bool TryContributionsTo<TKey, T>(this Breakdown<TKey, T> earlier, Breakdown<TKey, T> later, [NotNullWhen(true)] out Breakdown<TKey, PercentagePoints>? points)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double>
    {
        ArgumentNullException.ThrowIfNull(earlier);
        points = null;
        return earlier.HasSameKeysAs(later) && BreakdownFormula.Contributions(earlier, later, AbsentParts.Refuse, static (part, whole) => (decimal)(part / whole), out points) is null;
    }
}
