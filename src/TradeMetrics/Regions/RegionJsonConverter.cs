using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics.Json;

/// <summary>A region is its code in JSON, as a value and as the key of an object.</summary>
public sealed class RegionJsonConverter : JsonConverter<Region>
{
    /// <inheritdoc/>
    public override Region Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? FromCode(reader.GetString()!)
            : throw new JsonException($"A region is its code as a string, such as \"CN\"; found {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Region value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);

    /// <inheritdoc/>
    public override Region ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromCode(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Region value, JsonSerializerOptions options) => writer.WritePropertyName(value.Code);

    private static Region FromCode(string code) =>
        Region.TryFromCode(code, out var region) ? region : throw new JsonException(RegionSuggestions.Unknown(code));
}
