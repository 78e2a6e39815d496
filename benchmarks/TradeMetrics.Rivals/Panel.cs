using Deedle;
using TradeMetrics.Benchmarks;

namespace TradeMetrics.Rivals;

/// <summary>One panel of ten million rows in a thousand groups, sorted by group and period, as every rival likes to have it.</summary>
/// <remarks>What a rival is given prepared is in its favour: its time is that of the metric alone.</remarks>
internal sealed class Panel
{
    internal const int Rows = 10_000_000;

    internal double[] Values { get; } = ColumnData.Earlier(Rows);

    internal int[] Groups { get; } = ColumnData.GroupsOf(Rows);

    internal DuckTable InDuckDB() => new(Values, Groups);

    /// <summary>A series for every group.</summary>
    internal Series<int, double>[] InSeriesByGroup() =>
    [
        .. Enumerable.Range(0, ColumnData.Groups).Select(group =>
        {
            var start = Array.IndexOf(Groups, group);
            var end = Array.LastIndexOf(Groups, group) + 1;
            return new Series<int, double>(Enumerable.Range(start, end - start), Values[start..end]);
        }),
    ];
}
