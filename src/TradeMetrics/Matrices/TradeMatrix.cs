namespace TradeMetrics;

/// <summary>Makes matrices of records.</summary>
/// <example>
/// <code>
/// (string Exporter, string Product, double? Value)[] records = [("CN", "wool", 2), ("CN", "silk", null), ("AU", "wool", 10)];
/// var exports = records.ToTradeMatrix(record => record.Exporter, record => record.Product, record => record.Value, AbsentCells.Missing);
/// Console.WriteLine(exports); // 2 x 2, 2 cells missing
/// Console.WriteLine(exports["CN", "silk"] is null); // True
/// </code>
/// </example>
public static class TradeMatrix
{
    /// <summary>A matrix of cells.</summary>
    /// <typeparam name="TRow">What rows are called by.</typeparam>
    /// <typeparam name="TColumn">What columns are called by.</typeparam>
    /// <param name="cells">At least one cell, each once.</param>
    /// <param name="absent">What a cell is that is not among them.</param>
    /// <returns>The matrix; rows and columns in the order in which they first come.</returns>
    /// <exception cref="ArgumentException">There is no cell, one stands twice, a figure is not finite, or rows times columns are more than <see cref="Array.MaxLength"/> cells.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="absent"/> is no member of its enumeration.</exception>
    public static TradeMatrix<TRow, TColumn> From<TRow, TColumn>(IEnumerable<(TRow Row, TColumn Column, double Value)> cells, AbsentCells absent)
        where TRow : notnull
        where TColumn : notnull => cells.ToTradeMatrix(cell => cell.Row, cell => cell.Column, cell => cell.Value, absent);

