namespace TradeMetrics;

/// <summary>Balassa's index of revealed comparative advantage, (x_ci/X_c)/(x_wi/X_w), the world being the sum of the matrix.</summary>
internal static class BalassaIndex
{
    // Two shares are divided, each rounded once: a country that has exactly the world's share of a product gets exactly 1.
    internal static TradeMatrix<TCountry, TProduct> Of<TCountry, TProduct>(TradeMatrix<TCountry, TProduct> exports)
        where TCountry : notnull
        where TProduct : notnull
    {
        var world = exports.Total;
        var worldShares = exports.Columns.Select(product => exports.ColumnTotal(product) / world).ToArray();
        var cells = new double[exports.RowCount * exports.ColumnCount];
        for (var row = 0; row < exports.RowCount; row++)
        {
            var values = exports.Cells(row);
            var total = Compensated.Sum(values);
            for (var column = 0; column < values.Length; column++)
            {
                var value = values[column];
                cells[(row * values.Length) + column] = value >= 0 || double.IsNaN(value)
                    ? value / total / worldShares[column]
                    : throw new NegativeMeasureException(FormattableString.Invariant(
                        $"The exports of \"{exports.Columns[column]}\" by \"{exports.Rows[row]}\" are {value}: a comparative advantage is undefined where a figure is negative. Correct it, or leave it missing."));
            }
        }

        // Nothing over nothing: there is no index, and the cell stays a gap.
        return exports.WithCells(cells);
    }
}
