using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(RateArbitraries) })]
public class DoublingRuleTests
{
    // Wikipedia, "Rule of 72", its table: the actual number of periods, and those of the rules, to three decimals.
    [Theory]
    [InlineData("0.25", "277.605", "288", "280", "277.2")]
    [InlineData("1", "69.661", "72", "70", "69.3")]
    [InlineData("2", "35.003", "36", "35", "34.65")]
    [InlineData("4", "17.673", "18", "17.5", "17.325")]
    [InlineData("8", "9.006", "9", "8.75", "8.6625")]
    [InlineData("10", "7.273", "7.2", "7", "6.93")]
    [InlineData("25", "3.106", "2.88", "2.8", "2.772")]
    public void The_rules_beside_the_truth(string percent, string exact, params string[] rules)
    {
        var rate = GrowthRate.FromPercent(Number(percent));
        foreach (var (rule, expected) in DoublingRule.Known.Zip(rules, (rule, text) => (rule, Number(text))))
        {
            Assert.Equal(expected, rule.PeriodsAt(rate));
            Assert.Equal((double)(expected - Number(exact)), rule.ErrorAt(rate), 5.1e-4);
        }
    }

    [Fact]
    public void Each_rule_has_rates_at_which_it_is_the_nearest()
    {
        Assert.Same(DoublingRule.RuleOf69, DoublingRule.NearestAt(GrowthRate.FromPercent(0.5m)));
        Assert.Same(DoublingRule.RuleOf70, DoublingRule.NearestAt(GrowthRate.FromPercent(1m)));
        Assert.Same(DoublingRule.RuleOf70, DoublingRule.NearestAt(GrowthRate.FromPercent(4.8m)));
        Assert.Same(DoublingRule.RuleOf72, DoublingRule.NearestAt(GrowthRate.FromPercent(5m)));
        Assert.Same(DoublingRule.RuleOf72, DoublingRule.NearestAt(GrowthRate.FromPercent(50m)));
        Assert.Equal(["rule of 72", "rule of 70", "rule of 69.3"], DoublingRule.Known.Select(rule => rule.ToString()));
        Assert.Equal(72m, DoublingRule.RuleOf72.Numerator);
    }

    [Property]
    public bool Money_at_the_exact_time_has_doubled(GrowthRate rate) => rate.Fraction <= 0.0001m
        || DoublingRule.Known.All(rule => Math.Abs(1m.CompoundedAt(rate, (double)rule.PeriodsAt(rate) - rule.ErrorAt(rate)) - 2m) < 1e-9m);

    [Fact]
    public void Nothing_doubles_without_growth()
    {
        Assert.Throws<UndefinedMetricException>(() => DoublingRule.RuleOf72.PeriodsAt(GrowthRate.Zero));
        Assert.Throws<UndefinedMetricException>(() => DoublingRule.RuleOf72.ErrorAt(GrowthRate.FromPercent(-1)));
        Assert.Throws<UndefinedMetricException>(() => DoublingRule.NearestAt(GrowthRate.Zero));
        Assert.Throws<MetricOverflowException>(() => DoublingRule.RuleOf72.PeriodsAt(GrowthRate.FromFraction(1e28m)));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
