namespace TradeMetrics;

/// <summary>A share against the world's: Balassa's index by product, trade intensity by partner.</summary>
internal static class RelativeShare
{
    internal static TradeMatrix<TRow, TColumn> Of<TRow, TColumn>(TradeMatrix<TRow, TColumn> trade, WorldReference world, string verb)
        where TRow : notnull
        where TColumn : notnull => world switch
        {
            WorldReference.Whole => trade.Made(
                static (cell, row, column, total) => cell / row / (column / total),
                (_, row, column, _) => row <= 0 ? $"it {verb} nothing at all" : column <= 0 ? $"nobody {verb} it" : "the ratio is outside the range of a double"),
            WorldReference.WithoutSelf => trade.Made(
                static (cell, row, column, total) => cell / row / ((column - cell) / (total - row)),
                (cell, row, column, total) => row <= 0 ? $"it {verb} nothing at all"
                    : total - row <= 0 ? $"nobody else {verb} anything"
                    : column - cell <= 0 ? $"nobody else {verb} it"
                    : "the ratio is outside the range of a double"),
            _ => throw new ArgumentOutOfRangeException(nameof(world), world, "Give one of the two worlds."),
        };

    /// <summary>How far a part of a whole is above the part that others have of theirs, on a scale from −1 to 1: of the intensities of the part and of the rest, the difference over the sum.</summary>
    internal static double Preference(double own, double whole, double others, double othersWhole)
    {
        // a/b and (1−a)/(1−b), times b·(1−b); the rests come of the figures, so that no digits cancel.
        var part = own / whole * ((othersWhole - others) / othersWhole);
        var rest = (whole - own) / whole * (others / othersWhole);
        return (part - rest) / (part + rest);
    }
}
