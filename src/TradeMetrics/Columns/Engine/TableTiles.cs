namespace TradeMetrics;

/// <summary>How a table that is stored row by row is cut into tiles: by its shape alone, so that sums have the same bits on any number of threads.</summary>
internal readonly struct TableTiles
{
    private const int Cells = 1 << 16;

    // Each tile keeps a sum and a rest for its columns: with so many rows that is a thirty-second of the cells, and stays in the first cache.
    private const int UsualRows = 64;

    private readonly int _rows, _columns, _tileRows, _tileColumns;

    internal TableTiles(int rows, int columns)
    {
        (_rows, _columns) = (rows, columns);
        _tileColumns = Even(columns, Cells / Math.Clamp(rows, 1, UsualRows), 8);
        _tileRows = Even(rows, Math.Max(1, Cells / _tileColumns), 4);
        (Down, Across) = (Blocks.Count(rows, _tileRows), Blocks.Count(columns, _tileColumns));
    }

    internal int Down { get; }

    internal int Across { get; }

    internal int Count => Down * Across;

    internal Tile this[int tile]
    {
        get
        {
            var (fromTop, fromLeft) = Math.DivRem(tile, Across);
            var (row, column) = (fromTop * _tileRows, fromLeft * _tileColumns);
            return new(fromTop, fromLeft, row, Math.Min(_tileRows, _rows - row), column, Math.Min(_tileColumns, _columns - column));
        }
    }

    /// <summary>Where a cell stands among all.</summary>
    internal long Place(int row, int column) => ((long)row * _columns) + column;

    // As many parts as the longest part allows, of about one length, which is a multiple of a step.
    private static int Even(int length, int longest, int step)
    {
        var parts = Math.Max(1, Blocks.Count(length, longest));
        return Math.Max(step, Blocks.Count(Blocks.Count(length, parts), step) * step);
    }

    /// <param name="FromTop">How many tiles are above it.</param>
    /// <param name="FromLeft">How many tiles are left of it.</param>
    /// <param name="Row">Its first row.</param>
    /// <param name="Rows">How many rows it has.</param>
    /// <param name="Column">Its first column.</param>
    /// <param name="Columns">How many columns it has.</param>
    internal readonly record struct Tile(int FromTop, int FromLeft, int Row, int Rows, int Column, int Columns);
}
