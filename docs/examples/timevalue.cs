#:project ../../src/TradeMetrics/TradeMetrics.csproj

// What a function of spreadsheets gives for each row of a file, each by one line of the library. Spreadsheets' signs are turned here.
// Usage: dotnet run docs/examples/timevalue.cs [-- FUNCTION [FILE.csv] [--json]]
// FILE.csv has the column id and those of the function, by the names of --help; other columns are passed over.
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using TradeMetrics;

const string Usage = "Usage: FUNCTION [FILE.csv] [--json]";
var functions = new Dictionary<string, (string Columns, string Optional, Func<Row, Result> Value)>(StringComparer.OrdinalIgnoreCase)
{
    // Annuities: in a spreadsheet what is paid in is negative, and so the results have the opposite sign of what they come to.
    ["fv"] = ("rate,nper,pmt", "pv,type", row => -row.Annuity.FutureValue(row["pmt"], row["pv", 0m])),
    ["pv"] = ("rate,nper,pmt", "fv,type", row => -row.Annuity.PresentValue(row["pmt"], row["fv", 0m])),
    ["pmt"] = ("rate,nper,pv", "fv,type", row => -row.Annuity.PaymentForPresentValue(row["pv"], -row["fv", 0m])),
    ["nper"] = ("rate,pmt,pv", "fv,type", row => Annuity.PeriodsForFutureValue(row.Rate("rate"), row["pmt"], -row["fv", 0m], row["pv"], row.Timing)),
    ["rate"] = ("nper,pmt,pv", "fv,type,guess", row => row.Root(Annuity.RateForFutureValue(row["nper"], row["pmt"], -row["fv", 0m], row["pv"], row.Timing))),
    ["ipmt"] = ("rate,per,nper,pv", "fv,type", row => -row.Annuity.InterestIn(row["per"], row["pv"], -row["fv", 0m])),
    ["ppmt"] = ("rate,per,nper,pv", "fv,type", row => -row.Annuity.PrincipalIn(row["per"], row["pv"], -row["fv", 0m])),

    // Loans.
    ["ispmt"] = ("rate,per,nper,pv", "", row => -new EqualPrincipal(row.Rate("rate"), row["nper"]).InterestAfter(row["per"], row["pv"])),
    ["cumipmt"] = ("rate,nper,pv,start,end", "type", row => -row.Loan.InterestBetween(row.Whole("start"), row.Whole("end")).Amount),
    ["cumprinc"] = ("rate,nper,pv,start,end", "type", row => -row.Loan.PrincipalBetween(row.Whole("start"), row.Whole("end")).Amount),

    // Rates. The number of times that a rate is compounded in a year is cut to a whole one, as Excel does.
    ["effect"] = ("nominal_rate,npery", "", row => new InterestRate(row["nominal_rate"], Compounding.TimesPerYear(row.Truncated("npery"))).Effective.Rate),
    ["nominal"] = ("effect_rate,npery", "", row => new InterestRate(row["effect_rate"], Compounding.Annual).Nominal(row.Truncated("npery")).Rate),
    ["rri"] = ("nper,pv,fv", "", row => row.Owed("pv").CagrTo(row.Owed("fv"), row["nper"]).Fraction),
    ["pduration"] = ("rate,pv,fv", "", row => row["pv"].TimeToReach(row["fv"], row.Rate("rate"))),
    ["fvschedule"] = ("principal,rates", "", row => row.Numbers("rates").Aggregate(row["principal"], (amount, rate) => amount.CompoundedAt(GrowthRate.FromFraction(rate), 1))),
    ["rate_conversion"] = ("rate,compounding,to_compounding", "frequency,t,to_frequency", row => new InterestRate(row["rate"], row.Compounding("compounding", "frequency")).EquivalentWith(row.Compounding("to_compounding", "to_frequency"), row["t", 1m]).Rate),

    // Cash flows.
    ["npv"] = ("rate,values", "", row => CashFlows.FromSigned(row.Numbers("values")).NpvOnePeriodBefore(row.Rate("rate")).Amount),
    ["xnpv"] = ("rate,values,dates", "", row => row.Dated.Npv(InterestRate.FromGrowth(row.Rate("rate"))).Amount),
    ["irr"] = ("values", "guess", row => row.Root(row.AreExact("values") ? CashFlows.FromSigned(row.Numbers("values")).Irr() : CashFlows.Irr(row.Doubles("values")))),
    ["xirr"] = ("values,dates", "guess", row => row.Root(row.AreExact("values") ? row.Dated.Irr() : CashFlows.Irr(row.Doubles("values"), row.Years(DayCount.Actual365Fixed)))),
    ["xirr_daycount"] = ("values,dates,convention", "guess", row => row.Root(row.AreExact("values") ? row.Dated.Irr(row.DayCount("convention")) : CashFlows.Irr(row.Doubles("values"), row.Years(row.DayCount("convention"))))),
    ["mirr"] = ("values,finance_rate,reinvest_rate", "", row => CashFlows.FromSigned(row.Numbers("values")).Mirr(row.Rate("finance_rate"), row.Rate("reinvest_rate")).Fraction),

    // Dates.
    ["yearfrac"] = ("start,end", "basis", row => row.DayCount("basis", "0").YearFraction(row.Date("start"), row.Date("end"))),
    ["daycount"] = ("start,end,convention", "", row => row.DayCount("convention").YearFraction(row.Date("start"), row.Date("end"))),

    // Depreciation.
    ["sln"] = ("cost,salvage,life", "", row => row.Asset.DepreciationIn(1, DepreciationMethod.StraightLine).Amount),
    ["syd"] = ("cost,salvage,life,per", "", row => row.Asset.DepreciationIn(row.Whole("per"), DepreciationMethod.SumOfYearsDigits).Amount),
    ["db"] = ("cost,salvage,life,period", "month", row => row.Asset.DepreciationIn(row.Whole("period"), DepreciationMethod.FixedRate(row.Whole("month", 12), rateDecimals: 3)).Amount),
    ["ddb"] = ("cost,salvage,life,period", "factor", row => row.Asset.DepreciationIn(row.Whole("period"), DepreciationMethod.DecliningBalance(row["factor", 2m])).Amount),
    ["vdb"] = ("cost,salvage,life,start_period,end_period", "factor,no_switch", row => row.Asset.DepreciationBetween(row["start_period"], row["end_period"], row.Declining).Amount),
};
var help = $"""
    What a function of spreadsheets gives for each row of a file.
    {Usage}
      FUNCTION  {string.Join("\n            ", functions.Select(function => $"{function.Key,-16}{function.Value.Columns}{(function.Value.Optional.Length > 0 ? $" [{function.Value.Optional}]" : "")}"))}
      FILE.csv  the column id, and those of the function; those in brackets may be empty or absent, and are what they are in Excel then.
                values, rates and dates (2024-01-31) stand between semicolons. Without it, a file of docs/data/finance.
      --json    an array of id and value, or id and error, on stdout and nothing else. Where several rates solve a row,
                value is the nearest to guess, or to 0.1, and values are all.
    A row without a result is an error of that row. The exit code is 2 for a file or columns that cannot be read
    and for what is not understood, else 0.
    """;
