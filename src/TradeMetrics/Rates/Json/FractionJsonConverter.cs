using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics.Json;

/// <summary>Writes a rate as its fraction, a JSON number without trailing zeros, and reads it back in its range.</summary>
/// <typeparam name="T">The rate.</typeparam>
public abstract class FractionJsonConverter<T> : JsonConverter<T>
    where T : struct
{
    // Dividing by a one with 28 zeros leaves the quotient with none that it does not need.
    internal const decimal ManyZeros = 1.0000000000000000000000000000m;

    private readonly string _expected;
    private readonly RateFactory<T> _create;
    private readonly Func<T, decimal> _fraction;

    private protected FractionJsonConverter(string expected, RateFactory<T> create, Func<T, decimal> fraction) =>
        (_expected, _create, _fraction) = (expected, create, fraction);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonException($"Expected {_expected}, but met a {reader.TokenType} token.");
        }

        return reader.TryGetDecimal(out var number) && _create(number, out var value)
            ? value
            : throw new JsonException($"Expected {_expected}, but the number is outside that range.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(_fraction(value) / ManyZeros);
}
