using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics;

/// <summary>Writes a rate as its fraction, a JSON number without trailing zeros, and reads it back in its range.</summary>
internal abstract class FractionJsonConverter<T>(string expected, RateFactory<T> create, Func<T, decimal> fraction) : JsonConverter<T>
    where T : struct
{
    // Dividing by a one with 28 zeros leaves the quotient with none that it does not need.
    internal const decimal ManyZeros = 1.0000000000000000000000000000m;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonException($"Expected {expected}, but met a {reader.TokenType} token.");
        }

        return reader.TryGetDecimal(out var number) && create(number, out var value)
            ? value
            : throw new JsonException($"Expected {expected}, but the number is outside that range.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(fraction(value) / ManyZeros);
}
