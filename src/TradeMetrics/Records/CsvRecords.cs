using Microsoft.VisualBasic.FileIO;

namespace TradeMetrics;

/// <summary>Reads the records of a CSV file (RFC 4180, a record a line) whose first line names the columns.</summary>
/// <remarks>Blank lines and a byte order mark are passed over; fields may stand between quotation marks, which must close on their line.</remarks>
/// <example>
/// <code>
/// var file = new StringReader("year,value\n2022,1.5\n2023,much\n");
/// try
/// {
///     Console.WriteLine(CsvRecords.Read(file, "year", "value").Sum(record => record.Number("value")));
/// }
/// catch (FormatException problem)
/// {
///     Console.WriteLine(problem.Message); // line 3, column value: "much" is no number. Expected digits with a decimal point, as 1234.5, or nothing where it is missing.
/// }
/// </code>
/// </example>
public static class CsvRecords
{
    /// <summary>Reads records, one by one as they are asked for.</summary>
    /// <param name="text">The file.</param>
    /// <param name="required">The columns that must be there; others may be among them, in any order.</param>
    /// <returns>The records.</returns>
    /// <exception cref="FormatException">A column is missing or named twice, or a line has another number of fields; the message names the line.</exception>
    public static IEnumerable<CsvRecord> Read(TextReader text, params string[] required)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(required);
        return Read(text, null, required);
    }

    /// <summary>Reads the records of a file.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="required">The columns that must be there; others may be among them, in any order.</param>
    /// <returns>The records.</returns>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="FormatException">A column is missing or named twice, or a line has another number of fields; the message names file and line.</exception>
    public static IReadOnlyList<CsvRecord> ReadFile(string path, params string[] required)
    {
        ArgumentNullException.ThrowIfNull(required);
        using var text = File.OpenText(path);
        return [.. Read(text, path, required)];
    }

    internal static string Place(string? file, long line) => file is null ? $"line {line}" : $"{file}, line {line}";

    private static IEnumerable<CsvRecord> Read(TextReader text, string? file, string[] required)
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

            var fields = Fields(content, Place(file, line));
            if (columns is null)
            {
                (columns, width) = (Columns(fields, required, Place(file, line)), fields.Length);
                continue;
            }

            yield return fields.Length == width
                ? new(file, line, columns, fields)
                : throw new FormatException($"{Place(file, line)}: it has {fields.Length} fields, but the first line names {width} columns. Give each column a field, and put fields with commas between quotation marks.");
        }

        if (columns is null)
        {
            throw new FormatException($"{Place(file, 1)}: there is none. Expected a first line with the columns {string.Join(", ", required)}.");
        }
    }

    private static string[] Fields(string content, string place)
    {
        if (!content.Contains('"', StringComparison.Ordinal))
        {
            return content.Split(',', StringSplitOptions.TrimEntries);
        }

        // Line by line: a quotation mark that is never closed must not swallow the rest of the file.
        try
        {
            using var parser = new TextFieldParser(new StringReader(content)) { Delimiters = [","] };
            return parser.ReadFields()!;
        }
        catch (Exception problem) when (problem is MalformedLineException or InvalidOperationException)
        {
            throw new FormatException($"{place}: it is no row of comma-separated fields. Close each quotation mark on its line, double those within a field, and keep lines below 10 million characters.", problem);
        }
    }

    private static Dictionary<string, int> Columns(string[] names, string[] required, string place)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            // A column without a name cannot be asked for; spreadsheets leave such ones at the end.
            if (names[i].Length > 0 && !columns.TryAdd(names[i], i))
            {
                throw new FormatException($"{place}: the column {Excerpt.Quoted(names[i])} is there twice. Name each column once.");
            }
        }

        return Array.Find(required, name => !columns.ContainsKey(name)) is { } missing
            ? throw new FormatException($"{place}: the column {missing} is missing. Expected {string.Join(", ", required)}, in any order, and others at will.{Hint(names, missing)}")
            : columns;
    }

    private static string Hint(string[] names, string missing) =>
        Array.Find(names, name => name.Equals(missing, StringComparison.OrdinalIgnoreCase)) is { } other ? $" There is {other}: capital and small letters count."
        : names.Length > 1 ? ""
        : names[0].Contains(';', StringComparison.Ordinal) ? " The columns seem to have semicolons between them: save the file with commas."
        : names[0].Contains('\t', StringComparison.Ordinal) ? " The columns seem to have tabs between them: save the file with commas."
        : names[0].Contains('\0', StringComparison.Ordinal) ? " The file seems to be in UTF-16: save it in UTF-8."
        : "";
}
