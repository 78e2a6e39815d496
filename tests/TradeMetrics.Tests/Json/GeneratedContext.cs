using System.Text.Json.Serialization;
using TradeMetrics.Currencies;

namespace TradeMetrics.Tests;

internal sealed record Row(
    Money Amount, Money<CNY> Typed, Currency Currency, TimePeriod Period, Region Region, GrowthRate Growth, Share Share, PercentagePoints Points, InterestRate Interest, Compounding Compounding);

/// <summary>Compiles only if the generator of System.Text.Json can name every converter.</summary>
[JsonSerializable(typeof(Row))]
internal sealed partial class GeneratedContext : JsonSerializerContext;
