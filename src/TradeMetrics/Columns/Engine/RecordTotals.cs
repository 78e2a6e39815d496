using System.Buffers;

namespace TradeMetrics;

/// <summary>The totals of the rows and columns of a table that is given as records, each of one cell, in one pass: compensated, part by part, the parts in order.</summary>
internal static unsafe class RecordTotals
{
    // A part has sums of its own for all rows and columns: with so many records to each, they are little beside the records.
    private const int RecordsToASum = 8;

    /// <summary>Adds up records of as many rows and columns as there are places for their totals. Missing cells are passed over.</summary>
    /// <returns>The total of all, whether a cell is below zero, and whether the records are in order, so that no two are of one cell.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A record has no place in the table.</exception>
    internal static (double Total, bool AnyNegative, bool InOrder) Of(
        ReadOnlySpan<double> values, ReadOnlySpan<int> rowKeys, ReadOnlySpan<int> columnKeys, Span<double> rows, Span<double> columns, Parallelism parallelism)
    {
        var width = rows.Length + columns.Length;
        var records = (int)Math.Clamp((long)width * RecordsToASum, Blocks.Rows, int.MaxValue);
        var parts = Blocks.Count(values.Length, records);
        var sums = ArrayPool<RunningSum>.Shared.Rent(parts * width);
        var findings = ArrayPool<Findings>.Shared.Rent(parts);
        try
        {
            sums.AsSpan(0, parts * width).Clear();
            fixed (double* from = values)
            fixed (int* row = rowKeys, column = columnKeys)
            fixed (RunningSum* to = sums)
            fixed (Findings* found = findings)
            {
                Blocks.Run(new Work(from, row, column, rows.Length, columns.Length, to, found), values.Length, parallelism, records);
            }

            var (anyNegative, byRow, byColumn) = (false, true, true);
            foreach (var part in findings.AsSpan(0, parts))
            {
                if (part.Misplaced >= 0)
                {
                    RecordCheck.ThrowMisplaced(rowKeys, rows.Length, columnKeys, columns.Length, part.Misplaced);
                }

                anyNegative |= part.AnyNegative;
                byRow &= part.ByRow;
                byColumn &= part.ByColumn;
            }

            var merged = Merge(sums.AsSpan(0, parts * width), width);
            _ = Totals(merged[rows.Length..], columns);
            return (Totals(merged[..rows.Length], rows), anyNegative, byRow || byColumn);
        }
        finally
        {
            ArrayPool<Findings>.Shared.Return(findings);
            ArrayPool<RunningSum>.Shared.Return(sums);
        }
    }

    // Adds the sums of the later parts to those of the first.
    private static Span<RunningSum> Merge(Span<RunningSum> parts, int width)
    {
        var first = parts[..width];
        for (var part = parts[width..]; !part.IsEmpty; part = part[width..])
        {
            for (var i = 0; i < width; i++)
            {
                first[i].Add(part[i]);
            }
        }

        return first;
    }

    private static double Totals(ReadOnlySpan<RunningSum> sums, Span<double> totals)
    {
        var total = default(RunningSum);
        for (var i = 0; i < totals.Length; i++)
        {
            totals[i] = sums[i].Value;
            total.Add(sums[i]);
        }

        return total.Value;
    }

    /// <summary>What was found in a part: the first record that has no place or −1, cells below zero, and whether each record comes after the one before it.</summary>
    private readonly record struct Findings(int Misplaced, bool AnyNegative, bool ByRow, bool ByColumn);

    private readonly struct Work(double* values, int* rowKeys, int* columnKeys, int rowCount, int columnCount, RunningSum* sums, Findings* findings) : IBlockWork
    {
        public void Run(int block, int start, int records)
        {
            var rows = sums + ((long)block * (rowCount + columnCount));
            var columns = rows + rowCount;
            var (anyNegative, byRow, byColumn) = (false, true, true);
            var (lastByRow, lastByColumn) = start == 0 ? (-1, -1) : (ByRow(start - 1), ByColumn(start - 1));
            unchecked
            {
                for (var record = start; record < start + records; record++)
                {
                    var (row, column, value) = (rowKeys[record], columnKeys[record], values[record]);
                    if ((uint)row >= (uint)rowCount || (uint)column >= (uint)columnCount)
                    {
                        findings[block] = new(record, false, false, false);
                        return;
                    }

                    anyNegative |= value < 0;
                    byRow &= ByRow(record) > lastByRow;
                    byColumn &= ByColumn(record) > lastByColumn;
                    (lastByRow, lastByColumn) = (ByRow(record), ByColumn(record));
                    rows[row].Add(value);
                    columns[column].Add(value);
                }
            }

            findings[block] = new(-1, anyNegative, byRow, byColumn);
        }

        private long ByRow(int record) => ((long)rowKeys[record] << 32) | (uint)columnKeys[record];

        private long ByColumn(int record) => ((long)columnKeys[record] << 32) | (uint)rowKeys[record];
    }
}
