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

    /// <summary>How far a share is above that of others, on a scale from −1 to 1: of the two intensities a/b and (1−a)/(1−b), the difference over the sum.</summary>
    internal static double Preference(double own, double others) => (own - others) / (own + others - (2 * own * others));
}
