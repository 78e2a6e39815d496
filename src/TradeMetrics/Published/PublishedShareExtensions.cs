using System.Numerics;

namespace TradeMetrics;

/// <summary>How much of it, of published figures?</summary>
/// <remarks>
/// A measure of your own that a <see cref="double"/> divides has <c>ShareOf</c> too; its interval is wider by one part in 1e14, since 15 digits are kept.
/// Each <c>Try…</c> twin gives false and the default where its verb throws.
/// </remarks>
public static class PublishedShareExtensions
{
    /// <summary>The share of a published part in a published whole.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="part">The part, whose interval is not negative.</param>
    /// <param name="whole">The whole, whose interval is above zero.</param>
    /// <returns>The share. That a part is never above its whole is taken into account: the upper end is at most 1.</returns>
    /// <exception cref="PartExceedsWholeException">The part is above the whole, however both were rounded.</exception>
    /// <exception cref="NegativeMeasureException">The part may be negative.</exception>
    /// <exception cref="UndefinedMetricException">The whole as printed is zero or negative.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// var share = Published.Money("over 3 trillion CNY", invariant).ShareOf(Published.Money("8.3 trillion CNY", invariant));
    /// Console.WriteLine(share.ToString("P1", invariant)); // 36.1 % (35.9 %, 40.0 %]
    /// </code>
    /// </example>
    public static Published<Share> ShareOf<T>(this Published<T> part, Published<T> whole)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> =>
        PublishedFormula.Share(part, whole, static (x, sum) => x.ShareOf(sum), Outward.Exact);

    /// <summary>The share of a published part in a published whole, where it is defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="part">The part, whose interval is not negative.</param>
    /// <param name="whole">The whole, whose interval is above zero.</param>
    /// <param name="share">The share, or the default.</param>
    /// <returns>False where <see cref="ShareOf{T}(Published{T}, Published{T})"/> throws.</returns>
    public static bool TryShareOf<T>(this Published<T> part, Published<T> whole, out Published<Share> share)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> =>
        Defined.Try(() => part.ShareOf(whole), out share);

    /// <summary>The share of what is taken from a published part in what is taken from a published whole.</summary>
    /// <typeparam name="T">What the figures are taken from: a record, a quantity.</typeparam>
    /// <typeparam name="TMeasure">The type of the figure that is taken.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="measure">What to take from each end: a rising function, such as the kilograms of a mass.</param>
    /// <returns>The share, at most 1.</returns>
    /// <exception cref="ArgumentException">The measure falls.</exception>
    /// <inheritdoc cref="ShareOf{T}(Published{T}, Published{T})" path="/exception"/>
    public static Published<Share> ShareOf<T, TMeasure>(this Published<T> part, Published<T> whole, Func<T, TMeasure> measure)
        where T : struct, IComparable<T>
        where TMeasure : struct, IComparable<TMeasure>, IDivisionOperators<TMeasure, TMeasure, decimal> =>
        part.Select(measure).ShareOf(whole.Select(measure));

    /// <summary>The share of what is taken from a published part, where it is defined.</summary>
    /// <typeparam name="T">What the figures are taken from: a record, a quantity.</typeparam>
    /// <typeparam name="TMeasure">The type of the figure that is taken.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="measure">What to take from each end: a rising function, such as the kilograms of a mass.</param>
    /// <param name="share">The share, or the default.</param>
    /// <returns>False where the share is undefined.</returns>
    public static bool TryShareOf<T, TMeasure>(this Published<T> part, Published<T> whole, Func<T, TMeasure> measure, out Published<Share> share)
        where T : struct, IComparable<T>
        where TMeasure : struct, IComparable<TMeasure>, IDivisionOperators<TMeasure, TMeasure, decimal> =>
        part.Select(measure).TryShareOf(whole.Select(measure), out share);

    /// <summary>The shares of published parts in their sum.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="parts">The parts, whose intervals are not negative, and above zero in sum.</param>
    /// <returns>
    /// A share for each part. Each part stands in its own whole, so a share is least where it is least and all others are
    /// most: the intervals are no wider than that.
    /// </returns>
    /// <exception cref="NegativeMeasureException">A part may be negative.</exception>
    /// <exception cref="UndefinedMetricException">There is no part, or all may be zero.</exception>
    /// <exception cref="CurrencyMismatchException">The parts are in different currencies.</exception>
    /// <exception cref="OverflowException">The sum is outside decimal's range.</exception>
    public static IReadOnlyList<Published<Share>> Shares<T>(this IEnumerable<Published<T>> parts)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(parts);
        Published<T>[] list = [.. parts];
        var values = Array.ConvertAll(list, part => part.Value).Shares();
        var others = OtherParts<T>.Of(list);
        var shares = new Published<Share>[list.Length];
        for (var i = 0; i < list.Length; i++)
        {
            var part = list[i];
            if (others[i] is not { } rest)
            {
                // A part alone is all of it, whatever it is.
                _ = part.Low.ShareOf(part.Low);
                shares[i] = Published.Exactly(Share.Whole);
                continue;
            }

            // The share is 0 where the part is, and 1 where the others are, wherever in its interval the other of the two is.
            var low = part.Low.ShareOf(Outward.Sum(part.Low, rest.High, up: true));
            var high = part.High.ShareOf(Outward.Sum(part.High, rest.Low, up: false));
            shares[i] = new(
                values[i],
                Outward.Down(low),
                part.IncludesLow && (rest.IncludesHigh || Measure.Sign(part.Low) == 0),
                Outward.Up(high),
                rest.IncludesLow && (part.IncludesHigh || Measure.Sign(rest.Low) == 0));
        }

        return shares;
    }

    /// <summary>The shares of published parts in their sum, where they are defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="parts">The parts, whose intervals are not negative, and above zero in sum.</param>
    /// <param name="shares">A share for each part, or an empty list.</param>
    /// <returns>False where <see cref="Shares"/> throws.</returns>
    public static bool TryShares<T>(this IEnumerable<Published<T>> parts, out IReadOnlyList<Published<Share>> shares)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        var found = Defined.Try(() => parts.Shares(), out var list);
        shares = list ?? [];
        return found;
    }
}
