namespace TradeMetrics.Json;

/// <summary>A compounding in JSON: its word, such as "monthly".</summary>
public sealed class CompoundingJsonConverter() : TextJsonConverter<Compounding>(
    $"Expected the compounding as a JSON string, one of {Compounding.Words}.", Compounding.TryParse, compounding => compounding.ToString());
