using System.Globalization;

namespace TradeMetrics.Tests;

/// <summary>What IndexNumR (Graham White) states in its tests of values, unit values and indicators, on its data CES_sigma_2.</summary>
public class PrintedValueTests
{
    private static readonly decimal[] s_values = [10, 13, 11, 12, 15, 13, 14, 17, 15, 18, 16, 17];

    [Fact]
    public void Values_of_four_goods_agree_with_IndexNumR() => Assert.All(
        s_values.Index(),
        value =>
        {
            Near((double)value.Item, IndexData.FourGoods.Value(IndexData.Time(value.Index + 1)));
            Near((double)value.Item / 10, IndexData.FourGoods.ValueIndex(IndexData.Time(1), IndexData.Time(value.Index + 1)));
        });

    // valueDecomposition(…, priceMethod = "laspeyres"), ("paasche") and ("bennet"): the part of prices in the change from the period before. The rest is that of volumes.
    [Theory]
    [InlineData(2, -0.326923076923076, -3.23451166558322, -1.78071737125315)]
    [InlineData(3, 4.34417677081562, 1.19889565518684, 2.77153621300123)]
    [InlineData(4, 0.406142948667661, 0.338354798691534, 0.372248873679598)]
    [InlineData(5, -0.806657971531005, -5.65501232619842, -3.23083514886471)]
    [InlineData(6, 5.84513819985051, 1.89061743778933, 3.86787781881992)]
    [InlineData(7, -0.611482951157069, -0.724047978536408, -0.667765464846739)]
    [InlineData(8, -1.69927459763315, -4.76683535762483, -3.23305497762899)]
    [InlineData(9, 4.52035537561853, 1.38856453281232, 2.95445995421543)]
    [InlineData(10, -1.02746523388116, -4.49985294117647, -2.76365908752882)]
    [InlineData(11, 4.92214705882353, 1.65051935084982, 3.28633320483667)]
    [InlineData(12, 0.139606945104282, 0.0250350184983226, 0.0823209818013025)]
    public void Price_and_volume_effects_agree_with_IndexNumR(int time, double laspeyres, double paasche, double bennet)
    {
        var change = IndexData.FourGoods.ValueChange(IndexData.Time(time - 1), IndexData.Time(time));
        var all = (double)(s_values[time - 1] - s_values[time - 2]);
        Near(all, change.Change);
        Near(laspeyres, change.PriceEffect);
        Near(all - laspeyres, change.VolumeEffect + change.CrossEffect);
        Near(paasche, change.PriceEffect + change.CrossEffect);
        Near(all - paasche, change.VolumeEffect);
        Near(bennet, change.BennetPriceEffect);
        Near(all - bennet, change.BennetVolumeEffect);
    }

    // unitValues(…) on quarters of three periods: quantity and unit value of goods 1 to 4 in the first and the last quarter.
    [Theory]
    [InlineData(1, 1, 1.6828282, 1.743535478)]
    [InlineData(1, 2, 10.3574383, 0.6622509274)]
    [InlineData(1, 3, 5.7775985, 0.9437975121)]
    [InlineData(1, 4, 34.2941714, 0.5468516194)]
    [InlineData(4, 1, 6.401336, 1.145162195)]
    [InlineData(4, 2, 5.1532397, 1.2769666057)]
    [InlineData(4, 3, 29.2651552, 0.5183794879)]
    [InlineData(4, 4, 28.6050935, 0.7662432846)]
    public void Unit_values_of_quarters_agree_with_IndexNumR(int quarter, int good, double quantity, double unitValue)
    {
        var months = from time in Enumerable.Range(1, 12) from goods in IndexData.FourGoods.At(IndexData.Time(time)) select (Time: time, goods.Key, goods.Value);
        var panel = months.ToPriceQuantityPanel(
            month => TimePeriod.Quarter(2001, ((month.Time - 1) / 3) + 1), month => month.Key, month => month.Value.Price, month => month.Value.Quantity, DuplicateKeys.Add);
        var lot = panel.At(TimePeriod.Quarter(2001, quarter))[good.ToString(CultureInfo.InvariantCulture)];
        Assert.Equal((quantity, unitValue), ((double)lot.Quantity, (double)lot.Price), (a, b) => Math.Abs(a.Item1 - b.Item1) < 1e-6 && Math.Abs(a.Item2 - b.Item2) < 1e-8);
    }

    [Fact]
    public void The_mean_price_of_a_forums_two_articles_rises_from_750_to_866()
    {
        // MrExcel, thread 24430, "mathematical analyse of data": 5 at 10 and 5 at 5, then 10 at 8 and 5 at 10. The means 7,5 and 8,66 are cut after two digits.
        // https://www.mrexcel.com/board/threads/mathematical-analyse-of-data.24430/
        var panel = PriceQuantityPanel.From(
        [
            (IndexData.Time(1), "A1", 10m, 5m), (IndexData.Time(1), "A2", 5m, 5m), (IndexData.Time(2), "A1", 8m, 10m), (IndexData.Time(2), "A2", 10m, 5m),
        ]);
        Assert.Equal(8.66m, Math.Round(7.5m * panel.UnitValueIndex(IndexData.Time(1), IndexData.Time(2)), 2, MidpointRounding.ToZero));
        Assert.Equal(130m / 75m, panel.ValueIndex(IndexData.Time(1), IndexData.Time(2)), 24);
    }

    [Fact]
    public void Sales_of_767769_and_10119_pieces_have_a_unit_value_of_75_87()
    {
        // Mathematics Stack Exchange, question 2078966, "option 2".
        Assert.Equal(75.87m, Math.Round(767_769m.UnitValue(10_119m), 2));
    }

    private static void Near(double printed, decimal computed) => Assert.Equal(printed, (double)computed, 1e-6);
}
