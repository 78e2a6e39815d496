using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

/// <summary>The falls of <see cref="DrawdownExtensions"/> for measures whose quotient is a <see cref="double"/>.</summary>
public static class DoubleDrawdownExtensions
{
    /// <inheritdoc cref="DrawdownExtensions.MaximumDrawdown{T}(TimeSeries{T})"/>
    public static Drawdown<T> MaximumDrawdown<T>(this TimeSeries<T> series)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, double> => DrawdownFormula.Maximum(series, static (from, to) => from.GrowthTo(to));

    /// <inheritdoc cref="DrawdownExtensions.TryMaximumDrawdown{T}(TimeSeries{T}, out Drawdown{T})"/>
    public static bool TryMaximumDrawdown<T>(this TimeSeries<T> series, [NotNullWhen(true)] out Drawdown<T>? drawdown)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, double> => DrawdownFormula.TryMaximum(series, static (from, to) => from.GrowthTo(to), out drawdown);
}
