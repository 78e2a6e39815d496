using System.Buffers;

namespace TradeMetrics;

/// <summary>The relative shares of records, block by block.</summary>
internal readonly unsafe struct RecordShareWork(double* values, int* rowKeys, int* columnKeys, RelativeShareFormula* rows, double* columns, double* destination) : IBlockWork
{
    /// <summary>Works out records whose totals are known.</summary>
    internal static void Run(
        ReadOnlySpan<double> values,
        ReadOnlySpan<int> rowKeys,
        ReadOnlySpan<int> columnKeys,
        ReadOnlySpan<double> rows,
        ReadOnlySpan<double> columns,
        double total,
        Span<double> destination,
        Parallelism parallelism)
    {
        var scaled = ArrayPool<double>.Shared.Rent(columns.Length);
        var formulas = ArrayPool<RelativeShareFormula>.Shared.Rent(rows.Length);
        try
        {
            for (var column = 0; column < columns.Length; column++)
            {
                scaled[column] = RelativeShareFormula.ScaledColumn(columns[column], total);
            }

            for (var row = 0; row < rows.Length; row++)
            {
                formulas[row] = new(rows[row], total);
            }

            fixed (double* from = values, columnTotals = scaled, to = destination)
            fixed (int* row = rowKeys, column = columnKeys)
            fixed (RelativeShareFormula* formula = formulas)
            {
                Blocks.Run(new RecordShareWork(from, row, column, formula, columnTotals, to), values.Length, parallelism);
            }
        }
        finally
        {
            ArrayPool<RelativeShareFormula>.Shared.Return(formulas);
            ArrayPool<double>.Shared.Return(scaled);
        }
    }

    public void Run(int block, int start, int records)
    {
        unchecked
        {
            for (var record = start; record < start + records; record++)
            {
                destination[record] = rows[rowKeys[record]].Of(values[record], columns[columnKeys[record]]);
            }
        }
    }
}
