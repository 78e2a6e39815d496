namespace TradeMetrics;

/// <summary>Revealed comparative advantage: what an economy exports more of than the world does.</summary>
/// <remarks>
/// <para>Rows are economies, columns products. The world is the sum of the rows that are there, so that all economies must be
/// among them, or a world is given. Totals are of the cells that are there; where a cell is missing, so is the result, and
/// <see cref="TradeMatrix{TRow, TColumn}.WhyMissing(TRow, TColumn)"/> tells why.</para>
/// <para>Sources: B. Balassa (1965), Trade liberalisation and "revealed" comparative advantage, The Manchester School 33;
/// K. Laursen (1998), Revealed comparative advantage and the alternatives as measures of international specialisation, DRUID 98-30;
/// R. Yu, J. Cai and P. Leung (2009), The normalized revealed comparative advantage index, Annals of Regional Science 43;
/// A. Hoen and J. Oosterhaven (2006), On the measurement of comparative advantage, Annals of Regional Science 40.</para>
/// </remarks>
/// <example>
/// <code>
/// var exports = TradeMatrix.From(
///     [("CN", "silk", 30.0), ("CN", "wool", 10.0), ("AU", "silk", 10.0), ("AU", "wool", 50.0)], AbsentCells.Missing);
/// var advantage = exports.BalassaIndex();
/// Console.WriteLine(advantage["CN", "silk"]); // 1.875
/// Console.WriteLine(exports.BinaryAdvantage()["CN", "wool"]); // 0
/// </code>
/// </example>
public static class AdvantageExtensions
{
    /// <summary>Balassa's index of revealed comparative advantage: the share of a product in an economy's exports over its share in the world's.</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products are called by.</typeparam>
    /// <param name="exports">Economies by products.</param>
    /// <param name="world">Whether the world includes the economy itself, as in most publications.</param>
    /// <returns>From 0; above 1 is an advantage. Gaps where the economy, or the world, exports nothing (of it).</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    /// <remarks>(x_cp / X_c) / (x_wp / X_w). Over products, its mean weighted by the world's shares is 1 for every economy; over economies, its mean weighted by their shares in the world is 1 for every product.</remarks>
    public static TradeMatrix<TRow, TColumn> BalassaIndex<TRow, TColumn>(this TradeMatrix<TRow, TColumn> exports, WorldReference world = WorldReference.Whole)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        return RelativeShare.Of(exports, world, "exports");
    }

    /// <summary>Balassa's index against a world that is given.</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products are called by.</typeparam>
    /// <param name="exports">Economies by products.</param>
    /// <param name="world">The world's exports by product; its shares are of its whole.</param>
    /// <returns>From 0; above 1 is an advantage. Gaps where the economy exports nothing, or the world has no such product.</returns>
    /// <exception cref="NegativeMeasureException">A cell, or a part of the world, is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    /// <inheritdoc cref="BalassaIndex{TRow, TColumn}(TradeMatrix{TRow, TColumn}, WorldReference)" path="/remarks"/>
    public static TradeMatrix<TRow, TColumn> BalassaIndex<TRow, TColumn>(this TradeMatrix<TRow, TColumn> exports, Breakdown<TColumn, double> world)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        return Against(exports, world, static (own, others) => own / others);
    }

    /// <summary>Symmetric advantage (RSCA): (R − 1) / (R + 1), R being Balassa's index.</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products are called by.</typeparam>
    /// <param name="exports">Economies by products.</param>
    /// <param name="world">Whether the world includes the economy itself.</param>
    /// <returns>From −1 to 1; above 0 is an advantage. The gaps are those of <see cref="BalassaIndex{TRow, TColumn}(TradeMatrix{TRow, TColumn}, WorldReference)"/>.</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    /// <remarks>Laursen (1998). It is monotone in R, and symmetric: R and 1/R give opposite values.</remarks>
    public static TradeMatrix<TRow, TColumn> SymmetricAdvantage<TRow, TColumn>(this TradeMatrix<TRow, TColumn> exports, WorldReference world = WorldReference.Whole)
        where TRow : notnull
        where TColumn : notnull => exports.BalassaIndex(world).Select(Symmetric);

    /// <summary>Symmetric advantage (RSCA) against a world that is given.</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products are called by.</typeparam>
    /// <param name="exports">Economies by products.</param>
    /// <param name="world">The world's exports by product; its shares are of its whole.</param>
    /// <returns>From −1 to 1; above 0 is an advantage.</returns>
    /// <exception cref="NegativeMeasureException">A cell, or a part of the world, is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    public static TradeMatrix<TRow, TColumn> SymmetricAdvantage<TRow, TColumn>(this TradeMatrix<TRow, TColumn> exports, Breakdown<TColumn, double> world)
        where TRow : notnull
        where TColumn : notnull => exports.BalassaIndex(world).Select(Symmetric);

    /// <summary>Where there is an advantage: 1 where Balassa's index is at least the cutoff, else 0.</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products are called by.</typeparam>
    /// <param name="exports">Economies by products.</param>
    /// <param name="world">Whether the world includes the economy itself.</param>
    /// <param name="cutoff">From where on there is an advantage, above zero.</param>
    /// <returns>0 and 1, with the gaps of <see cref="BalassaIndex{TRow, TColumn}(TradeMatrix{TRow, TColumn}, WorldReference)"/>; measures of complexity count a gap as 0.</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cutoff is not above zero.</exception>
    public static TradeMatrix<TRow, TColumn> BinaryAdvantage<TRow, TColumn>(
        this TradeMatrix<TRow, TColumn> exports, WorldReference world = WorldReference.Whole, double cutoff = 1)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(cutoff);
        return exports.BalassaIndex(world).Select(index => index >= cutoff ? 1 : 0);
    }

    /// <summary>Normalised advantage (NRCA): how far exports are from where they would be without any advantage, as a part of all the world's exports.</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products are called by.</typeparam>
    /// <param name="exports">All economies by products.</param>
    /// <returns>From −1/4 to 1/4; above 0 is an advantage. Without missing cells it sums to 0 over each row and each column.</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    /// <remarks>x_cp / X_w − X_c · x_wp / X_w². Yu, Cai and Leung (2009); often printed times 10,000.</remarks>
    public static TradeMatrix<TRow, TColumn> NormalizedAdvantage<TRow, TColumn>(this TradeMatrix<TRow, TColumn> exports)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        return exports.Made(
            static (cell, row, column, total) => (cell / total) - (row / total * (column / total)),
            static (_, _, _, _) => "nobody exports anything");
    }

    /// <summary>Additive advantage: the share of a product in an economy's exports less its share in the world's.</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products are called by.</typeparam>
    /// <param name="exports">Economies by products.</param>
    /// <param name="world">Whether the world includes the economy itself.</param>
    /// <returns>From −1 to 1; above 0 is an advantage. Without missing cells it sums to 0 over each row.</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    /// <remarks>x_cp / X_c − x_wp / X_w. Hoen and Oosterhaven (2006).</remarks>
    public static TradeMatrix<TRow, TColumn> AdditiveAdvantage<TRow, TColumn>(this TradeMatrix<TRow, TColumn> exports, WorldReference world = WorldReference.Whole)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        return world switch
        {
            WorldReference.Whole => exports.Made(static (cell, row, column, total) => (cell / row) - (column / total), NothingExported),
            WorldReference.WithoutSelf => exports.MadeBesideOthers(
                static (cell, rest, others, othersRest) => (cell / (cell + rest)) - (others / (others + othersRest)),
                static (cell, rest, _, _) => NothingExported(cell, cell + rest, 0, 0)),
            _ => throw new ArgumentOutOfRangeException(nameof(world), world, "Give one of the two worlds."),
        };
    }

    /// <summary>Additive advantage against a world that is given.</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products are called by.</typeparam>
    /// <param name="exports">Economies by products.</param>
    /// <param name="world">The world's exports by product; its shares are of its whole.</param>
    /// <returns>From −1 to 1; above 0 is an advantage.</returns>
    /// <exception cref="NegativeMeasureException">A cell, or a part of the world, is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    public static TradeMatrix<TRow, TColumn> AdditiveAdvantage<TRow, TColumn>(this TradeMatrix<TRow, TColumn> exports, Breakdown<TColumn, double> world)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        return Against(exports, world, static (own, others) => own - others);
    }

    /// <summary>Revealed import dependence: Balassa's index on the side of imports.</summary>
    /// <typeparam name="TRow">What economies are called by.</typeparam>
    /// <typeparam name="TColumn">What products are called by.</typeparam>
    /// <param name="imports">Economies by products.</param>
    /// <param name="world">Whether the world includes the economy itself.</param>
    /// <returns>From 0; above 1, the product weighs more in the economy's imports than in the world's.</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    /// <remarks>(m_cp / M_c) / (m_wp / M_w).</remarks>
    public static TradeMatrix<TRow, TColumn> RevealedImportDependence<TRow, TColumn>(this TradeMatrix<TRow, TColumn> imports, WorldReference world = WorldReference.Whole)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(imports);
        return RelativeShare.Of(imports, world, "imports");
    }

    private static double Symmetric(double index) => (index - 1) / (index + 1);

    private static string NothingExported(double cell, double row, double column, double total) =>
        row <= 0 ? "it exports nothing at all" : "nobody else exports anything";

    private static TradeMatrix<TRow, TColumn> Against<TRow, TColumn>(
        TradeMatrix<TRow, TColumn> exports, Breakdown<TColumn, double> world, Func<double, double, double> compare)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(world);
        double[] shares = [.. exports.Columns.Select(product => world.TryGetValue(product, out var part) ? WorldShare(part, world.Whole) : double.NaN)];
        var own = exports.RowShares();
        var cells = new double[own.RowCount * own.ColumnCount];
        for (var row = 0; row < own.RowCount; row++)
        {
            var from = own.Cells(row);
            for (var column = 0; column < from.Length; column++)
            {
                var figure = compare(from[column], shares[column]);
                cells[(row * from.Length) + column] = double.IsFinite(figure) ? figure : double.NaN;
            }
        }

        return own.WithCells(cells, (row, column) =>
            double.IsNaN(own.Cells(row)[column]) ? own.Why(row, column)
            : double.IsNaN(shares[column]) ? "the world that is given has no such product"
            : "the world that is given exports none of it");
    }

    private static double WorldShare(double part, double whole) => part >= 0 && whole > 0
        ? part / whole
        : throw new NegativeMeasureException("The world that is given must not have negative parts, and its whole must be above zero. Give the world's exports by product.");
}
