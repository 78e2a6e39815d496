namespace TradeMetrics.Tests;

/// <summary>Ratios of external trade, and gaps between mirror reports, that others printed.</summary>
public class PrintedFlowTests
{
    [Fact]
    public void The_ratios_of_France_in_2003_are_those_of_a_lesson()
    {
        // J. Strong, SlideServe, "Les indicateurs du montant des échanges": exports of 407,059, imports of 392,447 and a product of 1,560,000 million euros.
        var (france, product) = (new ExternalTrade<decimal>(407_059m, 392_447m), 1_560_000m);
        Assert.Equal(14_612m, france.Balance());
        Assert.Equal(103.7m, Math.Round(100m * france.Coverage(), 1));
        Assert.Equal(3.7m, Math.Round(100m * france.BalanceToImports(), 1));
        Assert.Equal(1m, Math.Round(100m * france.BalanceToGdp(product)));
        Assert.Equal(26m, Math.Round(100m * france.ExportPropensity(product)));
        Assert.Equal(25.6m, Math.Round(100m * france.MeanTradeOpenness(product), 1));
        Assert.Equal(2m * france.MeanTradeOpenness(product), france.TradeOpenness(product), 27);
    }

    // R. Kundu, Mint, 27 November 2024, "India–China trade: An alarming $18 billion discrepancy": thousand millions of dollars. "18.2 % lower" and "15.5 %" are of what India reports.
    [Theory]
    [InlineData(117.68, 99.59, 18.09, 18.2)]
    [InlineData(118.50, 102.63, 15.87, 15.5)]
    public void China_reports_more_exports_to_India_than_India_imports_from_China(double exports, double imports, double gap, double printed)
    {
        var flow = new MirrorFlow<decimal>((decimal)exports, (decimal)imports);
        Assert.Equal(-(decimal)gap, flow.Asymmetry());
        Assert.Equal(-(decimal)printed, Math.Round(100m * flow.RelativeAsymmetry(AsymmetryBase.Imports), 1));
        Assert.Equal(-printed, Math.Round(100 * new MirrorFlow<double>(exports, imports).RelativeAsymmetry(AsymmetryBase.Imports), 1));
    }
}
