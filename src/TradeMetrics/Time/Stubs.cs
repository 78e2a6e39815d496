#pragma warning disable
using NodaTime;
namespace TradeMetrics;
public readonly record struct Frequency(int PeriodsPerYear) { public static Frequency Annual => new(1); public static Frequency Quarterly => new(4); public static Frequency Monthly => new(12); }
public readonly record struct TimePeriod(int Y) { public static TimePeriod Year(int y) => new(y); public LocalDate Start => new(Y, 1, 1); public LocalDate End => new(Y, 12, 31); public decimal YearsUntil(TimePeriod o) => o.Y - Y; }
public static class YearCount { public static decimal Between(LocalDate a, LocalDate b) => Period.Between(a, b, PeriodUnits.Days).Days / 365.25m; }
