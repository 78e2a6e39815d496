using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>The totals of the rows and columns of a table that is stored row by row, in one pass: compensated, in lanes, tile by tile, the tiles in order.</summary>
internal static unsafe class TableTotals
{
    /// <summary>Adds up a table of as many rows and columns as there are places for their totals. Missing cells are passed over.</summary>
    /// <returns>The total of all, and whether a cell is below zero.</returns>
    internal static (double Total, bool AnyNegative) Of(ReadOnlySpan<double> cells, Span<double> rows, Span<double> columns, Parallelism parallelism)
    {
        var tiles = new TableTiles(rows.Length, columns.Length);
        var rowParts = ArrayPool<RunningSum>.Shared.Rent(rows.Length * tiles.Across);
        var columnParts = ArrayPool<double>.Shared.Rent(2 * columns.Length * tiles.Down);
        try
        {
            var negative = 0;
            fixed (double* from = cells, sums = columnParts)
            fixed (RunningSum* rowSums = rowParts)
            {
                Blocks.Run(new Work(from, columns.Length, tiles, rowSums, sums, &negative), tiles.Count, parallelism, blockRows: 1);
            }

            MergeColumns(columnParts, columns, tiles.Down);
            return (MergeRows(rowParts, rows, tiles.Across), negative != 0);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(columnParts);
            ArrayPool<RunningSum>.Shared.Return(rowParts);
        }
    }

    private static double MergeRows(ReadOnlySpan<RunningSum> parts, Span<double> totals, int across)
    {
        var total = default(RunningSum);
        for (var row = 0; row < totals.Length; row++)
        {
            var sum = default(RunningSum);
            foreach (ref readonly var part in parts.Slice(row * across, across))
            {
                sum.Add(part);
            }

            totals[row] = sum.Value;
            total.Add(sum);
        }

        return total.Value;
    }

    // Of each part of the rows come the sums of all columns, then their rests.
    private static void MergeColumns(ReadOnlySpan<double> parts, Span<double> totals, int down)
    {
        for (var column = 0; column < totals.Length; column++)
        {
            var sum = default(RunningSum);
            for (var part = 0; part < down; part++)
            {
                var place = (2 * part * totals.Length) + column;
                sum.Add(parts[place], parts[place + totals.Length]);
            }

            totals[column] = sum.Value;
        }
    }

    private readonly struct Work(double* cells, int columnCount, TableTiles tiles, RunningSum* rowParts, double* columnParts, int* negative) : IBlockWork
    {
        private const int RowsAtOnce = 2;

        public void Run(int block, int start, int rows)
        {
            var tile = tiles[block];
            var sums = columnParts + (2L * tile.FromTop * columnCount) + tile.Column;
            var rests = sums + columnCount;
            new Span<double>(sums, tile.Columns).Clear();
            new Span<double>(rests, tile.Columns).Clear();
            var below = Vector<long>.Zero;
            var row = tile.Row;
            for (; row <= tile.Row + tile.Rows - RowsAtOnce; row += RowsAtOnce)
            {
                TwoRows(tile, row, sums, rests, ref below);
            }

            for (; row < tile.Row + tile.Rows; row++)
            {
                OneRow(tile, row, sums, rests, ref below);
            }

            if (Vector.LessThanAny(below, Vector<long>.Zero))
            {
                *negative = 1;
            }
        }

        // Two rows at once, so that the sums of the columns are fetched and put back half as often; more do not fit the registers.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void TwoRows(in TableTiles.Tile tile, int row, double* sums, double* rests, ref Vector<long> below)
        {
            double* a = At(tile, row), b = a + columnCount;
            var (sumA, sumB, restA, restB, signs) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, Vector<long>.Zero);
            var (column, vectorized) = (0, tile.Columns - Vector<double>.Count);
            unchecked
            {
                for (; column <= vectorized; column += Vector<double>.Count)
                {
                    var (sum, rest) = (Vector.Load(sums + column), Vector.Load(rests + column));
                    AddToBoth(Vector.Load(a + column), ref sumA, ref restA, ref sum, ref rest, ref signs);
                    AddToBoth(Vector.Load(b + column), ref sumB, ref restB, ref sum, ref rest, ref signs);
                    sum.Store(sums + column);
                    rest.Store(rests + column);
                }
            }

            below |= signs;
            Finish(tile, row, column, sumA, restA, sums, rests, ref below);
            Finish(tile, row + 1, column, sumB, restB, sums, rests, ref below);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void OneRow(in TableTiles.Tile tile, int row, double* sums, double* rests, ref Vector<long> below)
        {
            var from = At(tile, row);
            var (rowSum, rowRest) = (Vector<double>.Zero, Vector<double>.Zero);
            var column = 0;
            unchecked
            {
                for (; column <= tile.Columns - Vector<double>.Count; column += Vector<double>.Count)
                {
                    var (sum, rest) = (Vector.Load(sums + column), Vector.Load(rests + column));
                    AddToBoth(Vector.Load(from + column), ref rowSum, ref rowRest, ref sum, ref rest, ref below);
                    sum.Store(sums + column);
                    rest.Store(rests + column);
                }
            }

            Finish(tile, row, column, rowSum, rowRest, sums, rests, ref below);
        }

        // The lanes of a row, and the last columns, which fill no vector. Inlined, it would cost the loops before it registers.
        [MethodImpl(MethodImplOptions.NoInlining)]
        private void Finish(in TableTiles.Tile tile, int row, int column, Vector<double> rowSum, Vector<double> rowRest, double* sums, double* rests, ref Vector<long> below)
        {
            var total = default(RunningSum);
            for (var lane = 0; lane < Vector<double>.Count; lane++)
            {
                total.Add(rowSum[lane], rowRest[lane]);
            }

            for (var from = At(tile, row); column < tile.Columns; column++)
            {
                var value = from[column];
                if (!double.IsNaN(value))
                {
                    var sum = new RunningSum(sums[column], rests[column]);
                    sum.Add(value);
                    (sums[column], rests[column]) = sum;
                    total.Add(value);
                    below |= Vector.LessThan(new Vector<double>(value), Vector<double>.Zero);
                }
            }

            rowParts[((long)row * tiles.Across) + tile.FromLeft] = total;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void AddToBoth(Vector<double> value, ref Vector<double> rowSum, ref Vector<double> rowRest, ref Vector<double> sum, ref Vector<double> rest, ref Vector<long> below)
        {
            value = Lanes.KnownOrZero(value);
            below |= Vector.LessThan(value, Vector<double>.Zero);
            ExactAddition.Add(ref rowSum, ref rowRest, value);
            ExactAddition.Add(ref sum, ref rest, value);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private double* At(in TableTiles.Tile tile, int row) => cells + tiles.Place(row, tile.Column);
    }
}
