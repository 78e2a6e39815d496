using Microsoft.VisualBasic.FileIO;

namespace TradeMetrics;

/// <summary>Reads the rows of a CSV file (RFC 4180, a record a line) whose first line names the columns.</summary>
internal static class CsvRows
{
    /// <summary>Reads the rows; blank lines are passed over.</summary>
    /// <param name="text">The file.</param>
    /// <param name="required">The columns that must be there; others may be, in any order.</param>
    /// <returns>The rows, as they are read.</returns>
    /// <exception cref="FormatException">A column is missing or named twice, or a row has another number of fields; the message names the line.</exception>
    internal static IEnumerable<CsvRow> Read(TextReader text, params string[] required)
    {
        Dictionary<string, int>? columns = null;
        var width = 0;
        var line = 0L;
        for (var content = text.ReadLine(); content is not null; content = text.ReadLine())
        {
            line++;
            content = line == 1 ? content.TrimStart('\uFEFF') : content;
            if (string.IsNullOrWhiteSpace(content))
            {
                continue;
            }

            var fields = Fields(content, line);
            if (columns is null)
            {
                (columns, width) = (Columns(fields, required, line), fields.Length);
                continue;
            }

            yield return fields.Length == width
                ? new(line, columns, fields)
                : throw new FormatException($"line {line}: it has {fields.Length} fields, but the first line names {width} columns. Give each column a field, and put fields with commas between quotation marks.");
        }

        if (columns is null)
        {
            throw new FormatException($"line 1: there is none. Expected a first line with the columns {string.Join(", ", required)}.");
        }
    }

    // Line by line: a quotation mark that is never closed must not swallow the rest of the file.
    private static string[] Fields(string content, long line)
    {
        try
        {
            using var parser = new TextFieldParser(new StringReader(content)) { Delimiters = [","] };
            return parser.ReadFields()!;
        }
        catch (Exception problem) when (problem is MalformedLineException or InvalidOperationException)
        {
            throw new FormatException($"line {line}: it is no row of comma-separated fields. Close each quotation mark on its line, double those within a field, and keep lines below 10 million characters.", problem);
        }
    }

    private static Dictionary<string, int> Columns(string[] names, string[] required, long line)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            if (!columns.TryAdd(names[i], i))
            {
                throw new FormatException($"line {line}: the column {names[i]} is there twice. Name each column once.");
            }
        }

        return Array.Find(required, name => !columns.ContainsKey(name)) is { } missing
            ? throw new FormatException($"line {line}: the column {missing} is missing. Expected {string.Join(", ", required)}, in any order, and others at will.")
            : columns;
    }
}
