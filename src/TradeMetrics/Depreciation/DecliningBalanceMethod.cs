namespace TradeMetrics;

/// <summary>A multiple of the straight-line rate on the book value, until a straight line writes off more or to the end.</summary>
internal sealed class DecliningBalanceMethod(decimal factor, bool switches) : DepreciationMethod
{
    internal decimal Factor => factor;

    internal bool Switches => switches;

    public override string ToString() =>
        FormattableString.Invariant($"declining balance, factor {factor}{(switches ? ", then straight line" : "")}");

    internal override IEnumerable<decimal> Amounts(decimal cost, decimal salvage, int life)
    {
        var book = cost;
        for (var left = life; left >= 1; left--)
        {
            var declining = Declining(book, life);
            var amount = Math.Min(book - salvage, switches ? Math.Max(declining, (book - salvage) / left) : declining);
            book -= amount;
            yield return amount;
        }
    }

    // A factor above the life writes off all at once.
    private decimal Declining(decimal book, int life)
    {
        if (factor >= life)
        {
            return book;
        }

        _ = DecimalMath.TryProportion(book, factor, life, out var amount);
        return amount;
    }
}
