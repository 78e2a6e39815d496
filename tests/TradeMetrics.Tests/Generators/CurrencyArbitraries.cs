using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>Currencies of every kind: active and historic, national and not. A failing one shrinks to XXX, then to CNY.</summary>
public static class CurrencyArbitraries
{
    private static readonly Currency[] s_simplest = [TradeMetrics.Currency.XXX, TradeMetrics.Currency.CNY];

    public static Arbitrary<Currency> Currency() =>
        Arb.From(
            Gen.Elements(TradeMetrics.Currency.Known.ToArray()),
            currency => s_simplest.TakeWhile(simpler => simpler != currency));
}
