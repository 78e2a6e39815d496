namespace TradeMetrics;

/// <summary>A published subtotal that its parts do not add up to.</summary>
/// <typeparam name="TKey">What the subtotals are called by.</typeparam>
/// <typeparam name="T">What is split.</typeparam>
/// <param name="Key">Which subtotal.</param>
/// <param name="Published">What is published.</param>
/// <param name="Sum">What its parts add up to.</param>
/// <param name="Difference">The published figure less the sum.</param>
/// <example>
/// <code>
/// var sections = Breakdown.From([("I", 5m), ("II", 7m)]);
/// var chapters = Breakdown.From([("01", 2m), ("02", 3m), ("06", 6m)]);
/// foreach (var wrong in chapters.Disagreements(sections, chapter => chapter == "06" ? "II" : "I"))
///     Console.WriteLine(wrong); // II: published 7, its parts come to 6, difference 1
/// </code>
/// </example>
public sealed partial record Disagreement<TKey, T>(TKey Key, T Published, T Sum, T Difference)
{
    /// <summary>The disagreement in words.</summary>
    /// <returns>Such as "II: published 7, its parts come to 6, difference 1".</returns>
    public override string ToString() => FormattableString.Invariant($"{Key}: published {Published}, its parts come to {Sum}, difference {Difference}");
}
