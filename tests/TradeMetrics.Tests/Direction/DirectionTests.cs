namespace TradeMetrics.Tests;

public class DirectionTests
{
    // Exports of three members of a region and two outsiders, on the diagonal nothing.
    private static readonly TradeMatrix<string, string> s_exports = TradeMatrix.From(
        [
            ("A", "B", 10.0), ("A", "C", 20.0), ("B", "A", 15.0), ("B", "C", 5.0), ("C", "A", 30.0), ("C", "B", 20.0),
            ("A", "X", 50.0), ("B", "Y", 40.0), ("C", "X", 10.0), ("X", "A", 60.0), ("Y", "B", 20.0), ("X", "Y", 300.0), ("Y", "X", 420.0),
        ],
        AbsentCells.Zero);

    private static readonly RegionalTrade s_region = s_exports.RegionalTrade(["A", "B", "C"]);

    [Fact]
    public void Intensity_is_a_partners_share_over_its_share_in_the_world()
    {
        // A sends 50 of 80 to X; the world 480 of 1,000, others 430 of 920.
        Assert.Equal(0.625 / 0.48, s_exports.TradeIntensity()["A", "X"]!.Value, 12);
        Assert.Equal(0.625 / (430 / 920.0), s_exports.TradeIntensity(WorldReference.WithoutSelf)["A", "X"]!.Value, 12);
    }

    [Fact]
    public void Preference_is_minus_one_without_trade_zero_where_it_is_as_that_of_others_and_one_where_there_is_no_other()
    {
        var trade = TradeMatrix.From([("A", "X", 1.0), ("A", "Y", 1.0), ("B", "X", 2.0), ("B", "Y", 2.0), ("C", "X", 3.0), ("C", "Y", 3.0)], AbsentCells.Zero);
        Assert.All(trade.RevealedTradePreference().Row("A").Values, preference => Assert.Equal(0.0, preference, 12));
        var alone = TradeMatrix.From([("A", "X", 1.0), ("B", "X", 2.0), ("B", "Y", 2.0)], AbsentCells.Zero).RevealedTradePreference();
        Assert.Equal((1.0, -1.0), (alone["A", "X"], alone["A", "Y"]));
    }

    [Fact]
    public void A_region_that_is_the_world_has_no_outsiders_whatever_the_digits()
    {
        var random = new Random(7);
        for (var run = 0; run < 200; run++)
        {
            var world = TradeMatrix.From(from a in "ABCDE" from b in "ABCDE" where a != b select (a, b, random.NextDouble() * 1e6), AbsentCells.Zero).RegionalTrade("ABCDE");
            Assert.Equal((0.0, 0.0), (world.Outsiders, world.OutsidersWithRegion));
            Assert.False(world.TryIntroversion(out _) || world.TryExtraRegionalIntensity(out _));
            Assert.Equal(1.0, world.Intensity(), 12);
        }
    }

    [Fact]
    public void The_trade_of_a_small_region_is_not_lost_beside_that_of_the_world()
    {
        var region = TradeMatrix.From([("A", "B", 1.0), ("A", "X", 1.0), ("X", "B", 2.0), ("X", "Y", 1e17)], AbsentCells.Zero).RegionalTrade(["A", "B"]);
        Assert.Equal((2.0, 5.0, 3.0), (region.Within, region.Total, region.OutsidersWithRegion));
        var outsiders = TradeMatrix.From([("A", "B", 1e17), ("A", "X", 1.0), ("X", "Y", 2.0)], AbsentCells.Zero).RegionalTrade(["A", "B"]);
        Assert.Equal((1.0, 5.0), (outsiders.OutsidersWithRegion, outsiders.Outsiders));
    }

    [Fact]
    public void Beside_an_economy_that_trades_nearly_all_the_others_keep_their_digits()
    {
        // Others send 1 of 4 to X; their trade is lost in the world's, 1e18 and more.
        var trade = TradeMatrix.From([("A", "X", 1e18), ("A", "Y", 1e18), ("B", "X", 1.0), ("B", "Y", 1.0), ("C", "Y", 2.0)], AbsentCells.Zero);
        Assert.Equal(2.0, trade.TradeIntensity(WorldReference.WithoutSelf)["A", "X"]!.Value, 12);
        Assert.Equal(0.25, trade.AdditiveAdvantage(WorldReference.WithoutSelf)["A", "X"]!.Value, 12);
        Assert.Equal(3.0, trade.RelativeAdvantage()["A", "X"]!.Value, 12);
        Assert.Equal(0.5, trade.RevealedTradePreference()["A", "X"]!.Value, 12);
        Assert.All(trade.RevealedTradePreference().ToBreakdown().Values, preference => Assert.InRange(preference, -1, 1));
    }

