namespace TradeMetrics;

/// <summary>Revealed comparative advantage from exports and imports together.</summary>
/// <remarks>
/// <para>Rows are economies, columns products; the two matrices meet by their keys, in the order of the exports. A product
/// that is missing on either side is a gap.</para>
/// <para>Sources: G. Lafay (1992), The measurement of revealed comparative advantages, in Dagenais and Muet (eds.), International
/// Trade Modelling; T. Vollrath (1991), A theoretical evaluation of alternative trade intensity measures of revealed
/// comparative advantage, Weltwirtschaftliches Archiv 127.</para>
/// </remarks>
/// <example>
/// <code>
/// var exports = TradeMatrix.From([("CN", "silk", 30.0), ("CN", "wool", 10.0)], AbsentCells.Missing);
/// var imports = TradeMatrix.From([("CN", "silk", 10.0), ("CN", "wool", 30.0)], AbsentCells.Missing);
/// Console.WriteLine(exports.LafayIndex(imports)["CN", "silk"]); // 25
/// </code>
/// </example>
public static class TwoWayAdvantageExtensions
{
    /// <summary>Lafay's index: a product's balance against the balance of all trade, weighted by the product's part in trade.</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products are called by.</typeparam>
    /// <param name="exports">Economies by products.</param>
    /// <param name="imports">Imports by the same keys.</param>
    /// <returns>From −50 to 50; above 0 is an advantage. It sums to 0 over the products of an economy; 0 for a product without trade. Gaps where either side is missing, or the economy does not trade.</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">A total is outside the range of a double.</exception>
    /// <remarks>100 · [(x − m)/(x + m) − (X − M)/(X + M)] · (x + m)/(X + M); X and M are of the products that are known on both sides.</remarks>
    public static TradeMatrix<TRow, TColumn> LafayIndex<TRow, TColumn>(this TradeMatrix<TRow, TColumn> exports, TradeMatrix<TRow, TColumn> imports)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        ArgumentNullException.ThrowIfNull(imports);
        exports.MustBeExportsBeside(imports);
        const string None = "the economy does not trade";
        var sold = exports.With(imports, static (x, _) => x, None);
        var bought = exports.With(imports, static (_, m) => m, None);
        var rowsSold = sold.TradeTotals().Rows;
        var rowsBought = bought.TradeTotals().Rows;
        var cells = new double[exports.RowCount * exports.ColumnCount];
        for (var row = 0; row < exports.RowCount; row++)
        {
            var x = sold.Cells(row);
            var m = bought.Cells(row);
            var all = Measure.Sum(rowsSold[row], rowsBought[row]);
            var balance = (rowsSold[row] - rowsBought[row]) / all;
            for (var column = 0; column < x.Length; column++)
            {
                cells[(row * x.Length) + column] = 100 * ((x[column] - m[column] - (balance * (x[column] + m[column]))) / all);
            }
        }

        return exports.WithCells(cells, sold.Why);
    }

    /// <summary>Vollrath's relative export advantage (RXA), or, of imports, his relative import advantage (RMA).</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products are called by.</typeparam>
    /// <param name="trade">Economies by products.</param>
    /// <returns>From 0; above 1 is an advantage. Gaps where the economy trades nothing else, or others trade none of it or nothing else.</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    /// <remarks>[x_cp / (X_c − x_cp)] / [x_rp / (X_r − x_rp)], r being the world without the economy: neither the product nor the economy is counted twice.</remarks>
    public static TradeMatrix<TRow, TColumn> RelativeAdvantage<TRow, TColumn>(this TradeMatrix<TRow, TColumn> trade)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(trade);
        return trade.MadeBesideOthers(
            static (cell, rest, others, othersRest) => othersRest > 0 ? cell / rest / (others / othersRest) : double.NaN,
            static (_, rest, others, _) => rest <= 0 ? "the economy trades nothing else" : others <= 0 ? "nobody else trades it" : "the others trade nothing else");
    }

    /// <summary>Vollrath's relative trade advantage (RTA): RXA − RMA.</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products are called by.</typeparam>
    /// <param name="exports">Economies by products.</param>
    /// <param name="imports">Imports by the same keys.</param>
    /// <returns>Of either sign; above 0 is an advantage. Gaps where either of <see cref="RelativeAdvantage{TRow, TColumn}(TradeMatrix{TRow, TColumn})"/> is one.</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">A total is outside the range of a double.</exception>
    public static TradeMatrix<TRow, TColumn> RelativeTradeAdvantage<TRow, TColumn>(this TradeMatrix<TRow, TColumn> exports, TradeMatrix<TRow, TColumn> imports)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        ArgumentNullException.ThrowIfNull(imports);
        exports.MustBeExportsBeside(imports);
        return exports.RelativeAdvantage().With(imports.RelativeAdvantage(), static (x, m) => x - m, "the difference is outside the range of a double");
    }

    /// <summary>Vollrath's revealed competitiveness (RC): ln RXA − ln RMA.</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products are called by.</typeparam>
    /// <param name="exports">Economies by products.</param>
    /// <param name="imports">Imports by the same keys.</param>
    /// <returns>Of either sign; above 0 is an advantage. Exchanging exports and imports changes the sign alone. Gaps where either of <see cref="RelativeAdvantage{TRow, TColumn}(TradeMatrix{TRow, TColumn})"/> is one or zero.</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">A total is outside the range of a double.</exception>
    public static TradeMatrix<TRow, TColumn> RevealedCompetitiveness<TRow, TColumn>(this TradeMatrix<TRow, TColumn> exports, TradeMatrix<TRow, TColumn> imports)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        ArgumentNullException.ThrowIfNull(imports);
        exports.MustBeExportsBeside(imports);
        return exports.RelativeAdvantage().With(
            imports.RelativeAdvantage(), static (x, m) => Math.Log(x) - Math.Log(m), "it is not both exported and imported, and zero has no logarithm");
    }
}
