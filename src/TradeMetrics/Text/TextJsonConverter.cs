using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics.Json;

/// <summary>Writes a value as one of its words, a JSON string, and reads it back.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
public abstract class TextJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private readonly string _expected;
    private readonly Reader _read;
    private readonly Func<T, string> _text;

    private protected TextJsonConverter(string expected, Reader read, Func<T, string> text) => (_expected, _read, _text) = (expected, read, text);

    private protected delegate bool Reader(string? text, [MaybeNullWhen(false)] out T value);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && _read(reader.GetString(), out var value) ? value : throw new JsonException(_expected);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(_text(value));
    }
}