    [Fact]
    public void Preference_has_gaps_with_reasons()
    {
        var trade = TradeMatrix.From([("A", "X", 1.0), ("B", "X", 2.0), ("C", "Y", 0.0)], AbsentCells.Zero);
        Assert.Equal("it trades nothing at all", trade.RevealedTradePreference().WhyMissing("C", "X"));
        Assert.Equal("nobody trades with it", trade.RevealedTradePreference().WhyMissing("A", "Y"));
        Assert.Equal("nobody trades with anyone else", trade.RevealedTradePreference().WhyMissing("A", "X"));
        Assert.Equal("nobody else trades anything", trade.Where(row => row == "A", _ => true).RevealedTradePreference().WhyMissing("A", "X"));
    }

    [Fact]
    public void A_regions_trade_is_that_of_its_members_exports_and_imports()
    {
        // Within 100 one way; exports 200, imports 180; the world 1,000.
        Assert.Equal((200.0, 380.0, 180.0, 1620.0), (s_region.Within, s_region.Total, s_region.OutsidersWithRegion, s_region.Outsiders));
        Assert.Equal("200 within, 380 in all", s_region.ToString());
    }

    [Fact]
    public void The_indices_of_a_region_are_those_of_Iapadre()
    {
        Assert.Equal(Share.FromFraction(200.0 / 380), s_region.IntraShare());
        Assert.Equal(Share.FromPercent(50m), s_region.IntraExportShare());
        Assert.Equal(200.0 / 380 / (380.0 / 2000), s_region.Intensity(), 12);
        Assert.Equal(200.0 / 380 / (180.0 / 1620), s_region.HomogeneousIntensity(), 12);
        Assert.Equal(180.0 / 380 / (1440.0 / 1620), s_region.ExtraRegionalIntensity(), 12);
        var (inner, outer) = (s_region.HomogeneousIntensity(), s_region.ExtraRegionalIntensity());
        Assert.Equal((inner - outer) / (inner + outer), s_region.Introversion(), 12);
    }

    [Fact]
    public void A_region_that_does_not_trade_within_is_wholly_extroverted_and_one_that_trades_with_nobody_else_wholly_introverted()
    {
        var outward = TradeMatrix.From([("A", "X", 1.0), ("B", "X", 1.0), ("X", "Y", 1.0), ("Y", "X", 1.0)], AbsentCells.Zero);
        Assert.Equal(-1.0, outward.RegionalTrade(["A", "B"]).Introversion());
        Assert.Equal(Share.Zero, outward.RegionalTrade(["A", "B"]).IntraShare());
        var inward = TradeMatrix.From([("A", "B", 1.0), ("B", "A", 1.0), ("X", "Y", 1.0), ("Y", "X", 1.0)], AbsentCells.Zero).RegionalTrade(["A", "B"]);
        Assert.True(inward.TryIntroversion(out var introversion));
        Assert.Equal(1.0, introversion);
        Assert.False(inward.TryHomogeneousIntensity(out _));
        Assert.True(inward.TryExtraRegionalIntensity(out var none));
        Assert.Equal(0.0, none);
    }

    [Fact]
    public void A_region_without_trade_and_a_region_of_all_have_no_index()
    {
        var idle = TradeMatrix.From([("A", "B", 0.0), ("X", "Y", 1.0)], AbsentCells.Zero).RegionalTrade(["A", "B"]);
        Assert.Equal(UndefinedReason.ZeroWhole, Assert.Throws<UndefinedMetricException>(() => idle.IntraShare()).Reason);
        Assert.Equal(UndefinedReason.ZeroWhole, Assert.Throws<UndefinedMetricException>(() => idle.Introversion()).Reason);
        Assert.Contains("does not trade", Assert.Throws<UndefinedMetricException>(() => idle.Intensity()).Message, StringComparison.Ordinal);
        Assert.False(idle.TryIntensity(out _) || idle.TryIntraShare(out _) || idle.TryIntraExportShare(out _));
        Assert.False(s_exports.RegionalTrade(["A", "B", "C", "X", "Y"]).TryIntroversion(out _));
    }

    [Fact]
    public void A_missing_flow_between_two_economies_is_no_zero_but_one_with_itself_is_none()
    {
        var exports = TradeMatrix.From([("A", "B", 1.0), ("B", "A", 1.0), ("A", "X", 1.0), ("X", "A", 1.0), ("B", "X", 1.0)], AbsentCells.Missing);
        Assert.Contains("from \"X\" to \"B\" is missing", Assert.Throws<UndefinedMetricException>(() => exports.RegionalTrade(["A", "B"])).Message, StringComparison.Ordinal);
        Assert.Equal(4.0, exports.Where(row => row != "X", column => column != "X").RegionalTrade(["A", "B"]).Within);
        Assert.Contains("no \"Z\"", Assert.Throws<KeyNotFoundException>(() => exports.RegionalTrade(["A", "Z"])).Message, StringComparison.Ordinal);
    }
}
