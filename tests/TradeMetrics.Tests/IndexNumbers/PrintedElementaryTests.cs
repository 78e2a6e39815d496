namespace TradeMetrics.Tests;

/// <summary>Bilateral index numbers that the tests of another library state, and that lessons work out.</summary>
public class PrintedElementaryTests
{
    private static readonly (TimePeriod First, TimePeriod Second, TimePeriod Fourth) s_times = (IndexData.Time(1), IndexData.Time(2), IndexData.Time(4));

    // B. Williams, Julia package PriceIndexes.jl, test/runtests.jl, on the first two periods of CES_sigma_2 of R's IndexNumR, whose quantities it rounds.
    [Theory]
    [InlineData("carli", 0.85625)]
    [InlineData("cswd", 0.819125217607815)]
    [InlineData("dutot", 0.833333333333333)]
    [InlineData("jevons", 0.822287307949555)]
    [InlineData("harmonic", 0.783610069630423)]
    [InlineData("drobish", 0.884035461190647)]
    [InlineData("fisher", 0.880104784765626)]
    [InlineData("gk", 0.92290239682701)]
    [InlineData("laspeyres", 0.967307692307692)]
    [InlineData("marshalledgeworth", 0.864246196464236)]
    [InlineData("paasche", 0.800763230073602)]
    [InlineData("palgrave", 0.895264545283374)]
    [InlineData("satovartia", 0.895264545283374)]
    [InlineData("stuvel", 0.858364550544791)]
    [InlineData("tornqvist", 0.892571497899412)]
    [InlineData("montgomeryvartia", 0.894193937668097)]
    [InlineData("walsh", 0.895264545283374)]
    public void Bilateral_indices_agree_with_PriceIndexes_jl(string formula, double printed) =>
        Assert.Equal(printed, (double)IndexData.FourGoods.PriceIndex(IndexFormula.Parse(formula), s_times.First, s_times.Second), 1e-8);

    // The same, printed with seven digits.
    [Theory]
    [InlineData("geomlaspeyres", 0.9359918)]
    [InlineData("geompaasche", 0.8511654)]
    public void Geometric_indices_agree_with_PriceIndexes_jl(string formula, double printed) =>
        Assert.Equal(printed, (double)IndexData.FourGoods.PriceIndex(IndexFormula.Parse(formula), s_times.First, s_times.Second), 5.1e-8);

    [Fact]
    public void Lowe_and_Young_with_the_weights_of_a_third_period_agree_with_PriceIndexes_jl()
    {
        // The same: from the first period to the fourth, with the quantities and the values of the second.
        Assert.Equal(1.117159, (double)IndexData.FourGoods.PriceIndex(IndexFormula.LoweAt(s_times.Second), s_times.First, s_times.Fourth), 5.1e-7);
        Assert.Equal(1.136377, (double)IndexData.FourGoods.PriceIndex(IndexFormula.YoungAt(s_times.Second), s_times.First, s_times.Fourth), 5.1e-7);
    }

    // AtoZmath, "Unweighted Index Number": simple aggregative, arithmetic and geometric means of price relatives.
    [Theory]
    [InlineData(new[] { 909, 288, 767, 659 }, new[] { 874, 305, 910, 573 }, 101.49, 101.91, 101.24)]
    [InlineData(new[] { 25, 30, 375, 36, 440, 265 }, new[] { 28, 35, 380, 40, 500, 300 }, 109.56, 111.33, 111.22)]
    public void Dutot_Carli_and_Jevons_are_those_of_a_lesson(int[] before, int[] after, double dutot, double carli, double jevons)
    {
        var panel = Panel([.. before.Select(price => (decimal)price)], [.. after.Select(price => (decimal)price)]);

        // The lesson's logarithms have four decimals.
        AssertPercent(dutot, panel, IndexFormula.Dutot, 0.0051);
        AssertPercent(carli, panel, IndexFormula.Carli, 0.0051);
        AssertPercent(jevons, panel, IndexFormula.Jevons, 0.011);
    }

    [Fact]
    public void The_index_of_Drobisch_and_Bowley_is_that_of_a_lesson()
    {
        // AtoZmath, "Weighted Index Numbers", examples 5 and 6: Kelly's index with mean quantities has the basket of Marshall and Edgeworth.
        var shop = Panel([39m, 40m, 45m, 30m], [40m, 44m, 50m, 36m], [1m, 12m, 2m, 2m], [1.5m, 10m, 1.5m, 1.5m]);
        AssertPercent(110.61, shop, IndexFormula.Laspeyres, 0.0051);
        AssertPercent(110.16, shop, IndexFormula.Paasche, 0.0051);
        AssertPercent(110.39, shop, IndexFormula.Drobisch, 0.0051);
        AssertPercent(110.4, shop, IndexFormula.MarshallEdgeworth, 0.0051);
        var goods = Panel([10m, 8m, 5m, 4m], [12m, 8m, 6m, 4m], [20m, 16m, 10m, 7m], [22m, 18m, 11m, 8m]);
        AssertPercent(112.26, goods, IndexFormula.Drobisch, 0.0051);
        AssertPercent(112.25, goods, IndexFormula.MarshallEdgeworth, 0.0051);
    }

    private static PriceQuantityPanel<int> Panel(decimal[] before, decimal[] after, decimal[]? earlier = null, decimal[]? later = null) => PriceQuantityPanel.From(
        before.Select((price, i) => (s_times.First, i, price, earlier?[i] ?? 1m)).Concat(after.Select((price, i) => (s_times.Second, i, price, later?[i] ?? 1m))));

    private static void AssertPercent(double printed, PriceQuantityPanel<int> panel, IndexFormula formula, double tolerance) =>
        Assert.Equal(printed, 100 * (double)panel.PriceIndex(formula, s_times.First, s_times.Second), tolerance);
}
