using System.Numerics;
using NodaTime;

namespace TradeMetrics;

/// <summary>How fast? Growth along time, for money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
/// <remarks>
/// The same verbs stand in four classes, one for each kind of quotient; C# picks the one that fits, so they read as one.
/// Growth is defined from a base above zero to a figure that is not negative.
/// A measure of your own needs a quotient operator as an interface; its default value is taken as its zero.
/// </remarks>
public static class GrowthExtensions
{
    /// <summary>The relative change from an earlier figure to a later one: to / from − 1.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <returns>The growth; 0.054 is +5.4 %.</returns>
    /// <exception cref="NonPositiveBaseException"><paramref name="from"/> is zero or negative.</exception>
    /// <exception cref="NegativeMeasureException"><paramref name="to"/> is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">A figure is not finite.</exception>
    /// <remarks>What statistics offices print as "growth", "year-on-year" where the figures are a year apart. The base must be above zero: from a loss to a gain is no growth.</remarks>
    /// <example>
    /// <code>
    /// var growth = new Money(100m, Currency.CNY).GrowthTo(new Money(105.4m, Currency.CNY));
    /// Console.WriteLine(growth); // 5.4 %
    /// </code>
    /// </example>
    public static GrowthRate GrowthTo<T>(this T from, T to)
        where T : IDivisionOperators<T, T, decimal> =>
        GrowthFormula.Growth(Ratio.Exact(from, to), out var growth) is { } reason ? throw Undefined.Growth(reason, from, to) : growth;

    /// <summary>The relative change from an earlier figure to a later one, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="growth">The growth, or zero.</param>
    /// <returns>False where <see cref="GrowthTo{T}(T, T)"/> throws.</returns>
    public static bool TryGrowthTo<T>(this T from, T to, out GrowthRate growth)
        where T : IDivisionOperators<T, T, decimal> =>
        GrowthFormula.Growth(Ratio.Exact(from, to), out growth) is null;

