using BenchmarkDotNet.Attributes;

namespace TradeMetrics.Benchmarks;

/// <summary>Growth of ten million rows, beside a copy, which moves 16 bytes a row where growth moves 24, and tensor primitives.</summary>
[MemoryDiagnoser]
public class ColumnGrowthBenchmarks
{
    private const int Rows = 10_000_000;
    private double[] _earlier = [], _later = [], _result = [];

    [GlobalSetup]
    public void MakeColumns() => (_earlier, _later, _result) = GrowthComparisons.Pair(Rows);

    [Benchmark(Baseline = true)]
    public void CopyTo() => _earlier.AsSpan().CopyTo(_result);

    [Benchmark]
    public void CopyToOnTwoThreads() => Parallel.For(0, 2, half => _earlier.AsSpan(half * Rows / 2, Rows / 2).CopyTo(_result.AsSpan(half * Rows / 2)));

    [Benchmark]
    public void Growth() => Columns.Growth(_earlier, _later, _result);

    [Benchmark]
    public void GrowthOnTwoThreads() => Columns.Growth(_earlier, _later, _result, new(2));

    [Benchmark]
    public void TensorPrimitivesSubtractAndDivide() => GrowthComparisons.GrowthByTensors(_earlier, _later, _result);
}
