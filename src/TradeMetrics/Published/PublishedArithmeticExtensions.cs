using System.Numerics;

namespace TradeMetrics;

/// <summary>Sums, differences and exact multiples of published figures.</summary>
/// <remarks>
/// <para>Each figure is taken to be rounded by itself: of one figure minus itself, zero is only one possibility.</para>
/// <para>An end is moved outwards only where digits are lost. A measure of your own is taken as it computes.</para>
/// </remarks>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var (exports, imports) = (Published.Number("23.97", invariant), Published.Number("18.1", invariant));
/// Console.WriteLine((exports + imports).ToString(null, invariant)); // 42.07 [42.015, 42.125)
/// Console.WriteLine((exports - imports).ToString(null, invariant)); // 5.87 (5.815, 5.925)
/// Console.WriteLine((imports * 2m).ToString(null, invariant)); // 36.2 [36.10, 36.30)
/// var points = Published.Share("27.1 %", invariant) - Published.Share("25.9 %", invariant);
/// Console.WriteLine(points.ToString("P1", invariant)); // +1.2 pp (+1.1 pp, +1.3 pp)
/// </code>
/// </example>
#pragma warning disable CA1708 // The rule takes extension blocks, which have no names, for members of one name.
public static class PublishedArithmeticExtensions
#pragma warning restore CA1708
{
    extension<T>(Published<T>)
        where T : struct, IComparable<T>, IAdditionOperators<T, T, T>
    {
        /// <summary>The sum of two published figures.</summary>
        /// <param name="left">The first figure.</param>
        /// <param name="right">The second figure.</param>
        /// <returns>The sum, from that of the lower ends to that of the upper ends.</returns>
        /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
        /// <exception cref="OverflowException">The sum is outside decimal's range.</exception>
        public static Published<T> operator +(Published<T> left, Published<T> right) => OtherParts<T>.Plus(left, right).GetValueOrDefault();
    }

    extension<T>(Published<T>)
        where T : struct, IComparable<T>, ISubtractionOperators<T, T, T>
    {
        /// <summary>The difference of two published figures.</summary>
        /// <param name="left">The figure to subtract from.</param>
        /// <param name="right">The figure to subtract.</param>
        /// <returns>The difference, with the least and the most that the true one may be.</returns>
        /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
        /// <exception cref="OverflowException">The difference is outside decimal's range.</exception>
        public static Published<T> operator -(Published<T> left, Published<T> right) => new(
            left.Value - right.Value,
            Outward.Difference(left.Low, right.High, up: false),
            left.IncludesLow && right.IncludesHigh,
            Outward.Difference(left.High, right.Low, up: true),
            left.IncludesHigh && right.IncludesLow);
    }

    extension<T>(Published<T>)
        where T : struct, IComparable<T>, IMultiplyOperators<T, decimal, T>
    {
        /// <summary>A multiple of a published figure.</summary>
        /// <param name="left">The figure.</param>
        /// <param name="right">The factor, exact; a negative one turns the interval round.</param>
        /// <returns>The multiple of the figure and of its ends.</returns>
        /// <exception cref="OverflowException">The multiple is outside decimal's range.</exception>
        public static Published<T> operator *(Published<T> left, decimal right)
        {
            var (low, includesLow, high, includesHigh) = right < 0m
                ? (left.High, left.IncludesHigh, left.Low, left.IncludesLow)
                : (left.Low, left.IncludesLow, left.High, left.IncludesHigh);
            return new(left.Value * right, Outward.Product(low, right, up: false), includesLow || right == 0m, Outward.Product(high, right, up: true), includesHigh || right == 0m);
        }

        /// <summary>A multiple of a published figure.</summary>
        /// <param name="left">The factor, exact; a negative one turns the interval round.</param>
        /// <param name="right">The figure.</param>
        /// <returns>The multiple of the figure and of its ends.</returns>
        /// <exception cref="OverflowException">The multiple is outside decimal's range.</exception>
        public static Published<T> operator *(decimal left, Published<T> right) => right * left;
    }

    extension(Published<Share>)
    {
        /// <summary>How far one published share is above another, in percentage points.</summary>
        /// <param name="left">The share to subtract from.</param>
        /// <param name="right">The share to subtract.</param>
        /// <returns>The difference in percentage points.</returns>
        public static Published<PercentagePoints> operator -(Published<Share> left, Published<Share> right) =>
            left.Select(AsPoints) - right.Select(AsPoints);

        /// <summary>A published share raised by published percentage points.</summary>
        /// <param name="left">The share.</param>
        /// <param name="right">The points to add.</param>
        /// <returns>The share that much higher; a share is within 0 to 1, so the interval is cut to that.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The figures as printed, or wherever they are, do not come to a share.</exception>
        public static Published<Share> operator +(Published<Share> left, Published<PercentagePoints> right) => ToShare(left.Value + right.Value, left.Select(AsPoints) + right);

        /// <summary>A published share lowered by published percentage points.</summary>
        /// <param name="left">The share.</param>
        /// <param name="right">The points to subtract.</param>
        /// <returns>The share that much lower; a share is within 0 to 1, so the interval is cut to that.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The figures as printed, or wherever they are, do not come to a share.</exception>
        public static Published<Share> operator -(Published<Share> left, Published<PercentagePoints> right) => ToShare(left.Value - right.Value, left.Select(AsPoints) - right);
    }

    extension(Published<GrowthRate>)
    {
        /// <summary>How far one published growth rate is above another, in percentage points.</summary>
        /// <param name="left">The rate to subtract from.</param>
        /// <param name="right">The rate to subtract.</param>
        /// <returns>The difference in percentage points.</returns>
        public static Published<PercentagePoints> operator -(Published<GrowthRate> left, Published<GrowthRate> right) =>
            left.Select(AsPoints) - right.Select(AsPoints);

        /// <summary>A published growth rate raised by published percentage points.</summary>
        /// <param name="left">The rate.</param>
        /// <param name="right">The points to add.</param>
        /// <returns>The rate that much higher; growth is at least −100 %, so the interval is cut to that.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The figures as printed, or wherever they are, come to less than −100 %.</exception>
        public static Published<GrowthRate> operator +(Published<GrowthRate> left, Published<PercentagePoints> right) => ToGrowth(left.Value + right.Value, left.Select(AsPoints) + right);

        /// <summary>A published growth rate lowered by published percentage points.</summary>
        /// <param name="left">The rate.</param>
        /// <param name="right">The points to subtract.</param>
        /// <returns>The rate that much lower; growth is at least −100 %, so the interval is cut to that.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The figures as printed, or wherever they are, come to less than −100 %.</exception>
        public static Published<GrowthRate> operator -(Published<GrowthRate> left, Published<PercentagePoints> right) => ToGrowth(left.Value - right.Value, left.Select(AsPoints) - right);
    }

    private static PercentagePoints AsPoints(Share share) => PercentagePoints.FromFraction(share.Fraction);

    private static PercentagePoints AsPoints(GrowthRate rate) => PercentagePoints.FromFraction(rate.Fraction);

    private static Published<Share> ToShare(Share value, Published<PercentagePoints> points)
    {
        var ends = new Ends(points.Low.Fraction, points.IncludesLow, points.High.Fraction, points.IncludesHigh).Within(0m, 1m);
        return new(value, Share.FromFraction(ends.Low), ends.IncludesLow, Share.FromFraction(ends.High), ends.IncludesHigh);
    }

    private static Published<GrowthRate> ToGrowth(GrowthRate value, Published<PercentagePoints> points)
    {
        var ends = new Ends(points.Low.Fraction, points.IncludesLow, points.High.Fraction, points.IncludesHigh).Within(-1m, decimal.MaxValue - 1m);
        return new(value, GrowthRate.FromFraction(ends.Low), ends.IncludesLow, GrowthRate.FromFraction(ends.High), ends.IncludesHigh);
    }
}
