using System.Numerics;

namespace TradeMetrics;

/// <summary>The effects of constant market share analysis.</summary>
/// <typeparam name="T">The measure.</typeparam>
/// <param name="Growth">What growth at the rate of all the world's trade gives.</param>
/// <param name="Commodity">What the faster or slower growth of the product in the world adds.</param>
/// <param name="Market">What the faster or slower growth of the market for the product adds.</param>
/// <param name="Competitiveness">The rest: what came of a change of the share in the market for the product.</param>
/// <example>
/// <code>
/// Console.WriteLine(new MarketShareEffects&lt;decimal&gt;(10m, 2m, -1m, 4m).Change); // 15
/// </code>
/// </example>
public readonly partial record struct MarketShareEffects<T>(T Growth, T Commodity, T Market, T Competitiveness)
    where T : struct, IFloatingPoint<T>
{
    /// <summary>The sum of the effects: the change that they explain.</summary>
    public T Change => Growth + Commodity + Market + Competitiveness;

    /// <summary>The change as the sum of its effects.</summary>
    /// <returns>Such as "15 = 10 growth + 2 commodity + -1 market + 4 competitiveness".</returns>
    public override string ToString() => FormattableString.Invariant($"{Change} = {Growth} growth + {Commodity} commodity + {Market} market + {Competitiveness} competitiveness");
}
