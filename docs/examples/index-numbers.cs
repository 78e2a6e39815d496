#:project ../../src/TradeMetrics/TradeMetrics.csproj

// Price or quantity index numbers of a file with the columns time, prodID, prices and quantities: every formula, period on period, chained, of a fixed base, and GEKS.
// Usage: dotnet run docs/examples/index-numbers.cs [-- [FILE.csv] [--quantity] [--formula NAME]... [--link NAME]... [--frequency M|Q|A] [--unit-values] [--json]]
using System.Globalization;
using System.Text.Json;
using TradeMetrics;

const string Usage = "Usage: [FILE.csv] [--quantity] [--formula NAME]... [--link NAME]... [--frequency M|Q|A] [--unit-values] [--json]";
var help = $"""
    Price or quantity index numbers: every formula, period on period, chained, of a fixed base, and GEKS.
    {Usage}
      FILE.csv         columns time, prodID, prices (above zero), quantities (zero or more); a row without a price or a quantity is left out.
                       Without it, four goods of IndexNumR.
      time             whole numbers, which are even steps (0, 1, 2, … or years), or periods: 2022-Q1, 2022-04, 2022-04-30; 2022Q1, 1995M01
                       and 202204 are read too. A time is compared with the one a step before it, a day with the day before:
                       dates of month ends need --frequency M.
      --quantity       quantity indices in place of price indices
      --formula NAME   {string.Join(", ", IndexFormula.All)}; may stand several times, all without it
      --link NAME      pop, chained, fixedbase or geks; may stand several times, all without it
      --frequency F    puts times into months (M), quarters (Q) or years (A); with --unit-values where a product stands several times in one
      --unit-values    rows of one product and time are parts, whose quantities add up; without it they are refused
      --json           an array of index numbers, and nothing else, on stdout; what is undefined is told on stderr
    The exit code is 2 for what cannot be read or is not understood, else 0.
    """;
const int PeriodsAcross = 12;
const int ReasonsTold = 20;

