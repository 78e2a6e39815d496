namespace TradeMetrics.Tests;

/// <summary>Indices of direction that others printed under the names that statistics has for them.</summary>
public class PrintedDirectionTests
{
    // Of 100 men 60 and of 100 women 25 smoke: "Yule's Q Coefficient Explained" (Scribd 961621145) prints Q = (ad − bc)/(ad + bc) = 3,500/5,500 as 0.63.
    private const double YulesQ = 0.63;

    [Fact]
    public void Revealed_trade_preference_is_Yules_Q_of_a_partners_trade_and_all_other()
    {
        var trade = TradeMatrix.From([("A", "X", 60.0), ("A", "Y", 40.0), ("B", "X", 25.0), ("B", "Y", 75.0)], AbsentCells.Missing);
        Assert.Equal(YulesQ, trade.RevealedTradePreference()["A", "X"]!.Value, 0.0101);
        Assert.Equal(3500 / 5500.0, trade.RevealedTradePreference()["A", "X"]!.Value, 1e-12);
        Assert.Equal(60 / 100.0 / (85 / 200.0), trade.TradeIntensity()["A", "X"]!.Value, 1e-12);
    }

    [Fact]
    public void A_quarter_of_the_trade_of_ASEAN_in_2010_was_within_it()
    {
        // ASEAN Strategic, 11 August 2011, "Intra-ASEAN trade now $520B": 519.7 thousand million dollars of 2,040, exports and imports together, are printed as 25 %.
        // http://aseanstrategic.blogspot.com/2011/08/intra-asean-trade-now-520b-equivalent.html
        const double Within = 519.7, Total = 2040;
        var region = TradeMatrix.From([("A", "B", Within / 2), ("A", "X", Total - Within), ("X", "Y", 1e4)], AbsentCells.Zero).RegionalTrade(["A", "B"]);
        Assert.Equal((Within, Total), (region.Within, region.Total));
        Assert.Equal(25m, region.IntraShare().Percent, 0);
    }

    [Fact]
    public void Introversion_is_Yules_Q_of_trade_within_and_across()
    {
        // The same table, its second row times 1.6, so that what the region trades with others is what others trade with it: 60, 40; 40, 120.
        var region = TradeMatrix.From([("A", "B", 15.0), ("B", "A", 15.0), ("A", "X", 20.0), ("Y", "B", 20.0), ("X", "Y", 30.0), ("Y", "X", 30.0)], AbsentCells.Zero)
            .RegionalTrade(["A", "B"]);
        Assert.Equal((60.0, 100.0, 40.0, 160.0), (region.Within, region.Total, region.OutsidersWithRegion, region.Outsiders));
        Assert.Equal(YulesQ, region.Introversion(), 0.0101);
        Assert.Equal(3500 / 5500.0, region.Introversion(), 1e-12);

        // HI is the relative risk 0.6/0.25, and HI over HE the odds ratio 4,500/1,000.
        Assert.Equal(2.4, region.HomogeneousIntensity(), 1e-12);
        Assert.Equal(4.5, region.HomogeneousIntensity() / region.ExtraRegionalIntensity(), 1e-12);
    }
}
