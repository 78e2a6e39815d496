using System.Buffers;

namespace TradeMetrics;

/// <summary>The relative shares of a table that is stored row by row, tile by tile.</summary>
internal readonly unsafe struct RelativeShareWork(double* cells, TableTiles tiles, double* rows, double* columns, double total, double* destination, bool streams) : IBlockWork
{
    /// <summary>Works out a table whose totals are known.</summary>
    internal static void Run(ReadOnlySpan<double> cells, ReadOnlySpan<double> rows, ReadOnlySpan<double> columns, double total, Span<double> destination, Parallelism parallelism)
    {
        var scaled = ArrayPool<double>.Shared.Rent(columns.Length);
        try
        {
            for (var column = 0; column < columns.Length; column++)
            {
                scaled[column] = RelativeShareFormula.ScaledColumn(columns[column], total);
            }

            var tiles = new TableTiles(rows.Length, columns.Length);
            fixed (double* from = cells, to = destination, rowTotals = rows, columnTotals = scaled)
            {
                var streams = Elementwise.Streams(destination.Length) && from != to;
                Blocks.Run(new RelativeShareWork(from, tiles, rowTotals, columnTotals, total, to, streams), tiles.Count, parallelism, blockRows: 1);
            }
        }
        finally
        {
            ArrayPool<double>.Shared.Return(scaled);
        }
    }

    public void Run(int block, int start, int count)
    {
        var tile = tiles[block];
        for (var row = tile.Row; row < tile.Row + tile.Rows; row++)
        {
            var first = tiles.Place(row, tile.Column);
            new ElementwiseWork<RelativeShareFormula>(cells + first, columns + tile.Column, null, destination + first, new(rows[row], total), streams).Run(0, 0, tile.Columns);
        }
    }
}