    /// <summary>The relative change of a figure taken from two values, such as the kilograms of a mass.</summary>
    /// <typeparam name="T">What the figure is taken from: a record, a quantity.</typeparam>
    /// <typeparam name="TMeasure">The figure's type.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="measure">The figure to take from each.</param>
    /// <returns>The growth.</returns>
    /// <example>
    /// <code>
    /// var (before, after) = (TimeSpan.FromHours(2), TimeSpan.FromHours(3));
    /// Console.WriteLine(before.GrowthTo(after, t => t.TotalMinutes)); // 50 %
    /// </code>
    /// </example>
    public static GrowthRate GrowthTo<T, TMeasure>(this T from, T to, Func<T, TMeasure> measure)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, decimal>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(from).GrowthTo(measure(to));
    }

    /// <summary>The relative change of a figure taken from two values, where it is defined.</summary>
    /// <typeparam name="T">What the figure is taken from: a record, a quantity.</typeparam>
    /// <typeparam name="TMeasure">The figure's type.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="measure">The figure to take from each.</param>
    /// <param name="growth">The growth, or zero.</param>
    /// <returns>False where the growth is undefined.</returns>
    public static bool TryGrowthTo<T, TMeasure>(this T from, T to, Func<T, TMeasure> measure, out GrowthRate growth)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, decimal>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(from).TryGrowthTo(measure(to), out growth);
    }

    /// <summary>The compound annual growth rate: (to / from)^(1 / years) − 1.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="years">The number of years between the figures, whole or fractional, above zero.</param>
    /// <returns>The average rate a year; of any other period, if <paramref name="years"/> counts those.</returns>
    /// <exception cref="NoElapsedTimeException"><paramref name="years"/> is zero or negative.</exception>
    /// <exception cref="NonPositiveBaseException"><paramref name="from"/> is zero or negative.</exception>
    /// <exception cref="NegativeMeasureException"><paramref name="to"/> is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">A figure is not finite.</exception>
    /// <remarks>
    /// The geometric rate of UN ESCAP, Stats Brief 7 (April 2015), "Average growth rate: computation methods". It knows the
    /// two end points only; the trend rate that UNCTADstat publishes for longer spans uses all years between, and differs.
    /// The number of years is the number of intervals: 2017 to 2022 is five. Compounding the result over the same years
    /// returns the later figure within 1e-24 where the factor per year is at least <c>years</c> · 1e-4; below that the
    /// 28 decimals of the rate hold fewer digits of the factor, and the bound grows in proportion.
    /// </remarks>
    /// <example>
    /// <code>
    /// var average = 6.8m.CagrTo(8.3m, 5);
    /// Console.WriteLine(average.ToString("P1", CultureInfo.InvariantCulture)); // 4.1 %
    /// </code>
    /// </example>
    public static GrowthRate CagrTo<T>(this T from, T to, Periods years)
        where T : IDivisionOperators<T, T, decimal> =>
        GrowthFormula.Cagr(Ratio.Exact(from, to), years, out var growth) is { } reason
            ? throw (years.IsFinite && years.Count > 0m ? Undefined.Growth(reason, from, to) : Undefined.Time(years))
            : growth;

    /// <summary>The compound annual growth rate, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="years">The number of years between the figures, whole or fractional, above zero.</param>
    /// <param name="growth">The average rate a year, or zero.</param>
    /// <returns>False where <see cref="CagrTo{T}(T, T, Periods)"/> throws.</returns>
    public static bool TryCagrTo<T>(this T from, T to, Periods years, out GrowthRate growth)
        where T : IDivisionOperators<T, T, decimal> =>
        GrowthFormula.Cagr(Ratio.Exact(from, to), years, out growth) is null;

    /// <summary>The compound annual growth rate of a figure taken from two values.</summary>
    /// <typeparam name="T">What the figure is taken from: a record, a quantity.</typeparam>
    /// <typeparam name="TMeasure">The figure's type.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="years">The number of years between the figures, whole or fractional, above zero.</param>
    /// <param name="measure">The figure to take from each.</param>
    /// <returns>The average rate a year.</returns>
    public static GrowthRate CagrTo<T, TMeasure>(this T from, T to, Periods years, Func<T, TMeasure> measure)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, decimal>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(from).CagrTo(measure(to), years);
    }

    /// <summary>The compound annual growth rate of a figure taken from two values, where it is defined.</summary>
    /// <typeparam name="T">What the figure is taken from: a record, a quantity.</typeparam>
    /// <typeparam name="TMeasure">The figure's type.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="years">The number of years between the figures, whole or fractional, above zero.</param>
    /// <param name="measure">The figure to take from each.</param>
    /// <param name="growth">The average rate a year, or zero.</param>
    /// <returns>False where the rate is undefined.</returns>
    public static bool TryCagrTo<T, TMeasure>(this T from, T to, Periods years, Func<T, TMeasure> measure, out GrowthRate growth)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, decimal>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(from).TryCagrTo(measure(to), years, out growth);
    }

    /// <summary>The compound annual growth rate between the figures of two periods.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="fromPeriod">The period of the earlier figure.</param>
    /// <param name="toPeriod">The period of the later figure.</param>
    /// <returns>The average rate a year, over the years between the periods.</returns>
    /// <exception cref="NoElapsedTimeException">The second period is not after the first.</exception>
    /// <exception cref="ArgumentException">The periods differ in frequency.</exception>
    /// <exception cref="NonPositiveBaseException"><paramref name="from"/> is zero or negative.</exception>
    /// <exception cref="NegativeMeasureException"><paramref name="to"/> is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">A figure is not finite.</exception>
    public static GrowthRate CagrTo<T>(this T from, T to, TimePeriod fromPeriod, TimePeriod toPeriod)
        where T : IDivisionOperators<T, T, decimal> =>
        from.CagrTo(to, Elapsed.Years(fromPeriod, toPeriod));

    /// <summary>The compound annual growth rate between the figures of two periods, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="fromPeriod">The period of the earlier figure.</param>
    /// <param name="toPeriod">The period of the later figure.</param>
    /// <param name="growth">The average rate a year, or zero.</param>
    /// <returns>False where the rate is undefined; periods of two frequencies are still an <see cref="ArgumentException"/>.</returns>
    public static bool TryCagrTo<T>(this T from, T to, TimePeriod fromPeriod, TimePeriod toPeriod, out GrowthRate growth)
        where T : IDivisionOperators<T, T, decimal> =>
        from.TryCagrTo(to, Elapsed.Years(fromPeriod, toPeriod), out growth);

    /// <summary>The compound annual growth rate between the figures of two dates.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="fromPeriod">The date of the earlier figure.</param>
    /// <param name="toPeriod">The date of the later figure.</param>
    /// <returns>The average rate a year, over the years between the dates: whole months / 12 where the days match, else days / 365.25.</returns>
    /// <exception cref="NoElapsedTimeException">The second date is not after the first.</exception>
    /// <exception cref="NonPositiveBaseException"><paramref name="from"/> is zero or negative.</exception>
    /// <exception cref="NegativeMeasureException"><paramref name="to"/> is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">A figure is not finite.</exception>
    public static GrowthRate CagrTo<T>(this T from, T to, LocalDate fromPeriod, LocalDate toPeriod)
        where T : IDivisionOperators<T, T, decimal> =>
        from.CagrTo(to, Elapsed.Years(fromPeriod, toPeriod));

    /// <summary>The compound annual growth rate between the figures of two dates, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="fromPeriod">The date of the earlier figure.</param>
    /// <param name="toPeriod">The date of the later figure.</param>
    /// <param name="growth">The average rate a year, or zero.</param>
    /// <returns>False where the rate is undefined.</returns>
    public static bool TryCagrTo<T>(this T from, T to, LocalDate fromPeriod, LocalDate toPeriod, out GrowthRate growth)
        where T : IDivisionOperators<T, T, decimal> =>
        from.TryCagrTo(to, Elapsed.Years(fromPeriod, toPeriod), out growth);

    /// <summary>The logarithmic growth: ln(to / from). It adds up over time where growth rates compound.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <returns>A double, in natural-log units; 0.0526 is close to, not equal to, +5.4 %. Over n years, divided by n, it is the exponential growth rate of UN ESCAP, Stats Brief 7.</returns>
    /// <exception cref="UndefinedMetricException"><paramref name="to"/> is zero, or a figure is not finite.</exception>
    /// <exception cref="NonPositiveBaseException"><paramref name="from"/> is zero or negative.</exception>
    /// <exception cref="NegativeMeasureException"><paramref name="to"/> is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The ratio is outside decimal's range.</exception>
    public static double LogGrowthTo<T>(this T from, T to)
        where T : IDivisionOperators<T, T, decimal> =>
        GrowthFormula.Log(Ratio.Exact(from, to), out var growth) is { } reason ? throw Undefined.Growth(reason, from, to) : growth;

    /// <summary>The logarithmic growth, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="growth">The natural logarithm of the ratio, or zero.</param>
    /// <returns>False where <see cref="LogGrowthTo{T}(T, T)"/> throws.</returns>
    public static bool TryLogGrowthTo<T>(this T from, T to, out double growth)
        where T : IDivisionOperators<T, T, decimal> =>
        GrowthFormula.Log(Ratio.Exact(from, to), out growth) is null;

    /// <summary>The logarithmic growth of a figure taken from two values.</summary>
    /// <typeparam name="T">What the figure is taken from: a record, a quantity.</typeparam>
    /// <typeparam name="TMeasure">The figure's type.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="measure">The figure to take from each.</param>
    /// <returns>The natural logarithm of the ratio.</returns>
    public static double LogGrowthTo<T, TMeasure>(this T from, T to, Func<T, TMeasure> measure)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, decimal>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(from).LogGrowthTo(measure(to));
    }

    /// <summary>The number of periods until a figure reaches another: ln(to / from) / ln(1 + rate).</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="rate">The growth per period.</param>
    /// <returns>Periods of the rate, a double; zero when the figures are equal.</returns>
    /// <exception cref="UndefinedMetricException">The rate is zero, or leads away from the target, or the target is zero.</exception>
    /// <exception cref="NonPositiveBaseException"><paramref name="from"/> is zero or negative.</exception>
    /// <exception cref="NegativeMeasureException"><paramref name="to"/> is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var years = 8.3m.TimeToReach(10m, GrowthRate.FromPercent(4m));
    /// Console.WriteLine(years.ToString("F2", CultureInfo.InvariantCulture)); // 4.75
    /// </code>
    /// </example>
    public static double TimeToReach<T>(this T from, T to, GrowthRate rate)
        where T : IDivisionOperators<T, T, decimal> =>
        GrowthFormula.Reach(Ratio.Exact(from, to), rate, out var periods) is { } reason
            ? throw (reason == UndefinedReason.NeverReached ? Undefined.Never(from, to, rate) : Undefined.Growth(reason, from, to))
            : periods;

    /// <summary>The number of periods until a figure reaches another, where it does.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="from">The earlier figure, above zero.</param>
    /// <param name="to">The later figure, not negative.</param>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">Periods of the rate, or zero.</param>
    /// <returns>False where <see cref="TimeToReach{T}(T, T, GrowthRate)"/> throws.</returns>
    public static bool TryTimeToReach<T>(this T from, T to, GrowthRate rate, out double periods)
        where T : IDivisionOperators<T, T, decimal> =>
        GrowthFormula.Reach(Ratio.Exact(from, to), rate, out periods) is null;
}
