using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>Small matrices of trade: whole numbers, a quarter of them zero, none missing.</summary>
public static class MatrixArbitraries
{
    public static Arbitrary<TradeMatrix<string, string>> Matrix() => Arb.From(
        from rows in Gen.Choose(1, 6)
        from columns in Gen.Choose(1, 6)
        from figures in Gen.OneOf(Gen.Choose(1, 20), Gen.Choose(1, 1_000_000), Gen.Choose(1, 1000), Gen.Constant(0)).ArrayOf(rows * columns)
        select Of(rows, columns, (row, column) => figures[(row * columns) + column]));

    /// <summary>A matrix whose rows are r0, r1, … and whose columns are c0, c1, …</summary>
    internal static TradeMatrix<string, string> Of(int rows, int columns, Func<int, int, double?> figure) =>
        Cells(rows, columns).ToTradeMatrix(cell => $"r{cell.Row}", cell => $"c{cell.Column}", cell => figure(cell.Row, cell.Column), AbsentCells.Missing);

    /// <summary>Other figures in the same rows and columns.</summary>
    internal static TradeMatrix<string, string> Select(this TradeMatrix<string, string> matrix, Func<int, int, double, double?> figure) =>
        Of(matrix.RowCount, matrix.ColumnCount, (row, column) => matrix.At(row, column) is { } cell ? figure(row, column, cell) : null);

    /// <summary>The same figures, rows and columns in another order.</summary>
    internal static TradeMatrix<string, string> Shuffled(this TradeMatrix<string, string> matrix, int seed)
    {
        var random = new Random(seed);
        var cells = Cells(matrix.RowCount, matrix.ColumnCount).ToArray();
        random.Shuffle(cells);
        return cells.ToTradeMatrix(cell => $"r{cell.Row}", cell => $"c{cell.Column}", cell => matrix.At(cell.Row, cell.Column), AbsentCells.Missing);
    }

    internal static IEnumerable<double?> Figures(this TradeMatrix<string, string> matrix) =>
        Cells(matrix.RowCount, matrix.ColumnCount).Select(cell => matrix.At(cell.Row, cell.Column));

    /// <summary>Whether two matrices have the same figures and gaps by key, within a tolerance relative to the larger of figure and one.</summary>
    internal static bool IsCloseTo(this TradeMatrix<string, string> matrix, TradeMatrix<string, string> other, double tolerance = 1e-9) =>
        matrix.Rows.All(row => matrix.Columns.All(column => (matrix[row, column], other[row, column]) switch
        {
            ({ } figure, { } twin) => Math.Abs(figure - twin) <= tolerance * Math.Max(1, Math.Abs(figure)),
            (null, null) => true,
            _ => false,
        }));

    private static IEnumerable<(int Row, int Column)> Cells(int rows, int columns) =>
        Enumerable.Range(0, rows).SelectMany(row => Enumerable.Range(0, columns).Select(column => (row, column)));
}
