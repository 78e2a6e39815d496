using System.Globalization;

namespace TradeMetrics;

/// <summary>A matrix as a table.</summary>
/// <example>
/// <code>
/// var exports = TradeMatrix.From([("CN", "silk", 30.0), ("AU", "wool", 50.0)], AbsentCells.Missing);
/// Console.WriteLine(exports.ToHtml().Contains("&gt;30&lt;/td&gt;", StringComparison.Ordinal)); // True
/// </code>
/// </example>
public static class MatrixDisplay
{
    private const int MostRows = 30;
    private const int MostColumns = 12;

    /// <summary>Writes the cells as a table, to stand inside HTML; a dash where one is missing.</summary>
    /// <typeparam name="TRow">What rows are called by.</typeparam>
    /// <typeparam name="TColumn">What columns are called by.</typeparam>
    /// <param name="matrix">The matrix.</param>
    /// <returns>HTML, every text in it escaped: the first thirty rows and twelve columns, and how many more there are.</returns>
    public static string ToHtml<TRow, TColumn>(this TradeMatrix<TRow, TColumn> matrix)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var (rows, columns) = (Math.Min(matrix.RowCount, MostRows), Math.Min(matrix.ColumnCount, MostColumns));
        var table = new HtmlTable(matrix.ToString(), ["", .. matrix.Columns.Take(columns).Select(Drawable.Text)]);
        for (var row = 0; row < rows; row++)
        {
            table.Add(Drawable.Text(matrix.Rows[row]), Enumerable.Range(0, columns).Select(column => matrix.At(row, column) is { } cell ? Figure(cell) : "—"));
        }

        string[] more = [.. More(matrix.RowCount - rows, "rows"), .. More(matrix.ColumnCount - columns, "columns")];
        return table.ToHtml() + (more.Length > 0 ? $"<p>and {string.Join(" and ", more)} more</p>\n" : "");
    }

    // To four decimals, and with a power of ten where they would be all zeros, or the digits too many to count.
    private static string Figure(double cell) =>
        cell.ToString(cell == 0 || Math.Abs(cell) is >= 1e-4 and < 1e15 ? "#,0.####" : "0.####E+0", CultureInfo.InvariantCulture);

    private static string[] More(int count, string what) => count > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{count} {what}")] : [];
}
