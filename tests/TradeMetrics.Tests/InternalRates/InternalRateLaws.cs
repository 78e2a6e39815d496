using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace TradeMetrics.Tests;

public class InternalRateLaws
{
    [Property(MaxTest = 500)]
    public bool As_many_rates_are_found_as_exact_arithmetic_counts(NonEmptyArray<int> flows)
    {
        int[] some = [.. flows.Get.Take(12), 1];
        return CashFlows.FromSigned(some.Select(flow => (decimal)flow)).Irr().Roots.Count == ExactRoots.Count(some);
    }

    [Property(MaxTest = 500)]
    public bool Small_whole_flows_have_as_many_rates_as_exact_arithmetic_counts(NonEmptyArray<int> flows)
    {
        // Small flows have double roots often, such as -1, 2, -1.
        int[] some = [.. flows.Get.Take(8).Select(flow => flow % 4), -1];
        return CashFlows.FromSigned(some.Select(flow => (decimal)flow)).Irr().Roots.Count == ExactRoots.Count(some);
    }

    [Property]
    public bool The_net_present_value_at_every_rate_found_is_nothing_beside_the_flows(NonEmptyArray<int> flows)
    {
        var cash = CashFlows.FromSigned(flows.Get.Select(flow => (decimal)flow));
        return cash.Irr().Roots.Where(root => root.Rate is > -0.99 and < 1e6 && !root.IsTouching).All(root =>
        {
            // Checked in decimals, which the search does not use; at negative rates at the end, where values are smaller.
            var rate = root.ToGrowthRate();
            decimal Worth(PeriodicCashFlows all) => (rate.Fraction > 0m ? all.Npv(rate) : all.NetFutureValue(rate)).Amount;
            var size = Worth(CashFlows.FromSigned(cash.Select((flow, period) => Math.Abs(flow.Amount) * (1 + period))));
            return Math.Abs(Worth(cash)) <= size * 1e-12m;
        });
    }

    [Property]
    public bool Flows_made_of_chosen_rates_have_those_rates(PositiveInt first, PositiveInt second, PositiveInt third)
    {
        // (1 - v·f1)(1 - v·f2)(1 - v·f3), with factors f in hundredths and apart from each other.
        decimal[] factors = [1m + (first.Get % 50 / 100m), 1.6m + (second.Get % 50 / 100m), 2.2m + (third.Get % 50 / 100m)];
        decimal[] flows = [1m];
        foreach (var factor in factors)
        {
            flows = [.. flows.Append(0m).Zip(flows.Prepend(0m), (here, before) => here - (factor * before))];
        }

        return CashFlows.FromSigned(flows).Irr() is SeveralRates { Roots.Count: 3 } several
            && several.Roots.Zip(factors).All(pair => Math.Abs(pair.First.Factor - (double)pair.Second) < 1e-9);
    }

    [Property]
    public bool Larger_flows_of_the_same_shape_have_the_same_rates(NonEmptyArray<int> flows, PositiveInt times) =>
        Same(
            CashFlows.FromSigned(flows.Get.Select(flow => (decimal)flow)).Irr(),
            CashFlows.FromSigned(flows.Get.Select(flow => (decimal)flow * 1024m * (times.Get % 7 > 3 ? -1m : 1m))).Irr());

    [Property]
    public bool Dated_flows_have_the_same_rates_in_any_order(NonEmptyArray<int> flows, int seed)
    {
        (LocalDate, decimal)[] dated = [.. flows.Get.Select((flow, i) => (new LocalDate(2020, 1, 1).PlusDays(i * 90), (decimal)flow))];
        var shuffled = dated.ToArray();
        new Random(seed).Shuffle(shuffled);
        return Same(CashFlows.FromSigned(dated).Irr(), CashFlows.FromSigned(shuffled).Irr());
    }

    [Property]
    public bool Halving_the_time_squares_the_factors(NonEmptyArray<int> flows)
    {
        double[] amounts = [.. flows.Get.Select(flow => (double)flow)];
        var once = CashFlows.Irr(amounts);
        var halved = CashFlows.Irr(amounts, [.. amounts.Select((_, i) => i / 2d)]);
        return once.Roots.Count == halved.Roots.Count
            && once.Roots.Zip(halved.Roots).All(pair => Near(pair.First.Factor * pair.First.Factor, pair.Second.Factor, pair.First.IsTouching));
    }

