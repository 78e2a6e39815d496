namespace TradeMetrics.Json;

/// <summary>A growth rate in JSON: 0.054 is 5.4 %.</summary>
public sealed class GrowthRateJsonConverter() : FractionJsonConverter<GrowthRate>(
    "a growth rate as a JSON number, its fraction of at least -1 (0.054 is 5.4 %)",
    GrowthRate.TryFromFraction,
    growth => growth.Fraction);
