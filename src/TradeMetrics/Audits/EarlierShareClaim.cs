namespace TradeMetrics;

/// <summary>An earlier share beside the later one and the growth of the part and of the whole between them.</summary>
/// <param name="Later">The later share.</param>
/// <param name="PartGrowth">The growth of the part between the two, over the whole span.</param>
/// <param name="WholeGrowth">The growth of the whole over the same span.</param>
/// <param name="Stated">The earlier share that is stated.</param>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new EarlierShareClaim(Published.Share("27.1 %", invariant), Published.Growth("8.4 %", invariant), Published.Growth("4.1 %", invariant), Published.Share("26 %", invariant));
/// Console.WriteLine(claim.Audit().Explanation); // The printed figures give 26.03 %, as "26 %" says.
/// </code>
/// </example>
public sealed record EarlierShareClaim(Published<Share> Later, Published<GrowthRate> PartGrowth, Published<GrowthRate> WholeGrowth, Published<Share> Stated) : Claim
{
    private protected override Finding Recompute() => Compare(
        Stated, Later.EarlierGiven(PartGrowth, WholeGrowth), otherwise: () => $"{FigureFormat.For(Later).Show(Stated.Middle().LaterGiven(PartGrowth.Value, WholeGrowth.Value))} as the later share");
}
