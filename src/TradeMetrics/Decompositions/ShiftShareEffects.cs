using System.Numerics;

namespace TradeMetrics;

/// <summary>The classic effects of shift-share analysis (Dunn).</summary>
/// <typeparam name="T">The measure.</typeparam>
/// <param name="National">What growth at the rate of the whole reference gives.</param>
/// <param name="IndustryMix">What the industry's faster or slower growth in the reference adds.</param>
/// <param name="Competitive">What the region's faster or slower growth than the industry's adds.</param>
/// <example>
/// <code>
/// Console.WriteLine(new ShiftShareEffects&lt;decimal&gt;(27m, 1m, -3m).Change); // 25
/// </code>
/// </example>
public readonly partial record struct ShiftShareEffects<T>(T National, T IndustryMix, T Competitive)
    where T : struct, IFloatingPoint<T>
{
    /// <summary>The sum of the effects: the change that they explain.</summary>
    public T Change => National + IndustryMix + Competitive;

    /// <summary>The change as the sum of its effects.</summary>
    /// <returns>Such as "25 = 27 national + 1 industry mix + -3 competitive".</returns>
    public override string ToString() => FormattableString.Invariant($"{Change} = {National} national + {IndustryMix} industry mix + {Competitive} competitive");
}
