using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class AnnuityLaws
{
    [Property(MaxTest = 300)]
    public bool What_payments_come_to_and_are_worth_is_right_to_27_digits(PositiveInt parts, PositiveInt months, byte digits)
    {
        // Rates from 1e-18 to some thousand percent, up to 30 years of months.
        var (scale, n) = (2 + (digits % 17), 1 + (months.Get % 360));
        var given = parts.Get % 1000;
        if (given == 0)
        {
            return true;
        }

        var annuity = new Annuity(GrowthRate.FromFraction(new decimal(given, 0, 0, false, (byte)scale)), n);
        return ExactSeries.IsNear(annuity.PresentValueFactor, ExactSeries.Present(given, scale, n), 26)
            && (!TryFuture(annuity, out var future) || ExactSeries.IsNear(future, ExactSeries.Future(given, scale, n), 26));
    }

    [Property]
    public bool The_future_value_is_the_present_value_compounded(int rate, byte periods, bool due, int payment)
    {
        var annuity = new Annuity(Rate(rate), periods % 60, Timing(due));
        return Close(annuity.FutureValue(payment * 1m), annuity.PresentValue(payment * 1m).CompoundedAt(annuity.Rate, annuity.Periods));
    }

    [Property]
    public bool Payments_and_values_are_inverse(int rate, PositiveInt periods, bool due, int present, int future)
    {
        var annuity = new Annuity(GrowthRate.FromFraction(Math.Max(-1000, rate % 4000) / 10_000m), ((periods.Get % 600) / 10m) + 0.1m, Timing(due));
        var (now, then) = (present * 1m, future * 1m);
        var payment = annuity.PaymentForPresentValue(now, then);
        var deposit = annuity.PaymentForFutureValue(then, now);
        return Close(now, annuity.PresentValue(payment, then), Math.Abs(then))
            && Close(then, annuity.FutureValue(deposit, now), Math.Abs(now))
            && Close(deposit, -annuity.PaymentForPresentValue(now, then))
            && Close(payment, annuity.PaymentForPresentValue(now) - annuity.PaymentForFutureValue(then), Math.Abs(now) + Math.Abs(then));
    }

    [Property]
    public bool Payments_at_the_start_are_worth_one_period_more(int rate, byte periods, int payment)
    {
        var (ended, due) = (new Annuity(Rate(rate), periods), new Annuity(Rate(rate), periods, PaymentTiming.Start));
        return Close(due.PresentValue(payment * 1m), ended.PresentValue(payment * 1m) * ended.Rate.Factor)
            && Close(due.FutureValue(payment * 1m), ended.FutureValue(payment * 1m) * ended.Rate.Factor);
    }

    [Property]
    public bool A_payment_is_its_interest_and_its_principal(int rate, PositiveInt periods, bool due, PositiveInt number, int present, int future)
    {
        var n = 1 + (periods.Get % 120);
        var k = 1 + (number.Get % n);
        var annuity = new Annuity(Rate(rate), n, Timing(due));
        var (now, then) = (present * 1m, future * 1m);
        var size = Math.Abs(now) + Math.Abs(then);
        return Close(annuity.PaymentForPresentValue(now, then), annuity.InterestIn(k, now, then) + annuity.PrincipalIn(k, now, then), size)
            && Close(annuity.BalanceAfter(k - 1, now, then), annuity.BalanceAfter(k, now, then) + annuity.PrincipalIn(k, now, then), size);
    }

    [Property]
    public bool Principal_parts_sum_to_the_loan(int rate, PositiveInt periods, bool due, PositiveInt present)
    {
        var n = 1 + (periods.Get % 60);
        var annuity = new Annuity(Rate(rate), n, Timing(due));
        decimal loan = present.Get;
        return Close(loan, Enumerable.Range(1, n).Sum(k => annuity.PrincipalIn(k, loan)), loan * 1e3m);
    }

    [Property]
    public bool The_number_of_payments_is_found_again(PositiveInt rate, PositiveInt tenths, bool due, PositiveInt payment, int future)
    {
        var (growth, n) = (GrowthRate.FromFraction(rate.Get % 5000 / 100_000m), (1 + (tenths.Get % 3000)) / 10m);
        var (annuity, paid, then) = (new Annuity(growth, n, Timing(due)), payment.Get * 1m, Math.Abs(future % 1000) * 1m);
        var present = annuity.PresentValue(paid, then);
        return Math.Abs(present - then) < (present + then) * 1e-3m
            || Math.Abs(Annuity.PeriodsForPresentValue(growth, paid, present, then, annuity.Timing) - n) < 1e-12m;
    }

    [Property]
    public bool The_rate_of_a_payment_is_found_again(int rate, PositiveInt tenths, bool due, PositiveInt present)
    {
        var (growth, n) = (GrowthRate.FromFraction(rate % 1000 / 10_000m), 2 + (tenths.Get % 600 / 10m));
        var payment = new Annuity(growth, n, Timing(due)).PaymentForPresentValue(present.Get * 1m);
        var found = Annuity.RateForPresentValue(n, payment, present.Get * 1m, 0m, Timing(due));
        return found is UniqueRate unique && Math.Abs(unique.Rate - (double)growth.Fraction) < 1e-9;
    }

    [Property]
    public bool Every_rate_that_is_found_makes_the_equation_hold(int payment, int future, int present, PositiveInt tenths, bool due)
    {
        var n = (1 + (tenths.Get % 400)) / 10m;
        var solution = Annuity.RateForFutureValue(n, payment * 1m, future * 1m, present * 1m, Timing(due));
        return solution.Roots.Count <= 2 && solution.Roots.All(root => root.Residual < 1e-12);
    }

    [Property]
    public bool With_whole_periods_the_rates_are_those_of_the_flows(int payment, int future, int present, PositiveInt periods, bool due)
    {
        var n = 1 + (periods.Get % 40);
        double[] flows = new double[n + 1];
        flows[0] = present;
        for (var k = 0; k < n; k++)
        {
            flows[due ? k : k + 1] += payment;
        }

        flows[n] -= future;
        var direct = RateSearch.Solve([.. Enumerable.Range(0, n + 1).Select(time => (double)time)], flows, flows.Sum());
        var solution = Annuity.RateForFutureValue(n, payment * 1m, future * 1m, present * 1m, Timing(due));
        return direct.Roots.Count == solution.Roots.Count
            && direct.Roots.Zip(solution.Roots).All(pair => Math.Abs(pair.First.Factor - pair.Second.Factor) <= 1e-6 * pair.First.Factor);
    }

    [Property]
    public bool Money_typed_money_and_decimals_agree(int rate, PositiveInt periods, bool due, int payment)
    {
        var annuity = new Annuity(Rate(rate), periods.Get % 100, Timing(due));
        var (plain, money, yuan) = (payment * 1m, new Money(payment, Currency.CNY), new Money<Currencies.CNY>(payment));
        return annuity.FutureValue(plain) == annuity.FutureValue(money).Amount
            && annuity.FutureValue(plain, plain) == annuity.FutureValue(yuan, yuan).Amount
            && annuity.PresentValue(plain) == annuity.PresentValue(yuan).Amount;
    }

    [Property]
    public bool Without_growth_a_growing_annuity_is_an_annuity(int rate, byte periods, bool due, int payment)
    {
        var (growing, level) = (new GrowingAnnuity(Rate(rate), GrowthRate.Zero, periods, Timing(due)), new Annuity(Rate(rate), periods, Timing(due)));
        return Close(level.PresentValue(payment * 1m), growing.PresentValue(payment * 1m))
            && Close(level.FutureValue(payment * 1m), growing.FutureValue(payment * 1m));
    }

    [Property]
    public bool A_growing_annuity_is_the_sum_of_its_payments(int rate, int growth, byte periods, bool due, PositiveInt payment)
    {
        var growing = new GrowingAnnuity(Rate(rate), Rate(growth), periods % 30, Timing(due));
        var sum = 0m;
        for (var k = 0; k < periods % 30; k++)
        {
            sum += (payment.Get * 1m).CompoundedAt(growing.Growth, k).DiscountedAt(growing.Rate, due ? k : k + 1);
        }

        return Close(sum, growing.PresentValue(payment.Get * 1m), sum * 1e3m)
            && (periods % 30 == 0 || Close(payment.Get, growing.PaymentForPresentValue(growing.PresentValue(payment.Get * 1m))))
            && (periods % 30 == 0 || Close(payment.Get, growing.PaymentForFutureValue(growing.FutureValue(payment.Get * 1m))));
    }

    [Property]
    public bool A_perpetuity_is_the_limit(PositiveInt rate, bool due, PositiveInt payment)
    {
        var (r, g) = (GrowthRate.FromFraction(0.02m + (rate.Get % 1000 / 10_000m)), GrowthRate.FromPercent(1m));
        var (ever, longest) = (new Perpetuity(r, g, Timing(due)), new GrowingAnnuity(r, g, 20_000, Timing(due)));
        return Close(ever.PresentValue(payment.Get * 1m), longest.PresentValue(payment.Get * 1m))
            && Close(payment.Get, ever.PaymentForPresentValue(ever.PresentValue(payment.Get * 1m)));
    }

    private static GrowthRate Rate(int basisPoints) => GrowthRate.FromFraction(basisPoints % 4000 / 10_000m);

    private static PaymentTiming Timing(bool due) => due ? PaymentTiming.Start : PaymentTiming.End;

    private static bool TryFuture(Annuity annuity, out decimal factor)
    {
        try
        {
            factor = annuity.FutureValueFactor;
            return true;
        }
        catch (MetricOverflowException)
        {
            factor = 0m;
            return false;
        }
    }

    private static bool Close(decimal expected, decimal actual, decimal size = 0m) =>
        Math.Abs(expected - actual) <= (Math.Max(Math.Abs(expected), size) * 1e-18m) + 1e-18m;
}
