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
/// </code>
/// </example>
public static class SeriesGrowthExtensions
{
    /// <summary>Growth against the same period a year earlier.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series; of years to date, each is compared with the same months.</param>
    /// <returns>A series of the same periods.</returns>
    public static TimeSeries<GrowthRate> YearOnYear<T>(this TimeSeries<T> series)
        where T : struct, IDivisionOperators<T, T, decimal> => SeriesGrowth.YearOnYear(series, static (from, to) => from.GrowthTo(to));

    /// <summary>Growth against the period before.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series; not of years to date, whose periods overlap.</param>
    /// <returns>A series of the same periods.</returns>
    /// <exception cref="InvalidOperationException">The series is of years to date.</exception>
    public static TimeSeries<GrowthRate> PeriodOnPeriod<T>(this TimeSeries<T> series)
        where T : struct, IDivisionOperators<T, T, decimal> => SeriesGrowth.PeriodOnPeriod(series, static (from, to) => from.GrowthTo(to));
}
