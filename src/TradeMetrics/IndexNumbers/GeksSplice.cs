namespace TradeMetrics;

/// <summary>Where the index of a new window is joined to that of the window before, in a rolling GEKS index.</summary>
/// <remarks>A value that is no member is refused with an <see cref="ArgumentOutOfRangeException"/> wherever it is given.</remarks>
public enum GeksSplice
{
    /// <summary>At the last period that both have: the new window's latest change is added.</summary>
    Movement,

    /// <summary>At the first period that both have.</summary>
    Window,

    /// <summary>At every period that both have: the geometric mean of all joins.</summary>
    Mean,
}
