using NodaTime;

namespace TradeMetrics;

/// <summary>What some day count conventions ask for besides two dates: the coupons of a bond, the date at which it ends.</summary>
/// <example>
/// <code>
/// // A long first coupon, from ISDA's "EMU and market conventions" (1998): half-yearly from 15 July 2003.
/// var coupons = DayCountContext.Coupons(new LocalDate(2003, 1, 15), new LocalDate(2003, 7, 15), perYear: 2);
/// var years = DayCount.ActualActualIcma.YearFraction(new LocalDate(2002, 8, 15), new LocalDate(2003, 7, 15), coupons);
/// Console.WriteLine(years.ToString("F12", CultureInfo.InvariantCulture)); // 0.915760869565
/// </code>
/// </example>
public sealed partial record DayCountContext
{
    // What holidays and ends of months may move a coupon by.
    private const int Leeway = 14;

    private DayCountContext()
    {
    }

    /// <summary>Nothing but two dates.</summary>
    public static DayCountContext None { get; } = new();

    /// <summary>The start of a regular coupon period, real or notional; null where there are no coupons.</summary>
    public LocalDate? CouponStart { get; private init; }

    /// <summary>The end of that coupon period.</summary>
    public LocalDate? CouponEnd { get; private init; }

    /// <summary>The number of coupons a year.</summary>
    public int? CouponsPerYear { get; private init; }

    /// <summary>Whether coupons are paid at the ends of months; null where that is to be seen from the coupon period.</summary>
    /// <remarks>When null, they are if the start and the end of the coupon period both are last days of their months.</remarks>
    public bool? EndOfMonth { get; init; }

    /// <summary>The date at which the contract ends.</summary>
    public LocalDate? TerminationDate { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>Coupons, known by a regular period of them.</summary>
    /// <param name="start">The start of a regular coupon period; before a short first coupon, the notional one.</param>
    /// <param name="end">Its end.</param>
    /// <param name="perYear">How many coupons a year: 1, 2, 3, 4, 6 or 12.</param>
    /// <returns>The context.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number a year is another, or the period is no regular one: it ends more than 14 days from 12 / <paramref name="perYear"/> months after its start.
    /// </exception>
    /// <exception cref="MetricOverflowException">The period ends after the year 9999.</exception>
    public static DayCountContext Coupons(LocalDate start, LocalDate end, int perYear)
    {
        if (perYear is not (1 or 2 or 3 or 4 or 6 or 12))
        {
            throw new ArgumentOutOfRangeException(nameof(perYear), perYear, "Coupons are paid every so many whole months: 1, 2, 3, 4, 6 or 12 times a year.");
        }

        var (from, to) = (start.WithCalendar(CalendarSystem.Iso), end.WithCalendar(CalendarSystem.Iso));
        var months = 12 / perYear;
        return Math.Abs(Period.DaysBetween(CouponYears.Moved(from, months), to)) <= Leeway
            ? new DayCountContext { CouponStart = from, CouponEnd = to, CouponsPerYear = perYear }
            : throw new ArgumentOutOfRangeException(nameof(end), end, $"With {perYear} coupons a year, a regular period from {start:R} ends {months} months later, not here. For a short or long coupon, give a regular period beside it.");
    }

    /// <summary>What is known of the coupons and of the contract.</summary>
    /// <returns>Such as "coupon from 2020-01-01 to 2020-07-01, 2 a year, contract to 2030-01-01", or "nothing known".</returns>
    public override string ToString()
    {
        string?[] known =
        [
            CouponsPerYear is null ? null : FormattableString.Invariant($"coupon from {CouponStart:uuuu-MM-dd} to {CouponEnd:uuuu-MM-dd}, {CouponsPerYear} a year"),
            EndOfMonth is { } ends ? $"{(ends ? "" : "not ")}at the ends of months" : null,
            TerminationDate is null ? null : FormattableString.Invariant($"contract to {TerminationDate:uuuu-MM-dd}"),
        ];
        return string.Join(", ", known.OfType<string>().DefaultIfEmpty("nothing known"));
    }
}
