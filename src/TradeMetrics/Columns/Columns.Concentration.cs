using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TradeMetrics;

/// <content>Concentration by group.</content>
public static partial class Columns
{
    /// <summary>The Herfindahl–Hirschman index of each group: Σ s² of the shares of its rows, from 1/n (all equal) to 1 (all in one row).</summary>
    /// <param name="values">Figures, not below zero; missing ones are passed over.</param>
    /// <param name="groups">The group of each row, from 0; −1 for a row that is in no group. The rows need not be sorted; where they are, it is faster.</param>
    /// <param name="destination">Receives the index of each group, as many as there are groups; NaN where a figure is below zero, and where the sum of the known figures is not above zero or out of range.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <remarks>In one pass, as Σ x²/(Σ x)² with compensated sums; again from the shares where squares are out of range, beyond about 1e±150.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A row is of a group that is not there.</exception>
    /// <exception cref="ArgumentException">The lengths of the columns differ, or the destination overlaps the figures.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <example>
    /// <code>
    /// // Two markets: one shared by four firms, one that is a monopoly.
    /// int[] markets = [0, 0, 0, 0, 1];
    /// double[] sales = [50, 20, 20, 10, 7], indices = new double[2];
    /// Columns.HerfindahlByGroup(sales, markets, indices);
    /// Console.WriteLine(string.Join(" ", indices)); // 0.34 1
    /// </code>
    /// </example>
    public static void HerfindahlByGroup(ReadOnlySpan<double> values, ReadOnlySpan<int> groups, Span<double> destination, Parallelism parallelism = default)
    {
        ColumnCheck.SameLength(values, groups);
        ColumnCheck.NoOverlap(values, destination);
        GroupedRows.Fold<HerfindahlFold, SumAndSquares>(values, groups, destination, parallelism);
        if (destination.Contains(HerfindahlFold.SquaresOutOfRange))
        {
            HerfindahlOfShares(values, groups, destination, parallelism);
        }
    }

    // Shares have squares that are in range.
    private static void HerfindahlOfShares(ReadOnlySpan<double> values, ReadOnlySpan<int> groups, Span<double> destination, Parallelism parallelism)
    {
        var pool = ArrayPool<double>.Shared;
        var (rentedShares, rentedIndices) = (pool.Rent(values.Length), pool.Rent(destination.Length));
        try
        {
            var shares = rentedShares.AsSpan(0, values.Length);
            var indices = rentedIndices.AsSpan(0, destination.Length);
            ShareOfGroup(values, groups, destination.Length, shares, parallelism);
            GroupedRows.Fold<HerfindahlFold, SumAndSquares>(shares, groups, indices, parallelism);
            for (var group = 0; group < destination.Length; group++)
            {
                if (destination[group] == HerfindahlFold.SquaresOutOfRange)
                {
                    destination[group] = indices[group];
                }
            }
        }
        finally
        {
            pool.Return(rentedShares);
            pool.Return(rentedIndices);
        }
    }

    private struct SumAndSquares
    {
        public double Sum;
        public double SumRest;
        public double Squares;
        public double SquaresRest;
    }

    private readonly struct HerfindahlFold : IGroupFold<SumAndSquares>
    {
        /// <summary>Stands for an index that has to be worked out from shares.</summary>
        public const double SquaresOutOfRange = -1;

        // Squares that are too small to be doubles have lost nothing yet that this sum could show.
        private const double LeastSquares = 1e-290;

        public static int Inputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Add(ref SumAndSquares state, double first, double second, double third, double fourth)
        {
            if (!double.IsNaN(first))
            {
                ExactAddition.Add(ref state.Sum, ref state.SumRest, first);
                ExactAddition.Add(ref state.Squares, ref state.SquaresRest, Square(first));
            }
        }

        public static void Add(ref SumAndSquares state, ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> third, ReadOnlySpan<double> fourth)
        {
            var row = first.Length >= GroupedRows.LongRun ? AddVectors(ref state, MemoryMarshal.Cast<double, Vector<double>>(first)) : 0;
            var (sum, sumRest, squares, squaresRest) = (state.Sum, state.SumRest, state.Squares, state.SquaresRest);
            foreach (var value in first[row..])
            {
                if (!double.IsNaN(value))
                {
                    ExactAddition.Add(ref sum, ref sumRest, value);
                    ExactAddition.Add(ref squares, ref squaresRest, Square(value));
                }
            }

            (state.Sum, state.SumRest, state.Squares, state.SquaresRest) = (sum, sumRest, squares, squaresRest);
        }

        public static void Add(ref SumAndSquares state, in SumAndSquares later)
        {
            ExactAddition.Add(ref state.Sum, ref state.SumRest, later.Sum, later.SumRest);
            ExactAddition.Add(ref state.Squares, ref state.SquaresRest, later.Squares, later.SquaresRest);
        }

        public static double Value(in SumAndSquares state)
        {
            var (sum, squares) = (ExactAddition.Value(state.Sum, state.SumRest), ExactAddition.Value(state.Squares, state.SquaresRest));
            return !(sum > 0) || double.IsInfinity(sum) || double.IsNaN(squares) ? double.NaN
                : double.IsInfinity(sum * sum) || squares < LeastSquares ? SquaresOutOfRange
                : Math.Min(1, squares / (sum * sum));
        }

        // Missing, and therewith the sum of squares, of a figure below zero.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static double Square(double value) => value < 0 ? double.NaN : value * value;

        // Two at a time; gives the number of figures.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static int AddVectors(ref SumAndSquares state, ReadOnlySpan<Vector<double>> values)
        {
            var (even, odd, evenRest, oddRest) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero);
            var (evenSquares, oddSquares, evenSquaresRest, oddSquaresRest) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero);
            var i = 0;
            for (; i < values.Length - 1; i += 2)
            {
                Add(ref even, ref evenRest, ref evenSquares, ref evenSquaresRest, values[i]);
                Add(ref odd, ref oddRest, ref oddSquares, ref oddSquaresRest, values[i + 1]);
            }

            ExactAddition.Add(ref state.Sum, ref state.SumRest, even, evenRest, odd, oddRest);
            ExactAddition.Add(ref state.Squares, ref state.SquaresRest, evenSquares, evenSquaresRest, oddSquares, oddSquaresRest);
            return i * Vector<double>.Count;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void Add(ref Vector<double> sum, ref Vector<double> sumRest, ref Vector<double> squares, ref Vector<double> squaresRest, Vector<double> value)
        {
            value = Lanes.KnownOrZero(value);
            ExactAddition.Add(ref sum, ref sumRest, value);
            ExactAddition.Add(ref squares, ref squaresRest, Lanes.Where(Vector.GreaterThanOrEqual(value, Vector<double>.Zero), value * value));
        }
    }
}
