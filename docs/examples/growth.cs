#:project ../../src/TradeMetrics/TradeMetrics.csproj

// Growth of trade: year on year for adjacent years, and for each span the trend (least squares), as UNCTADstat publishes them.
// Usage: dotnet run docs/examples/growth.cs [-- [FILE.csv] [--span 1992-1995]... [--method ols_log|cagr] [--json]]
// FILE.csv has the columns year, economy_code, flow, value_mn_usd and at will economy, the name; an empty value is missing, other columns are passed over.
using System.Globalization;
using System.Text.Json;
using TradeMetrics;

const string Usage = "Usage: [FILE.csv] [--span 1992-1995]... [--method ols_log|cagr] [--json]";
const string Help = $"""
    Growth of trade: year on year for adjacent years, and the trend of each span.
    {Usage}
      FILE.csv               columns year, economy_code, flow, value_mn_usd (empty where missing); at will economy, its name.
                             Without it, an excerpt of UNCTADstat.
      --span 1992-1995       a span of years for a trend; may stand several times
      --method ols_log|cagr  the trend by least squares, as without it, or the average of a span's ends
      --json                 an array of growth rates, and nothing else, on stdout; what is undefined is counted on stderr
    The exit code is 2 for what cannot be read or is not understood, else 0.
    """;
var invariant = CultureInfo.InvariantCulture;
Console.OutputEncoding = new System.Text.UTF8Encoding(false);
string? given = null;
var (asJson, method) = (false, "ols_log");
List<(TimePeriod From, TimePeriod To)> spans = [];
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--help" or "-h":
            Console.WriteLine(Help);
            return 0;
        case "--json":
            asJson = true;
            break;
        case "--method" when i + 1 < args.Length && args[i + 1] is "ols_log" or "cagr":
            method = args[++i];
            break;
        case "--span" when i + 1 < args.Length && TrySpan(args[i + 1], out var span):
            spans = [.. spans.Append(span).Distinct()];
            i++;
            break;
        case "--span" or "--method":
            return Refuse($"\"{args[i]} {args.ElementAtOrDefault(i + 1)}\" is not understood here: a span is two years, the earlier first, as 1992-1995, and a method ols_log or cagr. {Usage}");
        case var path when given is null && IsPath(path):
            given = path;
            break;
        default:
            return Refuse($"\"{args[i]}\" is not understood here. {Usage}");
    }
}

