namespace TradeMetrics;

/// <summary>Intra-industry trade of all economies and products at once.</summary>
/// <remarks>Formula and source are those of <see cref="IntraIndustryExtensions"/>.</remarks>
/// <example>
/// <code>
/// var exports = TradeMatrix.From([("CN", "silk", 30.0), ("CN", "wool", 10.0), ("CN", "ice", 0.0)], AbsentCells.Missing);
/// var imports = TradeMatrix.From([("CN", "silk", 10.0), ("CN", "wool", 10.0), ("CN", "ice", 0.0)], AbsentCells.Missing);
/// var index = exports.GrubelLloyd(imports);
/// Console.WriteLine(index["CN", "silk"]); // 0.5
/// Console.WriteLine(index.WhyMissing("CN", "ice")); // it is not traded
/// </code>
/// </example>
public static class IntraIndustryMatrixExtensions
{
    /// <summary>The Grubel–Lloyd index of each cell.</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products, or partners, are called by.</typeparam>
    /// <param name="exports">Economies by products.</param>
    /// <param name="imports">Imports by the same keys, in any order.</param>
    /// <returns>From 0 to 1, in the order of the exports. Gaps where either is missing, or nothing is traded.</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">A total is outside the range of a double.</exception>
    public static TradeMatrix<TRow, TColumn> GrubelLloyd<TRow, TColumn>(this TradeMatrix<TRow, TColumn> exports, TradeMatrix<TRow, TColumn> imports)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        ArgumentNullException.ThrowIfNull(imports);
        exports.MustBeExportsBeside(imports);
        _ = (exports.TradeTotals(), imports.TradeTotals());
        return exports.With(imports, static (x, m) => Math.Min(x, m) / ((x / 2) + (m / 2)), "it is not traded");
    }
}
