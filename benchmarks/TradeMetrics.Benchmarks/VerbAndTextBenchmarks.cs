using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace TradeMetrics.Benchmarks;

/// <summary>The exact verb beside the double one, and text beside the decimal's own.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class VerbAndTextBenchmarks
{
    private readonly Money _from = new(6.8e12m, Currency.CNY);
    private readonly Money _to = new(8.3e12m, Currency.CNY);
    private readonly char[] _text = new char[64];
    private readonly double _fromDouble = 6.8e12;
    private readonly double _toDouble = 8.3e12;

    [Benchmark(Baseline = true), BenchmarkCategory("CAGR")]
    public double MathPow() => Math.Pow(_toDouble / _fromDouble, 1.0 / 5) - 1;

    [Benchmark, BenchmarkCategory("CAGR")]
    public GrowthRate CagrOfDoubles() => _fromDouble.CagrTo(_toDouble, 5);

    [Benchmark, BenchmarkCategory("CAGR")]
    public GrowthRate CagrOfMoney() => _from.CagrTo(_to, 5);

    [Benchmark(Baseline = true), BenchmarkCategory("parse")]
    public decimal ParseDecimal() => decimal.Parse("8300000000000.00", CultureInfo.InvariantCulture);

    [Benchmark, BenchmarkCategory("parse")]
    public Money ParseMoney() => Money.Parse("CNY 8300000000000.00", CultureInfo.InvariantCulture);

    [Benchmark, BenchmarkCategory("parse")]
    public Money ParseWords() => Money.Parse("8.3 trillion CNY", CultureInfo.InvariantCulture);

    [Benchmark(Baseline = true), BenchmarkCategory("format")]
    public bool FormatDecimal() => _to.Amount.TryFormat(_text, out _, "F2", CultureInfo.InvariantCulture);

    [Benchmark, BenchmarkCategory("format")]
    public bool FormatMoney() => _to.TryFormat(_text, out _, default, CultureInfo.InvariantCulture);

    [Benchmark, BenchmarkCategory("format")]
    public bool FormatWords() => _to.TryFormat(_text, out _, "L", CultureInfo.InvariantCulture);
}
