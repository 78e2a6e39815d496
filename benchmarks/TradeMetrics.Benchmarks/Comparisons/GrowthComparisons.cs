using System.Numerics.Tensors;

namespace TradeMetrics.Benchmarks;

/// <summary>Growth, year on year and contributions, beside copies, tensor primitives and loops.</summary>
internal sealed class GrowthComparisons : IComparisons
{
    private const int InCache = 10_000, InMemory = 4_000_000;

    public IEnumerable<Comparison> All =>
    [
        new("Growth, bytes", "Span.CopyTo, bytes", InMemory, rows =>
        {
            // 24 bytes a row against 16: the copy is of half as many rows again, so that both move the same number.
            var (earlier, later, growth) = Pair(rows);
            var longer = new double[rows + rows / 2];
            var copy = new double[longer.Length];
            return (() => Columns.Growth(earlier, later, growth), () => longer.AsSpan().CopyTo(copy));
        }),
        new("Growth, in cache", "TensorPrimitives", InCache, GrowthBesideTensors, IsColumn: false),
        new("Growth, in memory", "TensorPrimitives", InMemory, GrowthBesideTensors, IsColumn: false),
        new("YearOnYear, by group", "a loop", InMemory, rows =>
        {
            var (values, _, growth) = Pair(rows);
            var groups = ColumnData.GroupsOf(rows);
            return (() => Columns.YearOnYear(values, groups, 12, growth), () => YearOnYearByLoop(values, groups, 12, growth));
        }),
        new("Contribution", "a loop", InCache, rows =>
        {
            var (earlier, later, points) = Pair(rows);
            var whole = Columns.Sum(earlier);
            return (() => Columns.Contribution(earlier, later, whole, points), () =>
            {
                for (var row = 0; row < points.Length; row++)
                {
                    points[row] = (later[row] - earlier[row]) / whole;
                }
            });
        }),
    ];

    internal static (double[] Earlier, double[] Later, double[] Result) Pair(int rows)
    {
        var earlier = ColumnData.Earlier(rows);
        return (earlier, ColumnData.Later(earlier), new double[rows]);
    }

    /// <summary>Growth by tensor primitives, one after the other.</summary>
    internal static void GrowthByTensors(double[] earlier, double[] later, double[] growth)
    {
        TensorPrimitives.Subtract<double>(later, earlier, growth);
        TensorPrimitives.Divide<double>(growth, earlier, growth);
    }

    // Year on year as one writes it.
    private static void YearOnYearByLoop(double[] values, int[] groups, int lag, double[] growth)
    {
        for (var row = 0; row < values.Length; row++)
        {
            growth[row] = row >= lag && groups[row] == groups[row - lag] && values[row - lag] > 0
                ? (values[row] - values[row - lag]) / values[row - lag]
                : double.NaN;
        }
    }

    private static (Action Ours, Action Peers) GrowthBesideTensors(int rows)
    {
        var (earlier, later, growth) = Pair(rows);
        return (() => Columns.Growth(earlier, later, growth), () => GrowthByTensors(earlier, later, growth));
    }
}
