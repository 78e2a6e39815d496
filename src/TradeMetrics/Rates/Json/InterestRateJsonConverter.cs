using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics.Json;

/// <summary>An interest rate in JSON: <c>{"rate":0.05,"compounding":"monthly"}</c>, with <c>"dayCount":"Actual/360"</c> where it has one.</summary>
/// <remarks>Rate and compounding are needed, since a rate without its compounding is not a rate; other properties are skipped.</remarks>
public sealed class InterestRateJsonConverter : JsonConverter<InterestRate>
{
    private const string Expected = "Expected an interest rate such as {\"rate\":0.05,\"compounding\":\"monthly\"}";

    private static readonly CompoundingJsonConverter s_compounding = new();
    private static readonly DayCountJsonConverter s_dayCount = new();

    /// <inheritdoc/>
    public override InterestRate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"{Expected}, but met a {reader.TokenType} token.");
        }

        decimal? rate = null;
        Compounding? compounding = null;
        DayCount? dayCount = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isRate = reader.ValueTextEquals("rate");
            var isCompounding = reader.ValueTextEquals("compounding");
            var isDayCount = reader.ValueTextEquals("dayCount");
            _ = reader.Read();
            if (isRate)
            {
                rate = reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number)
                    ? number
                    : throw new JsonException($"{Expected}, but the rate is not a number that a decimal holds.");
            }
            else if (isCompounding)
            {
                compounding = s_compounding.Read(ref reader, typeof(Compounding), options);
            }
            else if (isDayCount)
            {
                dayCount = reader.TokenType == JsonTokenType.Null ? null : s_dayCount.Read(ref reader, typeof(DayCount), options);
            }
            else
            {
                reader.Skip();
            }
        }

        if (rate is not { } fraction || compounding is not { } found)
        {
            throw new JsonException($"{Expected}, but the {(rate is null ? "rate" : "compounding")} is missing.");
        }

        return InterestRate.IsAllowed(fraction, found)
            ? new InterestRate(fraction, found, dayCount)
            : throw new JsonException($"{Expected}, but at this rate nothing is left after one period.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, InterestRate value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("rate", value.Rate / GrowthRateJsonConverter.ManyZeros);
        writer.WriteString("compounding", value.Compounding.ToString());
        if (value.DayCount is { } dayCount)
        {
            writer.WriteString("dayCount", dayCount.Name);
        }

        writer.WriteEndObject();
    }
}
