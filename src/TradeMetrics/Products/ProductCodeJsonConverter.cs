using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics.Json;

/// <summary>A product code is text in JSON, with its edition if that is stated: "010121", "H5:010121"; as a value and as the key of an object.</summary>
/// <typeparam name="TCode">The kind of code.</typeparam>
public sealed class ProductCodeJsonConverter<TCode> : JsonConverter<TCode>
    where TCode : class, ISpanParsable<TCode>, IFormattable
{
    /// <inheritdoc/>
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? ReadText(ref reader)
        : throw new JsonException("A product code is text such as \"010121\"; a number would have lost its zeros.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString("E", null));

    /// <inheritdoc/>
    public override TCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString("E", null));

    private static TCode ReadText(ref Utf8JsonReader reader)
    {
        try
        {
            return TCode.Parse(reader.GetString()!, null);
        }
        catch (FormatException problem)
        {
            throw new JsonException(problem.Message, problem);
        }
    }
}
