namespace TradeMetrics.Benchmarks;

/// <summary>A ratio as ratios.txt stores it.</summary>
/// <param name="Name">What is done, and beside whom.</param>
/// <param name="Ratio">Our time over the peer's.</param>
/// <param name="Tolerance">By what fraction it may be exceeded.</param>
internal sealed record StoredRatio(string Name, double Ratio, double Tolerance)
{
    /// <summary>The largest ratio that passes.</summary>
    internal double Limit => Ratio * (1 + Tolerance);
}
