namespace TradeMetrics.Benchmarks;

/// <summary>What <see cref="MoneyBenchmarks"/> compares.</summary>
internal sealed class MoneyComparisons : IComparisons
{
    public IEnumerable<Comparison> All
    {
        get
        {
            var benchmarks = new MoneyBenchmarks();
            return
            [
                new("Money, add", "decimal", 1000, _ => (() => benchmarks.AddMoney(), () => benchmarks.AddDecimal()), IsColumn: false),
                new("Money, compare", "decimal", 1000, _ => (() => benchmarks.CompareMoney(), () => benchmarks.CompareDecimal()), IsColumn: false),
                new("Money, ratio", "decimal", 1000, _ => (() => benchmarks.RatioMoney(), () => benchmarks.RatioDecimal()), IsColumn: false),
            ];
        }
    }
}
