using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

/// <summary>Whether records are of cells of a table, each of another.</summary>
internal static class RecordCheck
{
    /// <summary>Says which key of a record has no place in the table.</summary>
    [DoesNotReturn]
    internal static void ThrowMisplaced(ReadOnlySpan<int> rows, int rowCount, ReadOnlySpan<int> columns, int columnCount, int record)
    {
        var (name, key, count) = rows[record] >= 0 && rows[record] < rowCount
            ? (nameof(columns), columns[record], columnCount)
            : (nameof(rows), rows[record], rowCount);
        throw new ArgumentOutOfRangeException(name, FormattableString.Invariant($"{name}[{record}] is {key}, and the table has {count} {name}. Give keys from 0 to {count} − 1."));
    }

    /// <summary>Refuses two records of one cell. For records in any order: it goes through them row by row.</summary>
    internal static void EachCellOnce(ReadOnlySpan<int> rows, int rowCount, ReadOnlySpan<int> columns, int columnCount)
    {
        var scratch = ArrayPool<int>.Shared.Rent(rows.Length + rowCount + columnCount);
        try
        {
            var order = scratch.AsSpan(0, rows.Length);
            SortByRow(rows, order, scratch.AsSpan(rows.Length, rowCount));

            // Of each column the last record that was seen.
            var last = scratch.AsSpan(rows.Length + rowCount, columnCount);
            last.Fill(-1);
            foreach (var record in order)
            {
                ref var before = ref last[columns[record]];
                if (before >= 0 && rows[before] == rows[record])
                {
                    throw new ArgumentException(
                        FormattableString.Invariant($"Records {before} and {record} are both of row {rows[record]} and column {columns[record]}. Give each cell once: add up the records of a cell before."),
                        nameof(rows));
                }

                before = record;
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(scratch);
        }
    }

    // Counts the records of each row, and puts each record where those of the rows before it end.
    private static void SortByRow(ReadOnlySpan<int> rows, Span<int> order, Span<int> next)
    {
        next.Clear();
        foreach (var row in rows)
        {
            next[row]++;
        }

        var start = 0;
        foreach (ref var place in next)
        {
            (place, start) = (start, start + place);
        }

        for (var record = 0; record < rows.Length; record++)
        {
            order[next[rows[record]]++] = record;
        }
    }
}
