namespace TradeMetrics.Benchmarks;

/// <summary>The data of all column benchmarks: figures from a log-normal law with changes of a few per cent, from one seed.</summary>
public static class ColumnData
{
    /// <summary>How many groups the rows of a panel are in; they have as many rows each.</summary>
    public const int Groups = 1_000;

    /// <summary>Earlier figures, from about 1 to about 1e8.</summary>
    public static double[] Earlier(int rows)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, rows).Select(_ => Math.Exp(18 * random.NextDouble()))];
    }

    /// <summary>Later figures: between half and three times the earlier ones.</summary>
    public static double[] Later(double[] earlier)
    {
        var random = new Random(2);
        return Array.ConvertAll(earlier, figure => figure * (0.5 + 2.5 * random.NextDouble()));
    }

    /// <summary>The group of each row; the rows of a group stand together.</summary>
    public static int[] GroupsOf(int rows) => [.. Enumerable.Range(0, rows).Select(row => (int)((long)row * Groups / rows))];
}
