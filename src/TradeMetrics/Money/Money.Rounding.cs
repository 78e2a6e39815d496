namespace TradeMetrics;

public readonly partial struct Money
{
    /// <summary>Rounds to the minor units of the currency: two decimals for CNY, none for JPY, three for KWD.</summary>
    /// <param name="mode">How a half is rounded. It has no default: digits are lost here.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="InvalidOperationException">The currency has no minor units (gold, XDR, XXX): give the decimals.</exception>
    /// <example>
    /// <code>
    /// var exact = new Money(10m, Currency.EUR) / 3;
    /// Console.WriteLine(exact.Round(MidpointRounding.ToEven)); // EUR 3.33
    /// </code>
    /// </example>
    public Money Round(MidpointRounding mode) => new(Math.Round(Amount, Minor.Units(Currency), mode), Currency);

    /// <summary>Rounds to a number of decimals.</summary>
    /// <param name="decimals">The decimals, 0 to 28.</param>
    /// <param name="mode">How a half is rounded.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    public Money Round(int decimals, MidpointRounding mode) => new(Math.Round(Amount, decimals, mode), Currency);

    /// <summary>Splits into equal parts that sum to the amount; the minor units left over go to the first parts, one each.</summary>
    /// <param name="parts">The number of parts, at least one.</param>
    /// <returns>The parts, which differ by at most one minor unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is below one.</exception>
    /// <exception cref="InvalidOperationException">The amount has digits below the minor unit (round it first), or the currency has no minor units (give the decimals).</exception>
    /// <exception cref="MetricOverflowException">A part needs more than 28 digits.</exception>
    /// <example>
    /// <code>
    /// var parts = new Money(10m, Currency.USD).Allocate(3);
    /// Console.WriteLine(string.Join(", ", parts)); // USD 3.34, USD 3.33, USD 3.33
    /// </code>
    /// </example>
    public IReadOnlyList<Money> Allocate(int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        return Allocate(Enumerable.Repeat(1m, parts));
    }

    /// <summary>Splits in proportion to weights, into parts that sum to the amount: the method of the largest remainder.</summary>
    /// <param name="weights">The weights, none negative and not all zero.</param>
    /// <returns>A part for each weight, within one minor unit of its exact proportion.</returns>
    /// <exception cref="ArgumentException">A weight is negative, or all are zero, or there is none.</exception>
    /// <exception cref="InvalidOperationException">The amount has digits below the minor unit (round it first), or the currency has no minor units (give the decimals).</exception>
    /// <exception cref="MetricOverflowException">A part needs more than 28 digits.</exception>
    /// <remarks>Every part is cut to the minor unit, and the units left over go to the parts that lost most, the earlier first where they tie.</remarks>
    /// <example>
    /// <code>
    /// var parts = new Money(0.05m, Currency.USD).Allocate([70m, 30m]);
    /// Console.WriteLine(string.Join(", ", parts)); // USD 0.04, USD 0.01
    /// </code>
    /// </example>
    public IReadOnlyList<Money> Allocate(IEnumerable<decimal> weights) => Allocate(weights, Minor.Units(Currency));

    /// <summary>Splits in proportion to weights, down to a number of decimals.</summary>
    /// <param name="weights">The weights, none negative and not all zero.</param>
    /// <param name="decimals">The decimals of the parts, 0 to 28.</param>
    /// <returns>A part for each weight; they sum to the amount.</returns>
    /// <exception cref="ArgumentException">A weight is negative, or all are zero, or there is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    /// <exception cref="InvalidOperationException">The amount has digits below the minor unit (round it first), or the currency has no minor units (give the decimals).</exception>
    /// <exception cref="MetricOverflowException">A part needs more than 28 digits.</exception>
    public IReadOnlyList<Money> Allocate(IEnumerable<decimal> weights, int decimals)
    {
        var currency = Currency;
        return Array.ConvertAll(Allocation.Of(Amount, weights, decimals), part => new Money(part, currency));
    }
}
