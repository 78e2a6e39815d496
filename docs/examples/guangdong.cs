#:project ../../src/TradeMetrics/TradeMetrics.csproj

// The briefing recomputed: for every row of docs/data/guangdong-briefing-2023-06.csv, what it states and what its figures give.
// Usage: dotnet run docs/examples/guangdong.cs [another.csv]
using System.Globalization;
using Microsoft.VisualBasic.FileIO;
using TradeMetrics;

var invariant = CultureInfo.InvariantCulture;
var file = args is [var given] ? given : Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "../data/guangdong-briefing-2023-06.csv");
List<Row> rows;
try
{
    rows = [.. Read(file)];
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException or MalformedLineException)
{
    Console.Error.WriteLine($"{file}: {problem.Message}");
    return 1;
}

Console.OutputEncoding = System.Text.Encoding.UTF8;
HashSet<Row> failed = [];
Print("Guangdong's foreign trade, recomputed", ["claim", "the briefing states", "its figures give"], rows.Select(row => new[] { row.Id, States(row), Gives(row) }));
Print("If it went on at the stated rates", ["", "2023", "2024", "2025", "2026", "2027"], rows.Where(row => row.Kind == "cagr" && !failed.Contains(row)).Select(row =>
    (string[])[row.Subject, .. Enumerable.Range(1, 5).Select(years => Words(Amount(row.EndFigure, row.Unit).CompoundedAt(Rate(row.Stated), years)))]));
return failed.Count == 0 ? 0 : 1;

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

string Gives(Row row)
{
    try
    {
        return Recompute(row);
    }
    catch (Exception problem) when (problem is FormatException or ArgumentException or ArithmeticException or InvalidOperationException)
    {
        failed.Add(row);
        return $"nothing: {problem.Message}";
    }
}

string Recompute(Row row)
{
    switch (row.Kind)
    {
        case "cagr":
            var total = Amount(row.StartFigure, row.Unit).GrowthTo(Amount(row.EndFigure, row.Unit));
            return $"{Average(row).ToString("P2", invariant)} a year; {total.ToString("P1", invariant)} in {YearsOf(row)} years";
        case "share-of-country":
            return $"the country's total: {Words(Fraction(row.Stated).WholeFrom(Amount(row.EndFigure, row.Unit)))}";
        case "first-place-streak":
            var years = int.Parse(row.EndFigure.Split(' ')[0], invariant);
            return $"first every year since {TimePeriod.Parse(row.EndPeriod) - (years - 1)}";
        case "level":
            return $"{Words(Amount(row.EndFigure, row.Unit) / 12)} a month";
        case "share":
            var share = row.Unit == "count"
                ? int.Parse(row.StartFigure, invariant).ShareOf(int.Parse(row.EndFigure, invariant))
                : Amount(row.StartFigure, row.Unit).ShareOf(Amount(row.EndFigure, row.Unit));
            return $"{share.ToString("P1", invariant)}";
        case "year-on-year":
            var growth = Rate(row.Stated);
            var was = $"{growth.Factor.ToString("0.###", invariant)} times {TimePeriod.Parse(row.EndPeriod).YearEarlier()}";
            return row.Id == "trains-value" && rows.Find(other => other.Id == "trains-number") is { } trains
                ? $"{was}; {Rate(trains.Stated).Inverse.Then(growth).ToString("+P1", invariant)} per train"
                : was;
        case "multiple":
            var rate = Rate(Second(row));
            return $"doubling is {1m.CagrTo(2m, 5).ToString("P2", invariant)} a year; {rate} a year is {rate.Over(5).Factor.ToString("F2", invariant)} times: they disagree";
        case "year-on-year-and-share":
            var (up, now) = (Rate(First(row)), Part(Second(row)));
            return $"{now.EarlierGiven(up, GrowthRate.Zero).ToString("P1", invariant)} a year earlier, had the total not grown";
        case "stated-share":
            return $"the rest: {Part(row.Stated).Complement} at most";
        case "stated-cagr":
            return $"{Rate(row.Stated).Over(YearsOf(row)).Factor.ToString("F3", invariant)} times in {YearsOf(row)} years";
        case "stated-cagr-and-share":
            // The share in all trade five years before, from the growth of the part and that of all trade.
            var whole = Average(rows.Find(other => other.Id == "trade-growth") ?? throw new FormatException("it needs the row trade-growth."));
            var (later, span) = (Part(Second(row)), YearsOf(row));
            var earlier = later.EarlierGiven(Rate(First(row)).Over(span), whole.Over(span));
            return $"{earlier.ToString("P1", invariant)} of the trade of {row.StartPeriod}; {(later - earlier).ToString("P1", invariant)} since";
        default:
            throw new FormatException($"the kind \"{row.Kind}\" is not known.");
    }
}

