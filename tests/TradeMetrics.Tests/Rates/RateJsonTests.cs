using System.Text.Json;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(RateArbitraries) })]
public class RateJsonTests
{
    [Property]
    public bool Json_returns_what_was_written(GrowthRate growth, Share share, PercentagePoints points, InterestRate rate) =>
        Returns(growth) && Returns(share) && Returns(points) && Returns(rate) && Returns(rate.Compounding);

    [Fact]
    public void Rates_are_fractions_without_needless_zeros()
    {
        Assert.Equal("0.054", JsonSerializer.Serialize(GrowthRate.FromPercent(5.400m)));
        Assert.Equal("0.2", JsonSerializer.Serialize(Share.FromRatio(1, 5)));
        Assert.Equal("-0.012", JsonSerializer.Serialize(PercentagePoints.FromPoints(-1.2m)));
        Assert.Equal("""{"rate":0.05,"compounding":"monthly"}""", JsonSerializer.Serialize(InterestRate.FromPercent(5m, Compounding.Monthly)));
        Assert.Equal("""{"rate":0.05,"compounding":"monthly","dayCount":"Actual/360"}""", JsonSerializer.Serialize(InterestRate.FromPercent(5m, Compounding.Monthly, DayCount.Actual360)));
        Assert.Equal("\"6 times a year\"", JsonSerializer.Serialize(Compounding.TimesPerYear(6)));
    }

    [Fact]
    public void Other_properties_are_skipped_in_any_order() =>
        Assert.Equal(
            InterestRate.FromPercent(5, Compounding.Simple),
            JsonSerializer.Deserialize<InterestRate>("""{"compounding":"simple","source":{"name":["x"]},"rate":5e-2}"""));

    [Fact]
    public void A_day_count_is_read_by_any_of_its_names_and_may_be_missing()
    {
        Assert.Equal(
            InterestRate.FromPercent(5, Compounding.Simple, DayCount.Thirty360European),
            JsonSerializer.Deserialize<InterestRate>("""{"dayCount":"Eurobond basis","compounding":"simple","rate":5e-2}"""));
        Assert.Equal(
            InterestRate.FromPercent(5, Compounding.Simple),
            JsonSerializer.Deserialize<InterestRate>("""{"rate":0.05,"compounding":"simple","dayCount":null}"""));
    }

    [Theory]
    [InlineData("\"5.4 %\"", "JSON number")]
    [InlineData("null", "JSON number")]
    [InlineData("-1.5", "range")]
    [InlineData("1e40", "range")]
    public void What_is_no_growth_rate_is_refused(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GrowthRate>(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("0.05", "Number token")]
    [InlineData("""{"rate":0.05}""", "compounding is missing")]
    [InlineData("""{"compounding":"annual"}""", "rate is missing")]
    [InlineData("""{"rate":"5","compounding":"annual"}""", "not a number")]
    [InlineData("""{"rate":0.05,"compounding":"often"}""", "quarterly")]
    [InlineData("""{"rate":0.05,"compounding":12}""", "quarterly")]
    [InlineData("""{"rate":-1,"compounding":"annual"}""", "nothing is left")]
    [InlineData("""{"rate":0.05,"compounding":"annual","dayCount":"lunar"}""", "day count")]
    [InlineData("""{"rate":0.05,"compounding":"annual","dayCount":360}""", "day count")]
    public void What_is_no_interest_rate_is_refused(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<InterestRate>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_share_above_one_is_refused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Share>("20"));

    private static bool Returns<T>(T value)
        where T : struct, IEquatable<T> => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)).Equals(value);
}
