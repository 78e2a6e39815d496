using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <content>Price indices by group.</content>
public static partial class Columns
{
    /// <summary>Laspeyres' price index of each group of goods: Σp₁q₀ / Σp₀q₀, the earlier basket at later and at earlier prices.</summary>
    /// <param name="earlierPrices">Earlier prices, one good a row, above zero.</param>
    /// <param name="earlierQuantities">Earlier quantities, not below zero.</param>
    /// <param name="laterPrices">Later prices, above zero.</param>
    /// <param name="groups">The group of each good, from 0; −1 for one that is in no group. The rows need not be sorted; where they are, it is faster.</param>
    /// <param name="destination">Receives the index of each group, 1 where nothing changed. A good that misses a figure is passed over. NaN for a group without goods, with a price or quantity out of its range, or whose basket costs nothing.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <remarks>As <see cref="IndexFormula.Laspeyres"/>, in doubles, with compensated sums: goods in common to both periods, as there.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A row is of a group that is not there.</exception>
    /// <exception cref="ArgumentException">The lengths of the columns differ, or the destination overlaps one.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <example>
    /// <code>
    /// double[] before = [1, 2], quantities = [10, 5], after = [1.1, 2.4], index = new double[1];
    /// Columns.LaspeyresByGroup(before, quantities, after, [0, 0], index);
    /// Console.WriteLine(index[0].ToString("F2", CultureInfo.InvariantCulture)); // 1.15
    /// </code>
    /// </example>
    public static void LaspeyresByGroup(
        ReadOnlySpan<double> earlierPrices, ReadOnlySpan<double> earlierQuantities, ReadOnlySpan<double> laterPrices, ReadOnlySpan<int> groups, Span<double> destination, Parallelism parallelism = default)
    {
        CheckGoods(earlierPrices, earlierQuantities, laterPrices, groups, destination);
        GroupedRows.Fold<FixedBasketFold, BasketSums>(earlierPrices, earlierQuantities, laterPrices, default, groups, destination, parallelism);
    }

    /// <summary>Paasche's price index of each group of goods: Σp₁q₁ / Σp₀q₁, the later basket at later and at earlier prices.</summary>
    /// <param name="earlierPrices">Earlier prices, one good a row, above zero.</param>
    /// <param name="laterPrices">Later prices, above zero.</param>
    /// <param name="laterQuantities">Later quantities, not below zero.</param>
    /// <param name="groups">The group of each good, from 0; −1 for one that is in no group. The rows need not be sorted; where they are, it is faster.</param>
    /// <param name="destination">Receives the index of each group, 1 where nothing changed. A good that misses a figure is passed over. NaN for a group without goods, with a price or quantity out of its range, or whose basket costs nothing.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <remarks>As <see cref="IndexFormula.Paasche"/>, in doubles, with compensated sums.</remarks>
    /// <inheritdoc cref="LaspeyresByGroup" path="/exception"/>
    public static void PaascheByGroup(
        ReadOnlySpan<double> earlierPrices, ReadOnlySpan<double> laterPrices, ReadOnlySpan<double> laterQuantities, ReadOnlySpan<int> groups, Span<double> destination, Parallelism parallelism = default)
    {
        CheckGoods(earlierPrices, laterPrices, laterQuantities, groups, destination);
        GroupedRows.Fold<FixedBasketFold, BasketSums>(earlierPrices, laterQuantities, laterPrices, default, groups, destination, parallelism);
    }

