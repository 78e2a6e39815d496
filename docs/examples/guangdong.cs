#:project ../../src/TradeMetrics/TradeMetrics.csproj

// The briefing recomputed: every row of docs/data/guangdong-briefing-2023-06.csv, what its figures give, and what it states.
using System.Globalization;
using Microsoft.VisualBasic.FileIO;
using TradeMetrics;

var invariant = CultureInfo.InvariantCulture;
string[] approximations = ["over ", "about ", "nearly "];
var file = args is [var given] ? given : Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "data", "guangdong-briefing-2023-06.csv");
using var csv = new TextFieldParser(file) { Delimiters = [","] };
var columns = csv.ReadFields()!;
var rows = new List<Row>();
while (csv.ReadFields() is { } fields)
{
    string Field(string name) => fields[Array.IndexOf(columns, name)];
    rows.Add(new(Field("id"), Field("subject"), Field("kind"), Field("start_period"), Field("start_figure"), Field("end_period"), Field("end_figure"), Field("unit"), Field("stated")));
}

// The growth of all trade, which the earlier share of a part in it depends on.
var trade = rows.Find(row => row.Id == "trade-growth") is { } all ? Cagr(all) : (GrowthRate?)null;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Print("Guangdong's foreign trade, recomputed", ["claim", "what its figures give", "the briefing states"],
    rows.Select(row => new[] { row.Id, Recompute(row), row.Stated.Length > 0 ? row.Stated : row.EndFigure }));

var projected = rows.Where(row => row.Kind == "cagr").ToList();
Print("If it went on at the stated rates", ["", .. Enumerable.Range(2023, 5).Select(year => year.ToString(invariant))],
    projected.Select(row => (string[])[row.Subject, .. Enumerable.Range(1, 5).Select(years => Words(Amount(row.EndFigure, row.Unit).CompoundedAt(Rate(row.Stated), years)))]));

string Recompute(Row row)
{
    switch (row.Kind)
    {
        case "cagr":
            var years = TimePeriod.Parse(row.StartPeriod).YearsUntil(TimePeriod.Parse(row.EndPeriod));
            return $"{Percent(Cagr(row), 2)} a year; {Percent(Amount(row.StartFigure, row.Unit).GrowthTo(Amount(row.EndFigure, row.Unit)), 1)} over {years} years";
        case "share-of-country":
            var parts = row.Stated.Split('/');
            var ofCountry = Share.FromRatio(int.Parse(parts[0], invariant), int.Parse(parts[1], invariant));
            return $"the country's total would be {Words(Amount(row.EndFigure, row.Unit) / ofCountry.Fraction)}";
        case "first-place-streak":
            var length = int.Parse(row.Stated.Length > 0 ? row.Stated.Split(' ')[0] : row.EndFigure.Split(' ')[0], invariant);
            return $"first since {TimePeriod.Parse(row.EndPeriod) - (length - 1)}";
        case "year-on-year":
            var growth = Rate(row.Stated);
            var value = row.Id == "trains-value" && rows.Find(other => other.Id == "trains-number") is { } trains
                ? $"; per train {Percent(GrowthRate.FromFactor(growth.Factor / Rate(trains.Stated).Factor), 1)}"
                : "";
            return $"{Percent(growth, 1)}: {Number(growth.Factor, 3)} times {TimePeriod.Parse(row.EndPeriod).YearEarlier()}{value}";
        case "level":
            return $"{Words(Amount(row.EndFigure, row.Unit))} a year is {Words(Amount(row.EndFigure, row.Unit) / 12)} a month";
        case "share":
            var share = row.Unit.Length == 3
                ? Amount(row.StartFigure, row.Unit).ShareOf(Amount(row.EndFigure, row.Unit))
                : int.Parse(row.StartFigure, invariant).ShareOf(int.Parse(row.EndFigure, invariant));
            return $"{share.ToString("P1", invariant)} of {row.EndFigure}";
        case "multiple":
            var average = 1m.CagrTo(2m, 5);
            var stated = Rate(row.Stated.Split(';')[1]);
            return $"doubling in five years is {Percent(average, 2)} a year; {Percent(stated, 0)} a year is {Number(1m.CompoundedAt(stated, 5), 2)} times: they disagree";
        case "year-on-year-and-share":
            var (up, now) = (Rate(row.Stated.Split(';')[0]), Part(row.Stated.Split(';')[1]));
            return $"without growth of the total its share was {Share.FromFraction(now.Fraction / up.Factor).ToString("P1", invariant)}, now {now.ToString("P1", invariant)}";
        case "stated-share":
            return $"the rest is {Share.FromFraction(1m - Part(row.Stated).Fraction).ToString("P0", invariant)} at most";
        case "stated-cagr":
            return $"{Number(1m.CompoundedAt(Rate(row.Stated), 5), 3)} times in five years";
        case "stated-cagr-and-share" when trade is { } whole:
            var (rate, later) = (Rate(row.Stated.Split(';')[0]), Part(row.Stated.Split(';')[1]));
            var before = Share.FromFraction(later.Fraction * 1m.CompoundedAt(whole, 5) / 1m.CompoundedAt(rate, 5));
            return $"its share in {row.StartPeriod} was {before.ToString("P1", invariant)}: {(later - before).ToString("P1", invariant)} in five years";
        default:
            return "not recomputed: this kind of claim is not known";
    }
}

GrowthRate Cagr(Row row) => Amount(row.StartFigure, row.Unit).CagrTo(Amount(row.EndFigure, row.Unit), TimePeriod.Parse(row.StartPeriod), TimePeriod.Parse(row.EndPeriod));

Money Amount(string figure, string currency) => Money.Parse(Bare(figure), invariant, Currency.FromCode(currency));

// "1.6 times" is an increase by 1.6 times the base: factor 2.6.
GrowthRate Rate(string text) => text.Contains("times", StringComparison.Ordinal)
    ? GrowthRate.FromTimesMore(decimal.Parse(Bare(text).Split(' ')[0], invariant))
    : GrowthRate.Parse(Bare(text), invariant);

Share Part(string text) => Share.Parse(Bare(text), invariant);

// The words are read in a later version; here they are left out.
string Bare(string text) => approximations.Aggregate(text.Trim(), (bare, word) => bare.Replace(word, "", StringComparison.Ordinal));

string Words(Money money) => money.ToString("L2", invariant);

string Percent(GrowthRate rate, int decimals) => rate.ToString($"P{decimals}", invariant);

string Number(decimal number, int decimals) => Math.Round(number, decimals).ToString(invariant);

static void Print(string title, string[] head, IEnumerable<string[]> body)
{
    List<string[]> lines = [head, .. body];
    var widths = head.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
    Console.WriteLine($"{title}\n");
    foreach (var line in lines)
    {
        Console.WriteLine(string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        if (line == head)
        {
            Console.WriteLine(string.Join("  ", widths.Select(width => new string('─', width))));
        }
    }

    Console.WriteLine();
}

internal sealed record Row(string Id, string Subject, string Kind, string StartPeriod, string StartFigure, string EndPeriod, string EndFigure, string Unit, string Stated);
