using Deedle;
using TradeMetrics.Benchmarks;

namespace TradeMetrics.Rivals;

/// <summary>One panel of ten million rows in a thousand groups, sorted by group and period, or in no order.</summary>
/// <remarks>What a rival is given prepared is in its favour: its time is that of the metric alone.</remarks>
internal sealed class Panel(bool sorted)
{
    internal const int Rows = 10_000_000;
    internal const int GroupCount = ColumnData.Groups;

    internal double[] Values { get; } = ColumnData.Earlier(Rows);

    internal int[] Groups { get; } = sorted ? ColumnData.GroupsOf(Rows) : Unsorted();

    internal DuckTable InDuckDB() => new(Values, Groups);

    /// <summary>A series for every group.</summary>
    internal Series<int, double>[] InSeriesByGroup() =>
    [
        .. Enumerable.Range(0, Rows).GroupBy(row => Groups[row]).OrderBy(group => group.Key)
            .Select(group => new Series<int, double>(group, group.Select(row => Values[row]))),
    ];

    // The first of each group come in the order of the keys, as the DataFrame needs them.
    private static int[] Unsorted()
    {
        var random = new Random(4);
        return [.. Enumerable.Range(0, Rows).Select(row => row < GroupCount ? row : random.Next(GroupCount))];
    }
}
