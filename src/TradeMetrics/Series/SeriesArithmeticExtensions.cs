using System.Numerics;

namespace TradeMetrics;

/// <summary>Arithmetic of series as if they were figures: sums, differences, multiples, ratios.</summary>
/// <remarks>
/// Two series are taken over the periods that they have in common; where either has no figure, there is a gap. Of two statuses the
/// weaker stays. With no period in common an <see cref="UndefinedMetricException"/> is thrown, for two frequencies an
/// <see cref="ArgumentException"/>. The same by names: <see cref="TimeSeries{T}.Zip{TOther, TResult}"/> and <see cref="TimeSeries{T}.Select{TResult}"/>.
/// </remarks>
/// <example>
/// <code>
/// var exports = TimeSeries.From(TimePeriod.Year(2020), 5.3m, 6.0m);
/// var imports = TimeSeries.From(TimePeriod.Year(2020), 3.0m, 2.4m);
/// Console.WriteLine((exports + imports)[0]); // 2020: 8.3
/// Console.WriteLine((exports - imports)[0]); // 2020: 2.3
/// Console.WriteLine((exports / imports)[1]); // 2021: 2.5
/// Console.WriteLine((1000m * exports)[1]); // 2021: 6000.0
/// </code>
/// </example>
public static class SeriesArithmeticExtensions
{
    /// <summary>Sums of series of one measure.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    extension<T>(TimeSeries<T>)
        where T : struct, IAdditionOperators<T, T, T>
    {
        /// <summary>The sum of two series.</summary>
        /// <param name="left">The first series.</param>
        /// <param name="right">The second series.</param>
        public static TimeSeries<T> operator +(TimeSeries<T> left, TimeSeries<T> right)
        {
            ArgumentNullException.ThrowIfNull(left);
            return left.Zip(right, static (a, b) => a + b);
        }
    }

    /// <summary>Differences of series of one measure.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    extension<T>(TimeSeries<T>)
        where T : struct, ISubtractionOperators<T, T, T>
    {
        /// <summary>The difference of two series, such as a trade balance.</summary>
        /// <param name="left">The series.</param>
        /// <param name="right">What is taken away from it.</param>
        public static TimeSeries<T> operator -(TimeSeries<T> left, TimeSeries<T> right)
        {
            ArgumentNullException.ThrowIfNull(left);
            return left.Zip(right, static (a, b) => a - b);
        }
    }

    /// <summary>Multiples of a series of decimals or money.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    extension<T>(TimeSeries<T>)
        where T : struct, IMultiplyOperators<T, decimal, T>
    {
        /// <summary>A multiple of a series.</summary>
        /// <param name="series">The series.</param>
        /// <param name="factor">The factor.</param>
        public static TimeSeries<T> operator *(TimeSeries<T> series, decimal factor)
        {
            ArgumentNullException.ThrowIfNull(series);
            return series.Select(value => value * factor);
        }

        /// <summary>A multiple of a series.</summary>
        /// <param name="factor">The factor.</param>
        /// <param name="series">The series.</param>
        public static TimeSeries<T> operator *(decimal factor, TimeSeries<T> series) => series * factor;
    }

    /// <summary>Ratios of series of one measure.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    extension<T>(TimeSeries<T>)
        where T : struct, IDivisionOperators<T, T, decimal>
    {
        /// <summary>The ratio of two series, such as a coverage of imports by exports; a gap where the second is zero.</summary>
        /// <param name="left">The series.</param>
        /// <param name="right">What it is divided by.</param>
        public static TimeSeries<decimal> operator /(TimeSeries<T> left, TimeSeries<T> right)
        {
            ArgumentNullException.ThrowIfNull(left);
            return left.Zip(right, static (a, b) => a / b);
        }
    }
}
