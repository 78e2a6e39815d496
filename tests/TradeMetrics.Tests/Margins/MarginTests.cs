using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class MarginTests
{
    private static readonly Breakdown<string, decimal> s_world = Breakdown.From([("silk", 30m), ("tea", 50m), ("wool", 20m)]);

    [Fact]
    public void The_extensive_margin_is_how_much_of_the_world_an_economy_reaches_and_the_intensive_how_much_of_that_it_has()
    {
        var margins = Breakdown.From([("silk", 12m), ("wool", 3m), ("tea", 0m)]).MarginsIn(s_world);
        Assert.Equal((Share.FromPercent(50m), 0.3m, 0.15m), (margins.Extensive, margins.Intensive, margins.Overall));
        Assert.Equal("50 % of the range, 0.3 of it: 0.15", margins.ToString());
        var doubles = Breakdown.From([("silk", 12.0), ("wool", 3.0)]).MarginsIn(s_world.Select(part => (double)part), AbsentParts.Zero);
        Assert.Equal(margins, doubles);
    }

    [Fact]
    public void One_product_and_the_whole_world_are_the_ends()
    {
        Assert.Equal(new TradeMargins(Share.Whole, 1m, 1m), s_world.MarginsIn(s_world));
        Assert.Equal(new TradeMargins(Share.Whole, 0.5m, 0.5m), Breakdown.From([("silk", 1m)]).MarginsIn(Breakdown.From([("silk", 2m)])));
    }

    [Fact]
    public void What_the_reference_does_not_have_is_no_margin()
    {
        Assert.Equal("tea", Assert.Throws<MissingPartException>(() => Breakdown.From([("silk", 1m)]).MarginsIn(s_world)).Key);
        Assert.Contains("same product codes", Assert.Throws<UndefinedMetricException>(() => Breakdown.From([("ice", 1m)]).MarginsIn(s_world, AbsentParts.Zero)).Message, StringComparison.Ordinal);
        Assert.Throws<UndefinedMetricException>(() => s_world.Select(_ => 0m).MarginsIn(s_world));
        Assert.Throws<NegativeMeasureException>(() => Breakdown.From([("silk", -1m)]).MarginsIn(s_world, AbsentParts.Zero));
        Assert.Throws<MetricOverflowException>(() => Breakdown.From([("silk", 1e28m)]).MarginsIn(Breakdown.From([("silk", 1e-20m)])));
        Assert.False(Breakdown.From([("ice", 1m)]).TryMarginsIn(s_world, AbsentParts.Zero, out _));
        Assert.True(Breakdown.From([("tea", 1m)]).TryMarginsIn(s_world, AbsentParts.Zero, out var margins));
        Assert.Equal(Share.FromPercent(50m), margins.Extensive);
        var yuan = Breakdown.From([("silk", new Money(1m, Currency.CNY))]);
        Assert.Throws<CurrencyMismatchException>(() => yuan.MarginsIn(yuan.Select(part => new Money(part.Amount, Currency.USD))));
    }

    [Property(MaxTest = 300)]
    public bool Extensive_times_intensive_is_the_world_share(NonEmptyArray<(NonNegativeInt Own, PositiveInt Others)> figures)
    {
        var own = Breakdown.From(figures.Get.Select((pair, i) => (i, (decimal)pair.Own.Get)));
        var world = Breakdown.From(figures.Get.Select((pair, i) => (i, (decimal)pair.Own.Get + pair.Others.Get)));
        return own.TryMarginsIn(world, AbsentParts.Refuse, out var margins)
            ? Math.Abs((margins.Extensive.Fraction * margins.Intensive) - own.Sum.ShareOf(world.Sum).Fraction) < 1e-26m && margins.Intensive is > 0m and <= 1m
            : own.Sum == 0;
    }

    [Property(MaxTest = 300)]
    public bool Margins_depend_neither_on_the_unit_nor_on_how_a_reached_product_is_split(NonEmptyArray<(NonNegativeInt Own, PositiveInt Others)> figures, PositiveInt factor)
    {
        var own = figures.Get.Select((pair, i) => (i, (decimal)pair.Own.Get)).ToArray();
        var world = figures.Get.Select((pair, i) => (i, (decimal)pair.Own.Get + pair.Others.Get)).ToArray();
        if (!Breakdown.From(own).TryMarginsIn(Breakdown.From(world), AbsentParts.Refuse, out var margins))
        {
            return true;
        }

        var scaled = Breakdown.From(own).Select(part => part * factor.Get).MarginsIn(Breakdown.From(world).Select(part => part * factor.Get));
        var halves = Halved(own).MarginsIn(Halved(world));
        return Close(margins, scaled) && Close(margins, halves);
    }

    private static Breakdown<(int Key, bool Half), decimal> Halved((int Key, decimal Value)[] parts) =>
        Breakdown.From(parts.SelectMany(part => new[] { ((part.Key, false), part.Value / 2), ((part.Key, true), part.Value / 2) }));

    private static bool Close(TradeMargins first, TradeMargins second) =>
        Math.Abs(first.Extensive.Fraction - second.Extensive.Fraction) < 1e-24m && Math.Abs(first.Intensive - second.Intensive) < 1e-24m && Math.Abs(first.Overall - second.Overall) < 1e-24m;
}
