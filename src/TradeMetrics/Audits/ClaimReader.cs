using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.Json;

namespace TradeMetrics;

/// <summary>Reads claims from files: the rows of a CSV file, or the objects of a JSON array, with the same fields.</summary>
/// <remarks>
/// The fields are <c>id</c>, <c>kind</c>, <c>start_period</c>, <c>start_figure</c>, <c>end_period</c>, <c>end_figure</c>,
/// <c>unit</c> and <c>stated</c>, and at will <c>subject</c>, <c>region</c> and <c>note</c>. What each kind reads from them is
/// told in docs/audits.md. Figures are text as printed; a field that is empty was not printed, and the claim says what is
/// missing when it is audited.
/// </remarks>
/// <example>
/// <code>
/// var claims = ClaimReader.ReadJson("""
///     [
///       { "id": "trade", "kind": "cagr", "start_period": "2017", "start_figure": "6.8 trillion",
///         "end_period": "2022", "end_figure": "8.3 trillion", "unit": "CNY", "stated": "4%" }
///     ]
///     """);
/// Console.WriteLine(claims[0].Claim.Audit().Verdict); // Exact
/// </code>
/// </example>
public static class ClaimReader
{
    private static readonly string[] s_required = ["id", "kind", "start_period", "start_figure", "end_period", "end_figure", "unit", "stated"];
    private static readonly string[] s_known = [.. s_required, "subject", "region", "note"];

    /// <summary>The kinds of claim that are read.</summary>
    public static IReadOnlyList<string> Kinds { get; } = Array.AsReadOnly(ClaimKinds.s_all);

    /// <summary>Reads the claims of a CSV file whose first line names its columns; other columns may be among them.</summary>
    /// <param name="text">The file. A record stands on one line.</param>
    /// <param name="provider">The culture whose separators the figures use; null is the invariant one.</param>
    /// <param name="options">How words and rounding are read; the defaults unless given.</param>
    /// <returns>The claims, in order.</returns>
    /// <exception cref="FormatException">A column is missing, a row has another number of fields, or a field cannot be read; the message names line, claim and column, and what was expected.</exception>
    public static IReadOnlyList<FiledClaim> ReadCsv(TextReader text, IFormatProvider? provider = null, PublishedOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ReadCsv(text, null, provider, options);
    }

    /// <summary>Reads the claims of a CSV file by its path.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="provider">The culture whose separators the figures use; null is the invariant one.</param>
    /// <param name="options">How words and rounding are read; the defaults unless given.</param>
    /// <returns>The claims, in order.</returns>
    /// <exception cref="IOException">There is no such file, it is a folder, or it cannot be read; the message names it and the columns that it should have.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="FormatException">As <see cref="ReadCsv(TextReader, IFormatProvider?, PublishedOptions?)"/>; the message names the file too.</exception>
    public static IReadOnlyList<FiledClaim> ReadCsvFile(string path, IFormatProvider? provider = null, PublishedOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var text = CsvRecords.Open(path, s_required);
        return ReadCsv(text, path, provider, options);
    }

    /// <summary>Reads an array of objects, whose members are the fields; a list may be an array, a figure a number.</summary>
    /// <param name="json">The text.</param>
    /// <param name="provider">The culture whose separators the figures use; null is the invariant one.</param>
    /// <param name="options">How words and rounding are read; the defaults unless given.</param>
    /// <returns>The claims, in order.</returns>
    /// <exception cref="FormatException">The text is no such array, a member is not known, or one cannot be read; the message names the claim and the member, and what was expected.</exception>
    public static IReadOnlyList<FiledClaim> ReadJson(string json, IFormatProvider? provider = null, PublishedOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                throw new FormatException($"The claims are no array. Expected [{{\"id\":\"trade\",\"kind\":\"growth\",\"start_figure\":\"6.8\",\"end_figure\":\"8.3\",\"stated\":\"22 %\"}}] or the like.");
            }

            var ids = new HashSet<string>(StringComparer.Ordinal);
            return Array.AsReadOnly([.. document.RootElement.EnumerateArray().Select((element, index) => Read(element, $"claim {index + 1}", ids, provider, options))]);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The text is no JSON: {problem.Message}", problem);
        }
    }

    private static ReadOnlyCollection<FiledClaim> ReadCsv(TextReader text, string? file, IFormatProvider? provider, PublishedOptions? options)
    {
        var claims = new List<FiledClaim>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in CsvRecords.Read(text, file, s_required))
        {
            claims.Add(Read(column => row[column], CsvRecords.Place(file, row.Line), ids, provider, options));
        }

        return claims.AsReadOnly();
    }

    private static FiledClaim Read(JsonElement element, string place, HashSet<string> ids, IFormatProvider? provider, PublishedOptions? options)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"{place}: it is no object. Expected one with the members {string.Join(", ", s_required)}.");
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!s_known.Contains(member.Name))
            {
                throw new FormatException($"{place}: {Excerpt.Quoted(member.Name)} is no member of a claim. Expected {string.Join(", ", s_known)}.");
            }

            var text = member.Value.ValueKind == JsonValueKind.Array ? string.Join("; ", member.Value.EnumerateArray().Select(Text)) : Text(member.Value).Trim();
            if (!fields.TryAdd(member.Name, text))
            {
                throw new FormatException($"{place}: {Excerpt.Quoted(member.Name)} is there twice. Give each member once.");
            }
        }

        return Read(field => fields.GetValueOrDefault(field, ""), place, ids, provider, options);

        // A number of JSON has a decimal point, whatever the culture of the texts is.
        string Text(JsonElement value) => value.ValueKind == JsonValueKind.Number
            ? value.GetRawText().Replace(".", NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture).NumberDecimalSeparator, StringComparison.Ordinal)
            : value.ToString();
    }

    private static FiledClaim Read(Func<string, string> text, string place, HashSet<string> ids, IFormatProvider? provider, PublishedOptions? options)
    {
        var id = text("id");
        try
        {
            var fields = new ClaimFields(text, provider ?? CultureInfo.InvariantCulture, options ?? PublishedOptions.Default);
            return ids.Add(fields.Required("id"))
                ? new(fields, ClaimKinds.Read(fields))
                : throw ClaimFields.Failure("id", $"{Excerpt.Quoted(id)} is there already. Give each claim an id of its own.");
        }
        catch (FormatException problem)
        {
            throw new FormatException($"{place}{(id.Length > 0 ? $" ({(id.Length <= 60 ? id : id[..60])})" : "")}, {problem.Message}", problem);
        }
    }
}
