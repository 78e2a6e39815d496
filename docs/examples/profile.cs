#:project ../../src/TradeMetrics/TradeMetrics.csproj

// A country's trade profile: totals, growth, share and rank over time; and, where the file has products, concentration,
// advantage and intra-industry trade.
// Usage: dotnet run docs/examples/profile.cs [-- [FILE.csv] [--economy CODE] [--html OUT] [--json]]
using System.Globalization;
using System.Text.Json;
using TradeMetrics;

const string Usage = "Usage: [FILE.csv] [--economy CODE] [--html OUT] [--json]";
const string Columns = "economy_code, country or exporter; value_mn_usd or value; at will year, flow, economy (its name) and product";
const string Help = $"""
    A country's trade profile: totals, growth, share and rank; and, where the file has products, concentration, advantage and intra-industry trade.
    {Usage}
      FILE.csv        columns {Columns}.
                      Without it, an excerpt of UNCTADstat.
      --economy CODE  the code of the economy as it stands in the file; 156, China, without a file
      --html OUT      the page to write, in a folder that is there
      --json          the profile as an object, and nothing else, on stdout
    The exit code is 2 for what cannot be read or is not understood, else 0.
    """;
const long MostCells = 25_000_000;
string[] worlds = ["0000", "World", "WLD", "wld", "W00", "all"];
string[] flowNames = ["exports", "imports"];
var invariant = CultureInfo.InvariantCulture;
Console.OutputEncoding = new System.Text.UTF8Encoding(false);
string? given = null, html = null, wanted = null;
var asJson = false;
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--json":
            asJson = true;
            break;
        case "--html" or "--economy":
            if (i + 1 >= args.Length || !IsName(args[i + 1]))
            {
                return Refuse($"{args[i]} needs {(args[i] == "--html" ? "the path of the page to write" : "the code of an economy")}. {Usage}");
            }

            (html, wanted) = args[i] == "--html" ? (args[i + 1], wanted) : (html, args[i + 1]);
            i++;
            break;
        case "--help" or "-h":
            Console.WriteLine(Help);
            return 0;
        case var path when given is null && IsName(path):
            given = path;
            break;
        default:
            return Refuse($"\"{args[i]}\" is not understood here. {Usage}");
    }
}