decimal YearsOf(Row row) => TimePeriod.Parse(row.StartPeriod).YearsUntil(TimePeriod.Parse(row.EndPeriod));

GrowthRate Average(Row row) =>
    Amount(row.StartFigure, row.Unit).CagrTo(Amount(row.EndFigure, row.Unit), TimePeriod.Parse(row.StartPeriod), TimePeriod.Parse(row.EndPeriod));

Money Amount(string figure, string currency) => Money.Parse(Bare(figure), invariant, Currency.FromCode(currency));

Share Part(string text) => Share.Parse(Bare(text), invariant);

// "1.6 times" is an increase by 1.6 times the base: factor 2.6.
GrowthRate Rate(string text) => Bare(text).Split(' ') is [var number, "times"]
    ? GrowthRate.FromTimesMore(decimal.Parse(number, invariant))
    : GrowthRate.Parse(Bare(text), invariant);

Share Fraction(string text) => text.Split('/') is [var part, var whole]
    ? Share.FromRatio(decimal.Parse(part, invariant), decimal.Parse(whole, invariant))
    : throw new FormatException($"\"{text}\" is no fraction such as 1/5.");

// What a word does to a figure is left out here: "over 1 trillion" is read as 1 trillion.
string Bare(string text) => text.Trim() is var trimmed && trimmed.IndexOfAny([.. "0123456789"]) is var digit and > 0 ? trimmed[digit..] : trimmed;

string First(Row row) => row.Stated.Split(';')[0];

string Second(Row row) => row.Stated.Split(';') is [_, var second] ? second : throw new FormatException($"\"{row.Stated}\" should state two figures with a semicolon between them.");

string Words(Money money) => money.ToString("L2", invariant);

static IEnumerable<Row> Read(string path)
{
    using var csv = new TextFieldParser(path) { Delimiters = [","] };
    string[] wanted = ["id", "subject", "kind", "start_period", "start_figure", "end_period", "end_figure", "unit", "stated"];
    var columns = csv.ReadFields() ?? [];
    var places = Array.ConvertAll(wanted, name => Array.IndexOf(columns, name));
    if (Array.IndexOf(places, -1) is var missing and >= 0)
    {
        throw new FormatException($"the first line lacks the column {wanted[missing]}.");
    }

    while (!csv.EndOfData)
    {
        var line = csv.LineNumber;
        var fields = csv.ReadFields()!;
        yield return fields.Length == columns.Length
            ? new(fields[places[0]], fields[places[1]], fields[places[2]], fields[places[3]], fields[places[4]], fields[places[5]], fields[places[6]], fields[places[7]], fields[places[8]])
            : throw new FormatException($"line {line} has {fields.Length} fields, but the first line names {columns.Length} columns.");
    }
}

static void Print(string title, string[] head, IEnumerable<string[]> body)
{
    List<string[]> lines = [head, .. body];
    var widths = head.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
    lines.Insert(1, [.. widths.Select(width => new string('─', width))]);
    Console.WriteLine($"{title}\n");
    foreach (var line in lines)
    {
        Console.WriteLine(string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }

    Console.WriteLine();
}

internal sealed record Row(string Id, string Subject, string Kind, string StartPeriod, string StartFigure, string EndPeriod, string EndFigure, string Unit, string Stated);
