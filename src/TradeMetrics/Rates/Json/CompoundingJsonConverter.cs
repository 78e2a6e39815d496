using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics.Json;

/// <summary>A compounding in JSON: its word, such as "monthly".</summary>
public sealed class CompoundingJsonConverter : JsonConverter<Compounding>
{
    /// <inheritdoc/>
    public override Compounding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Compounding.TryParse(reader.GetString(), out var compounding)
            ? compounding
            : throw new JsonException($"Expected the compounding as a JSON string, one of {Compounding.Words}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Compounding value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
