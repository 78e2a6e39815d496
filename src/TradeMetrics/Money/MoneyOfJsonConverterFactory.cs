using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics.Json;

/// <summary>Makes the converter for each currency's money type, without making generic types at run time.</summary>
public sealed class MoneyOfJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(ITypedMoney).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The type is a struct: no constructor is called, and its one interface is called through.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ((ITypedMoney)RuntimeHelpers.GetUninitializedObject(typeToConvert)).CreateJsonConverter();
}
