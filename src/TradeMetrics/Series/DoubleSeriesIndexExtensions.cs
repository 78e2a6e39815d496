using System.Numerics;

namespace TradeMetrics;

/// <summary>The verbs of <see cref="SeriesIndexExtensions"/> for measures whose quotient is a <see cref="double"/>.</summary>
public static class DoubleSeriesIndexExtensions
{
    /// <inheritdoc cref="SeriesIndexExtensions.Rebase{T}(TimeSeries{T}, TimePeriod, decimal)"/>
    public static TimeSeries<double> Rebase<T>(this TimeSeries<T> series, TimePeriod period, double to = 100)
        where T : struct, IAdditionOperators<T, T, T>, IDivisionOperators<T, T, double>
    {
        var (sum, count) = SeriesBase.Of(series, period);
        return series.Select(value => value / sum * count * to);
    }

    /// <inheritdoc cref="SeriesIndexExtensions.ChainLink{T}(TimeSeries{T}, TimeSeries{T}, TimePeriod)"/>
    public static TimeSeries<T> ChainLink<T>(this TimeSeries<T> older, TimeSeries<T> newer, TimePeriod overlap)
        where T : struct, IAdditionOperators<T, T, T>, IDivisionOperators<T, T, double>, IMultiplyOperators<T, double, T>
    {
        var (before, after) = SeriesBase.Overlap(older, newer, overlap);
        var link = after / before;
        return SeriesBase.Join(older.Select(value => value * link), newer, overlap);
    }

    /// <inheritdoc cref="SeriesIndexExtensions.Deflate{T}(TimeSeries{T}, TimeSeries{decimal}, decimal)"/>
    public static TimeSeries<T> Deflate<T>(this TimeSeries<T> nominal, TimeSeries<double> priceIndex, double indexBase = 100)
        where T : struct, IDivisionOperators<T, double, T>
    {
        ArgumentNullException.ThrowIfNull(nominal);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(indexBase);
        ArgumentOutOfRangeException.ThrowIfNotEqual(double.IsFinite(indexBase), true, nameof(indexBase));
        return nominal.Zip(priceIndex, (value, index) => value / (SeriesBase.Price(index) / indexBase));
    }
}
