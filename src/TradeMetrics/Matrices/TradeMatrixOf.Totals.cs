namespace TradeMetrics;

/// <content>Totals and shares, and what is made of them cell by cell.</content>
public sealed partial class TradeMatrix<TRow, TColumn>
{
    /// <summary>The sum of the cells that are there, where there is one.</summary>
    /// <param name="total">The sum, or zero.</param>
    /// <returns>False where <see cref="Total"/> throws.</returns>
    public bool TryTotal(out double total) => IsTotal(SumOfAll(), out total);

    /// <summary>The sum of a row's cells that are there.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The total.</returns>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    /// <exception cref="UndefinedMetricException">All its cells are missing, and missing is not zero.</exception>
    /// <exception cref="MetricOverflowException">The sum is outside the range of a double.</exception>
    /// <example>
    /// <code>
    /// (string Exporter, string Product, double? Value)[] records = [("CN", "wool", 2), ("CN", "silk", 8), ("AU", "wool", null)];
    /// var exports = records.ToTradeMatrix(record => record.Exporter, record => record.Product, record => record.Value, AbsentCells.Missing);
    /// Console.WriteLine(exports.RowTotal("CN")); // 10
    /// Console.WriteLine(exports.TryRowTotal("AU", out _)); // False
    /// exports.RowTotal("AU"); // throws UndefinedMetricException
    /// </code>
    /// </example>
    public double RowTotal(TRow row) => SumOfRow(PlaceOfRow(row)) is var sum && double.IsFinite(sum) ? sum : throw NoTotal(sum, $"The total of the row \"{row}\"");

    /// <summary>The sum of a row's cells that are there, where there is one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="total">The sum, or zero.</param>
    /// <returns>False where <see cref="RowTotal"/> throws, an unknown row included.</returns>
    public bool TryRowTotal(TRow row, out double total)
    {
        total = 0;
        return _rowPlaces.TryGetValue(row, out var place) && IsTotal(SumOfRow(place), out total);
    }

    /// <summary>The sum of a column's cells that are there.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The total.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    /// <exception cref="UndefinedMetricException">All its cells are missing, and missing is not zero.</exception>
    /// <exception cref="MetricOverflowException">The sum is outside the range of a double.</exception>
    public double ColumnTotal(TColumn column) => SumOfColumn(PlaceOfColumn(column)) is var sum && double.IsFinite(sum) ? sum : throw NoTotal(sum, $"The total of the column \"{column}\"");

    /// <summary>The sum of a column's cells that are there, where there is one.</summary>
    /// <param name="column">The column.</param>
    /// <param name="total">The sum, or zero.</param>
    /// <returns>False where <see cref="ColumnTotal"/> throws, an unknown column included.</returns>
    public bool TryColumnTotal(TColumn column, out double total)
    {
        total = 0;
        return _columnPlaces.TryGetValue(column, out var place) && IsTotal(SumOfColumn(place), out total);
    }

    /// <summary>The totals of all rows: what each exporter sells, what each reporter trades.</summary>
    /// <returns>A breakdown by row of the sums of the cells that are there; a row without any is no part of it.</returns>
    /// <exception cref="ArgumentException">All cells are missing.</exception>
    /// <exception cref="MetricOverflowException">A total, or their sum, is outside the range of a double.</exception>
    public Breakdown<TRow, double> RowTotals() => Totals(Rows, SumOfRow);

    /// <summary>The totals of all columns: the world, of a matrix of all exporters by product.</summary>
    /// <returns>A breakdown by column of the sums of the cells that are there; a column without any is no part of it.</returns>
    /// <exception cref="ArgumentException">All cells are missing.</exception>
    /// <exception cref="MetricOverflowException">A total, or their sum, is outside the range of a double.</exception>
    /// <example>
    /// <code>
    /// var exports = TradeMatrix.From([("CN", "wool", 2.0), ("CN", "silk", 8.0), ("AU", "wool", 10.0)], AbsentCells.Zero);
    /// foreach (var (product, world) in exports.ColumnTotals())
    /// {
    ///     Console.WriteLine($"{product} {world}"); // wool 12
    ///                                              // silk 8
    /// }
    /// </code>
    /// </example>
    public Breakdown<TColumn, double> ColumnTotals() => Totals(Columns, SumOfColumn);

