using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

/// <summary>The verbs of <see cref="TrendGrowthExtensions"/> for measures whose quotient is a <see cref="double"/>.</summary>
public static class DoubleTrendGrowthExtensions
{
    /// <inheritdoc cref="TrendGrowthExtensions.TrendGrowth{T}(TimeSeries{T}, TimePeriod, TimePeriod, SeriesGaps)"/>
    public static TrendGrowth TrendGrowth<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to, SeriesGaps gaps = SeriesGaps.Refuse)
        where T : struct, IDivisionOperators<T, T, double> =>
        TrendFormula.Find(series, from, to, gaps, Ratio.Double, out var trend) is { } problem ? throw problem : trend!;

    /// <inheritdoc cref="TrendGrowthExtensions.TrendGrowth{T}(TimeSeries{T}, SeriesGaps)"/>
    public static TrendGrowth TrendGrowth<T>(this TimeSeries<T> series, SeriesGaps gaps = SeriesGaps.Refuse)
        where T : struct, IDivisionOperators<T, T, double>
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.TrendGrowth(series.Start, series.End, gaps);
    }

    /// <inheritdoc cref="TrendGrowthExtensions.TryTrendGrowth{T}(TimeSeries{T}, TimePeriod, TimePeriod, out TrendGrowth?, SeriesGaps)"/>
    public static bool TryTrendGrowth<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to, [NotNullWhen(true)] out TrendGrowth? trend, SeriesGaps gaps = SeriesGaps.Refuse)
        where T : struct, IDivisionOperators<T, T, double> =>
        TrendFormula.Find(series, from, to, gaps, Ratio.Double, out trend) is null;
}
