namespace TradeMetrics;

/// <summary>What it means that one of two breakdowns has a part that the other has not.</summary>
/// <remarks>A value that is no member is refused with an <see cref="ArgumentOutOfRangeException"/> wherever it is given.</remarks>
public enum AbsentParts
{
    /// <summary>It is not known: an exception names the part.</summary>
    Refuse,

    /// <summary>It is zero, as in tables that leave zeros out.</summary>
    Zero,
}
