using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>Exports of up to seven countries in up to nine products, above zero in one cell at least; they shrink to fewer of both.</summary>
public static class BasketArbitraries
{
    public static Arbitrary<Baskets> Baskets() => Arb.From(
        from countries in Gen.Choose(1, 7)
        from products in Gen.Choose(1, 9)
        from odds in Gen.Choose(1, 3)
        from values in Gen.Choose(-odds * 10, 40).ArrayOf(countries * products)
        select new Baskets(countries, [values[0] + 31, .. values.Skip(1).Select(value => Math.Max(value, 0))]),
        baskets => baskets.Smaller());
}
