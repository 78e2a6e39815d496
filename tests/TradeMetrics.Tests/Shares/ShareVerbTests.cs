using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class ShareVerbTests
{
    [Fact]
    public void Every_kind_of_measure_takes_the_same_verb()
    {
        var quarter = Share.FromFraction(0.25m);
        Assert.Equal(quarter, 1m.ShareOf(4m));
        Assert.Equal(quarter, 1.0.ShareOf(4.0));
        Assert.Equal(quarter, 1f.ShareOf(4f));
        Assert.Equal(quarter, 1.ShareOf(4));
        Assert.Equal(quarter, new Money(1m, Currency.CNY).ShareOf(new Money(4m, Currency.CNY)));
        Assert.Equal(quarter, TimeSpan.FromHours(1).ShareOf(TimeSpan.FromHours(4), t => t.TotalHours));
        Assert.Equal(quarter, (1, 1m).ShareOf((1, 4m), p => p.Item2));
        Assert.Equal(quarter, (1, 1).ShareOf((1, 4), p => p.Item2));
        Assert.Equal(quarter, (1, 1f).ShareOf((1, 4f), p => p.Item2));
        Assert.True((1, 1m).TryShareOf((1, 4m), p => p.Item2, out var share) && share == quarter);
        Assert.True((1, 1).TryShareOf((1, 4), p => p.Item2, out share) && share == quarter);
        Assert.True((1, 1.0).TryShareOf((1, 4.0), p => p.Item2, out share) && share == quarter);
        Assert.True((1, 1f).TryShareOf((1, 4f), p => p.Item2, out share) && share == quarter);
    }

    // Figures: the briefing on Guangdong's trade, 2023-06: US$850 million of US$3.87 billion; 216 of 696 experiences.
    [Fact]
    public void The_briefings_shares_come_out()
    {
        Assert.Equal(22.0m, Math.Round(new Money(850e6m, Currency.USD).ShareOf(new Money(3.87e9m, Currency.USD)).Percent, 1));
        Assert.Equal(31.0m, Math.Round(216.ShareOf(696).Percent, 1));
    }

    [Fact]
    public void A_share_that_cannot_be_says_why()
    {
        Assert.Contains("larger", Assert.Throws<PartExceedsWholeException>(() => 5m.ShareOf(4m)).Message, StringComparison.Ordinal);
        Assert.Throws<NegativeMeasureException>(() => (-1m).ShareOf(4m));
        Assert.Equal(UndefinedReason.ZeroWhole, Assert.Throws<UndefinedMetricException>(() => 0m.ShareOf(0m)).Reason);
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => double.NaN.ShareOf(1.0)).Reason);
        Assert.Throws<PartExceedsWholeException>(() => 5.0.ShareOf(4.0));
        Assert.Throws<PartExceedsWholeException>(() => 5f.ShareOf(4f));
        Assert.Throws<PartExceedsWholeException>(() => 5.ShareOf(4));
        Assert.Throws<MetricOverflowException>(() => Int128.One.ShareOf(Int128.MaxValue));
        var thrown = Assert.Throws<CurrencyMismatchException>(() => new Money(1m, Currency.CNY).ShareOf(new Money(4m, Currency.USD)));
        Assert.Equal((Currency.CNY, Currency.USD), (thrown.Left, thrown.Right));
        Assert.False(5m.TryShareOf(4m, out _));
        Assert.False(5.0.TryShareOf(4.0, out _));
        Assert.False(5f.TryShareOf(4f, out _));
        Assert.False(5.TryShareOf(4, out _));
    }

    [Fact]
    public void Shares_of_a_list_that_cannot_be_say_why()
    {
        Assert.Equal(UndefinedReason.NoData, Assert.Throws<UndefinedMetricException>(() => Array.Empty<decimal>().Shares()).Reason);
        Assert.Equal(UndefinedReason.ZeroWhole, Assert.Throws<UndefinedMetricException>(() => new[] { 0m, 0m }.Shares()).Reason);
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => new[] { 1.0, double.PositiveInfinity }.Shares()).Reason);
        Assert.Throws<NegativeMeasureException>(() => new[] { 3, -1 }.Shares());
        Assert.Throws<MetricOverflowException>(() => new[] { decimal.MaxValue, 1m }.Shares());
        var mixed = new[] { new Money(1m, Currency.CNY), new Money(4m, Currency.USD) };
        var thrown = Assert.Throws<CurrencyMismatchException>(() => mixed.Shares());
        Assert.Equal((Currency.CNY, Currency.USD), (thrown.Left, thrown.Right));
        Assert.False(mixed.TryShares(out var none));
        Assert.Empty(none);
        Assert.False(Array.Empty<double>().TryShares(out _));
        Assert.False(Array.Empty<int>().TryShares(out _));
    }

    // Wikipedia, "Largest remainder method" (Hare quota): 47,000, 16,000, 15,800, 12,000, 6,100, 3,100 votes for 10 seats give 5, 2, 1, 1, 1, 0.
    [Fact]
    public void Rounding_for_print_follows_the_largest_remainder()
    {
        var shares = new[] { 47_000, 16_000, 15_900, 12_000, 6_000, 3_100 }.Shares();
        Assert.Equal([47m, 16m, 15.9m, 12m, 6m, 3.1m], shares.RoundedToPercent(1).Select(s => s.Percent));
        Assert.Equal([29m, 29m, 28m, 14m], new[] { 2, 2, 2, 1 }.Shares().RoundedToPercent().Select(s => s.Percent));
    }

    [Fact]
    public void Shares_that_are_no_whole_are_not_rescaled()
    {
        var some = new[] { Share.FromPercent(20m), Share.FromPercent(30m) };
        Assert.Contains("0.5", Assert.Throws<ArgumentException>(() => some.RoundedToPercent()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => some.RoundedToPercent(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => some.RoundedToPercent(21));
    }

    [Property(MaxTest = 300)]
    public bool Shares_sum_to_exactly_one(NonEmptyArray<PositiveInt> parts) =>
        parts.Get.Select(p => p.Get / 7m).Shares().Sum(s => s.Fraction) == 1m
        && parts.Get.Select(p => p.Get).Shares().Sum(s => s.Fraction) == 1m
        && parts.Get.Select(p => p.Get / 7.0).Shares().Sum(s => s.Fraction) == 1m;

    [Property]
    public bool Each_share_is_the_part_over_the_whole_but_for_the_last_digits(NonEmptyArray<PositiveInt> parts)
    {
        var amounts = parts.Get.Select(p => (decimal)p.Get).ToArray();
        return amounts.Shares().Zip(amounts).All(x => Math.Abs(x.First.Fraction - (x.Second / amounts.Sum())) <= amounts.Length * 1e-28m);
    }

    [Property]
    public bool Shares_rounded_for_print_sum_to_100_and_move_less_than_one_place(NonEmptyArray<PositiveInt> parts, byte digits)
    {
        var decimals = digits % 6;
        var place = new decimal(1, 0, 0, false, (byte)decimals);
        var exact = parts.Get.Select(p => p.Get).Shares();
        var rounded = exact.RoundedToPercent(decimals);
        return rounded.Sum(s => s.Percent) == 100m && exact.Zip(rounded).All(x => Math.Abs(x.First.Percent - x.Second.Percent) < place);
    }

    [Property]
    public bool A_share_is_the_same_in_every_unit(PositiveInt a, PositiveInt b, PositiveInt unit)
    {
        decimal part = Math.Min(a.Get, b.Get), whole = Math.Max(a.Get, b.Get);
        return part.ShareOf(whole) == (part * unit.Get).ShareOf(whole * unit.Get);
    }
}
