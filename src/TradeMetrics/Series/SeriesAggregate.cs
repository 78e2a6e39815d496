namespace TradeMetrics;

/// <summary>How the figures of shorter periods make that of a longer one.</summary>
/// <remarks>A value that is no member is refused with an <see cref="ArgumentOutOfRangeException"/> wherever it is given.</remarks>
public enum SeriesAggregate
{
    /// <summary>They are added up: flows, such as trade. Each of them must be there.</summary>
    Sum,

    /// <summary>Their arithmetic mean: rates, indices, prices. Each of them must be there.</summary>
    Mean,

    /// <summary>The last of them: stocks, such as reserves at the end of the year. Only that one must be there.</summary>
    Last,

    /// <summary>The first of them: stocks at the start. Only that one must be there.</summary>
    First,
}
