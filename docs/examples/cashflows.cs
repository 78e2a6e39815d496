#:project ../../src/TradeMetrics/TradeMetrics.csproj

// Internal rates of a file of cash flows, a set a row: all of them, or why there is none.
// Usage: dotnet run docs/examples/cashflows.cs [-- [FILE.csv] [--day-count NAME] [--json]]
// FILE.csv has the columns id and values (1;2;3), and at will dates (2024-01-31;2024-02-29;…) and convention; other columns are passed over.
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using TradeMetrics;

const string Usage = "Usage: [FILE.csv] [--day-count NAME] [--json]";
var help = $"""
    Internal rates of cash flows: all of them, or why there is none.
    {Usage}
      FILE.csv          columns id and values: amounts between semicolons, received above zero, paid below. At will dates, as many of them
                        (2024-01-31), empty where flows are one period apart; and convention, the day count of a row.
                        Without it, flows from the tests of many programs.
      --day-count NAME  how years are counted, Actual/365 Fixed without it:
                        {string.Join(", ", DayCount.Known)}
      --json            an array of id, kind (unique, several, none, invalid), rates as fractions, and reason, on stdout and nothing else
    A row that cannot be solved is of the kind invalid. The exit code is 2 for a file or columns that cannot be read
    and for what is not understood, else 0.
    """;
var invariant = CultureInfo.InvariantCulture;
Console.OutputEncoding = new System.Text.UTF8Encoding(false);
string? given = null;
var (asJson, dayCount) = (false, DayCount.Actual365Fixed);
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
        case "--day-count" when i + 1 < args.Length && DayCount.TryParse(args[i + 1], out var named):
            dayCount = named;
            i++;
            break;
        case "--day-count":
            return Refuse($"\"{args[i]} {args.ElementAtOrDefault(i + 1)}\" is not understood here: a day count is one of {string.Join(", ", DayCount.Known)}. {Usage}");
        case var path when given is null && IsPath(path):
            given = path;
            break;
        default:
            return Refuse($"\"{args[i]}\" is not understood here. {Usage}");
    }
}

List<Answer> answers;
try
{
    var file = given ?? Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "../data/finance/irr.csv");
    answers = [.. CsvRecords.ReadFile(file, "id", "values").Select(Solved)];
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
    WriteTable();
}

return 0;

Answer Solved(CsvRecord row)
{
    try
    {
        return Irr(row) switch
        {
            UniqueRate one => new(row["id"], "unique", one.Roots, null),
            SeveralRates several => new(row["id"], "several", several.Roots, null),
            NoRate none => new(row["id"], "none", [], none.Explanation),
            var other => throw new InvalidOperationException($"There is no word for {other}."),
        };
    }
    catch (FormatException problem)
    {
        return new(row["id"], "invalid", [], problem.Message);
    }
    catch (Exception problem) when (problem is ArgumentException or ArithmeticException)
    {
        return new(row["id"], "invalid", [], row.Fault("values", problem.Message).Message);
    }
}

// Decimals add up exactly, and so they are taken where they hold what is written; otherwise doubles are.
RateSolution Irr(CsvRecord row)
{
    var cells = Cells(row, "values");
    var amounts = Array.ConvertAll(cells, cell => Amount(row, cell));
    decimal[]? exact = Array.TrueForAll(cells, IsExact) ? Array.ConvertAll(cells, cell => decimal.Parse(cell, NumberStyles.Float, invariant)) : null;
    if (row["dates"].Length == 0)
    {
        return exact is not null && TrySolve(() => CashFlows.FromSigned(exact).Irr()) is { } periodic ? periodic : CashFlows.Irr(amounts);
    }

    var dates = Array.ConvertAll(Cells(row, "dates"), cell => Date(row, cell));
    if (dates.Length != amounts.Length)
    {
        throw row.Fault("dates", $"there are {dates.Length} dates for {amounts.Length} values. Give each value its date, or none a date.");
    }

    var count = row["convention"] is not { Length: > 0 } name ? dayCount
        : DayCount.TryParse(name, out var named) ? named
        : throw row.Fault("convention", $"\"{name}\" is no day count. Expected one of {string.Join(", ", DayCount.Known)}.");
    if (exact is not null && TrySolve(() => CashFlows.FromSigned(dates.Zip(exact)).Irr(count)) is { } dated)
    {
        return dated;
    }

    var start = dates.Min();
    return CashFlows.Irr(amounts, Array.ConvertAll(dates, date => (double)count.YearFraction(start, date)));
}