var file = given ?? Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "../data/unctad-merchandise-trade.csv");
List<Trade> trade;
try
{
    trade = ReadTrade(file);
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

static List<Trade> ReadTrade(string file)
{
    Dictionary<(string Code, string Flow), (string Economy, Dictionary<int, Observation<decimal>> Years)> found = [];
    foreach (var record in CsvRecords.ReadFile(file, "year", "economy_code", "flow", "value_mn_usd"))
    {
        var (key, year) = ((record.Text("economy_code"), record.Text("flow")), record.Whole("year"));
        if (year is < 1 or > 9999)
        {
            throw record.Fault("year", $"there is no year {year}. Expected one from 1 to 9999.");
        }

        if (!found.TryGetValue(key, out var economy))
        {
            found[key] = economy = ("", []);
        }

        // A name is for people; the first that stands there is taken.
        if (economy.Economy.Length == 0)
        {
            found[key] = economy with { Economy = record["economy"] };
        }

        var observation = record.Number("value_mn_usd") is { } value
            ? new Observation<decimal>(TimePeriod.Year(year), value)
            : Observation<decimal>.Missing(TimePeriod.Year(year), "no value is given");
        if (!economy.Years.TryAdd(year, observation))
        {
            throw record.Fault("year", $"{year} is there twice for {key.Item1}, {key.Item2}. Give each year of an economy and a flow once.");
        }
    }

    return found.Count == 0 ? throw new FormatException($"{file}, line 2: there is no row. Expected a figure a row.") : [.. found.Select(entry => new Trade(entry.Key.Code, entry.Value.Economy, entry.Key.Flow, TimeSeries.From(entry.Value.Years.Values)))];
}

// Adjacent years have one growth, by whatever method; longer spans have the trend, or the average of their ends.
IEnumerable<Growth> GrowthOf(Trade series)
{
    foreach (var growth in series.Values.YearOnYear().Skip(1))
    {
        yield return new(growth.Period - 1, growth.Period, "simple", growth.HasValue ? growth.Value : null, growth.Reason);
    }

    foreach (var (from, to) in spans)
    {
        var name = to - from == 1 ? "simple" : method;
        Growth found;
        try
        {
            found = new(from, to, name, name == "simple" ? series.Values.Growth(from, to) : name == "cagr" ? series.Values.Cagr(from, to) : series.Values.TrendGrowth(from, to).Rate, null);
        }
        catch (Exception problem) when (problem is UndefinedMetricException or OverflowException)
        {
            found = new(from, to, name, null, problem.Message);
        }

        yield return found;
    }
}

void WriteJson()
{
    var (all, undefined) = (0, 0);
    using (var output = Console.OpenStandardOutput())
    using (var json = new Utf8JsonWriter(output, new() { Indented = true }))
    {
        json.WriteStartArray();
        foreach (var (series, growth) in trade.SelectMany(series => GrowthOf(series).DistinctBy(growth => (growth.From, growth.To, growth.Method)).Select(growth => (series, growth))))
        {
            all++;
            if (growth.Rate is not { } rate)
            {
                undefined++;
                continue;
            }

            json.WriteStartObject();
            json.WriteString("economy_code", series.Code);
            json.WriteString("flow", series.Flow);
            json.WriteNumber("year_start", growth.From.YearNumber);
            json.WriteNumber("year_end", growth.To.YearNumber);
            json.WriteString("method", growth.Method);
            json.WriteNumber("rate_percent", Math.Round(rate.Percent, 10));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    if (undefined > 0)
    {
        Console.Error.WriteLine($"{undefined} of {all} growth rates are undefined and left out: a value is missing or below zero, or zero at the start.");
    }
}

// A row a decade and a column for each of its years; a dash where growth is undefined.
void WriteTable()
{
    foreach (var series in trade)
    {
        var growth = GrowthOf(series).ToList();
        var years = growth.Take(series.Values.Count - 1).ToDictionary(each => each.To.YearNumber);
        Console.WriteLine($"{(series.Economy.Length > 0 ? $"{series.Economy} ({series.Code})" : series.Code)}, {series.Flow}, growth in %");
        if (years.Count > 0)
        {
            Console.WriteLine($"{"",5}{string.Concat(Enumerable.Range(0, 10).Select(digit => $"{digit,9}"))}");
        }

        foreach (var decade in years.Keys.GroupBy(year => year / 10))
        {
            var cells = Enumerable.Range(decade.Key * 10, 10).Select(year => years.TryGetValue(year, out var of) ? of.Rate?.Percent.ToString("F1", invariant) ?? "–" : "");
            Console.WriteLine($"{$"{decade.Key}0s",5}{string.Concat(cells.Select(cell => $"{cell,9}"))}".TrimEnd());
        }

        foreach (var span in growth.Skip(years.Count))
        {
            Console.WriteLine(span.Rate is { } rate
                ? $"{span.From}–{span.To} {Name(span.Method)} {rate.Percent.ToString("F2", invariant)} % a year"
                : $"{span.From}–{span.To} {Name(span.Method)} undefined: {span.Problem}");
        }

        Console.WriteLine();
    }

    Console.WriteLine(spans.Count > 0 ? $"{trade.Count} series" : $"{trade.Count} series. Add --span 2015-2020 for the trend of a span.");
}

static string Name(string method) => method switch
{
    "simple" => "growth",
    "cagr" => "compound average",
    _ => "trend",
};

static bool TrySpan(string text, out (TimePeriod From, TimePeriod To) span)
{
    span = default;
    if (text.Split('-') is not [var first, var last]
        || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        || !int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
        || from < 1 || to > 9999 || from >= to)
    {
        return false;
    }

    span = (TimePeriod.Year(from), TimePeriod.Year(to));
    return true;
}

static bool IsPath(string argument) => argument.Length > 0 && !argument.StartsWith('-');

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}

internal sealed record Trade(string Code, string Economy, string Flow, TimeSeries<decimal> Values);

internal sealed record Growth(TimePeriod From, TimePeriod To, string Method, GrowthRate? Rate, string? Problem);
