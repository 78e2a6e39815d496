namespace TradeMetrics;

/// <summary>A change taken apart: the effects on each part, and on the whole.</summary>
/// <typeparam name="TKey">What parts are called by: an industry, a product and a market.</typeparam>
/// <typeparam name="TEffects">The effects, in the unit of the figures.</typeparam>
/// <param name="Parts">The effects by part, in the order in which the parts were given.</param>
/// <param name="Total">Their sums.</param>
/// <example>
/// <code>
/// var region = Breakdown.From([("steel", 60m), ("toys", 40m)]);
/// var later = Breakdown.From([("steel", 60m), ("toys", 60m)]);
/// var nation = Breakdown.From([("steel", 500m), ("toys", 500m)]);
/// var nationLater = Breakdown.From([("steel", 500m), ("toys", 600m)]);
/// var effects = region.ShiftShareTo(later, nation, nationLater);
/// Console.WriteLine(effects.Parts["toys"].Competitive); // 12.0
/// Console.WriteLine(effects.Total.Change); // 20.0
/// </code>
/// </example>
public sealed partial record Decomposition<TKey, TEffects>(IReadOnlyDictionary<TKey, TEffects> Parts, TEffects Total)
    where TKey : notnull
    where TEffects : struct
{
    /// <summary>Whether another has the same total and the same parts with the same effects, in any order.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where all effects are equal.</returns>
    public bool Equals(Decomposition<TKey, TEffects>? other) =>
        other is not null && Total.Equals(other.Total) && Parts.Count == other.Parts.Count
        && Parts.All(part => other.Parts.TryGetValue(part.Key, out var effects) && effects.Equals(part.Value));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Total, Parts.Count);

    /// <summary>How many parts there are, and the effects on the whole.</summary>
    /// <returns>Such as "2 parts, 20 = 12 national + 1 industry mix + 7 competitive".</returns>
    public override string ToString() => FormattableString.Invariant($"{Parts.Count} parts, {Total}");
}