    /// <summary>A matrix of a table of cells, such as the kernels of <see cref="Columns"/> make.</summary>
    /// <typeparam name="TRow">What rows are called by.</typeparam>
    /// <typeparam name="TColumn">What columns are called by.</typeparam>
    /// <param name="rows">What the rows are called, each once; at least one.</param>
    /// <param name="columns">What the columns are called, each once; at least one.</param>
    /// <param name="cells">Rows times columns cells, row by row; NaN where one is missing.</param>
    /// <returns>The matrix, with a copy of the cells.</returns>
    /// <exception cref="ArgumentException">There is no row or column, two are called the same, the cells are not as many as rows times columns, or a figure is infinite.</exception>
    /// <example>
    /// <code>
    /// double[] exports = [2, 8, 10, double.NaN], index = new double[4];
    /// Columns.BalassaIndex(exports, 2, index);
    /// var advantage = TradeMatrix.FromTable(["CN", "AU"], ["wool", "silk"], index);
    /// Console.WriteLine(advantage["CN", "silk"]); // 2
    /// </code>
    /// </example>
    public static TradeMatrix<TRow, TColumn> FromTable<TRow, TColumn>(IEnumerable<TRow> rows, IEnumerable<TColumn> columns, ReadOnlySpan<double> cells)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        TRow[] rowKeys = Distinct(rows, nameof(rows));
        TColumn[] columnKeys = Distinct(columns, nameof(columns));
        var places = (long)rowKeys.Length * columnKeys.Length;
        if (cells.Length != places)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {cells.Length:N0} cells, and {rowKeys.Length:N0} rows of {columnKeys.Length:N0} columns have {places:N0}. Give a cell for each row and column, row by row, NaN where one is missing."), nameof(cells));
        }

        for (var place = 0; place < cells.Length; place++)
        {
            if (double.IsInfinity(cells[place]))
            {
                throw new ArgumentException($"The figure of \"{rowKeys[place / columnKeys.Length]}\" and \"{columnKeys[place % columnKeys.Length]}\" is not finite. Give a number, or NaN where it is missing.", nameof(cells));
            }
        }

        return new(rowKeys, columnKeys, cells.ToArray());
    }

    /// <summary>A matrix of the records of anything that can be enumerated.</summary>
    /// <typeparam name="TSource">The records.</typeparam>
    /// <typeparam name="TRow">What rows are called by.</typeparam>
    /// <typeparam name="TColumn">What columns are called by.</typeparam>
    /// <param name="source">At least one record.</param>
    /// <param name="row">The row of a record.</param>
    /// <param name="column">Its column.</param>
    /// <param name="value">Its figure; null where it is missing.</param>
    /// <param name="absent">What a cell is that no record tells of.</param>
    /// <param name="duplicates">What two records of one cell mean; an error unless told otherwise.</param>
    /// <returns>The matrix; rows and columns in the order in which they first come.</returns>
    /// <exception cref="ArgumentException">There is no record, a cell stands twice, a figure is not finite, or rows times columns are more than <see cref="Array.MaxLength"/> cells: the matrix is stored dense.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="absent"/> or <paramref name="duplicates"/> is no member of its enumeration.</exception>
    /// <exception cref="MetricOverflowException">Records that are added up are outside the range of a double.</exception>
    public static TradeMatrix<TRow, TColumn> ToTradeMatrix<TSource, TRow, TColumn>(
        this IEnumerable<TSource> source, Func<TSource, TRow> row, Func<TSource, TColumn> column, Func<TSource, double?> value, AbsentCells absent, DuplicateKeys duplicates = DuplicateKeys.Refuse)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(value);
        Choice.Of(absent);
        Choice.Of(duplicates);
        var (rows, columns) = (new OrderedDictionary<TRow, int>(), new OrderedDictionary<TColumn, int>());
        var figures = new Dictionary<(int Row, int Column), double>();
        foreach (var record in source)
        {
            var cell = (Place(rows, row(record)), Place(columns, column(record)));
            var given = value(record);
            var figure = given ?? double.NaN;
            if (given is { } known && !double.IsFinite(known))
            {
                throw new ArgumentException($"The figure of \"{row(record)}\" and \"{column(record)}\" is not finite. Give a number, or null where it is missing.", nameof(source));
            }

            if (!figures.TryAdd(cell, figure))
            {
                figures[cell] = duplicates == DuplicateKeys.Add
                    ? Finite(figures[cell] + figure)
                    : throw new ArgumentException($"The cell of \"{row(record)}\" and \"{column(record)}\" stands twice. Give each cell once, or say that they are added up: DuplicateKeys.Add.", nameof(source));
            }
        }

        if (figures.Count == 0)
        {
            throw new ArgumentException("There is no record. A matrix has one cell at least.", nameof(source));
        }

        var places = (long)rows.Count * columns.Count;
        if (places > Array.MaxLength)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {rows.Count:N0} rows and {columns.Count:N0} columns, {places:N0} cells; a matrix is stored dense, 8 bytes a cell, and has {Array.MaxLength:N0} cells at most. ")
                + "Add up to broader rows or columns, choose records with Where before, or group the records and use breakdowns.", nameof(source));
        }

        var cells = new double[places];
        Array.Fill(cells, absent == AbsentCells.Zero ? 0 : double.NaN);
        foreach (var (place, figure) in figures)
        {
            cells[(place.Row * columns.Count) + place.Column] = figure;
        }

        return new([.. rows.Keys], [.. columns.Keys], cells);
    }

    private static TKey[] Distinct<TKey>(IEnumerable<TKey> keys, string name)
    {
        TKey[] all = [.. keys];
        var seen = new HashSet<TKey>();
        foreach (var key in all)
        {
            if (key is null || !seen.Add(key))
            {
                throw new ArgumentException(key is null ? $"One of the {name} has no key. Give each a key." : $"\"{key}\" stands twice among the {name}. Give each once.", name);
            }
        }

        return all.Length > 0 ? all : throw new ArgumentException($"There are no {name}. A matrix has one row and one column at least.", name);
    }

    private static double Finite(double sum) => double.IsInfinity(sum)
        ? throw new MetricOverflowException("The sum of the records of a cell is outside the range of a double. Use a larger unit, such as millions.")
        : sum;

    private static int Place<TKey>(OrderedDictionary<TKey, int> places, TKey key)
        where TKey : notnull
    {
        places.TryAdd(key, places.Count, out var place);
        return place;
    }
}
