using System.Globalization;
using NodaTime;
using TradeMetrics.Currencies;

namespace TradeMetrics.Tests;

/// <summary>The ends of intervals where they are easily lost: at zero, at one, at the last digit of a decimal, and where a verb has no answer.</summary>
public class PublishedEndsTests
{
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    private static Published<decimal> Number(string text) => Published.Number(text, s_invariant);

    private static Published<GrowthRate> Growth(string text) => Published.Growth(text, s_invariant);

    [Fact]
    public void What_is_exactly_nothing_stays_possible()
    {
        var nothing = Published.Exactly(0m);
        Assert.True(Number("8.3").GrowthTo(nothing).Contains(GrowthRate.FromPercent(-100m)));
        Assert.True(Number("8.3").CagrTo(nothing, 5).Contains(GrowthRate.FromPercent(-100m)));
        Assert.True(nothing.ShareOf(Number("8.3")).Contains(Share.Zero));
        Assert.True(Published.Share("27.1 %", s_invariant).WholeFrom(nothing).Contains(0m));
        Assert.True(nothing.CompoundedAt(Growth("-3.1 %"), 5).Contains(0m));
        Assert.True(nothing.DiscountedAt(Growth("3.1 %"), 5).Contains(0m));
        Assert.Equal(0m, nothing.CompoundedAt(Growth("3.1 %"), 5).Low);
        Assert.True(Number("8.3").CompoundedAt(Growth("fell 100 %"), 1).Contains(0m));
        Assert.True(Growth("fell 100 %").Then(Growth("3.1 %")).Contains(GrowthRate.FromPercent(-100m)));
        Assert.True(Published.Exactly(Share.Zero).EarlierGiven(Growth("3.1 %"), Growth("3.1 %")).Contains(Share.Zero));
        Assert.True(Published.Exactly(Share.Zero).Of(Number("-8.3")).Contains(0m));
        Assert.True((Number("8.3") * 0m).Contains(0m));
    }

    [Fact]
    public void A_part_alone_is_all_of_its_sum()
    {
        Assert.Equal([Published.Exactly(Share.Whole)], new[] { Number("8.3") }.Shares());
        var shares = new[] { Published.Exactly(0m), Number("8.3") }.Shares();
        Assert.True(shares[0].Contains(Share.Zero) && shares[1].Contains(Share.Whole));
        Assert.Throws<UndefinedMetricException>(() => new[] { Number("0.0") * 0m }.Shares());
    }

    [Fact]
    public void A_part_whose_open_end_is_its_wholes_least_is_above_it()
    {
        Assert.Throws<PartExceedsWholeException>(() => Number("over 8.35").ShareOf(Number("8.3")));
        Assert.True(Number("over 8.3").TryShareOf(Number("8.3"), out _));
    }

    // 0.0001/3 has 28 decimals: a part in 1e26 of it is below its last digit.
    [Fact]
    public void A_tiny_amount_is_moved_outwards_by_digits_that_it_has()
    {
        var tiny = Published.Exactly(new Money(0.0001m / 3m, Currency.CNY)).CompoundedAt(Published.Exactly(GrowthRate.FromPercent(7.123m)), 3);
        Assert.True(tiny.Low.Amount < tiny.Value.Amount && tiny.Value.Amount < tiny.High.Amount);
        Assert.InRange(tiny.High.Amount - tiny.Low.Amount, 1e-27m, 1e-24m);
        Assert.Equal(tiny.Low.Amount, Published.Exactly(new Money<CNY>(0.0001m / 3m)).CompoundedAt(Published.Exactly(GrowthRate.FromPercent(7.123m)), 3).Low.Amount);
    }

    // 3·10^-11 of 1e-20: the product has 31 decimals, and a decimal 28. In 128 bits the quotient is 0.3, without them it was 0.
    [Fact]
    public void A_share_after_a_steep_fall_keeps_its_digits()
    {
        var share = Published.Exactly(Share.FromFraction(3e-20m));
        var fall = Published.Exactly(GrowthRate.FromFactor(1e-20m));
        var rise = Published.Exactly(GrowthRate.FromFactor(1e-1m / 3m));
        var earlier = share.EarlierGiven(fall, rise);
        Assert.Equal(0.1m, earlier.Value.Fraction, 26);
        Assert.InRange(earlier.High.Fraction - earlier.Low.Fraction, 0m, 1e-24m);
    }

