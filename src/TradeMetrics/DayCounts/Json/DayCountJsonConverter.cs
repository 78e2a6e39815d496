namespace TradeMetrics.Json;

/// <summary>A day count in JSON: its name, such as "Actual/360"; any name that <see cref="DayCount.Parse"/> reads is read.</summary>
public sealed class DayCountJsonConverter() : TextJsonConverter<DayCount>(
    "Expected the day count as a JSON string, the name of a convention such as \"Actual/360\".", DayCount.TryParse, dayCount => dayCount.Name);
