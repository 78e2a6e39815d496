namespace TradeMetrics;

/// <summary>The sums of the known cells of a table that is stored by rows, by the kernel of <see cref="Columns"/>; zero where none is known.</summary>
internal sealed class TableSums
{
    internal TableSums(ReadOnlySpan<double> cells, int rows, int columns)
    {
        (Rows, Columns) = (new double[rows], new double[columns]);
        (Total, AnyNegative) = TableTotals.Of(cells, Rows, Columns, default);
    }

    internal double[] Rows { get; }

    internal double[] Columns { get; }

    internal double Total { get; }

    /// <summary>Whether a cell is below zero.</summary>
    internal bool AnyNegative { get; }
}
