namespace TradeMetrics;

/// <summary>How alike the structures of all rows of a matrix are, two by two.</summary>
/// <remarks>Formulas and sources are those of <see cref="SimilarityExtensions"/>. A row with a missing cell is not compared.</remarks>
/// <example>
/// <code>
/// var exports = TradeMatrix.From([("CN", "silk", 6.0), ("CN", "tea", 4.0), ("IN", "silk", 1.0), ("IN", "tea", 9.0)], AbsentCells.Missing);
/// Console.WriteLine(exports.ExportSimilarity()["IN", "CN"]); // 0.5
/// </code>
/// </example>
public static class SimilarityMatrixExtensions
{
    /// <summary>Export similarity (Finger and Kreinin) of each two economies.</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products, or partners, are called by.</typeparam>
    /// <param name="exports">Economies by products.</param>
    /// <returns>Economies by economies, from 0 to 1: symmetric, and 1 for each with itself. Gaps where a cell of either is missing, or either exports nothing.</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    public static TradeMatrix<TRow, TRow> ExportSimilarity<TRow, TColumn>(this TradeMatrix<TRow, TColumn> exports)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        var shares = exports.RowShares();
        return Compare(shares, shares);
    }

    /// <summary>Trade complementarity of each exporter with each importer, as a fraction.</summary>
    /// <typeparam name="TExporter">What exporters are called by.</typeparam>
    /// <typeparam name="TImporter">What importers are called by.</typeparam>
    /// <typeparam name="TColumn">What products are called by.</typeparam>
    /// <param name="exports">Exporters by products.</param>
    /// <param name="imports">Importers by the same products, in any order.</param>
    /// <returns>Exporters by importers, from 0 to 1 (times 100 it is the index as WITS prints it). Gaps where a cell of either is missing, or either does not trade.</returns>
    /// <exception cref="ArgumentException">A product is in one of the matrices alone.</exception>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">A total is outside the range of a double.</exception>
    public static TradeMatrix<TExporter, TImporter> Complementarity<TExporter, TImporter, TColumn>(
        this TradeMatrix<TExporter, TColumn> exports, TradeMatrix<TImporter, TColumn> imports)
        where TExporter : notnull
        where TImporter : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        ArgumentNullException.ThrowIfNull(imports);
        exports.MustBeExportsBeside(imports);
        if (!exports.Columns.ToHashSet().SetEquals(imports.Columns))
        {
            throw new ArgumentException("Exports and imports have different products. Give both the same columns, in any order; where no record means no trade, a column of zeros.", nameof(imports));
        }

        // Zeros of the exporters' columns set the order.
        var order = new TradeMatrix<TImporter, TColumn>([.. imports.Rows], [.. exports.Columns], new double[imports.RowCount * exports.ColumnCount]);
        return Compare(exports.RowShares(), imports.RowShares().Along(order));
    }

    private static TradeMatrix<TFirst, TSecond> Compare<TFirst, TSecond, TColumn>(TradeMatrix<TFirst, TColumn> first, TradeMatrix<TSecond, TColumn> second)
        where TFirst : notnull
        where TSecond : notnull
        where TColumn : notnull
    {
        var rows = Rows(first);
        var common = CommonShares.Of(rows, ReferenceEquals(first, second) ? rows : Rows(second));
        return new([.. first.Rows], [.. second.Rows], common, (i, j) => Why(first, i) ?? Why(second, j)!);
    }

    private static double[][] Rows<TRow, TColumn>(TradeMatrix<TRow, TColumn> shares)
        where TRow : notnull
        where TColumn : notnull => [.. Enumerable.Range(0, shares.RowCount).Select(row => shares.Cells(row).ToArray())];

    private static string? Why<TRow, TColumn>(TradeMatrix<TRow, TColumn> shares, int row)
        where TRow : notnull
        where TColumn : notnull => shares.Cells(row).IndexOfAny([double.NaN]) is >= 0 and var column
            ? $"{shares.Rows[row]} and {shares.Columns[column]}: {shares.Why(row, column)}"
            : null;
}
