using System.Numerics;

namespace TradeMetrics;

/// <summary>What each published part adds to the growth of the whole.</summary>
/// <remarks>Each <c>Try…</c> twin gives false and the default where its verb throws.</remarks>
public static class PublishedContributionExtensions
{
    /// <summary>The percentage points that a published part adds to the growth of a published whole: (to − from) / wholeFrom.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="from">The part in the earlier period.</param>
    /// <param name="to">The part in the later period.</param>
    /// <param name="wholeFrom">The whole in the earlier period, printed for itself, whose interval is above zero.</param>
    /// <returns>The contribution, with the least and the most that the true one may be. A list of all parts is narrower: it knows its whole.</returns>
    /// <exception cref="NonPositiveBaseException">The whole may be zero or negative.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// var points = Published.Number("2.0", invariant).ContributionTo(Published.Number("2.3", invariant), Published.Number("10.0", invariant));
    /// Console.WriteLine(points.ToString("P2", invariant)); // +3.00 pp (+1.99 pp, +4.02 pp)
    /// </code>
    /// </example>
    public static Published<PercentagePoints> ContributionTo<T>(this Published<T> from, Published<T> to, Published<T> wholeFrom)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>
    {
        var (least, most) = PublishedContribution.Between(
            to, [(from.Low, wholeFrom.Low), (from.Low, wholeFrom.High), (from.High, wholeFrom.Low), (from.High, wholeFrom.High)]);
        return new(
            from.Value.ContributionTo(to.Value, wholeFrom.Value),
            least,
            to.IncludesLow && from.IncludesHigh,
            most,
            to.IncludesHigh && from.IncludesLow);
    }

    /// <summary>The percentage points that a published part adds, where they are defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="from">The part in the earlier period.</param>
    /// <param name="to">The part in the later period.</param>
    /// <param name="wholeFrom">The whole in the earlier period, printed for itself, whose interval is above zero.</param>
    /// <param name="points">The contribution, or the default.</param>
    /// <returns>False where <see cref="ContributionTo"/> throws.</returns>
    public static bool TryContributionTo<T>(this Published<T> from, Published<T> to, Published<T> wholeFrom, out Published<PercentagePoints> points)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> =>
        Defined.Try(() => from.ContributionTo(to, wholeFrom), out points);

    /// <summary>The percentage points that each published part adds to the growth of the sum of all.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="earlierParts">All parts in the earlier period, whose intervals sum to more than zero.</param>
    /// <param name="laterParts">The same parts, in the same order, in the later period.</param>
    /// <returns>
    /// A contribution for each part. Each earlier part stands in its own whole; the contribution rises or falls all the way
    /// with each figure while the others stay, so its ends are where the figures are at theirs, and the intervals are no wider.
    /// </returns>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    /// <exception cref="NonPositiveBaseException">The earlier parts may sum to zero or less.</exception>
    /// <exception cref="NegativeMeasureException">The later parts as printed sum to less than zero.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">A result is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">The lists are empty.</exception>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// Published&lt;decimal&gt;[] earlier = [Published.Number("6.0", invariant), Published.Number("4.0", invariant)];
    /// Published&lt;decimal&gt;[] later = [Published.Number("6.6", invariant), Published.Number("4.1", invariant)];
    /// Console.WriteLine(earlier.ContributionsTo(later)[0].ToString("P2", invariant)); // +6.00 pp (+4.95 pp, +7.07 pp)
    /// </code>
    /// </example>
    public static IReadOnlyList<Published<PercentagePoints>> ContributionsTo<T>(this IEnumerable<Published<T>> earlierParts, IEnumerable<Published<T>> laterParts)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(earlierParts);
        ArgumentNullException.ThrowIfNull(laterParts);
        Published<T>[] earlier = [.. earlierParts], later = [.. laterParts];
        var values = Array.ConvertAll(earlier, part => part.Value).ContributionsTo(Array.ConvertAll(later, part => part.Value));
        var rests = OtherParts<T>.Of(earlier);
        var points = new Published<PercentagePoints>[earlier.Length];
        for (var i = 0; i < earlier.Length; i++)
        {
            var (from, to, rest) = (earlier[i], later[i], rests[i]);
            var (least, most) = rest is { } others
                ? PublishedContribution.Between(
                    to,
                    [
                        (from.Low, Outward.Sum(from.Low, others.Low, up: false)),
                        (from.Low, Outward.Sum(from.Low, others.High, up: true)),
                        (from.High, Outward.Sum(from.High, others.Low, up: false)),
                        (from.High, Outward.Sum(from.High, others.High, up: true)),
                    ])
                : PublishedContribution.Between(to, [(from.Low, from.Low), (from.High, from.High)]);
            points[i] = new(values[i], least, to.IncludesLow && from.IncludesHigh, most, to.IncludesHigh && from.IncludesLow);
        }

        return points;
    }

    /// <summary>The percentage points that each published part adds, where they are defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="earlierParts">All parts in the earlier period, whose intervals sum to more than zero.</param>
    /// <param name="laterParts">The same parts, in the same order, in the later period.</param>
    /// <param name="points">A contribution for each part, or an empty list.</param>
    /// <returns>False where <see cref="ContributionsTo"/> finds no result; a difference in length is still an <see cref="ArgumentException"/>.</returns>
    public static bool TryContributionsTo<T>(this IEnumerable<Published<T>> earlierParts, IEnumerable<Published<T>> laterParts, out IReadOnlyList<Published<PercentagePoints>> points)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        var found = Defined.Try(() => earlierParts.ContributionsTo(laterParts), out var list);
        points = list ?? [];
        return found;
    }
}
