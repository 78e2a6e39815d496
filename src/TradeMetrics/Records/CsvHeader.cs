namespace TradeMetrics;

/// <summary>The first line of a CSV file: the places of its columns by their names.</summary>
internal sealed class CsvHeader
{
    private readonly string[] _names;
    private readonly string _place;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    internal CsvHeader(string? file, long line, string[] names, string[] required)
    {
        (File, _names, _place) = (file, names, CsvRecords.Place(file, line));
        for (var i = 0; i < names.Length; i++)
        {
            // A column without a name cannot be asked for; spreadsheets leave such ones at the end.
            if (names[i].Length > 0 && !_places.TryAdd(names[i], i))
            {
                throw new FormatException($"{_place}: the column {Excerpt.Quoted(names[i])} is there twice. Name each column once.");
            }
        }

        if (Array.Find(required, name => !Has(name)) is { } missing)
        {
            throw new FormatException($"{_place}: the column {missing} is missing. Expected {string.Join(", ", required)}, in any order, and others at will.{Hint(missing)}");
        }
    }

    internal string? File { get; }

    internal int Width => _names.Length;

    internal bool Has(string name) => _places.ContainsKey(name);

    internal int? Place(string name) => _places.TryGetValue(name, out var place) ? place : null;

    internal string AnyOf(string[] names) => Array.Find(names, Has)
        ?? throw new FormatException($"{_place}: the column {names[0]} is missing. Expected one of {string.Join(", ", names)}.{Hint(names)}");

    /// <summary>What seems to be wrong with the file, in a sentence after a space; nothing where it is not known.</summary>
    internal string Hint(params string[] missing) =>
        Array.Find(_names, name => missing.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } other ? $" There is {other}: capital and small letters count."
        : Width > 1 ? ""
        : _names[0].Contains(';', StringComparison.Ordinal) ? " The columns seem to have semicolons between them: save the file with commas."
        : _names[0].Contains('\t', StringComparison.Ordinal) ? " The columns seem to have tabs between them: save the file with commas."
        : _names[0].Contains('\0', StringComparison.Ordinal) ? " The file seems to be in UTF-16: save it in UTF-8."
        : "";
}
