using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(RateArbitraries) })]
public class ShareTests
{
    [Property]
    public bool A_share_and_its_complement_sum_to_one(Share share) =>
        share.Fraction + share.Complement.Fraction == 1m && share.Complement.Complement == share;

    [Property]
    public bool The_part_of_a_whole_implies_the_whole(Share share)
    {
        var rounded = Share.FromFraction(decimal.Round(share.Fraction, 20));
        return rounded == Share.Zero || Math.Abs(rounded.WholeFrom(rounded.Of(8.3m)) - 8.3m) <= 1e-27m / rounded.Fraction;
    }

    [Property]
    public bool Percent_and_fraction_agree(Share share)
    {
        var rounded = Share.FromFraction(decimal.Round(share.Fraction, 20));
        return Share.FromPercent(rounded.Percent) == rounded && Share.FromFraction(rounded.Fraction) == rounded
            && Share.FromFraction((double)share.Fraction).Fraction == (decimal)(double)share.Fraction
            && Share.FromPercent((double)share.Fraction).Fraction == (decimal)(double)share.Fraction / 100m;
    }

    [Property]
    public bool The_difference_of_two_shares_leads_from_one_to_the_other(Share a, Share b) =>
        a + (b - a) == b && b - (b - a) == a && Share.Add(a, Share.Subtract(b, a)) == b && Share.Subtract(b, b - a) == a
        && a - b == -(b - a);

    [Property]
    public bool A_share_of_a_share_is_no_larger_than_either(Share a, Share b) =>
        a * b <= a && a * b <= b && a * b == b * a && a * b == a.Of(b) && Share.Multiply(a, b) == a * b
        && a * Share.Whole == a && a * Share.Zero == Share.Zero;

    [Property]
    public bool The_earlier_share_grows_into_the_later_one(Share share, GrowthRate part, GrowthRate whole)
    {
        // A share of nearly all, rounded upwards on the way, would come back as more than all.
        var rounding = 1e-27m * (1m + (part.Factor / whole.Factor));
        if (share.Fraction * whole.Factor > part.Factor || share.Fraction > 1m - rounding)
            return true;

        var earlier = share.EarlierGiven(part, whole);
        return Math.Abs(earlier.LaterGiven(part, whole).Fraction - share.Fraction) <= rounding;
    }

    [Property]
    public bool Order_and_equality_are_those_of_the_fraction(Share a, Share b) =>
        (a < b) == (a.Fraction < b.Fraction) && (a > b) == (b < a) && (a <= b) == !(a > b) && (a >= b) == !(a < b)
        && (a == b) == (a.Fraction == b.Fraction) && (a != b) == !a.Equals(b) && a.Equals((object)a)
        && ((IComparable)a).CompareTo(b) == a.CompareTo(b) && ((IComparable)a).CompareTo(null) == 1;

    [Fact]
    public void A_ratio_is_a_share()
    {
        Assert.Equal(0.2m, Share.FromRatio(1, 5).Fraction);
        Assert.Equal(0.2m, Share.FromRatio(8_300_000_000_000L, 41_500_000_000_000L).Fraction);
        Assert.True(Share.TryFromRatio(1, 7, out var seventh));
        Assert.Equal(0.1428571428571428571428571429m, seventh.Fraction);
        Assert.Equal(Share.Whole, Share.FromRatio(3m, 3m));
    }

    [Fact]
    public void A_ratio_that_is_no_share_says_why()
    {
        Assert.Equal(UndefinedReason.ZeroWhole, Assert.Throws<UndefinedMetricException>(() => Share.FromRatio(0, 0)).Reason);
        Assert.Contains("6", Assert.Throws<PartExceedsWholeException>(() => Share.FromRatio(6, 5)).Message, StringComparison.Ordinal);
        Assert.Throws<NegativeMeasureException>(() => Share.FromRatio(-1, 5));
        Assert.Throws<NegativeMeasureException>(() => Share.FromRatio(1, -5));
        Assert.False(Share.TryFromRatio(6, 5, out var share));
        Assert.Equal(Share.Zero, share);
    }

    [Fact]
    public void A_share_outside_0_to_1_is_refused()
    {
        Assert.Contains("FromPercent", Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromFraction(27.1m)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromFraction(-0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromPercent(100.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromPercent(-0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromPercent(99) + PercentagePoints.FromPoints(2));
        Assert.Throws<UndefinedMetricException>(() => Share.FromFraction(double.NaN));
        Assert.Throws<MetricOverflowException>(() => Share.Whole + PercentagePoints.FromFraction(decimal.MaxValue));
        Assert.Throws<ArgumentException>(() => ((IComparable)Share.Zero).CompareTo("0 %"));
    }

    [Fact]
    public void A_share_is_of_any_measure()
    {
        var fifth = Share.FromRatio(1, 5);
        Assert.Equal(2m, fifth.Of(10));
        Assert.Equal(2d, fifth.Of(10d));
        Assert.Equal(PercentagePoints.FromPoints(2), fifth.Of(PercentagePoints.FromPoints(10)));
        Assert.Equal(50m, fifth.WholeFrom(10));
        Assert.Equal(50d, fifth.WholeFrom(10d));
        Assert.Equal(PercentagePoints.FromPoints(50), fifth.WholeFrom(PercentagePoints.FromPoints(10)));
        Assert.True(fifth.TryWholeFrom(10m, out var whole));
        Assert.Equal(50m, whole);
    }

    [Fact]
    public void A_share_of_zero_says_nothing_about_its_whole()
    {
        Assert.Throws<UndefinedMetricException>(() => Share.Zero.WholeFrom(1m));
        Assert.Throws<UndefinedMetricException>(() => Share.Zero.WholeFrom(1d));
        Assert.Throws<UndefinedMetricException>(() => Share.Zero.WholeFrom(PercentagePoints.FromPoints(1)));
        Assert.False(Share.Zero.TryWholeFrom(1m, out _));
        Assert.Throws<MetricOverflowException>(() => Share.FromFraction(1e-20m).WholeFrom(1e20m));
    }

    // The briefing: trade with Belt and Road countries is 27.1 % of the province's, grew 8.4 % a year for five years, and
    // all trade 4 %: 27.1 % x 1.04^5 / 1.084^5, which bc gives as .22029 to five places.
    [Fact]
    public void The_briefings_belt_and_road_share_was_22_percent_five_years_before()
    {
        var part = InterestRate.FromPercent(8.4m, Compounding.Annual).ToGrowthRate(5);
        var whole = InterestRate.FromPercent(4, Compounding.Annual).ToGrowthRate(5);
        Assert.Equal(0.22029m, Share.FromPercent(27.1m).EarlierGiven(part, whole).Fraction, 5);
    }

    [Fact]
    public void Growths_that_do_not_fit_a_share_are_refused()
    {
        var gone = GrowthRate.FromPercent(-100);
        Assert.Throws<NonPositiveBaseException>(() => Share.Whole.EarlierGiven(gone, GrowthRate.Zero));
        Assert.Throws<UndefinedMetricException>(() => Share.Whole.LaterGiven(GrowthRate.Zero, gone));
        Assert.Throws<PartExceedsWholeException>(() => Share.Whole.EarlierGiven(GrowthRate.Zero, GrowthRate.FromPercent(1)));
        Assert.Throws<PartExceedsWholeException>(() => Share.Whole.LaterGiven(GrowthRate.FromPercent(1), GrowthRate.Zero));
    }
}
