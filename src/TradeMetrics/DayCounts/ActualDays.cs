using NodaTime;

namespace TradeMetrics;

/// <summary>Conventions that count days as they are. Dates are ISO dates, in order.</summary>
internal static class ActualDays
{
    private const int CommonYear = 365;
    private const int LeapYear = 366;
    private const int February = 2;
    private const int LeapDay = 29;

    internal static int Between(LocalDate start, LocalDate end) => Period.DaysBetween(start, end);

    /// <summary>The days between, 29 February being the 28th once more.</summary>
    internal static int BetweenWithoutLeapDays(LocalDate start, LocalDate end) =>
        Between(start, end) - LeapDaysUpTo(end) + LeapDaysUpTo(start);

    /// <summary>Days in common years over 365 plus days in leap years over 366, by one division.</summary>
    internal static decimal IsdaYears(LocalDate start, LocalDate end)
    {
        var (commonDays, leapDays) = IsdaDays(start, end);
        return ((commonDays * (decimal)LeapYear) + (leapDays * (decimal)CommonYear)) / (CommonYear * LeapYear);
    }

    /// <summary>The days that are in common years and those in leap years.</summary>
    internal static (int Common, int Leap) IsdaDays(LocalDate start, LocalDate end)
    {
        var leapYears = LeapYearsBefore(end.Year) - LeapYearsBefore(start.Year);
        var leapDays = (leapYears * LeapYear) + (IsLeap(end.Year) ? end.DayOfYear - 1 : 0) - (IsLeap(start.Year) ? start.DayOfYear - 1 : 0);
        return (Between(start, end) - leapDays, leapDays);
    }

    /// <summary>Days over a year that is long if 29 February is after the start and not after a last date.</summary>
    internal static decimal LeapDayYears(LocalDate start, LocalDate end, LocalDate last) =>
        Between(start, end) / (decimal)(LeapDaysUpTo(last) > LeapDaysUpTo(start) ? LeapYear : CommonYear);

    /// <summary>Days over the length of the year that a last date is in.</summary>
    internal static decimal YearsLike(LocalDate start, LocalDate end, LocalDate last) =>
        Between(start, end) / (decimal)(IsLeap(last.Year) ? LeapYear : CommonYear);

    /// <summary>Whole years back from the end, and what is left over a year of 365 days, or 366 with 29 February.</summary>
    internal static decimal AfbYears(LocalDate start, LocalDate end)
    {
        var years = end.Year - start.Year;
        if (YearsBack(end, years) < start)
        {
            years--;
        }

        var rest = YearsBack(end, years);
        var length = LeapDaysBefore(rest) > LeapDaysBefore(start) ? LeapYear : CommonYear;
        return ((years * length) + Between(start, rest)) / (decimal)length;
    }

    /// <summary>Excel's basis 1: over the mean year, or over one year where the dates look no further apart.</summary>
    internal static decimal ExcelYears(LocalDate start, LocalDate end)
    {
        decimal days = Between(start, end);
        var years = end.Year - start.Year + 1;
        if (years > 2 || (years == 2 && Precedes(start, end.Month, end.Day)))
        {
            return days * years / ((years * CommonYear) + LeapYearsBefore(end.Year + 1) - LeapYearsBefore(start.Year));
        }

        var isLong = (years == 1 && IsLeap(start.Year)) || LeapDaysUpTo(end) > LeapDaysBefore(start);
        return days / (isLong ? LeapYear : CommonYear);
    }

    // Back to 28 February of a leap year, the 29th is taken.
    private static LocalDate YearsBack(LocalDate date, int years)
    {
        var back = date.PlusYears(-years);
        return years > 0 && back.Month == February && back.Day == LeapDay - 1 && IsLeap(back.Year) ? back.PlusDays(1) : back;
    }

    private static bool IsLeap(int year) => CalendarSystem.Iso.IsLeapYear(year);

    private static int LeapYearsBefore(int year)
    {
        var last = year - 1;
        return Floor(last, 4) - Floor(last, 100) + Floor(last, 400);
    }

    private static int Floor(int value, int divisor) => (int)Math.Floor((decimal)value / divisor);

    // How many 29ths of February there were before a date, from a far start.
    private static int LeapDaysBefore(LocalDate date) =>
        LeapYearsBefore(date.Year) + (IsLeap(date.Year) && !Precedes(date, February, LeapDay + 1) ? 1 : 0);

    // The date itself included.
    private static int LeapDaysUpTo(LocalDate date) =>
        LeapYearsBefore(date.Year) + (IsLeap(date.Year) && !Precedes(date, February, LeapDay) ? 1 : 0);

    private static bool Precedes(LocalDate date, int month, int day) => date.Month < month || (date.Month == month && date.Day < day);
}
