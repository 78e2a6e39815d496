#:project ../../src/TradeMetrics/TradeMetrics.csproj

// Audits a trade briefing: for every row of docs/data/guangdong-briefing-2023-06.csv, what it states, and whether its own figures bear it out.
// Usage: dotnet run docs/examples/guangdong.cs [-- [FILE.csv] [--json] [--html OUT] [--fail-on inconsistent]]
using System.Globalization;
using System.Text.Json;
using TradeMetrics;

const string Usage = "Usage: [FILE.csv] [--json] [--html OUT] [--fail-on inconsistent]";
const string Help = $"""
    Audits a trade briefing: what each claim states, and whether its own figures bear it out.
    {Usage}
      FILE.csv                columns id, kind, start_period, start_figure, end_period, end_figure, unit, stated; at will subject, region, note.
                              Without it, a briefing on Guangdong of June 2023.
      --json                  an array of findings, and nothing else, on stdout
      --html OUT              the page to write, in a folder that is there
      --fail-on inconsistent  exit code 1 where a claim is inconsistent
    The exit code is 2 for what cannot be read or is not understood, else 0.
    """;
var invariant = CultureInfo.InvariantCulture;
Console.OutputEncoding = new System.Text.UTF8Encoding(false);
string? given = null, html = null;
var (asJson, failOnInconsistent) = (false, false);
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--json":
            asJson = true;
            break;
        case "--html":
            html = i + 1 < args.Length && IsPath(args[i + 1]) ? args[++i] : null;
            if (html is null)
            {
                return Refuse($"--html needs the path of the page to write. {Usage}");
            }

            break;
        case "--fail-on":
            if (i + 1 >= args.Length || args[++i] != "inconsistent")
            {
                return Refuse($"--fail-on takes the verdict inconsistent. {Usage}");
            }

            failOnInconsistent = true;
            break;
        case "--help" or "-h":
            Console.WriteLine(Help);
            return 0;
        case var path when given is null && IsPath(path):
            given = path;
            break;
        default:
            return Refuse($"\"{args[i]}\" is not understood here. {Usage}");
    }
}

var file = given ?? Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "../data/guangdong-briefing-2023-06.csv");
var title = given is null ? "Guangdong's foreign trade, audited" : $"{Path.GetFileName(file)}, audited";
IReadOnlyList<FiledClaim> claims;
AuditedClaim[] audited;
try
{
    claims = ClaimReader.ReadCsvFile(file, invariant);
    audited = [.. claims.Select(claim => claim.Audit() with { Finding = (Beside(claim) ?? claim.Claim).Audit() })];
    if (html is not null && !TryWrite(html, AuditPage.ToHtml(title, audited)))
    {
        return Refuse($"{html}: cannot be written. Give the path of a page in a folder that is there.");
    }
}
catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException)
{
    return Refuse(problem.Message);
}

if (asJson)
{
    WriteJson();
}
else
{
    WriteFindings();
    WriteProjections();
}

return failOnInconsistent && Array.Exists(audited, row => row.Finding.Verdict == Verdict.Inconsistent) ? 1 : 0;

// Two rows of the briefing imply more beside another of its rows, where their own figures are not printed.
Claim? Beside(FiledClaim claim)
{
    if (claim is { Id: "trains-value", Claim: UncheckableClaim }
        && Published.TryGrowth($"increased by {Find("trains-number")?.Stated}", invariant, null, out var trains)
        && Published.TryGrowth(claim.Stated, invariant, null, out var value))
    {
        return UncheckableClaim.Implying("no value is printed", "the growth of value per train", () => trains.Factor().GrowthTo(value.Factor()));
    }

    if (claim is { Id: "belt-and-road", Claim: UncheckableClaim } && Find("trade-growth")?.Claim is AverageGrowthClaim<Money> trade
        && claim.Stated.Split(';', StringSplitOptions.TrimEntries) is [var rate, var share]
        && Published.TryGrowth(rate, invariant, null, out var growth)
        && Published.TryShare(share, invariant, null, out var now)
        && now.TryEarlierGiven(growth.Over(trade.Years), trade.From.GrowthTo(trade.To), out var before))
    {
        return UncheckableClaim.Implying(
            $"the share of {claim.StartPeriod} is not printed", $"its share in {claim.StartPeriod}, {(now.Value - before.Value).ToString("P1", invariant)} since,", () => before);
    }

    return null;
}

FiledClaim? Find(string id) => claims.FirstOrDefault(claim => claim.Id == id);

void WriteFindings()
{
    Console.WriteLine($"{title}\n");
    var (ids, statements) = (Widest(audited.Select(row => row.Id)), Widest(audited.Select(row => row.Stated)));
    foreach (var row in audited)
    {
        Console.WriteLine($"{row.Id.PadRight(ids)}  {row.Stated.PadRight(statements)}  {row.Finding.Verdict.Code()}");
        Console.WriteLine($"{"".PadRight(ids)}  {row.Finding.Explanation}");
    }

    var counts = audited.CountBy(row => row.Finding.Verdict).OrderBy(count => count.Key).Select(count => $"{count.Value} {count.Key.Code()}");
    Console.WriteLine($"\n{(audited.Length == 0 ? "no claims" : string.Join(", ", counts))}");
}

void WriteProjections()
{
    List<string[]> rows = [];
    foreach (var claim in claims)
    {
        if (claim.Claim is AverageGrowthClaim<Money> { To.Value: var last, Stated.Value: var rate } && int.TryParse(claim.EndPeriod, NumberStyles.None, invariant, out var year))
        {
            rows.Add([claim.Subject.Length > 0 ? claim.Subject : claim.Id, .. Enumerable.Range(1, 5).Select(years => $"{year + years}: {(last.TryCompoundedAt(rate, years, out var then) ? then.ToString("L2", invariant) : "-")}")]);
        }
    }

    if (rows.Count > 0)
    {
        Console.WriteLine("\nIf it went on at the stated rates\n");
        var widths = rows[0].Select((_, column) => Widest(rows.Select(row => row[column]))).ToArray();
        rows.ForEach(row => Console.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()));
    }
}

void WriteJson()
{
    using var output = Console.OpenStandardOutput();
    using (var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
    {
        json.WriteStartArray();
        foreach (var (claim, row) in claims.Zip(audited))
        {
            json.WriteStartObject();
            json.WriteString("id", row.Id);
            json.WriteString("verdict", row.Finding.Verdict.Code());
            json.WriteString("stated", claim.Stated.Length > 0 ? claim.Stated : row.Stated);
            if (row.Finding.Recomputed is { } numbers)
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

            json.WriteString("explanation", row.Finding.Explanation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    output.Write("\n"u8);
}

static int Widest(IEnumerable<string> cells) => cells.Select(cell => cell.Length).DefaultIfEmpty().Max();

static bool IsPath(string argument) => argument.Length > 0 && !argument.StartsWith('-');

static bool TryWrite(string path, string page)
{
    try
    {
        File.WriteAllText(path, page);
        return true;
    }
    catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
    {
        return false;
    }
}

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
