using System.Text.Json.Serialization;
using NodaTime;
using TradeMetrics.Json;

namespace TradeMetrics;

/// <summary>A day count convention: how much of a year lies between two dates, for interest.</summary>
/// <remarks>
/// <para>
/// The start counts and the end does not, so adjoining spans do not overlap. When the end is before the start, the result is
/// the negative of that of the dates in order; only Excel's bases swap the dates without a word, as its YEARFRAC does.
/// Dates of another calendar are taken by their ISO date.
/// </para>
/// <para>
/// Rules are those of the 2006 ISDA Definitions, section 4.16, where they are there; the others, and where sources differ, are
/// stated at each convention. Compared with QuantLib (<c>ql/time/daycounters</c>), OpenGamma Strata
/// (<c>StandardDayCounts</c>), pyxirr (<c>day_count.rs</c>) and ExcelFinancialFunctions (<c>daycountbasis.fs</c>).
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var start = new LocalDate(2007, 12, 28);
/// var end = new LocalDate(2008, 2, 29);
/// Console.WriteLine(DayCount.Actual360.YearFraction(start, end)); // 0.175
/// Console.WriteLine(DayCount.Thirty360European.Days(start, end)); // 61
/// Console.WriteLine(DayCount.Parse("Act/365F")); // Actual/365 Fixed
/// </code>
/// </example>
[JsonConverter(typeof(DayCountJsonConverter))]
public sealed partial class DayCount
{
    private readonly Numerator _days;
    private readonly Fraction _fraction;
    private readonly bool _isExcels;

    // Fractions of a year that are more than days over a number.
    private DayCount(string name, string[] aliases, Fraction fraction, bool isExcels = false)
        : this(name, aliases, static (start, end, _) => ActualDays.Between(start, end), fraction, isExcels)
    {
    }

    // Days over a number.
    private DayCount(string name, string[] aliases, Numerator days, decimal yearLength, bool isExcels = false)
        : this(name, aliases, days, (start, end, context) => days(start, end, context) / yearLength, isExcels) => YearLength = yearLength;

    private DayCount(string name, string[] aliases, Numerator days, Fraction fraction, bool isExcels) =>
        (Name, Aliases, _days, _fraction, _isExcels) = (name, aliases, days, fraction, isExcels);

    private delegate int Numerator(LocalDate start, LocalDate end, DayCountContext? context);

    private delegate decimal Fraction(LocalDate start, LocalDate end, DayCountContext? context);

    /// <summary>The name, such as <c>Actual/365 Fixed</c>.</summary>
    public string Name { get; }

    /// <summary>The other names that <see cref="Parse"/> reads.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The days of a span as the convention counts them.</summary>
    /// <param name="start">The first date, which counts.</param>
    /// <param name="end">The last date, which does not count.</param>
    /// <returns>The number of days; that of months of 30 days where the convention has such.</returns>
    public int Days(LocalDate start, LocalDate end) => DaysOf(start, end, null);

    /// <summary>The days of a span as the convention counts them, knowing more of what they belong to.</summary>
    /// <param name="start">The first date, which counts.</param>
    /// <param name="end">The last date, which does not count.</param>
    /// <param name="context">What the convention may ask for besides: coupons, the termination date.</param>
    /// <returns>The number of days; that of months of 30 days where the convention has such.</returns>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    public int Days(LocalDate start, LocalDate end, DayCountContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return DaysOf(start, end, context);
    }

    /// <summary>The years of a span, whole or fractional.</summary>
    /// <param name="start">The first date, which counts.</param>
    /// <param name="end">The last date, which does not count.</param>
    /// <returns>The fraction of a year, to 28 digits.</returns>
    /// <exception cref="UndefinedMetricException">The convention counts in coupon periods (<see cref="ActualActualIcma"/>), and none are known.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(DayCount.Actual365Fixed.YearFraction(new LocalDate(2023, 1, 1), new LocalDate(2025, 1, 1))); // 2.0027397260273972602739726027
    /// Console.WriteLine(DayCount.ActualActualIsda.YearFraction(new LocalDate(2023, 1, 1), new LocalDate(2025, 1, 1))); // 2
    /// </code>
    /// </example>
    public decimal YearFraction(LocalDate start, LocalDate end) => FractionOf(start, end, null);

    /// <summary>The years of a span, whole or fractional, knowing more of what it belongs to.</summary>
    /// <param name="start">The first date, which counts.</param>
    /// <param name="end">The last date, which does not count.</param>
    /// <param name="context">What the convention may ask for besides: coupons, the termination date. Others ignore it.</param>
    /// <returns>The fraction of a year, to 28 digits.</returns>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    /// <exception cref="UndefinedMetricException">The convention counts in coupon periods, and the context has none.</exception>
    /// <exception cref="MetricOverflowException">A coupon period around the dates is beyond the years that dates have.</exception>
    /// <example>
    /// <code>
    /// var coupons = DayCountContext.Coupons(new LocalDate(2003, 11, 1), new LocalDate(2004, 5, 1), perYear: 2);
    /// Console.WriteLine(DayCount.ActualActualIcma.YearFraction(new LocalDate(2003, 11, 1), new LocalDate(2004, 5, 1), coupons)); // 0.5
    /// </code>
    /// </example>
    public decimal YearFraction(LocalDate start, LocalDate end, DayCountContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return FractionOf(start, end, context);
    }

    /// <summary>The days of a year where the convention divides by one number; null where it depends on the dates.</summary>
    internal decimal? YearLength { get; }

    private static LocalDate Iso(LocalDate date) =>
        date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    private int DaysOf(LocalDate start, LocalDate end, DayCountContext? context)
    {
        var (from, to) = (Iso(start), Iso(end));
        return from <= to ? _days(from, to, context)
            : _isExcels ? _days(to, from, context)
            : -_days(to, from, context);
    }

    private decimal FractionOf(LocalDate start, LocalDate end, DayCountContext? context)
    {
        var (from, to) = (Iso(start), Iso(end));
        return from <= to ? _fraction(from, to, context)
            : _isExcels ? _fraction(to, from, context)
            : -_fraction(to, from, context);
    }
}
