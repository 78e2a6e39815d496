namespace TradeMetrics;

/// <summary>Sums of doubles that keep what rounding would drop, so that shares add up. Missing figures, NaN, are passed over.</summary>
internal static class Compensated
{
    internal static double Sum(IEnumerable<double> values)
    {
        var sum = default(RunningSum);
        foreach (var value in values)
        {
            sum.Add(value);
        }

        return sum.Value;
    }

    internal static double Sum(ReadOnlySpan<double> values)
    {
        var sum = default(RunningSum);
        foreach (var value in values)
        {
            sum.Add(value);
        }

        return sum.Value;
    }

    /// <summary>The sum of each column of cells that are stored by rows.</summary>
    internal static double[] ColumnSums(ReadOnlySpan<double> cells, int columns)
    {
        var sums = new RunningSum[columns];
        for (; !cells.IsEmpty; cells = cells[columns..])
        {
            for (var column = 0; column < columns; column++)
            {
                sums[column].Add(cells[column]);
            }
        }

        return Array.ConvertAll(sums, sum => sum.Value);
    }
}
