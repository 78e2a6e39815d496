using System.Numerics;

namespace TradeMetrics;

/// <summary>The verbs of <see cref="SeriesGrowthExtensions"/> for measures whose quotient is a <see cref="double"/>: 15 significant digits.</summary>
public static class DoubleSeriesGrowthExtensions
{
    /// <inheritdoc cref="SeriesGrowthExtensions.YearOnYear{T}(TimeSeries{T})"/>
    public static TimeSeries<GrowthRate> YearOnYear<T>(this TimeSeries<T> series)
        where T : struct, IDivisionOperators<T, T, double> => SeriesGrowth.YearOnYear(series, static (from, to) => from.GrowthTo(to));

    /// <inheritdoc cref="SeriesGrowthExtensions.PeriodOnPeriod{T}(TimeSeries{T})"/>
    public static TimeSeries<GrowthRate> PeriodOnPeriod<T>(this TimeSeries<T> series)
        where T : struct, IDivisionOperators<T, T, double> => SeriesGrowth.PeriodOnPeriod(series, static (from, to) => from.GrowthTo(to));

    /// <inheritdoc cref="SeriesGrowthExtensions.Growth{T}(TimeSeries{T}, TimePeriod, TimePeriod)"/>
    public static GrowthRate Growth<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to)
        where T : struct, IDivisionOperators<T, T, double>
    {
        var (first, last) = SeriesGrowth.Ends(series, from, to);
        return first.GrowthTo(last);
    }

    /// <inheritdoc cref="SeriesGrowthExtensions.TryGrowth{T}(TimeSeries{T}, TimePeriod, TimePeriod, out GrowthRate)"/>
    public static bool TryGrowth<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to, out GrowthRate growth)
        where T : struct, IDivisionOperators<T, T, double>
    {
        growth = default;
        return SeriesGrowth.TryEnds(series, from, to, out var first, out var last) && first.TryGrowthTo(last, out growth);
    }

    /// <inheritdoc cref="SeriesGrowthExtensions.Cagr{T}(TimeSeries{T}, TimePeriod, TimePeriod)"/>
    public static GrowthRate Cagr<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to)
        where T : struct, IDivisionOperators<T, T, double>
    {
        var (first, last) = SeriesGrowth.Ends(series, from, to);
        return first.CagrTo(last, from, to);
    }

    /// <inheritdoc cref="SeriesGrowthExtensions.Cagr{T}(TimeSeries{T})"/>
    public static GrowthRate Cagr<T>(this TimeSeries<T> series)
        where T : struct, IDivisionOperators<T, T, double>
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.Cagr(series.Start, series.End);
    }

    /// <inheritdoc cref="SeriesGrowthExtensions.TryCagr{T}(TimeSeries{T}, TimePeriod, TimePeriod, out GrowthRate)"/>
    public static bool TryCagr<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to, out GrowthRate growth)
        where T : struct, IDivisionOperators<T, T, double>
    {
        growth = default;
        return SeriesGrowth.TryEnds(series, from, to, out var first, out var last) && first.TryCagrTo(last, from, to, out growth);
    }

    /// <inheritdoc cref="SeriesGrowthExtensions.LogGrowth{T}(TimeSeries{T}, TimePeriod, TimePeriod)"/>
    public static double LogGrowth<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to)
        where T : struct, IDivisionOperators<T, T, double>
    {
        var (first, last) = SeriesGrowth.Ends(series, from, to);
        return first.LogGrowthTo(last);
    }

    /// <inheritdoc cref="SeriesGrowthExtensions.TryLogGrowth{T}(TimeSeries{T}, TimePeriod, TimePeriod, out double)"/>
    public static bool TryLogGrowth<T>(this TimeSeries<T> series, TimePeriod from, TimePeriod to, out double growth)
        where T : struct, IDivisionOperators<T, T, double>
    {
        growth = 0;
        return SeriesGrowth.TryEnds(series, from, to, out var first, out var last) && first.TryLogGrowthTo(last, out growth);
    }
}
