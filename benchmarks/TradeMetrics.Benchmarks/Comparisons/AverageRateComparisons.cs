using System.Numerics.Tensors;

namespace TradeMetrics.Benchmarks;

/// <summary>Average rates and logarithmic growth beside <see cref="Math.Pow"/>, <see cref="Math.Log(double)"/> and tensor primitives.</summary>
internal sealed class AverageRateComparisons : IComparisons
{
    private const int Rows = 100_000;

    public IEnumerable<Comparison> All =>
    [
        new("Cagr", "Math.Pow", Rows, rows =>
        {
            var (earlier, later, rates) = GrowthComparisons.Pair(rows);
            return (() => Columns.Cagr(earlier, later, 5, rates), () => CagrByPow(earlier, later, 5, rates));
        }),
        new("Cagr", "TensorPrimitives.Pow", Rows, rows =>
        {
            var (earlier, later, rates) = GrowthComparisons.Pair(rows);
            return (() => Columns.Cagr(earlier, later, 5, rates), () => CagrByTensors(earlier, later, 5, rates));
        }, IsColumn: false),
        new("Cagr, years by row", "Math.Pow", Rows, rows =>
        {
            var (earlier, later, rates) = GrowthComparisons.Pair(rows);
            double[] years = [.. Enumerable.Range(0, rows).Select(row => 1d + row % 20)];
            return (() => Columns.Cagr(earlier, later, years, rates), () =>
            {
                for (var row = 0; row < rates.Length; row++)
                {
                    rates[row] = Math.Pow(later[row] / earlier[row], 1 / years[row]) - 1;
                }
            });
        }),
        new("LogGrowth", "Math.Log", Rows, rows =>
        {
            var (earlier, later, rates) = GrowthComparisons.Pair(rows);
            return (() => Columns.LogGrowth(earlier, later, rates), () =>
            {
                for (var row = 0; row < rates.Length; row++)
                {
                    rates[row] = Math.Log(later[row] / earlier[row]);
                }
            });
        }),
    ];

    /// <summary>The average rate of growth as one writes it.</summary>
    internal static void CagrByPow(double[] earlier, double[] later, double years, double[] rates)
    {
        for (var row = 0; row < rates.Length; row++)
        {
            rates[row] = Math.Pow(later[row] / earlier[row], 1 / years) - 1;
        }
    }

    /// <summary>The average rate of growth by tensor primitives, one after the other.</summary>
    internal static void CagrByTensors(double[] earlier, double[] later, double years, double[] rates)
    {
        TensorPrimitives.Divide<double>(later, earlier, rates);
        TensorPrimitives.Pow<double>(rates, 1 / years, rates);
        TensorPrimitives.Subtract<double>(rates, 1, rates);
    }
}
