using System.Globalization;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

/// <summary>Rows of docs/data/finance, each named by its id.</summary>
internal static class FinanceVectors
{
    public static IReadOnlyList<CsvRecord> Read(string function)
    {
        using var file = new StreamReader(Repository.PathTo($"docs/data/finance/{function}.csv"));
        return [.. CsvRecords.Read(file, "id", "expected", "status")];
    }

    public static decimal Given(this CsvRecord row, string column) => decimal.Parse(row.Text(column), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static GrowthRate Rate(this CsvRecord row, string column = "rate") => GrowthRate.FromFraction(row.Given(column));

    public static PaymentTiming Timing(this CsvRecord row) => (PaymentTiming)row.Whole("type");

    public static Money Money(this CsvRecord row, string column) => new(row.Given(column), Currency.FromCode("XXX"));
}
