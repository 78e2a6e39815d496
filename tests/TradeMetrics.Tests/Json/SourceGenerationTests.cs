using System.Text.Json;
using TradeMetrics.Currencies;

namespace TradeMetrics.Tests;

public class SourceGenerationTests
{
    [Fact]
    public void Every_value_passes_through_generated_serialization()
    {
        var row = new Row(
            new Money(8.30m, Currency.CNY),
            new Money<CNY>(1.5m),
            Currency.USD,
            TimePeriod.YearToDate(2023, 4),
            Region.FromCode("CN-GD"),
            GrowthRate.FromPercent(5.4m),
            Share.FromPercent(20m),
            PercentagePoints.FromPoints(1.2m),
            InterestRate.FromPercent(3m, Compounding.Monthly),
            Compounding.Continuous);
        var json = JsonSerializer.Serialize(row, GeneratedContext.Default.Row);

        Assert.Equal(
            """{"Amount":{"amount":"8.30","currency":"CNY"},"Typed":{"amount":"1.5","currency":"CNY"},"Currency":"USD","Period":"2023-01-01/P4M","Region":"CN-GD","Growth":0.054,"Share":0.2,"Points":0.012,"Interest":{"rate":0.03,"compounding":"monthly"},"Compounding":"continuous"}""",
            json);
        Assert.Equal(row, JsonSerializer.Deserialize(json, GeneratedContext.Default.Row));
    }
}
