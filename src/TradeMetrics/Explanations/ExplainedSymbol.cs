namespace TradeMetrics;

/// <summary>A letter of a formula: the number that it stands for, how the caller gave it, and what it means.</summary>
/// <param name="Name">The letter.</param>
/// <param name="Value">Its number.</param>
/// <param name="Given">As the caller would write it: "5 %", "USD 100".</param>
/// <param name="Meaning">What it is, in a few words.</param>
internal sealed record ExplainedSymbol(string Name, decimal Value, string Given, string Meaning);
