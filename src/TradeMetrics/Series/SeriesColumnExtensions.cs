namespace TradeMetrics;

/// <summary>Series of doubles as columns, for the kernels of <see cref="Columns"/>.</summary>
/// <example>
/// <code>
/// var exports = TimeSeries.FromColumn(TimePeriod.Month(2022, 1), [100, double.NaN, 104, 106]);
/// double[] column = new double[exports.Count], growth = new double[exports.Count];
/// exports.CopyTo(column);
/// Columns.YearOnYear(column, 1, growth);
/// Console.WriteLine(TimeSeries.FromColumn(exports.Start, growth)); // 2022-01 to 2022-04, 1 of 4 figures
/// </code>
/// </example>
public static class SeriesColumnExtensions
{
    /// <summary>Copies the figures, period by period; gaps as NaN. Statuses and reasons stay behind.</summary>
    /// <param name="series">The series.</param>
    /// <param name="destination">As long as the series, at least.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public static void CopyTo(this TimeSeries<double> series, Span<double> destination)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (destination.Length < series.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"The destination has {destination.Length} places, and the series {series.Count} periods. Give as many places as the series has periods."), nameof(destination));
        }

        for (var place = 0; place < series.Count; place++)
        {
            destination[place] = series[place].ValueOr(double.NaN);
        }
    }
}
