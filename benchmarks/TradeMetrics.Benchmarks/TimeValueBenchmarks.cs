using BenchmarkDotNet.Attributes;

namespace TradeMetrics.Benchmarks;

/// <summary>Future values and schedules of 28 digits, beside the formulas in doubles and a plain loop of decimals.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class TimeValueBenchmarks
{
    private readonly Annuity _annuity = new(GrowthRate.FromPercent(0.5m), 360);
    private readonly Loan _loan = new(new Money(200_000m, Currency.USD), GrowthRate.FromPercent(0.5m), 360);
    private readonly double _rate = 0.005;

    [Benchmark(Baseline = true), BenchmarkCategory("FV")]
    public double FormulaInDoubles() => 100 * (Math.Pow(1 + _rate, 360) - 1) / _rate;

    [Benchmark, BenchmarkCategory("FV")]
    public decimal FutureValue() => _annuity.FutureValue(100m);

    [Benchmark(Baseline = true), BenchmarkCategory("schedule")]
    public decimal LoopOfDecimals()
    {
        var (balance, interest) = (200_000m, 0m);
        for (var period = 1; period <= 360; period++)
        {
            var part = Math.Round(balance * 0.005m, 2);
            interest += part;
            balance -= period < 360 ? 1199.10m - part : balance;
        }

        return interest;
    }

    [Benchmark, BenchmarkCategory("schedule")]
    public LoanSchedule Schedule() => _loan.Schedule(Repayment.LevelPayment, MidpointRounding.ToEven);
}
