using NodaTime;

namespace TradeMetrics;

/// <summary>The number of years between two dates, each convention by its name.</summary>
/// <example>
/// <code>
/// Console.WriteLine(YearCount.Between(new LocalDate(2017, 1, 1), new LocalDate(2022, 7, 1))); // 5.5
/// </code>
/// </example>
public static class YearCount
{
    /// <summary>Whole months / 12 where the days of the month match (or both are the last of their months), else days / 365.25.</summary>
    /// <param name="start">The earlier date.</param>
    /// <param name="end">The later date.</param>
    /// <returns>Years; negative when the end is before the start.</returns>
    public static decimal Between(LocalDate start, LocalDate end) =>
        start.Day == end.Day || (IsLastOfMonth(start) && IsLastOfMonth(end)) ? WholeMonths(start, end) : Actual36525(start, end);

    /// <summary>Months from month to month, whatever the days, / 12.</summary>
    /// <param name="start">The earlier date.</param>
    /// <param name="end">The later date.</param>
    /// <returns>Years; negative when the end is before the start.</returns>
    public static decimal WholeMonths(LocalDate start, LocalDate end) => (((end.Year - start.Year) * 12) + end.Month - start.Month) / 12m;

    /// <summary>Days / 365.25.</summary>
    /// <param name="start">The earlier date.</param>
    /// <param name="end">The later date.</param>
    /// <returns>Years; negative when the end is before the start.</returns>
    public static decimal Actual36525(LocalDate start, LocalDate end) => Period.DaysBetween(start, end) / 365.25m;

    private static bool IsLastOfMonth(LocalDate date) => date.Day == date.Calendar.GetDaysInMonth(date.Year, date.Month);
}