    /// <summary>Each cell over the total of its row: shares of partners or products in an economy's exports.</summary>
    /// <returns>A matrix of fractions from 0 to 1; a gap where the row's total is zero. The known cells of a row sum to 1.</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    public TradeMatrix<TRow, TColumn> RowShares() => Made(
        static (cell, row, _, _) => row > 0 ? cell / row : double.NaN,
        static (_, _, _, _) => "the row's total is zero");

    /// <summary>Each cell over the total of its column: market shares.</summary>
    /// <returns>A matrix of fractions from 0 to 1; a gap where the column's total is zero. The known cells of a column sum to 1.</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    public TradeMatrix<TRow, TColumn> ColumnShares() => Made(
        static (cell, _, column, _) => column > 0 ? cell / column : double.NaN,
        static (_, _, _, _) => "the column's total is zero");

    /// <summary>The cells that are there, as parts of one whole.</summary>
    /// <returns>A breakdown by row and column.</returns>
    /// <exception cref="ArgumentException">All cells are missing.</exception>
    /// <exception cref="MetricOverflowException">The sum of the cells is outside the range of a double.</exception>
    public Breakdown<(TRow Row, TColumn Column), double> ToBreakdown() => Breakdown.From(
        _cells.Select((cell, i) => ((Rows[i / ColumnCount], Columns[i % ColumnCount]), cell)).Where(part => !double.IsNaN(part.cell)));

    /// <summary>Why a cell is missing.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <returns>The reason; null where there is a figure.</returns>
    /// <exception cref="KeyNotFoundException">There is no such row or column.</exception>
    /// <example>
    /// <code>
    /// var exports = TradeMatrix.From([("CN", "wool", 2.0), ("CN", "silk", 0.0), ("AU", "wool", 10.0)], AbsentCells.Missing);
    /// Console.WriteLine(exports.BalassaIndex().WhyMissing("CN", "silk")); // nobody exports it
    /// Console.WriteLine(exports.BalassaIndex().WhyMissing("AU", "silk")); // no figure is given
    /// </code>
    /// </example>
    public string? WhyMissing(TRow row, TColumn column)
    {
        var (i, j) = (PlaceOfRow(row), PlaceOfColumn(column));
        return double.IsNaN(Cells(i)[j]) ? Why(i, j) : null;
    }

    internal string Why(int row, int column) => _why?.Invoke(row, column) ?? "no figure is given";

    /// <summary>A figure of each cell that is there and its totals; what is not finite is a gap, whose reason is asked of the other function.</summary>
    internal TradeMatrix<TRow, TColumn> Made(CellFormula formula, CellReason why)
    {
        var totals = TradeTotals();
        var cells = new double[_cells.Length];
        for (var row = 0; row < RowCount; row++)
        {
            var from = Cells(row);
            var to = cells.AsSpan(row * ColumnCount, ColumnCount);
            for (var column = 0; column < to.Length; column++)
            {
                to[column] = Finite(formula(from[column], totals.Rows[row], totals.Columns[column], totals.Total));
            }
        }

        return WithCells(cells, Reason(totals, why));
    }

    /// <summary>The share of each cell in its row over that of its column in all, by the kernel of <see cref="TradeMetrics.Columns"/>.</summary>
    internal TradeMatrix<TRow, TColumn> RelativeShares(CellReason why)
    {
        var totals = TradeTotals();
        var cells = new double[_cells.Length];
        RelativeShareWork.Run(_cells, totals.Rows, totals.Columns, totals.Total, cells, default);
        return WithCells(cells, Reason(totals, why));
    }

    /// <summary>A figure of each figure; the gaps stay, and no other comes.</summary>
    // Of a cell, the rest of its row, the others in its column, and the rest of the others: each is summed, none is a total less
    // something, so that a small rest beside a large cell keeps its digits.
    internal TradeMatrix<TRow, TColumn> MadeBesideOthers(CellFormula formula, CellReason why)
    {
        _ = TradeTotals();
        var trade = Array.ConvertAll(_cells, static cell => double.IsNaN(cell) ? 0 : cell);
        var others = new double[trade.Length];
        for (var column = 0; column < ColumnCount; column++)
        {
            SumsWithoutOne(trade, others, column, ColumnCount, RowCount);
        }

        var (rest, othersRest) = (new double[trade.Length], new double[trade.Length]);
        for (var row = 0; row < RowCount; row++)
        {
            SumsWithoutOne(trade, rest, row * ColumnCount, 1, ColumnCount);
            SumsWithoutOne(others, othersRest, row * ColumnCount, 1, ColumnCount);
        }

        var cells = new double[trade.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Finite(formula(_cells[i], rest[i], others[i], othersRest[i]));
        }

        return WithCells(cells, (row, column) =>
        {
            var i = (row * ColumnCount) + column;
            return double.IsNaN(_cells[i]) ? Why(row, column) : why(_cells[i], rest[i], others[i], othersRest[i]);
        });
    }

    internal TradeMatrix<TRow, TColumn> Select(Func<double, double> selector) =>
        WithCells(Array.ConvertAll(_cells, cell => double.IsNaN(cell) ? cell : selector(cell)), Why);

    /// <summary>A figure of each two cells of the same row and column, by key; a gap of either is a gap.</summary>
    internal TradeMatrix<TRow, TColumn> With(TradeMatrix<TRow, TColumn> other, Func<double, double, double> formula, string why)
    {
        var others = other.Along(this);
        var cells = new double[_cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = double.IsNaN(_cells[i]) || double.IsNaN(others._cells[i]) ? double.NaN : Finite(formula(_cells[i], others._cells[i]));
        }

        return WithCells(cells, (row, column) =>
            double.IsNaN(Cells(row)[column]) ? Why(row, column)
            : double.IsNaN(others.Cells(row)[column]) ? others.Why(row, column)
            : why);
    }

    /// <summary>The cells in the rows and columns of another matrix; missing where there is no such row or column.</summary>
    internal TradeMatrix<TRow, TColumn> Along(TradeMatrix<TRow, TColumn> other)
    {
        int[] rows = [.. other.Rows.Select(row => _rowPlaces.GetValueOrDefault(row, -1))];
        int[] columns = [.. other.Columns.Select(column => _columnPlaces.GetValueOrDefault(column, -1))];
        var cells = new double[rows.Length * columns.Length];
        Array.Fill(cells, double.NaN);
        for (var row = 0; row < rows.Length; row++)
        {
            var from = rows[row] < 0 ? [] : Cells(rows[row]);
            var to = cells.AsSpan(row * columns.Length, columns.Length);
            for (var column = 0; column < to.Length && !from.IsEmpty; column++)
            {
                to[column] = columns[column] < 0 ? double.NaN : from[columns[column]];
            }
        }

        return other.WithCells(cells, (row, column) => rows[row] < 0 || columns[column] < 0
            ? $"there is no {other.Rows[row]} and {other.Columns[column]} in the other matrix"
            : Why(rows[row], columns[column]));
    }

    /// <summary>The totals of a matrix of trade, which is never negative.</summary>
    internal TableSums TradeTotals()
    {
        if (Sums.AnyNegative)
        {
            var place = Array.FindIndex(_cells, cell => cell < 0);
            throw new NegativeMeasureException(
                $"The trade of \"{Rows[place / ColumnCount]}\" and \"{Columns[place % ColumnCount]}\" is {Undefined.Text(_cells[place])}; it must not be negative. "
                + "Leave the cell out where it is not known.");
        }

        return double.IsFinite(Sums.Total) ? Sums : throw NoTotal(Sums.Total, "The total");
    }

    // Why a sum is no total: NaN, all cells are missing; infinite, it is out of range.
    private static ArithmeticException NoTotal(double sum, string what) => double.IsNaN(sum)
        ? new UndefinedMetricException(UndefinedReason.NoData, $"{what} is undefined: all cells are missing, and missing is not zero. Leave it out, or use the Try form.")
        : new MetricOverflowException($"{what} is outside the range of a double. Use a larger unit, such as millions.");

    // Sums of the cells that are there; NaN where none is, which only a sum of zero leaves open.
    private double SumOfAll() => Sums.Total != 0 || _cells.ContainsAnyExcept(double.NaN) ? Sums.Total : double.NaN;

    private double SumOfRow(int row) => Sums.Rows[row] != 0 || Cells(row).ContainsAnyExcept(double.NaN) ? Sums.Rows[row] : double.NaN;

    private double SumOfColumn(int column) => Sums.Columns[column] != 0 || Enumerable.Range(0, RowCount).Any(row => !double.IsNaN(Cells(row)[column])) ? Sums.Columns[column] : double.NaN;

    private static Breakdown<TKey, double> Totals<TKey>(IReadOnlyList<TKey> keys, Func<int, double> sum)
        where TKey : notnull => Breakdown.From(keys
            .Select((key, place) => (key, Sum: sum(place)))
            .Where(total => !double.IsNaN(total.Sum))
            .Select(total => double.IsFinite(total.Sum) ? total : throw NoTotal(total.Sum, $"The total of \"{total.key}\"")));

    private Func<int, int, string> Reason(TableSums totals, CellReason why) => (row, column) => double.IsNaN(Cells(row)[column])
        ? Why(row, column)
        : why(Cells(row)[column], totals.Rows[row], totals.Columns[column], totals.Total);

    private static bool IsTotal(double sum, out double total)
    {
        total = double.IsFinite(sum) ? sum : 0;
        return double.IsFinite(sum);
    }

    // For each figure the sum of all others: of those before it and those after it.
    private static void SumsWithoutOne(double[] figures, double[] sums, int start, int step, int count)
    {
        var (first, last) = (start, start + ((count - 1) * step));
        var sum = 0d;
        for (var i = first; i <= last; i += step)
        {
            sums[i] = sum;
            sum += figures[i];
        }

        sum = 0;
        for (var i = last; i >= first; i -= step)
        {
            sums[i] += sum;
            sum += figures[i];
        }
    }

    private static double Finite(double figure) => double.IsFinite(figure) ? figure : double.NaN;
}
