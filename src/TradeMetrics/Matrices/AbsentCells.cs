namespace TradeMetrics;

/// <summary>What it means that no record tells of a cell.</summary>
/// <remarks>A value that is no member is refused with an <see cref="ArgumentOutOfRangeException"/> wherever it is given.</remarks>
public enum AbsentCells
{
    /// <summary>It is not known: the cell is missing.</summary>
    Missing,

    /// <summary>There was no trade: the cell is zero, as in tables that leave zeros out.</summary>
    Zero,
}
