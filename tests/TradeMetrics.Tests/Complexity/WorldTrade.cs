using System.Text.Json;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests.Complexity;

/// <summary>World trade of 1998 to 2000, and what the documentation of the R package economiccomplexity prints of it.</summary>
internal static class WorldTrade
{
    private static readonly Lazy<TradeMatrix<string, string>> s_exports = new(() => Read("world-trade-by-product-1998-2000.csv", "country", "product", "value")
        .ToTradeMatrix(record => record.Text("country"), record => record.Text("product"), record => record.Measure("value"), AbsentCells.Zero));

    private static readonly Lazy<AdvantageMatrix<string, string>> s_advantages = new(() => Exports.ComparativeAdvantages());

    internal static TradeMatrix<string, string> Exports => s_exports.Value;

    internal static AdvantageMatrix<string, string> Advantages => s_advantages.Value;

    internal static Dictionary<string, double> Incomes { get; } = Read("gdp-per-head-1998-2000.csv", "country", "value")
        .ToDictionary(record => record.Text("country"), record => record.Measure("value")!.Value);

    private static JsonElement Printed { get; } = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("docs/data/complexity-printed-values-1998-2000.json"))).RootElement;

    /// <summary>The printed figures of a section by key.</summary>
    internal static Dictionary<string, double> Section(string name) => Printed.GetProperty(name).EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetDouble());

    /// <summary>The printed cells of a section; rows are columns too where it names none.</summary>
    internal static IEnumerable<(string Row, string Column, double Value)> Cells(string name)
    {
        var section = Printed.GetProperty(name);
        string[] rows = [.. section.GetProperty("rows").EnumerateArray().Select(key => key.GetString()!)];
        string[] columns = section.TryGetProperty("cols", out var keys) ? [.. keys.EnumerateArray().Select(key => key.GetString()!)] : rows;
        return rows.SelectMany((row, i) => columns.Select((column, j) => (row, column, section.GetProperty("values")[i][j].GetDouble())));
    }

    private static IReadOnlyList<CsvRecord> Read(string file, params string[] columns) => CsvRecords.ReadFile(Repository.PathTo($"docs/data/{file}"), columns);
}