    /// <summary>Fisher's price index of each group of goods: the geometric mean of Laspeyres' and Paasche's.</summary>
    /// <param name="earlierPrices">Earlier prices, one good a row, above zero.</param>
    /// <param name="earlierQuantities">Earlier quantities, not below zero.</param>
    /// <param name="laterPrices">Later prices, above zero.</param>
    /// <param name="laterQuantities">Later quantities, not below zero.</param>
    /// <param name="groups">The group of each good, from 0; −1 for one that is in no group. The rows need not be sorted; where they are, it is faster.</param>
    /// <param name="destination">Receives the index of each group, 1 where nothing changed. A good that misses a figure is passed over. NaN for a group without goods, with a price or quantity out of its range, or with a basket that costs nothing.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <remarks>As <see cref="IndexFormula.Fisher"/>, in doubles, with compensated sums.</remarks>
    /// <inheritdoc cref="LaspeyresByGroup" path="/exception"/>
    /// <example>
    /// <code>
    /// // Two goods in each of two groups.
    /// double[] p0 = [1, 2, 5, 1], q0 = [10, 5, 3, 8], p1 = [1.1, 2.4, 5, 1], q1 = [9, 4, 6, 9], index = new double[2];
    /// Columns.FisherByGroup(p0, q0, p1, q1, [0, 0, 1, 1], index);
    /// Console.WriteLine(string.Join(" ", index.Select(level => level.ToString("F4", CultureInfo.InvariantCulture)))); // 1.1485 1.0000
    /// </code>
    /// </example>
    public static void FisherByGroup(
        ReadOnlySpan<double> earlierPrices,
        ReadOnlySpan<double> earlierQuantities,
        ReadOnlySpan<double> laterPrices,
        ReadOnlySpan<double> laterQuantities,
        ReadOnlySpan<int> groups,
        Span<double> destination,
        Parallelism parallelism = default)
    {
        CheckGoods(earlierPrices, earlierQuantities, laterPrices, laterQuantities, groups, destination);
        GroupedRows.Fold<FisherFold, TwoBaskets>(earlierPrices, earlierQuantities, laterPrices, laterQuantities, groups, destination, parallelism);
    }

    /// <summary>Walsh's price index of each group of goods: Σp₁√(q₀q₁) / Σp₀√(q₀q₁), the basket of geometric means at later and at earlier prices.</summary>
    /// <inheritdoc cref="FisherByGroup" path="/param"/>
    /// <remarks>As <see cref="IndexFormula.Walsh"/>, in doubles, with compensated sums.</remarks>
    /// <inheritdoc cref="LaspeyresByGroup" path="/exception"/>
    /// <example>
    /// <code>
    /// double[] p0 = [1, 2], q0 = [10, 5], p1 = [1.1, 2.4], q1 = [9, 4], index = new double[1];
    /// Columns.WalshByGroup(p0, q0, p1, q1, [0, 0], index);
    /// Console.WriteLine(index[0].ToString("F4", CultureInfo.InvariantCulture)); // 1.1485
    /// </code>
    /// </example>
    public static void WalshByGroup(
        ReadOnlySpan<double> earlierPrices,
        ReadOnlySpan<double> earlierQuantities,
        ReadOnlySpan<double> laterPrices,
        ReadOnlySpan<double> laterQuantities,
        ReadOnlySpan<int> groups,
        Span<double> destination,
        Parallelism parallelism = default)
    {
        CheckGoods(earlierPrices, earlierQuantities, laterPrices, laterQuantities, groups, destination);
        GroupedRows.Fold<WalshFold, BasketSums>(earlierPrices, earlierQuantities, laterPrices, laterQuantities, groups, destination, parallelism);
    }

    private static void CheckGoods(
        ReadOnlySpan<double> earlierPrices,
        ReadOnlySpan<double> earlierQuantities,
        ReadOnlySpan<double> laterPrices,
        ReadOnlySpan<double> laterQuantities,
        ReadOnlySpan<int> groups,
        ReadOnlySpan<double> destination)
    {
        CheckGoods(earlierPrices, earlierQuantities, laterPrices, groups, destination);
        ColumnCheck.SameLength(earlierPrices, laterQuantities);
        ColumnCheck.NoOverlap(laterQuantities, destination);
    }

    private static void CheckGoods(
        ReadOnlySpan<double> first,
        ReadOnlySpan<double> second,
        ReadOnlySpan<double> third,
        ReadOnlySpan<int> groups,
        ReadOnlySpan<double> destination,
        [CallerArgumentExpression(nameof(first))] string firstName = "",
        [CallerArgumentExpression(nameof(second))] string secondName = "",
        [CallerArgumentExpression(nameof(third))] string thirdName = "")
    {
        ColumnCheck.SameLength(first, second, firstName, secondName);
        ColumnCheck.SameLength(first, third, firstName, thirdName);
        ColumnCheck.SameLength(first, groups, firstName);
        ColumnCheck.NoOverlap(first, destination, firstName);
        ColumnCheck.NoOverlap(second, destination, secondName);
        ColumnCheck.NoOverlap(third, destination, thirdName);
    }

