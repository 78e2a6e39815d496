using NodaTime;

namespace TradeMetrics;

/// <summary>How the years between two dates come about.</summary>
/// <example>
/// <code>
/// Console.WriteLine(DayCount.Thirty360Isda.ExplainYearFraction(new LocalDate(2024, 1, 15), new LocalDate(2024, 7, 15)));
/// // Years by 30/360 ISDA
/// // t = D / B
/// // where D = 180 (the days from 2024-01-15 to 2024-07-15, as the convention counts them), B = 360 (the days of a year)
/// // t = 180 / 360
/// // = 0.5
/// // Result: 0.5
/// </code>
/// </example>
public static class DayCountExplanations
{
    /// <summary>Explains <see cref="DayCount.YearFraction(LocalDate, LocalDate)"/>: days over the length of a year.</summary>
    /// <param name="dayCount">The convention.</param>
    /// <param name="start">The first date, which counts.</param>
    /// <param name="end">The last date, which does not count.</param>
    /// <returns>The explanation. Where the length of a year depends on the dates, as in Actual/Actual, it is the mean length that comes to the fraction.</returns>
    /// <exception cref="ArgumentNullException">There is no convention.</exception>
    /// <inheritdoc cref="DayCount.YearFraction(LocalDate, LocalDate)" path="/exception"/>
    public static Explanation ExplainYearFraction(this DayCount dayCount, LocalDate start, LocalDate end)
    {
        ArgumentNullException.ThrowIfNull(dayCount);
        var (days, years) = (dayCount.Days(start, end), dayCount.YearFraction(start, end));
        var length = dayCount.YearLength ?? (years == 0m ? 365m : days / years);
        return new Derivation(
            $"Years by {dayCount}",
            [
                ExplainedSymbol.Of("D", days, $"the days from {start:uuuu-MM-dd} to {end:uuuu-MM-dd}, as the convention counts them"),
                ExplainedSymbol.Of("B", length, dayCount.YearLength is null ? "the mean days of a year between the dates" : "the days of a year"),
            ])
            .Then("t", "D" / (Formula)"B")
            .Gives(years);
    }
}
