using System.Numerics;

namespace TradeMetrics;

/// <summary>The means of <see cref="SeriesWindowExtensions"/> for measures that a <see cref="double"/> divides.</summary>
public static class DoubleSeriesWindowExtensions
{
    /// <inheritdoc cref="SeriesWindowExtensions.RollingMean{T}(TimeSeries{T}, int)"/>
    public static TimeSeries<T> RollingMean<T>(this TimeSeries<T> series, int periods)
        where T : struct, IAdditionOperators<T, T, T>, IDivisionOperators<T, double, T> => SeriesWindowExtensions.Rolling(series, periods, sum => sum / periods);

    /// <inheritdoc cref="SeriesWindowExtensions.Aggregate{T}(TimeSeries{T}, Frequency, SeriesAggregate)"/>
    public static TimeSeries<T> Aggregate<T>(this TimeSeries<T> series, Frequency to, SeriesAggregate by)
        where T : struct, IAdditionOperators<T, T, T>, IDivisionOperators<T, double, T> => SeriesWindowExtensions.Aggregate(series, to, by, static (sum, count) => sum / count);
}
