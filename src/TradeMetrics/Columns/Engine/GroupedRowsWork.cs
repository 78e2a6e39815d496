using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>Folds the rows of one part, run by run of equal keys.</summary>
internal readonly unsafe struct GroupedRowsWork<TFold, TState>(
    double* first, double* second, double* third, double* fourth, int* keys, TState* states, int slots, int* badRow, CancellationToken cancellationToken) : IBlockWork
    where TFold : struct, IGroupFold<TState>
    where TState : unmanaged
{
    public void Run(int block, int start, int rows)
    {
        var part = states + ((long)block * slots);
        for (var done = 0; done < rows;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = Math.Min(Blocks.Rows, rows - done);
            Fold(part, start + done, next);
            done += next;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fold(TState* part, int start, int rows)
    {
        double* x = first + start, y = second + start, z = third + start, w = fourth + start;
        var key = keys + start;
        var count = (uint)slots;

        // Nothing here is out of range: the rows are those of spans, and a key is compared before it counts.
        unchecked
        {
            for (var row = 0; row < rows;)
            {
                var group = key[row];
                var slot = (uint)group + 1;
                if (slot >= count)
                {
                    Report(start + row);
                    row++;
                }
                else if (row < rows - 1 && key[row + 1] == group)
                {
                    row += FoldRun(ref part[slot], start + row, rows - row);
                }
                else
                {
                    TFold.Add(ref part[slot], x[row], TFold.Inputs > 1 ? y[row] : 0, TFold.Inputs > 2 ? z[row] : 0, TFold.Inputs > 3 ? w[row] : 0);
                    row++;
                }
            }
        }
    }

    // Apart, so that the loop over single rows keeps what it needs in registers.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private int FoldRun(ref TState state, int start, int rows)
    {
        var run = RunOf(keys[start], keys + start, rows);
        TFold.Add(
            ref state,
            new ReadOnlySpan<double>(first + start, run),
            TFold.Inputs > 1 ? new(second + start, run) : default,
            TFold.Inputs > 2 ? new(third + start, run) : default,
            TFold.Inputs > 3 ? new(fourth + start, run) : default);
        return run;
    }

    // How many of the rows have the key, up to the first that has another; the first two have it.
    private static int RunOf(int group, int* key, int rows)
    {
        unchecked
        {
            var run = 2;
            for (var all = new Vector<int>(group); run <= rows - Vector<int>.Count && Vector.EqualsAll(Vector.Load(key + run), all);)
            {
                run += Vector<int>.Count;
            }

            while (run < rows && key[run] == group)
            {
                run++;
            }

            return run;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Report(int row)
    {
        ref var lowest = ref *badRow;
        for (var seen = Volatile.Read(ref lowest); row < seen;)
        {
            seen = Interlocked.CompareExchange(ref lowest, row, seen);
        }
    }
}
