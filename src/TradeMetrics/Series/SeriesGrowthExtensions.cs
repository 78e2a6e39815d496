using System.Numerics;

namespace TradeMetrics;

/// <summary>How fast, along a series? Growth of money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
/// <remarks>
/// Where a figure is missing, the base is not above zero, or the definition changed in between
/// (<see cref="ObservationStatus.Break"/>), the result has a gap that says so. Gaps are never filled.
/// </remarks>
/// <example>
/// <code>
/// var exports = TimeSeries.From(TimePeriod.Month(2022, 1), 100m, 80m, 90m, 95m);
/// Console.WriteLine(exports.PeriodOnPeriod()[1]); // 2022-02: -20 %
/// Console.WriteLine(exports.YearOnYear()[0]); // 2022-01: missing, there is no figure for 2021-01: the series runs from 2022-01 to 2022-04
///
/// var years = TimeSeries.From(TimePeriod.Year(2017), 6.8m, 6.9m, 7.1m, 7.1m, 8.3m, 8.3m);
/// Console.WriteLine(years.Growth(TimePeriod.Year(2020), TimePeriod.Year(2022)).ToString("P1", CultureInfo.InvariantCulture)); // 16.9 %
/// Console.WriteLine(years.Cagr().ToString("P1", CultureInfo.InvariantCulture)); // 4.1 %
/// </code>
/// </example>
public static class SeriesGrowthExtensions
{
    /// <summary>Growth against the same period a year earlier.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series; of years to date, each is compared with the same months.</param>
    /// <returns>A series of the same periods.</returns>
    /// <exception cref="CurrencyMismatchException">Figures that are compared are in different currencies.</exception>
    public static TimeSeries<GrowthRate> YearOnYear<T>(this TimeSeries<T> series)
        where T : struct, IDivisionOperators<T, T, decimal> => SeriesGrowth.YearOnYear(series, static (from, to) => from.GrowthTo(to));

    /// <summary>Growth against the period before.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series; not of years to date, whose periods overlap.</param>
    /// <returns>A series of the same periods.</returns>
    /// <exception cref="CurrencyMismatchException">Figures that are compared are in different currencies.</exception>
    /// <exception cref="InvalidOperationException">The series is of years to date.</exception>
    public static TimeSeries<GrowthRate> PeriodOnPeriod<T>(this TimeSeries<T> series)
        where T : struct, IDivisionOperators<T, T, decimal> => SeriesGrowth.PeriodOnPeriod(series, static (from, to) => from.GrowthTo(to));

    /// <summary>Growth of a span, from its first figure to its last.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="from">The earlier period, whose figure is above zero.</param>
    /// <param name="to">The later period.</param>
    /// <returns>The growth of the whole span, not averaged over it.</returns>
    /// <exception cref="MissingObservationException">There is no figure for one of the periods.</exception>
    /// <exception cref="NoElapsedTimeException">The periods are the same, or in the wrong order.</exception>
    /// <exception cref="NonPositiveBaseException">The earlier figure is zero or negative.</exception>
    /// <exception cref="NegativeMeasureException">The later figure is negative.</exception>
    /// <exception cref="UndefinedMetricException">The definition changed in between (<see cref="UndefinedReason.NotComparable"/>).</exception>
    /// <exception cref="ArgumentException">The periods are of another frequency than the series.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The growth is outside decimal's range.</exception>
    public static GrowthRate Growth<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to)
        where T : struct, IDivisionOperators<T, T, decimal>
    {
        var (first, last) = SeriesGrowth.Ends(series, from, to);
        return first.GrowthTo(last);
    }

    /// <summary>Growth of a span, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <param name="growth">The growth, or zero.</param>
    /// <returns>False where <see cref="Growth{T}(TimeSeries{T}, TimePeriod, TimePeriod)"/> throws; a period of another frequency is still an <see cref="ArgumentException"/>.</returns>
    public static bool TryGrowth<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to, out GrowthRate growth)
        where T : struct, IDivisionOperators<T, T, decimal>
    {
        growth = default;
        return SeriesGrowth.TryEnds(series, from, to, out var first, out var last) && first.TryGrowthTo(last, out growth);
    }

    /// <summary>The compound annual growth rate of a span: its two end points, and nothing between.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="from">The earlier period, whose figure is above zero.</param>
    /// <param name="to">The later period.</param>
    /// <returns>The average rate a year, also of months or quarters. See <c>TrendGrowth</c> for a rate that heeds the figures between.</returns>
    /// <inheritdoc cref="Growth{T}(TimeSeries{T}, TimePeriod, TimePeriod)" path="/exception"/>
    public static GrowthRate Cagr<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to)
        where T : struct, IDivisionOperators<T, T, decimal>
    {
        var (first, last) = SeriesGrowth.Ends(series, from, to);
        return first.CagrTo(last, from, to);
    }

    /// <summary>The compound annual growth rate from the first period to the last.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series, with a figure at both ends.</param>
    /// <returns>The average rate a year.</returns>
    /// <inheritdoc cref="Growth{T}(TimeSeries{T}, TimePeriod, TimePeriod)" path="/exception"/>
    public static GrowthRate Cagr<T>(this TimeSeries<T> series)
        where T : struct, IDivisionOperators<T, T, decimal>
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.Cagr(series.Start, series.End);
    }

    /// <summary>The compound annual growth rate of a span, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <param name="growth">The average rate a year, or zero.</param>
    /// <returns>False where <see cref="Cagr{T}(TimeSeries{T}, TimePeriod, TimePeriod)"/> throws; a period of another frequency is still an <see cref="ArgumentException"/>.</returns>
    public static bool TryCagr<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to, out GrowthRate growth)
        where T : struct, IDivisionOperators<T, T, decimal>
    {
        growth = default;
        return SeriesGrowth.TryEnds(series, from, to, out var first, out var last) && first.TryCagrTo(last, from, to, out growth);
    }

    /// <summary>Logarithmic growth of a span: ln(to / from).</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="from">The earlier period, whose figure is above zero.</param>
    /// <param name="to">The later period, whose figure is above zero.</param>
    /// <returns>The growth of the whole span in log points; consecutive spans add up.</returns>
    /// <inheritdoc cref="Growth{T}(TimeSeries{T}, TimePeriod, TimePeriod)" path="/exception"/>
    public static double LogGrowth<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to)
        where T : struct, IDivisionOperators<T, T, decimal>
    {
        var (first, last) = SeriesGrowth.Ends(series, from, to);
        return first.LogGrowthTo(last);
    }

    /// <summary>Logarithmic growth of a span, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <param name="growth">The growth in log points, or zero.</param>
    /// <returns>False where <see cref="LogGrowth{T}(TimeSeries{T}, TimePeriod, TimePeriod)"/> throws; a period of another frequency is still an <see cref="ArgumentException"/>.</returns>
    public static bool TryLogGrowth<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to, out double growth)
        where T : struct, IDivisionOperators<T, T, decimal>
    {
        growth = 0;
        return SeriesGrowth.TryEnds(series, from, to, out var first, out var last) && first.TryLogGrowthTo(last, out growth);
    }
}
