#:project ../../src/TradeMetrics/TradeMetrics.csproj

// Price or quantity index numbers of a file with the columns time, prodID, prices and quantities: every formula, period on period, chained, of a fixed base, and GEKS.
// Usage: dotnet run docs/examples/index-numbers.cs [-- [FILE.csv] [--quantity] [--formula NAME]... [--link NAME]... [--frequency M|Q|A] [--unit-values] [--json]]
using System.Globalization;
using System.Text.Json;
using TradeMetrics;

const string Usage = "Usage: [FILE.csv] [--quantity] [--formula NAME]... [--link NAME]... [--frequency M|Q|A] [--unit-values] [--json]";
const int PeriodsAcross = 12;
const int ReasonsTold = 20;
var invariant = CultureInfo.InvariantCulture;
Console.OutputEncoding = new System.Text.UTF8Encoding(false);
var linkNames = new Dictionary<string, IndexLink>(StringComparer.OrdinalIgnoreCase)
{
    ["pop"] = IndexLink.PeriodOnPeriod,
    ["chained"] = IndexLink.Chained,
    ["fixedbase"] = IndexLink.FixedBase,
    ["geks"] = IndexLink.Geks,
};
string? given = null;
var (asJson, ofQuantities, wholeNumbers, duplicates) = (false, false, true, DuplicateKeys.Refuse);
Frequency? frequency = null;
List<IndexFormula> formulas = [];
List<string> links = [];
PriceQuantityPanel<string> panel;
try
{
    for (var i = 0; i < args.Length; i++)
    {
        switch (args[i])
        {
            case "--help" or "-h":
                Console.WriteLine(Usage);
                return 0;
            case "--json":
                asJson = true;
                break;
            case "--quantity":
                ofQuantities = true;
                break;
            case "--unit-values":
                duplicates = DuplicateKeys.Add;
                break;
            case "--frequency" when i + 1 < args.Length:
                frequency = Frequency.FromCode(args[++i]);
                break;
            case "--formula" when i + 1 < args.Length:
                formulas.Add(IndexFormula.Parse(args[++i]));
                break;
            case "--link" when i + 1 < args.Length:
                links.Add(linkNames.ContainsKey(args[++i]) ? args[i].ToLowerInvariant() : throw new FormatException($"\"{args[i]}\" is no link. Expected one of {string.Join(", ", linkNames.Keys)}."));
                break;
            case var path when given is null && !path.StartsWith("--", StringComparison.Ordinal):
                given = path;
                break;
            default:
                return Refuse($"\"{args[i]}\" is not understood here. {Usage}");
        }
    }

    panel = Read(given ?? Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "../data/index-numbers-four-goods.csv"));
}
catch (Exception problem) when (problem is FormatException or ArgumentException or IOException or UnauthorizedAccessException)
{
    return Refuse(problem.Message);
}

if (links.Contains("geks") && formulas.Find(formula => !formula.SatisfiesTimeReversal) is { } irreversible)
{
    return Refuse($"GEKS is not defined over {irreversible}. Expected one of {string.Join(", ", IndexFormula.All.Where(formula => formula.SatisfiesTimeReversal))}.");
}

formulas = formulas.Count > 0 ? [.. formulas.Distinct()] : [.. IndexFormula.All];
links = links.Count > 0 ? [.. links.Distinct()] : [.. linkNames.Keys];
List<(string Link, IndexFormula Formula, TimeSeries<decimal> Index)> results = [];
foreach (var link in links)
{
    foreach (var formula in formulas.Where(formula => link != "geks" || formula.SatisfiesTimeReversal))
    {
        results.Add((link, formula, ofQuantities ? panel.QuantityIndex(formula, linkNames[link]) : panel.PriceIndex(formula, linkNames[link])));
    }
}

if (asJson)
{
    WriteJson();
}
else
{
    WriteTables();
}

// Periods that the file does not have are no gaps of it. What is undefined of the others is left out, and told once for each reason.
string[] reasons = [.. results.SelectMany(result => panel.Periods.Select(period => result.Index.At(period).Reason)).OfType<string>()];
if (reasons.Length > 0)
{
    Console.Error.WriteLine($"{reasons.Length} of {results.Count * panel.Periods.Count} index numbers are undefined and left out:");
    string[] different = [.. reasons.Distinct()];
    Console.Error.WriteLine(string.Join('\n', different.Take(ReasonsTold).Select(reason => $"- {reason}")));
    if (different.Length > ReasonsTold)
    {
        Console.Error.WriteLine($"- and {different.Length - ReasonsTold} other reasons");
    }
}

