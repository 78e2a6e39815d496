using System.Numerics;

namespace TradeMetrics;

/// <summary>What a published share says about its part, its whole, and other periods.</summary>
/// <remarks>Each <c>Try…</c> twin gives false and the default where its verb throws.</remarks>
public static class PublishedShareRateExtensions
{
    /// <summary>The part that a published share is of a published whole.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="share">The share.</param>
    /// <param name="whole">The whole; it may be negative.</param>
    /// <returns>The part, with the least and the most that the true one may be.</returns>
    /// <exception cref="OverflowException">The part is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// var part = Published.Share("27.1 %", invariant).Of(Published.Money("8.3 trillion CNY", invariant));
    /// Console.WriteLine(part.ToString("L2", invariant)); // 2.25 trillion CNY [2.23 trillion CNY, 2.27 trillion CNY)
    /// </code>
    /// </example>
    public static Published<T> Of<T>(this Published<Share> share, Published<T> whole)
        where T : struct, IComparable<T>, IMultiplyOperators<T, decimal, T>
    {
        // Of a negative whole the part is least where the share is most; next to zero it is zero where the share is.
        var (below, above) = (Measure.Sign(whole.Low) < 0, Measure.Sign(whole.High) <= 0);
        var (forLow, includesForLow) = below ? (share.High, share.IncludesHigh) : (share.Low, share.IncludesLow);
        var (forHigh, includesForHigh) = above ? (share.Low, share.IncludesLow) : (share.High, share.IncludesHigh);
        return new(
            share.Value.Of(whole.Value),
            Outward.Product(whole.Low, forLow.Fraction, up: false),
            Reaches(whole.Low, whole.IncludesLow, forLow, includesForLow),
            Outward.Product(whole.High, forHigh.Fraction, up: true),
            Reaches(whole.High, whole.IncludesHigh, forHigh, includesForHigh));
    }

    /// <summary>The share that one published share is of another: 40 % of 27.1 % is 10.84 %.</summary>
    /// <param name="share">The share.</param>
    /// <param name="other">The share that it is a part of.</param>
    /// <returns>The share of the whole.</returns>
    public static Published<Share> Of(this Published<Share> share, Published<Share> other)
    {
        var part = share.Of(new Published<decimal>(other.Value.Fraction, other.Low.Fraction, other.IncludesLow, other.High.Fraction, other.IncludesHigh));
        return new(
            Share.FromFraction(part.Value),
            Share.FromFraction(Math.Max(0m, part.Low)),
            part.IncludesLow,
            Share.FromFraction(Math.Min(1m, part.High)),
            part.IncludesHigh);
    }

