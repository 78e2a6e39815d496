namespace TradeMetrics.Tests;

public class PeriodsTests
{
    [Fact]
    public void Whole_decimal_and_double_counts_are_equal_when_their_numbers_are()
    {
        Periods whole = 5, exact = 5.0m, real = 5.0;
        Assert.True(whole == exact && exact == real);
        Assert.True(whole != 6);
        Assert.True(whole.Equals((object)real));
        Assert.Equal(whole.GetHashCode(), real.GetHashCode());
        Assert.Equal(6.333m, ((Periods)6.333).Count);
        Assert.Equal("6.5", ((Periods)6.5m).ToString());
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e29)]
    public void A_double_that_decimal_cannot_hold_is_remembered_as_such(double count)
    {
        Periods periods = count;
        Assert.Equal("not finite", periods.ToString());
        Assert.NotEqual(0, periods);
    }
}
