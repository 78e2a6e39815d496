#:project ../../src/TradeMetrics/TradeMetrics.csproj

// Audits a trade briefing: for every row of docs/data/guangdong-briefing-2023-06.csv, what it states, and whether its own figures bear it out.
// Usage: dotnet run docs/examples/guangdong.cs [-- [FILE.csv] [--json] [--html OUT] [--fail-on inconsistent]]
using System.Globalization;
using System.Text.Json;
using Microsoft.VisualBasic.FileIO;
using TradeMetrics;

var invariant = CultureInfo.InvariantCulture;
Console.OutputEncoding = new System.Text.UTF8Encoding(false);
const string Usage = "Usage: [FILE.csv] [--json] [--html OUT] [--fail-on inconsistent]";
string? given = null, html = null;
var (asJson, failOnInconsistent) = (false, false);
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--json":
            asJson = true;
            break;
        case "--html" when i + 1 < args.Length:
            html = args[++i];
            break;
        case "--fail-on" when i + 1 < args.Length && args[i + 1] == "inconsistent":
            failOnInconsistent = true;
            i++;
            break;
        case var path when given is null && !path.StartsWith("--", StringComparison.Ordinal):
            given = path;
            break;
        default:
            return Refuse($"\"{args[i]}\" is not understood here. {Usage}");
    }
}

var file = given ?? Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "../data/guangdong-briefing-2023-06.csv");
List<Row> rows;
List<(Row Row, Finding Finding)> audited;
try
{
    rows = [.. Read(file)];
    audited = [.. rows.Select(row => (row, At(row, "figures", () => Audit(row))))];
    if (html is not null)
    {
        File.WriteAllText(html, AuditPage.ToHtml("Guangdong's foreign trade, audited", audited.Select(row => new AuditedClaim(row.Row.Id, States(row.Row), row.Finding))));
    }
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException or MalformedLineException)
{
    return Refuse(problem is FormatException or MalformedLineException ? $"{file}: {problem.Message}" : problem.Message);
}

if (asJson)
{
    WriteJson();
}
else
{
    WriteTables();
}

return failOnInconsistent && audited.Exists(row => row.Finding.Verdict == Verdict.Inconsistent) ? 1 : 0;

Finding Audit(Row row)
{
    switch (row.Kind)
    {
        case "cagr":
            return new AverageGrowthClaim<Money>(Start(row), End(row), Years(row), Growth(row, row.Stated)).Audit();
        case "multiple":
            return new MultipleClaim(Growth(row, First(row)), Years(row), Growth(row, Second(row))).Audit();
        case "share" when row.Stated.Length > 0:
            return new ShareClaim<Money>(Start(row), End(row), Part(row, row.Stated)).Audit();
        case "share" when row.Unit == "count":
            return Finding.NotCheckable("no share is stated", Count(row, "start_figure", row.StartFigure).ShareOf(Count(row, "end_figure", row.EndFigure)), "the share");
        case "share":
            return Finding.NotCheckable("no share is stated", Start(row).ShareOf(End(row)), "the share");
        case "share-of-country":
            return Finding.NotCheckable("the country's total is not printed", Part(row, row.Stated).WholeFrom(End(row)), "the country's total");
        case "first-place-streak":
            var streak = Count(row, "end_figure", row.EndFigure.Split(' ')[0]).Value;
            return Finding.NotCheckable($"the ranks of the years since {Period(row, "end_period", row.EndPeriod) - ((int)streak - 1)} are not printed");
        case "year-on-year" when row.Id == "trains-value" && rows.Find(other => other.Id == "trains-number") is { } trains:
            return Finding.NotCheckable(
                "no value is printed", Growth(trains, trains.Stated).Factor().GrowthTo(Growth(row, row.Stated).Factor()), "the growth of value per train");
        case "year-on-year":
            return Finding.NotCheckable(
                "the level of neither period is printed", Growth(row, row.Stated).Factor(), $"the level over that of {Period(row, "end_period", row.EndPeriod).YearEarlier()}");
        case "level":
            return Finding.NotCheckable("it is printed once, with nothing to compare it with", End(row), "the level");
        case "year-on-year-and-share":
            return Finding.NotCheckable(
                "the growth of the total is not printed",
                Part(row, Second(row)).EarlierGiven(Growth(row, First(row)), Published.Exactly(GrowthRate.Zero)),
                "its share a year earlier, had the total not grown,");
        case "stated-share":
            return Finding.NotCheckable("neither the part nor the whole is printed", Part(row, row.Stated), "the share");
        case "stated-cagr":
            return Finding.NotCheckable("no level is printed", Growth(row, row.Stated).Over(Years(row)).Factor(), $"the factor over {Years(row)} years");
        case "stated-cagr-and-share":
            // From the growth of the part and that of all trade.
            var trade = rows.Find(other => other.Id == "trade-growth") ?? throw new FormatException("it needs a row trade-growth.");
            var now = Part(row, Second(row));
            var before = now.EarlierGiven(Growth(row, First(row)).Over(Years(row)), Start(trade).GrowthTo(End(trade)));
            return Finding.NotCheckable(
                $"the share of {row.StartPeriod} is not printed", before, $"its share in {row.StartPeriod}, {(now.Value - before.Value).ToString("P1", invariant)} since,");
        default:
            throw new FormatException($"the kind \"{row.Kind}\" is not known.");
    }
}

