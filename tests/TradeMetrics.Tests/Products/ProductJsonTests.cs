using System.Text.Json;

namespace TradeMetrics.Tests;

public class ProductJsonTests
{
    [Fact]
    public void Codes_and_flows_are_text_without_reflection_too()
    {
        var row = new ProductRow(HsCode.Parse("H6:0101"), Sitc.Parse("S3:001"), TradeFlow.ReExport);
        var json = JsonSerializer.Serialize(row, ProductContext.Default.ProductRow);
        Assert.Equal("{\"Code\":\"H6:0101\",\"Sitc\":\"S3:001\",\"Flow\":\"RX\"}", json);
        Assert.Equal(row, JsonSerializer.Deserialize(json, ProductContext.Default.ProductRow));
    }
}
