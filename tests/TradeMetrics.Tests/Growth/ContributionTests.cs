using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class ContributionTests
{
    [Fact]
    public void A_part_adds_its_change_over_the_whole()
    {
        Assert.Equal(3m, 20m.ContributionTo(23m, wholeFrom: 100m).Points);
        Assert.Equal(3m, 20.ContributionTo(23, 100).Points);
        Assert.Equal(3m, 20.0.ContributionTo(23.0, 100.0).Points);
        Assert.Equal(3m, Math.Round(20f.ContributionTo(23f, 100f).Points, 5));
        Assert.Equal(-25m, (-20m).ContributionTo(-45m, 100m).Points);
        Assert.Equal(3m, (1, 20m).ContributionTo((1, 23m), (1, 100m), p => p.Item2).Points);
        Assert.Equal(3m, (1, 20).ContributionTo((1, 23), (1, 100), p => p.Item2).Points);
        Assert.Equal(3m, (1, 20.0).ContributionTo((1, 23.0), (1, 100.0), p => p.Item2).Points);
        Assert.Equal(3m, Math.Round((1, 20f).ContributionTo((1, 23f), (1, 100f), p => p.Item2).Points, 5));
    }

    [Fact]
    public void A_contribution_to_nothing_is_refused()
    {
        Assert.Throws<NonPositiveBaseException>(() => 1m.ContributionTo(2m, 0m));
        Assert.Throws<NonPositiveBaseException>(() => 1.ContributionTo(2, -1));
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => 1.0.ContributionTo(double.NaN, 1.0)).Reason);
        Assert.Throws<MetricOverflowException>(() => 1e28m.ContributionTo(2e28m, 1e-20m));
        Assert.False(1m.TryContributionTo(2m, 0m, out _));
        Assert.False(1.TryContributionTo(2, 0, out _));
        Assert.False(1.0.TryContributionTo(2.0, 0.0, out _));
        Assert.False(1f.TryContributionTo(2f, 0f, out _));
    }

    [Fact]
    public void Two_currencies_make_no_contribution()
    {
        var (yuan, dollars) = (new Money(1m, Currency.CNY), new Money(1m, Currency.USD));
        var thrown = Assert.Throws<CurrencyMismatchException>(() => yuan.ContributionTo(yuan, dollars));
        Assert.Equal((Currency.CNY, Currency.USD), (thrown.Left, thrown.Right));
        thrown = Assert.Throws<CurrencyMismatchException>(() => yuan.ContributionTo(dollars, yuan));
        Assert.Equal((Currency.CNY, Currency.USD), (thrown.Left, thrown.Right));
    }

    [Fact]
    public void Lists_must_match_and_must_not_be_empty()
    {
        Assert.Contains("same parts", Assert.Throws<ArgumentException>(() => new[] { 1m }.ContributionsTo([1m, 2m])).Message, StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.NoData, Assert.Throws<UndefinedMetricException>(() => Array.Empty<decimal>().ContributionsTo([])).Reason);
        Assert.Throws<NonPositiveBaseException>(() => new[] { 0m }.ContributionsTo([1m]));
        Assert.Throws<NegativeMeasureException>(() => new[] { 1m }.ContributionsTo([-1m]));
        Assert.Throws<MetricOverflowException>(() => new[] { decimal.MaxValue, decimal.MaxValue }.ContributionsTo([1m, 2m]));
        Assert.False(Array.Empty<int>().TryContributionsTo([], out var none));
        Assert.Empty(none);
        Assert.False(new[] { 0.0 }.TryContributionsTo([1.0], out _));
    }

    [Fact]
    public void Contributions_too_large_for_28_decimals_still_sum_exactly()
    {
        decimal[] earlier = [1m, 2m, 4m], later = [11m, 77m, 555m];
        var sum = PercentagePoints.Sum(earlier.ContributionsTo(later)).Fraction;
        Assert.Equal(Math.Round((643m / 7m) - 1m, 26), sum);
    }

    [Property(MaxTest = 300)]
    public bool Contributions_sum_to_the_growth_of_the_whole_to_the_last_digit(NonEmptyArray<PositiveInt> earlier, int seed)
    {
        var before = earlier.Get.Select(x => (decimal)x.Get).ToArray();
        var random = new Random(seed);
        var after = before.Select(x => Math.Round(x * (decimal)(random.NextDouble() * 3), 4)).ToArray();
        var points = before.ContributionsTo(after);
        return points.Sum(p => p.Fraction) == before.Sum().GrowthTo(after.Sum()).Fraction;
    }

    [Property]
    public bool Whole_numbers_doubles_and_money_contribute_alike(NonEmptyArray<PositiveInt> earlier)
    {
        var before = earlier.Get.Select(x => x.Get).ToArray();
        var after = before.Reverse().ToArray();
        var exact = before.ContributionsTo(after);
        var money = before.Select(x => new Money(x, Currency.CNY)).ContributionsTo(after.Select(x => new Money(x, Currency.CNY)));
        var doubles = before.Select(x => (double)x).ContributionsTo(after.Select(x => (double)x));
        return exact.SequenceEqual(money) && exact.Zip(doubles).All(pair => Math.Abs(pair.First.Fraction - pair.Second.Fraction) < 1e-12m);
    }
}
