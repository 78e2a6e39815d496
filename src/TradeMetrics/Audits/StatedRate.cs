namespace TradeMetrics;

/// <summary>The figure that stands for a stated one where another is worked out from it: itself, or the middle of what its word says.</summary>
internal static class StatedRate
{
    internal static GrowthRate Middle(this Published<GrowthRate> stated) =>
        stated.Contains(stated.Value) ? stated.Value : GrowthRate.FromFraction((stated.Low.Fraction + stated.High.Fraction) / 2m);

    internal static Share Middle(this Published<Share> stated) =>
        stated.Contains(stated.Value) ? stated.Value : Share.FromFraction((stated.Low.Fraction + stated.High.Fraction) / 2m);
}
