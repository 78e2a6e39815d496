using System.Numerics;

namespace TradeMetrics;

/// <summary>What each row of shares has in common with each of another table: the sum of the smaller of each two, 1 at most.</summary>
internal static class CommonShares
{
    /// <summary>The sums, stored by the rows of the first.</summary>
    /// <param name="first">The rows of a table.</param>
    /// <param name="second">The rows of another, or the same ones; as wide as those of the first.</param>
    internal static double[] Of(double[][] first, double[][] second)
    {
        var sums = new double[first.Length * second.Length];
        var strip = new Vector<double>[second[0].Length];
        for (var start = 0; start < second.Length; start += Vector<double>.Count)
        {
            var rows = second.AsSpan(start, Math.Min(Vector<double>.Count, second.Length - start));
            LayAside(rows, strip);

            // Of one table, the lower half is the upper one.
            var above = ReferenceEquals(first, second) ? start + rows.Length : first.Length;
            for (var i = 0; i < above; i++)
            {
                var sum = Sum(first[i], strip);
                for (var j = 0; j < rows.Length; j++)
                {
                    sums[(i * second.Length) + start + j] = Math.Min(sum[j], 1);
                }
            }
        }

        if (ReferenceEquals(first, second))
        {
            Mirror(sums, first.Length);
        }

        return sums;
    }

    // Cells of a column side by side, so that the sum of each row runs along the columns as it would alone, whatever a vector's width.
    private static void LayAside(ReadOnlySpan<double[]> rows, Vector<double>[] strip)
    {
        Span<double> cells = stackalloc double[Vector<double>.Count];
        for (var column = 0; column < strip.Length; column++)
        {
            for (var row = 0; row < rows.Length; row++)
            {
                cells[row] = rows[row][column];
            }

            strip[column] = new(cells);
        }
    }

    // The smaller of a cell and NaN is NaN, so that a gap of either is one of the sum.
    private static Vector<double> Sum(double[] row, Vector<double>[] strip)
    {
        var sum = Vector<double>.Zero;
        for (var column = 0; column < strip.Length; column++)
        {
            sum += Vector.Min(new(row[column]), strip[column]);
        }

        return sum;
    }

    private static void Mirror(double[] sums, int size)
    {
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < i; j++)
            {
                sums[(i * size) + j] = sums[(j * size) + i];
            }
        }
    }
}
