namespace TradeMetrics.Tests;

/// <summary>A shift-share table that someone else printed.</summary>
public class PrintedDecompositionTests
{
    // G. Krumme, University of Washington, "Shift & Share Table with Excel Explanations": Holukuluku, 1985 to 1995, in a nation of 100 whose industries grow by 10, 20, 30 and 40 %.
    private static readonly Breakdown<string, decimal> s_region = Of(500m, 100m, 200m, 200m);
    private static readonly Breakdown<string, decimal> s_regionLater = Of(1000m, 100m, 250m, 280m);
    private static readonly Breakdown<string, decimal> s_nation = Of(10m, 20m, 40m, 30m);
    private static readonly Breakdown<string, decimal> s_nationLater = Of(11m, 24m, 52m, 42m);

    [Fact]
    public void Krummes_totals_are_reproduced()
    {
        var total = s_region.ShiftShareTo(s_regionLater, s_nation, s_nationLater).Total;
        Assert.Equal((630m, 290m, 420m, -80m), (total.Change, total.National, total.Competitive, total.IndustryMix));
    }

    // The copy that was read had lost the minus signs: they follow from the expected jobs beside them, and from 420 − 80 = 340.
    [Theory]
    [InlineData("I", 355, 450, -95)]
    [InlineData("II", -29, -20, -9)]
    [InlineData("III", -8, -10, 2)]
    [InlineData("IV", 22, 0, 22)]
    public void Krummes_rows_are_reproduced(string industry, int totalShift, int differential, int composition)
    {
        var part = s_region.ShiftShareTo(s_regionLater, s_nation, s_nationLater).Parts[industry];
        Assert.Equal((differential, composition), (part.Competitive, part.IndustryMix));
        Assert.Equal(totalShift, part.Change - part.National);
    }

    [Fact]
    public void Esteban_Marquillas_splits_Krummes_differential_effect()
    {
        // By hand, after the formula in the source of R's REAT (shift.R): homothetic jobs 100, 200, 400, 300 times 90, −20, −5 and 0 %.
        var total = s_region.EstebanMarquillasTo(s_regionLater, s_nation, s_nationLater).Total;
        Assert.Equal((30m, 390m, 420m), (total.Competitive, total.Allocation, total.Competitive + total.Allocation));
    }

    [Fact]
    public void The_homothetic_competitive_effect_is_a_directly_standardised_rate()
    {
        // R package rads (Public Health – Seattle & King County), tests of adjust_direct(): 11 and 9 cases among 500 and 500, in a standard of 640 and 720; per 100, 2 crude
        // and 1.9882 adjusted. The reference that does not grow leaves all of the change to the region, 1.9882 % of 1,000 of it without specialisation.
        var standard = Two(640m, 720m);
        var total = Two(500m, 500m).EstebanMarquillasTo(Two(511m, 509m), standard, standard).Total;
        Assert.Equal((0m, 0m, 20m), (total.National, total.IndustryMix, total.Change));
        Assert.Equal((19.882m, 0.118m), (Math.Round(total.Competitive, 3), Math.Round(total.Allocation, 3)));
    }

    private static Breakdown<string, decimal> Two(decimal first, decimal second) => Breakdown.From([("I", first), ("II", second)]);

    [Fact]
    public void Constant_market_shares_of_one_market_and_of_one_product_are_shift_share()
    {
        var markets = Parts(part => ("jobs", part)).Total;
        Assert.Equal(new MarketShareEffects<decimal>(290m, 0m, -80m, 420m), markets);
        var products = Parts(part => (part, "here")).Total;
        Assert.Equal(new MarketShareEffects<decimal>(290m, -80m, 0m, 420m), products);
    }

    private static Decomposition<(string Product, string Market), MarketShareEffects<decimal>> Parts(Func<string, (string Product, string Market)> of) =>
        Keyed(s_region, of).ConstantMarketShareTo(Keyed(s_regionLater, of), Keyed(s_nation, of), Keyed(s_nationLater, of));

    private static Breakdown<(string Product, string Market), decimal> Keyed(Breakdown<string, decimal> parts, Func<string, (string Product, string Market)> of) =>
        Breakdown.From(parts.Select(part => (of(part.Key), part.Value)));

    private static Breakdown<string, decimal> Of(params decimal[] figures) => Breakdown.From(figures.Zip(["I", "II", "III", "IV"], (figure, industry) => (industry, figure)));
}