return 0;

PriceQuantityPanel<string> Read(string path)
{
    List<(TimePeriod Period, string Product, decimal Price, decimal Quantity)> rows = [];
    var lines = new Dictionary<(TimePeriod, string), long>();
    var records = CsvRecords.ReadFile(path, "time", "prodID", "prices", "quantities");
    foreach (var record in records)
    {
        var (period, product) = (Time(record), record.Text("prodID"));
        if (!lines.TryAdd((period, product), record.Line) && duplicates == DuplicateKeys.Refuse)
        {
            throw record.Fault("prodID", $"the product \"{product}\" of {Label(period)} is also in line {lines[(period, product)]}. Expected each product once a time, or --unit-values where rows are parts.");
        }

        // A product without a price or a quantity is missing then; it is not zero.
        if (record.Number("prices") is { } price && record.Number("quantities") is { } quantity)
        {
            rows.Add((
                period,
                product,
                price > 0m ? price : throw record.Fault("prices", $"{price.ToString(invariant)} is no price. Expected one above zero, or nothing where it is missing."),
                quantity >= 0m ? quantity : throw record.Fault("quantities", $"{quantity.ToString(invariant)} is no quantity. Expected zero or more, or nothing where it is missing.")));
        }
    }

    if (records.Count > rows.Count)
    {
        Console.Error.WriteLine($"{path}: {records.Count - rows.Count} of {records.Count} rows have no price or no quantity and are left out.");
    }

    return rows.Select(row => row.Period).Distinct().Count() > 1
        ? rows.ToPriceQuantityPanel(row => row.Period, row => row.Product, row => row.Price, row => row.Quantity, duplicates)
        : throw new FormatException($"{path}: it has fewer than two times with prices and quantities. An index compares two.");
}

// Whole numbers count as years, so that those left out are gaps.
TimePeriod Time(CsvRecord record)
{
    var whole = int.TryParse(record["time"], NumberStyles.None, invariant, out var number) && number is >= 1 and <= 9999;
    var period = whole ? TimePeriod.Year(number) : TimePeriod.TryParse(record["time"], out var parsed) ? parsed
        : throw record.Fault("time", $"\"{record["time"]}\" is no time. Expected a whole number from 1 to 9999, or a period of SDMX, as 2022-Q1, 2022-04 or 2022-04-30.");
    wholeNumbers &= whole;
    if (frequency is not { } coarser)
    {
        return period;
    }

    var container = TimePeriod.Containing(period.Start, coarser);
    return container.Contains(period) ? container : throw record.Fault("time", $"{period} is longer than the periods of --frequency {coarser.Code}.");
}

void WriteTables()
{
    Console.WriteLine($"{(ofQuantities ? "Quantity" : "Price")} indices, {panel.Periods.Count} periods from {Label(panel.Start)} to {Label(panel.End)}, the first is 1");
    foreach (var table in results.GroupBy(result => result.Link))
    {
        Console.WriteLine($"\n{table.Key switch { "pop" => "period on period", "chained" => "chained", "fixedbase" => "fixed base", _ => "GEKS" }}");
        foreach (var columns in panel.Periods.Chunk(PeriodsAcross))
        {
            Console.WriteLine($"{"",-17}{string.Concat(columns.Select(period => $"  {Label(period),8}"))}");
            foreach (var (_, formula, index) in table)
            {
                Console.WriteLine($"{formula,-17}{string.Concat(columns.Select(period => $"  {(index.TryGetValue(period, out var value) ? value.ToString("F4", invariant) : "-"),8}"))}");
            }
        }
    }
}

void WriteJson()
{
    using var output = Console.OpenStandardOutput();
    using var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    json.WriteStartArray();
    foreach (var (link, formula, index) in results)
    {
        foreach (var (period, value) in index.Values)
        {
            json.WriteStartObject();
            if (wholeNumbers)
            {
                json.WriteNumber("period", period.YearNumber);
            }
            else
            {
                json.WriteString("period", period.ToString());
            }

            json.WriteString("formula", formula.Name);
            json.WriteString("link", link);
            json.WriteNumber("value", value);
            json.WriteEndObject();
        }
    }

    json.WriteEndArray();
}

string Label(TimePeriod period) => wholeNumbers ? period.YearNumber.ToString(invariant) : period.ToString();

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
