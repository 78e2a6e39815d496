using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace TradeMetrics;

/// <summary>Sums of columns: compensated in a few lanes at once, block by block, the blocks in order.</summary>
internal static unsafe class ColumnSum
{
    internal static double Of(ReadOnlySpan<double> values, Parallelism parallelism)
    {
        var blocks = Blocks.Count(values.Length);
        var pool = ArrayPool<RunningSum>.Shared;
        var sums = pool.Rent(blocks);
        try
        {
            fixed (double* from = values)
            fixed (RunningSum* to = sums)
            {
                Blocks.Run(new Work(from, to), values.Length, parallelism);
            }

            var sum = default(RunningSum);
            foreach (var block in sums.AsSpan(0, blocks))
            {
                sum.Add(block);
            }

            return sum.Value;
        }
        finally
        {
            pool.Return(sums);
        }
    }

    private static RunningSum OfBlock(ReadOnlySpan<double> values)
    {
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(values);
        var (first, second, firstRest, secondRest) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero);
        var i = 0;
        for (; i <= vectors.Length - 2; i += 2)
        {
            ExactAddition.Add(ref first, ref firstRest, Lanes.KnownOrZero(vectors[i]));
            ExactAddition.Add(ref second, ref secondRest, Lanes.KnownOrZero(vectors[i + 1]));
        }

        if (i < vectors.Length)
        {
            ExactAddition.Add(ref first, ref firstRest, Lanes.KnownOrZero(vectors[i]));
        }

        var sum = default(RunningSum);
        for (var lane = 0; lane < Vector<double>.Count; lane++)
        {
            sum.Add(first[lane], firstRest[lane]);
            sum.Add(second[lane], secondRest[lane]);
        }

        foreach (var value in values[(vectors.Length * Vector<double>.Count)..])
        {
            sum.Add(value);
        }

        return sum;
    }

    private readonly struct Work(double* values, RunningSum* sums) : IBlockWork
    {
        public void Run(int block, int start, int rows) => sums[block] = OfBlock(new(values + start, rows));
    }
}
