using System.Numerics;

namespace TradeMetrics;

/// <summary>How much of it, of published figures?</summary>
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
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>
    {
        var low = part.Low.ShareOf(whole.High);
        var full = part.High.CompareTo(whole.Low) >= 0;
        var high = full ? Share.Whole : part.High.ShareOf(whole.Low);
        return new(
            part.Value.CompareTo(whole.Value) > 0 ? Share.Whole : part.Value.ShareOf(whole.Value),
            Down(low),
            part.IncludesLow && whole.IncludesHigh,
            full ? high : Up(high),
            full || (part.IncludesHigh && whole.IncludesLow));
    }

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
        var shares = new Published<Share>[list.Length];
        for (var i = 0; i < list.Length; i++)
        {
            var part = list[i];
            var low = part.Low;
            var high = part.High;
            var (allLow, allHigh) = (true, true);
            for (var j = 0; j < list.Length; j++)
            {
                if (j != i)
                {
                    low += list[j].High;
                    high += list[j].Low;
                    allLow &= list[j].IncludesLow;
                    allHigh &= list[j].IncludesHigh;
                }
            }

            shares[i] = new(values[i], Down(part.Low.ShareOf(low)), part.IncludesLow && allHigh, Up(part.High.ShareOf(high)), part.IncludesHigh && allLow);
        }

        return shares;
    }

    /// <summary>The whole that a published part and its published share imply.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="share">The share, whose interval is above zero.</param>
    /// <param name="part">The part, whose interval is not negative.</param>
    /// <returns>The implied whole.</returns>
    /// <exception cref="UndefinedMetricException">The share may be zero, which says nothing about its whole.</exception>
    /// <exception cref="NegativeMeasureException">The part may be negative.</exception>
    /// <exception cref="OverflowException">The whole is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// var country = Published.Share("1/5", invariant).WholeFrom(Published.Money("8.3 trillion CNY", invariant));
    /// Console.WriteLine(country.ToString("L1", invariant)); // 41.5 trillion CNY (36.7 trillion CNY, 45.5 trillion CNY)
    /// </code>
    /// </example>
    public static Published<T> WholeFrom<T>(this Published<Share> share, Published<T> part)
        where T : struct, IComparable<T>, IDivisionOperators<T, decimal, T>, IMultiplyOperators<T, decimal, T>
    {
        if (Measure.Sign(part.Low) < 0)
        {
            throw new NegativeMeasureException($"{Undefined.Text(part)} may be negative, and implies no whole. State a part of zero or more.");
        }

        return new(
            share.Value.WholeFrom(part.Value),
            Outward.Down<T>(share.High.WholeFrom(part.Low)),
            part.IncludesLow && share.IncludesHigh,
            Outward.Up<T>(share.Low.WholeFrom(part.High)),
            part.IncludesHigh && share.IncludesLow);
    }

    /// <summary>The share of the earlier period, from a published share and what has grown since.</summary>
    /// <param name="share">The later share.</param>
    /// <param name="partGrowth">The growth of the part since the earlier period, whose interval is above −100 %.</param>
    /// <param name="wholeGrowth">The growth of the whole over the same span.</param>
    /// <returns>The earlier share, within 0 to 1.</returns>
    /// <exception cref="NonPositiveBaseException">The part's growth as printed, or at its most, is −100 %, which leaves its earlier level open.</exception>
    /// <exception cref="PartExceedsWholeException">The growths imply an earlier share above the whole, however the figures were rounded.</exception>
    public static Published<Share> EarlierGiven(this Published<Share> share, Published<GrowthRate> partGrowth, Published<GrowthRate> wholeGrowth)
    {
        var low = share.Low.EarlierGiven(partGrowth.High, wholeGrowth.Low);
        var full = partGrowth.Low.Factor == 0m || share.High.Fraction * wholeGrowth.High.Factor >= partGrowth.Low.Factor;
        var high = full ? Share.Whole : share.High.EarlierGiven(partGrowth.Low, wholeGrowth.High);
        return new(
            share.Value.Fraction * wholeGrowth.Value.Factor > partGrowth.Value.Factor ? Share.Whole : share.Value.EarlierGiven(partGrowth.Value, wholeGrowth.Value),
            Down(low),
            share.IncludesLow && partGrowth.IncludesHigh && wholeGrowth.IncludesLow,
            full ? high : Up(high),
            full || (share.IncludesHigh && partGrowth.IncludesLow && wholeGrowth.IncludesHigh));
    }

    private static Share Down(Share share) => Share.FromFraction(Math.Max(0m, Outward.Down(share.Fraction)));

    private static Share Up(Share share) => Share.FromFraction(Math.Min(1m, Outward.Up(share.Fraction)));
}
