namespace TradeMetrics;

/// <summary>Why the figure made of a cell and its totals is undefined.</summary>
internal delegate string CellReason(double cell, double row, double column, double total);
