using System.Numerics;

namespace TradeMetrics;

/// <summary>What does it become, from published figures?</summary>
public static class PublishedCompoundingExtensions
{
    /// <summary>What a published amount becomes at a published growth per period.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="amount">The amount, whose interval is not negative.</param>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">The number of periods, not negative; to look back, discount.</param>
    /// <returns>The later amount, with the least and the most that the true one may be.</returns>
    /// <exception cref="NegativeMeasureException">The amount may be negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is negative.</exception>
    /// <exception cref="MetricOverflowException">A result is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var invariant = CultureInfo.InvariantCulture;
    /// var later = Published.Money("8.3 trillion CNY", invariant).CompoundedAt(Published.Growth("4 %", invariant), 5);
    /// Console.WriteLine(later.ToString("L2", invariant)); // 10.1 trillion CNY [9.8 trillion CNY, 10.41 trillion CNY)
    /// </code>
    /// </example>
    public static Published<T> CompoundedAt<T>(this Published<T> amount, Published<GrowthRate> rate, Periods periods)
        where T : struct, IComparable<T>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>
    {
        Require(amount, periods);
        return new(
            amount.Value.CompoundedAt(rate.Value, periods),
            Outward.Down<T>(amount.Low.CompoundedAt(rate.Low, periods)),
            amount.IncludesLow && rate.IncludesLow,
            Outward.Up<T>(amount.High.CompoundedAt(rate.High, periods)),
            amount.IncludesHigh && rate.IncludesHigh);
    }

    /// <summary>What a later published amount was before a published growth per period.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="amount">The amount, whose interval is not negative.</param>
    /// <param name="rate">The growth per period, whose interval is above −100 %.</param>
    /// <param name="periods">The number of periods, not negative.</param>
    /// <returns>The earlier amount, with the least and the most that the true one may be.</returns>
    /// <exception cref="NegativeMeasureException">The amount may be negative.</exception>
    /// <exception cref="NonPositiveBaseException">The rate may be −100 %.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is negative.</exception>
    /// <exception cref="MetricOverflowException">A result is outside decimal's range.</exception>
    public static Published<T> DiscountedAt<T>(this Published<T> amount, Published<GrowthRate> rate, Periods periods)
        where T : struct, IComparable<T>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>
    {
        Require(amount, periods);
        return new(
            amount.Value.DiscountedAt(rate.Value, periods),
            Outward.Down<T>(amount.Low.DiscountedAt(rate.High, periods)),
            amount.IncludesLow && rate.IncludesHigh,
            Outward.Up<T>(amount.High.DiscountedAt(rate.Low, periods)),
            amount.IncludesHigh && rate.IncludesLow);
    }

    private static void Require<T>(Published<T> amount, Periods periods)
        where T : struct, IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(periods.Count, nameof(periods));
        if (Measure.Sign(amount.Low) < 0)
        {
            throw new NegativeMeasureException($"{Undefined.Text(amount)} may be negative. Compound the amounts that are not, or each end by itself.");
        }
    }
}
