using System.Numerics;

namespace TradeMetrics;

/// <summary>Months and years to date, one made of the other; growth of years to date.</summary>
/// <remarks>
/// China publishes cumulative trade, and January only together with February (whose holidays move between the two). A series
/// of years to date then starts each year with two months; the two single months are gaps that say so, and growth compares
/// the same months of both years.
/// </remarks>
/// <example>
/// <code>
/// var cumulative = TimeSeries.From(
/// [
///     (TimePeriod.YearToDate(2022, 2), 6.2m), (TimePeriod.YearToDate(2022, 3), 9.4m), (TimePeriod.YearToDate(2022, 4), 12.6m),
///     (TimePeriod.YearToDate(2023, 2), 6.2m), (TimePeriod.YearToDate(2023, 3), 9.9m),
/// ]);
/// Console.WriteLine(cumulative.YearOnYear().At(TimePeriod.YearToDate(2023, 3)).Value.ToString("P1", CultureInfo.InvariantCulture)); // 5.3 %
/// var months = cumulative.Decumulate();
/// Console.WriteLine(months.At(TimePeriod.Month(2023, 2))); // 2023-02: missing, the figures of 2023 start with 2 months together
/// Console.WriteLine(months.At(TimePeriod.Month(2023, 3))); // 2023-03: 3.7
/// </code>
/// </example>
public static class YearToDateExtensions
{
    /// <summary>Months to years to date: for each month the sum from the start of its year.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="months">A monthly series, not cumulative yet.</param>
    /// <returns>A series of years to date; where a month of the year up to then is missing, a gap.</returns>
    /// <exception cref="InvalidOperationException">The series is not monthly, or cumulative already.</exception>
    public static TimeSeries<T> Cumulate<T>(this TimeSeries<T> months)
        where T : struct, IAdditionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(months);
        return months.IsYearToDate || months.Frequency != Frequency.Monthly
            ? throw new InvalidOperationException($"Years to date are made of single months, and these figures are {Kind(months)}. Start from a monthly series.")
            : new([.. months.Select(month =>
            {
                var (year, number, reporting) = (month.Period.YearNumber, month.Period.Number, month.Period.ReportingYear);

                // A definition that is new in January breaks the series there once, not in each month of the year.
                return Window.Of(months, TimePeriod.Month(year, 1, reporting), number, TimePeriod.YearToDate(year, number, reporting), Window.Sum, breaks: number == 1);
            })]);
    }

    /// <summary>Years to date to months: each less the one before it in its year.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="yearsToDate">A series of years to date.</param>
    /// <returns>A monthly series. Months that are only known together, as January and February are in China, are gaps.</returns>
    /// <exception cref="InvalidOperationException">The series is not of years to date.</exception>
    public static TimeSeries<T> Decumulate<T>(this TimeSeries<T> yearsToDate)
        where T : struct, ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(yearsToDate);
        if (!yearsToDate.IsYearToDate)
        {
            throw new InvalidOperationException($"Only years to date can be taken apart, and these figures are {Kind(yearsToDate)}. Use TimePeriod.YearToDate for the periods of cumulative figures.");
        }

        var (first, last) = (yearsToDate.Start, yearsToDate.End);
        var january = TimePeriod.Month(first.YearNumber, 1, first.ReportingYear);
        var months = TimePeriod.Month(last.YearNumber, last.Number, last.ReportingYear) - january + 1;
        return new([.. Enumerable.Range(0, months).Select(step => Month(yearsToDate, january + step))]);
    }

    /// <summary>Growth of the year to date against the same months a year earlier.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="months">A monthly series.</param>
    /// <returns>A series of years to date; where a month of either year up to then is missing, a gap.</returns>
    /// <exception cref="InvalidOperationException">The series is not monthly, or cumulative already: then use YearOnYear.</exception>
    public static TimeSeries<GrowthRate> YearToDateGrowth<T>(this TimeSeries<T> months)
        where T : struct, IAdditionOperators<T, T, T>, IDivisionOperators<T, T, decimal> => months.Cumulate().YearOnYear();

    private static Observation<T> Month<T>(TimeSeries<T> series, TimePeriod month)
        where T : struct, ISubtractionOperators<T, T, T>
    {
        var toDate = ToDate(series, month, month.Number);
        var together = Enumerable.Range(1, 12).FirstOrDefault(months => ToDate(series, month, months).HasValue);
        return together > 1 && month.Number <= together ? Observation<T>.Missing(month, $"the figures of {month.YearNumber} start with {together} months together")
                .Breaking(month.Number == together && ToDate(series, month, together).Breaks)
            : month.Number > 1 ? Difference(ToDate(series, month, month.Number - 1), toDate).At(month)
            : Observed.Gap<T, T>(toDate, month)?.Breaking(toDate.Breaks) ?? toDate.At(month);
    }

    private static Observation<T> ToDate<T>(TimeSeries<T> series, TimePeriod month, int months)
        where T : struct => series.At(TimePeriod.YearToDate(month.YearNumber, months, month.ReportingYear));

    private static Observation<T> Difference<T>(Observation<T> before, Observation<T> toDate)
        where T : struct, ISubtractionOperators<T, T, T> => toDate.Status == ObservationStatus.Break
        ? Observation<T>.Missing(toDate.Period, $"the definition changed in {toDate.Period}").Breaking(breaks: true)
        : Observed.From(before, toDate, toDate.Period, Observed.Weaker(Observed.Unbroken(before.Status), toDate.Status), static (earlier, later) => later - earlier).Breaking(toDate.Breaks);

    private static string Kind<T>(TimeSeries<T> series)
        where T : struct => series.IsYearToDate ? "years to date" : series.Frequency.ToString();
}
