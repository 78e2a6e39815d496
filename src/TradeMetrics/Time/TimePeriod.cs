using System.Text.Json.Serialization;
using NodaTime;
using TradeMetrics.Json;

namespace TradeMetrics;

/// <summary>A period that figures are reported for: SDMX's TIME_PERIOD, in 8 bytes.</summary>
/// <remarks>
/// <para>A year, half-year, four months, quarter, month, ISO week or day, or the months of a year to date. Years run from
/// 1 to 9999 and may be reporting years that start in another month (1 to 9998). The default is the year 1.</para>
/// <para>A year to date is never equal to a month or a year, even where the dates are the same: it is cumulative.
/// Its frequency is monthly, and the next one adds a month, or starts again after twelve.</para>
/// <para>Periods of one frequency and one reporting year are ordered; others are not equal, and comparing them throws.</para>
/// </remarks>
/// <example>
/// <code>
/// var quarter = TimePeriod.Quarter(2022, 1);
/// Console.WriteLine($"{quarter} {quarter.Next()} {quarter.YearEarlier()} {quarter + 5}"); // 2022-Q1 2022-Q2 2021-Q1 2023-Q2
/// Console.WriteLine(TimePeriod.YearToDate(2023, 4)); // 2023-01-01/P4M
/// </code>
/// </example>
[JsonConverter(typeof(TimePeriodJsonConverter))]
public readonly partial struct TimePeriod
{
    // The kinds of period: those of Frequency, by their index, and the year to date.
    private const byte Years = 0;
    private const byte HalfYears = 1;
    private const byte Thirds = 2;
    private const byte Quarters = 3;
    private const byte Months = 4;
    private const byte Weeks = 5;
    private const byte Days = 6;
    private const byte ToDate = 7;
    private static readonly LocalDate s_firstMonday = new(1, 1, 1);

    private readonly short _yearFromOne;
    private readonly short _number;
    private readonly byte _kind;
    private readonly ReportingYear _reporting;

    private TimePeriod(int kind, int year, int number, ReportingYear reporting)
    {
        _kind = (byte)kind;
        _yearFromOne = (short)(year - 1);
        _number = (short)number;
        _reporting = reporting;
    }

    /// <summary>How often such periods come.</summary>
    public Frequency Frequency => _kind == ToDate ? Frequency.Monthly : new(_kind);

    /// <summary>The year: the calendar year, the ISO week year, or the label of the reporting year.</summary>
    public int YearNumber => _yearFromOne + 1;

    /// <summary>The number within the year, from 1; of a day its day of the year; of a year to date its months.</summary>
    public int Number => _number + 1;

    /// <summary>Whether it runs from the start of the year, cumulatively.</summary>
    public bool IsYearToDate => _kind == ToDate;

    /// <summary>When its year starts.</summary>
    public ReportingYear ReportingYear => _reporting;

    /// <summary>The first day.</summary>
    public LocalDate Start => _kind switch
    {
        Weeks => LocalDate.FromWeekYearWeekAndDay(YearNumber, Number, IsoDayOfWeek.Monday),
        Days => new LocalDate(YearNumber, 1, 1).PlusDays(_number),
        ToDate => YearStart,
        _ => YearStart.PlusMonths(_number * MonthsEach),
    };

    /// <summary>The last day.</summary>
    public LocalDate End => _kind switch
    {
        Weeks => Start.PlusDays(6),
        Days => Start,
        ToDate => LastDay(YearStart, Number),
        _ => LastDay(Start, MonthsEach),
    };

    private int MonthsEach => 12 / Frequency.PeriodsPerYear;

    private LocalDate YearStart => new(YearNumber - (_reporting.NamedByEnd ? 1 : 0), _reporting.StartMonth, _reporting.StartDay);

    // Counts periods of one kind from a common start, so that arithmetic is that of whole numbers.
    private int Index => _kind switch
    {
        Weeks => Period.DaysBetween(s_firstMonday, Start) / 7,
        Days => Period.DaysBetween(s_firstMonday, Start),
        _ => (_yearFromOne * Frequency.PeriodsPerYear) + _number,
    };

    /// <summary>A year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="reportingYear">When the year starts; the calendar year unless given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static TimePeriod Year(int year, ReportingYear reportingYear = default) => Create(Years, year, 1, reportingYear);

    /// <summary>A half-year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="half">1 or 2.</param>
    /// <param name="reportingYear">When the year starts; the calendar year unless given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static TimePeriod HalfYear(int year, int half, ReportingYear reportingYear = default) => Create(HalfYears, year, half, reportingYear);

    /// <summary>Four months.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="third">1 to 3.</param>
    /// <param name="reportingYear">When the year starts; the calendar year unless given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static TimePeriod FourMonths(int year, int third, ReportingYear reportingYear = default) => Create(Thirds, year, third, reportingYear);

    /// <summary>A quarter.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <param name="reportingYear">When the year starts; the calendar year unless given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static TimePeriod Quarter(int year, int quarter, ReportingYear reportingYear = default) => Create(Quarters, year, quarter, reportingYear);

    /// <summary>A month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12, counted from the start of the reporting year.</param>
    /// <param name="reportingYear">When the year starts; the calendar year unless given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static TimePeriod Month(int year, int month, ReportingYear reportingYear = default) => Create(Months, year, month, reportingYear);

    /// <summary>A week of ISO 8601, Monday to Sunday.</summary>
    /// <param name="year">The week year, 1 to 9998.</param>
    /// <param name="week">1 to 52, or 53 in the years that have one.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year has no such week.</exception>
    public static TimePeriod Week(int year, int week) => Create(Weeks, year, week, default);

    /// <summary>A day.</summary>
    /// <param name="date">A date of the ISO calendar, from the year 1.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before the year 1.</exception>
    public static TimePeriod Day(LocalDate date) => Create(Days, date.Year, date.DayOfYear, default);

    /// <summary>The months from the start of a year to one of its months, cumulatively: 4 is January to April.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="months">1 to 12.</param>
    /// <param name="reportingYear">When the year starts; the calendar year unless given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static TimePeriod YearToDate(int year, int months, ReportingYear reportingYear = default) => Create(ToDate, year, months, reportingYear);

    /// <summary>The period of a frequency that a day lies in.</summary>
    /// <param name="date">The day.</param>
    /// <param name="frequency">The frequency.</param>
    /// <param name="reportingYear">When the year starts; for weeks and days the calendar year.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period is out of range.</exception>
    public static TimePeriod Containing(LocalDate date, Frequency frequency, ReportingYear reportingYear = default)
    {
        switch (frequency.Index)
        {
            case Weeks:
                return Week(NodaTime.Calendars.WeekYearRules.Iso.GetWeekYear(date), NodaTime.Calendars.WeekYearRules.Iso.GetWeekOfWeekYear(date));
            case Days:
                return Day(date);
            default:
                var months = ((date.Year * 12) + date.Month - reportingYear.StartMonth) - (date.Day < reportingYear.StartDay ? 1 : 0);
                var year = Math.DivRem(months, 12, out var month);
                return Create(frequency.Index, year + (reportingYear.NamedByEnd ? 1 : 0), (month * frequency.PeriodsPerYear / 12) + 1, reportingYear);
        }
    }

    /// <summary>The days as NodaTime's interval.</summary>
    /// <returns>From the first day to the last, both included.</returns>
    public DateInterval ToDateInterval() => new(Start, End);

    /// <summary>Whether a day lies in the period.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True from the first day to the last.</returns>
    public bool Contains(LocalDate date) => date >= Start && date <= End;

    /// <summary>Whether all days of another period lie in this one.</summary>
    /// <param name="other">A period of any frequency.</param>
    /// <returns>True when none lies outside.</returns>
    public bool Contains(TimePeriod other) => other.Start >= Start && other.End <= End;

    private static LocalDate LastDay(LocalDate start, int months) => start.Day == 1
        ? start.PlusMonths(months - 1).With(DateAdjusters.EndOfMonth)
        : start.PlusMonths(months).PlusDays(-1);

    private static bool HasYear(int kind, int year, ReportingYear reporting) =>
        year >= (reporting.NamedByEnd ? 2 : 1) && year <= (reporting.IsCalendar && kind != Weeks ? 9999 : 9998);

    private static bool IsValid(int kind, int year, int number, ReportingYear reporting) =>
        HasYear(kind, year, reporting) && number >= 1 && number <= Last(kind, year);

    private static int Last(int kind, int year) => kind switch
    {
        Weeks => NodaTime.Calendars.WeekYearRules.Iso.GetWeeksInWeekYear(year, CalendarSystem.Iso),
        Days => CalendarSystem.Iso.GetDaysInYear(year),
        ToDate => 12,
        _ => new Frequency(kind).PeriodsPerYear,
    };

    private static TimePeriod Create(int kind, int year, int number, ReportingYear reporting) => IsValid(kind, year, number, reporting)
        ? new(kind, year, number - 1, reporting)
        : throw new ArgumentOutOfRangeException(
            nameof(number),
            number,
            HasYear(kind, year, reporting)
                ? $"The year {year} has no such period: they are numbered from 1 to {Last(kind, year)}."
                : $"There is no year {year} here: years run from 1 to 9999 (9998 for weeks and for reporting years that start after 1 January, from 2 for those that are named by their end).");
}
