using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

/// <summary>The highest and the lowest figure of a series, and its deepest fall.</summary>
/// <remarks>Periods without a figure are passed over: the results are among the figures that are there.</remarks>
public static class DrawdownExtensions
{
    /// <summary>The highest figure, the first of equal ones.</summary>
    /// <typeparam name="T">What is observed.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>The observation.</returns>
    /// <exception cref="UndefinedMetricException">The series has no figure.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <example>
    /// <code>
    /// var exports = TimeSeries.From(TimePeriod.Year(2019), 7m, 6m, 8m, 7.5m);
    /// Console.WriteLine($"{exports.Peak()}; {exports.Trough()}"); // 2021: 8; 2020: 6
    /// </code>
    /// </example>
    public static Observation<T> Peak<T>(this TimeSeries<T> series)
        where T : struct, IComparable<T> => series.TryPeak(out var peak) ? peak : throw NoFigures("peak");

    /// <summary>The highest figure, if there is any.</summary>
    /// <typeparam name="T">What is observed.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="peak">The observation, or the default.</param>
    /// <returns>False where the series has no figure.</returns>
    public static bool TryPeak<T>(this TimeSeries<T> series, out Observation<T> peak)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(series);
        peak = Figures(series).MaxBy(observation => observation.ValueOr(default));
        return peak.HasValue;
    }

    /// <summary>The lowest figure, the first of equal ones.</summary>
    /// <typeparam name="T">What is observed.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>The observation.</returns>
    /// <exception cref="UndefinedMetricException">The series has no figure.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    public static Observation<T> Trough<T>(this TimeSeries<T> series)
        where T : struct, IComparable<T> => series.TryTrough(out var trough) ? trough : throw NoFigures("trough");

    /// <summary>The lowest figure, if there is any.</summary>
    /// <typeparam name="T">What is observed.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="trough">The observation, or the default.</param>
    /// <returns>False where the series has no figure.</returns>
    public static bool TryTrough<T>(this TimeSeries<T> series, out Observation<T> trough)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(series);
        trough = Figures(series).MinBy(observation => observation.ValueOr(default));
        return trough.HasValue;
    }

    /// <summary>The deepest fall from a figure to a later one, relative to the former.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series, whose figures are above zero up to the last.</param>
    /// <returns>The fall, the first of equal ones. In a series that never falls peak and trough are its first figure, and the depth is zero.</returns>
    /// <exception cref="UndefinedMetricException">The series has no figure.</exception>
    /// <exception cref="NonPositiveBaseException">A figure that others are compared with is zero or negative.</exception>
    /// <exception cref="NegativeMeasureException">A figure is negative.</exception>
    /// <remarks>
    /// Magdon-Ismail and Atiya (2004), "Maximum Drawdown", Risk 17(10): the largest loss from a peak to a nadir. Where the
    /// definition changes (<see cref="ObservationStatus.Break"/>), peaks start anew.
    /// </remarks>
    public static Drawdown<T> MaximumDrawdown<T>(this TimeSeries<T> series)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> => DrawdownFormula.Maximum(series, static (from, to) => from.GrowthTo(to));

    /// <summary>The deepest fall, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="drawdown">The fall, or null.</param>
    /// <returns>False where <see cref="MaximumDrawdown{T}(TimeSeries{T})"/> throws <see cref="UndefinedMetricException"/>.</returns>
    public static bool TryMaximumDrawdown<T>(this TimeSeries<T> series, [NotNullWhen(true)] out Drawdown<T>? drawdown)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal> => DrawdownFormula.TryMaximum(series, static (from, to) => from.GrowthTo(to), out drawdown);

    internal static UndefinedMetricException NoFigures(string metric) => new(UndefinedReason.NoData, $"The {metric} of a series without figures is undefined. Give one with a figure at least.");

    // Those that are there, or one that says there is none.
    private static IEnumerable<Observation<T>> Figures<T>(TimeSeries<T> series)
        where T : struct => series.Where(observation => observation.HasValue).DefaultIfEmpty();
}
