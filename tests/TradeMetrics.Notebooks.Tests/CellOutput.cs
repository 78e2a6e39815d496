namespace TradeMetrics.Tests;

/// <summary>What a cell printed, and what it showed as HTML.</summary>
internal readonly record struct CellOutput(string Printed, string Shown);
