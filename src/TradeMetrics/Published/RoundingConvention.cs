namespace TradeMetrics;

/// <summary>How a printed figure was rounded, which decides the true values that it may stand for.</summary>
public enum RoundingConvention
{
    /// <summary>To the nearest, halves away from zero, as statistics offices do: 8.3 stands for 8.25 to just below 8.35.</summary>
    HalfUp,

    /// <summary>To the nearest, halves to the even digit: 8.3 stands for just above 8.25 to just below 8.35, 8.4 for 8.35 to 8.45 with both ends.</summary>
    HalfEven,

    /// <summary>Cut towards zero: 8.3 stands for 8.3 to just below 8.4.</summary>
    Truncated,
}
