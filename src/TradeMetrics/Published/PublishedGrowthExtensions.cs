using System.Numerics;
using NodaTime;

namespace TradeMetrics;

/// <summary>How fast, between published figures? The growth of the figures as printed, and the interval that their rounding leaves open.</summary>
/// <remarks>Growth falls with the base and rises with the later figure, so the ends of the result are those of the ends, and nothing wider.
/// A measure of your own that a <see cref="double"/> divides has the same verbs; its intervals are wider by one part in 1e14, since 15 digits are kept.
/// Each <c>Try…</c> twin gives false and the default where its verb throws.</remarks>
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
        PublishedFormula.Growth(from, to, static (earlier, later) => earlier.GrowthTo(later), Outward.Exact);

    /// <summary>The growth from an earlier figure to a later one, where it is defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="from">The earlier figure, whose interval is above zero.</param>
    /// <param name="to">The later figure, whose interval is not negative.</param>
    /// <param name="growth">The result, or the default.</param>
    /// <returns>False where the form without Try throws.</returns>
    public static bool TryGrowthTo<T>(this Published<T> from, Published<T> to, out Published<GrowthRate> growth)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> =>
        Defined.Try(() => from.GrowthTo(to), out growth);

    /// <summary>The growth of what is taken from two published figures, such as the kilograms of a mass.</summary>
    /// <typeparam name="T">What the figures are taken from: a record, a quantity.</typeparam>
    /// <typeparam name="TMeasure">The type of the figure that is taken.</typeparam>
    /// <param name="from">The earlier figure.</param>
    /// <param name="to">The later figure.</param>
    /// <param name="measure">What to take from each end: a rising function, such as the kilograms of a mass.</param>
    /// <returns>The growth, with the least and the most that the true one may be.</returns>
    /// <exception cref="ArgumentException">The measure falls.</exception>
    /// <exception cref="NonPositiveBaseException">The earlier figure may be zero or negative.</exception>
    /// <exception cref="NegativeMeasureException">The later figure may be negative.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// var before = Published.Number("1.2", invariant).Select(hours => TimeSpan.FromHours((double)hours));
    /// var after = Published.Number("1.5", invariant).Select(hours => TimeSpan.FromHours((double)hours));
    /// Console.WriteLine(before.GrowthTo(after, t => t.TotalMinutes).ToString("P1", invariant)); // 25.0 % (16.0 %, 34.8 %)
    /// </code>
    /// </example>
    public static Published<GrowthRate> GrowthTo<T, TMeasure>(this Published<T> from, Published<T> to, Func<T, TMeasure> measure)
        where T : struct, IComparable<T>
        where TMeasure : struct, IComparable<TMeasure>, IDivisionOperators<TMeasure, TMeasure, decimal> =>
        from.Select(measure).GrowthTo(to.Select(measure));

    /// <summary>The growth of what is taken from two published figures, where it is defined.</summary>
    /// <typeparam name="T">What the figures are taken from: a record, a quantity.</typeparam>
    /// <typeparam name="TMeasure">The type of the figure that is taken.</typeparam>
    /// <param name="from">The earlier figure.</param>
    /// <param name="to">The later figure.</param>
    /// <param name="measure">What to take from each end: a rising function, such as the kilograms of a mass.</param>
    /// <param name="growth">The result, or the default.</param>
    /// <returns>False where the form without Try throws.</returns>
    public static bool TryGrowthTo<T, TMeasure>(this Published<T> from, Published<T> to, Func<T, TMeasure> measure, out Published<GrowthRate> growth)
        where T : struct, IComparable<T>
        where TMeasure : struct, IComparable<TMeasure>, IDivisionOperators<TMeasure, TMeasure, decimal> =>
        from.Select(measure).TryGrowthTo(to.Select(measure), out growth);

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
        PublishedFormula.Average(from, to, years, (earlier, later) => earlier.CagrTo(later, years), Outward.Exact);

    /// <summary>The compound annual growth rate between two published figures, where it is defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="from">The earlier figure, whose interval is above zero.</param>
    /// <param name="to">The later figure, whose interval is not negative.</param>
    /// <param name="years">The number of years between the figures, above zero.</param>
    /// <param name="growth">The result, or the default.</param>
    /// <returns>False where the form without Try throws.</returns>
    public static bool TryCagrTo<T>(this Published<T> from, Published<T> to, Periods years, out Published<GrowthRate> growth)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> =>
        Defined.Try(() => from.CagrTo(to, years), out growth);

    /// <summary>The compound annual growth rate of what is taken from two published figures.</summary>
    /// <typeparam name="T">What the figures are taken from: a record, a quantity.</typeparam>
    /// <typeparam name="TMeasure">The type of the figure that is taken.</typeparam>
    /// <param name="from">The earlier figure.</param>
    /// <param name="to">The later figure.</param>
    /// <param name="years">The number of years between the figures, above zero.</param>
    /// <param name="measure">What to take from each end: a rising function, such as the kilograms of a mass.</param>
    /// <returns>The average rate a year, with the least and the most that the true one may be.</returns>
    /// <exception cref="ArgumentException">The measure falls.</exception>
    /// <inheritdoc cref="CagrTo{T}(Published{T}, Published{T}, Periods)" path="/exception"/>
    public static Published<GrowthRate> CagrTo<T, TMeasure>(this Published<T> from, Published<T> to, Periods years, Func<T, TMeasure> measure)
        where T : struct, IComparable<T>
        where TMeasure : struct, IComparable<TMeasure>, IDivisionOperators<TMeasure, TMeasure, decimal> =>
        from.Select(measure).CagrTo(to.Select(measure), years);

    /// <summary>The compound annual growth rate of what is taken from two published figures, where it is defined.</summary>
    /// <typeparam name="T">What the figures are taken from: a record, a quantity.</typeparam>
    /// <typeparam name="TMeasure">The type of the figure that is taken.</typeparam>
    /// <param name="from">The earlier figure.</param>
    /// <param name="to">The later figure.</param>
    /// <param name="years">The number of years between the figures, above zero.</param>
    /// <param name="measure">What to take from each end: a rising function, such as the kilograms of a mass.</param>
    /// <param name="growth">The result, or the default.</param>
    /// <returns>False where the form without Try throws.</returns>
    public static bool TryCagrTo<T, TMeasure>(this Published<T> from, Published<T> to, Periods years, Func<T, TMeasure> measure, out Published<GrowthRate> growth)
        where T : struct, IComparable<T>
        where TMeasure : struct, IComparable<TMeasure>, IDivisionOperators<TMeasure, TMeasure, decimal> =>
        from.Select(measure).TryCagrTo(to.Select(measure), years, out growth);

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

    /// <summary>The compound annual growth rate between the published figures of two periods, where it is defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="from">The earlier figure, whose interval is above zero.</param>
    /// <param name="to">The later figure, whose interval is not negative.</param>
    /// <param name="fromPeriod">The period of the earlier figure.</param>
    /// <param name="toPeriod">The period of the later figure.</param>
    /// <param name="growth">The result, or the default.</param>
    /// <returns>False where the form without Try throws.</returns>
    public static bool TryCagrTo<T>(this Published<T> from, Published<T> to, TimePeriod fromPeriod, TimePeriod toPeriod, out Published<GrowthRate> growth)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> =>
        from.TryCagrTo(to, Elapsed.Years(fromPeriod, toPeriod), out growth);

    /// <summary>The compound annual growth rate between the published figures of two dates.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="from">The earlier figure, whose interval is above zero.</param>
    /// <param name="to">The later figure, whose interval is not negative.</param>
    /// <param name="fromPeriod">The date of the earlier figure.</param>
    /// <param name="toPeriod">The date of the later figure.</param>
    /// <returns>The average rate a year over the years between the dates (<see cref="YearCount.Between"/>), with the least and the most that the true one may be.</returns>
    /// <inheritdoc cref="CagrTo{T}(Published{T}, Published{T}, Periods)" path="/exception"/>
    public static Published<GrowthRate> CagrTo<T>(this Published<T> from, Published<T> to, LocalDate fromPeriod, LocalDate toPeriod)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> =>
        from.CagrTo(to, Elapsed.Years(fromPeriod, toPeriod));

    /// <summary>The compound annual growth rate between the published figures of two dates, where it is defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="from">The earlier figure, whose interval is above zero.</param>
    /// <param name="to">The later figure, whose interval is not negative.</param>
    /// <param name="fromPeriod">The date of the earlier figure.</param>
    /// <param name="toPeriod">The date of the later figure.</param>
    /// <param name="growth">The result, or the default.</param>
    /// <returns>False where the form without Try throws.</returns>
    public static bool TryCagrTo<T>(this Published<T> from, Published<T> to, LocalDate fromPeriod, LocalDate toPeriod, out Published<GrowthRate> growth)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> =>
        from.TryCagrTo(to, Elapsed.Years(fromPeriod, toPeriod), out growth);

    /// <summary>The logarithmic growth: ln(to / from).</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="from">The earlier figure, whose interval is above zero.</param>
    /// <param name="to">The later figure, whose interval is above zero.</param>
    /// <returns>Doubles in natural-log units; the ends are moved outwards by 2e-15 of themselves, which is more than a double's logarithm is rounded.</returns>
    /// <exception cref="UndefinedMetricException">The later figure may be zero.</exception>
    /// <exception cref="NonPositiveBaseException">The earlier figure may be zero or negative.</exception>
    /// <exception cref="NegativeMeasureException">The later figure may be negative.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The ratio is outside decimal's range.</exception>
    public static Published<double> LogGrowthTo<T>(this Published<T> from, Published<T> to)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> =>
        PublishedFormula.Log(from, to, static (earlier, later) => earlier.LogGrowthTo(later), least: 1e-26);

    /// <summary>The logarithmic growth between two published figures, where it is defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="from">The earlier figure, whose interval is above zero.</param>
    /// <param name="to">The later figure, whose interval is above zero.</param>
    /// <param name="growth">The result, or the default.</param>
    /// <returns>False where the form without Try throws.</returns>
    public static bool TryLogGrowthTo<T>(this Published<T> from, Published<T> to, out Published<double> growth)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> =>
        Defined.Try(() => from.LogGrowthTo(to), out growth);
}
