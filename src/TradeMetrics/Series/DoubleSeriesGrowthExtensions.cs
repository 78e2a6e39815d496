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
}
