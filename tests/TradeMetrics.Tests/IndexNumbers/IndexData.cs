using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

/// <summary>The panels of docs/data.</summary>
internal static class IndexData
{
    internal static PriceQuantityPanel<string> FourGoods { get; } = Read("index-numbers-four-goods.csv");

    internal static PriceQuantityPanel<string> SixGoods { get; } = Read("index-numbers-six-goods.csv");

    internal static TimePeriod Time(int number) => TimePeriod.Year(number);

    private static PriceQuantityPanel<string> Read(string file) => CsvRecords
        .ReadFile(Repository.PathTo($"docs/data/{file}"), "time", "prodID", "prices", "quantities")
        .ToPriceQuantityPanel(row => Time(row.Whole("time")), row => row.Text("prodID"), row => row.Number("prices")!.Value, row => row.Number("quantities")!.Value);
}
