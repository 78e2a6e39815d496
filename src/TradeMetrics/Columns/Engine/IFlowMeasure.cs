namespace TradeMetrics;

/// <summary>What a set of cash flows is worth or yields.</summary>
internal interface IFlowMeasure
{
    /// <summary>The measure of one set.</summary>
    /// <param name="amounts">Its flows, one at least.</param>
    /// <param name="times">As many times, or nothing.</param>
    /// <param name="rate">Its own rate, or 0.</param>
    double Of(ReadOnlySpan<double> amounts, ReadOnlySpan<double> times, double rate);
}