    /// <summary>What is left of the whole: 1 − s.</summary>
    /// <param name="share">The share.</param>
    /// <returns>The complement, exactly.</returns>
    public static Published<Share> Complement(this Published<Share> share) =>
        new(share.Value.Complement, share.High.Complement, share.IncludesHigh, share.Low.Complement, share.IncludesLow);

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
            Outward.LowEnd(share.High.WholeFrom(part.Low), floor: true),
            part.IncludesLow && (share.IncludesHigh || Measure.Sign(part.Low) == 0),
            Outward.HighEnd(share.Low.WholeFrom(part.High)),
            part.IncludesHigh && share.IncludesLow);
    }

    /// <summary>The whole that a published part and its published share imply, where it is defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="share">The share, whose interval is above zero.</param>
    /// <param name="part">The part, whose interval is not negative.</param>
    /// <param name="whole">The implied whole, or the default.</param>
    /// <returns>False where <see cref="WholeFrom"/> throws.</returns>
    public static bool TryWholeFrom<T>(this Published<Share> share, Published<T> part, out Published<T> whole)
        where T : struct, IComparable<T>, IDivisionOperators<T, decimal, T>, IMultiplyOperators<T, decimal, T> =>
        Defined.Try(() => share.WholeFrom(part), out whole);

    /// <summary>The share of the earlier period, from a published share and what has grown since: s·(1 + whole)/(1 + part).</summary>
    /// <param name="share">The later share.</param>
    /// <param name="partGrowth">The growth of the part since the earlier period.</param>
    /// <param name="wholeGrowth">The growth of the whole over the same span.</param>
    /// <returns>The earlier share, within 0 to 1.</returns>
    /// <exception cref="NonPositiveBaseException">The part's growth as printed, or at its most, is −100 %, which leaves its earlier level open.</exception>
    /// <exception cref="PartExceedsWholeException">The growths imply an earlier share above the whole, however the figures were rounded.</exception>
    public static Published<Share> EarlierGiven(this Published<Share> share, Published<GrowthRate> partGrowth, Published<GrowthRate> wholeGrowth)
    {
        _ = share.Low.EarlierGiven(partGrowth.High, wholeGrowth.Low);
        return partGrowth.Value.Factor == 0m ? throw GrowthRate.NothingLeft("an earlier level to take a share of") : Rescaled(share, wholeGrowth, partGrowth);
    }

    /// <summary>The share of the earlier period, where it is defined.</summary>
    /// <param name="share">The later share.</param>
    /// <param name="partGrowth">The growth of the part since the earlier period.</param>
    /// <param name="wholeGrowth">The growth of the whole over the same span.</param>
    /// <param name="earlier">The earlier share, or the default.</param>
    /// <returns>False where <see cref="EarlierGiven"/> throws.</returns>
    public static bool TryEarlierGiven(this Published<Share> share, Published<GrowthRate> partGrowth, Published<GrowthRate> wholeGrowth, out Published<Share> earlier) =>
        Defined.Try(() => share.EarlierGiven(partGrowth, wholeGrowth), out earlier);

    /// <summary>The share of a later period, from a published share and what grows until then: s·(1 + part)/(1 + whole).</summary>
    /// <param name="share">The share of the earlier period.</param>
    /// <param name="partGrowth">The growth of the part until the later period.</param>
    /// <param name="wholeGrowth">The growth of the whole over the same span.</param>
    /// <returns>The later share, within 0 to 1.</returns>
    /// <exception cref="UndefinedMetricException">The whole's growth as printed, or at its most, is −100 %: nothing can be a share of what is left.</exception>
    /// <exception cref="PartExceedsWholeException">The part would outgrow its whole, however the figures were rounded.</exception>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// var later = Published.Share("27.1 %", invariant).LaterGiven(Published.Growth("8.4 %", invariant), Published.Growth("4.0 %", invariant));
    /// Console.WriteLine(later.ToString("P1", invariant)); // 28.2 % (28.2 %, 28.3 %)
    /// </code>
    /// </example>
    public static Published<Share> LaterGiven(this Published<Share> share, Published<GrowthRate> partGrowth, Published<GrowthRate> wholeGrowth)
    {
        _ = share.Low.LaterGiven(partGrowth.Low, wholeGrowth.High);
        return wholeGrowth.Value.Factor == 0m ? Published.Exactly(share.Value.LaterGiven(partGrowth.Value, wholeGrowth.Value)) : Rescaled(share, partGrowth, wholeGrowth);
    }

    /// <summary>The share of a later period, where it is defined.</summary>
    /// <param name="share">The share of the earlier period.</param>
    /// <param name="partGrowth">The growth of the part until the later period.</param>
    /// <param name="wholeGrowth">The growth of the whole over the same span.</param>
    /// <param name="later">The later share, or the default.</param>
    /// <returns>False where <see cref="LaterGiven"/> throws.</returns>
    public static bool TryLaterGiven(this Published<Share> share, Published<GrowthRate> partGrowth, Published<GrowthRate> wholeGrowth, out Published<Share> later) =>
        Defined.Try(() => share.LaterGiven(partGrowth, wholeGrowth), out later);

    // s · up / down, with the product kept to 128 bits: after a steep fall its rounding would be divided by next to nothing.
    private static Published<Share> Rescaled(Published<Share> share, Published<GrowthRate> up, Published<GrowthRate> down)
    {
        var low = Proportion(share.Low, up.Low, down.High);
        var high = down.Low.Factor == 0m ? 1m : Proportion(share.High, up.High, down.Low);
        var zero = (share.Low == Share.Zero && share.IncludesLow) || (up.Low.Factor == 0m && up.IncludesLow);
        var full = high >= 1m;
        return new(
            Share.FromFraction(Proportion(share.Value, up.Value, down.Value)),
            Outward.Down(Share.FromFraction(low)),
            zero || (share.IncludesLow && up.IncludesLow && down.IncludesHigh),
            full ? Share.Whole : Outward.Up(Share.FromFraction(high)),
            full || (share.IncludesHigh && up.IncludesHigh && down.IncludesLow));
    }

    // What is above 1, or too large for a decimal, is all of it.
    private static decimal Proportion(Share share, GrowthRate up, GrowthRate down) =>
        DecimalMath.TryProportion(share.Fraction, up.Factor, down.Factor, out var later) ? Math.Min(1m, later) : 1m;

    // An end that a factor of zero makes is reached wherever the other factor is.
    private static bool Reaches<T>(T whole, bool includesWhole, Share share, bool includesShare) =>
        (includesWhole && includesShare) || (includesWhole && Measure.Sign(whole) == 0) || (includesShare && share == Share.Zero);
}
