using System.Text.Json.Serialization;

namespace TradeMetrics;

/// <summary>What an amount with its currency in the type does for code that does not know the currency, free of reflection over generics.</summary>
internal interface ITypedMoney
{
    Money ToMoney();

    JsonConverter CreateJsonConverter();
}
