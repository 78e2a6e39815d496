using System.Text.Json;

namespace TradeMetrics.Tests;

public class TradeFlowTests
{
    [Fact]
    public void The_flows_have_the_codes_and_names_of_UN_Comtrade() =>
        Assert.Equal(
            [("M", "imports"), ("X", "exports"), ("RM", "re-imports"), ("RX", "re-exports"), ("FM", "foreign imports"), ("DX", "domestic exports")],
            TradeFlow.Known.Select(flow => (flow.Code, flow.ToString())));

    [Fact]
    public void Parts_of_imports_and_of_exports_know_their_total()
    {
        Assert.Equal([TradeFlow.Import, TradeFlow.Import, TradeFlow.Import], new[] { TradeFlow.Import, TradeFlow.ReImport, TradeFlow.ForeignImport }.Select(flow => flow.Total));
        Assert.Equal([TradeFlow.Export, TradeFlow.Export, TradeFlow.Export], new[] { TradeFlow.Export, TradeFlow.ReExport, TradeFlow.DomesticExport }.Select(flow => flow.Total));
    }

    [Fact]
    public void Codes_and_JSON_lead_back_to_the_flow()
    {
        foreach (var flow in TradeFlow.Known)
        {
            Assert.Equal(flow, TradeFlow.FromCode(flow.Code.ToLowerInvariant()));
            Assert.Equal($"\"{flow.Code}\"", JsonSerializer.Serialize(flow));
            Assert.Equal(flow, JsonSerializer.Deserialize<TradeFlow>(JsonSerializer.Serialize(flow)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("import")]
    [InlineData(null)]
    public void Other_codes_are_refused(string? code)
    {
        Assert.False(TradeFlow.TryFromCode(code, out _));
        Assert.Contains("RX", Assert.Throws<ArgumentException>(() => TradeFlow.FromCode(code!)).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TradeFlow>("1"));
    }

    [Fact]
    public void Flows_are_equal_by_value()
    {
        Assert.True(TradeFlow.Export == TradeFlow.FromCode("X") && TradeFlow.Export != TradeFlow.ReExport && TradeFlow.Export.Equals((object)TradeFlow.Export));
        Assert.Equal(6, TradeFlow.Known.Select(flow => flow.GetHashCode()).Distinct().Count());
        Assert.Equal(TradeFlow.Import, default);
    }
}