// Sums beyond decimal's range are left to doubles.
static RateSolution? TrySolve(Func<RateSolution> solve)
{
    try
    {
        return solve();
    }
    catch (OverflowException)
    {
        return null;
    }
}

static string[] Cells(CsvRecord row, string column) => row.Text(column).Split(';', StringSplitOptions.TrimEntries);

double Amount(CsvRecord row, string cell) => double.TryParse(cell, NumberStyles.Float, invariant, out var amount) && double.IsFinite(amount)
    ? amount
    : throw row.Fault("values", $"\"{cell}\" is no number. Expected amounts with a decimal point between semicolons, as -1000.50;600;600.");

static LocalDate Date(CsvRecord row, string cell) => LocalDatePattern.Iso.Parse(cell) is { Success: true, Value: var date }
    ? date
    : throw row.Fault("dates", $"\"{cell}\" is no date. Expected dates between semicolons, as 2024-01-31;2024-02-29.");

// Whether a decimal holds all digits of a number: 28 at most, none beyond the 28th decimal.
static bool IsExact(string text)
{
    if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
    {
        return false;
    }

    var parts = text.TrimStart('+', '-').ToUpperInvariant().Split('E');
    var point = parts[0].IndexOf('.', StringComparison.Ordinal);
    var decimals = point < 0 ? 0 : parts[0].Length - point - 1;
    var digits = parts[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0');
    var figures = digits.TrimEnd('0');
    var last = decimals - (digits.Length - figures.Length) - (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
    return figures.Length == 0 || (figures.Length <= 28 && last <= 28);
}

void WriteJson()
{
    using var output = Console.OpenStandardOutput();
    using var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    json.WriteStartArray();
    foreach (var answer in answers)
    {
        json.WriteStartObject();
        json.WriteString("id", answer.Id);
        json.WriteString("kind", answer.Kind);
        json.WriteStartArray("rates");
        foreach (var root in answer.Roots)
        {
            json.WriteNumberValue(root.Rate);
        }

        json.WriteEndArray();
        json.WriteString("reason", answer.Reason);
        json.WriteEndObject();
    }

    json.WriteEndArray();
}

void WriteTable()
{
    var width = answers.Select(answer => answer.Id.Length).DefaultIfEmpty().Max();
    foreach (var answer in answers)
    {
        Console.WriteLine($"{answer.Id.PadRight(width)}  {answer.Kind,-7}  {answer.Reason ?? string.Join("; ", answer.Roots.Select(root => Percent(root.Rate)))}");
    }

    var kinds = answers.CountBy(answer => answer.Kind).Select(kind => $"{kind.Value} {kind.Key}");
    Console.WriteLine($"{answers.Count} sets of flows{string.Concat(kinds.Select(kind => $", {kind}"))}");
}

// Four decimals, and all digits where four would say -100 %, or a number without end.
string Percent(double rate) => string.Create(invariant, $"{(rate is > -0.9999 and < 1e4 ? (100 * rate).ToString("F4", invariant) : (100 * rate).ToString("G15", invariant))} %");

static bool IsPath(string argument) => argument.Length > 0 && !argument.StartsWith('-');

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}

internal sealed record Answer(string Id, string Kind, IReadOnlyList<RateRoot> Roots, string? Reason);
