using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TradeMetrics;

/// <content>Sums and shares by group.</content>
public static partial class Columns
{
    /// <summary>The sum of each group.</summary>
    /// <param name="values">Figures; missing ones are passed over.</param>
    /// <param name="groups">The group of each row, from 0; −1 for a row that is in no group. The rows need not be sorted; where they are, it is faster.</param>
    /// <param name="sums">Receives the compensated sum of each group, as many as there are groups; NaN for a group without a known figure.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row is of a group that is not there.</exception>
    /// <exception cref="ArgumentException">The lengths of the columns differ, or the sums overlap the figures.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <example>
    /// <code>
    /// // Exports of two exporters, and of an area that is neither's.
    /// int[] exporters = [1, 0, 1, 0, -1];
    /// double[] exports = [50, 200, double.NaN, 20, 7], sums = new double[2];
    /// Columns.SumByGroup(exports, exporters, sums);
    /// Console.WriteLine(string.Join(" ", sums)); // 220 50
    /// </code>
    /// </example>
    public static void SumByGroup(ReadOnlySpan<double> values, ReadOnlySpan<int> groups, Span<double> sums, Parallelism parallelism = default)
    {
        ColumnCheck.SameLength(values, groups);
        ColumnCheck.NoOverlap(values, sums);
        GroupedRows.Fold<SumFold, KnownSum>(values, groups, sums, parallelism);
    }

    /// <summary>The share of each row in the sum of its group.</summary>
    /// <param name="values">Figures, not below zero; missing ones are passed over in the sums.</param>
    /// <param name="groups">The group of each row, from 0; −1 for a row that is in no group. The rows need not be sorted; where they are, it is faster.</param>
    /// <param name="groupCount">How many groups there are.</param>
    /// <param name="destination">Receives the shares, as fractions; those of a group add up to one. NaN where the figure is missing or below zero, the row in no group, or the sum of its group not above zero.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row is of a group that is not there, or the number of groups is below zero.</exception>
    /// <inheritdoc cref="Growth" path="/exception"/>
    /// <example>
    /// <code>
    /// int[] years = [0, 1, 0, 1];
    /// double[] exports = [30, 10, 90, 40], shares = new double[4];
    /// Columns.ShareOfGroup(exports, years, 2, shares);
    /// Console.WriteLine(string.Join(" ", shares)); // 0.25 0.2 0.75 0.8
    /// </code>
    /// </example>
    public static void ShareOfGroup(ReadOnlySpan<double> values, ReadOnlySpan<int> groups, int groupCount, Span<double> destination, Parallelism parallelism = default)
    {
        ColumnCheck.SameLength(values, groups);
        ColumnCheck.Destination(values, destination);
        ArgumentOutOfRangeException.ThrowIfNegative(groupCount);
        var pool = ArrayPool<double>.Shared;
        var rented = pool.Rent(groupCount + 1);
        try
        {
            // Rows in no group have the key before the first.
            var sums = rented.AsSpan(0, groupCount + 1);
            sums[0] = double.NaN;
            GroupedRows.Fold<SumFold, KnownSum>(values, groups, sums[1..], parallelism);
            Elementwise.ApplyToSumOfGroup(sums, groups, values, destination, default(ShareOfSumFormula), parallelism);
        }
        finally
        {
            pool.Return(rented);
        }
    }

    private readonly struct ShareOfSumFormula : IColumnFormula
    {
        public static int Inputs => 2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third) => ShareFormula.Of(second, first);
    }

    private struct KnownSum
    {
        public double Sum;
        public double Rest;
        public bool IsKnown;
    }

    private readonly struct SumFold : IGroupFold<KnownSum>
    {
        public static int Inputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Add(ref KnownSum state, double first, double second, double third, double fourth)
        {
            if (!double.IsNaN(first))
            {
                ExactAddition.Add(ref state.Sum, ref state.Rest, first);
                state.IsKnown = true;
            }
        }

        public static void Add(ref KnownSum state, ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> third, ReadOnlySpan<double> fourth)
        {
            var row = first.Length >= GroupedRows.LongRun ? AddVectors(ref state, MemoryMarshal.Cast<double, Vector<double>>(first)) : 0;
            var (sum, rest, isKnown) = (state.Sum, state.Rest, state.IsKnown);
            foreach (var value in first[row..])
            {
                if (!double.IsNaN(value))
                {
                    ExactAddition.Add(ref sum, ref rest, value);
                    isKnown = true;
                }
            }

            (state.Sum, state.Rest, state.IsKnown) = (sum, rest, isKnown);
        }

        public static void Add(ref KnownSum state, in KnownSum later)
        {
            ExactAddition.Add(ref state.Sum, ref state.Rest, later.Sum, later.Rest);
            state.IsKnown |= later.IsKnown;
        }

        public static double Value(in KnownSum state) => state.IsKnown ? ExactAddition.Value(state.Sum, state.Rest) : double.NaN;

        // Two at a time; gives the number of figures.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static int AddVectors(ref KnownSum state, ReadOnlySpan<Vector<double>> values)
        {
            var (even, odd, evenRest, oddRest) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero);
            var known = Vector<long>.Zero;
            var i = 0;
            for (; i < values.Length - 1; i += 2)
            {
                known |= Add(ref even, ref evenRest, values[i]) | Add(ref odd, ref oddRest, values[i + 1]);
            }

            ExactAddition.Add(ref state.Sum, ref state.Rest, even, evenRest, odd, oddRest);
            state.IsKnown |= known != Vector<long>.Zero;
            return i * Vector<double>.Count;
        }

        // Adds the known figures, and says which they are.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector<long> Add(ref Vector<double> sum, ref Vector<double> rest, Vector<double> value)
        {
            ExactAddition.Add(ref sum, ref rest, Lanes.KnownOrZero(value));
            return Vector.Equals(value, value);
        }
    }
}