// From the first time to the last; each index has a place for each of them.
const int MostSteps = 50_000;
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
var (asJson, ofQuantities, duplicates) = (false, false, DuplicateKeys.Refuse);
Frequency? frequency = null;
Steps? steps = null;
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
                Console.WriteLine(help);
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
                frequency = Frequency.TryFromCode(args[++i], out var coarser) ? coarser : throw new FormatException($"\"{args[i]}\" is no frequency. Expected M, Q or A.");
                break;
            case "--formula" when i + 1 < args.Length:
                formulas.Add(IndexFormula.Parse(args[++i]));
                break;
            case "--link" when i + 1 < args.Length:
                links.Add(linkNames.ContainsKey(args[++i]) ? args[i].ToLowerInvariant() : throw new FormatException($"\"{args[i]}\" is no link. Expected one of {string.Join(", ", linkNames.Keys)}."));
                break;
            case "--frequency" or "--formula" or "--link":
                return Refuse($"{args[i]} needs a value. {Usage}");
            case var path when given is null && IsPath(path):
                given = path;
                break;
            default:
                return Refuse($"\"{args[i]}\" is not understood here. {Usage}");
        }
    }

    panel = Read(given ?? Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "../data/index-numbers-four-goods.csv"));
}
catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException)
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
try
{
    foreach (var link in links)
    {
        foreach (var formula in formulas.Where(formula => link != "geks" || formula.SatisfiesTimeReversal))
        {
            results.Add((link, formula, ofQuantities ? panel.QuantityIndex(formula, linkNames[link]) : panel.PriceIndex(formula, linkNames[link])));
        }
    }
}
catch (InvalidOperationException problem)
{
    return Refuse(problem.Message);
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
string[] reasons = [.. results.SelectMany(result => panel.Periods.Select(period => result.Index.At(period).Reason)).OfType<string>().Select(Told)];
if (reasons.Length > 0)
{
    Console.Error.WriteLine($"{reasons.Length} of {results.Count * panel.Periods.Count} index numbers are undefined and left out:");
    string[] different = [.. reasons.Distinct()];
    Console.Error.WriteLine(string.Join('\n', different.Take(ReasonsTold).Select(reason => $"- {reason}")));
    if (different.Length > ReasonsTold)
    {
        Console.Error.WriteLine($"- and {different.Length - ReasonsTold} other reasons");
    }

    if (panel.Start.Frequency == Frequency.Daily && steps is null)
    {
        Console.Error.WriteLine("A day is compared with the day before. Give --frequency M for dates that stand for months, such as their ends, Q for quarters or A for years.");
    }
}

return 0;

PriceQuantityPanel<string> Read(string path)
{
    List<(Moment Time, string Product, decimal Price, decimal Quantity)> rows = [];
    var lines = new Dictionary<(Moment, string), long>();
    (Moment Time, long Line)? first = null;
    var records = CsvRecords.ReadFile(path, "time", "prodID", "prices", "quantities");
    foreach (var record in records)
    {
        var (time, product) = (Time(record), record.Text("prodID"));
        first ??= (time, record.Line);
        if (!time.IsOfKind(first.Value.Time))
        {
            throw record.Fault("time", $"{time} and {first.Value.Time}, which line {first.Value.Line} has, are not of one kind. Expected whole numbers, or periods of one frequency{(frequency is null ? "; --frequency M, Q or A puts dates into months, quarters or years" : "")}.");
        }

        if (!lines.TryAdd((time, product), record.Line) && duplicates == DuplicateKeys.Refuse)
        {
            throw record.Fault("prodID", $"the product \"{product}\" of {time} is also in line {lines[(time, product)]}. Expected each product once a time, or --unit-values where rows are parts.");
        }

        // A product without a price or a quantity is missing then; it is not zero.
        if (record.Number("prices") is { } price && record.Number("quantities") is { } quantity)
        {
            rows.Add((
                time,
                product,
                price > 0m ? price : throw record.Fault("prices", $"{price.ToString(invariant)} is no price. Expected one above zero, or nothing where it is missing."),
                quantity >= 0m ? quantity : throw record.Fault("quantities", $"{quantity.ToString(invariant)} is no quantity. Expected zero or more, or nothing where it is missing.")));
        }
    }

    if (rows.DistinctBy(row => row.Time).Count() < 2)
    {
        throw new FormatException($"{path}: it has fewer than two times with prices and quantities. An index compares two.");
    }

    if (records.Count > rows.Count)
    {
        Console.Error.WriteLine($"{path}: {records.Count - rows.Count} of {records.Count} rows have no price or no quantity and are left out.");
    }

    steps = rows[0].Time.Number is null ? null : Steps.Over(rows.Select(row => row.Time.Number!.Value));
    if ((steps is null ? rows.Max(row => row.Time.Period) - rows.Min(row => row.Time.Period) : steps.Count) > MostSteps)
    {
        throw new FormatException($"{path}, column time: the first time and the last are too far apart. Expected at most {MostSteps} steps from one to the other{(steps is null ? ", or --frequency M" : "")}.");
    }

    try
    {
        return rows.ToPriceQuantityPanel(row => row.Time.Number is { } number ? steps!.Period(number) : row.Time.Period, row => row.Product, row => row.Price, row => row.Quantity, duplicates);
    }
    catch (OverflowException)
    {
        throw new FormatException($"{path}: prices times quantities are outside decimal's range (±7.9e28). Use larger units, such as millions.");
    }
}

// Six digits that end in a month are the month, as UN Comtrade writes it; other whole numbers are steps, or years that --frequency looks at.
Moment Time(CsvRecord record)
{
    var text = record["time"];
    if (text is { Length: 6 } && text[0] is '1' or '2' && TimePeriod.TryParse($"{text[..4]}-{text[4..]}", out var month))
    {
        return Coarser(month);
    }

    if (!long.TryParse(text, NumberStyles.None, invariant, out var number))
    {
        return TimePeriod.TryParse(text, out var parsed) ? Coarser(parsed)
            : throw record.Fault("time", $"\"{text}\" is no time. Expected a whole number from 0, or a period as 2022-Q1, 2022-04, 2022-04-30, 2022Q1 or 2022M04; dates of month ends need --frequency M.");
    }

    return frequency is null || frequency == Frequency.Annual ? new(number, default)
        : throw record.Fault("time", $"{text} counts as a year, which is longer than the periods of --frequency {frequency.Value.Code}.");

    Moment Coarser(TimePeriod period)
    {
        var container = frequency is { } coarser ? TimePeriod.Containing(period.Start, coarser) : period;
        return container.Contains(period) ? new(null, container) : throw record.Fault("time", $"{period} is longer than the periods of --frequency {container.Frequency.Code}.");
    }
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
            if (steps is not null)
            {
                json.WriteNumber("period", steps.Number(period));
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

string Label(TimePeriod period) => steps?.Number(period).ToString(invariant) ?? period.ToString();

string Told(string reason) => steps?.Told(reason) ?? reason;

static bool IsPath(string argument) => argument.Length > 0 && !argument.StartsWith('-');

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}

// A time of the file: a whole number or a period.
internal sealed record Moment(long? Number, TimePeriod Period)
{
    public bool IsOfKind(Moment other) => Number is null == other.Number is null
        && (Period.Frequency, Period.IsYearToDate, Period.ReportingYear) == (other.Period.Frequency, other.Period.IsYearToDate, other.Period.ReportingYear);

    public override string ToString() => Number?.ToString(CultureInfo.InvariantCulture) ?? Period.ToString();
}

// Whole numbers as even steps. To the library they are days of a year so far away that its text stands for nothing else in a message.
internal sealed record Steps(long First, long Width, long Count)
{
    private static readonly TimePeriod s_first = TimePeriod.Parse("9000-01-01");

    public static Steps Over(IEnumerable<long> numbers)
    {
        long[] ordered = [.. numbers.Distinct().Order()];
        var width = ordered.Aggregate(0L, (width, number) => (long)System.Numerics.BigInteger.GreatestCommonDivisor(width, number - ordered[0]));
        return new(ordered[0], width, (ordered[^1] - ordered[0]) / width);
    }

    public TimePeriod Period(long number) => s_first + (int)((number - First) / Width);

    public long Number(TimePeriod period) => First + ((period - s_first) * Width);

    public string Told(string reason) => System.Text.RegularExpressions.Regex.Replace(
        reason, @"\b9\d{3}-\d{2}-\d{2}\b", day => TimePeriod.TryParse(day.Value, out var period) ? Number(period).ToString(CultureInfo.InvariantCulture) : day.Value);
}
