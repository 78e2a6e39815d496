namespace TradeMetrics;

/// <summary>What two records with the same key mean.</summary>
/// <remarks>A value that is no member is refused with an <see cref="ArgumentOutOfRangeException"/> wherever it is given.</remarks>
public enum DuplicateKeys
{
    /// <summary>A mistake: an exception names the key.</summary>
    Refuse,

    /// <summary>Two parts of one figure: they are added up.</summary>
    Add,
}
