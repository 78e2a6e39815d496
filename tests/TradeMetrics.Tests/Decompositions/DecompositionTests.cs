using FsCheck;
using FsCheck.Xunit;
using Figures = FsCheck.NonEmptyArray<(FsCheck.PositiveInt Own, FsCheck.NonNegativeInt Later, FsCheck.NonNegativeInt Others, FsCheck.NonNegativeInt OthersLater)>;

namespace TradeMetrics.Tests;

[Properties(MaxTest = 300)]
public class DecompositionTests
{
    // O. Farhauer and A. Kröll (2013), Standorttheorien, as quoted by the R package REAT (Thomas Wieland), shift().
    private static readonly Breakdown<string, decimal> s_nation = Of(400m, 150m, 150m, 400m);
    private static readonly Breakdown<string, decimal> s_nationLater = Of(440m, 210m, 135m, 480m);

    // What REAT's formulas give for the data, worked out by hand: e·E1/E0 − e, Σ e_i·E_i1/E_i0 − e·E1/E0, and what is left.
    [Theory]
    [InlineData(new[] { 90, 20, 10, 60 }, new[] { 100, 40, 10, 55 }, 25, 27, 1, -3)]
    [InlineData(new[] { 60, 30, 30, 40 }, new[] { 85, 55, 40, 35 }, 55, 24, -1, 32)]
    [InlineData(new[] { 250, 100, 110, 300 }, new[] { 255, 115, 85, 390 }, 85, 114, 0, -29)]
    public void Farhauer_and_Krölls_regions_are_taken_apart(int[] region, int[] later, int change, int national, int mix, int competitive)
    {
        var total = Of(region).ShiftShareTo(Of(later), s_nation, s_nationLater).Total;
        Assert.Equal((change, national, mix, competitive), (total.Change, Math.Round(total.National, 20), Math.Round(total.IndustryMix, 20), Math.Round(total.Competitive, 20)));
        var doubles = Doubles(Of(region)).ShiftShareTo(Doubles(Of(later)), Doubles(s_nation), Doubles(s_nationLater)).Total;
        Assert.Equal((change, national, mix, competitive), (Math.Round(doubles.Change, 9), Math.Round(doubles.National, 9), Math.Round(doubles.IndustryMix, 9), Math.Round(doubles.Competitive, 9)));
    }

