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
    /// <returns>
    /// The explanation: Actual/Actual ISDA by the days in common and in leap years; other conventions whose length of a year depends on the
    /// dates by the mean length that comes to the fraction.
    /// </returns>
    /// <exception cref="ArgumentNullException">There is no convention.</exception>
    /// <inheritdoc cref="DayCount.YearFraction(LocalDate, LocalDate)" path="/exception"/>
    public static Explanation ExplainYearFraction(this DayCount dayCount, LocalDate start, LocalDate end) =>
        dayCount.ExplainYearFraction(start, end, DayCountContext.None);

    /// <summary>Explains <see cref="DayCount.YearFraction(LocalDate, LocalDate, DayCountContext)"/>.</summary>
    /// <param name="dayCount">The convention.</param>
    /// <param name="start">The first date, which counts.</param>
    /// <param name="end">The last date, which does not count.</param>
    /// <param name="context">What the convention may ask for besides: coupons, the termination date.</param>
    /// <returns>The explanation, as without a context; Actual/Actual ICMA by coupon periods and the parts of them.</returns>
    /// <exception cref="ArgumentNullException">There is no convention, or no context.</exception>
    /// <inheritdoc cref="DayCount.YearFraction(LocalDate, LocalDate, DayCountContext)" path="/exception"/>
    /// <example>
    /// <code>
    /// var coupons = DayCountContext.Coupons(new LocalDate(2003, 11, 1), new LocalDate(2004, 5, 1), perYear: 2);
    /// Console.WriteLine(DayCount.ActualActualIcma.ExplainYearFraction(new LocalDate(2003, 11, 1), new LocalDate(2004, 2, 1), coupons).Steps[0]); // t = (n + d_2 / P_2 - d_1 / P_1) / c
    /// </code>
    /// </example>
    public static Explanation ExplainYearFraction(this DayCount dayCount, LocalDate start, LocalDate end, DayCountContext context)
    {
        ArgumentNullException.ThrowIfNull(dayCount);
        var years = dayCount.YearFraction(start, end, context);
        return Years($"Years by {dayCount}", [], dayCount, start, end, context).Gives(years);
    }

    /// <summary>The years t between two dates.</summary>
    internal static Derivation Years(string title, IEnumerable<ExplainedSymbol> symbols, DayCount dayCount, LocalDate start, LocalDate end, DayCountContext context)
    {
        var (from, to) = (start.WithCalendar(CalendarSystem.Iso), end.WithCalendar(CalendarSystem.Iso));
        var (letters, formula) = dayCount == DayCount.ActualActualIsda ? CalendarYears(from, to)
            : dayCount == DayCount.ActualActualIcma ? Coupons(from, to, context)
            : DaysOverYear(dayCount, from, to, context);
        return new Derivation(title, [.. symbols, .. letters]).Then("t", formula);
    }

    private static (ExplainedSymbol[] Letters, Formula Formula) DaysOverYear(DayCount dayCount, LocalDate start, LocalDate end, DayCountContext context)
    {
        var (days, years) = (dayCount.Days(start, end, context), dayCount.YearFraction(start, end, context));
        return (
            [
                ExplainedSymbol.Of("D", days, $"the days from {start:uuuu-MM-dd} to {end:uuuu-MM-dd}, as the convention counts them"),
                ExplainedSymbol.Of(
                    "B",
                    dayCount.YearLength ?? (years == 0m ? 365m : days / years),
                    dayCount.YearLength is null ? "the mean days of a year between the dates" : "the days of a year"),
            ],
            "D" / (Formula)"B");
    }

    private static (ExplainedSymbol[] Letters, Formula Formula) CalendarYears(LocalDate start, LocalDate end)
    {
        var (common, leap) = start <= end ? ActualDays.IsdaDays(start, end) : ActualDays.IsdaDays(end, start);
        var sign = start <= end ? 1 : -1;
        return (
            [
                ExplainedSymbol.Of("D_1", sign * common, $"the days from {start:uuuu-MM-dd} to {end:uuuu-MM-dd} that are in common years"),
                ExplainedSymbol.Of("D_2", sign * leap, "those that are in leap years"),
            ],
            ("D_1" / (Formula)365m) + ("D_2" / (Formula)366m));
    }

    private static (ExplainedSymbol[] Letters, Formula Formula) Coupons(LocalDate start, LocalDate end, DayCountContext context)
    {
        var (from, to, perYear) = CouponYears.Places(start, end, context);
        return (
            [
                ExplainedSymbol.Of("n", to.Number - from.Number, "how many coupon dates lie between the dates"),
                ExplainedSymbol.Of("d_2", to.Days, $"the days of its coupon period that have gone by on {end:uuuu-MM-dd}"),
                ExplainedSymbol.Of("P_2", to.Length, "the days of that period"),
                ExplainedSymbol.Of("d_1", from.Days, $"the days of its coupon period that have gone by on {start:uuuu-MM-dd}"),
                ExplainedSymbol.Of("P_1", from.Length, "the days of that period"),
                ExplainedSymbol.Of("c", perYear, "the coupons of a year"),
            ],
            ((Formula)"n" + ("d_2" / (Formula)"P_2") - ("d_1" / (Formula)"P_1")) / "c");
    }
}
