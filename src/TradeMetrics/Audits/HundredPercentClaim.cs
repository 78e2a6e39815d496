namespace TradeMetrics;

/// <summary>Printed shares of one whole, which should add up to 100 %.</summary>
/// <param name="Shares">The shares, at least one.</param>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new HundredPercentClaim([Published.Share("33.3 %", invariant), Published.Share("33.3 %", invariant), Published.Share("33.3 %", invariant)]);
/// Console.WriteLine(claim.Audit().Verdict); // WithinRounding
/// </code>
/// </example>
public sealed record HundredPercentClaim(IReadOnlyList<Published<Share>> Shares) : Claim
{
    private static readonly Published<GrowthRate> s_whole = Published.Exactly(GrowthRate.FromFraction(1m));

    private protected override Finding Recompute()
    {
        // Shares have no sum of their own, since they may come to more than a whole; their fractions do.
        var sum = Published.Sum(Shares.Select(share => new Published<decimal>(
            share.Value.Fraction, share.Low.Fraction, share.IncludesLow, share.High.Fraction, share.IncludesHigh)));
        return Compare(
            s_whole,
            new(GrowthRate.FromFraction(sum.Value), GrowthRate.FromFraction(sum.Low), sum.IncludesLow, GrowthRate.FromFraction(sum.High), sum.IncludesHigh),
            " in sum");
    }
}
