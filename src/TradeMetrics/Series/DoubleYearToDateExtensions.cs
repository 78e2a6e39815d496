using System.Numerics;

namespace TradeMetrics;

/// <summary>The growth of <see cref="YearToDateExtensions"/> for measures whose quotient is a <see cref="double"/>.</summary>
public static class DoubleYearToDateExtensions
{
    /// <inheritdoc cref="YearToDateExtensions.YearToDateGrowth{T}(TimeSeries{T})"/>
    public static TimeSeries<GrowthRate> YearToDateGrowth<T>(this TimeSeries<T> months)
        where T : struct, IAdditionOperators<T, T, T>, IDivisionOperators<T, T, double> => months.Cumulate().YearOnYear();
}
