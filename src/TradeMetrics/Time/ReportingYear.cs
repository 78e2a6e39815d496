namespace TradeMetrics;

/// <summary>When a reporting year starts and which calendar year names it.</summary>
/// <remarks>
/// SDMX's REPORTING_YEAR_START_DAY, with the label rule that it lacks: SDMX and India name a year by its start, the US
/// government by its end. The default is the calendar year. The start day is at most the 28th, which every month has.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(TimePeriod.Year(2024, ReportingYear.UnitedStatesGovernment).Start); // Sunday, 01 October 2023
/// Console.WriteLine(TimePeriod.Quarter(2023, 1, ReportingYear.April)); // 2023-Q1[--04-01]
/// </code>
/// </example>
public readonly partial struct ReportingYear : IEquatable<ReportingYear>
{
    // Month and day from zero, so that the default is 1 January.
    private readonly byte _month;
    private readonly byte _day;
    private readonly bool _namedByEnd;

    /// <summary>Creates a rule.</summary>
    /// <param name="startMonth">The month it starts in, 1 to 12.</param>
    /// <param name="startDay">The day it starts on, 1 to 28.</param>
    /// <param name="namedByEnd">True when the year is named by the calendar year that it ends in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month or the day is out of range.</exception>
    public ReportingYear(int startMonth, int startDay = 1, bool namedByEnd = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startMonth, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(startDay, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startDay, 28);
        _month = (byte)(startMonth - 1);
        _day = (byte)(startDay - 1);

        // A year from 1 January starts and ends in the same calendar year: the two rules are one.
        _namedByEnd = namedByEnd && (startMonth, startDay) != (1, 1);
    }

    /// <summary>From 1 January.</summary>
    public static ReportingYear Calendar => default;

    /// <summary>From 1 April, named by its start: India, Japan.</summary>
    public static ReportingYear April => new(4);

    /// <summary>From 1 October, named by its end: fiscal year 2024 starts in October 2023.</summary>
    public static ReportingYear UnitedStatesGovernment => new(10, 1, namedByEnd: true);

    /// <summary>The month it starts in.</summary>
    public int StartMonth => _month + 1;

    /// <summary>The day it starts on.</summary>
    public int StartDay => _day + 1;

    /// <summary>Whether it is named by the calendar year that it ends in.</summary>
    public bool NamedByEnd => _namedByEnd;

    internal bool IsCalendar => this == default;

    /// <summary>Whether two rules are the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(ReportingYear left, ReportingYear right) => left.Equals(right);

    /// <summary>Whether two rules differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(ReportingYear left, ReportingYear right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ReportingYear other) => (_month, _day, _namedByEnd) == (other._month, other._day, other._namedByEnd);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReportingYear other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_month, _day, _namedByEnd);

    /// <summary>The start as SDMX writes it, and the label rule: "--04-01", "--10-01,end".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"--{StartMonth:D2}-{StartDay:D2}{(_namedByEnd ? ",end" : "")}";
}
