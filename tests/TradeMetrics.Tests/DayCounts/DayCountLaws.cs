using FsCheck.Xunit;
using NodaTime;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(TimeArbitraries) })]
public class DayCountLaws
{
    // Half-yearly on the 15th.
    private static readonly DayCountContext s_coupons = DayCountContext.Coupons(new(2000, 1, 15), new(2000, 7, 15), perYear: 2);

    private static readonly DayCount[] s_ofDays =
    [
        DayCount.Actual365Fixed, DayCount.Actual360, DayCount.Actual364, DayCount.Actual36525,
        DayCount.ActualActualIsda, DayCount.ActualActualIcma, DayCount.NoLeap365, DayCount.NoLeap360,
    ];

    private static readonly DayCount[] s_ofMonths =
    [
        DayCount.Thirty360Isda, DayCount.Thirty360Us, DayCount.Thirty360Sia, DayCount.Thirty360Psa, DayCount.Thirty360European,
        DayCount.Thirty360EuropeanIsda, DayCount.Thirty360EuropeanPlus, DayCount.ExcelUs30360, DayCount.ExcelEuropean30360,
    ];

    private static readonly DayCount[] s_excels = [.. Enumerable.Range(0, 5).Select(DayCount.ExcelBasis)];

    [Property]
    public bool Adjoining_spans_add_up_where_days_are_counted(LocalDate a, LocalDate b, LocalDate c) => s_ofDays.All(convention =>
        Math.Abs(Years(convention, a, b) + Years(convention, b, c) - Years(convention, a, c)) <= 1e-24m
        && convention.Days(a, b) + convention.Days(b, c) == convention.Days(a, c));

    [Property]
    public bool Backwards_is_the_negative_but_for_Excel_which_swaps(LocalDate start, LocalDate end) => DayCount.Known.All(convention =>
        s_excels.Contains(convention)
            ? Years(convention, start, end) == Years(convention, end, start) && convention.Days(start, end) == convention.Days(end, start)
            : (start == end && convention == DayCount.OneOne)
                || (Years(convention, start, end) == -Years(convention, end, start) && convention.Days(start, end) == -convention.Days(end, start)));

    [Property]
    public bool From_a_date_to_itself_is_no_time_but_for_1_1(LocalDate date) => DayCount.Known.All(convention =>
        Years(convention, date, date) == (convention == DayCount.OneOne ? 1m : 0m));

    [Property]
    public bool Whole_months_are_twelfths_of_a_year_where_months_have_30_days(LocalDate date, byte months)
    {
        var start = new LocalDate(date.Year, date.Month, Math.Min(date.Day, 27));
        return s_ofMonths.All(convention => convention.YearFraction(start, start.PlusMonths(months)) == months / 12m);
    }

    [Property]
    public bool Calendar_years_are_whole_years_of_ISDA(LocalDate date, byte years)
    {
        var start = new LocalDate(date.Year, 1, 1);
        return DayCount.ActualActualIsda.YearFraction(start, start.PlusYears(years)) == years;
    }

    [Property]
    public bool Coupons_are_their_part_of_a_year(LocalDate date, byte count) => new[] { 1, 2, 3, 4, 6, 12 }.All(perYear =>
    {
        var start = new LocalDate(date.Year, date.Month, Math.Min(date.Day, 27));
        var months = 12 / perYear;
        var coupons = DayCountContext.Coupons(start, start.PlusMonths(months), perYear);
        return DayCount.ActualActualIcma.YearFraction(start.PlusMonths(-months * 3), start.PlusMonths(months * count), coupons) == (count + 3) / (decimal)perYear;
    });

    [Property]
    public bool Whole_years_back_from_the_end_are_whole_years_of_the_AFB(LocalDate end, byte years) =>
        end is { Month: 2, Day: 28 } || DayCount.ActualActualAfb.YearFraction(end.PlusYears(-years), end) == years;

    // 365.25 over 360 is 1.0146, the widest of them.
    [Property]
    public bool Over_ten_years_no_convention_is_2_percent_from_another(LocalDate start, ushort days)
    {
        var end = start.PlusDays(3653 + days);
        var plain = DayCount.Actual36525.YearFraction(start, end);
        return DayCount.Known.All(convention => convention == DayCount.OneOne || Math.Abs((Years(convention, start, end) / plain) - 1m) < 0.02m);
    }

    [Property]
    public bool A_later_end_is_no_less_time_where_the_year_is_of_one_length(LocalDate start, ushort days)
    {
        var end = start.PlusDays(days);
        return DayCount.Known.Except([DayCount.ExcelActualActual, DayCount.Actual365Actual, DayCount.Actual365Leap])
            .All(convention => Years(convention, start, end.PlusDays(1)) >= Years(convention, start, end));
    }

    // Computed otherwise: day by day.
    [Property]
    public bool Days_one_by_one_come_to_the_same(LocalDate start, ushort length)
    {
        var days = length % 3000;
        var (isda, noLeap) = (0m, 0);
        foreach (var day in Enumerable.Range(0, days).Select(start.PlusDays))
        {
            isda += 1m / CalendarSystem.Iso.GetDaysInYear(day.Year);
            noLeap += day is { Month: 2, Day: 28 } && CalendarSystem.Iso.IsLeapYear(day.Year) ? 0 : 1;
        }

        var end = start.PlusDays(days);
        return Math.Abs(isda - DayCount.ActualActualIsda.YearFraction(start, end)) <= 1e-23m && noLeap == DayCount.NoLeap365.Days(start, end);
    }

    [Property]
    public bool Over_more_than_a_year_Excels_basis_1_is_over_the_mean_of_the_calendar_years(LocalDate start, ushort days)
    {
        var end = start.PlusDays(367 + days);
        var mean = Enumerable.Range(start.Year, end.Year - start.Year + 1).Average(year => (decimal)CalendarSystem.Iso.GetDaysInYear(year));
        return Math.Abs(((367 + days) / mean) - DayCount.ExcelActualActual.YearFraction(start, end)) <= 1e-24m;
    }

    private static decimal Years(DayCount convention, LocalDate start, LocalDate end) => convention.YearFraction(start, end, s_coupons);
}
