using System.Globalization;

namespace TradeMetrics;

/// <summary>A row of a CSV file, its fields by the names of the first line. What cannot be read is named by file, line and column.</summary>
/// <remarks>A record that no file was read for, <c>default(CsvRecord)</c>, has no fields: asking for one is an <see cref="InvalidOperationException"/>. Text is trimmed, and numbers are read in the invariant culture: 1234.5, -3, 1.2e9, without group separators.</remarks>
/// <example>
/// <code>
/// var file = new StringReader("year,economy,value\n2022,Albania,4316.5\n2023,Albania,\n");
/// foreach (var record in CsvRecords.Read(file, "year", "economy", "value"))
/// {
///     Console.WriteLine($"{record.Line}: {record.Whole("year")} {record.Text("economy")} {record.Number("value")?.ToString(CultureInfo.InvariantCulture) ?? "missing"}");
/// }
/// // 2: 2022 Albania 4316.5
/// // 3: 2023 Albania missing
/// </code>
/// </example>
public readonly partial struct CsvRecord
{
    private readonly CsvHeader? _header;
    private readonly string[] _fields;

    internal CsvRecord(CsvHeader header, long line, string[] fields) => (_header, Line, _fields) = (header, line, fields);

    /// <summary>Where it stands in the file, from 1.</summary>
    public long Line { get; }

    /// <summary>The field of a column; empty where nothing stands there, or the file has no such column.</summary>
    /// <param name="column">The column's name.</param>
    public string this[string column] => Header.Place(column) is { } place ? _fields[place] : "";

    /// <summary>Whether the file has a column.</summary>
    /// <param name="column">The column's name.</param>
    /// <returns>True where the first line names it, whatever stands in this row.</returns>
    public bool Has(string column) => Header.Has(column);

    /// <summary>The column that the file has of several that mean the same, such as country or exporter.</summary>
    /// <param name="columns">The names, at least one; the first that the file has is taken.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">No name is given.</exception>
    /// <exception cref="FormatException">The file has none of them; the message names its first line.</exception>
    public string AnyOf(params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return columns.Length > 0 ? Header.AnyOf(columns) : throw new ArgumentException("There is no column to choose from. Give one name at least.", nameof(columns));
    }

    /// <summary>The text of a column that must not be empty.</summary>
    /// <param name="column">The column's name.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Nothing stands there.</exception>
    public string Text(string column) => this[column] is { Length: > 0 } text ? text : throw Fault(column, "it is empty. Expected a text.");

    /// <summary>The number of a column, to the 28 decimals and 28 digits that a decimal holds.</summary>
    /// <param name="column">The column's name.</param>
    /// <returns>The number; null where nothing stands there, since missing is not zero.</returns>
    /// <exception cref="FormatException">It is no number, too large for a decimal, or so near to zero that nothing would be left of it; <see cref="Measure"/> reads these.</exception>
    public decimal? Number(string column) => this[column] is not { Length: > 0 } text ? null
        : !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? throw Fault(column, $"{Excerpt.Quoted(text)} is no number. Expected digits with a decimal point, as 1234.5, or nothing where it is missing.")
        : number == 0m && HasFigure(text)
            ? throw Fault(column, $"{Excerpt.Quoted(text)} is nearer to zero than a decimal holds, which is 1e-28. Use a smaller unit, or read it as a double with Measure.")
        : number;

    /// <summary>The number of a column, in floating point.</summary>
    /// <param name="column">The column's name.</param>
    /// <returns>The number, finite; null where nothing stands there, since missing is not zero.</returns>
    /// <exception cref="FormatException">It is no number, or not finite.</exception>
    public double? Measure(string column) => this[column] is not { Length: > 0 } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number
        : throw Fault(column, $"{Excerpt.Quoted(text)} is no number. Expected digits with a decimal point, as 1234.5, or nothing where it is missing.");

    /// <summary>The whole number of a column that must not be empty, such as a year.</summary>
    /// <param name="column">The column's name.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">It is no whole number.</exception>
    public int Whole(string column) => int.TryParse(this[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw Fault(column, $"{Excerpt.Quoted(this[column])} is no whole number. Expected one, as 2022.");

    /// <summary>The period of a column that must not be empty.</summary>
    /// <param name="column">The column's name.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">It is no SDMX time period.</exception>
    public TimePeriod Period(string column) => TimePeriod.TryParse(this[column], out var period)
        ? period
        : throw Fault(column, $"{Excerpt.Quoted(this[column])} is no time period. Expected one of SDMX, as 2022, 2022-Q1 or 2022-04.");

    /// <summary>The exception that names a field of this record, for what only the caller can check.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="problem">What is wrong and what was expected.</param>
    /// <returns>The exception, to throw.</returns>
    public FormatException Fault(string column, string problem) => new($"{CsvRecords.Place(Header.File, Line)}, column {column}: {problem}");

    /// <summary>Its line and fields.</summary>
    /// <returns>Such as "line 3: 2022, 8.3".</returns>
    public override string ToString() => $"line {Line}: {string.Join(", ", _fields ?? [])}";

    private CsvHeader Header => _header
        ?? throw new InvalidOperationException("This record was read from no file, so it has no fields. Take records from CsvRecords.Read or ReadFile.");

    // A digit other than zero, before the power of ten.
    private static bool HasFigure(string text) => text.AsSpan(0, text.IndexOfAny(['e', 'E']) is >= 0 and var power ? power : text.Length).ContainsAnyInRange('1', '9');
}
