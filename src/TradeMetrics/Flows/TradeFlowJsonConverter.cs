using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics.Json;

/// <summary>A trade flow is its code in JSON: "M", "X", "RM", "RX", "FM", "DX".</summary>
public sealed class TradeFlowJsonConverter : JsonConverter<TradeFlow>
{
    /// <inheritdoc/>
    public override TradeFlow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TradeFlow.TryFromCode(reader.GetString(), out var flow)
            ? flow
            : throw new JsonException("A trade flow is one of the codes \"M\", \"X\", \"RM\", \"RX\", \"FM\" and \"DX\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TradeFlow value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
}
