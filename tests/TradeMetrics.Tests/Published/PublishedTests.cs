using System.Globalization;

namespace TradeMetrics.Tests;

public class PublishedTests
{
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    [Theory]
    [InlineData("8.3", "8.25", true, "8.35", false)]
    [InlineData("8.30", "8.295", true, "8.305", false)]
    [InlineData("37", "36.5", true, "37.5", false)]
    [InlineData("-3.0", "-3.05", false, "-2.95", true)]
    [InlineData("0.0", "-0.05", false, "0.05", false)]
    [InlineData("1.2 million", "1150000", true, "1250000", false)]
    [InlineData("about 100", "95", true, "105", true)]
    [InlineData("nearly 40", "36", true, "40", false)]
    [InlineData("over 40", "40", false, "44", true)]
    [InlineData("40以上", "40", true, "44", true)]
    [InlineData("no less than 40", "40", true, "44", true)]
    [InlineData("less than 40", "36", true, "40", false)]
    [InlineData("up to 40", "36", true, "40", true)]
    [InlineData("超过40", "40", false, "44", true)]
    [InlineData("100 左右", "95", true, "105", true)]
    public void A_number_leaves_open_what_its_digits_and_words_do(string text, string low, bool includesLow, string high, bool includesHigh)
    {
        var figure = Published.Number(text, s_invariant);
        Assert.Equal((Number(low), includesLow, Number(high), includesHigh), (figure.Low, figure.IncludesLow, figure.High, figure.IncludesHigh));
        Assert.Equal(text, figure.ToString());
    }

    [Theory]
    [InlineData("8.3 trillion CNY", "8.25e12", "8.35e12")]
    [InlineData("US$18.6bn", "18.55e9", "18.65e9")]
    [InlineData("8.3 万亿元", "8.25e12", "8.35e12")]
    [InlineData("逾1万亿元", "1e12", "1.1e12")]
    public void An_amount_is_rounded_at_its_last_printed_place_whatever_its_scale(string text, string low, string high)
    {
        var figure = Published.Money(text, text.Contains('元', StringComparison.Ordinal) ? CultureInfo.GetCultureInfo("zh-CN") : s_invariant);
        Assert.Equal((Number(low), Number(high)), (figure.Low.Amount, figure.High.Amount));
    }

    [Theory]
    [InlineData("5.4 %", "0.054", "0.0535", "0.0545")]
    [InlineData("about 20%", "0.2", "0.19", "0.21")]
    [InlineData("increased by 1.6 times", "1.6", "1.55", "1.65")]
    [InlineData("increased 1.6-fold", "0.6", "0.55", "0.65")]
    [InlineData("grew to 2.6 times", "1.6", "1.55", "1.65")]
    [InlineData("doubled", "1", "0.95", "1.05")]
    [InlineData("more than doubled", "1", "1", "1.2")]
    [InlineData("halved", "-0.5", "-0.55", "-0.45")]
    [InlineData("more than halved", "-0.5", "-0.55", "-0.5")]
    [InlineData("nearly halved", "-0.5", "-0.5", "-0.45")]
    [InlineData("fell by more than 3 %", "-0.03", "-0.033", "-0.03")]
    [InlineData("increased more than 5-fold", "4", "4", "4.5")]
    [InlineData("up to 5 %", "0.05", "0.045", "0.05")]
    [InlineData("up 5.4 %", "0.054", "0.0535", "0.0545")]
    [InlineData("fell 3.0 %", "-0.03", "-0.0305", "-0.0295")]
    [InlineData("同比增长 5.4%", "0.054", "0.0535", "0.0545")]
    [InlineData("增长 1.6 倍", "1.6", "1.55", "1.65")]
    [InlineData("增长约 20%", "0.2", "0.19", "0.21")]
    [InlineData("下降3.0%", "-0.03", "-0.0305", "-0.0295")]
    [InlineData("翻一番", "1", "0.95", "1.05")]
    [InlineData("fell 100 %", "-1", "-1", "-0.995")]
    public void Growth_is_read_as_releases_say_it(string text, string value, string low, string high)
    {
        var figure = Published.Growth(text, s_invariant);
        Assert.Equal((Number(value), Number(low), Number(high)), (figure.Value.Fraction, figure.Low.Fraction, figure.High.Fraction));
    }

    [Theory]
    [InlineData("27.1 %", "0.271", "0.2705", "0.2715")]
    [InlineData("a fifth", "0.2", "0.1833333333333333333333333334", "0.225")]
    [InlineData("1/2", "0.5", "0.4166666666666666666666666666", "0.75")]
    [InlineData("五分之一", "0.2", "0.1833333333333333333333333334", "0.225")]
    [InlineData("nearly 40%", "0.4", "0.36", "0.4")]
    [InlineData("近四成", "0.4", "0.36", "0.4")]
    [InlineData("100 %", "1", "0.995", "1")]
    public void A_share_is_read_as_releases_say_it(string text, string value, string low, string high)
    {
        var figure = Published.Share(text, s_invariant);
        Assert.Equal((Number(value), Number(low), Number(high)), (figure.Value.Fraction, Math.Round(figure.Low.Fraction, 28), Math.Round(figure.High.Fraction, 28)));
    }

