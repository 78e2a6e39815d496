using NodaTime;

namespace TradeMetrics;

/// <summary>Years by coupons: each day is so much of its coupon period (Actual/Actual ICMA).</summary>
internal readonly struct CouponYears
{
    private const int YearsMonths = 12;

    private readonly LocalDate _start;
    private readonly LocalDate _end;
    private readonly int _months;
    private readonly bool _endOfMonth;

    private CouponYears(LocalDate start, LocalDate end, int months, bool endOfMonth) =>
        (_start, _end, _months, _endOfMonth) = (start, end, months, endOfMonth);

    internal static decimal Between(LocalDate start, LocalDate end, DayCountContext? context)
    {
        var (from, to, perYear) = Places(start, end, context);
        return (to.Number - from.Number + (to.Part - from.Part)) / perYear;
    }

    /// <summary>Where two dates are among the coupons, and how many coupons a year has.</summary>
    internal static (CouponPlace From, CouponPlace To, int PerYear) Places(LocalDate start, LocalDate end, DayCountContext? context) =>
        Of(context) is { } coupons
            ? (coupons.Place(start), coupons.Place(end), YearsMonths / coupons._months)
            : throw new UndefinedMetricException(
                UndefinedReason.NoData,
                $"{DayCount.ActualActualIcma} counts in coupon periods, and none are known. Give a DayCountContext.Coupons, or use {DayCount.ActualActualIsda}.");

    /// <summary>Years by days over 365 or 366, as the next coupon has it (Actual/365L).</summary>
    internal static decimal LeapYears(LocalDate start, LocalDate end, DayCountContext? context)
    {
        if (Of(context) is not { } coupons)
        {
            return ActualDays.YearsLike(start, end, end);
        }

        var next = coupons.Boundary(coupons.Place(start).Number + 1);
        return coupons._months == YearsMonths ? ActualDays.LeapDayYears(start, end, next) : ActualDays.YearsLike(start, end, next);
    }

    private static CouponYears? Of(DayCountContext? context) =>
        context is { CouponStart: { } start, CouponEnd: { } end, CouponsPerYear: { } perYear }
            ? new(start, end, YearsMonths / perYear, context.EndOfMonth ?? (IsLastOfMonth(start) && IsLastOfMonth(end)))
            : null;

    private static bool IsLastOfMonth(LocalDate date) => date.Day == date.Calendar.GetDaysInMonth(date.Year, date.Month);

    internal static LocalDate Moved(LocalDate date, int months)
    {
        try
        {
            return date.PlusMonths(months);
        }
        catch (OverflowException overflow)
        {
            throw new MetricOverflowException(
                FormattableString.Invariant($"The coupon {months} months from {date:R} is beyond the years -9998 to 9999 that dates have. Use dates further from these ends."), overflow);
        }
    }

    private CouponPlace Place(LocalDate date)
    {
        var months = ((date.Year - _start.Year) * 12) + date.Month - _start.Month;
        var number = (months / _months) - 2;
        while (Boundary(number + 1) <= date)
        {
            number++;
        }

        var first = Boundary(number);
        return new(number, ActualDays.Between(first, date), ActualDays.Between(first, Boundary(number + 1)));
    }

    // Where a coupon period starts, counted in months from the nearer end of the one given.
    private LocalDate Boundary(int number)
    {
        var date = number <= 0 ? Moved(_start, number * _months) : Moved(_end, (number - 1) * _months);
        return _endOfMonth && number is not (0 or 1) ? date.PlusDays(date.Calendar.GetDaysInMonth(date.Year, date.Month) - date.Day) : date;
    }
}
