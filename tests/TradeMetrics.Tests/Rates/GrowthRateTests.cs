using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(RateArbitraries) })]
public class GrowthRateTests
{
    [Property]
    public bool Growth_then_its_inverse_is_the_identity(GrowthRate growth) =>
        Math.Abs(growth.Then(growth.Inverse).Fraction) <= 1e-28m * (1m + growth.Factor);

    [Property]
    public bool Then_is_commutative(GrowthRate a, GrowthRate b) => a.Then(b) == b.Then(a);

    [Property]
    public bool Then_is_associative(GrowthRate a, GrowthRate b, GrowthRate c)
    {
        var left = a.Then(b).Then(c).Factor;
        var right = a.Then(b.Then(c)).Factor;
        return Math.Abs(left - right) <= 1e-27m * Math.Max(1m, Math.Max(left, Math.Max(a.Factor, c.Factor)));
    }

    [Property]
    public bool Zero_is_the_identity_of_Then(GrowthRate growth) =>
        growth.Then(GrowthRate.Zero) == GrowthRate.FromFactor(growth.Factor) && default(GrowthRate) == GrowthRate.Zero;

    [Property]
    public bool Percent_fraction_factor_and_times_more_agree(GrowthRate growth)
    {
        var rounded = GrowthRate.FromFraction(decimal.Round(growth.Fraction, 20));
        return GrowthRate.FromPercent(rounded.Percent) == rounded
            && GrowthRate.FromFraction(rounded.Fraction) == rounded
            && GrowthRate.FromFactor(rounded.Factor) == rounded
            && GrowthRate.FromTimesMore(rounded.Fraction) == rounded
            && rounded.Percent == rounded.Fraction * 100m
            && rounded.Factor == rounded.Fraction + 1m;
    }

    [Property]
    public bool Doubles_keep_fifteen_digits(GrowthRate growth)
    {
        var value = (double)growth.Fraction;
        return GrowthRate.FromFraction(value).Fraction == (decimal)value
            && GrowthRate.FromTimesMore(value) == GrowthRate.FromFraction((decimal)value)
            && GrowthRate.FromPercent(value).Fraction == (decimal)value / 100m
            && GrowthRate.FromFactor(value + 1d).Factor == (decimal)(value + 1d);
    }

    [Property]
    public bool The_difference_of_two_rates_leads_from_one_to_the_other(GrowthRate a, GrowthRate b) =>
        Near(a + (b - a), b) && Near(b - (b - a), a) && a.Plus(b.Minus(a)) == a + (b - a) && b.Minus(b.Minus(a)) == b - (b - a)
        && GrowthRate.Add(a, GrowthRate.Subtract(b, a)) == a + (b - a) && GrowthRate.Subtract(b, b - a) == b - (b - a);

    // A decimal holds 28 digits, so rates above 700 % round in their last one.
    private static bool Near(GrowthRate a, GrowthRate b) => Math.Abs(a.Fraction - b.Fraction) <= 1e-26m;

    [Property]
    public bool Order_and_equality_are_those_of_the_fraction(GrowthRate a, GrowthRate b) =>
        (a < b) == (a.Fraction < b.Fraction) && (a > b) == (b < a) && (a <= b) == !(a > b) && (a >= b) == !(a < b)
        && Math.Sign(a.CompareTo(b)) == Math.Sign(a.Fraction.CompareTo(b.Fraction))
        && (a == b) == (a.Fraction == b.Fraction) && (a != b) == !a.Equals(b) && a.Equals((object)a)
        && ((IComparable)a).CompareTo(b) == a.CompareTo(b) && ((IComparable)a).CompareTo(null) == 1;

    [Fact]
    public void The_briefings_figures_read_as_it_prints_them()
    {
        Assert.Equal(0.054m, GrowthRate.FromPercent(5.4m).Fraction);
        Assert.Equal(0.054m, GrowthRate.FromPercent(5.4).Fraction);
        Assert.Equal(0.05m, GrowthRate.FromPercent(5).Fraction);
        Assert.Equal(2.6m, GrowthRate.FromTimesMore(1.6m).Factor);
        Assert.Equal(2.6m, GrowthRate.FromTimesMore(1.6).Factor);
        Assert.Equal(2m, GrowthRate.FromFactor(2).Factor);
    }

    [Fact]
    public void Equal_rates_hash_alike_however_many_zeros_they_carry()
    {
        Assert.Equal(GrowthRate.FromPercent(5.4m), GrowthRate.FromPercent(5.400m));
        Assert.Equal(GrowthRate.FromPercent(5.4m).GetHashCode(), GrowthRate.FromPercent(5.400m).GetHashCode());
        Assert.False(GrowthRate.Zero.Equals("0 %"));
        Assert.Throws<ArgumentException>(() => ((IComparable)GrowthRate.Zero).CompareTo("0 %"));
    }

    [Fact]
    public void Two_growth_rates_cannot_be_added() =>
        Assert.DoesNotContain(
            typeof(GrowthRate).GetMethods(),
            m => m.Name == "op_Addition" && m.GetParameters()[1].ParameterType == typeof(GrowthRate));

    [Fact]
    public void A_growth_below_minus_100_percent_says_what_to_do()
    {
        Assert.Contains("difference", Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromFraction(-1.01m)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromPercent(-100.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromFactor(-0.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromPercent(-90m) - PercentagePoints.FromPoints(20));
        Assert.Equal(0m, GrowthRate.FromPercent(-100).Factor);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_double_that_is_no_number_is_refused(double value)
    {
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => GrowthRate.FromFactor(value)).Reason);
        Assert.Throws<UndefinedMetricException>(() => GrowthRate.FromPercent(value));
    }

    [Fact]
    public void What_a_decimal_cannot_hold_is_a_named_overflow()
    {
        Assert.Throws<MetricOverflowException>(() => GrowthRate.FromFactor(1e30));
        Assert.Throws<MetricOverflowException>(() => GrowthRate.FromFraction(decimal.MaxValue));
        Assert.Throws<MetricOverflowException>(() => GrowthRate.FromFraction(1e28m).Percent);
        Assert.Throws<MetricOverflowException>(() => GrowthRate.FromFraction(1e28m).Then(GrowthRate.FromFraction(1e28m)));
        Assert.Throws<MetricOverflowException>(() => GrowthRate.FromFraction(9m).ApplyTo(decimal.MaxValue));
        Assert.Throws<MetricOverflowException>(() => GrowthRate.FromFraction(1m) + PercentagePoints.FromFraction(decimal.MaxValue));
    }

    [Fact]
    public void Nothing_grows_back_from_nothing()
    {
        var gone = GrowthRate.FromPercent(-100);
        Assert.Throws<NonPositiveBaseException>(() => gone.Inverse);
        Assert.False(gone.TryInverse(out var inverse));
        Assert.Equal(GrowthRate.Zero, inverse);
        Assert.True(GrowthRate.FromPercent(25).TryInverse(out inverse));
        Assert.Equal(GrowthRate.FromPercent(-20), inverse);
    }

    [Fact]
    public void A_growth_applies_to_any_measure()
    {
        var growth = GrowthRate.FromPercent(5.4m);
        Assert.Equal(1054m, growth.ApplyTo(1000));
        Assert.Equal(1054m, growth.ApplyTo(1000m));
        Assert.Equal(1054d, growth.ApplyTo(1000d), 1e-9);
        Assert.Equal(PercentagePoints.FromPoints(1.054m), growth.ApplyTo(PercentagePoints.FromPoints(1)));
    }
}
