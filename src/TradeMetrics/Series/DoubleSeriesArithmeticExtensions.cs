using System.Numerics;

namespace TradeMetrics;

/// <summary>Multiples and ratios of <see cref="SeriesArithmeticExtensions"/> for measures in floating point.</summary>
public static class DoubleSeriesArithmeticExtensions
{
    /// <summary>Multiples of a series in floating point.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    extension<T>(TimeSeries<T>)
        where T : struct, IMultiplyOperators<T, double, T>
    {
        /// <summary>A multiple of a series.</summary>
        /// <param name="series">The series.</param>
        /// <param name="factor">The factor.</param>
        public static TimeSeries<T> operator *(TimeSeries<T> series, double factor)
        {
            ArgumentNullException.ThrowIfNull(series);
            return series.Select(value => value * factor);
        }

        /// <summary>A multiple of a series.</summary>
        /// <param name="factor">The factor.</param>
        /// <param name="series">The series.</param>
        public static TimeSeries<T> operator *(double factor, TimeSeries<T> series) => series * factor;
    }

    /// <summary>Ratios of series in floating point.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    extension<T>(TimeSeries<T>)
        where T : struct, IDivisionOperators<T, T, double>
    {
        /// <summary>The ratio of two series; a gap where the second is zero.</summary>
        /// <param name="left">The series.</param>
        /// <param name="right">What it is divided by.</param>
        public static TimeSeries<double> operator /(TimeSeries<T> left, TimeSeries<T> right)
        {
            ArgumentNullException.ThrowIfNull(left);
            return left.Zip(right, static (a, b) => a / b);
        }
    }
}
