using System.Numerics;

namespace TradeMetrics;

/// <summary>What does it become, from published figures?</summary>
/// <remarks>Each <c>Try…</c> twin gives false and the default where its verb throws; a negative number of periods is still an <see cref="ArgumentOutOfRangeException"/>.</remarks>
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
            Outward.LowEnd(amount.Low.CompoundedAt(rate.Low, periods), floor: true),
            (amount.IncludesLow && (rate.IncludesLow || Measure.Sign(amount.Low) == 0)) || (rate.IncludesLow && rate.Low.Factor == 0m),
            Outward.HighEnd(amount.High.CompoundedAt(rate.High, periods)),
            amount.IncludesHigh && rate.IncludesHigh);
    }

    /// <summary>What a published amount becomes at a published growth per period, where it is defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="amount">The amount, whose interval is not negative.</param>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">The number of periods, not negative; to look back, discount.</param>
    /// <param name="result">The amount, or the default.</param>
    /// <returns>False where the form without Try finds no result.</returns>
    public static bool TryCompoundedAt<T>(this Published<T> amount, Published<GrowthRate> rate, Periods periods, out Published<T> result)
        where T : struct, IComparable<T>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        Defined.Try(() => amount.CompoundedAt(rate, periods), out result);

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
            Outward.LowEnd(amount.Low.DiscountedAt(rate.High, periods), floor: true),
            amount.IncludesLow && (rate.IncludesHigh || Measure.Sign(amount.Low) == 0),
            Outward.HighEnd(amount.High.DiscountedAt(rate.Low, periods)),
            amount.IncludesHigh && rate.IncludesLow);
    }

    /// <summary>What a later published amount was before, where it is defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="amount">The amount, whose interval is not negative.</param>
    /// <param name="rate">The growth per period, whose interval is above −100 %.</param>
    /// <param name="periods">The number of periods, not negative.</param>
    /// <param name="result">The amount, or the default.</param>
    /// <returns>False where the form without Try finds no result.</returns>
    public static bool TryDiscountedAt<T>(this Published<T> amount, Published<GrowthRate> rate, Periods periods, out Published<T> result)
        where T : struct, IComparable<T>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        Defined.Try(() => amount.DiscountedAt(rate, periods), out result);

    /// <summary>What a published amount becomes at an interest rate with its compounding.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="amount">The amount; it may be negative.</param>
    /// <param name="rate">The interest rate, taken as exact.</param>
    /// <param name="years">The number of years, whole or fractional; negative goes the other way.</param>
    /// <returns>The amount after it, with the least and the most that the true one may be.</returns>
    /// <exception cref="NonPositiveBaseException">The factor is not above zero: simple interest leaves nothing.</exception>
    /// <exception cref="MetricOverflowException">The factor or its inverse, or a result, is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">The number of years is not finite.</exception>
    public static Published<T> CompoundedAt<T>(this Published<T> amount, InterestRate rate, Periods years)
        where T : struct, IComparable<T>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => new(
            amount.Value.CompoundedAt(rate, years),
            Outward.LowEnd(amount.Low.CompoundedAt(rate, years), floor: Measure.Sign(amount.Low) >= 0),
            amount.IncludesLow,
            Outward.HighEnd(amount.High.CompoundedAt(rate, years)),
            amount.IncludesHigh);

    /// <summary>What a published amount becomes at an interest rate with its compounding, where it is defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="amount">The amount; it may be negative.</param>
    /// <param name="rate">The interest rate, taken as exact.</param>
    /// <param name="years">The number of years, whole or fractional; negative goes the other way.</param>
    /// <param name="result">The amount, or the default.</param>
    /// <returns>False where the form without Try finds no result.</returns>
    public static bool TryCompoundedAt<T>(this Published<T> amount, InterestRate rate, Periods years, out Published<T> result)
        where T : struct, IComparable<T>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        Defined.Try(() => amount.CompoundedAt(rate, years), out result);

    /// <summary>What a later published amount is worth now at an interest rate with its compounding.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="amount">The amount; it may be negative.</param>
    /// <param name="rate">The interest rate, taken as exact.</param>
    /// <param name="years">The number of years, whole or fractional; negative goes the other way.</param>
    /// <returns>The amount after it, with the least and the most that the true one may be.</returns>
    /// <exception cref="NonPositiveBaseException">The factor is not above zero: simple interest leaves nothing.</exception>
    /// <exception cref="MetricOverflowException">The factor or its inverse, or a result, is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">The number of years is not finite.</exception>
    public static Published<T> DiscountedAt<T>(this Published<T> amount, InterestRate rate, Periods years)
        where T : struct, IComparable<T>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => new(
            amount.Value.DiscountedAt(rate, years),
            Outward.LowEnd(amount.Low.DiscountedAt(rate, years), floor: Measure.Sign(amount.Low) >= 0),
            amount.IncludesLow,
            Outward.HighEnd(amount.High.DiscountedAt(rate, years)),
            amount.IncludesHigh);

    /// <summary>What a later published amount is worth now at an interest rate with its compounding, where it is defined.</summary>
    /// <typeparam name="T">The measure: money, decimals.</typeparam>
    /// <param name="amount">The amount; it may be negative.</param>
    /// <param name="rate">The interest rate, taken as exact.</param>
    /// <param name="years">The number of years, whole or fractional; negative goes the other way.</param>
    /// <param name="result">The amount, or the default.</param>
    /// <returns>False where the form without Try finds no result.</returns>
    public static bool TryDiscountedAt<T>(this Published<T> amount, InterestRate rate, Periods years, out Published<T> result)
        where T : struct, IComparable<T>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        Defined.Try(() => amount.DiscountedAt(rate, years), out result);

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