    [Fact]
    public void Sums_that_lose_digits_are_moved_outwards_and_others_are_exact()
    {
        var sum = Published.Exactly(1e20m) + Published.Exactly(1m / 3m);
        Assert.True(sum.Low < sum.High);
        var difference = Published.Exactly(1e20m) - Published.Exactly(1m / 3m);
        Assert.True(difference.Low < difference.High);
        Assert.True((Published.Exactly(0.5m) + Published.Exactly(0.25m)).IsExact);
        Assert.True((Published.Exactly(new Money(0.5m, Currency.CNY)) * 3m).IsExact);
        Assert.False((Published.Exactly(1m / 3m) * (1m / 3m)).IsExact);
        Assert.Throws<CurrencyMismatchException>(() => Published.Exactly(new Money(1m, Currency.CNY)) + Published.Exactly(new Money(1m, Currency.USD)));
        Assert.Null((Number("5") + Number("6")).Text);
        Assert.Null(Published.Sum([Number("5")]).Text);
    }

    [Fact]
    public void Shares_and_growth_stay_in_their_range_when_points_are_added()
    {
        var share = Published.Share("99.9 %", s_invariant) + Published.Points("0.1 pp", s_invariant);
        Assert.Equal((Share.Whole, Share.Whole, true), (share.Value, share.High, share.IncludesHigh));
        Assert.Throws<ArgumentOutOfRangeException>(() => Published.Share("99.9 %", s_invariant) + Published.Points("1.0 pp", s_invariant));
        var growth = Growth("-99.9 %") - Published.Points("0.1 pp", s_invariant);
        Assert.Equal((-100m, true), (growth.Low.Percent, growth.IncludesLow));
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth("-99.9 %") - Published.Points("1.0 pp", s_invariant));
    }

    [Fact]
    public void A_default_figure_is_the_default_exactly()
    {
        Published<decimal> figure = default;
        Assert.True(figure.IsExact && figure.Contains(0m) && figure.Text is null && figure.Wording == Wording.Plain && figure == Published.Exactly(0m));
        Assert.Equal("0 [0, 0]", figure.ToString(null, s_invariant));
        Assert.Equal(figure.GetHashCode(), Published.Exactly(0.00m).GetHashCode());
        Assert.NotEqual(default(Published<Money>), Published.Exactly(new Money(0m, Currency.CNY)));
        Assert.NotEqual(Number("8.30"), Number("8.3"));
        Assert.NotEqual(Number("at least 40"), Number("over 40"));
    }

    [Fact]
    public void A_figure_needs_room_for_its_ends()
    {
        Assert.Equal((999_999_999_999_999_999_999_999_999.5m, 1_000_000_000_000_000_000_000_000_000.5m), (Number("1,000,000,000,000,000,000,000,000,000").Low, Number("1,000,000,000,000,000,000,000,000,000").High));
        Assert.Throws<FormatException>(() => Number("1,000,000,000,000,000,000,000,000,001"));
        Assert.Throws<FormatException>(() => Number("10,000,000,000,000,000,000,000 million"));
        Assert.Throws<FormatException>(() => Growth("5.40000000000000000000000000000001 %"));
        var milli = new PublishedOptions { Scales = ScaleLexicon.Default.With("milli", 0.001m) };
        Assert.Equal(0.0055m, Published.Number("5 milli", s_invariant, milli).High);
        Assert.Throws<ArgumentException>(() => Wordings.Default.With(Wording.About, new(1m, true, 1m, false)));
        Assert.Throws<ArgumentException>(() => Wordings.Default.With(Wording.Over, new(1m, true, 11m, false)));
    }

    [Fact]
    public void Try_is_false_where_the_verb_throws()
    {
        var (zero, five, six) = (Number("0.0"), Number("5.0"), Number("6.0"));
        Assert.False(zero.TryGrowthTo(five, out var growth));
        Assert.Equal(default, growth);
        Assert.False(five.TryCagrTo(six, 0, out _));
        Assert.False(five.TryCagrTo(six, double.NaN, out _));
        Assert.False(five.TryCagrTo(six, TimePeriod.Year(2022), TimePeriod.Year(2022), out _));
        Assert.False(five.TryCagrTo(six, new LocalDate(2022, 1, 1), new LocalDate(2021, 1, 1), out _));
        Assert.False(five.TryLogGrowthTo(Published.Exactly(0m), out _));
        Assert.False(six.TryShareOf(five, out _));
        Assert.False(Array.Empty<Published<decimal>>().TryShares(out var shares));
        Assert.Empty(shares);
        Assert.False(new[] { zero }.TryContributionsTo([five], out var points));
        Assert.Empty(points);
        Assert.Throws<ArgumentException>(() => new[] { five }.TryContributionsTo([], out _));
        Assert.False(five.TryContributionTo(six, zero, out _));
        Assert.False(Published.Share("0 %", s_invariant).TryWholeFrom(five, out _));
        Assert.False(Published.Share("50 %", s_invariant).TryEarlierGiven(Growth("-90 %"), Growth("50 %"), out _));
        Assert.False(Published.Share("50 %", s_invariant).TryLaterGiven(Growth("300 %"), Growth("50 %"), out _));
        Assert.False(Published.Share("50 %", s_invariant).TryLaterGiven(Growth("3 %"), Published.Exactly(GrowthRate.FromPercent(-100m)), out _));
        Assert.False(Growth("0.0 %").TryDoublingTime(out _));
        Assert.False(Growth("3 %").TryHalvingTime(out _));
        Assert.False(Growth("fell 100 %").TryInverse(out _));
        Assert.False(Growth("1000 %").TryOver(1000, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth("5 %").TryOver(-1, out _));
        Assert.False(zero.TryCompoundedAt(Growth("5 %"), 5, out _));
        Assert.False(five.TryDiscountedAt(Growth("fell 100 %"), 5, out _));
        Assert.False(five.TryCompoundedAt(InterestRate.FromPercent(900m, Compounding.Annual), 1000, out _));
        Assert.False(five.TryDiscountedAt(InterestRate.FromPercent(900m, Compounding.Annual), -1000, out _));
        Assert.False(five.TryTimeToReach(six, Growth("0.0 %"), out _));
        Assert.False(six.TryTimeToReach(five, Growth("5 %"), out _));
        Assert.False(five.TryTimeToReach(Number("5.1"), Growth("-5 %"), out _));
        Assert.False(Published.Money("5 CNY", s_invariant).TryGrowthTo(Published.Money("5 USD", s_invariant), out _));
    }

    [Fact]
    public void A_measure_falls_to_a_target_at_a_rate_below_zero()
    {
        var years = Number("10.0").TimeToReach(Number("5.0"), Growth("-6.7 %"));
        Assert.Equal("10.0 (9.7, 10.3)", years.ToString("F1", s_invariant));
        Assert.Equal("10.0 (9.9, 10.1]", Growth("-6.7 %").HalvingTime().ToString("F1", s_invariant));
    }

    [Fact]
    public void Words_about_size_belong_to_figures_that_have_one()
    {
        var negative = Number("about -3.0");
        Assert.Equal((-3.15m, -2.85m), (negative.Low, negative.High));
        Assert.Throws<FormatException>(() => Number("about 0"));
        Assert.Throws<FormatException>(() => Published.Money("nearly 0 CNY", s_invariant));
        Assert.Throws<FormatException>(() => Published.Points("over 0.0 pp", s_invariant));
        Assert.Contains("nothing is over all of it", Assert.Throws<FormatException>(() => Published.Share("over 100 %", s_invariant)).Message, StringComparison.Ordinal);
    }
}
