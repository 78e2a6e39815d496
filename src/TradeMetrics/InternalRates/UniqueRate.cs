using System.Globalization;

namespace TradeMetrics;

/// <summary>There is one internal rate, and no other.</summary>
/// <example>
/// <code>
/// if (CashFlows.FromSigned(-100m, 110m).Irr() is UniqueRate irr)
/// {
///     Console.WriteLine(irr.ToGrowthRate().ToString("P1", CultureInfo.InvariantCulture)); // 10.0 %
///     Console.WriteLine(irr.Proof); // OneChangeOfSign
/// }
/// </code>
/// </example>
public sealed class UniqueRate : RateSolution
{
    internal UniqueRate(RateRoot root, RateProof proof)
        : base([root])
    {
        Root = root;
        Proof = proof;
    }

    /// <summary>The root.</summary>
    public RateRoot Root { get; }

    /// <summary>The rate as a fraction: 0.1 is 10 % a period, or a year of dated flows.</summary>
    public double Rate => Root.Rate;

    /// <summary>What shows that there is no other.</summary>
    public RateProof Proof { get; }

    /// <inheritdoc cref="RateRoot.ToGrowthRate"/>
    public GrowthRate ToGrowthRate() => Root.ToGrowthRate();

    /// <summary>The rate.</summary>
    /// <returns>Such as "0.1 (unique)".</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rate} (unique)");
}
