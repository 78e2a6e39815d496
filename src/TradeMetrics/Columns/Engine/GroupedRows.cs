using System.Buffers;

namespace TradeMetrics;

/// <summary>Figures by group, from rows in any order; those of a group that stand together are taken at once.</summary>
/// <remarks>
/// The rows are cut into parts, each of which keeps states of its own; the states of the parts are added in order. What the parts are depends on
/// the numbers of rows and of groups alone, so that the result has the same bits on any number of threads.
/// </remarks>
internal static unsafe class GroupedRows
{
    /// <summary>The key of a row that is in no group.</summary>
    internal const int InNoGroup = -1;

    /// <summary>Rows from which on a run of one group is worth the lanes of vectors, which have to be added up in the end.</summary>
    internal const int LongRun = 32;

    private const int MostParts = 64;

    internal static void Fold<TFold, TState>(ReadOnlySpan<double> first, ReadOnlySpan<int> groups, Span<double> destination, Parallelism parallelism)
        where TFold : struct, IGroupFold<TState>
        where TState : unmanaged => Fold<TFold, TState>(first, default, default, default, groups, destination, parallelism);

    /// <summary>Works out a figure for each group; lengths and overlaps are checked by <see cref="ColumnCheck"/> before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A key is neither that of a group nor of none.</exception>
    internal static void Fold<TFold, TState>(
        ReadOnlySpan<double> first,
        ReadOnlySpan<double> second,
        ReadOnlySpan<double> third,
        ReadOnlySpan<double> fourth,
        ReadOnlySpan<int> groups,
        Span<double> destination,
        Parallelism parallelism)
        where TFold : struct, IGroupFold<TState>
        where TState : unmanaged
    {
        var partRows = PartRows(groups.Length, destination.Length);
        var parts = Math.Max(1, Blocks.Count(groups.Length, partRows));

        // The first slot is that of rows in no group: a key is one less than its slot.
        var slots = destination.Length + 1;
        var pool = ArrayPool<TState>.Shared;
        var rented = pool.Rent(parts * slots);
        try
        {
            var states = rented.AsSpan(0, parts * slots);
            states.Clear();
            var badRow = int.MaxValue;
            fixed (double* x = first, y = second, z = third, w = fourth)
            fixed (int* keys = groups)
            fixed (TState* to = states)
            {
                Blocks.Run(new GroupedRowsWork<TFold, TState>(x, y, z, w, keys, to, slots, &badRow, parallelism.CancellationToken), groups.Length, parallelism, partRows);
            }

            ThrowIfBad(groups, badRow, destination.Length);
            for (var part = 1; part < parts; part++)
            {
                for (var slot = 1; slot < slots; slot++)
                {
                    TFold.Add(ref states[slot], states[(part * slots) + slot]);
                }
            }

            for (var group = 0; group < destination.Length; group++)
            {
                destination[group] = TFold.Value(states[group + 1]);
            }
        }
        finally
        {
            pool.Return(rented);
        }
    }

    /// <summary>Throws for the first row with a key out of range, unless there is none.</summary>
    internal static void ThrowIfBad(ReadOnlySpan<int> groups, int badRow, int count)
    {
        if (badRow < groups.Length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(groups),
                groups[badRow],
                FormattableString.Invariant($"Row {badRow} is of group {groups[badRow]}, and there are {count} groups. Give keys from 0 to below {count}, or {InNoGroup} for a row that is in no group."));
        }
    }

    // A part is worth a thread's while, and its rows outnumber the states that it has to clear and add.
    private static int PartRows(int rows, int groups)
    {
        var parts = (int)Math.Clamp(rows / Math.Max(4L * Blocks.Rows, 16L * groups), 1, MostParts);
        return Math.Max(1, Blocks.Count(rows, parts));
    }
}
