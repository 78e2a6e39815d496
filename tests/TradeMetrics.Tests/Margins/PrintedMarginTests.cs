namespace TradeMetrics.Tests;

/// <summary>Extensive margins that others printed, as what marketing calls weighted distribution: the share in a category's sales of the shops that handle a brand.</summary>
public class PrintedMarginTests
{
    // A. Charan, Marketing Analytics, "Numeric and Weighted Distribution", exhibit 28.12: shops A, B, C and D sell 5, 20, 25 and 50 % of the category; brand X is in three
    // of them and has 50 %, brand Z in two and has 70 %. https://www.ashokcharan.com/Marketing-Analytics/~rt-numeric-and-weighted-distribution.php
    private static readonly Breakdown<string, decimal> s_category = Breakdown.From([("A", 5m), ("B", 20m), ("C", 25m), ("D", 50m)]);

    [Theory]
    [InlineData("ABC", 50)]
    [InlineData("BD", 70)]
    public void The_extensive_margin_is_Charans_weighted_distribution(string shops, int printed)
    {
        var brand = Breakdown.From(shops.Select((shop, i) => (shop.ToString(), i + 1m)));
        var margins = brand.MarginsIn(s_category, AbsentParts.Zero);
        Assert.Equal(printed, margins.Extensive.Percent);
        Assert.Equal(brand.Whole / printed, margins.Intensive);
        Assert.Equal(printed, s_category.OverlapWith(brand, AbsentParts.Zero).Percent);
    }

    // fmcg.fyi, "weighted distribution": sold in 20 of 100 shops, which have half of the category's sales, it is 50 %.
    [Fact]
    public void The_extensive_margin_weighs_shops_by_their_sales()
    {
        var shops = Breakdown.From(Enumerable.Range(0, 100).Select(i => (i, i < 20 ? 4m : 1m)));
        Assert.Equal(50m, Breakdown.From(Enumerable.Range(0, 20).Select(i => (i, 1m))).MarginsIn(shops, AbsentParts.Zero).Extensive.Percent);
    }
}
