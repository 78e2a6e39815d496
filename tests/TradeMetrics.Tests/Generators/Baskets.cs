namespace TradeMetrics.Tests;

/// <summary>What countries export, whole numbers by rows, of which many are zero.</summary>
public sealed record Baskets(int Countries, int[] Values)
{
    public int Products => Values.Length / Countries;

    /// <summary>Exports of countries c0, c1, … in products p0, p1, …</summary>
    public TradeMatrix<string, string> Exports(double scale = 1) => TradeMatrix.From(Cells().Select(cell => (cell.Country, cell.Product, cell.Value * scale)), AbsentCells.Missing);

    /// <summary>The same in another order.</summary>
    public TradeMatrix<string, string> Shuffled(int seed) => TradeMatrix.From(Cells().OrderBy(cell => HashCode.Combine(seed, cell.Country)).ThenBy(cell => HashCode.Combine(seed, cell.Product)), AbsentCells.Missing);

    /// <summary>Whether something is exported at all, without which there is no matrix of advantages.</summary>
    public bool Any => Array.Exists(Values, value => value > 0);

    public IEnumerable<Baskets> Smaller()
    {
        if (Countries > 1)
        {
            yield return new(Countries - 1, Values[Products..]);
            yield return new(Countries - 1, Values[..^Products]);
        }

        if (Products > 1)
        {
            yield return new(Countries, [.. Values.Where((_, place) => place % Products > 0)]);
        }
    }

    private IEnumerable<(string Country, string Product, double Value)> Cells() =>
        Values.Select((value, place) => ($"c{place / Products}", $"p{place % Products}", (double)value));
}
