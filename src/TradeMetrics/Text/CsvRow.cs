namespace TradeMetrics;

/// <summary>A row of a CSV file, its fields by the names of the first line.</summary>
internal readonly struct CsvRow(long line, Dictionary<string, int> columns, string[] fields)
{
    /// <summary>Where it stands in the file, from 1.</summary>
    internal long Line => line;

    /// <summary>The field of a column, trimmed; empty where the file has no such column.</summary>
    internal string this[string column] => columns.TryGetValue(column, out var place) ? fields[place] : "";
}
