using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <content>Price indices by group that are geometric means of price relatives.</content>
public static partial class Columns
{
    /// <summary>Törnqvist's price index of each group of goods: the geometric mean of price relatives, weighted by the mean of a good's shares in the earlier and in the later value.</summary>
    /// <inheritdoc cref="FisherByGroup" path="/param"/>
    /// <remarks>As <see cref="IndexFormula.Tornqvist"/>, in doubles, with compensated sums.</remarks>
    /// <inheritdoc cref="LaspeyresByGroup" path="/exception"/>
    /// <example>
    /// <code>
    /// double[] p0 = [1, 2], q0 = [10, 5], p1 = [1.1, 2.4], q1 = [9, 4], index = new double[1];
    /// Columns.TornqvistByGroup(p0, q0, p1, q1, [0, 0], index);
    /// Console.WriteLine(index[0].ToString("F4", CultureInfo.InvariantCulture)); // 1.1485
    /// </code>
    /// </example>
    public static void TornqvistByGroup(
        ReadOnlySpan<double> earlierPrices,
        ReadOnlySpan<double> earlierQuantities,
        ReadOnlySpan<double> laterPrices,
        ReadOnlySpan<double> laterQuantities,
        ReadOnlySpan<int> groups,
        Span<double> destination,
        Parallelism parallelism = default)
    {
        CheckGoods(earlierPrices, earlierQuantities, laterPrices, laterQuantities, groups, destination);
        GroupedRows.Fold<TornqvistFold, WeightedLogs>(earlierPrices, earlierQuantities, laterPrices, laterQuantities, groups, destination, parallelism);
    }

    /// <summary>Jevons' price index of each group of goods: the geometric mean of price relatives, each of the same weight.</summary>
    /// <param name="earlierPrices">Earlier prices, one good a row, above zero.</param>
    /// <param name="laterPrices">Later prices, above zero.</param>
    /// <param name="groups">The group of each good, from 0; −1 for one that is in no group. The rows need not be sorted; where they are, it is faster.</param>
    /// <param name="destination">Receives the index of each group, 1 where nothing changed. A good that misses a price is passed over. NaN for a group without goods, or with a price that is not above zero.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <remarks>As <see cref="IndexFormula.Jevons"/>, in doubles, with compensated sums.</remarks>
    /// <inheritdoc cref="LaspeyresByGroup" path="/exception"/>
    /// <example>
    /// <code>
    /// double[] before = [1, 2], after = [2, 4], index = new double[1];
    /// Columns.JevonsByGroup(before, after, [0, 0], index);
    /// Console.WriteLine(index[0].ToString("F4", CultureInfo.InvariantCulture)); // 2.0000
    /// </code>
    /// </example>
    public static void JevonsByGroup(ReadOnlySpan<double> earlierPrices, ReadOnlySpan<double> laterPrices, ReadOnlySpan<int> groups, Span<double> destination, Parallelism parallelism = default)
    {
        ColumnCheck.SameLength(earlierPrices, laterPrices);
        ColumnCheck.SameLength(earlierPrices, groups);
        ColumnCheck.NoOverlap(earlierPrices, destination);
        ColumnCheck.NoOverlap(laterPrices, destination);
        GroupedRows.Fold<JevonsFold, MeanLog>(earlierPrices, laterPrices, default, default, groups, destination, parallelism);
    }

    // Zero where not all figures of a good are known, missing where they are and one is out of its range.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> OfGood(Vector<long> known, Vector<long> isInRange, Vector<double> term) =>
        Vector.ConditionalSelect(known, Lanes.Where(isInRange, term), Vector<double>.Zero);

    // Terms of goods, added up; one that is missing is out of its range, and makes the sum so.
    private struct TermSum
    {
        private double _sum;
        private double _rest;

        internal readonly double Value => ExactAddition.Value(_sum, _rest);

        internal void Add(double term) => ExactAddition.Add(ref _sum, ref _rest, term);

        internal void Add(in TermSum later) => ExactAddition.Add(ref _sum, ref _rest, later._sum, later._rest);

        internal void Add(in TermLanes lanes) => ExactAddition.Add(ref _sum, ref _rest, lanes.Sum, lanes.Rest, default, default);
    }

    private struct TermLanes
    {
        internal Vector<double> Sum;
        internal Vector<double> Rest;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Add(Vector<double> term) => ExactAddition.Add(ref Sum, ref Rest, term);
    }

    private struct MeanLog
    {
        internal TermSum Logs;
        internal double Goods;
    }

