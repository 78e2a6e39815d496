#:project ../../src/TradeMetrics/TradeMetrics.csproj

// Economic complexity of a table of exports: diversity and ubiquity, fitness, ECI and PCI, the nearest products, the outlook.
// Usage: dotnet run docs/examples/complexity.cs [-- [FILE.csv] [--gdp FILE] [--threshold X] [--json]]
using System.Globalization;
using System.Text.Json;
using TradeMetrics;

const string Usage = "Usage: [FILE.csv] [--gdp FILE] [--threshold X] [--json]";
const string Help = $"""
    Economic complexity of a table of exports: diversity and ubiquity, fitness, ECI and PCI, the nearest products, the outlook.
    {Usage}
      FILE.csv       columns country, product, value (zero or more, empty where missing); a pair that is not listed was not traded.
                     Without it, world trade of 1998 to 2000.
      --gdp FILE     columns country, value: GDP per head, for PRODY and EXPY
      --threshold X  Balassa's index from which a cell counts as an advantage, above zero; 1 without it
      --json         countries and products as an object, and nothing else, on stdout; what is left out is named on stderr
    The exit code is 2 for what cannot be read or is not understood, else 0.
    """;
const int Updates = 19;
const int Top = 10;

// What a table and the distances of all products from all others may take of memory.
const long MostCells = 25_000_000;
const int MostProducts = 6_000;
var invariant = CultureInfo.InvariantCulture;
Console.OutputEncoding = new System.Text.UTF8Encoding(false);
string? given = null, gdp = null;
var (asJson, threshold) = (false, 1d);
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
        case "--gdp" when i + 1 < args.Length && IsPath(args[i + 1]):
            gdp = args[++i];
            break;
        case "--threshold" when i + 1 < args.Length && double.TryParse(args[i + 1], NumberStyles.Float, invariant, out threshold) && threshold > 0 && double.IsFinite(threshold):
            i++;
            break;
        case "--gdp" or "--threshold":
            return Refuse($"\"{args[i]} {args.ElementAtOrDefault(i + 1)}\" is not understood here: {(args[i] == "--gdp" ? "it needs the path of a file" : "a threshold is a number above zero")}. {Usage}");
        case var path when given is null && IsPath(path):
            given = path;
            break;
        default:
            return Refuse($"\"{args[i]}\" is not understood here. {Usage}");
    }
}

var file = given ?? Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "../data/world-trade-by-product-1998-2000.csv");
AdvantageMatrix<string, string> advantages;
ComplexityIndex<string, string> fitness;
ExportProductivity<string, string>? productivity;
try
{
    var exports = ReadExports();
    advantages = exports.ComparativeAdvantages(threshold);
    fitness = advantages.Fitness(Updates);
    productivity = gdp is null ? null : exports.Productivity(ReadIncomes(gdp));
}
catch (Exception problem) when (problem is UndefinedMetricException or OverflowException)
{
    return Refuse($"{file}: {problem.Message}");
}
catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException)
{
    return Refuse(problem.Message);
}

// Countries and products without a link have no common scale: the index is that of the largest network.
EconomicComplexityIndex<string, string>? complexity = null;
try
{
    var network = advantages.LargestNetwork();
    complexity = network.EconomicComplexity();
    WarnOfDropped("no ECI, since no product links them to the largest network", [.. network.DroppedCountries.Except(advantages.DroppedCountries)]);
    WarnOfDropped("no PCI, since no country links them to the largest network", [.. network.DroppedProducts.Except(advantages.DroppedProducts)]);
}
catch (UndefinedMetricException problem)
{
    Warn($"No ECI and no PCI: {problem.Message}");
}

WarnOfDropped("no advantage in any product", advantages.DroppedCountries);
WarnOfDropped("no country with an advantage", advantages.DroppedProducts);
WarnOfDropped("no EXPY without exports and a GDP per head above zero", productivity?.DroppedCountries ?? []);
WarnOfDropped("no PRODY, since no country with a GDP per head exports it", productivity?.DroppedProducts ?? []);
if (asJson)
{
    WriteJson();
}
else
{
    WriteTables();
}

return 0;

TradeMatrix<string, string> ReadExports()
{
    var records = CsvRecords.ReadFile(file, "country", "product", "value");
    var seen = new HashSet<(string, string)>();
    foreach (var record in records)
    {
        if (!seen.Add((record.Text("country"), record.Text("product"))))
        {
            throw record.Fault("product", "this country and product stand twice. Expected each pair once.");
        }

        if (record.Measure("value") < 0)
        {
            throw record.Fault("value", "exports below zero give no advantage. Expected zero or more, or nothing where it is missing.");
        }
    }

    var (countries, products) = (seen.DistinctBy(pair => pair.Item1).Count(), seen.DistinctBy(pair => pair.Item2).Count());
    return records.Count == 0 ? throw new FormatException($"{file}, line 2: there is no row. Expected exports by country and product.")
        : countries * (long)products > MostCells ? throw new FormatException(string.Create(invariant, $"{file}: {countries} countries by {products} products are more than the {MostCells} cells that this program takes. Check the columns, or group products more coarsely."))
        : records.ToTradeMatrix(record => record.Text("country"), record => record.Text("product"), record => record.Measure("value"), AbsentCells.Zero);
}

Dictionary<string, double> ReadIncomes(string path)
{
    var incomes = new Dictionary<string, double>();
    foreach (var record in CsvRecords.ReadFile(path, "country", "value"))
    {
        if (record.Measure("value") is { } income && !incomes.TryAdd(record.Text("country"), income))
        {
            throw record.Fault("country", "the country stands twice. Expected it once.");
        }
    }

    return incomes;
}

