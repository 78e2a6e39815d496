using System.Text.Json;
using NodaTime;

namespace TradeMetrics.Tests;

public class DayCountTests
{
    [Fact]
    public void Json_is_the_name_and_reads_any_name()
    {
        Assert.All(DayCount.Known, known => Assert.Same(known, JsonSerializer.Deserialize<DayCount>(JsonSerializer.Serialize(known))));
        Assert.Equal("\"Actual/360\"", JsonSerializer.Serialize(DayCount.Parse("act/360")));
        Assert.Contains("Actual/360", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DayCount>("\"lunar\"")).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DayCount>("360"));
    }

    [Fact]
    public void Every_name_and_alias_leads_to_its_convention_in_any_case()
    {
        Assert.All(DayCount.Known, known => Assert.All(known.Aliases.Prepend(known.Name), name =>
        {
            Assert.Same(known, DayCount.Parse(name));
            Assert.Same(known, DayCount.Parse(name.ToUpperInvariant()));
            Assert.Same(known, DayCount.Parse($" {name.Replace("Actual", "act", StringComparison.Ordinal)} "));
            Assert.Same(known, DayCount.Parse(name.Replace(" ", "_", StringComparison.Ordinal)));
        }));
        Assert.Equal(DayCount.Known.Count, DayCount.Known.Select(known => known.ToString()).Distinct().Count());
        Assert.All(DayCount.Known, known => Assert.Equal(known.Name, known.ToString()));
    }

    [Theory]
    [InlineData("Act/Act", "Actual/Actual ISDA")]
    [InlineData("Act/360", "Actual/360")]
    [InlineData("act/365F", "Actual/365 Fixed")]
    [InlineData("NL/365", "NL/365")]
    [InlineData("30/360 ISDA", "30/360 ISDA")]
    [InlineData("30/360 US", "30/360 US")]
    [InlineData("30E/360", "30E/360")]
    [InlineData("30E+/360", "30E+/360")]
    [InlineData("30E/360 German", "30E/360 ISDA")]
    [InlineData("30/360 SIA", "30/360 SIA")]
    [InlineData("UsPsa30_360", "Excel US (NASD) 30/360")]
    [InlineData("ActualActual", "Excel Actual/actual")]
    [InlineData("Actual360", "Excel Actual/360")]
    [InlineData("Actual365", "Excel Actual/365")]
    [InlineData("Europ30_360", "Excel European 30/360")]
    public void Names_that_tables_use_are_read(string name, string expected) => Assert.Equal(expected, DayCount.Parse(name).Name);

    [Fact]
    public void Excels_numbers_are_its_bases()
    {
        foreach (var basis in Enumerable.Range(0, 5))
        {
            Assert.Same(DayCount.ExcelBasis(basis), DayCount.Parse($"{basis}"));
            Assert.StartsWith("Excel ", DayCount.ExcelBasis(basis).Name, StringComparison.Ordinal);
        }

        Assert.Contains("European", Assert.Throws<ArgumentOutOfRangeException>(() => DayCount.ExcelBasis(5)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => DayCount.ExcelBasis(-1));
    }

    [Fact]
    public void An_unknown_name_is_refused_with_those_there_are()
    {
        Assert.Contains("30E/360 ISDA", Assert.Throws<FormatException>(() => DayCount.Parse("Actual/361")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => DayCount.Parse(null!));
        Assert.False(DayCount.TryParse(null, out var none));
        Assert.Null(none);
        Assert.False(DayCount.TryParse("", out _));
        Assert.False(DayCount.TryParse("5", out _));
    }

    [Fact]
    public void Coupons_are_asked_for_by_the_one_convention_that_counts_by_them()
    {
        var (start, end) = (new LocalDate(2023, 1, 1), new LocalDate(2023, 7, 1));
        var problem = Assert.Throws<UndefinedMetricException>(() => DayCount.ActualActualIcma.YearFraction(start, end));
        Assert.Contains("Coupons", problem.Message, StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.NoData, problem.Reason);
        Assert.Throws<UndefinedMetricException>(() => DayCount.ActualActualIcma.YearFraction(start, end, DayCountContext.None with { EndOfMonth = true }));
        Assert.Throws<ArgumentNullException>(() => DayCount.Actual360.YearFraction(start, end, null!));
        Assert.Throws<ArgumentNullException>(() => DayCount.Actual360.Days(start, end, null!));
        Assert.Equal(181, DayCount.ActualActualIcma.Days(start, end));
    }

    // ICMA rule 251: by the next coupon, and once a year by the leap day before it.
    [Fact]
    public void The_next_coupon_decides_whether_a_year_has_366_days()
    {
        var (start, end) = (new LocalDate(2023, 10, 1), new LocalDate(2023, 12, 1));
        Assert.Equal(61m / 365, DayCount.Actual365Leap.YearFraction(start, end));
        Assert.Equal(61m / 366, DayCount.Actual365Leap.YearFraction(start, end, DayCountContext.Coupons(new(2023, 7, 15), new(2024, 1, 15), 2)));
        Assert.Equal(61m / 365, DayCount.Actual365Leap.YearFraction(start, end, DayCountContext.Coupons(new(2023, 1, 15), new(2024, 1, 15), 1)));
        Assert.Equal(61m / 366, DayCount.Actual365Leap.YearFraction(start, end, DayCountContext.Coupons(new(2022, 3, 1), new(2023, 3, 1), 1)));
    }

    [Fact]
    public void Coupons_come_at_regular_times()
    {
        Assert.Contains("6 months", Assert.Throws<ArgumentOutOfRangeException>(() => DayCountContext.Coupons(new(2023, 1, 1), new(2023, 5, 1), 2)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => DayCountContext.Coupons(new(2023, 7, 1), new(2023, 1, 1), 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => DayCountContext.Coupons(new(2023, 1, 1), new(2023, 3, 15), 5));
        var moved = DayCountContext.Coupons(new(2023, 1, 1), new(2023, 7, 15), 2);
        Assert.Equal((new LocalDate(2023, 1, 1), new LocalDate(2023, 7, 15), 2), (moved.CouponStart, moved.CouponEnd, moved.CouponsPerYear));
        Assert.Throws<ArgumentOutOfRangeException>(() => DayCountContext.Coupons(new(2023, 1, 1), new(2023, 7, 16), 2));
    }

    [Fact]
    public void Of_the_SIA_the_end_of_February_matters_where_payment_is_at_ends_of_months()
    {
        var (start, end) = (new LocalDate(2007, 2, 28), new LocalDate(2007, 8, 31));
        Assert.Equal(180, DayCount.Thirty360Sia.Days(start, end));
        Assert.Equal(180, DayCount.Thirty360Sia.Days(start, end, DayCountContext.None with { EndOfMonth = true }));
        Assert.Equal(183, DayCount.Thirty360Sia.Days(start, end, DayCountContext.None with { EndOfMonth = false }));
    }

    [Fact]
    public void Four_American_conventions_part_ways_at_the_end_of_February()
    {
        LocalDate february = new(2007, 2, 28), march = new(2007, 3, 31), leap = new(2008, 2, 29);
        Assert.Equal((33, 30, 30, 31), Days(february, march));
        Assert.Equal((361, 360, 359, 360), Days(february, leap));
        static (int Bond, int Us, int Psa, int Excel) Days(LocalDate start, LocalDate end) =>
            (DayCount.Thirty360Isda.Days(start, end), DayCount.Thirty360Us.Days(start, end), DayCount.Thirty360Psa.Days(start, end), DayCount.ExcelUs30360.Days(start, end));
    }

    [Fact]
    public void The_leap_day_is_no_day_where_there_is_none()
    {
        LocalDate before = new(2008, 2, 28), leap = new(2008, 2, 29), after = new(2008, 3, 1);
        Assert.Equal((0, 1, 1), (DayCount.NoLeap365.Days(before, leap), DayCount.NoLeap365.Days(leap, after), DayCount.NoLeap365.Days(before, after)));
        Assert.Equal(1m, DayCount.NoLeap365.YearFraction(before, new(2009, 2, 28)));
        Assert.Equal(2m, DayCount.NoLeap365.YearFraction(new(1999, 6, 1), new(2001, 6, 1)));
        Assert.Equal(0.5m, DayCount.NoLeap360.YearFraction(new(2008, 1, 1), new(2008, 6, 30)));
    }

    // FBF's rule as ISDA's memorandum and QuantLib have it.
    [Fact]
    public void Counting_back_to_the_end_of_February_takes_the_leap_day()
    {
        Assert.Equal(1m, DayCount.ActualActualAfb.YearFraction(new(2008, 2, 29), new(2009, 2, 28)));
        Assert.Equal(366m / 365, DayCount.ActualActualAfb.YearFraction(new(2008, 2, 28), new(2009, 2, 28)));
        Assert.Equal(4m, DayCount.ActualActualAfb.YearFraction(new(2004, 2, 29), new(2008, 2, 29)));
        Assert.Equal(1m / 366, DayCount.ActualActualAfb.YearFraction(new(2008, 2, 29), new(2008, 3, 1)));
        Assert.Equal(0m, DayCount.ActualActualAfb.YearFraction(new(2008, 2, 28), new(2008, 2, 28)));
    }

    // Wheeler, "YEARFRAC incompatibilities between Excel 2007 and OOXML" (2008): which year a short span is over.
    [Theory]
    [InlineData("2008-03-01", "2008-04-01", 366)]
    [InlineData("2007-03-01", "2008-02-28", 365)]
    [InlineData("2007-03-01", "2008-02-29", 366)]
    [InlineData("2007-03-01", "2008-03-01", 366)]
    [InlineData("2008-02-29", "2009-02-28", 366)]
    [InlineData("2008-03-01", "2009-03-01", 365)]
    [InlineData("2007-01-01", "2007-12-31", 365)]
    public void Up_to_a_year_Excels_basis_1_takes_a_year_of_365_or_366_days(string start, string end, int length)
    {
        var (from, to) = (NodaTime.Text.LocalDatePattern.Iso.Parse(start).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(end).Value);
        Assert.Equal(Period.DaysBetween(from, to) / (decimal)length, DayCount.ExcelActualActual.YearFraction(from, to));
    }

    [Fact]
    public void All_of_the_calendar_is_about_twenty_thousand_years() =>
        Assert.All(DayCount.Known.Except([DayCount.ActualActualIcma, DayCount.OneOne]), known =>
            Assert.InRange(known.YearFraction(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), 19_900m, 20_300m));

    [Fact]
    public void Coupons_beyond_the_calendar_say_so()
    {
        LocalDate start = new(9999, 11, 1), end = new(9999, 12, 31);
        var context = DayCountContext.Coupons(new LocalDate(9999, 1, 1), new LocalDate(9999, 7, 1), 2);
        var problem = Assert.Throws<MetricOverflowException>(() => DayCount.ActualActualIcma.YearFraction(start, end, context));
        Assert.Contains("-9998 to 9999", problem.Message, StringComparison.Ordinal);
        Assert.Throws<MetricOverflowException>(() => DayCountContext.Coupons(start, end, 2));
    }

    [Fact]
    public void Dates_of_other_calendars_are_taken_by_their_ISO_date()
    {
        LocalDate start = new(2007, 12, 28), end = new(2008, 2, 29);
        var julian = end.WithCalendar(CalendarSystem.Julian);
        Assert.All(DayCount.Known.Where(known => known != DayCount.ActualActualIcma), known =>
            Assert.Equal(known.YearFraction(start, end), known.YearFraction(start.WithCalendar(CalendarSystem.Coptic), julian)));
        var context = DayCountContext.None with { TerminationDate = julian };
        Assert.Equal(61, DayCount.Thirty360EuropeanIsda.Days(start, end, context));
    }
}
