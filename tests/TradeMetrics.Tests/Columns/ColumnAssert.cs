namespace TradeMetrics.Tests;

/// <summary>What every kernel on columns promises, whatever it works out.</summary>
internal static class ColumnAssert
{
    internal static readonly Parallelism Two = new(2);

    internal delegate void Kernel(Span<double> destination, Parallelism parallelism);

    /// <summary>Runs a kernel into memory of several alignments, on one thread and on two, and gives the result if it always has the same bits.</summary>
    internal static double[] SameBits(int rows, Kernel kernel)
    {
        var result = new double[rows];
        kernel(result, default);
        for (var shift = 0; shift < 5; shift++)
        {
            var memory = new double[rows + 5];
            Array.Fill(memory, -7);
            kernel(memory.AsSpan(shift, rows), shift % 2 == 0 ? Two : default);
            Assert.Equal(Bits(result), Bits(memory[shift..(shift + rows)]));
            Assert.All(memory[..shift].Concat(memory[(shift + rows)..]), guard => Assert.Equal(-7, guard));
        }

        return result;
    }

    /// <summary>Runs a kernel of one figure a group on one thread and on two, and gives the result if it has the same bits.</summary>
    internal static double[] SameOnThreads(int groups, Kernel kernel)
    {
        double[] one = new double[groups], two = new double[groups];
        kernel(one, default);
        kernel(two, Two);
        Assert.Equal(Bits(one), Bits(two));
        return one;
    }

    /// <summary>Whether the results are those of a definition, row by row, to a relative error; missing where it is.</summary>
    internal static void Near(IEnumerable<double> expected, double[] actual, double relative = 0)
    {
        foreach (var (want, got, row) in expected.Zip(actual, Enumerable.Range(0, actual.Length)))
        {
            Assert.True(
                want.Equals(got) || Math.Abs(got - want) <= relative * Math.Abs(want),
                FormattableString.Invariant($"Row {row} is {got:R}, not {want:R}."));
        }

        Assert.Equal(expected.Count(), actual.Length);
    }

    /// <summary>Bytes allocated by the second run of something.</summary>
    internal static long Allocated(Action run)
    {
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long[] Bits(double[] values) => Array.ConvertAll(values, BitConverter.DoubleToInt64Bits);
}
