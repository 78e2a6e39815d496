namespace TradeMetrics;

/// <summary>A flow, when it is, and what it is worth at the start.</summary>
/// <param name="Time">Periods or years from the start.</param>
/// <param name="Amount">The signed amount.</param>
/// <param name="PresentValue">The amount, discounted, in 128 bits: it may be far smaller than a decimal holds.</param>
internal readonly record struct TimedFlow(decimal Time, decimal Amount, WideFloat PresentValue)
{
    internal static TimedFlow Discounted(decimal time, decimal amount, WideFloat factor) => new(time, amount, WideFloat.From(amount) * factor);
}
