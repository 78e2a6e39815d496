using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics.Json;

/// <summary>Writes <c>{"amount":"8.30","currency":"CNY"}</c>: the amount as text, so that no reader makes a double of it.</summary>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadMoney(ref reader, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => WriteMoney(writer, value);

    internal static Money ReadMoney(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("Money is an object such as {\"amount\":\"8.30\",\"currency\":\"CNY\"}.");
        }

        var comparison = options.PropertyNameCaseInsensitive ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        decimal? amount = null;
        Currency? currency = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            _ = reader.Read();
            if (name.Equals("amount", comparison))
            {
                amount = amount is null ? Amount(ref reader) : throw new JsonException("Money has two amounts. Give \"amount\" once.");
            }
            else if (name.Equals("currency", comparison))
            {
                currency = currency is null ? CurrencyOf(ref reader) : throw new JsonException("Money has two currencies. Give \"currency\" once.");
            }
            else
            {
                reader.Skip();
            }
        }

        return new(
            amount ?? throw new JsonException("Money lacks its \"amount\"."),
            currency ?? throw new JsonException("Money lacks its \"currency\"."));
    }

    internal static void WriteMoney(Utf8JsonWriter writer, Money value)
    {
        writer.WriteStartObject();
        writer.WriteString("amount", value.Amount.ToString(CultureInfo.InvariantCulture));
        writer.WriteString("currency", value.Currency.Code);
        writer.WriteEndObject();
    }

    private static decimal Amount(ref Utf8JsonReader reader)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return reader.TokenType switch
        {
            JsonTokenType.Number when reader.TryGetDecimal(out var number) => number,
            JsonTokenType.String when decimal.TryParse(reader.GetString(), Plain, CultureInfo.InvariantCulture, out var text) => text,
            _ => throw new JsonException("The \"amount\" of money is text such as \"8300000000000.00\", within decimal's range."),
        };
    }

    private static Currency CurrencyOf(ref Utf8JsonReader reader)
    {
        var code = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return Currency.TryFromCode(code, out var currency)
            ? currency
            : throw new JsonException($"The \"currency\" of money is a code of ISO 4217 such as \"CNY\", not \"{code}\".");
    }
}