    [Fact]
    public void Percentage_points_are_not_per_cent()
    {
        Assert.Equal(1.15m, Published.Points("up 1.2 percentage points", s_invariant).Low.Points);
        Assert.Equal(1.25m, Published.Points("提高1.2个百分点", s_invariant).High.Points);
        Assert.Equal(-1.2m, Published.Points("down 1.2 pp", s_invariant).Value.Points);
        Assert.Contains("per cent are something else", Assert.Throws<FormatException>(() => Published.Points("1.2 %", s_invariant)).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Published.Growth("1.2 pp", s_invariant));
        Assert.Throws<FormatException>(() => Published.Growth("fell 1.6 times", s_invariant));
        Assert.Throws<ArgumentNullException>(() => Published.Growth(null!));
        Assert.False(Published.TryGrowth(null, null, null, out _));
    }

    // The bounds worked out by hand from 18.55/32.25 and 18.65/32.15: (32.15/18.65)^(1/5) and (32.25/18.55)^(1/5).
    [Fact]
    public void Outsourcing_grew_by_11_51_to_11_70_percent_a_year_so_that_the_briefing_holds()
    {
        var average = Published.Money("18.6 billion USD", s_invariant).CagrTo(Published.Money("32.2 billion USD", s_invariant), TimePeriod.Year(2017), TimePeriod.Year(2022));
        Assert.Equal("11.60 % (11.51 %, 11.70 %)", average.ToString("P2", s_invariant));
        Assert.True(average.Meets(Published.Growth("11.7 %", s_invariant)));
        Assert.False(average.Meets(Published.Growth("11.8 %", s_invariant)));
        Assert.False(Published.Growth("doubled", s_invariant).Meets(Published.Growth("about 20 %", s_invariant).Over(5)));
    }

    [Fact]
    public void A_part_printed_above_its_whole_by_rounding_alone_is_all_of_it()
    {
        var share = Published.Number("8.4", s_invariant).ShareOf(Published.Number("8.36", s_invariant));
        Assert.Equal((Share.Whole, Share.Whole, true), (share.Value, share.High, share.IncludesHigh));
        Assert.Throws<PartExceedsWholeException>(() => Published.Number("8.5", s_invariant).ShareOf(Published.Number("8.3", s_invariant)));
    }

    [Fact]
    public void What_has_no_answer_for_some_true_value_is_refused()
    {
        Assert.Throws<NonPositiveBaseException>(() => Published.Number("0.0", s_invariant).GrowthTo(Published.Number("8.3", s_invariant)));
        Assert.Throws<NegativeMeasureException>(() => Published.Number("-1", s_invariant).CompoundedAt(Published.Growth("4 %", s_invariant), 5));
        Assert.Throws<NegativeMeasureException>(() => Published.Share("1/5", s_invariant).WholeFrom(Published.Number("-1", s_invariant)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Published.Number("1", s_invariant).DiscountedAt(Published.Growth("4 %", s_invariant), -5));
        Assert.Throws<CurrencyMismatchException>(() => Published.Money("5 CNY", s_invariant).GrowthTo(Published.Money("5 USD", s_invariant)));
    }

    [Fact]
    public void Given_figures_have_the_bounds_that_are_given()
    {
        Assert.True(Published.Exactly(5m).IsExact && Published.Exactly(5m).Contains(5m));
        Assert.Equal("5 [4, 6]", Published.Between(4m, 5m, 6m).ToString(null, s_invariant));
        Assert.Contains("rising order", Assert.Throws<ArgumentException>(() => Published.Between(6m, 5m, 4m)).Message, StringComparison.Ordinal);
        Assert.True(Published.Exactly(5m) != Published.Between(4m, 5m, 6m));
        Assert.Equal(Published.Exactly(5m).GetHashCode(), Published.Between(5m, 5m, 5m).GetHashCode());
        Assert.True(Published.Exactly(5m).Equals((object)Published.Between(5m, 5m, 5m)));
    }

    [Fact]
    public void Every_width_can_be_overridden()
    {
        var house = new PublishedOptions { Wordings = Wordings.Default.With(Wording.About, new(0.9m, true, 1.1m, false)).WithMultipleMargin(0.1m) };
        Assert.Equal(110m, Published.Number("about 100", s_invariant, house).High);
        Assert.Equal(110m, Published.Growth("doubled", s_invariant, house).High.Percent);
        Assert.Throws<ArgumentException>(() => Wordings.Default.With(Wording.About, new(1.1m, true, 1.2m, true)));
        Assert.Throws<KeyNotFoundException>(() => Wordings.Default.With(Wording.Plain, new(0.9m, true, 1.1m, true)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wordings.Default.WithMultipleMargin(0.5m));
        Assert.Equal(8.4m, Published.Number("8.3", s_invariant, new() { Rounding = RoundingConvention.Truncated }).High);
        Assert.Equal(Currency.CNY, Published.Money("8.3 trillion", s_invariant, new() { DefaultCurrency = Currency.CNY }).Value.Currency);
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
