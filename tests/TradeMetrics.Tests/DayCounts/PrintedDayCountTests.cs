using System.Globalization;
using NodaTime;
using NodaTime.Text;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

/// <summary>Year fractions and days that others printed.</summary>
public class PrintedDayCountTests
{
    public static TheoryData<string, string, string, string> Fractions => Rows("daycount.csv", "yearfrac.csv");

    public static TheoryData<string, string, string, string> Returns => Rows("xirr_daycount.csv");

    [Theory]
    [MemberData(nameof(Fractions))]
    public void Fractions_of_Excel_and_deltaquants_are_reproduced(string start, string end, string convention, string expected)
    {
        // They are printed to 13 digits or more.
        Near(Number(expected), DayCount.Parse(convention).YearFraction(Date(start), Date(end)), 1e-12m * Math.Max(1m, Number(expected)));
    }

    [Theory]
    [MemberData(nameof(Returns))]
    public void At_the_printed_internal_rate_the_flows_are_worth_nothing(string values, string dates, string convention, string rate)
    {
        var dayCount = DayCount.Parse(convention);
        LocalDate[] days = [.. dates.Split(';').Select(Date)];
        var worth = values.Split(';').Zip(days, (value, day) =>
            Number(value).DiscountedAt(GrowthRate.FromFraction(Number(rate)), dayCount.YearFraction(days[0], day))).Sum();
        Near(0m, worth, 1e-5m);
    }

    // International Swaps and Derivatives Association, "EMU and market conventions: recent developments" (1998), sections 4 and 5,
    // with the figures of QuantLib's test-suite/daycounters.cpp. The coupon period is a regular one, for ICMA.
    [Theory]
    [InlineData("2003-11-01", "2004-05-01", "2003-11-01", "2004-05-01", 2, "0.497724380567", "0.500000000000", "0.497267759563")]
    [InlineData("1999-02-01", "1999-07-01", "1998-07-01", "1999-07-01", 1, "0.410958904110", "0.410958904110", "0.410958904110")]
    [InlineData("1999-07-01", "2000-07-01", "1999-07-01", "2000-07-01", 1, "1.001377348600", "1.000000000000", "1.000000000000")]
    [InlineData("2002-08-15", "2003-07-15", "2003-01-15", "2003-07-15", 2, "0.915068493151", "0.915760869565", "0.915068493151")]
    [InlineData("2003-07-15", "2004-01-15", "2003-07-15", "2004-01-15", 2, "0.504004790778", "0.500000000000", "0.504109589041")]
    [InlineData("1999-07-30", "2000-01-30", "1999-07-30", "2000-01-30", 2, "0.503892506924", "0.500000000000", "0.504109589041")]
    [InlineData("2000-01-30", "2000-06-30", "2000-01-30", "2000-07-30", 2, "0.415300546448", "0.417582417582", "0.415300546448")]
    public void ISDAs_examples_of_three_actual_conventions(string start, string end, string couponStart, string couponEnd, int perYear, string isda, string icma, string afb)
    {
        var (from, to) = (Date(start), Date(end));
        var coupons = DayCountContext.Coupons(Date(couponStart), Date(couponEnd), perYear);
        Near(Number(isda), DayCount.ActualActualIsda.YearFraction(from, to), 1e-11m);
        Near(Number(icma), DayCount.ActualActualIcma.YearFraction(from, to, coupons), 1e-11m);
        Near(Number(afb), DayCount.ActualActualAfb.YearFraction(from, to), 1e-11m);
    }

    // The same memorandum's long last coupon: quarterly, paid at ends of months.
    [Fact]
    public void A_long_last_coupon_is_split_at_the_notional_coupon_date()
    {
        var coupons = DayCountContext.Coupons(new(1999, 8, 31), new(1999, 11, 30), perYear: 4);
        Assert.Equal((91m / 364) + (61m / 368), DayCount.ActualActualIcma.YearFraction(new(1999, 11, 30), new(2000, 4, 30), coupons), 27);
        // Paid on the 30th: the notional coupon after 29 February is on 30 May.
        Assert.Equal((91m / 364) + (61m / 364), DayCount.ActualActualIcma.YearFraction(new(1999, 11, 30), new(2000, 4, 30), coupons with { EndOfMonth = false }), 27);
    }

