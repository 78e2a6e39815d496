using System.Text.Json;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

/// <summary>Index numbers that others printed.</summary>
public class PrintedIndexTests
{
    // micEconIndex (Arne Henningsen) documents these for two data sets of micEcon.
    [Theory]
    [InlineData("Missong03E7.7")]
    [InlineData("Bleymueller79E25.1")]
    public void Laspeyres_Paasche_and_Fisher_agree_with_micEconIndex(string set)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("docs/data/index-numbers-printed.json")));
        var data = file.RootElement.GetProperty(set);
        string[] goods = [.. data.GetProperty("goods").EnumerateArray().Select(good => good.GetString()!)];
        TimePeriod[] periods = [.. data.GetProperty("periods").EnumerateArray().Select(year => TimePeriod.Year(year.GetInt32()))];
        var (prices, quantities) = (Table(data, "price"), Table(data, "quantity"));
        var panel = PriceQuantityPanel.From(periods.SelectMany((period, i) => goods.Select((good, j) => (period, good, prices[i][j], quantities[i][j]))));
        var tolerance = data.GetProperty("tolerance").GetDecimal();
        foreach (var formula in new[] { IndexFormula.Laspeyres, IndexFormula.Paasche, IndexFormula.Fisher })
        {
            AssertNear(Numbers(data.GetProperty("price_index").GetProperty(formula.Name)), periods.Select(period => panel.PriceIndex(formula, periods[0], period)), tolerance);
            AssertNear(Numbers(data.GetProperty("quantity_index").GetProperty(formula.Name)), periods.Select(period => panel.QuantityIndex(formula, periods[0], period)), tolerance);
        }
    }

    // IndexNumR 0.6.0 (Graham White), README, on CES_sigma_2: priceIndex(…, "laspeyres", output = "chained").
    [Fact]
    public void The_chained_Laspeyres_index_agrees_with_IndexNumR() => AssertNear(
        [1m, 0.9673077m, 1.2905504m, 1.3382002m, 1.2482444m, 1.7346552m, 1.6530619m, 1.4524186m, 1.8386215m, 1.7126802m, 2.1810170m, 2.2000474m],
        Levels(IndexData.FourGoods.PriceIndex(IndexFormula.Laspeyres, IndexLink.Chained)),
        5.1e-8m);

    // The same README: GEKSIndex(…, "tornqvist", window = 11, splice = "mean").
    [Fact]
    public void The_rolling_GEKS_index_with_the_mean_splice_agrees_with_IndexNumR() => AssertNear(
        [1m, 0.8927314m, 1.0776386m, 1.1127724m, 0.9310834m, 1.1785361m, 1.1219447m, 0.9380228m, 1.0951667m, 0.9501914m, 1.1277725m, 1.1330748m],
        Levels(IndexData.FourGoods.RollingGeksPriceIndex(IndexFormula.Tornqvist, 11, GeksSplice.Mean)),
        5.1e-8m);

    // gpindex (Steve Martin), reference page price_data, which recreates tables 3.4, 3.6 and 3.12 of Balk, "Price and Quantity Index Numbers" (2008).
    [Theory]
    [InlineData("laspeyres", 1.42, 1.345, 1.355, 1.44)]
    [InlineData("paasche", 1.3824, 1.2031, 1.0209, 0.7968)]
    [InlineData("geomlaspeyres", 1.33, 1.2523, 1.1331, 1.0999)]
    [InlineData("geompaasche", 1.4846, 1.3268, 1.3282, 1.4153)]
    [InlineData("palgrave", 1.6096, 1.4161, 1.5317, 1.6720)]
    [InlineData("fisher", 1.4011, 1.2721, 1.1762, 1.0712)]
    [InlineData("tornqvist", 1.4052, 1.2890, 1.2268, 1.2477)]
    [InlineData("marshalledgeworth", 1.4010, 1.2656, 1.1438, 0.9801)]
    [InlineData("walsh", 1.4017, 1.2850, 1.2193, 1.1850)]
    [InlineData("satovartia", 1.4018, 1.2897, 1.2335, 1.2540)]
    [InlineData("montgomeryvartia", 1.4024, 1.2907, 1.2392, 1.2678)]
    [InlineData("stuvel", 1.4042, 1.2742, 1.1551, 0.9770)]
    public void Fixed_base_indices_agree_with_gpindex_and_Balk(string formula, params double[] printed) => AssertNear(
        [1m, .. printed.Select(value => (decimal)value)],
        Levels(IndexData.SixGoods.PriceIndex(IndexFormula.Parse(formula), IndexLink.FixedBase)),
        5.1e-5m);

    // B. Williams, PriceIndexes.jl, test/runtests.jl, to 1e-5, on four goods of IndexNumR's data in periods 1 and 2. https://github.com/Brendankwilliams/PriceIndexes.jl
    [Theory]
    [InlineData("gk", 0.92290239682701)]
    [InlineData("drobish", 0.884035461190647)]
    [InlineData("marshalledgeworth", 0.864246196464236)]
    [InlineData("stuvel", 0.858364550544791)]
    [InlineData("montgomeryvartia", 0.894193937668097)]
    [InlineData("fisher", 0.880104784765626)]
    [InlineData("tornqvist", 0.892571497899412)]
    [InlineData("walsh", 0.895264545283374)]
    [InlineData("geomlaspeyres", 0.9359918)]
    [InlineData("geompaasche", 0.8511654)]
    [InlineData("laspeyres", 0.967307692307692)]
    [InlineData("paasche", 0.800763230073602)]
    [InlineData("carli", 0.85625)]
    [InlineData("harmonic", 0.783610069630423)]
    [InlineData("cswd", 0.819125217607815)]
    [InlineData("dutot", 0.833333333333333)]
    [InlineData("jevons", 0.822287307949555)]
    public void Two_periods_agree_with_PriceIndexes(string formula, double printed) => AssertNear(
        [(decimal)printed], [IndexData.FourGoods.PriceIndex(IndexFormula.Parse(formula), IndexData.Time(1), IndexData.Time(2))], 1e-5m);

    // The same tests: period 12 over period 1, over all twelve periods; "CCDI" is GEKS over Törnqvist. Lowe and Young compare periods 1 and 4 with the weights of 2.
    [Fact]
    public void Many_periods_agree_with_PriceIndexes()
    {
        foreach (var (formula, printed) in new[] { (IndexFormula.Tornqvist, 1.1328205m), (IndexFormula.Fisher, 1.1152731m), (IndexFormula.Walsh, 1.1370031m) })
        {
            AssertNear([printed], [Levels(IndexData.FourGoods.PriceIndex(formula, IndexLink.Geks)).Last()], 1e-5m);
        }

        var second = IndexData.Time(2);
        AssertNear(
            [1.117159m, 1.136377m],
            new[] { IndexFormula.LoweAt(second), IndexFormula.YoungAt(second) }.Select(formula => IndexData.FourGoods.PriceIndex(formula, IndexData.Time(1), IndexData.Time(4))),
            1e-5m);
    }

    // gpindex, README: the geometric means of the relatives of goods 1, 3, 5 and 2, 4, 6 in period 2.
    [Theory]
    [InlineData("135", 1.297431)]
    [InlineData("246", 1.188784)]
    public void The_Jevons_index_agrees_with_gpindex(string goods, double printed)
    {
        var (first, second) = (IndexData.Time(1), IndexData.Time(2));
        var some = PriceQuantityPanel.From(new[] { first, second }.SelectMany(period => IndexData.SixGoods.At(period)
            .Where(good => goods.Contains(good.Key, StringComparison.Ordinal)).Select(good => (period, good.Key, good.Value.Price, good.Value.Quantity))));
        AssertNear([(decimal)printed], [some.PriceIndex(IndexFormula.Jevons, first, second)], 5.1e-7m);
    }

    // gpindex's tests state what IndexNumR's GEKSIndex gives for prices 1 to 65 and quantities 65 to 1 of five products in thirteen periods.
    [Fact]
    public void GEKS_over_Tornqvist_agrees_with_IndexNumR() => AssertNear(
        [1m, 1.07334245809641m, 1.13758500234551m, 1.19943273670278m, 1.26078373138759m, 1.32242752173496m, 1.38478458426165m, 1.44813211799635m, 1.51269173915522m, 1.57867050804161m, 1.64628410287697m, 1.71577307463249m, 1.78741712742392m],
        Levels(Counted().PriceIndex(IndexFormula.Tornqvist, IndexLink.Geks)),
        1e-13m);

    [Fact]
    public void GEKS_over_Walsh_agrees_with_IndexNumR() => AssertNear(
        [1m, 1.0566699129383m, 1.11378295838144m, 1.17139426903106m, 1.22956960896297m, 1.28838882562161m, 1.34795095779689m, 1.40838221049365m, 1.46984928172641m, 1.53258374680655m, 1.59693277586978m, 1.66348762735518m, 1.7335492978583m],
        Levels(Counted().PriceIndex(IndexFormula.Walsh, IndexLink.Geks)),
        1e-13m);

    [Fact]
    public void Rolling_GEKS_over_Fisher_with_the_movement_splice_agrees_with_IndexNumR() => AssertNear(
        [1m, 1.05584109330239m, 1.11216779883715m, 1.16904493358996m, 1.22654588965604m, 1.28475480484066m, 1.34376919838486m, 1.40370325012859m, 1.46469196029632m, 1.5268965162016m, 1.59051132643364m, 1.65525192178965m, 1.721202953357m],
        Levels(Counted().RollingGeksPriceIndex(IndexFormula.Fisher, 11, GeksSplice.Movement)),
        1e-13m);

    [Fact]
    public void Rolling_GEKS_over_two_periods_is_the_chained_index_that_IndexNumR_gives()
    {
        AssertNear(
            [1m, 1.05488895039924m, 1.11045527234441m, 1.1667173418342m, 1.2236967401878m, 1.28141852837846m, 1.33991159494773m, 1.39920908948289m, 1.45934895785986m, 1.52037460080832m, 1.58233568433829m, 1.64528913987317m, 1.70930040456311m],
            Levels(Counted().RollingGeksPriceIndex(IndexFormula.Fisher, 2, GeksSplice.Movement)),
            1e-13m);
        AssertNear(Levels(Counted().PriceIndex(IndexFormula.Fisher, IndexLink.Chained)), Levels(Counted().RollingGeksPriceIndex(IndexFormula.Fisher, 2, GeksSplice.Window)), 1e-20m);
    }

    [Fact]
    public void GEKS_over_products_that_come_and_go_agrees_with_IndexNumR() => AssertNear(
        [1m, 0.97012367078552m, 1.07680890198379m, 1.07558882705777m, 1.12676970820557m, 1.17801945580172m, 1.22966120693395m, 1.28190412021848m, 1.33491131065706m, 1.38883148578389m, 1.40614308033419m, 1.5157156152315m, 1.55767693905705m],
        Levels(Counted(1, 3, 11, 63, 64).PriceIndex(IndexFormula.Tornqvist, IndexLink.Geks)),
        1e-13m);

    private static PriceQuantityPanel<int> Counted(params int[] without) => PriceQuantityPanel.From(
        from number in Enumerable.Range(1, 65)
        where !without.Contains(number)
        select (IndexData.Time(((number - 1) % 13) + 1), (number - 1) / 13, (decimal)number, 66m - number));

    private static IEnumerable<decimal> Levels(TimeSeries<decimal> series) => series.Select(level => level.Value);

    private static decimal[][] Table(JsonElement data, string member) => [.. data.GetProperty(member).EnumerateArray().Select(Numbers)];

    private static decimal[] Numbers(JsonElement row) => [.. row.EnumerateArray().Select(cell => cell.GetDecimal())];

    private static void AssertNear(IEnumerable<decimal> printed, IEnumerable<decimal> computed, decimal tolerance)
    {
        decimal[] expected = [.. printed], actual = [.. computed];
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.InRange(pair.Second, pair.First - tolerance, pair.First + tolerance));
    }
}