    [Property]
    public bool An_outlay_that_grows_at_a_rate_has_that_rate(int rate, PositiveInt outlay, PositiveInt periods)
    {
        var growth = GrowthRate.FromFraction((Math.Abs(rate % 300) / 100m) - 0.5m);
        var n = 1 + (periods.Get % 30);
        var flows = Enumerable.Repeat(0m, n - 1).Prepend(-outlay.Get).Append(((decimal)outlay.Get).CompoundedAt(growth, n));
        return CashFlows.FromSigned(flows).Irr() is UniqueRate { Proof: RateProof.OneChangeOfSign } irr && Near(irr.Root.Factor, (double)growth.Factor, false);
    }

    [Property]
    public bool The_rate_of_dated_flows_is_the_one_that_halving_in_decimals_finds(PositiveInt outlay, NonEmptyArray<PositiveInt> received, NonEmptyArray<PositiveInt> gaps)
    {
        var days = 0;
        (int Day, decimal Amount)[] flows = [(0, -outlay.Get * 10m), .. received.Get.Zip(gaps.Get, (amount, gap) => (days += 1 + (gap.Get % 400), (decimal)amount.Get))];

        // The factor of a day, by products of decimals alone.
        var (low, high) = (0.91m, 1.25m);
        decimal Value(decimal daily) => flows.Sum(flow => flow.Amount / Enumerable.Repeat(daily, flow.Day).Aggregate(1m, (product, factor) => product * factor));
        if (days > 250 || Value(low) <= 0m || Value(high) >= 0m)
        {
            return true;
        }

        for (var i = 0; i < 80; i++)
        {
            var middle = (low + high) / 2m;
            (low, high) = Value(middle) > 0m ? (middle, high) : (low, middle);
        }

        var start = new LocalDate(2021, 3, 1);
        var irr = CashFlows.FromSigned(flows.Select(flow => (start.PlusDays(flow.Day), flow.Amount))).Irr();
        return irr is UniqueRate rate && Math.Abs((Math.Log((double)low) * 365) - Math.Log(rate.Root.Factor)) < 1e-9;
    }

    [Property]
    public bool The_payment_equivalent_to_flows_is_worth_what_they_are(NonEmptyArray<int> flows, int percent)
    {
        var (cash, rate) = (CashFlows.FromSigned([.. flows.Get.Select(flow => (decimal)flow), 1m]), GrowthRate.FromPercent(percent % 90));
        var equal = cash.EquivalentPayment(rate);
        var worth = CashFlows.FromSigned([0m * equal, .. Enumerable.Repeat(equal, cash.Count - 1)]).Npv(rate).Amount;
        return Math.Abs(worth - cash.Npv(rate).Amount) <= 1e-15m * (1m + Math.Abs(worth));
    }

    [Property]
    public bool One_change_of_sign_gives_one_rate(NonEmptyArray<PositiveInt> paid, NonEmptyArray<PositiveInt> received) =>
        CashFlows.FromSigned([.. paid.Get.Select(amount => -(decimal)amount.Get), .. received.Get.Select(amount => (decimal)amount.Get)]).Irr()
            is UniqueRate { Proof: RateProof.OneChangeOfSign };

    [Property]
    public bool Flows_of_one_direction_have_no_rate(NonEmptyArray<PositiveInt> flows) =>
        CashFlows.FromSigned(flows.Get.Select(flow => (decimal)flow.Get)).Irr() is NoRate { Reason: NoRateReason.OneDirection };

    [Property]
    public bool The_modified_rate_at_the_internal_rate_is_the_internal_rate(PositiveInt outlay, NonEmptyArray<PositiveInt> received)
    {
        var cash = CashFlows.FromSigned([-outlay.Get, .. received.Get.Select(amount => (decimal)amount.Get)]);
        return !cash.TryIrr(out var irr) || Near((double)cash.Mirr(irr, irr).Factor, (double)irr.Factor, false);
    }

    private static bool Same(RateSolution left, RateSolution right) =>
        left.GetType() == right.GetType()
        && left.Roots.Count == right.Roots.Count
        && left.Roots.Zip(right.Roots).All(pair => Near(pair.First.Factor, pair.Second.Factor, pair.First.IsTouching));

    // Two rates that are nearly one are known to half the digits of a double.
    private static bool Near(double left, double right, bool isTouching) => Math.Abs(left - right) <= (isTouching ? 1e-5 : 1e-7) * Math.Max(left, right);
}
