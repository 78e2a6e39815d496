using System.Buffers;

namespace TradeMetrics;

/// <summary>Competition ranks within groups: figures are put together by group, sorted with their rows, and numbered from the largest.</summary>
internal static unsafe class GroupedRanks
{
    /// <summary>Ranks the rows of each group; without groups, all rows are of one.</summary>
    internal static void Apply(ReadOnlySpan<double> values, ReadOnlySpan<int> groups, int groupCount, Span<double> destination, Parallelism parallelism)
    {
        parallelism.CancellationToken.ThrowIfCancellationRequested();
        var figures = ArrayPool<double>.Shared.Rent(values.Length);
        var rows = ArrayPool<int>.Shared.Rent(values.Length);
        var ends = ArrayPool<int>.Shared.Rent(groupCount + 1);
        try
        {
            ends.AsSpan(0, groupCount + 1).Clear();
            for (var row = 0; row < values.Length; row++)
            {
                var group = groups.IsEmpty ? 0 : groups[row];
                if (group < GroupedRows.InNoGroup || group >= groupCount)
                {
                    GroupedRows.ThrowIfBad(groups, row, groupCount);
                }

                ends[group + 1] += group >= 0 && !double.IsNaN(values[row]) ? 1 : 0;
            }

            // First where each group starts; once its rows are in, where it ends.
            ends[0] = 0;
            for (var group = 1; group <= groupCount; group++)
            {
                ends[group] += ends[group - 1];
            }

            for (var row = 0; row < values.Length; row++)
            {
                var (group, value) = (groups.IsEmpty ? 0 : groups[row], values[row]);
                destination[row] = double.NaN;
                if (group >= 0 && !double.IsNaN(value))
                {
                    var place = ends[group]++;
                    (figures[place], rows[place]) = (value, row);
                }
            }

            fixed (double* from = figures, to = destination)
            fixed (int* row = rows, end = ends)
            {
                Blocks.RunSets(new Work(from, row, end, to), groupCount, values.Length, parallelism);
            }
        }
        finally
        {
            ArrayPool<double>.Shared.Return(figures);
            ArrayPool<int>.Shared.Return(rows);
            ArrayPool<int>.Shared.Return(ends);
        }
    }

    private readonly struct Work(double* figures, int* rows, int* ends, double* destination) : IBlockWork
    {
        public void Run(int block, int start, int rows)
        {
            for (var group = start; group < start + rows; group++)
            {
                RankOne(group == 0 ? 0 : ends[group - 1], ends[group]);
            }
        }

        private void RankOne(int first, int end)
        {
            Span<double> sorted = new(figures + first, end - first);
            sorted.Sort(new Span<int>(rows + first, end - first));
            var rank = 0;
            for (var place = sorted.Length - 1; place >= 0; place--)
            {
                rank = place < sorted.Length - 1 && sorted[place] == sorted[place + 1] ? rank : sorted.Length - place;
                destination[rows[first + place]] = rank;
            }
        }
    }
}
