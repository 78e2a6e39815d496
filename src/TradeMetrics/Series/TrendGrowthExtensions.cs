using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

/// <summary>Growth along all figures of a span, for money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
/// <remarks>
/// The rate is exp(b) − 1, with b the least-squares slope of ln y on time in years: the "least squares growth rate" of UNCTAD,
/// Handbook of Statistics, "Calculation methods", which is what UNCTADstat publishes for spans of more than a year. The average
/// of the two end points is <c>Cagr</c>; the two can differ by many points.
/// </remarks>
public static class TrendGrowthExtensions
{
    /// <summary>The trend of a span.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="from">The first period.</param>
    /// <param name="to">The last period, after the first.</param>
    /// <param name="gaps">What becomes of periods without a figure; the trend is undefined unless told otherwise.</param>
    /// <returns>The rate a year, its standard error, its R² and the number of observations.</returns>
    /// <exception cref="MissingObservationException">A period has no figure, and gaps are not skipped.</exception>
    /// <exception cref="NoElapsedTimeException">The periods are the same, or in the wrong order.</exception>
    /// <exception cref="NegativeMeasureException">A figure is negative.</exception>
    /// <exception cref="UndefinedMetricException">A figure is zero, there are fewer than two, or the definition changed in between.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The rate is outside decimal's range.</exception>
    /// <exception cref="ArgumentException">The periods are of another frequency than the series.</exception>
    /// <remarks>
    /// The World Bank leaves gaps out as long as half of the figures are there (World Development Indicators, "Statistical
    /// methods"); <see cref="SeriesGaps.Skip"/> does so down to two.
    /// </remarks>
    /// <example>
    /// <code>
    /// var exports = TimeSeries.From([(TimePeriod.Year(2018), 100m), (TimePeriod.Year(2019), 108m), (TimePeriod.Year(2021), 130m), (TimePeriod.Year(2022), 141m)]);
    /// Console.WriteLine(exports.TryTrendGrowth(exports.Start, exports.End, out _)); // False
    /// Console.WriteLine(exports.TrendGrowth(exports.Start, exports.End, SeriesGaps.Skip).Rate.ToString("P2", CultureInfo.InvariantCulture)); // 9.12 %
    /// </code>
    /// </example>
    public static TrendGrowth TrendGrowth<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to, SeriesGaps gaps = SeriesGaps.Refuse)
        where T : struct, IDivisionOperators<T, T, decimal> =>
        TrendFormula.Find(series, from, to, gaps, Ratio.Exact, out var trend) is { } problem ? throw problem : trend!;

    /// <summary>The trend from the first period to the last.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="gaps">What becomes of periods without a figure; the trend is undefined unless told otherwise.</param>
    /// <returns>The rate a year, its standard error, its R² and the number of observations.</returns>
    /// <inheritdoc cref="TrendGrowth{T}(TimeSeries{T}, TimePeriod, TimePeriod, SeriesGaps)" path="/exception"/>
    public static TrendGrowth TrendGrowth<T>(this TimeSeries<T> series, SeriesGaps gaps = SeriesGaps.Refuse)
        where T : struct, IDivisionOperators<T, T, decimal>
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.TrendGrowth(series.Start, series.End, gaps);
    }

    /// <summary>The trend of a span, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="from">The first period.</param>
    /// <param name="to">The last period.</param>
    /// <param name="trend">The trend, or null.</param>
    /// <param name="gaps">What becomes of periods without a figure.</param>
    /// <returns>False where <see cref="TrendGrowth{T}(TimeSeries{T}, TimePeriod, TimePeriod, SeriesGaps)"/> throws; a period of another frequency is still an <see cref="ArgumentException"/>.</returns>
    public static bool TryTrendGrowth<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to, [NotNullWhen(true)] out TrendGrowth? trend, SeriesGaps gaps = SeriesGaps.Refuse)
        where T : struct, IDivisionOperators<T, T, decimal> =>
        TrendFormula.Find(series, from, to, gaps, Ratio.Exact, out trend) is null;
}
