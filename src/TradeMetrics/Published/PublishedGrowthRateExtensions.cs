namespace TradeMetrics;

/// <summary>What a published growth rate says over other lengths of time.</summary>
/// <remarks>Each is rising or falling in the rate, so the ends of the result are those of the rate. Each <c>Try…</c> twin gives false and the default where its verb throws.</remarks>
public static class PublishedGrowthRateExtensions
{
    /// <summary>The growth over several periods of one published rate.</summary>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">The number of periods, not negative.</param>
    /// <returns>The growth over all of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is negative.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">The number of periods is not finite.</exception>
    public static Published<GrowthRate> Over(this Published<GrowthRate> rate, Periods periods)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(periods.Count, nameof(periods));
        return Rising(rate, x => x.Over(periods));
    }

    /// <summary>The growth over several periods of one published rate, where it is defined.</summary>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">The number of periods, not negative.</param>
    /// <param name="growth">The growth over all of them, or the default.</param>
    /// <returns>False where <see cref="Over"/> finds no result; a negative number is still an <see cref="ArgumentOutOfRangeException"/>.</returns>
    public static bool TryOver(this Published<GrowthRate> rate, Periods periods, out Published<GrowthRate> growth) =>
        Defined.Try(() => rate.Over(periods), out growth);

    /// <summary>A published growth and then another: (1 + a)(1 + b) − 1.</summary>
    /// <param name="rate">The first growth.</param>
    /// <param name="next">The growth that follows.</param>
    /// <returns>The growth over both.</returns>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// var both = Published.Growth("10 %", invariant).Then(Published.Growth("-3.1 %", invariant));
    /// Console.WriteLine(both.ToString("P2", invariant)); // 6.59 % (6.05 %, 7.13 %)
    /// </code>
    /// </example>
    public static Published<GrowthRate> Then(this Published<GrowthRate> rate, Published<GrowthRate> next) => new(
        rate.Value.Then(next.Value),
        Outward.Down(rate.Low.Then(next.Low)),
        (rate.IncludesLow && (next.IncludesLow || rate.Low.Factor == 0m)) || (next.IncludesLow && next.Low.Factor == 0m),
        Outward.Up(rate.High.Then(next.High)),
        rate.IncludesHigh && next.IncludesHigh);

    /// <summary>The growth that leads back: 1/(1 + g) − 1.</summary>
    /// <param name="rate">The growth, whose interval is above −100 %.</param>
    /// <returns>The inverse: a fall of 20 % for a rise of 25 %.</returns>
    /// <exception cref="NonPositiveBaseException">The growth may be −100 %.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public static Published<GrowthRate> Inverse(this Published<GrowthRate> rate) => Falling(rate, static x => x.Inverse);

    /// <summary>The growth that leads back, where it is defined.</summary>
    /// <param name="rate">The growth.</param>
    /// <param name="inverse">The inverse, or the default.</param>
    /// <returns>False where <see cref="Inverse"/> throws.</returns>
    public static bool TryInverse(this Published<GrowthRate> rate, out Published<GrowthRate> inverse) => Defined.Try(() => rate.Inverse(), out inverse);

    /// <summary>The yearly rate that a published rate per period compounds to.</summary>
    /// <param name="rate">The growth from one period to the next.</param>
    /// <param name="frequency">How often a year the rate is earned.</param>
    /// <returns>The compound yearly rate.</returns>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// var yearly = Published.Growth("1.0 %", invariant).Annualised(Frequency.Quarterly);
    /// Console.WriteLine(yearly.ToString("P2", invariant)); // 4.06 % [3.85 %, 4.27 %)
    /// Console.WriteLine(yearly.Deannualised(Frequency.Quarterly).ToString("P2", invariant)); // 1.00 % [0.95 %, 1.05 %)
    /// </code>
    /// </example>
    public static Published<GrowthRate> Annualised(this Published<GrowthRate> rate, Frequency frequency) => rate.Over(frequency.PeriodsPerYear);

    /// <summary>The rate per period that compounds to a published yearly rate. The inverse of <see cref="Annualised"/>.</summary>
    /// <param name="yearlyRate">The yearly rate.</param>
    /// <param name="frequency">The periods wanted.</param>
    /// <returns>The growth from one period to the next.</returns>
    public static Published<GrowthRate> Deannualised(this Published<GrowthRate> yearlyRate, Frequency frequency) => Rising(yearlyRate, x => x.Deannualised(frequency));

    /// <summary>The yearly rate without compounding, of a published rate: k · g.</summary>
    /// <param name="rate">The growth from one period to the next.</param>
    /// <param name="frequency">How often a year the rate is earned.</param>
    /// <returns>The simple yearly rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result may be below −100 %: use <see cref="Annualised"/>.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public static Published<GrowthRate> AnnualisedSimply(this Published<GrowthRate> rate, Frequency frequency) => Rising(rate, x => x.AnnualisedSimply(frequency));

    /// <summary>The number of periods in which a measure doubles: ln 2 / ln(1 + g).</summary>
    /// <param name="rate">The growth per period, whose interval is above zero.</param>
    /// <returns>Periods, doubles; the ends are moved outwards by 2e-15 of themselves, more than the logarithms are rounded.</returns>
    /// <exception cref="UndefinedMetricException">The rate may be zero or negative.</exception>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// Console.WriteLine(Published.Growth("about 20 %", invariant).DoublingTime().ToString("F2", invariant)); // 3.80 [3.64, 3.98]
    /// </code>
    /// </example>
    public static Published<double> DoublingTime(this Published<GrowthRate> rate) => new(
        rate.Value.DoublingTime(), Time(rate.High.DoublingTime(), rate.High, up: false), rate.IncludesHigh, Time(rate.Low.DoublingTime(), rate.Low, up: true), rate.IncludesLow);

    /// <summary>The number of periods in which a measure doubles, where it is defined.</summary>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">Periods, or the default.</param>
    /// <returns>False where <see cref="DoublingTime"/> throws.</returns>
    public static bool TryDoublingTime(this Published<GrowthRate> rate, out Published<double> periods) => Defined.Try(() => rate.DoublingTime(), out periods);

    /// <summary>The number of periods in which a measure halves: ln ½ / ln(1 + g).</summary>
    /// <param name="rate">The growth per period, whose interval is below zero and above −100 %.</param>
    /// <returns>Periods, doubles, moved outwards as those of <see cref="DoublingTime"/>.</returns>
    /// <exception cref="UndefinedMetricException">The rate may be zero or positive, or −100 %.</exception>
    public static Published<double> HalvingTime(this Published<GrowthRate> rate) => new(
        rate.Value.HalvingTime(), Time(rate.Low.HalvingTime(), rate.Low, up: false), rate.IncludesLow, Time(rate.High.HalvingTime(), rate.High, up: true), rate.IncludesHigh);

    /// <summary>The number of periods in which a measure halves, where it is defined.</summary>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">Periods, or the default.</param>
    /// <returns>False where <see cref="HalvingTime"/> throws.</returns>
    public static bool TryHalvingTime(this Published<GrowthRate> rate, out Published<double> periods) => Defined.Try(() => rate.HalvingTime(), out periods);

    /// <summary>The number of periods until a published figure reaches another at a published rate: ln(to / from) / ln(1 + rate).</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="from">The earlier figure, whose interval is above zero.</param>
    /// <param name="to">The later figure: nowhere below the earlier one at a rate above zero, nowhere above it at a rate below zero.</param>
    /// <param name="rate">The growth per period, whose interval does not touch zero.</param>
    /// <returns>Periods, doubles, moved outwards as those of <see cref="DoublingTime"/>.</returns>
    /// <exception cref="UndefinedMetricException">The rate may be zero, or may lead away from the target, or the target may be zero.</exception>
    /// <exception cref="NonPositiveBaseException">The earlier figure may be zero or negative.</exception>
    /// <exception cref="NegativeMeasureException">The later figure may be negative.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// var years = Published.Number("8.3", invariant).TimeToReach(Published.Exactly(10m), Published.Growth("4 %", invariant));
    /// Console.WriteLine(years.ToString("F1", invariant)); // 4.8 (4.1, 5.6]
    /// </code>
    /// </example>
    public static Published<double> TimeToReach<T>(this Published<T> from, Published<T> to, Published<GrowthRate> rate)
        where T : struct, IComparable<T>, System.Numerics.IDivisionOperators<T, T, decimal>
    {
        var rising = rate.Low > GrowthRate.Zero;
        if (!rising && rate.High >= GrowthRate.Zero)
        {
            throw Undefined.Never(from, to, rate.Low);
        }

        // The least time is over the least distance at the rate that leads away from zero.
        var (near, far) = rising ? (from.High, from.Low) : (from.Low, from.High);
        var (start, end) = rising ? (to.Low, to.High) : (to.High, to.Low);
        var (fast, slow) = rising ? (rate.High, rate.Low) : (rate.Low, rate.High);
        var includesNear = rising ? from.IncludesHigh && to.IncludesLow && rate.IncludesHigh : from.IncludesLow && to.IncludesHigh && rate.IncludesLow;
        var includesFar = rising ? from.IncludesLow && to.IncludesHigh && rate.IncludesLow : from.IncludesHigh && to.IncludesLow && rate.IncludesHigh;
        var least = near.TimeToReach(start, fast);
        return new(from.Value.TimeToReach(to.Value, rate.Value), Time(least, fast, up: false), includesNear || least == 0, Time(far.TimeToReach(end, slow), slow, up: true), includesFar);
    }

    /// <summary>The number of periods until a published figure reaches another, where it is defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="from">The earlier figure, whose interval is above zero.</param>
    /// <param name="to">The later figure: nowhere below the earlier one at a rate above zero, nowhere above it at a rate below zero.</param>
    /// <param name="rate">The growth per period, whose interval does not touch zero.</param>
    /// <param name="periods">Periods, or the default.</param>
    /// <returns>False where <see cref="TimeToReach"/> throws.</returns>
    public static bool TryTimeToReach<T>(this Published<T> from, Published<T> to, Published<GrowthRate> rate, out Published<double> periods)
        where T : struct, IComparable<T>, System.Numerics.IDivisionOperators<T, T, decimal> =>
        Defined.Try(() => from.TimeToReach(to, rate), out periods);

    /// <summary>The factor of a published growth, 1 + g, with the same interval.</summary>
    /// <param name="rate">The growth.</param>
    /// <returns>The factor; 2 for "doubled".</returns>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// var (trains, value) = (Published.Growth("increased by 1.2 times", invariant), Published.Growth("63 %", invariant));
    /// Console.WriteLine(trains.Factor().GrowthTo(value.Factor()).ToString("P1", invariant)); // -25.9 % (-27.8 %, -24.0 %)
    /// </code>
    /// </example>
    public static Published<decimal> Factor(this Published<GrowthRate> rate) => new(
        rate.Value.Factor,
        Math.Max(0m, Outward.Sum(rate.Low.Fraction, 1m, up: false)),
        rate.IncludesLow,
        Outward.Sum(rate.High.Fraction, 1m, up: true),
        rate.IncludesHigh);

    private static Published<GrowthRate> Rising(Published<GrowthRate> rate, Func<GrowthRate, GrowthRate> verb) =>
        new(verb(rate.Value), Outward.Down(verb(rate.Low)), rate.IncludesLow, Outward.Up(verb(rate.High)), rate.IncludesHigh);

    private static Published<GrowthRate> Falling(Published<GrowthRate> rate, Func<GrowthRate, GrowthRate> verb) =>
        new(verb(rate.Value), Outward.Down(verb(rate.High)), rate.IncludesHigh, Outward.Up(verb(rate.Low)), rate.IncludesLow);

    // A ratio near one has lost up to 1e-26 of its logarithm, which a slow rate makes many periods.
    private static double Time(double periods, GrowthRate rate, bool up)
    {
        var lost = 1e-26 / Math.Abs(GrowthFormula.Log(rate.Factor));
        return up ? Outward.Up(periods, lost) : Math.Max(0, Outward.Down(periods, lost));
    }
}
