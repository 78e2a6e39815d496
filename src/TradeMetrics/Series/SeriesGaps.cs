namespace TradeMetrics;

/// <summary>What becomes of periods without a figure within a span.</summary>
public enum SeriesGaps
{
    /// <summary>The result is undefined, and says which period has no figure.</summary>
    Refuse,

    /// <summary>They are left out; the figures that are there keep their places in time.</summary>
    Skip,
}