    [Fact]
    public void Decompositions_with_the_same_effects_are_equal()
    {
        var first = Of(90m, 20m, 10m, 60m).ShiftShareTo(Of(100m, 40m, 10m, 55m), s_nation, s_nationLater);
        var second = Of(90m, 20m, 10m, 60m).ShiftShareTo(Of(100m, 40m, 10m, 55m), s_nation, s_nationLater);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, Of(90m, 20m, 10m, 60m).ShiftShareTo(Of(100m, 39m, 11m, 55m), s_nation, s_nationLater));
        Assert.NotEqual(first, new(first.Parts.Skip(1).ToDictionary(), first.Total));
        Assert.False(first.Equals(null));
    }

    [Fact]
    public void Esteban_Marquillas_takes_specialisation_out_of_the_competitive_effect()
    {
        // Region A in the structure of the nation: h = 180·E_i/1100, times g_i − G_i.
        var effects = Of(90m, 20m, 10m, 60m).EstebanMarquillasTo(Of(100m, 40m, 10m, 55m), s_nation, s_nationLater);
        var competitive = 180m / 1100m * ((400m * ((10m / 90m) - 0.1m)) + (150m * 0.6m) + (150m * 0.1m) + (400m * ((-5m / 60m) - 0.2m)));
        Assert.Equal(competitive, effects.Total.Competitive, 18);
        Assert.Equal(-3m - competitive, effects.Total.Allocation, 18);
        Assert.Equal(180m * 150m / 1100m * 0.6m, effects.Parts["b"].Competitive, 18);
        Assert.Equal(25m, effects.Total.Change);
    }

    [Fact]
    public void An_industry_that_is_new_to_the_region_is_all_competitive()
    {
        var effects = Of(90m, 0m).ShiftShareTo(Of(90m, 7m), Of(100m, 50m), Of(100m, 80m));
        Assert.Equal(new ShiftShareEffects<decimal>(0m, 0m, 7m), effects.Parts["b"]);
        Assert.Equal(7m, Of(90m, 0m).ShiftShareTo(Of(90m, 7m), Of(100m, 0m), Of(100m, 8m)).Parts["b"].Competitive);
        Assert.Contains("\"b\" is undefined: the region has nothing", Assert.Throws<UndefinedMetricException>(() => Of(90m, 0m).EstebanMarquillasTo(Of(90m, 7m), Of(100m, 50m), Of(100m, 80m))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_nothing_to_grow_from_is_told()
    {
        Assert.Contains("\"b\" is undefined: the reference has nothing", Assert.Throws<UndefinedMetricException>(() => Of(90m, 1m).ShiftShareTo(Of(90m, 7m), Of(100m, 0m), Of(100m, 80m))).Message, StringComparison.Ordinal);
        Assert.Throws<NonPositiveBaseException>(() => Of(0m).ShiftShareTo(Of(1m), Of(1m), Of(1m)));
        Assert.Throws<NegativeMeasureException>(() => Of(1m).ShiftShareTo(Of(-1m), Of(1m), Of(1m)));
        Assert.Throws<MetricOverflowException>(() => Doubles(Of(1m)).ShiftShareTo(Breakdown.From([("a", 1e308)]), Doubles(Of(1m)), Breakdown.From([("a", 1e308)])));
        Assert.Throws<MetricOverflowException>(() => Of(decimal.MaxValue).ShiftShareTo(Of(1m), Of(decimal.MaxValue), Of(1m)));
        Assert.Equal("b", Assert.Throws<MissingPartException>(() => Of(1m, 2m).ShiftShareTo(Of(1m), Of(1m, 2m), Of(1m, 2m))).Key);
        Assert.False(Of(0m).TryShiftShareTo(Of(1m), Of(1m), Of(1m), AbsentParts.Refuse, out _));
        Assert.False(Of(0m).TryEstebanMarquillasTo(Of(1m), Of(1m), Of(1m), AbsentParts.Refuse, out _));
        Assert.True(Of(1m).TryShiftShareTo(Of(2m), Of(1m), Of(1m), AbsentParts.Refuse, out var effects));
        Assert.Equal(1m, effects.Total.Competitive);
    }

    [Property]
    public bool Effects_of_decimals_sum_exactly_to_the_change(Figures figures)
    {
        var (own, later, world, laterWorld) = Sides(figures);
        var (classic, homothetic) = (own.ShiftShareTo(later, world, laterWorld), own.EstebanMarquillasTo(later, world, laterWorld));
        return own.Keys.All(key => classic.Parts[key].Change == later[key] - own[key] && homothetic.Parts[key].Change == later[key] - own[key])
            && classic.Total.Change == later.Sum - own.Sum && homothetic.Total.Change == later.Sum - own.Sum;
    }

    [Property]
    public bool Homothetic_competitive_and_allocation_effects_sum_to_the_classic_competitive_one(Figures figures)
    {
        var (own, later, world, laterWorld) = Sides(figures);
        var (classic, homothetic) = (own.ShiftShareTo(later, world, laterWorld), own.EstebanMarquillasTo(later, world, laterWorld));
        return own.Keys.All(key => classic.Parts[key].National == homothetic.Parts[key].National && classic.Parts[key].IndustryMix == homothetic.Parts[key].IndustryMix
            && classic.Parts[key].Competitive == homothetic.Parts[key].Competitive + homothetic.Parts[key].Allocation);
    }

    [Property]
    public bool A_reference_is_wholly_national_to_itself_and_a_region_of_its_structure_has_no_mix(Figures figures, PositiveInt factor)
    {
        var (_, _, world, laterWorld) = Sides(figures);
        var itself = world.ShiftShareTo(laterWorld, world, laterWorld);
        var alike = world.Select(figure => figure * factor.Get).EstebanMarquillasTo(laterWorld, world, laterWorld);
        return Math.Abs(itself.Total.National - (laterWorld.Sum - world.Sum)) < 1e-9m && itself.Parts.Values.All(part => Math.Abs(part.Competitive) < 1e-9m) && Math.Abs(itself.Total.IndustryMix) < 1e-9m
            && Math.Abs(alike.Total.IndustryMix) < 1e-9m && alike.Parts.Values.All(part => Math.Abs(part.Allocation) < 1e-6m);
    }

    [Property]
    public bool Effects_scale_with_the_region_and_do_not_depend_on_the_unit_of_the_reference(Figures figures, PositiveInt factor)
    {
        var (own, later, world, laterWorld) = Sides(figures);
        var plain = own.ShiftShareTo(later, world, laterWorld).Total;
        var scaled = own.Select(figure => figure * factor.Get).ShiftShareTo(later.Select(figure => figure * factor.Get), world.Select(figure => figure * 1000m), laterWorld.Select(figure => figure * 1000m)).Total;
        return Math.Abs((plain.IndustryMix * factor.Get) - scaled.IndustryMix) < 1e-6m && Math.Abs((plain.Competitive * factor.Get) - scaled.Competitive) < 1e-6m;
    }

    private static Breakdown<string, decimal> Of(params decimal[] figures) => Breakdown.From(figures.Select((figure, i) => (((char)('a' + i)).ToString(), figure)));

    private static Breakdown<string, decimal> Of(int[] figures) => Of(Array.ConvertAll(figures, figure => (decimal)figure));

    private static Breakdown<string, double> Doubles(Breakdown<string, decimal> breakdown) => breakdown.Select(figure => (double)figure);

    // The reference holds the region; figures have cents.
    private static (Breakdown<int, decimal> Own, Breakdown<int, decimal> Later, Breakdown<int, decimal> World, Breakdown<int, decimal> LaterWorld) Sides(Figures figures) => (
        Breakdown.From(figures.Get.Select((row, i) => (i, row.Own.Get / 100m))),
        Breakdown.From(figures.Get.Select((row, i) => (i, row.Later.Get / 100m))),
        Breakdown.From(figures.Get.Select((row, i) => (i, (row.Own.Get + (long)row.Others.Get) / 100m))),
        Breakdown.From(figures.Get.Select((row, i) => (i, (row.Later.Get + (long)row.OthersLater.Get) / 100m))));
}
