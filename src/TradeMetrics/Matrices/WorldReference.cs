namespace TradeMetrics;

/// <summary>What world an economy is compared with.</summary>
/// <remarks>A value that is no member is refused with an <see cref="ArgumentOutOfRangeException"/> wherever it is given.</remarks>
public enum WorldReference
{
    /// <summary>All economies, itself included.</summary>
    Whole,

    /// <summary>All economies but itself: a large one does not set the standard that it is measured by.</summary>
    WithoutSelf,
}
