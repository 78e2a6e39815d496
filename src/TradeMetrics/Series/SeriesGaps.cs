namespace TradeMetrics;

/// <summary>What becomes of periods without a figure within a span.</summary>
/// <remarks>A value that is no member is refused with an <see cref="ArgumentOutOfRangeException"/> wherever it is given.</remarks>
public enum SeriesGaps
{
    /// <summary>The result is undefined, and says which period has no figure.</summary>
    Refuse,

    /// <summary>They are left out; the figures that are there keep their places in time.</summary>
    Skip,
}