    // QuantLib, test-suite/daycounters.cpp, testActualActualWithSchedule: a long first coupon of a Canadian bond.
    [Fact]
    public void A_long_first_coupon_is_split_at_the_notional_coupon_date()
    {
        var coupons = DayCountContext.Coupons(new(2017, 2, 28), new(2017, 8, 31), perYear: 2);
        Assert.Equal(0.6160220994m, DayCount.ActualActualIcma.YearFraction(new(2017, 1, 17), new(2017, 8, 31), coupons), 10);
        Assert.Equal(0.03314917127071823m, DayCount.ActualActualIcma.YearFraction(new(2017, 1, 17), new(2017, 1, 29), coupons), 17);
    }

    // ISDA, "30/360 day count conventions" (22 December 2008), a sheet of examples, as in QuantLib's tests. The German column
    // ends on the termination date where the end is the last row's or, below, 29 February 2008.
    [Theory]
    [InlineData("2006-08-20", "2007-02-20", 180, 180, 180, "2009-08-20")]
    [InlineData("2008-02-20", "2008-08-20", 180, 180, 180, "2009-08-20")]
    [InlineData("2006-08-31", "2007-02-28", 178, 178, 180, "2012-02-29")]
    [InlineData("2007-02-28", "2007-08-31", 183, 182, 180, "2012-02-29")]
    [InlineData("2007-08-31", "2008-02-29", 179, 179, 180, "2012-02-29")]
    [InlineData("2008-02-29", "2008-08-31", 182, 181, 180, "2012-02-29")]
    [InlineData("2011-08-31", "2012-02-29", 179, 179, 179, "2012-02-29")]
    [InlineData("2006-01-31", "2006-02-28", 28, 28, 30, "2008-02-29")]
    [InlineData("2006-01-30", "2006-02-28", 28, 28, 30, "2008-02-29")]
    [InlineData("2006-02-28", "2006-03-03", 5, 5, 3, "2008-02-29")]
    [InlineData("2006-02-14", "2006-02-28", 14, 14, 16, "2008-02-29")]
    [InlineData("2006-09-30", "2006-10-31", 30, 30, 30, "2008-02-29")]
    [InlineData("2006-10-31", "2006-11-28", 28, 28, 28, "2008-02-29")]
    [InlineData("2007-08-31", "2008-02-28", 178, 178, 178, "2008-02-29")]
    [InlineData("2008-02-28", "2008-08-28", 180, 180, 180, "2008-02-29")]
    [InlineData("2008-02-28", "2008-08-30", 182, 182, 182, "2008-02-29")]
    [InlineData("2008-02-28", "2008-08-31", 183, 182, 182, "2008-02-29")]
    [InlineData("2007-02-26", "2008-02-28", 362, 362, 362, "2008-02-29")]
    [InlineData("2007-02-26", "2008-02-29", 363, 363, 363, "2008-02-29")]
    [InlineData("2007-02-28", "2008-02-29", 361, 361, 359, "2008-02-29")]
    [InlineData("2008-02-29", "2009-02-28", 359, 359, 360, "2008-02-29")]
    [InlineData("2008-02-28", "2008-03-30", 32, 32, 32, "2008-02-29")]
    [InlineData("2008-02-28", "2008-03-31", 33, 32, 32, "2008-02-29")]
    public void ISDAs_examples_of_months_of_30_days(string start, string end, int bond, int eurobond, int german, string termination)
    {
        var (from, to) = (Date(start), Date(end));
        var context = DayCountContext.None with { TerminationDate = Date(termination) };
        Assert.Equal(bond, DayCount.Thirty360Isda.Days(from, to));
        Assert.Equal(eurobond, DayCount.Thirty360European.Days(from, to));
        Assert.Equal(german, DayCount.Thirty360EuropeanIsda.Days(from, to, context));
        Assert.Equal(german / 360m, DayCount.Thirty360EuropeanIsda.YearFraction(from, to, context));
    }

