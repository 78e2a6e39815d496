namespace TradeMetrics.Tests;

public class QuantityTests
{
    private static readonly Tonnage s_before = Tonnage.FromTonnes(120);
    private static readonly Tonnage s_after = Tonnage.FromTonnes(150);

    [Fact]
    public void A_quantity_without_a_quotient_interface_grows_by_its_selector()
    {
        Assert.Equal(GrowthRate.FromPercent(25m), s_before.GrowthTo(s_after, mass => mass.Tonnes));
        Assert.True(s_before.TryGrowthTo(s_after, mass => mass.Tonnes, out var growth) && growth.Percent == 25m);
        Assert.Equal(s_before.Tonnes.CagrTo(s_after.Tonnes, 3), s_before.CagrTo(s_after, 3, mass => mass.Tonnes));
        Assert.True(s_before.TryCagrTo(s_after, 3, mass => mass.Tonnes, out var average) && average == s_before.Tonnes.CagrTo(s_after.Tonnes, 3));
        Assert.Equal(Math.Log(1.25), s_before.LogGrowthTo(s_after, mass => mass.Tonnes), 15);
        Assert.Equal("+10 pp", s_before.ContributionTo(s_after, Tonnage.FromTonnes(300), mass => mass.Tonnes).ToString("G", System.Globalization.CultureInfo.InvariantCulture));
        Assert.False(default(Tonnage).TryGrowthTo(s_after, mass => mass.Tonnes, out _));
    }

    [Fact]
    public void A_selector_may_give_whole_numbers_floats_or_decimals()
    {
        Assert.Equal(25m, s_before.GrowthTo(s_after, mass => (int)mass.Tonnes).Percent);
        Assert.Equal(25m, s_before.GrowthTo(s_after, mass => (float)mass.Tonnes).Percent);
        Assert.Equal(25m, s_before.GrowthTo(s_after, mass => (decimal)mass.Tonnes).Percent);
        Assert.Equal(80m, s_before.ShareOf(s_after, mass => (long)mass.Tonnes).Percent);
        Assert.Equal(80m, s_before.ShareOf(s_after, mass => (float)mass.Tonnes).Percent);
    }

    [Fact]
    public void A_quantity_starts_from_its_plain_quotient()
    {
        Assert.Equal(25m, GrowthRate.FromFactor(s_after / s_before).Percent);
        Assert.Equal(80m, Share.FromFraction(s_before / s_after).Percent);
        Assert.Equal(80m, s_before.ShareOf(s_after, mass => mass.Tonnes).Percent);
        Assert.True(s_before.TryShareOf(s_after, mass => mass.Tonnes, out var share) && share.Percent == 80m);
        Assert.False(s_after.TryShareOf(s_before, mass => mass.Tonnes, out _));
    }

    [Fact]
    public void A_quantity_that_a_double_multiplies_is_compounded_as_itself()
    {
        Assert.Equal(121, Tonnage.FromTonnes(100).CompoundedAt(GrowthRate.FromPercent(10m), 2).Tonnes, 10);
        Assert.Equal(100, Tonnage.FromTonnes(121).DiscountedAt(GrowthRate.FromPercent(10m), 2).Tonnes, 10);
        Assert.Equal(Math.E * 100, Tonnage.FromTonnes(100).CompoundedAt(InterestRate.FromPercent(100m, Compounding.Continuous), 1).Tonnes, 10);
    }

    [Fact]
    public void A_quantity_with_a_quotient_interface_has_all_verbs()
    {
        var (before, after) = (new Area(120), new Area(150));
        Assert.Equal(25m, before.GrowthTo(after).Percent);
        Assert.Equal(0.25m, before.CagrTo(after, 1).Fraction);
        Assert.Equal(80m, before.ShareOf(after).Percent);
        Assert.Equal(1m, new[] { before, after, new Area(30) }.Shares().Sum(share => share.Fraction));
        Assert.Equal(25m, PercentagePoints.Sum(new[] { before, after }.ContributionsTo([after, new Area(187.5)])).Points);
        Assert.Equal(10, new Area(75).TimeToReach(new Area(150), GrowthRate.FromPercent(7.17734625362931m)), 10);
    }

    [Fact]
    public void A_measure_needs_no_more_than_a_quotient()
    {
        Assert.Equal(50m, new Score(2m).GrowthTo(new Score(3m)).Percent);
        Assert.False(new Score(0m).TryGrowthTo(new Score(3m), out _));
        Assert.False(new Score(1e-20m).TryGrowthTo(new Score(1e20m), out _));
    }

    [Fact]
    public void The_default_of_a_quantity_is_its_zero()
    {
        Assert.Throws<NonPositiveBaseException>(() => default(Area).GrowthTo(new Area(5)));
        Assert.Throws<NegativeMeasureException>(() => new Area(5).GrowthTo(new Area(-5)));
        Assert.Throws<UndefinedMetricException>(() => new Area(5).ShareOf(default));
    }
}
