namespace TradeMetrics;

/// <content>Ranks.</content>
public static partial class Columns
{
    /// <summary>The rank of each row in its column: 1 for the largest figure.</summary>
    /// <param name="values">Figures of either sign.</param>
    /// <param name="destination">Receives competition ranks, 1, 2, 2, 4: equal figures share the better rank, and the next is skipped. NaN where the figure is missing.</param>
    /// <param name="parallelism">What stops it before it begins; one column is sorted on the caller's thread.</param>
    /// <inheritdoc cref="Growth" path="/exception"/>
    /// <example>
    /// <code>
    /// double[] exports = [20, 50, double.NaN, 20, 10], ranks = new double[5];
    /// Columns.Rank(exports, ranks);
    /// Console.WriteLine(string.Join(" ", ranks)); // 2 1 NaN 2 4
    /// </code>
    /// </example>
    public static void Rank(ReadOnlySpan<double> values, Span<double> destination, Parallelism parallelism = default)
    {
        ColumnCheck.Destination(values, destination);
        GroupedRanks.Apply(values, default, 1, destination, parallelism);
    }

    /// <summary>The rank of each row in its group: 1 for the largest figure.</summary>
    /// <param name="values">Figures of either sign.</param>
    /// <param name="groups">The group of each row, from 0; −1 for a row that is in no group. The rows need not be sorted.</param>
    /// <param name="groupCount">How many groups there are.</param>
    /// <param name="destination">Receives competition ranks, 1, 2, 2, 4. NaN where the figure is missing, or the row in no group.</param>
    /// <param name="parallelism">On how many threads the groups are sorted, and what stops it; the caller's thread unless told otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row is of a group that is not there, or the number of groups is below zero.</exception>
    /// <inheritdoc cref="Growth" path="/exception"/>
    /// <example>
    /// <code>
    /// int[] years = [0, 1, 0, 1];
    /// double[] exports = [30, 10, 90, 40], ranks = new double[4];
    /// Columns.RankByGroup(exports, years, 2, ranks);
    /// Console.WriteLine(string.Join(" ", ranks)); // 2 2 1 1
    /// </code>
    /// </example>
    public static void RankByGroup(ReadOnlySpan<double> values, ReadOnlySpan<int> groups, int groupCount, Span<double> destination, Parallelism parallelism = default)
    {
        ColumnCheck.SameLength(values, groups);
        ColumnCheck.Destination(values, destination);
        ArgumentOutOfRangeException.ThrowIfNegative(groupCount);
        GroupedRanks.Apply(values, groups, groupCount, destination, parallelism);
    }
}
