using System.Buffers;

namespace TradeMetrics;

/// <summary>Compensated sums of all windows of a column, in a time that does not depend on their length.</summary>
/// <remarks>As <see cref="RollingSums{T}"/> has it: in blocks as long as a window, each window is the end of one block and the start of the next.</remarks>
internal static unsafe class RollingWindow
{
    /// <summary>The sum of each window over a divisor.</summary>
    internal static void Sum(ReadOnlySpan<double> values, int window, double divisor, Span<double> destination, Parallelism parallelism)
    {
        destination[..Math.Min(window - 1, values.Length)].Fill(double.NaN);
        if (window > values.Length)
        {
            return;
        }

        fixed (double* from = values, to = destination)
        {
            Blocks.Run(new Work(from, to, window, divisor), values.Length, parallelism, window * Math.Max(1, Blocks.Rows / window));
        }
    }

    private readonly struct Work(double* values, double* destination, int window, double divisor) : IBlockWork
    {
        public void Run(int block, int start, int rows)
        {
            var pool = ArrayPool<double>.Shared;
            double[] ends = pool.Rent(window), rests = pool.Rent(window);
            try
            {
                for (var done = 0; done < rows; done += window)
                {
                    AddEnds(start + done, ends, rests);
                    AddStarts(start + done, Math.Min(window, rows - done), ends, rests);
                }
            }
            finally
            {
                pool.Return(ends);
                pool.Return(rests);
            }
        }

        // What the block before amounts to, from the second row on, the third, and so on to nothing.
        private void AddEnds(int first, double[] ends, double[] rests)
        {
            double sum = 0, rest = 0;
            (ends[window - 1], rests[window - 1]) = (0, 0);
            for (var row = window - 1; row > 0 && first > 0; row--)
            {
                ExactAddition.Add(ref sum, ref rest, values[first - window + row]);
                (ends[row - 1], rests[row - 1]) = (sum, rest);
            }
        }

        // And with this block up to each row; in the first block there is one window, all of it.
        private void AddStarts(int first, int rows, double[] ends, double[] rests)
        {
            double sum = 0, rest = 0;
            for (var row = 0; row < rows; row++)
            {
                ExactAddition.Add(ref sum, ref rest, values[first + row]);
                if (first > 0 || row == window - 1)
                {
                    var (all, allRest) = (ends[row], rests[row]);
                    ExactAddition.Add(ref all, ref allRest, sum, rest);
                    destination[first + row] = ExactAddition.Value(all, allRest) / divisor;
                }
            }
        }
    }
}
