#:project ../../src/TradeMetrics/TradeMetrics.csproj

// Audits a trade briefing: for every row of docs/data/guangdong-briefing-2023-06.csv, what it states, and whether its own figures bear it out.
// Usage: dotnet run docs/examples/guangdong.cs [-- [FILE.csv] [--json] [--html OUT] [--fail-on inconsistent]]
using System.Globalization;
using System.Text.Json;
using TradeMetrics;

const string Usage = "Usage: [FILE.csv] [--json] [--html OUT] [--fail-on inconsistent]";
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
var title = given is null ? "Guangdong's foreign trade, audited" : $"{Path.GetFileName(file)}, audited";
IReadOnlyList<FiledClaim> claims;
AuditedClaim[] audited;
try
{
    using var text = File.OpenText(file);
    claims = ClaimReader.ReadCsv(text, invariant);
    audited = [.. claims.Select(claim => claim.Audit() with { Finding = WithOthers(claim) ?? claim.Claim.Audit() })];
    if (html is not null)
    {
        File.WriteAllText(html, AuditPage.ToHtml(title, audited));
    }
}
catch (FormatException problem)
{
    return Refuse($"{file}: {problem.Message}");
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
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

// Two rows of the briefing say more beside another of its rows.
Finding? WithOthers(FiledClaim claim)
{
    if (claim.Id == "trains-value" && Find("trains-number") is { } number)
    {
        var (trains, value) = (Published.Growth(number.Stated, invariant), Published.Growth(claim.Stated, invariant));
        return Finding.NotCheckable("no value is printed", trains.Factor().GrowthTo(value.Factor()), "the growth of value per train");
    }

    if (claim.Id == "belt-and-road" && Find("trade-growth")?.Claim is AverageGrowthClaim<Money> trade && claim.Stated.Split(';') is [var rate, var share])
    {
        var (now, part) = (Published.Share(share.Trim(), invariant), Published.Growth(rate, invariant).Over(trade.Years));
        var before = now.EarlierGiven(part, trade.From.GrowthTo(trade.To));
        return Finding.NotCheckable(
            $"the share of {claim.StartPeriod} is not printed", before, $"its share in {claim.StartPeriod}, {(now.Value - before.Value).ToString("P1", invariant)} since,");
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
        Console.WriteLine($"{row.Id.PadRight(ids)}  {row.Stated.PadRight(statements)}  {Name(row.Finding.Verdict)}");
        Console.WriteLine($"{"".PadRight(ids)}  {row.Finding.Explanation}");
    }

    var counts = audited.CountBy(row => row.Finding.Verdict).OrderBy(count => count.Key).Select(count => $"{count.Value} {Name(count.Key)}");
    Console.WriteLine($"\n{(audited.Length == 0 ? "no claims" : string.Join(", ", counts))}");
}

void WriteProjections()
{
    List<string[]> rows = [];
    foreach (var claim in claims)
    {
        if (claim.Claim is AverageGrowthClaim<Money> { To.Value: var last, Stated.Value: var rate } && int.TryParse(claim.EndPeriod, NumberStyles.None, invariant, out var year))
        {
            rows.Add([claim.Subject.Length > 0 ? claim.Subject : claim.Id, .. Enumerable.Range(1, 5).Select(years => $"{year + years}: {last.CompoundedAt(rate, years).ToString("L2", invariant)}")]);
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
    using var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    json.WriteStartArray();
    foreach (var (claim, row) in claims.Zip(audited))
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        json.WriteString("verdict", Name(row.Finding.Verdict));
        json.WriteString("stated", claim.Stated.Length > 0 ? claim.Stated : claim.EndFigure);
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

static int Widest(IEnumerable<string> cells) => cells.Select(cell => cell.Length).DefaultIfEmpty().Max();

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
