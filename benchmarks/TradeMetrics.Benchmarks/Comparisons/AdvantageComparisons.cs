using MathNet.Numerics.LinearAlgebra;

namespace TradeMetrics.Benchmarks;

/// <summary>Balassa's index of a table of economies by 5,000 products beside Math.NET's matrices and a loop.</summary>
internal sealed class AdvantageComparisons : IComparisons
{
    private const int Products = 5_000, Cells = 230 * Products;

    public IEnumerable<Comparison> All =>
    [
        new("BalassaIndex, 230 x 5,000", "Math.NET", Cells, cells =>
        {
            var (values, columns, result) = Table(cells);
            var matrix = Matrix<double>.Build.DenseOfRowMajor(values.Length / columns, columns, values);
            return (() => Columns.BalassaIndex(values, columns, result), () =>
            {
                var (rowTotals, columnTotals) = (matrix.RowSums(), matrix.ColumnSums());
                var total = rowTotals.Sum();
                _ = matrix.MapIndexed((row, column, cell) => cell / rowTotals[row] / (columnTotals[column] / total));
            });
        }),
        new("BalassaIndex, a table", "a loop", Cells, cells =>
        {
            var (values, columns, result) = Table(cells);
            double[] rowTotals = new double[values.Length / columns], columnTotals = new double[columns];
            return (() => Columns.BalassaIndex(values, columns, result), () =>
            {
                Array.Clear(rowTotals);
                Array.Clear(columnTotals);
                var total = 0d;
                for (var cell = 0; cell < values.Length; cell++)
                {
                    rowTotals[cell / columns] += values[cell];
                    columnTotals[cell % columns] += values[cell];
                    total += values[cell];
                }

                for (var cell = 0; cell < values.Length; cell++)
                {
                    result[cell] = values[cell] / rowTotals[cell / columns] / (columnTotals[cell % columns] / total);
                }
            });
        }, IsColumn: false),
        new("BalassaIndex, records", "a table", Cells, cells =>
        {
            var (values, columns, result) = Table(cells);
            int[] row = [.. values.Select((_, cell) => cell / columns)], column = [.. values.Select((_, cell) => cell % columns)];
            return (() => Columns.BalassaIndex(values, row, column, values.Length / columns, columns, result), () => Columns.BalassaIndex(values, columns, result));
        }),
    ];

    private static (double[] Values, int Columns, double[] Result) Table(int cells)
    {
        var columns = Math.Min(cells, Products);
        var values = ColumnData.Earlier(cells / columns * columns);
        return (values, columns, new double[values.Length]);
    }
}
