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

    // Universidad EAN, Inteligencia en Negocios Globales (2026), project 6, i1_posicion_comercial.csv: thousands of dollars of HS 081090, and the IBCR (X − M)/(X + M).
    // https://github.com/YourFavouriteDataSuperstar/Inteligencia-de-negocios-globales
    [Theory]
    [InlineData("Colombia", 2091.3, 450, 0.646)]
    [InlineData("Netherlands", 15200, 18400, -0.095)]
    [InlineData("Spain", 3100, 8200, -0.451)]
    [InlineData("Germany", 1800, 12500, -0.748)]
    [InlineData("Canada", 120, 5600, -0.958)]
    [InlineData("United Arab Emirates", 2400, 6800, -0.478)]
    public void The_normalised_balances_of_exotic_fruit_are_those_of_a_course_at_Universidad_EAN(string country, double exports, double imports, double printed)
    {
        Assert.Equal((decimal)printed, Math.Round(new ExternalTrade<decimal>((decimal)exports, (decimal)imports).NormalizedBalance(), 3));
        Assert.True(Math.Abs(new ExternalTrade<double>(exports, imports).NormalizedBalance() - printed) < 5.1e-4, country);
    }

    [Fact]
    public void Coffee_of_5000_sold_and_100_bought_has_a_balance_of_96_percent()
    {
        // The same course, notebook 4, section 5.5: "el café tiene IBCR de +0,96".
        Assert.Equal(0.96m, Math.Round(new ExternalTrade<decimal>(5_000m, 100m).NormalizedBalance(), 2));
    }

    // BusinessMirror at the Philippine Institute for Development Studies, "Rice sufficiency level falls to 24-year low" (2023), and The Philippine Star, 12 December 2024,
    // "Rice self-sufficiency ratio recovers to 78.5% in 2023": milled rice and imports in millions of tonnes, and the ratio of the Philippine Statistics Authority, in percent.
    // Exports are not mentioned, and negligible. https://pids.gov.ph/details/news/in-the-news/rice-sufficiency-level-falls-to-24-year-low
    [Theory]
    [InlineData(2021, 13.054, 2.967, 81.5)]
    [InlineData(2022, 12.921, 3.863, 77.0)]
    [InlineData(2023, 13.119, 3.59, 78.5)]
    public void The_Philippines_are_as_self_sufficient_in_rice_as_its_statistics_authority_says(int year, double production, double imports, double printed)
    {
        var rice = new ExternalTrade<decimal>(0m, (decimal)imports);
        Assert.True(printed == (double)Math.Round(100m * rice.SelfSufficiency((decimal)production), 1), $"{year}");
    }

    // FinnTech3, trade-mirror, README: what the Netherlands sent to Germany in 2022 and Germany received, thousand millions of dollars, and the gap after a
    // CIF/FOB ratio of 1.08 is taken out, (received / 1.08)/sent − 1. https://github.com/FinnTech3/trade-mirror
    [Theory]
    [InlineData("fruit and nuts", 2.5, 0.6, -77.5)]
    [InlineData("oil seeds", 1.3, 0.5, -63.2)]
    [InlineData("mineral fuels", 60.3, 24.6, -62.3)]
    [InlineData("tanning extracts", 1.3, 0.7, -51.1)]
    public void The_CIF_to_FOB_ratios_of_Dutch_exports_to_Germany_are_those_of_trade_mirror(string commodity, double sent, double received, double printed)
    {
        var flow = new MirrorFlow<decimal>((decimal)sent, (decimal)received);

        // Both sides are rounded to one decimal.
        var rounding = (double)flow.CifFobRatio() * ((0.05 / sent) + (0.05 / received));
        Assert.True(Math.Abs((1.08 * (1 + (printed / 100))) - (double)flow.CifFobRatio()) <= rounding + 6e-4, commodity);
        Assert.True(Math.Abs((printed / 100) - (double)flow.WithImportsAtFob(0.08m).RelativeAsymmetry(AsymmetryBase.Exports)) <= rounding + 6e-4, commodity);
    }

    [Fact]
    public void Exports_of_120_and_imports_of_100_differ_by_18_percent_of_their_mean()
    {
        // M. Zeynalli, trade, backend/tests/test_analytics.py: X = 120, M = 100, difference 20, relative 20/110 = 0.181818. https://github.com/mrzeynalli/trade
        var flow = new MirrorFlow<double>(120, 100);
        Assert.Equal((-20.0, -0.181818), (flow.Asymmetry(), Math.Round(flow.RelativeAsymmetry(AsymmetryBase.Mean), 6)));
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
