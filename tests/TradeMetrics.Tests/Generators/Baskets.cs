namespace TradeMetrics.Tests;

/// <summary>What countries export, whole numbers by rows, of which many are zero.</summary>
public sealed record Baskets(int Countries, int[] Values)
{
    public int Products => Values.Length / Countries;

    /// <summary>Exports of countries c0, c1, … in products p0, p1, …</summary>
    public TradeMatrix<string, string> Exports(double scale = 1) => TradeMatrix.From(Enumerable.Range(0, Values.Length).Select(Cell).Select(cell => (cell.Country, cell.Product, cell.Value * scale)), AbsentCells.Missing);

    /// <summary>The same in another order.</summary>
    public TradeMatrix<string, string> Shuffled(int seed)
    {
        int[] countries = [.. Enumerable.Range(0, Countries)], products = [.. Enumerable.Range(0, Products)];
        var random = new Random(seed);
        random.Shuffle(countries);
        random.Shuffle(products);
        return TradeMatrix.From(countries.SelectMany(_ => products, (country, product) => Cell((country * Products) + product)), AbsentCells.Missing);
    }

    /// <summary>Advantages as text: in "a:xy b:y" country a has one in x and y, b in y.</summary>
    public static AdvantageMatrix<string, string> Advantages(string baskets) => TradeMatrix.From(
        baskets.Split(' ').SelectMany(basket => basket[2..], (basket, product) => (basket[..1], product.ToString(), 1d)), AbsentCells.Zero).AtLeast(1);

    public IEnumerable<Baskets> Smaller() => Cut().Where(baskets => Array.Exists(baskets.Values, value => value > 0));

    private IEnumerable<Baskets> Cut()
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

    private (string Country, string Product, double Value) Cell(int place) => ($"c{place / Products}", $"p{place % Products}", Values[place]);
}
