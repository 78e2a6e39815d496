using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(TimeArbitraries) })]
public class TimePeriodTests
{
    [Theory]
    [InlineData("2022", "2022", "2022-01-01", "2022-12-31")]
    [InlineData("2022-A1", "2022", "2022-01-01", "2022-12-31")]
    [InlineData("2022-S2", "2022-S2", "2022-07-01", "2022-12-31")]
    [InlineData("2022-T2", "2022-T2", "2022-05-01", "2022-08-31")]
    [InlineData("2022-Q1", "2022-Q1", "2022-01-01", "2022-03-31")]
    [InlineData("2022-04", "2022-04", "2022-04-01", "2022-04-30")]
    [InlineData("2022-M04", "2022-04", "2022-04-01", "2022-04-30")]
    [InlineData("2021-W01", "2021-W01", "2021-01-04", "2021-01-10")]
    [InlineData("2020-W53", "2020-W53", "2020-12-28", "2021-01-03")]
    [InlineData("2022-04-30", "2022-04-30", "2022-04-30", "2022-04-30")]
    [InlineData("2022-D119", "2022-04-29", "2022-04-29", "2022-04-29")]
    [InlineData("2023-01-01/P4M", "2023-01-01/P4M", "2023-01-01", "2023-04-30")]
    [InlineData("2023-Q1[--04-01]", "2023-Q1[--04-01]", "2023-04-01", "2023-06-30")]
    [InlineData("2024-A1[--10-01,end]", "2024-A1[--10-01,end]", "2023-10-01", "2024-09-30")]
    [InlineData("2023-M01[--04-06]", "2023-M01[--04-06]", "2023-04-06", "2023-05-05")]
    [InlineData("2023-04-01/P3M[--04-01]", "2023-04-01/P3M[--04-01]", "2023-04-01", "2023-06-30")]
    [InlineData("9999", "9999", "9999-01-01", "9999-12-31")]
    [InlineData("9999-12", "9999-12", "9999-12-01", "9999-12-31")]
    public void Text_of_SDMX_is_read_and_written_in_its_canonical_form(string text, string canonical, string start, string end)
    {
        var period = TimePeriod.Parse(text);
        Assert.Equal(canonical, period.ToString());
        Assert.Equal(start, period.Start.ToString("uuuu-MM-dd", null));
        Assert.Equal(end, period.End.ToString("uuuu-MM-dd", null));
        Assert.Equal(new DateInterval(period.Start, period.End), period.ToDateInterval());
    }

    // As Eurostat, the IMF and Stata write them: the letter parts the year from the number as well as a hyphen does.
    [Theory]
    [InlineData("2022Q1", "2022-Q1")]
    [InlineData("2022q1", "2022-Q1")]
    [InlineData("1995M01", "1995-01")]
    [InlineData("1995M1", "1995-01")]
    [InlineData("1995m12", "1995-12")]
    [InlineData("2022S2", "2022-S2")]
    [InlineData("2020W53", "2020-W53")]
    [InlineData("2022A1", "2022")]
    [InlineData("2023Q1[--04-01]", "2023-Q1[--04-01]")]
    public void The_forms_with_a_letter_are_read_without_their_hyphen_too(string text, string canonical) => Assert.Equal(canonical, TimePeriod.Parse(text).ToString());

    // SDMX 2.1, section 6, 4.2.6: with the reporting year from 1 July, 2010-Q2 runs from 2010-10-01 to 2010-12-31.
    [Fact]
    public void A_reporting_year_stated_elsewhere_counts_from_its_start()
    {
        var july = new ReportingYear(7);
        Assert.Equal(new DateInterval(new(2010, 10, 1), new(2010, 12, 31)), TimePeriod.Parse("2010-Q2", july).ToDateInterval());
        Assert.Equal(TimePeriod.Month(2010, 4), TimePeriod.Parse("2010-04", july));
        Assert.True(TimePeriod.TryParse("2010-07-01/P2M", july, out var toDate) && toDate == TimePeriod.YearToDate(2010, 2, july));
        Assert.False(TimePeriod.TryParse("2010-W05", july, out _));
    }