    private readonly struct JevonsFold : IGroupFold<MeanLog>
    {
        public static int Inputs => 2;

        public static void Add(ref MeanLog state, double first, double second, double third, double fourth)
        {
            var (log, known) = Term(new(first), new(second));
            state.Logs.Add(log[0]);
            state.Goods -= known[0];
        }

        public static void Add(ref MeanLog state, ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> third, ReadOnlySpan<double> fourth)
        {
            var row = first.Length >= GroupedRows.LongRun ? AddVectors(ref state, first, second) : 0;
            for (; row < first.Length; row++)
            {
                Add(ref state, first[row], second[row], 0, 0);
            }
        }

        public static void Add(ref MeanLog state, in MeanLog later)
        {
            state.Logs.Add(later.Logs);
            state.Goods += later.Goods;
        }

        public static double Value(in MeanLog state) => Math.Exp(state.Logs.Value / state.Goods);

        // Gives the number of goods.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static int AddVectors(ref MeanLog state, ReadOnlySpan<double> first, ReadOnlySpan<double> second)
        {
            var (logs, goods) = (default(TermLanes), Vector<long>.Zero);
            var row = 0;
            for (; row <= first.Length - Vector<double>.Count; row += Vector<double>.Count)
            {
                var (log, known) = Term(new(first[row..]), new(second[row..]));
                logs.Add(log);
                goods -= known;
            }

            state.Logs.Add(logs);
            state.Goods += Vector.Sum(goods);
            return row;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static (Vector<double> Log, Vector<long> Known) Term(Vector<double> from, Vector<double> to)
        {
            var sum = from + to;
            var known = Vector.Equals(sum, sum);
            return (OfGood(known, Vector.GreaterThan(Vector.Min(from, to), Vector<double>.Zero), Powers.LogOfQuotient(to, from)), known);
        }
    }

    // What each basket costs, and the logarithms of price relatives weighted by it.
    private struct WeightedLogs
    {
        internal TermSum Earlier;
        internal TermSum EarlierLogs;
        internal TermSum Later;
        internal TermSum LaterLogs;
    }

    private readonly struct TornqvistFold : IGroupFold<WeightedLogs>
    {
        public static int Inputs => 4;

        public static void Add(ref WeightedLogs state, double first, double second, double third, double fourth)
        {
            var (earlier, later, log) = Terms(new(first), new(second), new(third), new(fourth));
            state.Earlier.Add(earlier[0]);
            state.EarlierLogs.Add(earlier[0] * log[0]);
            state.Later.Add(later[0]);
            state.LaterLogs.Add(later[0] * log[0]);
        }

        public static void Add(ref WeightedLogs state, ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> third, ReadOnlySpan<double> fourth)
        {
            var row = first.Length >= GroupedRows.LongRun ? AddVectors(ref state, first, second, third, fourth) : 0;
            for (; row < first.Length; row++)
            {
                Add(ref state, first[row], second[row], third[row], fourth[row]);
            }
        }

        public static void Add(ref WeightedLogs state, in WeightedLogs later)
        {
            state.Earlier.Add(later.Earlier);
            state.EarlierLogs.Add(later.EarlierLogs);
            state.Later.Add(later.Later);
            state.LaterLogs.Add(later.LaterLogs);
        }

        public static double Value(in WeightedLogs state)
        {
            var (earlier, later) = (state.Earlier.Value, state.Later.Value);
            return earlier > 0 && later > 0 ? Math.Exp(((state.EarlierLogs.Value / earlier) + (state.LaterLogs.Value / later)) / 2) : double.NaN;
        }

        // Gives the number of goods.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static int AddVectors(ref WeightedLogs state, ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> third, ReadOnlySpan<double> fourth)
        {
            var (earlierSum, earlierLogs, laterSum, laterLogs) = (default(TermLanes), default(TermLanes), default(TermLanes), default(TermLanes));
            var row = 0;
            for (; row <= first.Length - Vector<double>.Count; row += Vector<double>.Count)
            {
                var (earlier, later, log) = Terms(new(first[row..]), new(second[row..]), new(third[row..]), new(fourth[row..]));
                earlierSum.Add(earlier);
                earlierLogs.Add(earlier * log);
                laterSum.Add(later);
                laterLogs.Add(later * log);
            }

            state.Earlier.Add(earlierSum);
            state.EarlierLogs.Add(earlierLogs);
            state.Later.Add(laterSum);
            state.LaterLogs.Add(laterLogs);
            return row;
        }

        // The logarithm of a good without a weight is zero, so that it takes no part.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static (Vector<double> Earlier, Vector<double> Later, Vector<double> Log) Terms(Vector<double> p0, Vector<double> q0, Vector<double> p1, Vector<double> q1)
        {
            var sum = p0 + q0 + (p1 + q1);
            var known = Vector.Equals(sum, sum);
            var isInRange = Vector.GreaterThan(Vector.Min(p0, p1), Vector<double>.Zero) & Vector.GreaterThanOrEqual(Vector.Min(q0, q1), Vector<double>.Zero);
            return (OfGood(known, isInRange, p0 * q0), OfGood(known, isInRange, p1 * q1), OfGood(known, isInRange, Powers.LogOfQuotient(p1, p0)));
        }
    }
}
