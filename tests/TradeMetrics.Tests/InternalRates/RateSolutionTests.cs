using NodaTime;

namespace TradeMetrics.Tests;

public class RateSolutionTests
{
    [Fact]
    public void Two_rates_are_both_told()
    {
        var several = Assert.IsType<SeveralRates>(CashFlows.FromSigned(-100m, 230m, -132m).Irr());
        Assert.Equal([0.1, 0.2], several.Roots.Select(root => Math.Round(root.Rate, 12)));
        Assert.Equal(0.2, several.NearestTo(0.5).Rate, 1e-12);
        Assert.False(CashFlows.FromSigned(-100m, 230m, -132m).TryIrr(out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => several.NearestTo(double.NaN));
    }

    [Fact]
    public void A_double_root_is_one_rate_that_touches_zero()
    {
        var unique = Assert.IsType<UniqueRate>(CashFlows.FromSigned(-1m, 2.2m, -1.21m).Irr());
        Assert.True(unique.Root.IsTouching);
        Assert.Equal(0.1, unique.Rate, 1e-7);
        Assert.Equal(RateProof.Search, unique.Proof);
    }

    [Fact]
    public void A_triple_root_is_one_rate_that_crosses_zero()
    {
        var unique = Assert.IsType<UniqueRate>(CashFlows.FromSigned(-1m, 3.3m, -3.63m, 1.331m).Irr());
        Assert.False(unique.Root.IsTouching);
        Assert.Equal(0.1, unique.Rate, 1e-4);
    }

    [Theory]
    [InlineData(new double[] { 512, -1024, 768, -256, 32 }, -0.5)]
    [InlineData(new double[] { 1, -3, 2, 2, -3, 1 }, 0)]
    public void A_root_of_order_four_is_one_rate(double[] flows, double rate)
    {
        // 32·(2 - v)^4 and (1 - v)^4·(1 + v): roundings hide the curve over a wide range around the root.
        var unique = Assert.IsType<UniqueRate>(CashFlows.Irr(flows));
        Assert.Equal(rate, unique.Rate, 1e-3);
        Assert.True(unique.Root.IsTouching);
    }

    [Theory]
    [InlineData(NoRateReason.NoFlows, new double[0])]
    [InlineData(NoRateReason.NoFlows, new double[] { 0, 0 })]
    [InlineData(NoRateReason.OneDirection, new double[] { 5 })]
    [InlineData(NoRateReason.OneDirection, new double[] { -1, -2, -3 })]
    [InlineData(NoRateReason.NeverZero, new double[] { 100, -200, 150 })]
    [InlineData(NoRateReason.NeverZero, new double[] { 10, 1, 2, -3, 4 })]
    public void No_rate_has_a_reason(NoRateReason reason, double[] flows)
    {
        var none = Assert.IsType<NoRate>(CashFlows.Irr(flows));
        Assert.Equal(reason, none.Reason);
        Assert.Contains(' ', none.Explanation);
        Assert.Empty(none.Roots);
    }

    [Fact]
    public void Flows_that_cancel_date_by_date_are_solved_by_every_rate()
    {
        var (first, second) = (new LocalDate(2020, 1, 1), new LocalDate(2021, 1, 1));
        var none = Assert.IsType<NoRate>(CashFlows.FromSigned((first, 0.3m), (first, -0.1m), (first, -0.2m), (second, 1m), (second, -1m)).Irr());
        Assert.Equal(NoRateReason.EveryRate, none.Reason);
        Assert.Equal(NoRateReason.SameDate, Assert.IsType<NoRate>(CashFlows.FromSigned((first, -1m), (first, 2m)).Irr()).Reason);
    }

    [Fact]
    public void A_rate_nearer_to_minus_100_percent_than_a_double_can_tell_is_out_of_range()
    {
        var (first, second) = (new LocalDate(2020, 1, 1), new LocalDate(2020, 1, 2));
        Assert.Equal(NoRateReason.OutOfRange, Assert.IsType<NoRate>(CashFlows.FromSigned((first, -100m), (second, 60m)).Irr()).Reason);
        Assert.Equal(0.0, Assert.IsType<UniqueRate>(CashFlows.FromSigned((first, -100m), (second, 100m)).Irr()).Rate);
    }

    [Fact]
    public void Rates_of_every_size_are_found()
    {
        // x = 1 + r solves outlay·x^n = end: the factor is the n-th root.
        Assert.Equal(1e12, Assert.IsType<UniqueRate>(CashFlows.Irr([-1e-6, 1e6])).Root.Factor, 1);
        Assert.Equal(1e-12, Assert.IsType<UniqueRate>(CashFlows.Irr([-1e6, 1e-6])).Root.Factor, 1e-22);
        Assert.Equal(1e-15, Assert.IsType<UniqueRate>(CashFlows.Irr([-1e15, 1e15 + 1])).Rate, 1e-20);
        Assert.Equal(Math.Pow(2, 0.01) - 1, Assert.IsType<UniqueRate>(CashFlows.Irr([-1, 2], [0, 100])).Rate, 1e-15);
    }

    [Fact]
    public void A_rate_of_zero_is_exactly_zero()
    {
        Assert.Equal(0.0, Assert.IsType<UniqueRate>(CashFlows.FromSigned(-0.3m, 0.1m, 0.2m).Irr()).Rate);
        Assert.Equal(0.0, Assert.IsType<UniqueRate>(CashFlows.FromSigned(-100m, -10m, 10m, 100m).Irr()).Rate);
    }

    [Fact]
    public void Ten_thousand_daily_flows_are_solved()
    {
        double[] amounts = [-1_000_000, .. Enumerable.Repeat(110d, 10_000)];
        var irr = Assert.IsType<UniqueRate>(CashFlows.Irr(amounts, [.. amounts.Select((_, day) => day / 365d)]));
        Assert.True(irr.Root.Residual < 1e-13);
        Assert.InRange(irr.Rate, 0.007, 0.0075);
    }

    [Fact]
    public void Figures_that_are_not_finite_are_named()
    {
        Assert.Contains("Figure 2", Assert.Throws<ArgumentException>(() => CashFlows.Irr([1, double.NaN])).Message, StringComparison.Ordinal);
        Assert.Contains("too far apart", Assert.Throws<ArgumentException>(() => CashFlows.Irr([-1, 2, 3], [-1.7e308, 0, 1.7e308])).Message, StringComparison.Ordinal);
        Assert.Contains("2 amounts and 1 times", Assert.Throws<ArgumentException>(() => CashFlows.Irr([1, 2], [0])).Message, StringComparison.Ordinal);
    }
}