void WriteTables()
{
    Console.WriteLine("Guangdong's foreign trade, audited\n");
    var (ids, states) = (audited.Max(row => row.Row.Id.Length), audited.Max(row => States(row.Row).Length));
    foreach (var (row, finding) in audited)
    {
        Console.WriteLine($"{row.Id.PadRight(ids)}  {States(row).PadRight(states)}  {Name(finding.Verdict)}");
        Console.WriteLine($"{"".PadRight(ids)}  {finding.Explanation}");
    }

    Console.WriteLine();
    Console.WriteLine(string.Join(", ", audited.CountBy(row => row.Finding.Verdict).OrderBy(count => count.Key).Select(count => $"{count.Value} {Name(count.Key)}")));
    Console.WriteLine("\nIf it went on at the stated rates\n");
    List<string[]> lines = [["", "2023", "2024", "2025", "2026", "2027"]];
    lines.AddRange(rows.Where(row => row.Kind == "cagr").Select(row =>
        (string[])[row.Subject, .. Enumerable.Range(1, 5).Select(years => End(row).Value.CompoundedAt(Growth(row, row.Stated).Value, years).ToString("L2", invariant))]));
    var widths = lines[0].Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
    lines.Insert(1, [.. widths.Select(width => new string('─', width))]);
    foreach (var line in lines)
    {
        Console.WriteLine(string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }
}

void WriteJson()
{
    using var output = Console.OpenStandardOutput();
    using var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    json.WriteStartArray();
    foreach (var (row, finding) in audited)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        json.WriteString("verdict", Name(finding.Verdict));
        json.WriteString("stated", row.Stated.Length > 0 ? row.Stated : row.EndFigure);
        if (finding.Recomputed is { } numbers)
        {
            json.WriteStartObject("recomputed");
            json.WriteNumber("low", numbers.Low);
            json.WriteNumber("central", numbers.Central);
            json.WriteNumber("high", numbers.High);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("recomputed");
        }

        json.WriteString("explanation", finding.Explanation);
        json.WriteEndObject();
    }

    json.WriteEndArray();
}

string States(Row row) => row switch
{
    { Kind: "first-place-streak" } => $"first for {row.EndFigure}",
    { Kind: "cagr" } => $"{row.StartFigure} to {row.EndFigure} {row.Unit}; {row.Stated}",
    { Kind: "share", Stated: "" } => $"{row.StartFigure} of {row.EndFigure}",
    { Kind: "share" } => $"{row.StartFigure} of {row.EndFigure}; {row.Stated}",
    { Kind: "share-of-country" } => $"{row.EndFigure} {row.Unit}; {row.Stated}",
    { Stated: "" } => $"{row.EndFigure} {row.Unit}",
    _ => row.Stated,
};

Published<Money> Start(Row row) => At(row, "start_figure", () => Published.Money(row.StartFigure, invariant, In(row)));

Published<Money> End(Row row) => At(row, "end_figure", () => Published.Money(row.EndFigure, invariant, In(row)));

PublishedOptions In(Row row) => new()
{
    DefaultCurrency = Currency.TryFromCode(row.Unit, out var currency) ? currency : throw new FormatException($"\"{row.Unit}\" in the column unit is no currency."),
};

// What is counted is not rounded.
Published<decimal> Count(Row row, string column, string text) => At(row, column, () => Published.Exactly((decimal)int.Parse(text, invariant)));

Published<GrowthRate> Growth(Row row, string text) => At(row, "stated", () => Published.Growth(text, invariant));

Published<Share> Part(Row row, string text) => At(row, "stated", () => Published.Share(text, invariant));

TimePeriod Period(Row row, string column, string text) => At(row, column, () => TimePeriod.Parse(text));

decimal Years(Row row) => Period(row, "start_period", row.StartPeriod).YearsUntil(Period(row, "end_period", row.EndPeriod));

string First(Row row) => row.Stated.Split(';')[0].Trim();

string Second(Row row) => At(row, "stated", () => row.Stated.Split(';') is [_, var second] ? second.Trim() : throw new FormatException($"\"{row.Stated}\" should state two figures with a semicolon between them."));

// Says where in the file a figure that cannot be read stands; once, at the innermost place.
static T At<T>(Row row, string column, Func<T> read)
{
    try
    {
        return read();
    }
    catch (Exception problem) when (problem is FormatException or ArgumentException or ArithmeticException or InvalidOperationException)
    {
        throw problem.Data.Contains("row") ? problem : new FormatException($"line {row.Line} ({row.Id}), column {column}: {problem.Message}") { Data = { ["row"] = row.Line } };
    }
}

static string Name(Verdict verdict) => verdict switch
{
    Verdict.Exact => "exact",
    Verdict.WithinRounding => "within-rounding",
    Verdict.Inconsistent => "inconsistent",
    _ => "not-checkable",
};

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}

static IEnumerable<Row> Read(string path)
{
    using var csv = new TextFieldParser(path) { Delimiters = [","] };
    string[] wanted = ["id", "subject", "kind", "start_period", "start_figure", "end_period", "end_figure", "unit", "stated"];
    var columns = csv.ReadFields() ?? [];
    var places = Array.ConvertAll(wanted, name => Array.IndexOf(columns, name));
    if (Array.IndexOf(places, -1) is var missing and >= 0)
    {
        throw new FormatException($"the first line lacks the column {wanted[missing]}; it should name {string.Join(", ", wanted)}.");
    }

    while (!csv.EndOfData)
    {
        var line = csv.LineNumber;
        var fields = csv.ReadFields()!;
        yield return fields.Length == columns.Length
            ? new(line, fields[places[0]], fields[places[1]], fields[places[2]], fields[places[3]], fields[places[4]], fields[places[5]], fields[places[6]], fields[places[7]], fields[places[8]])
            : throw new FormatException($"line {line} has {fields.Length} fields, but the first line names {columns.Length} columns.");
    }
}

internal sealed record Row(long Line, string Id, string Subject, string Kind, string StartPeriod, string StartFigure, string EndPeriod, string EndFigure, string Unit, string Stated);
