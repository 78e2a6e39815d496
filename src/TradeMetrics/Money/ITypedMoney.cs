using System.Text.Json.Serialization;

namespace TradeMetrics;

/// <summary>Lets an amount make the converter of its own type, which keeps the factory free of reflection over generics.</summary>
internal interface ITypedMoney
{
    JsonConverter CreateJsonConverter();
}
