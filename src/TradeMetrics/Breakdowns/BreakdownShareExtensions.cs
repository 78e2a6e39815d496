using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

/// <summary>How much of it, and what drove it? Shares and contributions of the parts of a breakdown, for money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
/// <example>
/// <code>
/// var before = Breakdown.From([("goods", 60m), ("services", 40m)]);
/// var after = Breakdown.From([("goods", 63m), ("services", 39m)]);
/// Console.WriteLine(before.Shares()["goods"]); // 60 %
/// var contributions = before.ContributionsTo(after);
/// Console.WriteLine(string.Join(", ", contributions)); // [goods, +3 pp], [services, -1 pp]
/// Console.WriteLine($"{contributions.Whole}, growth {before.Whole.GrowthTo(after.Whole)}"); // +2 pp, growth 2 %
/// </code>
/// </example>
public static class BreakdownShareExtensions
{
    /// <summary>The share of each part in the whole.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="breakdown">Parts of which none is negative.</param>
    /// <returns>
    /// Without a published whole, shares that sum to exactly 1 (what rounding leaves over goes to the largest). With one,
    /// shares of it, and what they leave as their residual; nothing is rescaled.
    /// </returns>
    /// <exception cref="NegativeMeasureException">A part is negative; the message names it.</exception>
    /// <exception cref="PartExceedsWholeException">A part is larger than the published whole; the message names it.</exception>
    /// <exception cref="UndefinedMetricException">The whole is zero.</exception>
    /// <exception cref="MetricOverflowException">The sum is outside decimal's range.</exception>
    public static BreakdownShares<TKey> Shares<TKey, T>(this Breakdown<TKey, T> breakdown)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        BreakdownFormula.Shares(breakdown, Ratio.Exact, static (part, whole) => part / whole, out var shares) is { } reason
            ? throw BreakdownFormula.NoShares(reason, breakdown, Ratio.Exact)
            : shares!;

    /// <summary>The share of each part in the whole, where they are defined.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="breakdown">The parts.</param>
    /// <param name="shares">The shares, or null.</param>
    /// <returns>False where <see cref="Shares"/> throws.</returns>
    public static bool TryShares<TKey, T>(this Breakdown<TKey, T> breakdown, [NotNullWhen(true)] out BreakdownShares<TKey>? shares)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        BreakdownFormula.Shares(breakdown, Ratio.Exact, static (part, whole) => part / whole, out shares) is null;

    /// <summary>The share of one part in the whole, the published one where there is one.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="breakdown">The parts; others than the one asked for may be negative.</param>
    /// <param name="key">The part.</param>
    /// <returns>The share, 0 to 1.</returns>
    /// <exception cref="KeyNotFoundException">There is no such part.</exception>
    /// <exception cref="UndefinedMetricException">The part or the whole is negative, the whole is zero, or the part is larger.</exception>
    public static Share ShareOf<TKey, T>(this Breakdown<TKey, T> breakdown, TKey key)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown[key].ShareOf(breakdown.Whole);
    }

    /// <summary>The share of one part in the whole, where it is defined.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="breakdown">The parts.</param>
    /// <param name="key">The part.</param>
    /// <param name="share">The share, or zero.</param>
    /// <returns>False where <see cref="ShareOf"/> throws, a missing part included.</returns>
    public static bool TryShareOf<TKey, T>(this Breakdown<TKey, T> breakdown, TKey key, out Share share)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        share = default;
        return breakdown.TryGetValue(key, out var part) && part.TryShareOf(breakdown.Whole, out share);
    }

    /// <summary>The percentage points that each part adds to the growth of the whole: its change over the earlier whole.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="earlier">The parts in the earlier period; their whole is above zero, they may be negative.</param>
    /// <param name="later">The parts in the later period.</param>
    /// <param name="absent">What a part is that only one period has.</param>
    /// <returns>
    /// The contributions, whose whole is the growth of the whole to the last digit a decimal holds (above 700 % both are
    /// rounded to fewer). Where a whole is published, their residual is what the change of the residual adds.
    /// </returns>
    /// <exception cref="MissingPartException">A part stands in one period only, and was not said to be zero.</exception>
    /// <exception cref="NonPositiveBaseException">The earlier whole is zero or negative.</exception>
    /// <exception cref="NegativeMeasureException">The later whole is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The periods are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">A sum or a result is outside decimal's range.</exception>
    /// <remarks>Not valid for chain-linked volumes, whose parts do not add up.</remarks>
    public static Breakdown<TKey, PercentagePoints> ContributionsTo<TKey, T>(this Breakdown<TKey, T> earlier, Breakdown<TKey, T> later, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        BreakdownFormula.Contributions(earlier, later, absent, static (part, whole) => part / whole, out var points) is { } reason
            ? throw Undefined.List(reason, "contributions", earlier.Values.Concat(later.Values))
            : points!;

    /// <summary>The percentage points that each part adds to the growth of the whole, where they are defined.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="earlier">The parts in the earlier period.</param>
    /// <param name="later">The same parts in the later period.</param>
    /// <param name="points">The contributions, or null.</param>
    /// <returns>False where <see cref="ContributionsTo"/> throws, for a part of one period only too.</returns>
    public static bool TryContributionsTo<TKey, T>(this Breakdown<TKey, T> earlier, Breakdown<TKey, T> later, [NotNullWhen(true)] out Breakdown<TKey, PercentagePoints>? points)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal>
    {
        ArgumentNullException.ThrowIfNull(earlier);
        points = null;
        return earlier.HasSameKeysAs(later) && BreakdownFormula.Contributions(earlier, later, AbsentParts.Refuse, static (part, whole) => part / whole, out points) is null;
    }
}
