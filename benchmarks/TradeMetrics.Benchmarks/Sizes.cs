using System.Globalization;

namespace TradeMetrics.Benchmarks;

/// <summary>What a row costs in columns of a thousand, a hundred thousand and ten million rows.</summary>
internal static class Sizes
{
    private static readonly int[] _rows = [1_000, 100_000, 10_000_000];

    internal static void Print()
    {
        Console.WriteLine("ns a row, one thread, median");
        Console.WriteLine($"{"kernel",-32} {"1e3",9} {"1e5",9} {"1e7",9}");
        foreach (var comparison in IComparisons.OfAllConcepts().Where(comparison => comparison.IsColumn))
        {
            var costs = _rows.Select(rows => Clock.Median(comparison.Prepare(rows).Ours) / rows);
            Console.WriteLine(comparison.Name.PadRight(32) + string.Concat(costs.Select(cost => string.Create(CultureInfo.InvariantCulture, $" {cost,9:0.000}"))));
        }
    }
}
