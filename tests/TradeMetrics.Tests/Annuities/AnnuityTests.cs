using System.Numerics;

namespace TradeMetrics.Tests;

public class AnnuityTests
{
    private static readonly GrowthRate s_ten = GrowthRate.FromPercent(10m);

    // Figures worked by hand: 1.1^2 = 1.21, 1 + 1.1 = 2.1.
    [Theory]
    [InlineData(1, 2, -1, 1.0)]
    [InlineData(-3, -5, 3, 0.6666666666666667)]
    [InlineData(-3, -4, 3, 0.3333333333333333)]
    public void A_first_payment_that_cancels_the_amount_at_the_start_leaves_the_rate_of_the_others(int payment, int future, int present, double rate) =>
        Assert.Equal(rate, Assert.IsType<UniqueRate>(Annuity.RateForFutureValue(2, payment * 1m, future * 1m, present * 1m, PaymentTiming.Start)).Rate, 1e-14);

    [Fact]
    public void An_annuity_of_two_payments_by_hand()
    {
        var (ended, due) = (new Annuity(s_ten, 2), new Annuity(s_ten, 2, PaymentTiming.Start));
        Assert.Equal((2.1m, 2.31m), (ended.FutureValueFactor, due.FutureValueFactor));
        Assert.Equal((210m, 231m), (ended.PresentValue(121m), due.PresentValue(121m)));
        Assert.Equal((331m, 352m), (ended.FutureValue(100m, 100m), due.FutureValue(100m, 100m)));
        Assert.Equal((310m, 331m), (ended.PresentValue(121m, 121m), due.PresentValue(121m, 121m)));
        Assert.Equal((121m, 110m), (ended.PaymentForPresentValue(210m), due.PaymentForPresentValue(210m)));
        Assert.Equal((100m, 110m), (ended.PaymentForFutureValue(210m), due.PaymentForFutureValue(231m) * 1.1m));
        Assert.Equal((21m, 100m, 110m), (ended.InterestIn(1, 210m), ended.PrincipalIn(1, 210m), ended.BalanceAfter(1, 210m)));
        Assert.Equal((0m, 110m, 100m), (due.InterestIn(1, 210m), due.PrincipalIn(1, 210m), due.BalanceAfter(1, 210m)));
        Assert.Equal((10m, 100m, 0m), (due.InterestIn(2, 210m), due.PrincipalIn(2, 210m), due.BalanceAfter(2, 210m)));
    }

    [Fact]
    public void At_a_rate_of_zero_everything_is_exact()
    {
        var (ended, due) = (new Annuity(GrowthRate.Zero, 7), new Annuity(GrowthRate.Zero, 7, PaymentTiming.Start));
        Assert.Equal((7m, 7m), (ended.PresentValueFactor, due.FutureValueFactor));
        Assert.Equal((3m, 0m, 3m), (ended.PaymentForPresentValue(21m), ended.InterestIn(3, 21m), due.PrincipalIn(3, 21m)));
        Assert.Equal((9m, 12m), (ended.BalanceAfter(4, 21m), Annuity.PeriodsForPresentValue(GrowthRate.Zero, 1.75m, 21m, 0m)));
        Assert.Equal(0, Assert.IsType<UniqueRate>(Annuity.RateForPresentValue(7, 3m, 21m, 0m)).Rate);
    }

    [Fact]
    public void Near_a_rate_of_zero_no_digit_is_lost()
    {
        // s = n + n(n − 1)/2 · r + …, and a = n − n(n + 1)/2 · r + ….
        var annuity = new Annuity(GrowthRate.FromFraction(1e-20m), 360);
        Assert.Equal(360.0000000000000006462m, annuity.FutureValueFactor);
        Assert.Equal(359.9999999999999993502m, annuity.PresentValueFactor);
        Assert.Equal(1000m * 1e-20m, annuity.InterestIn(1, 1000m));
        Assert.Equal(12m, Annuity.PeriodsForPresentValue(GrowthRate.FromFraction(1e-26m), 10m, 120m - 7.8e-24m, 0m));
    }

    [Fact]
    public void Powers_beyond_decimals_range_do_no_harm()
    {
        var steep = new Annuity(GrowthRate.FromPercent(150m), 400);
        Assert.Equal(2m, steep.PresentValue(3m));
        Assert.Equal(1.5m, steep.PaymentForPresentValue(1m));
        Assert.Equal(0m, steep.PaymentForFutureValue(1m));
        Assert.Equal(1.5m * 0.6m, Math.Round(steep.InterestIn(400, 1m), 27));
        Assert.Equal(1m, steep.BalanceAfter(200, 1m));
        Assert.Throws<MetricOverflowException>(() => steep.FutureValue(1m));
        Assert.Throws<MetricOverflowException>(() => steep.FutureValueFactor);
        Assert.Equal(0m, new Annuity(GrowthRate.FromPercent(150m), 1_000_000_000_000m).PresentValue(0m, 1e28m));
        Assert.Throws<MetricOverflowException>(() => new Annuity(GrowthRate.FromPercent(150m), decimal.MaxValue).FutureValue(1m));
    }

