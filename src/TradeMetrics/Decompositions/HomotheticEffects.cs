using System.Numerics;

namespace TradeMetrics;

/// <summary>The effects of shift-share analysis with a homothetic reference (Esteban-Marquillas).</summary>
/// <typeparam name="T">The measure.</typeparam>
/// <param name="National">What growth at the rate of the whole reference gives.</param>
/// <param name="IndustryMix">What the industry's faster or slower growth in the reference adds.</param>
/// <param name="Competitive">What the region's faster or slower growth than the industry's would add, had the region the reference's structure.</param>
/// <param name="Allocation">What it adds because the region is specialised: positive where it has more of what it does better in, or less of what it does worse in.</param>
/// <example>
/// <code>
/// Console.WriteLine(new HomotheticEffects&lt;decimal&gt;(27m, 1m, 5m, -8m).Change); // 25
/// </code>
/// </example>
public readonly partial record struct HomotheticEffects<T>(T National, T IndustryMix, T Competitive, T Allocation)
    where T : struct, IFloatingPoint<T>
{
    /// <summary>The sum of the effects: the change that they explain.</summary>
    public T Change => National + IndustryMix + Competitive + Allocation;

    /// <summary>The change as the sum of its effects.</summary>
    /// <returns>Such as "25 = 27 national + 1 industry mix + 5 competitive + -8 allocation".</returns>
    public override string ToString() => FormattableString.Invariant($"{Change} = {National} national + {IndustryMix} industry mix + {Competitive} competitive + {Allocation} allocation");
}
