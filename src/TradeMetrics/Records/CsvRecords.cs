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
    /// <exception cref="IOException">There is no such file, it is a folder, or it cannot be read; the message names it and the columns that it should have.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="FormatException">A column is missing or named twice, or a line has another number of fields; the message names file and line.</exception>
    public static IReadOnlyList<CsvRecord> ReadFile(string path, params string[] required)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(required);
        using var text = Open(path, required);
        return [.. Read(text, path, required)];
    }

    internal static string Place(string? file, long line) => file is null ? $"line {line}" : $"{file}, line {line}";

    internal static StreamReader Open(string path, string[] required)
    {
        var give = required.Length > 0 ? $"Give the path of a CSV file with the columns {string.Join(", ", required)}." : "Give the path of a CSV file.";
        if (Directory.Exists(path))
        {
            throw new IOException($"{path}: a folder, not a file. {give}");
        }

        try
        {
            return File.OpenText(path);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileNotFoundException($"{path}: not found. {give}", path, problem);
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new UnauthorizedAccessException($"{path}: may not be read. {give}", problem);
        }
        catch (IOException problem)
        {
            throw new IOException($"{path}: cannot be read ({problem.Message}). {give}", problem);
        }
    }

    internal static IEnumerable<CsvRecord> Read(TextReader text, string? file, string[] required)
    {
        CsvHeader? header = null;
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
            if (header is null)
            {
                header = new(file, line, fields, required);
                continue;
            }

            yield return fields.Length == header.Width
                ? new(header, line, fields)
                : throw new FormatException($"{Place(file, line)}: it has {fields.Length} fields, but the first line names {header.Width} columns. Give each column a field, and put fields with commas between quotation marks.{header.Hint()}");
        }

        if (header is null)
        {
            throw new FormatException($"{Place(file, 1)}: there is none. Expected a first line {(required.Length > 0 ? $"with the columns {string.Join(", ", required)}" : "that names the columns")}.");
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
}
