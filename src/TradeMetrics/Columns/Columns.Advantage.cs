using System.Buffers;

namespace TradeMetrics;

/// <content>Revealed comparative advantage.</content>
public static partial class Columns
{
    /// <summary>Balassa's index of revealed comparative advantage of each cell of a table: (cell/row)/(column/total).</summary>
    /// <param name="cells">Exports, row by row: a row an economy, a column a product. Not below zero; missing ones are passed over in the totals.</param>
    /// <param name="columnCount">How many columns the table has.</param>
    /// <param name="destination">
    /// Receives the index; above 1 is an advantage. NaN where the cell is missing, where nothing is exported by the economy or of the product,
    /// and where the index is out of range; everywhere where a cell is below zero or the total out of range, since all are made of the total.
    /// </param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <remarks>The world is the sum of the rows: give all economies. The source is that of <see cref="AdvantageExtensions"/>.</remarks>
    /// <exception cref="ArgumentException">The cells fill no whole number of rows, the lengths differ, or the destination overlaps the cells but is not the same rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of columns is not above zero.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <example>
    /// <code>
    /// // China and Australia; silk and wool.
    /// double[] exports = [30, 10, 10, 50], index = new double[4];
    /// Columns.BalassaIndex(exports, 2, index);
    /// Console.WriteLine(string.Join(" ", index.Select(cell => cell.ToString("F3", CultureInfo.InvariantCulture)))); // 1.875 0.417 0.417 1.389
    /// </code>
    /// </example>
    public static void BalassaIndex(ReadOnlySpan<double> cells, int columnCount, Span<double> destination, Parallelism parallelism = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columnCount);
        var (rowCount, rest) = Math.DivRem(cells.Length, columnCount);
        if (rest != 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"{cells.Length} cells are no whole number of rows of {columnCount} columns. Give every cell of the table, row by row, NaN where one is missing."), nameof(cells));
        }

        ColumnCheck.Destination(cells, destination);
        if (cells.IsEmpty)
        {
            return;
        }

        var totals = ArrayPool<double>.Shared.Rent(rowCount + columnCount);
        try
        {
            var rows = totals.AsSpan(0, rowCount);
            var columns = totals.AsSpan(rowCount, columnCount);
            var (total, anyNegative) = TableTotals.Of(cells, rows, columns, parallelism);
            if (anyNegative || !double.IsFinite(total))
            {
                destination.Fill(double.NaN);
                return;
            }

            RelativeShareWork.Run(cells, rows, columns, total, destination, parallelism);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(totals);
        }
    }

    /// <summary>Balassa's index of revealed comparative advantage of each record of a table that leaves out what is not traded.</summary>
    /// <param name="values">Exports, in any order. Not below zero; missing ones are passed over in the totals.</param>
    /// <param name="rows">The economy of each record, from 0.</param>
    /// <param name="columns">Its product, from 0.</param>
    /// <param name="rowCount">How many economies there are.</param>
    /// <param name="columnCount">How many products there are.</param>
    /// <param name="destination">
    /// Receives the index of each record, as that of its cell in a dense table; a cell without a record would have 0.
    /// </param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <remarks>
    /// Two records of one cell are refused. Records sorted by row and column, or by column and row, are seen to have none in passing; others
    /// are gone through once more, on one thread.
    /// </remarks>
    /// <exception cref="ArgumentException">The lengths differ, the destination overlaps the values but is not the same rows, or two records are of one cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of rows or columns is below zero, or a key is not from 0 to one less than it: the first such record is named.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <example>
    /// <code>
    /// // China exports silk and wool, Australia wool alone.
    /// double[] exports = [30, 10, 40], index = new double[3];
    /// Columns.BalassaIndex(exports, [0, 0, 1], [0, 1, 1], 2, 2, index);
    /// Console.WriteLine(string.Join(" ", index)); // 2 0.4 1.6
    /// </code>
    /// </example>
    public static void BalassaIndex(
        ReadOnlySpan<double> values, ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, int rowCount, int columnCount, Span<double> destination, Parallelism parallelism = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rowCount);
        ArgumentOutOfRangeException.ThrowIfNegative(columnCount);
        ColumnCheck.SameLength(values, rows);
        ColumnCheck.SameLength(values, columns);
        ColumnCheck.Destination(values, destination);
        if (values.IsEmpty)
        {
            return;
        }

        var totals = ArrayPool<double>.Shared.Rent(rowCount + columnCount);
        try
        {
            var rowTotals = totals.AsSpan(0, rowCount);
            var columnTotals = totals.AsSpan(rowCount, columnCount);
            var (total, anyNegative, inOrder) = RecordTotals.Of(values, rows, columns, rowTotals, columnTotals, parallelism);
            if (!inOrder)
            {
                RecordCheck.EachCellOnce(rows, rowCount, columns, columnCount);
            }

            if (anyNegative || !double.IsFinite(total))
            {
                destination.Fill(double.NaN);
                return;
            }

            RecordShareWork.Run(values, rows, columns, rowTotals, columnTotals, total, destination, parallelism);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(totals);
        }
    }
}