    [Fact]
    public void Nothing_is_left_at_a_rate_of_minus_100_percent_but_the_last_payment()
    {
        var gone = new Annuity(GrowthRate.FromPercent(-100m), 3);
        Assert.Equal(5m, gone.FutureValue(5m, 100m));
        Assert.Equal(5m, gone.PaymentForFutureValue(5m));
        Assert.Equal(0m, new Annuity(GrowthRate.FromPercent(-100m), 3, PaymentTiming.Start).FutureValue(5m));
        Assert.Throws<NonPositiveBaseException>(() => gone.PresentValue(5m));
        Assert.Throws<UndefinedMetricException>(() => new Annuity(GrowthRate.FromPercent(-100m), 3, PaymentTiming.Start).PaymentForFutureValue(5m));
        Assert.Throws<UndefinedMetricException>(() => new Annuity(GrowthRate.FromPercent(-100m), 3, PaymentTiming.Start).BalanceAfter(2, 5m));
        Assert.Throws<UndefinedMetricException>(() => Annuity.PeriodsForPresentValue(GrowthRate.FromPercent(-100m), 5m, 4m, 0m));
    }

    [Fact]
    public void Wrong_input_says_what_to_do()
    {
        Says("Give End, Start", Assert.Throws<ArgumentOutOfRangeException>(() => new Annuity(s_ten, 2, (PaymentTiming)2)));
        Says("not finite", Assert.Throws<UndefinedMetricException>(() => new Annuity(s_ten, double.NaN)));
        Says("number of periods other than zero", Assert.Throws<UndefinedMetricException>(() => new Annuity(s_ten, 0).PaymentForPresentValue(5m)));
        Says("from 1 to 2", Assert.Throws<ArgumentOutOfRangeException>(() => new Annuity(s_ten, 2).InterestIn(0, 5m)));
        Says("from 1 to 2", Assert.Throws<ArgumentOutOfRangeException>(() => new Annuity(s_ten, 2).PrincipalIn(3, 5m, 1m)));
        Says("from 0 to 2", Assert.Throws<ArgumentOutOfRangeException>(() => new Annuity(s_ten, 2).BalanceAfter(-1, 5m)));
        Says("one period or more", Assert.Throws<ArgumentOutOfRangeException>("period", () => new Annuity(s_ten, 0.5m).InterestIn(1, 5m)));
        Says("one period or more", Assert.Throws<ArgumentOutOfRangeException>("payments", () => new Annuity(s_ten, -2).BalanceAfter(0, 5m)));
        Says("Pay more than the interest", Assert.Throws<UndefinedMetricException>(() => Annuity.PeriodsForPresentValue(s_ten, 10m, 100m, 0m)));
        Says("Pay more than the interest", Assert.Throws<UndefinedMetricException>(() => Annuity.PeriodsForPresentValue(GrowthRate.Zero, 0m, 100m, 0m)));
        Says("above zero", Assert.Throws<NoElapsedTimeException>(() => Annuity.RateForPresentValue(0, 10m, 100m, 0m)));
        Assert.Throws<CurrencyMismatchException>(() => new Annuity(s_ten, 2).PresentValue(new Money(1m, Currency.EUR), new Money(1m, Currency.USD)));
        Assert.Throws<CurrencyMismatchException>(() =>
            Annuity.PeriodsForPresentValue(s_ten, new Money(1m, Currency.EUR), new Money(1m, Currency.USD), new Money(1m, Currency.EUR)));
        Assert.Throws<MetricOverflowException>(() => Annuity.RateForPresentValue(10, decimal.MaxValue, decimal.MaxValue, 0m));

        static void Says(string words, Exception problem) => Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Payments_that_never_lead_there_are_false_in_the_try_twins()
    {
        Assert.False(Annuity.TryPeriodsForPresentValue(s_ten, 10m, 100m, 0m, out _));
        Assert.False(Annuity.TryPeriodsForFutureValue(s_ten, -10m, 200m, 100m, out _));
        Assert.True(Annuity.TryPeriodsForFutureValue(s_ten, 100m, 331m, 100m, out var periods) && Math.Round(periods, 26) == 2m);
        Assert.True(Annuity.TryPeriodsForPresentValue(s_ten, 121m, 210m, 0m, out periods) && Math.Round(periods, 26) == 2m);
        Assert.True(Annuity.TryPeriodsForPresentValue(s_ten, 110m, 210m, 0m, out periods, PaymentTiming.Start) && Math.Round(periods, 26) == 2m);
        Assert.Equal(0m, Annuity.PeriodsForFutureValue(s_ten, 100m, 50m, 50m));
    }

    [Fact]
    public void The_try_twins_refuse_what_is_wrong_with_the_arguments()
    {
        Money euro = new(1m, Currency.EUR), dollar = new(1m, Currency.USD);
        Assert.Throws<CurrencyMismatchException>(() => Annuity.TryPeriodsForPresentValue(s_ten, euro, dollar, euro, out _));
        Assert.Throws<CurrencyMismatchException>(() => Annuity.TryPeriodsForFutureValue(s_ten, euro, euro, dollar, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.TryPeriodsForPresentValue(s_ten, euro, euro, euro, out _, (PaymentTiming)2));
    }

    [Fact]
    public void Rates_are_one_two_or_none_with_the_reason()
    {
        Assert.Equal(NoRateReason.NoFlows, Reason(Annuity.RateForFutureValue(3, 0m, 0m, 0m)));
        Assert.Equal(NoRateReason.EveryRate, Reason(Annuity.RateForFutureValue(1, -5m, 0m, 5m, PaymentTiming.Start)));
        Assert.Equal(NoRateReason.OneDirection, Reason(Annuity.RateForFutureValue(12, 400m, -5000m, 10000m)));
        Assert.Equal(NoRateReason.NeverZero, Reason(Annuity.RateForFutureValue(10, -30m, -1200m, 100m)));
        Assert.Equal(NoRateReason.OutOfRange, Reason(Annuity.RateForFutureValue(0.001m, 0m, 3m, 1m)));

        // −100 + 230 v − 132 v² as an annuity: two payments of 230, and 362 returned; and a double root, (v − 1)².
        Assert.Equal([0.1, 0.2], Annuity.RateForFutureValue(2, 230m, 362m, -100m).Roots.Select(root => Math.Round(root.Rate, 12)));
        var touching = Assert.IsType<UniqueRate>(Annuity.RateForFutureValue(2, -2m, -3m, 1m));
        Assert.True(touching.Root.IsTouching && touching.Rate == 0);
        Assert.Equal([0, 1], Annuity.RateForFutureValue(2, -3m, -5m, 1m).Roots.Select(root => Math.Round(root.Rate, 12)));
        Assert.Equal([-0.5, 0], Annuity.RateForFutureValue(2, -1.5m, -2m, 1m).Roots.Select(root => Math.Round(root.Rate, 12)));
        Assert.Equal([-0.5, 1], Annuity.RateForFutureValue(2, -2.5m, -3.5m, 1m).Roots.Select(root => Math.Round(root.Rate, 12)));

        // As many payments as there are no computers to list.
        Assert.Equal(1e-4, Assert.IsType<UniqueRate>(Annuity.RateForPresentValue(1_000_000_000m, 10m, 100_000m, 0m)).Rate, 1e-14);

        static NoRateReason Reason(RateSolution solution) => Assert.IsType<NoRate>(solution).Reason;
    }

    [Fact]
    public void Quantities_of_other_libraries_work_too()
    {
        var annuity = new Annuity(s_ten, 2);
        Assert.Equal(210m, Math.Round(annuity.FutureValue(new Hours(100m)).Count, 24));
        Assert.Equal(331m, Math.Round(annuity.FutureValue(new Hours(100m), new Hours(100m)).Count, 24));
        Assert.Equal(0.05m, new Annuity(GrowthRate.Zero, 20).PaymentForPresentValue(new Hours(1m)).Count);
        Assert.Equal(2m, Math.Round(Annuity.PeriodsForFutureValue(s_ten, new Hours(100m), new Hours(331m), new Hours(100m)), 24));
        Assert.Equal(NoRateReason.NoFlows, Assert.IsType<NoRate>(Annuity.RateForFutureValue(2, default(Hours), default, default)).Reason);
    }

    [Fact]
    public void Annuities_are_equal_by_what_they_are()
    {
        Assert.True(new Annuity(s_ten, 2) == new Annuity(s_ten, 2.0m) && new Annuity(s_ten, 2) != new Annuity(s_ten, 2, PaymentTiming.Start));
        Assert.True(new Annuity(s_ten, 2).Equals((object)new Annuity(s_ten, 2)) && new Annuity(s_ten, 2).GetHashCode() == new Annuity(s_ten, 2.0m).GetHashCode());
        Assert.Equal("2 payments at 10 %, each at the start of its period", new Annuity(s_ten, 2, PaymentTiming.Start).ToString());
    }

    private readonly record struct Hours(decimal Count) :
        IAdditionOperators<Hours, Hours, Hours>,
        IMultiplyOperators<Hours, decimal, Hours>,
        IDivisionOperators<Hours, decimal, Hours>,
        IDivisionOperators<Hours, Hours, decimal>,
        IComparable<Hours>
    {
        public static Hours operator +(Hours left, Hours right) => new(left.Count + right.Count);

        public static Hours operator *(Hours left, decimal right) => new(left.Count * right);

        public static Hours operator /(Hours left, decimal right) => new(left.Count / right);

        public static decimal operator /(Hours left, Hours right) => left.Count / right.Count;

        public int CompareTo(Hours other) => Count.CompareTo(other.Count);
    }
}