Console.OutputEncoding = new System.Text.UTF8Encoding(false);
string? name = null, given = null;
var asJson = false;
foreach (var argument in args)
{
    switch (argument)
    {
        case "--help" or "-h":
            Console.WriteLine(help);
            return 0;
        case "--json":
            asJson = true;
            break;
        case var text when name is null && functions.ContainsKey(text):
            name = text.ToLowerInvariant();
            break;
        case var path when name is not null && given is null && IsPath(path):
            given = path;
            break;
        default:
            return Refuse(name is null ? $"\"{argument}\" is no function here. Expected one of {string.Join(", ", functions.Keys)}. {Usage}" : $"\"{argument}\" is not understood here. {Usage}");
    }
}

name ??= "pmt";
List<(string Id, Result? Result, string? Error)> answers;
try
{
    var file = given ?? Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, $"../data/finance/{name}.csv");
    answers = [.. CsvRecords.ReadFile(file, ["id", .. functions[name].Columns.Split(',')]).Select(Answer)];
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

(string Id, Result? Result, string? Error) Answer(CsvRecord record)
{
    try
    {
        return (record["id"], functions[name].Value(new Row(record)), null);
    }
    catch (Exception problem) when (problem is FormatException or ArgumentException or ArithmeticException or InvalidOperationException)
    {
        // What follows is the name of a parameter, which is none of the file.
        return (record["id"], null, problem.Message.Split(" (Parameter '")[0]);
    }
}

