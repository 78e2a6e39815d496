using System.Numerics;

namespace TradeMetrics;

/// <summary>The margins of trade, for money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
/// <remarks>
/// Source: D. Hummels and P. Klenow (2005), The variety and quality of a nation's exports, American Economic Review 95, equations
/// 1 to 3. They compare with the rest of the world; whether the reference includes the economy is the caller's choice.
/// </remarks>
/// <example>
/// <code>
/// var world = Breakdown.From([("silk", 30m), ("tea", 50m), ("wool", 20m)]);
/// var margins = Breakdown.From([("silk", 12m), ("wool", 3m)]).MarginsIn(world, AbsentParts.Zero);
/// Console.WriteLine(margins.Extensive); // 50 %
/// Console.WriteLine(margins.Intensive); // 0.3
/// Console.WriteLine(margins.Overall); // 0.15
/// </code>
/// </example>
public static class MarginExtensions
{
    /// <summary>How widely and how much: the extensive and the intensive margin of exports in the world's.</summary>
    /// <typeparam name="TKey">What products, or products and markets, are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">An economy's exports.</param>
    /// <param name="world">The reference's exports.</param>
    /// <param name="absent">What a product is that is not in both.</param>
    /// <returns>The margins, whose product is the ratio of all exports to the reference's.</returns>
    /// <exception cref="NegativeMeasureException">A flow is negative.</exception>
    /// <exception cref="MissingPartException">A product is in one of them alone.</exception>
    /// <exception cref="UndefinedMetricException">The reference exports nothing, or nothing of what the economy does.</exception>
    /// <exception cref="CurrencyMismatchException">The flows are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">A margin is outside decimal's range.</exception>
    public static TradeMargins MarginsIn<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> world, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        MarginFormula.Margins(exports, world, absent, static (part, whole) => part / whole);

    /// <summary>The margins of exports in the world's, where they are defined.</summary>
    /// <typeparam name="TKey">What products, or products and markets, are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">An economy's exports.</param>
    /// <param name="world">The reference's exports.</param>
    /// <param name="absent">What a product is that is not in both.</param>
    /// <param name="margins">The margins, or zeros.</param>
    /// <returns>False where <see cref="MarginsIn{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts)"/> throws.</returns>
    public static bool TryMarginsIn<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> world, AbsentParts absent, out TradeMargins margins)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.MarginsIn(world, absent), out margins);
}