    // WestClinTech, "SQL Server DAYS360 function", as in pyxirr's tests: 30/360 US, 30E/360, 30E/360 ISDA (no termination date), actual.
    [Theory]
    [InlineData("2007-01-15", "2007-01-30", 15, 15, 15, 15)]
    [InlineData("2007-01-15", "2007-02-15", 30, 30, 30, 31)]
    [InlineData("2007-01-15", "2007-07-15", 180, 180, 180, 181)]
    [InlineData("2007-09-30", "2008-03-31", 180, 180, 180, 183)]
    [InlineData("2007-09-30", "2007-10-31", 30, 30, 30, 31)]
    [InlineData("2007-09-30", "2008-09-30", 360, 360, 360, 366)]
    [InlineData("2007-01-15", "2007-01-31", 16, 15, 15, 16)]
    [InlineData("2007-01-31", "2007-02-28", 28, 28, 30, 28)]
    [InlineData("2007-02-28", "2007-03-31", 30, 32, 30, 31)]
    [InlineData("2006-08-31", "2007-02-28", 178, 178, 180, 181)]
    [InlineData("2007-02-28", "2007-08-31", 180, 182, 180, 184)]
    [InlineData("2007-02-14", "2007-02-28", 14, 14, 16, 14)]
    [InlineData("2007-02-26", "2008-02-29", 363, 363, 364, 368)]
    [InlineData("2008-02-29", "2009-02-28", 360, 359, 360, 365)]
    [InlineData("2008-02-29", "2008-03-30", 30, 31, 30, 30)]
    [InlineData("2008-02-29", "2008-03-31", 30, 31, 30, 31)]
    [InlineData("2007-02-28", "2007-03-05", 5, 7, 5, 5)]
    [InlineData("2007-10-31", "2007-11-28", 28, 28, 28, 28)]
    [InlineData("2007-08-31", "2008-02-29", 179, 179, 180, 182)]
    [InlineData("2008-02-29", "2008-08-31", 180, 181, 180, 184)]
    [InlineData("2008-08-31", "2009-02-28", 178, 178, 180, 181)]
    [InlineData("2009-02-28", "2009-08-31", 180, 182, 180, 184)]
    public void WestClinTechs_days(string start, string end, int us, int european, int german, int actual)
    {
        var (from, to) = (Date(start), Date(end));
        Assert.Equal(us, DayCount.Thirty360Us.Days(from, to));
        Assert.Equal(us, DayCount.Thirty360Sia.Days(from, to));
        Assert.Equal(european, DayCount.Thirty360European.Days(from, to));
        Assert.Equal(german, DayCount.Thirty360EuropeanIsda.Days(from, to));
        Assert.Equal(actual, DayCount.Actual365Fixed.Days(from, to));
    }

    // QuantLib, test-suite/daycounters.cpp, testAct36525.
    [Theory]
    [InlineData("2002-02-01", "2002-02-04", "0.0082135523613963")]
    [InlineData("2002-02-04", "2003-05-16", "1.27583846680356")]
    [InlineData("2003-12-17", "2004-12-17", "1.00205338809035")]
    [InlineData("2006-05-15", "2006-03-17", "-0.161533196440794")]
    [InlineData("2009-09-16", "2016-07-26", "6.85831622176591")]
    public void QuantLibs_years_of_365_and_a_quarter_days(string start, string end, string expected) =>
        Assert.Equal(Number(expected), DayCount.Actual36525.YearFraction(Date(start), Date(end)), 14);

    // deltaquants, "Day count conventions", its four examples, as in pyxirr's tests.
    [Theory]
    [InlineData("2007-12-28", "2008-02-28", 62, 365, 366)]
    [InlineData("2007-12-28", "2008-02-29", 63, 366, 366)]
    [InlineData("2007-10-31", "2008-11-30", 396, 366, 366)]
    [InlineData("2008-02-01", "2009-05-31", 485, 366, 365)]
    public void Two_conventions_of_365_or_366_days(string start, string end, int days, int actual, int leap)
    {
        var (from, to) = (Date(start), Date(end));
        Assert.Equal(days / (decimal)actual, DayCount.Parse("Act/365A").YearFraction(from, to));
        Assert.Equal(days / (decimal)leap, DayCount.Parse("Act/365L").YearFraction(from, to));
    }

    // deltaquants' examples of 30E+/360 and 30/360 ISDA that end on the 31st, as in pyxirr's tests.
    [Fact]
    public void The_31st_of_an_end_is_the_first_of_the_next_month_in_the_plus_convention()
    {
        var (start, end) = (new LocalDate(2008, 2, 1), new LocalDate(2009, 5, 31));
        Assert.Equal(480, DayCount.Thirty360EuropeanPlus.Days(start, end));
        Assert.Equal(480, DayCount.Thirty360Isda.Days(start, end));
        Assert.Equal(479, DayCount.Thirty360European.Days(start, end));
        Assert.Equal(31, DayCount.Thirty360EuropeanPlus.Days(new(2008, 1, 31), new(2008, 3, 1)));
    }

    // Without the id, and what follows the figure expected.
    private static TheoryData<string, string, string, string> Rows(params string[] files)
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var line in files.SelectMany(file => File.ReadLines(Repository.PathTo($"docs/data/finance/{file}")).Skip(1)))
        {
            var cells = line.Split(',');
            rows.Add(cells[1], cells[2], cells[3], cells[4]);
        }

        return rows;
    }

    private static void Near(decimal expected, decimal actual, decimal leeway) => Assert.InRange(actual, expected - leeway, expected + leeway);

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
