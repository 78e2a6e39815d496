using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>Amounts of up to 15 digits, in cents, in every active currency; they shrink towards zero yuan.</summary>
public static class MoneyArbitraries
{
    private static readonly Currency[] s_active = [.. Currency.Known.Where(currency => !currency.IsHistoric)];

    public static Arbitrary<Money> Money() => Arb.From(
        from amount in Amounts()
        from currency in Gen.Elements(s_active)
        select new Money(amount, currency),
        money => Smaller(money.Amount).Select(amount => new Money(amount, money.Currency)));

    public static Arbitrary<Money<Currencies.CNY>> Yuan() => Arb.From(
        Amounts().Select(amount => new Money<Currencies.CNY>(amount)),
        money => Smaller(money.Amount).Select(amount => new Money<Currencies.CNY>(amount)));

    private static Gen<decimal> Amounts() =>
        from high in Gen.Choose(-2_000_000, 2_000_000)
        from low in Gen.Choose(0, 99_999_999)
        from scale in Gen.Choose(0, 4)
        select new decimal(low, 0, 0, false, (byte)scale) + (high * (scale == 0 ? 100_000_000m : 1000m));

    private static IEnumerable<decimal> Smaller(decimal amount) =>
        new[] { 0m, decimal.Truncate(amount / 1000m), decimal.Truncate(amount), decimal.Round(amount, 2) }.Where(smaller => smaller != amount).Distinct();
}
