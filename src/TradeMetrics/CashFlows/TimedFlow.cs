namespace TradeMetrics;

/// <summary>A flow, when it is, and what it is worth at the start.</summary>
/// <param name="Time">Periods or years from the start.</param>
/// <param name="Amount">The signed amount.</param>
/// <param name="PresentValue">The amount, discounted.</param>
internal readonly record struct TimedFlow(decimal Time, decimal Amount, decimal PresentValue);
