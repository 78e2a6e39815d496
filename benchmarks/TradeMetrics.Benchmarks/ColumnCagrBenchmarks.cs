using BenchmarkDotNet.Attributes;

namespace TradeMetrics.Benchmarks;

/// <summary>Average rates of ten million rows, beside a loop of <see cref="Math.Pow"/> and tensor primitives.</summary>
[MemoryDiagnoser]
public class ColumnCagrBenchmarks
{
    private const int Rows = 10_000_000;
    private const double Years = 5;
    private double[] _earlier = [], _later = [], _result = [];

    [GlobalSetup]
    public void MakeColumns() => (_earlier, _later, _result) = GrowthComparisons.Pair(Rows);

    [Benchmark(Baseline = true)]
    public void MathPow() => AverageRateComparisons.CagrByPow(_earlier, _later, Years, _result);

    [Benchmark]
    public void TensorPrimitivesPow() => AverageRateComparisons.CagrByTensors(_earlier, _later, Years, _result);

    [Benchmark]
    public void Cagr() => Columns.Cagr(_earlier, _later, Years, _result);

    [Benchmark]
    public void CagrOnTwoThreads() => Columns.Cagr(_earlier, _later, Years, _result, new(2));
}
