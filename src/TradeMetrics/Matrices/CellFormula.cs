namespace TradeMetrics;

/// <summary>A figure made of a cell, its row's and column's totals, and the total of all; NaN where it is undefined.</summary>
internal delegate double CellFormula(double cell, double row, double column, double total);
