namespace TradeMetrics;

/// <summary>Figures by row and column: exporters by products, reporters by partners.</summary>
/// <typeparam name="TRow">What rows are called by: a region, a code.</typeparam>
/// <typeparam name="TColumn">What columns are called by: a product code, a partner.</typeparam>
/// <remarks>
/// <para>Figures are <see cref="double"/>, of one flow, one period and one unit. A cell is a figure, zero included, or
/// missing; the two are kept apart, and totals are of the cells that are there.</para>
/// <para>The records it is made of may be sparse; it is stored dense, by rows, 8 bytes a cell whether there is a figure or not.
/// Trade is small enough for that, and its verbs need every cell: 230 economies by 5,600 subheadings of the Harmonized System are
/// 1.3 million cells, 10 MB. The limit is <see cref="Array.MaxLength"/> cells, 17 GB. <see cref="TradeMatrix"/> makes matrices.</para>
/// </remarks>
/// <example>
/// <code>
/// var exports = TradeMatrix.From(
///     [("CN", "wool", 2.0), ("CN", "silk", 8.0), ("AU", "wool", 10.0)], AbsentCells.Zero);
/// Console.WriteLine($"{exports.RowCount} x {exports.ColumnCount}, {exports.Total} in all"); // 2 x 2, 20 in all
/// Console.WriteLine(exports["AU", "silk"]); // 0
/// Console.WriteLine(exports.ColumnTotal("wool")); // 12
/// </code>
/// </example>
public sealed partial class TradeMatrix<TRow, TColumn>
    where TRow : notnull
    where TColumn : notnull
{
    private readonly double[] _cells;
    private readonly Dictionary<TRow, int> _rowPlaces;
    private readonly Dictionary<TColumn, int> _columnPlaces;
    private readonly Func<int, int, string>? _why;
    private TableSums? _sums;

    // NaN marks a missing cell, within. Why one is missing is worked out when it is asked for.
    internal TradeMatrix(TRow[] rows, TColumn[] columns, double[] cells, Func<int, int, string>? why = null)
    {
        (_cells, _why) = (cells, why);
        (Rows, Columns) = (Array.AsReadOnly(rows), Array.AsReadOnly(columns));
        _rowPlaces = rows.Select((row, place) => KeyValuePair.Create(row, place)).ToDictionary();
        _columnPlaces = columns.Select((column, place) => KeyValuePair.Create(column, place)).ToDictionary();
    }

    // Other figures by the same keys.
    private TradeMatrix(TradeMatrix<TRow, TColumn> keys, double[] cells, Func<int, int, string>? why)
    {
        (_cells, _why) = (cells, why);
        (Rows, Columns, _rowPlaces, _columnPlaces) = (keys.Rows, keys.Columns, keys._rowPlaces, keys._columnPlaces);
    }

    /// <summary>The rows, in order.</summary>
    public IReadOnlyList<TRow> Rows { get; }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<TColumn> Columns { get; }

    /// <summary>The number of rows, one at least.</summary>
    public int RowCount => Rows.Count;

    /// <summary>The number of columns, one at least.</summary>
    public int ColumnCount => Columns.Count;

    /// <summary>How many cells are missing.</summary>
    public int MissingCount => _cells.Count(double.IsNaN);

    /// <summary>The sum of the cells that are there.</summary>
    /// <exception cref="UndefinedMetricException">All cells are missing; <see cref="TryTotal"/> is false there.</exception>
    /// <exception cref="MetricOverflowException">The sum is outside the range of a double.</exception>
    public double Total => SumOfAll() is var sum && double.IsFinite(sum) ? sum : throw NoTotal(sum, "The total");

    /// <summary>The figure of a cell; null where it is missing.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <exception cref="KeyNotFoundException">There is no such row or column.</exception>
    public double? this[TRow row, TColumn column] => Known(Cells(PlaceOfRow(row))[PlaceOfColumn(column)]);

    /// <summary>The figure of a cell by its places; null where it is missing.</summary>
    /// <param name="row">The place of the row, from 0.</param>
    /// <param name="column">The place of the column, from 0.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public double? At(int row, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, RowCount);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, ColumnCount);
        return Known(Cells(row)[column]);
    }

    /// <summary>The cells of a row that are there, as a breakdown by column.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The breakdown; missing cells are no parts of it.</returns>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    /// <exception cref="ArgumentException">All its cells are missing.</exception>
    public Breakdown<TColumn, double> Row(TRow row)
    {
        var place = PlaceOfRow(row);
        return Breakdown.From(Columns.Select((column, i) => (column, Cells(place)[i])).Where(part => !double.IsNaN(part.Item2)));
    }

    /// <summary>The cells of a column that are there, as a breakdown by row.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The breakdown; missing cells are no parts of it.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    /// <exception cref="ArgumentException">All its cells are missing.</exception>
    public Breakdown<TRow, double> Column(TColumn column)
    {
        var place = PlaceOfColumn(column);
        return Breakdown.From(Rows.Select((row, i) => (row, Cells(i)[place])).Where(part => !double.IsNaN(part.Item2)));
    }

    /// <summary>The same figures with rows and columns changed over.</summary>
    /// <returns>A matrix of columns by rows.</returns>
    public TradeMatrix<TColumn, TRow> Transpose()
    {
        var cells = new double[_cells.Length];
        for (var row = 0; row < RowCount; row++)
        {
            for (var column = 0; column < ColumnCount; column++)
            {
                cells[(column * RowCount) + row] = _cells[(row * ColumnCount) + column];
            }
        }

        return new([.. Columns], [.. Rows], cells, (row, column) => Why(column, row)) { Flow = Flow, Period = Period };
    }

    /// <summary>The rows and columns that are wanted, in the order of this matrix.</summary>
    /// <param name="rows">Whether a row is wanted.</param>
    /// <param name="columns">Whether a column is wanted.</param>
    /// <returns>A smaller matrix.</returns>
    /// <exception cref="ArgumentException">No row or no column is wanted.</exception>
    public TradeMatrix<TRow, TColumn> Where(Func<TRow, bool> rows, Func<TColumn, bool> columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        int[] keptRows = [.. Enumerable.Range(0, RowCount).Where(row => rows(Rows[row]))];
        int[] keptColumns = [.. Enumerable.Range(0, ColumnCount).Where(column => columns(Columns[column]))];
        return keptRows.Length == 0 || keptColumns.Length == 0
            ? throw new ArgumentException("Nothing is left. A matrix has one row and one column at least.")
            : new(
                Array.ConvertAll(keptRows, row => Rows[row]),
                Array.ConvertAll(keptColumns, column => Columns[column]),
                [.. keptRows.SelectMany(_ => keptColumns, (row, column) => _cells[(row * ColumnCount) + column])],
                (row, column) => Why(keptRows[row], keptColumns[column]))
            { Flow = Flow, Period = Period };
    }

    /// <summary>Copies the cells, row by row; missing ones as NaN, for columns and kernels of other libraries.</summary>
    /// <param name="destination">As long as rows times columns, at least.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public void CopyTo(Span<double> destination) => _cells.CopyTo(destination);

    /// <summary>How large it is.</summary>
    /// <returns>Such as "226 x 785, 12 cells missing", with the flow and the period where they are told.</returns>
    public override string ToString() => $"{RowCount} x {ColumnCount}, {MissingCount} cells missing{(Flow is { } flow ? $", {flow} of {Period}" : "")}";

    // Worked out once, when first asked for: the cells never change.
    private TableSums Sums => _sums ??= new(_cells, RowCount, ColumnCount);

    internal ReadOnlySpan<double> Cells(int row) => _cells.AsSpan(row * ColumnCount, ColumnCount);

    internal TradeMatrix<TRow, TColumn> WithCells(double[] cells, Func<int, int, string>? why = null) => new(this, cells, why);

    internal int PlaceOfRow(TRow row) => _rowPlaces.TryGetValue(row, out var place) ? place : throw new KeyNotFoundException($"There is no row \"{row}\" among {RowCount}.");

    internal int PlaceOfColumn(TColumn column) => _columnPlaces.TryGetValue(column, out var place) ? place : throw new KeyNotFoundException($"There is no column \"{column}\" among {ColumnCount}.");

    private static double? Known(double cell) => double.IsNaN(cell) ? null : cell;
}
