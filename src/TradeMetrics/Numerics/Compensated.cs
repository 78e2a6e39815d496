namespace TradeMetrics;

/// <summary>Sums of doubles that keep what rounding would drop (Neumaier's compensated summation), so that shares add up. Missing figures, NaN, are passed over.</summary>
internal static class Compensated
{
    internal static double Sum(ReadOnlySpan<double> values)
    {
        var (sum, rest) = (0d, 0d);
        foreach (var value in values)
        {
            Add(ref sum, ref rest, value);
        }

        return Whole(sum, rest);
    }

    internal static double Sum(IEnumerable<double> values)
    {
        var (sum, rest) = (0d, 0d);
        foreach (var value in values)
        {
            Add(ref sum, ref rest, value);
        }

        return Whole(sum, rest);
    }

    /// <summary>The sum of each column of cells that are stored by rows.</summary>
    internal static double[] ColumnSums(ReadOnlySpan<double> cells, int columns)
    {
        var (sums, rests) = (new double[columns], new double[columns]);
        for (; !cells.IsEmpty; cells = cells[columns..])
        {
            for (var column = 0; column < columns; column++)
            {
                Add(ref sums[column], ref rests[column], cells[column]);
            }
        }

        for (var column = 0; column < columns; column++)
        {
            sums[column] = Whole(sums[column], rests[column]);
        }

        return sums;
    }

    // A sum out of range is infinite, and its rest is nothing that could be added to it.
    private static double Whole(double sum, double rest) => double.IsFinite(sum) ? sum + rest : sum;

    private static void Add(ref double sum, ref double rest, double value)
    {
        if (double.IsNaN(value))
        {
            return;
        }

        var next = sum + value;
        rest += Math.Abs(sum) >= Math.Abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }
}
