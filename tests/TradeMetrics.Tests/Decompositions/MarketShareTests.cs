using FsCheck;
using FsCheck.Xunit;
using Matrix = TradeMetrics.TradeMatrix<string, string>;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(MatrixArbitraries)], MaxTest = 200)]
public class MarketShareTests
{
    private static readonly Breakdown<(string Product, string Market), decimal> s_exports = Breakdown.From([(("tea", "US"), 60m), (("silk", "EU"), 40m)]);
    private static readonly Breakdown<(string Product, string Market), decimal> s_later = Breakdown.From([(("tea", "US"), 90m), (("silk", "EU"), 40m)]);
    private static readonly Breakdown<(string Product, string Market), decimal> s_world = Breakdown.From([(("tea", "US"), 300m), (("tea", "EU"), 200m), (("silk", "EU"), 500m)]);
    private static readonly Breakdown<(string Product, string Market), decimal> s_laterWorld = Breakdown.From([(("tea", "US"), 390m), (("tea", "EU"), 210m), (("silk", "EU"), 500m)]);

    [Fact]
    public void Leamer_and_Sterns_identity_by_hand()
    {
        // r = 10 %; tea 20 %, silk 0 %; tea in the US 30 %, in the EU 5 %.
        var effects = s_exports.ConstantMarketShareTo(s_later, s_world, s_laterWorld, AbsentParts.Zero);
        Assert.Equal(new MarketShareEffects<decimal>(10m, 2m, 6m, 12m), effects.Total);
        Assert.Equal(new MarketShareEffects<decimal>(6m, 6m, 6m, 12m), effects.Parts[("tea", "US")]);
        Assert.Equal(new MarketShareEffects<decimal>(4m, -4m, 0m, 0m), effects.Parts[("silk", "EU")]);
    }

    [Fact]
    public void A_new_market_is_all_competitiveness()
    {
        var effects = s_exports.ConstantMarketShareTo(s_later.WithTea(5m), s_world, s_laterWorld, AbsentParts.Zero);
        Assert.Equal(new MarketShareEffects<decimal>(0m, 0m, 0m, 5m), effects.Parts[("tea", "EU")]);
    }

    [Fact]
    public void A_market_without_a_figure_is_not_empty_and_one_that_the_world_does_not_have_is_told()
    {
        Assert.Equal(("tea", "EU"), Assert.Throws<MissingPartException>(() => s_exports.ConstantMarketShareTo(s_later, s_world, s_laterWorld)).Key);
        Assert.False(s_exports.TryConstantMarketShareTo(s_later, s_world, s_laterWorld, AbsentParts.Refuse, out _));
        Assert.True(s_exports.TryConstantMarketShareTo(s_later, s_world, s_laterWorld, AbsentParts.Zero, out var effects));
        Assert.Equal(30m, effects.Total.Change);
        var elsewhere = Breakdown.From([(("ice", "EU"), 1m)]);
        Assert.Contains("(ice, EU)", Assert.Throws<UndefinedMetricException>(() => elsewhere.ConstantMarketShareTo(elsewhere, s_world, s_laterWorld, AbsentParts.Zero)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Contributions_are_changes_over_the_earlier_total()
    {
        var exports = TradeMatrix.From([("tea", "US", 60.0), ("tea", "EU", 40.0)], AbsentCells.Missing);
        var later = TradeMatrix.From([("tea", "EU", 35.0), ("tea", "US", 75.0)], AbsentCells.Missing);
        Assert.Equal((0.15, -0.05), (exports.ContributionsTo(later)["tea", "US"], exports.ContributionsTo(later)["tea", "EU"]));
        Assert.Equal("there is no tea and EU in the other matrix", exports.ContributionsTo(later.Where(_ => true, column => column == "US")).WhyMissing("tea", "EU"));
        Assert.Throws<NonPositiveBaseException>(() => TradeMatrix.From([("tea", "US", 0.0)], AbsentCells.Missing).ContributionsTo(later));
    }

    [Property]
    public bool Effects_sum_to_the_change_and_those_of_one_market_are_shift_share(Matrix exports, int seed)
    {
        var random = new Random(seed);
        var earlier = Cells(exports.Select((_, _, cell) => cell + 1));
        var later = earlier.Select(figure => Math.Round(figure * (decimal)random.NextDouble() * 2, 2));
        var (world, laterWorld) = (earlier.Select(figure => figure + random.Next(1000)), later.Select(figure => figure + random.Next(1000)));
        var effects = earlier.ConstantMarketShareTo(later, world, laterWorld);
        var shift = earlier.ShiftShareTo(later, world, laterWorld);
        return effects.Total.Change == later.Sum - earlier.Sum
            && earlier.Keys.All(key => effects.Parts[key].Change == later[key] - earlier[key]
                && effects.Parts[key].Growth == shift.Parts[key].National
                && Math.Abs(effects.Parts[key].Commodity + effects.Parts[key].Market - shift.Parts[key].IndustryMix) < 1e-12m)
            && (exports.ColumnCount > 1 || effects.Parts.Values.All(part => part.Market == 0));
    }

    [Property]
    public bool An_economy_that_keeps_all_its_shares_has_no_competitiveness_effect(Matrix matrix, PositiveInt share)
    {
        var world = Cells(matrix.Select((_, _, cell) => cell + 1));
        var laterWorld = world.Select(figure => (figure * 3) - 1);
        var part = 1m / share.Get;
        var effects = world.Select(figure => figure * part).ConstantMarketShareTo(laterWorld.Select(figure => figure * part), world, laterWorld);
        return effects.Parts.Values.All(cell => Math.Abs(cell.Competitiveness) < 1e-9m);
    }

    [Property]
    public bool Contributions_of_products_and_of_markets_both_sum_to_growth(Matrix matrix, int seed)
    {
        var random = new Random(seed);
        var (exports, later) = (matrix.Select((_, _, cell) => cell + 1), matrix.Select((_, _, _) => random.Next(1000)));
        var contributions = exports.ContributionsTo(later.Shuffled(seed));
        var growth = (later.Total / exports.Total) - 1;
        return Math.Abs(contributions.Total - growth) < 1e-9 * (1 + Math.Abs(growth))
            && contributions.Rows.All(row => Math.Abs(contributions.RowTotal(row) - ((later.RowTotal(row) - exports.RowTotal(row)) / exports.Total)) < 1e-9 * (1 + Math.Abs(growth)));
    }

    private static Breakdown<(string Row, string Column), decimal> Cells(Matrix matrix) => matrix.ToBreakdown().Select(figure => (decimal)figure);
}

file static class Teas
{
    internal static Breakdown<(string Product, string Market), decimal> WithTea(this Breakdown<(string Product, string Market), decimal> exports, decimal tea) =>
        Breakdown.From(exports.Select(part => (part.Key, part.Value)).Append((("tea", "EU"), tea)));
}
