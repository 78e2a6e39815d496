using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>Prices and quantities, by period and product, of four years and one to five products.</summary>
public sealed record Market(decimal[][] Prices, decimal[][] Quantities)
{
    public static readonly TimePeriod First = TimePeriod.Year(2001);

    public int Products => Prices[0].Length;

    public PriceQuantityPanel<int> Panel() => Panel(Enumerable.Range(0, Prices.Length), Enumerable.Range(0, Products));

    /// <summary>A panel of the periods and products in another order; the first is called 2001, the next 2002.</summary>
    public PriceQuantityPanel<int> Panel(IEnumerable<int> periods, IEnumerable<int> products) => PriceQuantityPanel.From(
        periods.SelectMany((period, year) => products.Select(product => (First + year, product, Prices[period][product], Quantities[period][product]))));

    public Market WithPrices(Func<int, int, decimal> price) => this with { Prices = Table(price) };

    public Market WithQuantities(Func<int, int, decimal> quantity) => this with { Quantities = Table(quantity) };

    public override string ToString() => string.Join("; ", Prices.Zip(Quantities, (p, q) => string.Join(", ", p.Zip(q, (a, b) => $"{a} x {b}"))));

    private decimal[][] Table(Func<int, int, decimal> cell) => [.. Prices.Select((_, period) => Enumerable.Range(0, Products).Select(product => cell(period, product)).ToArray())];
}

/// <summary>Markets of everyday prices and quantities, all above zero.</summary>
public static class MarketArbitraries
{
    private const int Years = 4;

    public static Arbitrary<Market> Market() => Arb.From(
        from products in Gen.Choose(1, 5)
        from prices in Gen.Choose(1, 9_999).Select(cents => cents / 100m).ArrayOf(products).ArrayOf(Years)
        from quantities in Gen.Choose(1, 99_999).Select(units => units / 10m).ArrayOf(products).ArrayOf(Years)
        select new Market(prices, quantities));
}
