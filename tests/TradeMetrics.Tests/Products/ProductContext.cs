using System.Text.Json.Serialization;

namespace TradeMetrics.Tests;

internal sealed record ProductRow(HsCode Code, Sitc Sitc, TradeFlow Flow);

/// <summary>Compiles only if the generator of System.Text.Json can name the converters.</summary>
[JsonSerializable(typeof(ProductRow))]
internal sealed partial class ProductContext : JsonSerializerContext;
