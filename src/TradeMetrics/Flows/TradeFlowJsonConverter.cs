namespace TradeMetrics.Json;

/// <summary>A trade flow is its code in JSON: "M", "X", "RM", "RX", "FM", "DX".</summary>
public sealed class TradeFlowJsonConverter() : TextJsonConverter<TradeFlow>(
    "A trade flow is one of the codes \"M\", \"X\", \"RM\", \"RX\", \"FM\" and \"DX\".", TradeFlow.TryFromCode, flow => flow.Code);
