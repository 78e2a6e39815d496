namespace TradeMetrics.Tests;

public class GrowingAnnuityTests
{
    private static readonly GrowthRate s_ten = GrowthRate.FromPercent(10m);

    [Fact]
    public void A_growth_that_is_the_rate_leaves_every_payment_worth_the_same()
    {
        var even = new GrowingAnnuity(s_ten, s_ten, 4);
        Assert.Equal((400m, 400m * 1.4641m), (even.PresentValue(110m), even.FutureValue(110m)));
        Assert.Equal(440m, new GrowingAnnuity(s_ten, s_ten, 4, PaymentTiming.Start).PresentValue(110m));
        Assert.Equal(110m, even.PaymentForPresentValue(400m));
    }

    [Fact]
    public void A_growth_next_to_the_rate_loses_no_digit()
    {
        // The first term of the series: n(n − 1)/2 · (g − r)/(1 + r) more than n.
        var close = new GrowingAnnuity(GrowthRate.Zero, GrowthRate.FromFraction(1e-25m), 4);
        Assert.Equal(4.0000000000000000000000006m, close.PresentValueFactor);
        Assert.Equal(4.0000000000000000000000006m, close.FutureValueFactor);
    }

    [Fact]
    public void A_fall_of_everything_leaves_the_first_payment()
    {
        var once = new GrowingAnnuity(s_ten, GrowthRate.FromPercent(-100m), 4);
        Assert.Equal(100m, once.PresentValue(110m));
        Assert.Throws<NonPositiveBaseException>(() => new GrowingAnnuity(s_ten, GrowthRate.FromPercent(-100m), -4).PresentValueFactor);
    }

    [Fact]
    public void Wrong_input_says_what_to_do()
    {
        Says("above -100 %", Assert.Throws<ArgumentOutOfRangeException>(() => new GrowingAnnuity(GrowthRate.FromPercent(-100m), s_ten, 3)));
        Says("Give End, Start", Assert.Throws<ArgumentOutOfRangeException>(() => new GrowingAnnuity(s_ten, s_ten, 3, (PaymentTiming)7)));
        Says("other than zero", Assert.Throws<UndefinedMetricException>(() => new GrowingAnnuity(s_ten, s_ten, 0).PaymentForFutureValue(1m)));
        Says("Use GrowingAnnuity", Assert.Throws<UndefinedMetricException>(() => new Perpetuity(s_ten, s_ten)));
        Says("Use GrowingAnnuity", Assert.Throws<UndefinedMetricException>(() => default(Perpetuity).PresentValue(1m)));
        Assert.Throws<MetricOverflowException>(() => new GrowingAnnuity(GrowthRate.Zero, s_ten, 1e20m).PresentValueFactor);

        static void Says(string words, Exception problem) => Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_perpetuity_by_hand()
    {
        Assert.Equal((1000m, 1100m), (new Perpetuity(s_ten).PresentValue(100m), new Perpetuity(s_ten, timing: PaymentTiming.Start).PresentValue(100m)));
        Assert.Equal((20m, 50m), (new Perpetuity(s_ten, GrowthRate.FromPercent(5m)).PresentValueFactor, new Perpetuity(s_ten, GrowthRate.FromPercent(5m)).PaymentForPresentValue(1000m)));
    }

    [Fact]
    public void They_are_equal_by_what_they_are_and_say_it()
    {
        var (growing, ever) = (new GrowingAnnuity(s_ten, s_ten, 2), new Perpetuity(s_ten, timing: PaymentTiming.Start));
        Assert.True(growing == new GrowingAnnuity(s_ten, s_ten, 2.0m) && growing != new GrowingAnnuity(s_ten, s_ten, 3) && growing.Equals((object)growing));
        Assert.True(ever == new Perpetuity(s_ten, default, PaymentTiming.Start) && ever != new Perpetuity(s_ten) && ever.Equals((object)ever));
        Assert.Equal(growing.GetHashCode(), new GrowingAnnuity(s_ten, s_ten, 2).GetHashCode());
        Assert.Equal(ever.GetHashCode(), new Perpetuity(s_ten, default, PaymentTiming.Start).GetHashCode());
        Assert.Equal("2 payments at 10 %, growing by 10 %, each at the end of its period", growing.ToString());
        Assert.Equal("payments for ever at 10 %, growing by 0 %, each at the start of its period", ever.ToString());
    }
}
