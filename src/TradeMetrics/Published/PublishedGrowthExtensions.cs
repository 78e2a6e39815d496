using System.Numerics;

namespace TradeMetrics;

/// <summary>How fast, between published figures? The growth of the figures as printed, and the interval that their rounding leaves open.</summary>
/// <remarks>Growth falls with the base and rises with the later figure, so the ends of the result are those of the ends, and nothing wider.</remarks>
public static class PublishedGrowthExtensions
{
    /// <summary>The growth from an earlier figure to a later one.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="from">The earlier figure, whose interval is above zero.</param>
    /// <param name="to">The later figure, whose interval is not negative.</param>
    /// <returns>The growth, with the least and the most that the true one may be.</returns>
    /// <exception cref="NonPositiveBaseException">The earlier figure may be zero or negative.</exception>
    /// <exception cref="NegativeMeasureException">The later figure may be negative.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// var growth = Published.Number("6.8", invariant).GrowthTo(Published.Number("8.3", invariant));
    /// Console.WriteLine(growth.ToString("P1", invariant)); // 22.1 % (20.4 %, 23.7 %)
    /// </code>
    /// </example>
    public static Published<GrowthRate> GrowthTo<T>(this Published<T> from, Published<T> to)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> =>
        Between(from, to, static (earlier, later) => earlier.GrowthTo(later));

    /// <summary>The compound annual growth rate between two published figures.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="from">The earlier figure, whose interval is above zero.</param>
    /// <param name="to">The later figure, whose interval is not negative.</param>
    /// <param name="years">The number of years between the figures, above zero.</param>
    /// <returns>The average rate a year, with the least and the most that the true one may be.</returns>
    /// <exception cref="NoElapsedTimeException"><paramref name="years"/> is zero or negative.</exception>
    /// <exception cref="NonPositiveBaseException">The earlier figure may be zero or negative.</exception>
    /// <exception cref="NegativeMeasureException">The later figure may be negative.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public static Published<GrowthRate> CagrTo<T>(this Published<T> from, Published<T> to, Periods years)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> =>
        Between(from, to, (earlier, later) => earlier.CagrTo(later, years));

    /// <summary>The compound annual growth rate between the published figures of two periods.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="from">The earlier figure, whose interval is above zero.</param>
    /// <param name="to">The later figure, whose interval is not negative.</param>
    /// <param name="fromPeriod">The period of the earlier figure.</param>
    /// <param name="toPeriod">The period of the later figure.</param>
    /// <returns>The average rate a year, with the least and the most that the true one may be.</returns>
    /// <inheritdoc cref="CagrTo{T}(Published{T}, Published{T}, Periods)" path="/exception"/>
    /// <exception cref="ArgumentException">The periods differ in frequency.</exception>
    public static Published<GrowthRate> CagrTo<T>(this Published<T> from, Published<T> to, TimePeriod fromPeriod, TimePeriod toPeriod)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> =>
        from.CagrTo(to, Elapsed.Years(fromPeriod, toPeriod));

    /// <summary>The growth over several periods of one published rate.</summary>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">The number of periods, not negative.</param>
    /// <returns>The growth over all of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is negative.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public static Published<GrowthRate> Over(this Published<GrowthRate> rate, Periods periods)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(periods.Count, nameof(periods));
        return new(
            rate.Value.Over(periods),
            Down(rate.Low.Over(periods)),
            rate.IncludesLow,
            Up(rate.High.Over(periods)),
            rate.IncludesHigh);
    }

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
    public static Published<decimal> Factor(this Published<GrowthRate> rate) =>
        new(rate.Value.Factor, rate.Low.Factor, rate.IncludesLow, rate.High.Factor, rate.IncludesHigh);

    internal static GrowthRate Down(GrowthRate rate) => GrowthRate.FromFraction(Math.Max(-1m, Outward.Down(rate.Fraction)));

    internal static GrowthRate Up(GrowthRate rate) => GrowthRate.FromFraction(Outward.Up(rate.Fraction));

    private static Published<GrowthRate> Between<T>(Published<T> from, Published<T> to, Func<T, T, GrowthRate> growth)
        where T : struct, IComparable<T> => new(
            growth(from.Value, to.Value),
            Down(growth(from.High, to.Low)),
            from.IncludesHigh && to.IncludesLow,
            Up(growth(from.Low, to.High)),
            from.IncludesLow && to.IncludesHigh);
}
