using BenchmarkDotNet.Attributes;

namespace TradeMetrics.Benchmarks;

/// <summary>Money beside the raw decimals it holds: a sum, a comparison and a ratio over a thousand amounts.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class MoneyBenchmarks
{
    private const int Count = 1000;
    private readonly decimal[] _decimals = [.. Enumerable.Range(1, Count).Select(i => i * 1.23m)];
    private readonly Money[] _money = [.. Enumerable.Range(1, Count).Select(i => new Money(i * 1.23m, Currency.CNY))];

    [Benchmark(Baseline = true), BenchmarkCategory("add")]
    public decimal AddDecimal()
    {
        var sum = 0m;
        foreach (var amount in _decimals)
        {
            sum += amount;
        }

        return sum;
    }

    [Benchmark, BenchmarkCategory("add")]
    public Money AddMoney()
    {
        var sum = Money.Zero(Currency.CNY);
        foreach (var amount in _money)
        {
            sum += amount;
        }

        return sum;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("compare")]
    public int CompareDecimal()
    {
        var rising = 0;
        for (var i = 1; i < Count; i++)
        {
            rising += _decimals[i] > _decimals[i - 1] ? 1 : 0;
        }

        return rising;
    }

    [Benchmark, BenchmarkCategory("compare")]
    public int CompareMoney()
    {
        var rising = 0;
        for (var i = 1; i < Count; i++)
        {
            rising += _money[i] > _money[i - 1] ? 1 : 0;
        }

        return rising;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("ratio")]
    public decimal RatioDecimal()
    {
        var last = 0m;
        for (var i = 1; i < Count; i++)
        {
            last = _decimals[i] / _decimals[i - 1];
        }

        return last;
    }

    [Benchmark, BenchmarkCategory("ratio")]
    public decimal RatioMoney()
    {
        var last = 0m;
        for (var i = 1; i < Count; i++)
        {
            last = _money[i] / _money[i - 1];
        }

        return last;
    }
}
