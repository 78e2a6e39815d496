using System.Buffers;

namespace TradeMetrics;

/// <summary>Compensated sums of all windows of a column, in a time that does not depend on their length.</summary>
/// <remarks>As <see cref="RollingSums{T}"/> has it: in blocks as long as a window, each window is the end of one block and the start of the next.</remarks>
internal static unsafe class MovingWindow
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
            var pool = ArrayPool<RunningSum>.Shared;
            var ends = pool.Rent(window);
            try
            {
                for (var done = 0; done < rows; done += window)
                {
                    var first = start + done;
                    AddEnds(first, ends);
                    AddStarts(first, Math.Min(window, rows - done), ends);
                }
            }
            finally
            {
                pool.Return(ends);
            }
        }

        // What the block before amounts to, from the second row on, the third, and so on to nothing.
        private void AddEnds(int first, RunningSum[] ends)
        {
            var sum = default(RunningSum);
            for (var row = window - 1; row >= 0; row--)
            {
                ends[row] = sum;
                if (row > 0 && first > 0)
                {
                    sum.AddKnown(values[first - window + row]);
                }
            }
        }

        // And with this block up to each row.
        private void AddStarts(int first, int rows, RunningSum[] ends)
        {
            var sum = default(RunningSum);
            for (var row = 0; row < rows; row++)
            {
                sum.AddKnown(values[first + row]);
                if (first > 0 || row == window - 1)
                {
                    var all = ends[row];
                    all.Add(sum);
                    destination[first + row] = all.Value / divisor;
                }
            }
        }
    }
}
