using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics.Json;

/// <summary>A day count in JSON: its name, such as "Actual/360"; any name that <see cref="DayCount.Parse"/> reads is read.</summary>
public sealed class DayCountJsonConverter : JsonConverter<DayCount>
{
    /// <inheritdoc/>
    public override DayCount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && DayCount.TryParse(reader.GetString(), out var dayCount)
            ? dayCount
            : throw new JsonException("Expected the day count as a JSON string, the name of a convention such as \"Actual/360\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DayCount value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Name);
    }
}
