namespace TradeMetrics.Benchmarks;

/// <summary>What <see cref="InternalRateBenchmarks"/> compares, on fewer sets.</summary>
internal sealed class InternalRateComparisons : IComparisons
{
    public IEnumerable<Comparison> All =>
    [
        new("CashFlows.Irr of spans", "Math.NET Brent", 2_000, sets =>
        {
            var benchmarks = new InternalRateBenchmarks { Sets = sets };
            benchmarks.MakeFlows();
            return (() => benchmarks.Spans(), () => benchmarks.MathNetBrent());
        }, IsColumn: false),
        new("Irr of sets of 20", "Math.NET Brent", 2_000, sets =>
        {
            var benchmarks = new InternalRateBenchmarks { Sets = sets };
            benchmarks.MakeFlows();
            return (() => benchmarks.Column(), () => benchmarks.MathNetBrent());
        }, IsColumn: false),
    ];
}
