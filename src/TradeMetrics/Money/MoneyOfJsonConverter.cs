using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics.Json;

/// <summary>The same JSON as <see cref="MoneyJsonConverter"/>; the currency read must be the type's.</summary>
internal sealed class MoneyOfJsonConverter<TCurrency> : JsonConverter<Money<TCurrency>>
    where TCurrency : ICurrency
{
    public override Money<TCurrency> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var money = MoneyJsonConverter.ReadMoney(ref reader, options);
        return money.TryAs<TCurrency>(out var typed)
            ? typed
            : throw new JsonException($"The amount is in {money.Currency.Code}, not in {TCurrency.Currency.Code}. Read it as Money and convert it.");
    }

    public override void Write(Utf8JsonWriter writer, Money<TCurrency> value, JsonSerializerOptions options) =>
        MoneyJsonConverter.WriteMoney(writer, value.ToMoney());
}
