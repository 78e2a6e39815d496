namespace TradeMetrics;

/// <summary>How widely and how much an economy exports, against a reference.</summary>
/// <remarks>Extensive × intensive = overall, to the last digits of a decimal. Hummels and Klenow (2005).</remarks>
/// <param name="Extensive">The part of the reference's exports that is in products the economy exports: EM = Σ_{i∈I_c} x_wi / Σ x_wi.</param>
/// <param name="Intensive">The economy's exports over the reference's in those products: IM = Σ x_ci / Σ_{i∈I_c} x_wi. Above 1 only where the reference leaves the economy out.</param>
/// <param name="Overall">The economy's exports over the reference's: the world share, where the reference is the world.</param>
/// <example>
/// <code>
/// var all = Breakdown.From([("silk", 1m), ("tea", 3m)]);
/// Console.WriteLine(Breakdown.From([("tea", 1.5m)]).MarginsIn(all, AbsentParts.Zero)); // 75 % of the range, 0.5 of it: 0.375
/// </code>
/// </example>
public readonly partial record struct TradeMargins(Share Extensive, decimal Intensive, decimal Overall)
{
    /// <summary>The margins in words.</summary>
    /// <returns>Such as "75 % of the range, 0.5 of it: 0.375".</returns>
    public override string ToString() => FormattableString.Invariant($"{Extensive} of the range, {Intensive:G4} of it: {Overall:G4}");
}