    [Theory]
    [InlineData("", "year of four digits")]
    [InlineData("22-Q1", "year of four digits")]
    [InlineData("2022Q5", "1 to 4")]
    [InlineData("2022Q01", "none of SDMX's forms")]
    [InlineData("2022M", "none of SDMX's forms")]
    [InlineData("2022H1", "none of SDMX's forms")]
    [InlineData("2022-q1", "none of SDMX's forms")]
    [InlineData("2022-M4", "none of SDMX's forms")]
    [InlineData("202204", "year of four digits")]
    [InlineData("2022-Q5", "1 to 4")]
    [InlineData("2022-13", "1 to 12")]
    [InlineData("2021-W53", "1 to 52")]
    [InlineData("2022-02-30", "no such day")]
    [InlineData("2022-X1", "none of SDMX's forms")]
    [InlineData("2022-", "none of SDMX's forms")]
    [InlineData("0000", "no year 0")]
    [InlineData("2023-02-01/P3M", "begin where the reporting year does")]
    [InlineData("2023-01-01/P13M", "1 to 12 months")]
    [InlineData("2023-01-01/P1Y", "1 to 12 months")]
    [InlineData("2023/P1M", "begins with a date")]
    [InlineData("2023-Q1[04-01]", "start of its reporting year")]
    [InlineData("2023-Q1--04-01]", "start of its reporting year")]
    public void What_is_no_period_says_why(string text, string reason)
    {
        var message = Assert.Throws<FormatException>(() => TimePeriod.Parse(text)).Message;
        Assert.Contains(reason, message, StringComparison.Ordinal);
        Assert.Contains("2022-Q1", message, StringComparison.Ordinal);
        Assert.False(TimePeriod.TryParse(text, out _));
    }

    [Fact]
    public void A_period_is_small_and_its_default_is_the_year_1()
    {
        Assert.True(Unsafe.SizeOf<TimePeriod>() <= 16);
        Assert.Equal(TimePeriod.Year(1), default);
        Assert.Equal("0001", default(TimePeriod).ToString());
    }

    // The US government's fiscal year 2024 runs from 1 October 2023; India's 2022-23 from 1 April 2022.
    [Fact]
    public void Fiscal_years_start_where_their_governments_say()
    {
        Assert.Equal(new LocalDate(2023, 10, 1), TimePeriod.Year(2024, ReportingYear.UnitedStatesGovernment).Start);
        Assert.Equal(new LocalDate(2024, 9, 30), TimePeriod.Year(2024, ReportingYear.UnitedStatesGovernment).End);
        Assert.Equal(new LocalDate(2022, 4, 1), TimePeriod.Year(2022, ReportingYear.April).Start);
        Assert.Equal(new LocalDate(2023, 1, 1), TimePeriod.Quarter(2022, 4, ReportingYear.April).Start);
        Assert.Equal(ReportingYear.Calendar, new ReportingYear(1, 1, namedByEnd: true));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingYear(2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingYear(13));
        Assert.True(ReportingYear.April != ReportingYear.Calendar && ReportingYear.April == new ReportingYear(4) && ReportingYear.April.Equals((object)new ReportingYear(4)));
        Assert.Equal(ReportingYear.April.GetHashCode(), new ReportingYear(4).GetHashCode());
    }

    [Fact]
    public void A_year_to_date_adds_months_and_starts_again()
    {
        var april = TimePeriod.YearToDate(2023, 4);
        Assert.Equal((4, true, Frequency.Monthly), (april.Number, april.IsYearToDate, april.Frequency));
        Assert.Equal(TimePeriod.YearToDate(2023, 5), april.Next());
        Assert.Equal(TimePeriod.YearToDate(2024, 1), TimePeriod.YearToDate(2023, 12).Next());
        Assert.Equal(TimePeriod.YearToDate(2022, 4), april.YearEarlier());
        Assert.NotEqual(TimePeriod.Year(2023), TimePeriod.YearToDate(2023, 12));
        Assert.NotEqual(TimePeriod.Month(2023, 1), TimePeriod.YearToDate(2023, 1));
        Assert.Throws<ArgumentException>(() => april.CompareTo(TimePeriod.Month(2023, 4)));
    }

