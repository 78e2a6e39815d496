using System.Numerics;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(RateArbitraries) })]
public class PercentagePointsTests
{
    [Property]
    public bool Points_are_additive(PercentagePoints a, PercentagePoints b, PercentagePoints c) =>
        a + b == b + a && Near((a + b) + c, a + (b + c)) && a + PercentagePoints.Zero == a && a - a == PercentagePoints.Zero
        && a - b == a + -b && PercentagePoints.Add(a, b) == a.Plus(b) && PercentagePoints.Subtract(a, b) == a.Minus(b)
        && PercentagePoints.Negate(a) == -a;

    [Property]
    public bool The_sum_is_the_sum_one_by_one(PercentagePoints[] points)
    {
        var sum = points.Aggregate(PercentagePoints.Zero, (a, b) => a + b);
        return PercentagePoints.Sum(points) == sum && PercentagePoints.Sum(points.ToList()) == sum
            && SumOfAnything(points) == sum;
    }

    [Property]
    public bool Points_basis_points_and_fraction_agree(PercentagePoints points)
    {
        var rounded = PercentagePoints.FromFraction(decimal.Round(points.Fraction, 20));
        return PercentagePoints.FromPoints(rounded.Points) == rounded && PercentagePoints.FromBasisPoints(rounded.BasisPoints) == rounded
            && PercentagePoints.FromFraction((double)points.Fraction).Fraction == (decimal)(double)points.Fraction
            && PercentagePoints.FromPoints((double)points.Fraction).Fraction == (decimal)(double)points.Fraction / 100m
            && PercentagePoints.FromBasisPoints((double)points.Fraction).Fraction == (decimal)(double)points.Fraction / 10_000m;
    }

    [Property]
    public bool Order_and_equality_are_those_of_the_fraction(PercentagePoints a, PercentagePoints b) =>
        (a < b) == (a.Fraction < b.Fraction) && (a > b) == (b < a) && (a <= b) == !(a > b) && (a >= b) == !(a < b)
        && (a == b) == (a.Fraction == b.Fraction) && (a != b) == !a.Equals(b) && a.Equals((object)a)
        && ((IComparable)a).CompareTo(b) == a.CompareTo(b) && ((IComparable)a).CompareTo(null) == 1;

    [Fact]
    public void Points_scale()
    {
        var points = PercentagePoints.FromPoints(1.2m);
        Assert.Equal(PercentagePoints.FromPoints(6), points * 5m);
        Assert.Equal(PercentagePoints.FromPoints(6), 5m * points);
        Assert.Equal(PercentagePoints.FromPoints(0.4m), points / 3m);
        Assert.Equal(points * 2m, PercentagePoints.Multiply(points, 2m));
        Assert.Equal(points / 2m, PercentagePoints.Divide(points, 2m));
        Assert.Equal(120m, points.BasisPoints);
    }

    [Fact]
    public void What_a_decimal_cannot_hold_is_a_named_overflow()
    {
        var largest = PercentagePoints.FromFraction(decimal.MaxValue);
        Assert.Throws<MetricOverflowException>(() => largest + largest);
        Assert.Throws<MetricOverflowException>(() => largest * 2m);
        Assert.Throws<MetricOverflowException>(() => largest / 0.1m);
        Assert.Throws<MetricOverflowException>(() => largest.Points);
        Assert.Throws<MetricOverflowException>(() => largest.BasisPoints);
        Assert.Throws<DivideByZeroException>(() => largest / 0m);
        Assert.Throws<ArgumentNullException>(() => PercentagePoints.Sum((IEnumerable<PercentagePoints>)null!));
        Assert.Throws<ArgumentException>(() => ((IComparable)largest).CompareTo(1m));
        Assert.NotEqual(largest.GetHashCode(), PercentagePoints.Zero.GetHashCode());
    }

    // A decimal holds 28 digits, so sums of many points round in their last one.
    private static bool Near(PercentagePoints a, PercentagePoints b) => Math.Abs(a.Fraction - b.Fraction) <= 1e-26m;

    private static T SumOfAnything<T>(IEnumerable<T> values)
        where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T> => values.Aggregate(T.AdditiveIdentity, (a, b) => a + b);
}
