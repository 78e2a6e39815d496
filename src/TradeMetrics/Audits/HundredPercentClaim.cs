namespace TradeMetrics;

/// <summary>Printed shares of one whole, which should add up to 100 %.</summary>
/// <param name="Shares">The shares, at least one.</param>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new HundredPercentClaim([Published.Share("33.3 %", invariant), Published.Share("33.3 %", invariant), Published.Share("33.3 %", invariant)]);
/// Console.WriteLine(claim.Audit().Explanation); // The shares come to 99.90 %, but their rounding leaves 99.75 % to 100.05 % open, 100 % among them.
/// </code>
/// </example>
public sealed record HundredPercentClaim(IReadOnlyList<Published<Share>> Shares) : Claim
{
    private static readonly Published<GrowthRate> s_whole = Published.Exactly(GrowthRate.FromFraction(1m));

    /// <summary>The shares.</summary>
    public IReadOnlyList<Published<Share>> Shares { get; init => field = new ValueList<Published<Share>>(value); } = new ValueList<Published<Share>>(Shares);

    private protected override Finding Recompute()
    {
        // Shares have no sum of their own, since they may come to more than a whole; their fractions do, and print as rates do.
        var sum = Published.Sum(Shares.Select(share => share.Select(static part => part.Fraction)));
        var given = sum.Select(static fraction => GrowthRate.FromFraction(Math.Abs(fraction - 1m) < 1e-24m ? 1m : fraction));
        var (verdict, distance) = Judge(s_whole, given);
        var format = FigureFormat.For(given).Telling(distance);
        var open = format.Interval(given);
        return new(
            verdict,
            $"The shares come to {format.Show(given.Value)}" + verdict switch
            {
                Verdict.Exact => ".",
                Verdict.WithinRounding => $", but their rounding leaves {open} open, 100 % among them.",
                _ => $"{(open is null ? "" : $", and their rounding leaves no more than {open} open")}: {FigureFormat.Gap(distance, given.Value)} too {(given.Low.Fraction >= 1m ? "much" : "little")} for a whole.",
            },
            FigureFormat.Numbers(given),
            FigureFormat.Numbers(s_whole));
    }
}
