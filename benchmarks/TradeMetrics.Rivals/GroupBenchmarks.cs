using BenchmarkDotNet.Attributes;

namespace TradeMetrics.Rivals;

/// <summary>What benchmarks by group share: the panel in both orders, made ready for the rival that is measured.</summary>
public abstract class GroupBenchmarks
{
    /// <summary>Whether the rows of a group stand together.</summary>
    [ParamsAllValues]
    public bool Sorted { get; set; }

    private protected GroupRivals Rivals { get; private set; } = null!;

    [GlobalCleanup]
    public void Close() => Rivals.Dispose();

    private protected GroupRivals Make() => Rivals = new(Sorted);
}
