using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TradeMetrics;
using TradeMetrics.Currencies;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Money and growth.
var before = Money.Parse("6.8 trillion CNY", null);
var after = Money.Parse("8.3 trillion CNY", null);
var average = before.CagrTo(after, TimePeriod.Year(2017), TimePeriod.Year(2022));
Console.WriteLine($"{after:L} after {before:L}: {before.GrowthTo(after):P1}, {average:P2} a year, {after.CompoundedAt(average, 5):L1} in 2027");
Console.WriteLine(string.Join(" ", new Money<CNY>(100m).Allocate(3)));
Console.WriteLine($"{Published.Money("over 1 trillion CNY").GrowthTo(Published.Money("1.2 trillion CNY")):P1}");

// Series.
var file = new StringReader("period,exports\n2022-Q1,100\n2022-Q2,105\n2022-Q3,\n2022-Q4,120\n2023-Q1,113.4\n2023-Q2,112\n");
var exports = TimeSeries.ReadCsv(file, "period", "exports");
Console.WriteLine(string.Join(", ", exports.YearOnYear().Values.Select(growth => $"{growth.Key}: {growth.Value:P1}")));
Console.WriteLine(exports.Select(amount => (double)amount).PeriodOnPeriod());

// JSON, by generated code: reflection is off where the program is compiled ahead of time.
var row = new Row(
    after,
    new Money<CNY>(1.5m),
    TimePeriod.YearToDate(2023, 4),
    Region.FromCode("CN-GD"),
    GrowthRate.FromPercent(5.4m),
    Share.FromPercent(20),
    PercentagePoints.FromPoints(1.2m),
    InterestRate.FromPercent(3, Compounding.Monthly, DayCount.Actual360),
    HsCode.Parse("8517"),
    TradeFlow.FromCode("X"),
    new() { [Currency.USD] = 7.1m });
var json = JsonSerializer.Serialize(row, Rows.Default.Row);
Console.WriteLine(json);
Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(json, Rows.Default.Row), Rows.Default.Row) == json);

// Rendering.
var chart = BarChart.ToSvg("Trade", [("Exports", 5.33), ("Imports", 2.98)]);
var page = new ReportPage("Guangdong").With("Trade", chart).With(after.ExplainCompoundedAt(average, 5)).ToHtml();
Console.WriteLine($"{chart[..4]} {page.Contains(chart, StringComparison.Ordinal)} {page.Contains("<math", StringComparison.Ordinal)}");
Console.WriteLine(LineChart.ToSvg("Exports", [("Guangdong", exports.Select(amount => (double)amount))]).Contains("Guangdong", StringComparison.Ordinal));

internal sealed record Row(
    Money Exports,
    Money<CNY> Imports,
    TimePeriod Period,
    Region Region,
    GrowthRate Growth,
    Share Share,
    PercentagePoints Points,
    InterestRate Interest,
    HsCode Product,
    TradeFlow Flow,
    Dictionary<Currency, decimal> Rates);

[JsonSerializable(typeof(Row))]
internal sealed partial class Rows : JsonSerializerContext;