void WriteJson()
{
    using var output = Console.OpenStandardOutput();
    using var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    json.WriteStartArray();
    foreach (var (id, result, error) in answers)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (result is null)
        {
            json.WriteString("error", error);
        }
        else if (result.Exact is { } exact)
        {
            json.WriteNumber("value", exact);
        }
        else
        {
            json.WriteNumber("value", result.Nearest);
        }

        if (result is { Roots.Count: > 1 })
        {
            json.WriteStartArray("values");
            foreach (var root in result.Roots)
            {
                json.WriteNumberValue(root.Rate);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    json.WriteEndArray();
}

void WriteTable()
{
    var width = answers.Select(answer => answer.Id.Length).DefaultIfEmpty().Max();
    foreach (var (id, result, error) in answers)
    {
        Console.WriteLine($"{id.PadRight(width)}  {(result is null ? $"error: {error}" : $"{result}{(result.Roots.Count > 1 ? $" of {string.Join(", ", result.Roots)}" : "")}")}");
    }

    Console.WriteLine($"{answers.Count} rows of {name.ToUpperInvariant()}, {answers.Count(answer => answer.Error is not null)} without a result");
}

static bool IsPath(string argument) => argument.Length > 0 && !argument.StartsWith('-');

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}

// A decimal, or the double that is nearest.
internal sealed record Result(decimal? Exact, double Nearest, IReadOnlyList<RateRoot> Roots)
{
    public static implicit operator Result(decimal value) => new(value, (double)value, []);

    public static implicit operator Result(double value) => new(null, value, []);

    public override string ToString() => Exact?.ToString(CultureInfo.InvariantCulture) ?? Nearest.ToString(CultureInfo.InvariantCulture);
}

// A row of the file, its columns as the types of the library.
internal sealed class Row(CsvRecord record)
{
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    public decimal this[string column] => Number(column, record.Text(column));

    public decimal this[string column, decimal missing] => record[column].Length > 0 ? this[column] : missing;

    public PaymentTiming Timing => this["type", 0m] switch
    {
        0m => PaymentTiming.End,
        1m => PaymentTiming.Start,
        _ => throw record.Fault("type", $"{record["type"]} is no type. Expected 0, payments at the end of each period, or 1, at its start."),
    };

    public Annuity Annuity => new(Rate("rate"), this["nper"], Timing);

    public Loan Loan => new(new Money(this["pv"], default), Rate("rate"), Whole("nper"), Timing);

    public DepreciableAsset Asset => new(new Money(this["cost"], default), new Money(this["salvage"], default), Whole("life"));

    public DatedCashFlows Dated => CashFlows.FromSigned(Dates().Zip(Numbers("values")));

    // Excel's VDB goes over to the straight line unless it is told not to.
    public DepreciationMethod Declining => record["no_switch"].ToUpperInvariant() switch
    {
        "" or "0" or "FALSE" => DepreciationMethod.DecliningBalanceThenStraightLine(this["factor", 2m]),
        "1" or "TRUE" => DepreciationMethod.DecliningBalance(this["factor", 2m]),
        _ => throw record.Fault("no_switch", $"\"{record["no_switch"]}\" is neither. Expected TRUE or FALSE."),
    };

    public GrowthRate Rate(string column) => GrowthRate.FromFraction(this[column]);

    // Growth of a debt is that of what is owed.
    public decimal Owed(string column) => Math.Sign(this["pv"]) * this[column];

    public int Whole(string column, int? missing = null) => missing is { } value && record[column].Length == 0 ? value
        : this[column] is var number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number
        : throw record.Fault(column, $"{record[column]} is no whole number here. Expected one, as 12.");

    public int Truncated(string column) => this[column] is >= 1m and <= int.MaxValue and var number ? (int)number
        : throw record.Fault(column, $"{record[column]} is too few, or too many. Expected a whole number of times a year from 1.");

    public IReadOnlyList<decimal> Numbers(string column) => Array.ConvertAll(Cells(column), cell => Number(column, cell));

    public double[] Doubles(string column) => Array.ConvertAll(Cells(column), cell => double.TryParse(cell, NumberStyles.Float, s_invariant, out var number) && double.IsFinite(number)
        ? number
        : throw NoNumber(column, cell));

    // Whether decimals hold all digits: 28 at most, none beyond the 28th decimal.
    public bool AreExact(string column) => Array.TrueForAll(Cells(column), IsExact);

    public LocalDate Date(string column) => Date(column, record.Text(column));

    public double[] Years(DayCount dayCount)
    {
        var dates = Dates();
        return Array.ConvertAll(dates, date => (double)dayCount.YearFraction(dates.Min(), date));
    }

    public DayCount DayCount(string column, string missing = "") => TradeMetrics.DayCount.TryParse(record[column] is { Length: > 0 } text ? text : missing, out var dayCount)
        ? dayCount
        : throw record.Fault(column, $"\"{record[column]}\" is no day count. Expected one of {string.Join(", ", TradeMetrics.DayCount.Known)}, or a basis of Excel, 0 to 4.");

    // By QuantLib's words. "SimpleThenCompounded" is simple up to the first compounding.
    public Compounding Compounding(string column, string frequencyColumn)
    {
        var times = record[frequencyColumn].ToUpperInvariant() switch
        {
            "" or "ONCE" or "NOFREQUENCY" or "ANNUAL" => 1,
            "SEMIANNUAL" => 2,
            "EVERYFOURTHMONTH" => 3,
            "QUARTERLY" => 4,
            "BIMONTHLY" => 6,
            "MONTHLY" => 12,
            "EVERYFOURTHWEEK" => 13,
            "BIWEEKLY" => 26,
            "WEEKLY" => 52,
            "DAILY" => 365,
            _ => int.TryParse(record[frequencyColumn], NumberStyles.None, s_invariant, out var number) && number > 0 ? number
                : throw record.Fault(frequencyColumn, $"\"{record[frequencyColumn]}\" is no frequency. Expected Annual, Semiannual, Quarterly, Monthly, Weekly, Daily or a number of times a year."),
        };
        return record[column].ToUpperInvariant() switch
        {
            "SIMPLE" => TradeMetrics.Compounding.Simple,
            "CONTINUOUS" => TradeMetrics.Compounding.Continuous,
            "COMPOUNDED" => TradeMetrics.Compounding.TimesPerYear(times),
            "SIMPLETHENCOMPOUNDED" => this["t", 1m] * times <= 1m ? TradeMetrics.Compounding.Simple : TradeMetrics.Compounding.TimesPerYear(times),
            _ => throw record.Fault(column, $"\"{record[column]}\" is no compounding. Expected Simple, Compounded, Continuous or SimpleThenCompounded."),
        };
    }

    // Spreadsheets print one rate, by the guess that they start from.
    public Result Root(RateSolution solution) => solution switch
    {
        UniqueRate one => (Result)one.Rate,
        SeveralRates several => new(null, several.NearestTo((double)this["guess", 0.1m]).Rate, several.Roots),
        _ => throw new FormatException(solution.ToString()),
    };

    private LocalDate[] Dates()
    {
        var dates = Array.ConvertAll(Cells("dates"), cell => Date("dates", cell));
        return dates.Length == Cells("values").Length ? dates
            : throw record.Fault("dates", $"there are {dates.Length} dates for {Cells("values").Length} values. Give each value its date.");
    }

    private string[] Cells(string column) => record.Text(column).Split(';', StringSplitOptions.TrimEntries);

    private LocalDate Date(string column, string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date }
        ? date
        : throw record.Fault(column, $"\"{text}\" is no date. Expected one as 2024-01-31.");

    private decimal Number(string column, string text) => decimal.TryParse(text, NumberStyles.Float, s_invariant, out var number) ? number : throw NoNumber(column, text);

    private FormatException NoNumber(string column, string text) => record.Fault(column, $"\"{text}\" is no number, or beyond decimal's range (±7.9e28). Expected digits with a decimal point, as 1234.5.");

    private static bool IsExact(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, s_invariant, out _))
        {
            return false;
        }

        var parts = text.TrimStart('+', '-').ToUpperInvariant().Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var figures = digits.TrimEnd('0');
        var last = decimals - (digits.Length - figures.Length) - (parts.Length > 1 ? int.Parse(parts[1], s_invariant) : 0);
        return figures.Length == 0 || (figures.Length <= 28 && last <= 28);
    }
}
