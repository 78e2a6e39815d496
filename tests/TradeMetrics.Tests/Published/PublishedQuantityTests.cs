using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(PublishedArbitraries) }, MaxTest = 500)]
public class PublishedQuantityTests
{
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;
    private static readonly Published<Tonnage> s_before = Published.Number("1.2 million", s_invariant).Select(t => Tonnage.FromTonnes((double)t));
    private static readonly Published<Tonnage> s_after = Published.Number("1.5 million", s_invariant).Select(t => Tonnage.FromTonnes((double)t));

    [Fact]
    public void A_printed_quantity_grows_by_its_selector()
    {
        var exact = Published.Number("1.2", s_invariant).GrowthTo(Published.Number("1.5", s_invariant));
        var growth = s_before.GrowthTo(s_after, mass => mass.Kilograms);
        Assert.Equal("25.0 % (16.0 %, 34.8 %)", growth.ToString("P1", s_invariant));
        Assert.True(growth.Low < exact.Low && growth.High > exact.High);
        Assert.InRange((exact.Low - growth.Low).Fraction, 0m, 2e-14m);
        Assert.Equal(growth, s_before.Select(mass => mass.Kilograms).GrowthTo(s_after.Select(mass => mass.Kilograms)));
        Assert.True(s_before.TryGrowthTo(s_after, mass => mass.Tonnes, out _));
        Assert.True(s_before.CagrTo(s_after, 3, mass => mass.Kilograms).Contains(GrowthRate.FromPercent(7.72173450159418m)));
        Assert.True(s_before.TryCagrTo(s_after, 3, mass => mass.Kilograms, out _));
        Assert.Equal("80.0 % (74.2 %, 86.2 %)", s_before.ShareOf(s_after, mass => mass.Kilograms).ToString("P1", s_invariant));
        Assert.True(s_before.TryShareOf(s_after, mass => mass.Kilograms, out _));
        Assert.False(s_after.TryShareOf(s_before, mass => mass.Kilograms, out _));
        Assert.False(default(Published<Tonnage>).TryGrowthTo(s_after, mass => mass.Kilograms, out _));
    }

    [Fact]
    public void A_selector_may_give_decimals_and_whole_numbers()
    {
        var (before, after) = (Published.Between(8, 10, 12), Published.Between(12, 15, 18));
        Assert.Equal(Published.Between(8m, 10m, 12m).GrowthTo(Published.Between(12m, 15m, 18m)), before.GrowthTo(after));
        Assert.Equal(before.GrowthTo(after), before.GrowthTo(after, n => (long)n * 1000));
        Assert.Equal(before.GrowthTo(after), before.GrowthTo(after, n => n * 0.5m));
        Assert.Equal(before.ShareOf(after), before.ShareOf(after, n => n * 3));
        Assert.Equal(before.ShareOf(after), before.ShareOf(after, n => n * 3m));
        Assert.Equal(before.CagrTo(after, 4), before.CagrTo(after, 4, n => (decimal)n));
        Assert.True(before.TryCagrTo(after, 4, n => (decimal)n, out _) && before.TryCagrTo(after, 4, n => n, out _) && before.TryShareOf(after, n => n, out _) && before.TryShareOf(after, n => (decimal)n, out _));
        Assert.True(before.TryGrowthTo(after, n => n, out _) && before.TryGrowthTo(after, n => (decimal)n, out _) && before.TryLogGrowthTo(after, out _) && before.TryShareOf(after, out _));
        Assert.Equal(before.CagrTo(after, TimePeriod.Year(2017), TimePeriod.Year(2021)), before.CagrTo(after, new LocalDate(2017, 1, 1), new LocalDate(2021, 1, 1)));
    }

    [Fact]
    public void A_quantity_with_a_quotient_has_the_verbs_itself()
    {
        var (before, after) = (Published.Between(new Area(110), new Area(120), new Area(130)), Published.Between(new Area(140), new Area(150), new Area(160)));
        var growth = before.GrowthTo(after);
        Assert.True(growth.Contains(GrowthRate.FromFactor(140m / 130m)) && growth.Contains(GrowthRate.FromFactor(160m / 110m)));
        Assert.True(before.ShareOf(after).Contains(Share.FromFraction(0.8m)));
        Assert.True(before.LogGrowthTo(after).Contains(Math.Log(160d / 110)));
        Assert.True(before.CagrTo(after, TimePeriod.Year(2017), TimePeriod.Year(2022)).Contains(GrowthRate.FromFraction(Math.Pow(1.25, 0.2) - 1)));
        Assert.True(before.TryCagrTo(after, TimePeriod.Year(2017), TimePeriod.Year(2022), out _) && before.TryCagrTo(after, new LocalDate(2017, 1, 1), new LocalDate(2022, 1, 1), out _));
        Assert.Equal(new Area(250), (before + after).Low);
        Assert.Equal(new Area(50), (after - before).High);
    }

    [Fact]
    public void A_falling_or_boundless_function_is_refused()
    {
        Assert.Contains("it falls", Assert.Throws<ArgumentException>(() => Published.Number("5", s_invariant).Select(x => -x)).Message, StringComparison.Ordinal);
        Assert.Throws<UndefinedMetricException>(() => Published.Number("0.0", s_invariant).Select(x => Math.Sqrt((double)x)));
        Assert.Throws<ArgumentNullException>(() => Published.Number("5", s_invariant).Select<int>(null!));
        Assert.Throws<ArgumentException>(() => Published.Between(double.NaN, 1, 2));
        Assert.Equal((2, true, true), (Published.Number("2.0", s_invariant).Select(x => (int)Math.Round(x)).High, true, true));
        Assert.True(Published.Number("2.0", s_invariant).Select(x => (int)Math.Round(x)).Contains(2));
    }

    // (0.05382 / 99916.9628)^5 is 5e-32, which a decimal cannot tell from nothing beside 1.
    [Fact]
    public void A_fall_that_decimals_cannot_tell_from_one_to_nothing_is_not_outside()
    {
        var c = System.Globalization.CultureInfo.InvariantCulture;
        var (from, to) = (Published.Number("99917", c), Published.Number("at most 0.0598", c));
        Assert.True(from.CagrTo(to, 0.2m).Contains(99916.96280m.CagrTo(0.05382m, 0.2m)));
        Assert.True(from.Select(x => (double)x).CagrTo(to.Select(x => (double)x), 0.2m).Contains(99916.96280m.CagrTo(0.05382m, 0.2m)));
    }

    [Property]
    public bool Doubles_hold_the_truth_of_their_decimals(Printed<decimal> from, Printed<decimal> to, PositiveInt days)
    {
        var (a, b) = (from.Figure.Select(x => (double)x), to.Figure.Select(x => (double)x));
        var years = days.Get % 2 == 0 ? days.Get / 10m : days.Get;
        return a.GrowthTo(b).Contains(from.Truth.GrowthTo(to.Truth))
            && (!a.TryCagrTo(b, years, out var average) || average.Contains(from.Truth.CagrTo(to.Truth, years)))
            && a.LogGrowthTo(b).Contains(from.Truth.LogGrowthTo(to.Truth))
            && (!a.TryShareOf(b, out var share) || from.Truth > to.Truth || share.Contains(from.Truth.ShareOf(to.Truth)))
            && Published.Sum([a, b]) is var sum && sum.Low <= (double)(from.Figure.Low + to.Figure.Low) && sum.High >= (double)(from.Figure.High + to.Figure.High);
    }
}