void WriteJson()
{
    using var output = Console.OpenStandardOutput();
    using var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    json.WriteStartObject();
    WriteList("countries", "country", "diversity", "eci", "expy", advantages.Diversity, fitness.Countries, complexity?.Countries, productivity?.Countries);
    WriteList("products", "product", "ubiquity", "pci", "prody", advantages.Ubiquity, fitness.Products, complexity?.Products, productivity?.Products);
    json.WriteEndObject();

    void WriteList(string list, string key, string count, string index, string income,
        IReadOnlyDictionary<string, int> counts, IReadOnlyDictionary<string, double> fitnesses, IReadOnlyDictionary<string, double>? indices, IReadOnlyDictionary<string, double>? incomes)
    {
        json.WriteStartArray(list);
        foreach (var (name, number) in counts)
        {
            json.WriteStartObject();
            json.WriteString(key, name);
            json.WriteNumber(count, number);
            json.WriteNumber("fitness", fitnesses[name]);
            WriteFigure(index, indices, name);
            if (incomes is not null)
            {
                WriteFigure(income, incomes, name);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    void WriteFigure(string member, IReadOnlyDictionary<string, double>? figures, string name)
    {
        if (figures?.TryGetValue(name, out var figure) == true)
        {
            json.WriteNumber(member, figure);
        }
        else
        {
            json.WriteNull(member);
        }
    }
}

void WriteTables()
{
    var cells = advantages.Countries.Count * advantages.Products.Count;
    Console.WriteLine($"{Path.GetFileName(file)}: {advantages}");
    Console.WriteLine(string.Create(invariant, $"Balassa's index is at {threshold} or above in {(double)advantages.AdvantageCount / cells:P1} of {cells:N0} cells; diversity {Range(advantages.Diversity.Values)}, ubiquity {Range(advantages.Ubiquity.Values)}"));

    WriteTop("Most complex countries", "country", fitness.Countries, complexity?.Countries,
        ("diversity", name => Whole(advantages.Diversity[name])), ("fitness", name => Fixed(fitness.Countries, name, 3)), ("ECI", name => Fixed(complexity?.Countries, name, 3)), ("EXPY", name => Fixed(productivity?.Countries, name, 0)));
    WriteTop("Most complex products", "product", fitness.Products, complexity?.Products,
        ("ubiquity", name => Whole(advantages.Ubiquity[name])), ("fitness", name => Fixed(fitness.Products, name, 3)), ("PCI", name => Fixed(complexity?.Products, name, 3)), ("PRODY", name => Fixed(productivity?.Products, name, 0)));

    if (advantages.Products.Count > MostProducts)
    {
        Warn($"{advantages.Products.Count} products are too many for a product space and an outlook, which are left out: they compare each product with all others.");
        return;
    }

    var proximity = advantages.ProductProximity();
    var (tree, network) = (proximity.MaximumSpanningTree(), proximity.Network());
    Console.WriteLine($"\nProduct space: {tree.Count} links join the products, {network.Count} with all from 0.55; the nearest\n");
    WriteTable([["product", "product", "proximity"], .. tree.Take(Top).Select(link => new[] { link.First, link.Second, link.Proximity.ToString("F3", invariant) })], numbers: 1);

    var outlook = advantages.Outlook(fitness.Products, proximity);
    WriteTop("Best outlook, by the complexity beside fitness", "country", outlook.Index, null,
        ("outlook", name => Fixed(outlook.Index, name, 1)));
}

// The order is that of the index, and of fitness where there is none.
void WriteTop(string title, string key, IReadOnlyDictionary<string, double> otherwise, IReadOnlyDictionary<string, double>? order, params (string Name, Func<string, string> Cell)[] columns)
{
    columns = [.. columns.Where(column => productivity is not null || column.Name is not ("EXPY" or "PRODY"))];
    Console.WriteLine($"\n{title}\n");
    WriteTable(
        [
            [key, .. columns.Select(column => column.Name)],
            .. (order ?? otherwise).OrderByDescending(figure => figure.Value).Take(Top).Select(figure => new[] { figure.Key }.Concat(columns.Select(column => column.Cell(figure.Key))).ToArray()),
        ],
        columns.Length);
}

string Fixed(IReadOnlyDictionary<string, double>? figures, string name, int digits) =>
    figures?.TryGetValue(name, out var figure) == true ? figure.ToString($"F{digits}", invariant) : "-";

string Whole(int number) => number.ToString(invariant);

string Range(IEnumerable<int> counts) => $"{counts.Min()} to {counts.Max()}";

// The last columns are numbers and stand to the right.
static void WriteTable(string[][] rows, int numbers)
{
    var widths = rows[0].Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
    foreach (var row in rows)
    {
        Console.WriteLine(string.Join("  ", row.Select((cell, column) => column < row.Length - numbers ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd());
    }
}

static void WarnOfDropped(string why, IReadOnlyList<string> dropped)
{
    if (dropped.Count > 0)
    {
        Warn($"{dropped.Count} left out ({why}): {string.Join(", ", dropped)}");
    }
}

static bool IsPath(string argument) => argument.Length > 0 && !argument.StartsWith('-');

static void Warn(string message) => Console.Error.WriteLine(message);

static int Refuse(string message)
{
    Warn(message);
    return 2;
}
