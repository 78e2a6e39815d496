namespace TradeMetrics.Json;

/// <summary>Percentage points in JSON: 0.012 is 1.2 points.</summary>
public sealed class PercentagePointsJsonConverter() : FractionJsonConverter<PercentagePoints>(
    "percentage points as a JSON number, their fraction (0.012 is 1.2 points)",
    static (decimal fraction, out PercentagePoints points) =>
    {
        points = PercentagePoints.FromFraction(fraction);
        return true;
    },
    points => points.Fraction);
