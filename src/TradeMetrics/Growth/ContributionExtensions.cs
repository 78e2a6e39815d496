using System.Numerics;

namespace TradeMetrics;

/// <summary>What each part adds to the growth of the whole, for money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
public static class ContributionExtensions
{
    /// <summary>The percentage points that a part adds to the growth of the whole: (to − from) / wholeFrom.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="from">The part in the earlier period.</param>
    /// <param name="to">The part in the later period.</param>
    /// <param name="wholeFrom">The whole in the earlier period, above zero.</param>
    /// <returns>The contribution; parts may be negative and may shrink.</returns>
    /// <exception cref="NonPositiveBaseException"><paramref name="wholeFrom"/> is zero or negative.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">A figure is not finite.</exception>
    /// <remarks>Not valid for chain-linked volumes, whose parts do not add up. A list of parts has a form whose points sum exactly.</remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(20m.ContributionTo(23m, wholeFrom: 100m)); // +3 pp
    /// </code>
    /// </example>
    public static PercentagePoints ContributionTo<T>(this T from, T to, T wholeFrom)
        where T : IDivisionOperators<T, T, decimal> =>
        ContributionFormula.Contribution(from, to, wholeFrom, static (part, whole) => part / whole, out var points) is { } reason
            ? throw Undefined.Contribution(reason, from, to, wholeFrom)
            : points;

    /// <summary>The percentage points that a part adds to the growth of the whole, where they are defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="from">The part in the earlier period.</param>
    /// <param name="to">The part in the later period.</param>
    /// <param name="wholeFrom">The whole in the earlier period, above zero.</param>
    /// <param name="points">The contribution, or zero.</param>
    /// <returns>False where <see cref="ContributionTo{T}(T, T, T)"/> throws.</returns>
    public static bool TryContributionTo<T>(this T from, T to, T wholeFrom, out PercentagePoints points)
        where T : IDivisionOperators<T, T, decimal> =>
        ContributionFormula.Contribution(from, to, wholeFrom, static (part, whole) => part / whole, out points) is null;

    /// <summary>The percentage points that a figure taken from a part adds to the growth of the same figure of the whole.</summary>
    /// <typeparam name="T">What the figure is taken from: a record, a quantity.</typeparam>
    /// <typeparam name="TMeasure">The figure's type.</typeparam>
    /// <param name="from">The part in the earlier period.</param>
    /// <param name="to">The part in the later period.</param>
    /// <param name="wholeFrom">The whole in the earlier period, above zero.</param>
    /// <param name="measure">The figure to take from each.</param>
    /// <returns>The contribution.</returns>
    public static PercentagePoints ContributionTo<T, TMeasure>(this T from, T to, T wholeFrom, Func<T, TMeasure> measure)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, decimal>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(from).ContributionTo(measure(to), measure(wholeFrom));
    }

    /// <summary>The percentage points that each part adds to the growth of the sum of all parts.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="earlierParts">All parts in the earlier period.</param>
    /// <param name="laterParts">The same parts, in the same order, in the later period.</param>
    /// <returns>A contribution for each part.</returns>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    /// <exception cref="NonPositiveBaseException">The earlier parts sum to zero or less.</exception>
    /// <exception cref="NegativeMeasureException">The later parts sum to less than zero.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">A sum or a result is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">The lists are empty, or a figure is not finite.</exception>
    /// <remarks>
    /// The points sum to the growth of the sums, to the last of 28 decimals: what rounding leaves over goes to the part
    /// with the largest contribution. Where contributions come to more than 700 % both are rounded to fewer decimals first.
    /// </remarks>
    public static IReadOnlyList<PercentagePoints> ContributionsTo<T>(this IEnumerable<T> earlierParts, IEnumerable<T> laterParts)
        where T : IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        ContributionFormula.Contributions(earlierParts, laterParts, static (part, whole) => part / whole, out var points) is { } reason ? throw Undefined.List(reason, "contributions", earlierParts.Concat(laterParts)) : points;

    /// <summary>The percentage points that each part adds to the growth of the sum of all parts, where they are defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="earlierParts">All parts in the earlier period.</param>
    /// <param name="laterParts">The same parts, in the same order, in the later period.</param>
    /// <param name="points">A contribution for each part, or an empty list.</param>
    /// <returns>False where the throwing form throws; a difference in length is still an <see cref="ArgumentException"/>.</returns>
    public static bool TryContributionsTo<T>(this IEnumerable<T> earlierParts, IEnumerable<T> laterParts, out IReadOnlyList<PercentagePoints> points)
        where T : IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        ContributionFormula.Contributions(earlierParts, laterParts, static (part, whole) => part / whole, out points) is null;
}
