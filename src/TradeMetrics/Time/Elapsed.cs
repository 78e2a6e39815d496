using NodaTime;

namespace TradeMetrics;

/// <summary>The years that an average rate is spread over.</summary>
internal static class Elapsed
{
    internal static Periods Years(TimePeriod from, TimePeriod to) => from.YearsUntil(to);

    internal static Periods Years(LocalDate from, LocalDate to) => YearCount.Between(from, to);
}
