using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace TradeMetrics.Tests;

/// <summary>Days from 1900 to 2119, and periods of every kind and of four reporting years; a period shrinks to the calendar, to January 2000, to years.</summary>
public static class TimeArbitraries
{
    private static readonly ReportingYear[] s_years = [TradeMetrics.ReportingYear.Calendar, TradeMetrics.ReportingYear.April, TradeMetrics.ReportingYear.UnitedStatesGovernment, new(4, 6)];

    private static readonly Frequency[] s_frequencies = [.. "ASTQMWD".Select(code => TradeMetrics.Frequency.FromCode(code.ToString()))];

    public static Arbitrary<Frequency> Frequency() => Arb.From(Gen.Elements(s_frequencies), frequency => s_frequencies.TakeWhile(simpler => simpler != frequency));

    public static Arbitrary<ReportingYear> ReportingYear() => Arb.From(Gen.Elements(s_years), year => s_years.TakeWhile(simpler => simpler != year));

    public static Arbitrary<LocalDate> LocalDate() => Arb.From(
        Gen.Choose(0, 80_000).Select(days => new LocalDate(1900, 1, 1).PlusDays(days)),
        date => Simpler(date).Where(simpler => simpler != date));

    public static Arbitrary<TimePeriod> TimePeriod() => Arb.From(
        from date in LocalDate().Generator
        from frequency in Gen.Elements(s_frequencies)
        from year in Gen.Elements(s_years)
        from toDate in Gen.Choose(0, 7)
        select toDate == 0 ? TradeMetrics.TimePeriod.YearToDate(date.Year, date.Month, year) : TradeMetrics.TimePeriod.Containing(date, frequency, year),
        period => Simpler(period).Where(simpler => simpler != period).Distinct());

    private static IEnumerable<LocalDate> Simpler(LocalDate date) => [new(2000, 1, 1), new(date.Year, 1, 1), new(date.Year, date.Month, 1)];

    // All by the same constructor as the generator's, so that every shrunk period is one that it could have made.
    private static IEnumerable<TimePeriod> Simpler(TimePeriod period) => period.IsYearToDate
        ? [TradeMetrics.TimePeriod.YearToDate(period.YearNumber, period.Number), TradeMetrics.TimePeriod.YearToDate(2000, period.Number), TradeMetrics.TimePeriod.YearToDate(period.YearNumber, 1, period.ReportingYear)]
        : [TradeMetrics.TimePeriod.Containing(period.Start, period.Frequency), TradeMetrics.TimePeriod.Containing(new(2000, 1, 1), period.Frequency, period.ReportingYear)];
}