var file = given ?? Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "../data/unctad-merchandise-trade.csv");
wanted ??= given is null ? "156" : null;
Row[] rows;
Flow[] flows;
Products? products;
try
{
    rows = [.. CsvRecords.ReadFile(file).Select(Read)];
    if (rows.Length == 0)
    {
        return Refuse($"{file}, line 2: there is no row. Expected a figure a row.");
    }

    if (wanted is null)
    {
        return Refuse($"Which economy? {file} has {Some([.. rows.Select(row => row.Economy).Distinct().Order(StringComparer.Ordinal)])}; give its code, as --economy {rows[0].Economy}. {Usage}");
    }

    if (!Array.Exists(rows, row => row.Economy == wanted))
    {
        return Refuse($"{file}: there is no economy \"{wanted}\". It has {Some([.. rows.Select(row => row.Economy).Distinct().Order(StringComparer.Ordinal)])}; give the code as it stands there.");
    }

    products = rows[0].Product is null ? null : Parts();
    flows = [.. flowNames.Where(name => Array.Exists(rows, row => row.Flow == name && row.Economy == wanted)).Select(Along)];
    if (html is not null && !TryWrite(html, Page()))
    {
        return Refuse($"{html}: cannot be written. Give the path of a page in a folder that is there.");
    }
}
catch (Exception problem) when (problem is FormatException or ArgumentException or UndefinedMetricException or OverflowException)
{
    return Refuse(problem.Message.StartsWith(file, StringComparison.Ordinal) ? problem.Message : $"{file}: {problem.Message}");
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
{
    return Refuse($"{problem.Message.TrimEnd('.')} with the columns {Columns}.");
}

if (asJson)
{
    WriteJson();
}
else
{
    WriteText();
}

return 0;

Row Read(CsvRecord record)
{
    var (economy, value) = (record.AnyOf("economy_code", "country", "exporter"), record.AnyOf("value_mn_usd", "value"));
    var flow = !record.Has("flow") ? "exports" : record["flow"].ToUpperInvariant() switch
    {
        "EXPORTS" or "EXPORT" or "X" => "exports",
        "IMPORTS" or "IMPORT" or "M" => "imports",
        _ => throw record.Fault("flow", $"\"{record["flow"]}\" is no flow. Expected Exports or Imports."),
    };
    var year = record.Has("year") ? record.Whole("year") : default(int?);
    return new(
        record.Line,
        year is null or (>= 1 and <= 9999) ? year : throw record.Fault("year", $"there is no year {year}. Expected one from 1 to 9999."),
        record.Text(economy),
        record["economy"] is { Length: > 0 } name ? name : record.Text(economy),
        flow,
        record.Has("product") ? record.Text("product") : null,
        record.Measure(value) is not < 0 ? record.Measure(value) : throw record.Fault(value, "trade is not negative. Expected zero or more."));
}

// Four digits are a group of economies, as UNCTAD codes them.
bool IsEconomy(string code) => !worlds.Contains(code) && !(code.Length == 4 && code.All(char.IsAsciiDigit));

// The totals of a flow by economy and year, with shares of the world and ranks.
Flow Along(string flow)
{
    var totals = rows.Where(row => row.Flow == flow)
        .GroupBy(row => row.Economy)
        .ToDictionary(group => group.Key, group => group.GroupBy(row => row.Year ?? 1).Select(year => new Observed(year.Key, Total(year))).ToTimeSeries(year => TimePeriod.Year(year.Year), year => year.Value));
    var economies = totals.Where(pair => IsEconomy(pair.Key)).ToArray();
    var own = totals[wanted];
    var world = worlds.FirstOrDefault(totals.ContainsKey) is { } code
        ? totals[code]
        : economies.Length == 0 ? own
        : economies.SelectMany(pair => pair.Value).GroupBy(observation => observation.Period).ToTimeSeries(year => year.Key, year => year.Any(one => one.HasValue) ? Finite(year.Sum(one => one.HasValue ? one.Value : 0)) : default(double?));
    var ranks = IsEconomy(wanted) ? economies.Ranks()[wanted] : null;
    return new(flow, own, own.YearOnYear(), own.Zip(world, static (part, whole) => Share.FromRatio((decimal)part, (decimal)whole)), ranks, economies.Length);
}

// A total of products is known only where every part is; of a file without products it is the one row.
double? Total(IGrouping<int, Row> year)
{
    Row[] parts = [.. year];
    if (parts.Length > 1 && (parts[0].Product is null || parts.DistinctBy(part => part.Product).Count() < parts.Length))
    {
        throw new FormatException($"{file}, line {parts[^1].Line}, column {(parts[0].Year is null ? "flow" : "year")}: \"{parts[0].Economy}\" stands twice{(parts[0].Year is null ? "" : $" in {year.Key}")}. Give each figure once.");
    }

    return Array.TrueForAll(parts, part => part.Value is not null) ? Finite(parts.Sum(part => part.Value!.Value)) : null;
}

double Finite(double sum) => double.IsFinite(sum) ? sum : throw new FormatException($"{file}: the sum of figures is outside the range of a double. Use a larger unit, such as millions.");

// Of the last year with exports; nothing where there are none to tell apart.
Products? Parts()
{
    var known = rows.Where(row => row.Economy == wanted && row.Flow == "exports" && row.Value > 0).ToArray();
    var last = known.Max(row => row.Year);
    TradeMatrix<string, string>? Matrix(string flow) => rows.Where(row => row.Flow == flow && row.Year == last).ToArray() is { Length: > 0 } there
        ? Fitting(there).ToTradeMatrix(row => row.Economy, row => row.Product!, row => row.Value, AbsentCells.Zero)
        : null;
    if (known.Length == 0 || Matrix("exports") is not { } all)
    {
        Console.Error.WriteLine($"{file}: there are no exports of \"{wanted}\" by product, and nothing is said of them.");
        return null;
    }

    var economies = Array.Exists([.. all.Rows], IsEconomy) ? all.Where(IsEconomy, _ => true) : all;
    var world = worlds.FirstOrDefault(all.Rows.Contains) is { } code ? all.Row(code) : economies.ColumnTotals();
    var own = all.Row(wanted);
    var imports = Matrix("imports") is { } other && other.Rows.Contains(wanted) ? other.Row(wanted) : null;
    return new(last, economies, own, own.Shares(), world, own.Concentration(), imports);
}

// A matrix has a cell for each economy and product, whether they are traded or not.
Row[] Fitting(Row[] there)
{
    var (economies, goods) = (there.DistinctBy(row => row.Economy).Count(), there.DistinctBy(row => row.Product).Count());
    return (long)economies * goods <= MostCells ? there
        : throw new FormatException(string.Create(invariant, $"{file}: {economies} economies by {goods} products are more than the {MostCells} cells that this program takes. Check the columns, or group products more coarsely."));
}

string Name() => rows.First(row => row.Economy == wanted).Name;

void WriteText()
{
    Console.WriteLine($"{Name()} ({wanted})\n");
    foreach (var flow in flows)
    {
        var title = char.ToUpperInvariant(flow.Name[0]) + flow.Name[1..];
        if (rows[0].Year is null)
        {
            var rank = Rank(flow, flow.Own.Start);
            Console.WriteLine(flow.Own[0].HasValue
                ? $"{title}: {flow.Own[0].Value.ToString("N1", invariant)}, {Show(flow.Shares[0])} of the world{(rank == "-" ? "" : $", number {rank} of {flow.Economies} economies")}"
                : $"{title}: missing");
            continue;
        }

        Console.WriteLine($"{title,-8} {"value",16} {"growth",9} {"share",8} {"rank",5}");
        foreach (var period in Enumerable.Range(Math.Max(0, flow.Own.Count - 10), Math.Min(10, flow.Own.Count)))
        {
            var observation = flow.Own[period];
            Console.WriteLine($"{observation.Period,-8} {(observation.HasValue ? observation.Value.ToString("N1", invariant) : "missing"),16} {Show(flow.Growth[period]),9} {Show(flow.Shares.At(observation.Period)),8} {Rank(flow, observation.Period),5}");
        }

        Console.WriteLine(string.Join('\n', Findings(flow).Select(finding => $"  {finding}")));
        Console.WriteLine();
    }

    if (flows.Length == 2 && Balance() is { } balance)
    {
        Console.WriteLine($"Balance{(rows[0].Year is null ? "" : $" of {balance.Year}")}: {balance.Trade.Balance().ToString("N1", invariant)}; exports cover {balance.Trade.Coverage().ToString("P1", invariant)} of imports\n");
    }

    if (products is { } parts)
    {
        Console.WriteLine($"Exports by product{(parts.Year is { } year ? $" in {year}" : "")}: {parts.Own.Count}, as concentrated as {parts.Concentration.EquivalentNumber.ToString("F1", invariant)} equal ones (HHI {parts.Concentration.Herfindahl.ToString("F4", invariant)}, Gini {parts.Concentration.Gini.ToString("F3", invariant)})\n");
        Console.WriteLine($"{"product",-32} {"value",16} {"share",8} {"RCA",8}{(parts.Imports is null ? "" : "  Grubel-Lloyd")}");
        foreach (var (product, value) in parts.Own.BySize().Take(10))
        {
            Console.WriteLine($"{product,-32} {value.ToString("N1", invariant),16} {parts.Shares[product].ToString("P1", invariant),8} {Rca(parts, product)?.ToString("F2", invariant) ?? "-",8}{(parts.Imports is null ? "" : $"  {IntraIndustry(parts, product)?.ToString("P1", invariant) ?? "-",12}")}");
        }
    }
}

// What the whole series says, as far as it is defined.
IEnumerable<string> Findings(Flow flow)
{
    if (!flow.Own.Values.Any())
    {
        yield break;
    }

    var (first, last) = (flow.Own.Values.First(), flow.Own.Values.Last());
    if (flow.Own.TryCagr(first.Key, last.Key, out var average))
    {
        yield return $"{first.Key} to {last.Key}: {average.ToString("P1", invariant)} a year on average";
    }

    var recent = last.Key - 10 >= first.Key ? last.Key - 10 : first.Key;
    if (flow.Own.TryTrendGrowth(recent, last.Key, out var trend) && trend.Observations > 2)
    {
        yield return string.Create(invariant, $"trend of {recent} to {last.Key}: {trend.Rate:P1} a year (R² {trend.RSquared:F2})");
    }

    if (flow.Own.TryMaximumDrawdown(out var fall) && fall.Depth.Fraction < 0m)
    {
        yield return string.Create(invariant, $"deepest fall: {fall.Depth:P1} from {fall.Peak.Period} to {fall.Trough.Period}, {(fall.Recovery is { } recovery ? $"made good in {recovery}" : "not made good yet")}");
    }

    if (flow.Ranks is { } ranks && ranks.TryGetValue(last.Key, out var rank) && ranks.StreakEndingAt(last.Key, other => other == rank) is { } streak)
    {
        yield return $"number {rank} of the {flow.Economies} economies of the file in {last.Key}{(streak.Length > 1 ? $", for {streak.Length} years since {streak.Start}" : "")}";
    }
}

(TimePeriod Year, ExternalTrade<double> Trade)? Balance()
{
    var (exports, imports) = (flows[0].Own, flows[1].Own);
    var years = exports.Values.Select(value => value.Key).Where(year => imports.TryGetValue(year, out var value) && value > 0).ToArray();
    return years.Length == 0 ? null : (years[^1], new ExternalTrade<double>(exports[years[^1]], imports[years[^1]]));
}

// Balassa's index: the share of a product in the economy's exports over that in the world's.
double? Rca(Products parts, string product) =>
    parts.World.TryGetValue(product, out var traded) && traded > 0 && parts.Own[product] / parts.Own.Sum / (traded / parts.World.Sum) is var index && double.IsFinite(index) ? index : null;

Share? IntraIndustry(Products parts, string product) =>
    parts.Imports is { } imports && imports.TryGetValue(product, out var bought) && parts.Own[product].TryGrubelLloyd(bought, out var index) ? index : null;

string Rank(Flow flow, TimePeriod period) => flow.Ranks is { } ranks && ranks.TryGetValue(period, out var rank) ? rank.ToString(invariant) : "-";

string Show<T>(Observation<T> observation)
    where T : struct, IFormattable => observation.HasValue ? observation.Value.ToString("P1", invariant) : "-";

string Page()
{
    var page = new ReportPage($"{Name()} ({wanted})");
    if (rows[0].Year is not null)
    {
        Draw("Trade", $"Trade of {Name()}", flow => flow.Own);
        Draw("Share of the world, per cent", $"Share of the world's trade of {Name()}", flow => flow.Shares.Select(share => (double)share.Percent));
        foreach (var flow in flows)
        {
            page = page
                .WithText(flow.Name, Findings(flow))
                .WithTable(
                    $"{flow.Name} by year",
                    ["year", "value", "growth", "share of the world", "rank"],
                    flow.Own.Reverse().Select((IReadOnlyList<string> (observation) =>
                    [
                        observation.Period.ToString(),
                        observation.HasValue ? observation.Value.ToString("N1", invariant) : observation.Reason!,
                        Show(flow.Growth.At(observation.Period)),
                        Show(flow.Shares.At(observation.Period)),
                        Rank(flow, observation.Period),
                    ])));
        }
    }
    else
    {
        page = page.WithTable(
            "Totals",
            ["flow", "value", "share of the world", "rank"],
            flows.Select((IReadOnlyList<string> (flow) => [flow.Name, flow.Own[0].HasValue ? flow.Own[0].Value.ToString("N1", invariant) : "missing", Show(flow.Shares[0]), Rank(flow, flow.Own.Start)])));
    }

    if (products is not { } parts)
    {
        return page.ToHtml();
    }

    var bySize = parts.Own.BySize();
    page = page
        .With("Exports by product", Treemap.ToSvg($"Exports of {Name()} by product", (parts.Own.Count > 30 ? bySize.Top(30, "all others") : bySize).Select(part => (part.Key, part.Value))))
        .With("Where the advantage is: revealed comparative advantage (1 is the world's share), of the twenty largest exports", BarChart.ToSvg(
            $"Revealed comparative advantage of {Name()}",
            bySize.Take(20).Select(part => (part.Key, Rca(parts, part.Key) ?? 0))));
    if (parts.Exports is { RowCount: >= 10, ColumnCount: >= 10 and <= 1500 })
    {
        var proximity = parts.Exports.ComparativeAdvantages().ProductProximity();
        string[] keys = [.. proximity.Keys];
        var places = keys.Select((key, place) => KeyValuePair.Create(key, place)).ToDictionary();
        page = page.With(
            "The product space: products that are exported together lie near; coloured where there is an advantage, as large as the world's exports",
            NetworkChart.ToSvg(
                "The product space",
                [.. keys.Select(key => (key, parts.Exports.ColumnTotal(key), Rca(parts, key) >= 1))],
                proximity.Network().Select(link => (places[link.First], places[link.Second]))));
    }

    return page.ToHtml();

    // A chart of what has a figure, if anything has.
    void Draw(string heading, string title, Func<Flow, TimeSeries<double>> of)
    {
        var lines = flows.Select(flow => (flow.Name, of(flow))).Where(line => line.Item2.Values.Any()).ToArray();
        page = lines.Length > 0 ? page.With(heading, LineChart.ToSvg(title, lines)) : page;
    }
}

void WriteJson()
{
    using var output = Console.OpenStandardOutput();
    using (var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
    {
        json.WriteStartObject();
        json.WriteString("economy_code", wanted);
        json.WriteString("economy", Name());
        json.WriteStartArray("totals");
        foreach (var flow in flows)
        {
            foreach (var observation in flow.Own)
            {
                json.WriteStartObject();
                json.WriteString("flow", flow.Name);
                WriteNumber(json, "year", rows[0].Year is null ? null : observation.Period.YearNumber);
                WriteNumber(json, "value", observation.HasValue ? observation.Value : null);
                WriteNumber(json, "growth_percent", flow.Growth.TryGetValue(observation.Period, out var growth) ? (double)growth.Percent : null);
                WriteNumber(json, "share_percent", flow.Shares.TryGetValue(observation.Period, out var share) ? (double)share.Percent : null);
                WriteNumber(json, "rank", flow.Ranks is { } ranks && ranks.TryGetValue(observation.Period, out var rank) ? rank : null);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        if (products is { } parts)
        {
            json.WriteStartObject("concentration");
            json.WriteNumber("products", parts.Own.Count);
            json.WriteNumber("hhi", parts.Concentration.Herfindahl);
            WriteNumber(json, "hhi_normalized", parts.Concentration.TryNormalizedHerfindahl(out var normalized) ? (double)normalized : null);
            json.WriteNumber("gini", parts.Concentration.Gini);
            json.WriteNumber("theil", parts.Concentration.TheilT);
            json.WriteEndObject();
            json.WriteStartArray("products");
            foreach (var (product, value) in parts.Own.BySize())
            {
                json.WriteStartObject();
                json.WriteString("product", product);
                json.WriteNumber("value", value);
                json.WriteNumber("share_percent", parts.Shares[product].Percent);
                WriteNumber(json, "rca", Rca(parts, product));
                WriteNumber(json, "grubel_lloyd", IntraIndustry(parts, product) is { } index ? (double)index.Fraction : null);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    output.Write("\n"u8);
}

static void WriteNumber(Utf8JsonWriter json, string name, double? value)
{
    if (value is { } number)
    {
        json.WriteNumber(name, number);
    }
    else
    {
        json.WriteNull(name);
    }
}

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

static string Some(string[] codes) => codes.Length > 12 ? $"{string.Join(", ", codes.Take(12))} and {codes.Length - 12} others" : string.Join(", ", codes);

static bool IsName(string argument) => argument.Length > 0 && !argument.StartsWith('-');

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}

internal sealed record Row(long Line, int? Year, string Economy, string Name, string Flow, string? Product, double? Value);

internal sealed record Observed(int Year, double? Value);

internal sealed record Flow(string Name, TimeSeries<double> Own, TimeSeries<GrowthRate> Growth, TimeSeries<Share> Shares, TimeSeries<int>? Ranks, int Economies);

internal sealed record Products(
    int? Year, TradeMatrix<string, string> Exports, Breakdown<string, double> Own, BreakdownShares<string> Shares, Breakdown<string, double> World, Concentration Concentration, Breakdown<string, double>? Imports);
