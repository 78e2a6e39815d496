namespace TradeMetrics.Benchmarks;

/// <summary>Compound factors and values beside <see cref="Math.Pow"/>, as one writes them.</summary>
internal sealed class CompoundingComparisons : IComparisons
{
    private const int Rows = 100_000;

    public IEnumerable<Comparison> All =>
    [
        new("CompoundFactor", "Math.Pow", Rows, rows =>
        {
            var (rates, periods, factors) = RatesAndPeriods(rows);
            return (() => Columns.CompoundFactor(rates, periods, factors), () =>
            {
                for (var row = 0; row < factors.Length; row++)
                {
                    factors[row] = Math.Pow(1 + rates[row], periods[row]);
                }
            });
        }),
        new("PresentValue", "Math.Pow", Rows, rows =>
        {
            var (rates, periods, values) = RatesAndPeriods(rows);
            var amounts = ColumnData.Earlier(rows);
            return (() => Columns.PresentValue(amounts, rates, periods, values), () =>
            {
                for (var row = 0; row < values.Length; row++)
                {
                    values[row] = amounts[row] / Math.Pow(1 + rates[row], periods[row]);
                }
            });
        }),
    ];

    private static (double[] Rates, double[] Periods, double[] Result) RatesAndPeriods(int rows)
    {
        var random = new Random(3);
        double[] rates = [.. Enumerable.Range(0, rows).Select(_ => (random.NextDouble() * 0.3) - 0.1)];
        return (rates, Array.ConvertAll(rates, _ => random.NextDouble() * 30), new double[rows]);
    }
}
