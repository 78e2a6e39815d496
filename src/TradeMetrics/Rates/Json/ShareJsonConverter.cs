namespace TradeMetrics.Json;

/// <summary>A share in JSON: 0.2 is 20 %.</summary>
public sealed class ShareJsonConverter() : FractionJsonConverter<Share>(
    "a share as a JSON number, its fraction from 0 to 1 (0.2 is 20 %)",
    Share.TryFromFraction,
    share => share.Fraction);
