using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class BreakdownContributionTests
{
    private static readonly Breakdown<string, decimal> Before = Breakdown.From([("goods", 60m), ("services", 40m)]);

    [Fact]
    public void Contributions_are_matched_by_key_and_not_by_place()
    {
        var points = Before.ContributionsTo(Breakdown.From([("services", 39m), ("goods", 63m)]));
        Assert.Equal([("goods", 3m), ("services", -1m)], points.Select(part => (part.Key, part.Value.Points)));
        Assert.Equal(2m, points.Whole.Points);
    }

    [Fact]
    public void The_residual_of_published_wholes_contributes_as_the_residual()
    {
        var points = Before.WithWhole(110m).ContributionsTo(Breakdown.From([("goods", 71m), ("services", 40m)]).WithWhole(132m));
        Assert.Equal((10m, 0m, 20m, 10m), (points["goods"].Points, points["services"].Points, points.Whole.Points, points.Residual.Points));
    }

    [Fact]
    public void A_part_of_one_period_only_is_named_unless_it_is_said_to_be_zero()
    {
        var after = Breakdown.From([("goods", 63m), ("gold", 5m)]);
        Assert.Equal("services", Assert.Throws<MissingPartException>(() => Before.ContributionsTo(after)).Key);
        Assert.Equal("gold", Assert.Throws<MissingPartException>(() => Breakdown.From([("goods", 60m)]).ContributionsTo(after)).Key);
        var points = Before.ContributionsTo(after, AbsentParts.Zero);
        Assert.Equal((3m, -40m, 5m, -32m), (points["goods"].Points, points["services"].Points, points["gold"].Points, points.Whole.Points));
        Assert.False(Before.TryContributionsTo(after, out _));
        Assert.False(Before.TryContributionsTo(Breakdown.From([("goods", 1m)]), out _));
    }

    [Fact]
    public void Contributions_to_the_growth_of_nothing_are_refused()
    {
        var nothing = Breakdown.From([("a", -1m), ("b", 1m)]);
        Assert.Throws<NonPositiveBaseException>(() => nothing.ContributionsTo(nothing));
        Assert.False(nothing.TryContributionsTo(nothing, out _));
        Assert.False(nothing.Select(part => (double)part).TryContributionsTo(nothing.Select(part => (double)part), out _));
        Assert.Throws<CurrencyMismatchException>(() => Before.Select(part => new Money(part, Currency.CNY)).ContributionsTo(Before.Select(part => new Money(part, Currency.USD))));
    }

    [Property]
    public bool Contributions_sum_to_the_growth_of_the_whole_to_the_last_digit(NonEmptyArray<PositiveInt> parts, int seed)
    {
        var random = new Random(seed);
        var before = Breakdown.From(parts.Get.Select((part, place) => (place, (decimal)part.Get)));
        var after = before.Select(part => Math.Round(part * (decimal)(random.NextDouble() * 3), 4));
        var points = before.ContributionsTo(after);
        var doubles = before.Select(part => (double)part).ContributionsTo(after.Select(part => (double)part));
        return points.Whole.Fraction == before.Whole.GrowthTo(after.Whole).Fraction
            && before.TryContributionsTo(after, out var same) && same.SequenceEqual(points)
            && points.All(part => Math.Abs(part.Value.Fraction - doubles[part.Key].Fraction) < 1e-12m);
    }
}
