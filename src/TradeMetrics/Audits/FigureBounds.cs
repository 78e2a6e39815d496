namespace TradeMetrics;

/// <summary>A figure in plain numbers: as printed, and the least and the most that it leaves open.</summary>
/// <param name="Low">The least.</param>
/// <param name="Central">As printed, or from the figures as printed.</param>
/// <param name="High">The most.</param>
/// <remarks>Rates and shares as fractions, amounts in units of their currency.</remarks>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new ShareClaim&lt;decimal&gt;(Published.Number("216", invariant), Published.Number("696", invariant), Published.Share("31 %", invariant));
/// Console.WriteLine(Math.Round(claim.Audit().Recomputed!.Value.Central, 4)); // 0.3103
/// </code>
/// </example>
public readonly partial record struct FigureBounds(decimal Low, decimal Central, decimal High)
{
    /// <summary>The figure and its bounds.</summary>
    /// <returns>Such as "0.31 (0.305 to 0.315)".</returns>
    public override string ToString() => FormattableString.Invariant($"{Central} ({Low} to {High})");
}
