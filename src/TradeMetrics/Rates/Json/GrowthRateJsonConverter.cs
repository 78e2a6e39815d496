namespace TradeMetrics;

/// <summary>A growth rate in JSON: 0.054 is 5.4 %.</summary>
internal sealed class GrowthRateJsonConverter() : FractionJsonConverter<GrowthRate>(
    "a growth rate as a JSON number, its fraction of at least -1 (0.054 is 5.4 %)",
    GrowthRate.TryFromFraction,
    growth => growth.Fraction);