    // What one basket costs at earlier and at later prices.
    private struct BasketSums
    {
        private double _earlier;
        private double _earlierRest;
        private double _later;
        private double _laterRest;

        // A price or quantity out of its range makes both sums missing.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Add(double earlierPrice, double laterPrice, double quantity)
        {
            if (double.IsNaN(earlierPrice + laterPrice + quantity))
            {
                return;
            }

            var weight = earlierPrice > 0 && laterPrice > 0 && quantity >= 0 ? quantity : double.NaN;
            ExactAddition.Add(ref _earlier, ref _earlierRest, earlierPrice * weight);
            ExactAddition.Add(ref _later, ref _laterRest, laterPrice * weight);
        }

        internal void Add(in BasketSums other)
        {
            ExactAddition.Add(ref _earlier, ref _earlierRest, other._earlier, other._earlierRest);
            ExactAddition.Add(ref _later, ref _laterRest, other._later, other._laterRest);
        }

        internal readonly double Index()
        {
            var (earlier, later) = (ExactAddition.Value(_earlier, _earlierRest), ExactAddition.Value(_later, _laterRest));
            return earlier > 0 ? later / earlier : double.NaN;
        }
    }

    private struct TwoBaskets
    {
        internal BasketSums OfEarlier;
        internal BasketSums OfLater;
    }

    private readonly struct FixedBasketFold : IGroupFold<BasketSums>
    {
        public static int Inputs => 3;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Add(ref BasketSums state, double first, double second, double third, double fourth) => state.Add(first, third, second);

        public static void Add(ref BasketSums state, ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> third, ReadOnlySpan<double> fourth)
        {
            for (var row = 0; row < first.Length; row++)
            {
                state.Add(first[row], third[row], second[row]);
            }
        }

        public static void Add(ref BasketSums state, in BasketSums later) => state.Add(later);

        public static double Value(in BasketSums state) => state.Index();
    }

    private readonly struct FisherFold : IGroupFold<TwoBaskets>
    {
        public static int Inputs => 4;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Add(ref TwoBaskets state, double first, double second, double third, double fourth)
        {
            // A good that misses a figure is in neither basket.
            state.OfEarlier.Add(first, third, double.IsNaN(fourth) ? fourth : second);
            state.OfLater.Add(first, third, double.IsNaN(second) ? second : fourth);
        }

        public static void Add(ref TwoBaskets state, ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> third, ReadOnlySpan<double> fourth)
        {
            for (var row = 0; row < first.Length; row++)
            {
                Add(ref state, first[row], second[row], third[row], fourth[row]);
            }
        }

        public static void Add(ref TwoBaskets state, in TwoBaskets later)
        {
            state.OfEarlier.Add(later.OfEarlier);
            state.OfLater.Add(later.OfLater);
        }

        public static double Value(in TwoBaskets state) => Math.Sqrt(state.OfEarlier.Index() * state.OfLater.Index());
    }

    private readonly struct WalshFold : IGroupFold<BasketSums>
    {
        public static int Inputs => 4;

        // The roots apart, so that no product is out of range; that of a quantity below zero is missing, and would pass for a figure not given.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Add(ref BasketSums state, double first, double second, double third, double fourth) =>
            state.Add(first, third, second < 0 || fourth < 0 ? Math.Min(second, fourth) : Math.Sqrt(second) * Math.Sqrt(fourth));

        public static void Add(ref BasketSums state, ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> third, ReadOnlySpan<double> fourth)
        {
            for (var row = 0; row < first.Length; row++)
            {
                Add(ref state, first[row], second[row], third[row], fourth[row]);
            }
        }

        public static void Add(ref BasketSums state, in BasketSums later) => state.Add(later);

        public static double Value(in BasketSums state) => state.Index();
    }
}