    [Fact]
    public void Periods_of_two_kinds_have_no_order()
    {
        Assert.Contains("not of one kind", Assert.Throws<ArgumentException>(() => TimePeriod.Year(2022) < TimePeriod.Quarter(2022, 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TimePeriod.Year(2022) - TimePeriod.Year(2021, ReportingYear.April));
        Assert.Throws<ArgumentException>(() => TimePeriod.Year(2022).YearsUntil(TimePeriod.Month(2023, 1)));
        Assert.Throws<ArgumentException>(() => ((IComparable)TimePeriod.Year(2022)).CompareTo(1));
        Assert.True(((IComparable)TimePeriod.Year(2022)).CompareTo(null) > 0);
        Assert.True(TimePeriod.Year(2021) < TimePeriod.Year(2022) && TimePeriod.Year(2021) <= TimePeriod.Year(2022) && TimePeriod.Year(2022) > TimePeriod.Year(2021) && TimePeriod.Year(2022) >= TimePeriod.Year(2021));
    }

    [Fact]
    public void A_week_53_and_a_29_February_have_no_year_earlier()
    {
        Assert.Contains("week or day before or after", Assert.Throws<InvalidOperationException>(() => TimePeriod.Week(2020, 53).YearEarlier()).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => TimePeriod.Day(new(2024, 2, 29)).YearEarlier());
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Year(1).YearEarlier());
        Assert.Equal(TimePeriod.Day(new(2023, 3, 1)), TimePeriod.Day(new(2024, 3, 1)).YearEarlier());
        Assert.False(TimePeriod.Week(2020, 53).TryYearEarlier(out _));
    }

    [Fact]
    public void The_ends_of_time_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Year(9999).Next());
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Year(1).Previous());
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Day(new(9999, 12, 31)).Next());
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Year(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Week(9999, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Quarter(2022, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Month(2022, 1) + int.MaxValue);
    }

    [Fact]
    public void Years_between_dates_follow_the_named_rule()
    {
        Assert.Equal(5m, YearCount.Between(new(2017, 4, 1), new(2022, 4, 1)));
        Assert.Equal(1 / 12m, YearCount.Between(new(2023, 1, 31), new(2023, 2, 28)));
        Assert.Equal(30 / 365.25m, YearCount.Between(new(2023, 1, 1), new(2023, 1, 31)));
        Assert.Equal(5m, TimePeriod.Year(2017).YearsUntil(TimePeriod.Year(2022)));
        Assert.Equal(1.25m, TimePeriod.Quarter(2022, 1).YearsUntil(TimePeriod.Quarter(2023, 2)));
        Assert.Equal(1m, TimePeriod.Day(new(2022, 1, 1)).YearsUntil(TimePeriod.Day(new(2023, 1, 1))));
    }

    [Fact]
    public void Frequencies_have_the_codes_of_SDMX()
    {
        string[] codes = ["A", "S", "T", "Q", "M", "W", "D"];
        Assert.Equal(codes, codes.Select(code => Frequency.FromCode(code).Code));
        Assert.Equal([1, 2, 3, 4, 12, 52, 365], codes.Select(code => Frequency.FromCode(code).PeriodsPerYear));
        Assert.Throws<ArgumentException>(() => Frequency.FromCode("X"));
        Assert.False(Frequency.TryFromCode(null, out _));
        Assert.Equal("quarterly", Frequency.Quarterly.ToString());
        Assert.True(Frequency.HalfYearly != Frequency.FourMonthly && Frequency.Weekly == Frequency.FromCode("W") && Frequency.Daily.Equals((object)Frequency.FromCode("D")));
        Assert.Equal(Frequency.Daily.GetHashCode(), Frequency.FromCode("D").GetHashCode());
    }

    [Fact]
    public void Json_is_the_text_as_value_and_as_key()
    {
        var keyed = new Dictionary<TimePeriod, int> { [TimePeriod.Quarter(2022, 1)] = 7 };
        Assert.Equal("""{"2022-Q1":7}""", JsonSerializer.Serialize(keyed));
        Assert.Equal(keyed, JsonSerializer.Deserialize<Dictionary<TimePeriod, int>>("""{"2022-Q1":7}"""));
        Assert.Equal(TimePeriod.YearToDate(2023, 4), JsonSerializer.Deserialize<TimePeriod>("\"2023-01-01/P4M\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TimePeriod>("2022"));
        Assert.Contains("1 to 4", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TimePeriod>("\"2022-Q5\"")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_fits_spans_or_fails_cleanly()
    {
        ISpanFormattable period = TimePeriod.Quarter(2022, 1);
        Assert.True(period.TryFormat(new char[7], out var written, "G", null) && written == 7);
        Assert.False(period.TryFormat(new char[6], out _, default, null));
        var bytes = new byte[7];
        Assert.True(((IUtf8SpanFormattable)period).TryFormat(bytes, out _, default, null));
        Assert.Equal("2022-Q1", Encoding.UTF8.GetString(bytes));
        Assert.Throws<FormatException>(() => period.ToString("X", null));
    }

    [Property(MaxTest = 1000)]
    public bool Parsing_inverts_formatting(TimePeriod period) => TimePeriod.Parse(period.ToString()) == period;

    [Property(MaxTest = 1000)]
    public bool Next_and_previous_are_inverse(TimePeriod period) =>
        period.Next().Previous() == period && period.Next() - period == 1 && period.Next() > period;

    [Property(MaxTest = 1000)]
    public bool Adding_and_subtracting_are_inverse(TimePeriod period, short periods) =>
        period + (periods % 1000) - (periods % 1000) == period && period + (periods % 1000) - period == periods % 1000;

    [Property(MaxTest = 1000)]
    public bool The_next_period_starts_the_day_after_this_one_ends(TimePeriod period) =>
        period.IsYearToDate || period.Next().Start == period.End.PlusDays(1);

    [Property(MaxTest = 1000)]
    public bool Every_day_lies_in_the_period_that_contains_it(LocalDate date, Frequency frequency, ReportingYear year) =>
        TimePeriod.Containing(date, frequency, year).Contains(date);

    [Property(MaxTest = 1000)]
    public bool Months_weeks_and_days_agree_with_NodaTime(LocalDate date, short steps) =>
        (TimePeriod.Containing(date, Frequency.Monthly) + (steps % 1000)).Start == date.With(DateAdjusters.StartOfMonth).PlusMonths(steps % 1000)
        && (TimePeriod.Day(date) + steps).Start == date.PlusDays(steps)
        && (TimePeriod.Containing(date, Frequency.Weekly) + (steps % 1000)).Contains(date.PlusWeeks(steps % 1000));

    [Property(MaxTest = 1000)]
    public bool A_period_is_as_many_days_as_its_interval_of_NodaTime(TimePeriod period) =>
        period.ToDateInterval().Length == Period.DaysBetween(period.Start, period.End) + 1
        && period.Contains(period.Start) && period.Contains(period.End) && !period.Contains(period.End.PlusDays(1)) && period.Contains(period);

    [Property(MaxTest = 1000)]
    public bool A_year_earlier_has_the_same_number(TimePeriod period) =>
        !period.TryYearEarlier(out var earlier)
        || (earlier.YearNumber == period.YearNumber - 1 && (earlier.Number == period.Number || period.Frequency == Frequency.Daily));

    [Property(MaxTest = 500)]
    public bool TryParse_never_throws(string? text) => TimePeriod.TryParse(text, out var period) ? period == TimePeriod.Parse(text!) : period == default;
}
