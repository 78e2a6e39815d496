using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class CompoundingTests
{
    private static readonly GrowthRate s_five = GrowthRate.FromPercent(5m);

    // Figures worked by hand: 1.05^2 = 1.1025.
    [Fact]
    public void Every_kind_of_measure_takes_the_same_verb()
    {
        Assert.Equal(110.25m, 100m.CompoundedAt(s_five, 2));
        Assert.Equal(110.25, 100.0.CompoundedAt(s_five, 2), 12);
        Assert.Equal(110.25f, 100f.CompoundedAt(s_five, 2), 4);
        Assert.Equal(110.25m, 100.CompoundedAt(s_five, 2));
        Assert.Equal(110.25m, new Money(100m, Currency.CNY).CompoundedAt(s_five, 2).Amount);
        Assert.Equal(100m, 110.25m.DiscountedAt(s_five, 2));
        Assert.Equal(100, 110.25.DiscountedAt(s_five, 2), 12);
        Assert.Equal(100f, 110.25f.DiscountedAt(s_five, 2), 4);
        Assert.Equal(100m / 1.1025m, 100.DiscountedAt(s_five, 2));
    }

    [Fact]
    public void Interest_compounds_by_its_own_rule()
    {
        var rate = 0.12m;
        Assert.Equal(124m, 100m.CompoundedAt(new InterestRate(rate, Compounding.Simple), 2));
        Assert.Equal(125.44m, 100m.CompoundedAt(new InterestRate(rate, Compounding.Annual), 2));
        Assert.Equal(126.973464853191447m, Math.Round(100m.CompoundedAt(new InterestRate(rate, Compounding.Monthly), 2), 15)); // 1.01^24
        Assert.Equal(100 * Math.Exp(0.24), (double)100m.CompoundedAt(new InterestRate(rate, Compounding.Continuous), 2), 10);
        Assert.Equal(125.44, 100.0.CompoundedAt(new InterestRate(rate, Compounding.Annual), 2), 10);
        Assert.Equal(125.44f, 100f.CompoundedAt(new InterestRate(rate, Compounding.Annual), 2), 3);
        Assert.Equal(125.44m, 100.CompoundedAt(new InterestRate(rate, Compounding.Annual), 2));
        Assert.Equal(100m, 124m.DiscountedAt(new InterestRate(rate, Compounding.Simple), 2));
        Assert.Equal(100, 125.44.DiscountedAt(new InterestRate(rate, Compounding.Annual), 2), 10);
        Assert.Equal(100f, 125.44f.DiscountedAt(new InterestRate(rate, Compounding.Annual), 2), 3);
        Assert.Equal(100m, 124.DiscountedAt(new InterestRate(rate, Compounding.Simple), 2));
    }

    [Fact]
    public void Zero_periods_leave_the_amount_and_a_total_loss_leaves_nothing()
    {
        Assert.Equal(7m, 7m.CompoundedAt(s_five, 0));
        Assert.Equal(7m, 7m.CompoundedAt(GrowthRate.FromPercent(-100m), 0));
        Assert.Equal(0m, 7m.CompoundedAt(GrowthRate.FromPercent(-100m), 3));
        Assert.Contains("above -100 %", Assert.Throws<NonPositiveBaseException>(() => 7m.DiscountedAt(GrowthRate.FromPercent(-100m), 1)).Message, StringComparison.Ordinal);
        Assert.False(7m.TryDiscountedAt(GrowthRate.FromPercent(-100m), 1, out _));
    }

    [Fact]
    public void What_does_not_fit_or_is_not_finite_is_refused()
    {
        Assert.Throws<MetricOverflowException>(() => 1m.CompoundedAt(GrowthRate.FromPercent(100m), 200));
        Assert.Throws<MetricOverflowException>(() => 1e28m.CompoundedAt(GrowthRate.FromPercent(100m), 20));
        Assert.Throws<MetricOverflowException>(() => 1m.DiscountedAt(GrowthRate.FromPercent(100m), 200));
        Assert.Throws<MetricOverflowException>(() => 1m.CompoundedAt(new InterestRate(1e20m, Compounding.Simple), decimal.MaxValue));
        Assert.Throws<MetricOverflowException>(() => Int128.MaxValue.CompoundedAt(s_five, 1));
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => double.NaN.CompoundedAt(s_five, 1)).Reason);
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => float.NaN.CompoundedAt(s_five, 1)).Reason);
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => 1m.CompoundedAt(s_five, double.NaN)).Reason);
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => 1m.CompoundedAt(new InterestRate(0.1m, Compounding.Annual), double.NaN)).Reason);
        Assert.Throws<MetricOverflowException>(() => double.MaxValue.CompoundedAt(s_five, 1));
        Assert.Throws<MetricOverflowException>(() => float.MaxValue.CompoundedAt(s_five, 1));
        Assert.Throws<NonPositiveBaseException>(() => 1m.CompoundedAt(new InterestRate(-0.5m, Compounding.Simple), 3));
    }

    [Fact]
    public void The_try_twins_agree()
    {
        var (simple, huge) = (new InterestRate(0.1m, Compounding.Simple), GrowthRate.FromPercent(1e20m));
        Assert.True(100m.TryCompoundedAt(s_five, 2, out var exact) && exact == 110.25m);
        Assert.True(100m.TryCompoundedAt(simple, 2, out exact) && exact == 120m);
        Assert.True(120m.TryDiscountedAt(simple, 2, out exact) && exact == 100m);
        Assert.True(100.TryCompoundedAt(s_five, 2, out exact) && exact == 110.25m);
        Assert.True(100.TryCompoundedAt(simple, 2, out exact) && exact == 120m);
        Assert.True(120.TryDiscountedAt(simple, 2, out exact) && exact == 100m);
        Assert.True(100.0.TryCompoundedAt(simple, 2, out var real) && Math.Abs(real - 120) < 1e-9);
        Assert.True(120.0.TryDiscountedAt(simple, 2, out real) && Math.Abs(real - 100) < 1e-9);
        Assert.True(100f.TryCompoundedAt(simple, 2, out var single) && Math.Abs(single - 120) < 1e-3);
        Assert.True(120f.TryDiscountedAt(simple, 2, out single) && Math.Abs(single - 100) < 1e-3);
        Assert.False(1m.TryCompoundedAt(huge, 9, out _));
        Assert.False(1.TryCompoundedAt(huge, 9, out _));
        Assert.False(1.TryDiscountedAt(huge, 9, out _));
        Assert.False(1.0.TryCompoundedAt(huge, 9, out _));
        Assert.False(1.0.TryDiscountedAt(huge, 9, out _));
        Assert.False(1f.TryCompoundedAt(huge, 9, out _));
        Assert.False(1f.TryDiscountedAt(huge, 9, out _));
        Assert.False(Int128.MaxValue.TryCompoundedAt(s_five, 1, out _));
    }

    [Property(MaxTest = 300)]
    public bool Discounting_inverts_compounding(PositiveInt amount, int basisPoints, PositiveInt months)
    {
        var rate = GrowthRate.FromFraction(Math.Abs(basisPoints % 20_000) / 10_000m - 0.9m);
        var years = (months.Get % 360) / 12m;
        return Close(amount.Get, ((decimal)amount.Get).CompoundedAt(rate, years).DiscountedAt(rate, years), 1e-15m);
    }

    [Property(MaxTest = 300)]
    public bool Compounding_in_two_stretches_is_compounding_in_one(PositiveInt amount, PositiveInt basisPoints, byte first, byte second)
    {
        var rate = GrowthRate.FromFraction((basisPoints.Get % 5000) / 10_000m);
        decimal start = amount.Get, x = first % 40 / 12m, y = second % 40 / 12m;
        return Close(start.CompoundedAt(rate, x + y), start.CompoundedAt(rate, x).CompoundedAt(rate, y), 1e-25m);
    }

    [Property(MaxTest = 200)]
    public bool Interest_discounted_is_interest_undone(PositiveInt amount, PositiveInt basisPoints, byte which, PositiveInt months)
    {
        Compounding[] all = [Compounding.Simple, Compounding.Annual, Compounding.Monthly, Compounding.TimesPerYear(7), Compounding.Continuous];
        var rate = new InterestRate((basisPoints.Get % 5000) / 10_000m, all[which % all.Length]);
        var years = (months.Get % 360) / 12m;
        return Close(amount.Get, ((decimal)amount.Get).CompoundedAt(rate, years).DiscountedAt(rate, years), 1e-25m);
    }

    [Property(MaxTest = 200)]
    public bool Negative_years_are_the_other_way_for_every_kind_of_interest(PositiveInt amount, int basisPoints, byte which, byte months)
    {
        Compounding[] all = [Compounding.Simple, Compounding.Annual, Compounding.Monthly, Compounding.Continuous];
        var rate = new InterestRate(basisPoints % 500 / 10_000m, all[which % all.Length]);
        decimal start = amount.Get, years = months % 120 / 12m;
        return start.CompoundedAt(rate, -years) == start.DiscountedAt(rate, years) && start.DiscountedAt(rate, -years) == start.CompoundedAt(rate, years);
    }

    [Property]
    public bool Compounding_is_linear_in_the_amount(PositiveInt a, PositiveInt b, PositiveInt basisPoints)
    {
        var rate = GrowthRate.FromFraction((basisPoints.Get % 5000) / 10_000m);
        decimal x = a.Get, y = b.Get;
        return Close((x + y).CompoundedAt(rate, 7), x.CompoundedAt(rate, 7) + y.CompoundedAt(rate, 7), 1e-26m);
    }

    private static bool Close(decimal expected, decimal actual, decimal relative) => Math.Abs(expected - actual) <= Math.Abs(expected) * relative;
}
