namespace TradeMetrics;

/// <summary>A share against the world's: Balassa's index by product, trade intensity by partner.</summary>
internal static class RelativeShare
{
    internal static TradeMatrix<TRow, TColumn> Of<TRow, TColumn>(TradeMatrix<TRow, TColumn> trade, WorldReference world, string verb)
        where TRow : notnull
        where TColumn : notnull => world switch
        {
            WorldReference.Whole => trade.RelativeShares(
                (_, row, column, _) => row <= 0 ? $"it {verb} nothing at all" : column <= 0 ? $"nobody {verb} it" : "the ratio is outside the range of a double"),
            WorldReference.WithoutSelf => trade.MadeBesideOthers(
                static (cell, rest, others, othersRest) => cell / (cell + rest) / (others / (others + othersRest)),
                (cell, rest, others, othersRest) => cell + rest <= 0 ? $"it {verb} nothing at all"
                    : others + othersRest <= 0 ? $"nobody else {verb} anything"
                    : others <= 0 ? $"nobody else {verb} it"
                    : "the ratio is outside the range of a double"),
            _ => throw new ArgumentOutOfRangeException(nameof(world), world, "Give one of the two worlds."),
        };

    /// <summary>How far a part of a whole is above the part that others have of theirs, on a scale from −1 to 1: of the intensities of the part and of the rest, the difference over the sum.</summary>
    internal static double Preference(double own, double ownRest, double others, double othersRest)
    {
        // a/b and (1−a)/(1−b), times b·(1−b); no rest is found as a difference, so that no digits cancel.
        var (whole, othersWhole) = (own + ownRest, others + othersRest);
        var part = own / whole * (othersRest / othersWhole);
        var rest = ownRest / whole * (others / othersWhole);
        return (part - rest) / (part + rest);
    }
}
