using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics.Json;

/// <summary>Writes a period as its SDMX text, as a value and as the key of a dictionary.</summary>
public sealed class TimePeriodJsonConverter : JsonConverter<TimePeriod>
{
    /// <inheritdoc/>
    public override TimePeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? ReadText(ref reader)
        : throw new JsonException("A period is text such as \"2022-Q1\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimePeriod value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override TimePeriod ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TimePeriod value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());

    private static TimePeriod ReadText(ref Utf8JsonReader reader)
    {
        try
        {
            return TimePeriod.Parse(reader.GetString()!);
        }
        catch (FormatException problem)
        {
            throw new JsonException(problem.Message, problem);
        }
    }
}
