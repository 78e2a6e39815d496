using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using static TradeMetrics.Tests.Explained;

namespace TradeMetrics.Tests;

// The worked steps of an explanation come to what the function gives: so the explanation is of the right formula.
[Properties(MaxTest = 200)]
public class ExplanationLaws
{
    [Property]
    public bool Compounding_and_discounting_at_growth(int amount, int rate, short tenths)
    {
        var (growth, n) = (Rate(rate), tenths % 1_000 / 10m);
        return Agrees((amount * 1m).ExplainCompoundedAt(growth, n), (amount * 1m).CompoundedAt(growth, n))
            && Agrees(new Money(amount, Currency.USD).ExplainDiscountedAt(growth, n), (amount * 1m).DiscountedAt(growth, n));
    }

    [Property(Arbitrary = [typeof(RateArbitraries)])]
    public bool Compounding_and_discounting_at_interest(int amount, int rate, Compounding compounding, sbyte tenths)
    {
        var (interest, t) = (Interest(rate, compounding), tenths / 10m);
        return (interest.Compounding == Compounding.Simple && !interest.TryFactor(t, out _))
            || (Agrees(new Money(amount, Currency.USD).ExplainCompoundedAt(interest, t), (amount * 1m).CompoundedAt(interest, t))
                && Agrees((amount * 1m).ExplainDiscountedAt(interest, t), (amount * 1m).DiscountedAt(interest, t))
                && Agrees(interest.ExplainFactor(t), interest.Factor(t)));
    }

    [Property(Arbitrary = [typeof(RateArbitraries)])]
    public bool Equivalent_rates(int rate, Compounding compounding, Compounding other, PositiveInt tenths, byte times, PositiveInt rise)
    {
        var (interest, t, m, inflation) = (Interest(Math.Abs(rate % 5_000), compounding), tenths.Get % 100 / 10m + 0.1m, 1 + (times % 12), Rate(rise.Get));
        return Agrees(interest.ExplainEquivalentWith(other), interest.EquivalentWith(other).Rate, 1m)
            && Agrees(interest.ExplainEquivalentWith(other, t), interest.EquivalentWith(other, t).Rate, 1m)
            && Agrees(interest.ExplainEffective(), interest.Effective.Rate, 1m)
            && Agrees(interest.ExplainNominal(m), interest.Nominal(m).Rate, 1m)
            && Agrees(interest.ExplainPerPeriod(m), interest.PerPeriod(m).Fraction, 1m)
            && Agrees(interest.ExplainReal(inflation), interest.Real(inflation).Rate, 1m)
            && Agrees(interest.ExplainWithInflation(inflation), interest.WithInflation(inflation).Rate, 1m)
            && Agrees(interest.ExplainDiscountRate(), interest.DiscountRate().Rate, 1m)
            && Agrees(interest.ExplainDiscountRate(other, t), interest.DiscountRate(other, t).Rate, 1m)
            && Agrees(interest.DiscountRate().ExplainToInterestRate(), interest.DiscountRate().ToInterestRate().Rate, 1m)
            && Agrees(interest.DiscountRate(other, t).ExplainToInterestRate(t), interest.DiscountRate(other, t).ToInterestRate(t).Rate, 1m)
            && Agrees(interest.DiscountRate(other, t).ExplainFactor(t), interest.DiscountRate(other, t).Factor(t), 1m);
    }

    [Property(Arbitrary = [typeof(RateArbitraries)])]
    public bool Factors_and_rates_between_dates(int rate, Compounding compounding, Compounding other, ushort start, ushort days)
    {
        var (interest, from) = (Interest(Math.Abs(rate % 5_000), compounding), new LocalDate(1950, 1, 1).PlusDays(start));
        var to = from.PlusDays(1 + (days % 3_000));
        return DayCount.Known.Where(known => known != DayCount.ActualActualIcma && known != DayCount.OneOne).All(dayCount =>
        {
            var dated = interest.WithDayCount(dayCount);
            return Agrees(dated.ExplainFactor(from, to), dated.Factor(from, to))
                && (compounding == Compounding.Simple || Agrees(dated.ExplainFactor(to, from), dated.Factor(to, from), 1m))
                && (compounding == Compounding.Simple || Agrees(dated.DiscountRate().ExplainFactor(from, to), dated.DiscountRate().Factor(from, to), 1m))
                && Agrees(dated.ExplainEquivalentWith(other, DayCount.Actual36525, from, to), dated.EquivalentWith(other, DayCount.Actual36525, from, to).Rate, 1m);
        });
    }

    [Property]
    public bool Growth_and_the_time_it_takes(PositiveInt from, PositiveInt to, PositiveInt tenths, PositiveInt rate)
    {
        var (earlier, later, years) = (from.Get * 1m, to.Get * 1m, ((tenths.Get % 500) + 1) / 10m);
        var growth = GrowthRate.FromFraction(((rate.Get % 5_000) + 1) / 10_000m);
        return Agrees(earlier.ExplainGrowthTo(later), earlier.GrowthTo(later).Fraction, 1m)
            && Agrees(new Money(earlier, Currency.EUR).ExplainCagrTo(new Money(later, Currency.EUR), years), earlier.CagrTo(later, years).Fraction, 1m)
            && Agrees(growth.ExplainDoublingTime(), (decimal)growth.DoublingTime(), precision: 1e-13)
            && (later < earlier || Agrees(earlier.ExplainTimeToReach(later, growth), (decimal)earlier.TimeToReach(later, growth), 1m, 1e-12))
            && DoublingRule.Known.All(rule => Agrees(rule.ExplainPeriodsAt(growth), rule.PeriodsAt(growth)) && Agrees(rule.ExplainErrorAt(growth), (decimal)rule.ErrorAt(growth), rule.PeriodsAt(growth), 1e-13));
    }

    [Property]
    public bool Values_and_payments_of_annuities(int rate, PositiveInt tenths, bool due, int payment, int other)
    {
        var annuity = new Annuity(Rate(rate), ((tenths.Get % 600) + 1) / 10m, Timing(due));
        var (paid, lump, size) = (payment * 1m, other * 1m, (Math.Abs(payment * 1m) + Math.Abs(other * 1m)) * 1e6m);
        return Agrees(annuity.ExplainPresentValue(paid), annuity.PresentValue(paid))
            && Agrees(annuity.ExplainPresentValue(paid, lump), annuity.PresentValue(paid, lump), size)
            && Agrees(annuity.ExplainFutureValue(paid), annuity.FutureValue(paid))
            && Agrees(annuity.ExplainFutureValue(paid, lump), annuity.FutureValue(paid, lump), size)
            && Agrees(annuity.ExplainPaymentForPresentValue(paid), annuity.PaymentForPresentValue(paid))
            && Agrees(annuity.ExplainPaymentForPresentValue(paid, lump), annuity.PaymentForPresentValue(paid, lump), size)
            && Agrees(annuity.ExplainPaymentForFutureValue(paid), annuity.PaymentForFutureValue(paid))
            && Agrees(annuity.ExplainPaymentForFutureValue(paid, lump), annuity.PaymentForFutureValue(paid, lump), size);
    }

    [Property]
    public bool Parts_of_payments(int rate, PositiveInt periods, bool due, PositiveInt number, int present, int future)
    {
        var n = 1 + (periods.Get % 60);
        var k = 1 + (number.Get % n);
        var annuity = new Annuity(Rate(rate), n, Timing(due));
        var (now, then) = (present * 1m, future * 1m);
        var size = (Math.Abs(now) + Math.Abs(then)) * 1e6m;
        return Agrees(annuity.ExplainInterestIn(k, now), annuity.InterestIn(k, now), size)
            && Agrees(annuity.ExplainPrincipalIn(k, now), annuity.PrincipalIn(k, now), size)
            && Agrees(annuity.ExplainBalanceAfter(k - 1, now), annuity.BalanceAfter(k - 1, now), size)
            && Agrees(annuity.ExplainInterestIn(k, now, then), annuity.InterestIn(k, now, then), size)
            && Agrees(annuity.ExplainPrincipalIn(k, now, then), annuity.PrincipalIn(k, now, then), size)
            && Agrees(annuity.ExplainBalanceAfter(k, now, then), annuity.BalanceAfter(k, now, then), size);
    }

    [Property]
    public bool Numbers_of_payments_and_rates(PositiveInt rate, PositiveInt periods, bool due, PositiveInt payment, PositiveInt lump)
    {
        var (growth, n, timing) = (GrowthRate.FromFraction(rate.Get % 3_000 / 10_000m), 1 + (periods.Get % 100), Timing(due));
        var (paid, other) = (payment.Get * 1m, lump.Get % 1_000 * 1m);
        var annuity = new Annuity(growth, n, timing);
        var (worth, saved) = (annuity.PresentValue(paid, other), annuity.FutureValue(paid, other));
        return (!Annuity.TryPeriodsForPresentValue(growth, paid, worth, other, out var repaid, timing)
                || Agrees(Annuity.ExplainPeriodsForPresentValue(growth, paid, worth, other, timing), repaid, precision: 1e-12))
            && Agrees(Annuity.ExplainPeriodsForFutureValue(growth, paid, saved, other, timing), Annuity.PeriodsForFutureValue(growth, paid, saved, other, timing), precision: 1e-12)
            && ComesToNothing(Annuity.ExplainRateForPresentValue(n, paid, worth, other, timing), worth + other + (n * paid))
            && ComesToNothing(Annuity.ExplainRateForFutureValue(n, paid, saved, other, timing), saved + other + (n * paid));
    }

    [Property]
    public bool Growing_annuities_and_payments_for_ever(int rate, int growth, PositiveInt periods, bool due, int payment)
    {
        var annuity = new GrowingAnnuity(Rate(rate), Rate(growth), 1 + (periods.Get % 60), Timing(due));
        var paid = payment * 1m;
        return Agrees(annuity.ExplainPresentValue(paid), annuity.PresentValue(paid))
            && Agrees(annuity.ExplainFutureValue(paid), annuity.FutureValue(paid))
            && Agrees(annuity.ExplainPaymentForPresentValue(paid), annuity.PaymentForPresentValue(paid))
            && Agrees(annuity.ExplainPaymentForFutureValue(paid), annuity.PaymentForFutureValue(paid))
            && (annuity.Rate <= annuity.Growth || ForEver(new(annuity.Rate, annuity.Growth, annuity.Timing), paid))
            && (annuity.Rate <= GrowthRate.Zero || ForEver(new(annuity.Rate, timing: annuity.Timing), paid));

        static bool ForEver(Perpetuity perpetuity, decimal paid) =>
            Agrees(perpetuity.ExplainPresentValue(paid), perpetuity.PresentValue(paid))
            && Agrees(perpetuity.ExplainPaymentForPresentValue(paid), perpetuity.PaymentForPresentValue(paid));
    }

    [Property]
    public bool Loans_and_funds(PositiveInt principal, PositiveInt rate, PositiveInt periods, PositiveInt number, bool due, PositiveInt left)
    {
        var n = 1 + (periods.Get % 60);
        var k = 1 + (number.Get % n);
        var (lent, growth) = (new Money(principal.Get, Currency.USD), GrowthRate.FromFraction(rate.Get % 3_000 / 10_000m));
        var size = lent.Amount * 1e6m;
        return new[] { new Loan(lent, growth, n, Timing(due)), new Loan(lent, growth, n, lent / (1 + left.Get), Timing(due)) }.All(loan =>
                Agrees(loan.ExplainPayment(), loan.Payment.Amount, size)
                && Agrees(loan.ExplainInterestIn(k), loan.InterestIn(k).Amount, size)
                && Agrees(loan.ExplainPrincipalIn(k), loan.PrincipalIn(k).Amount, size)
                && Agrees(loan.ExplainBalanceAfter(k), loan.BalanceAfter(k).Amount, size)
                && Agrees(loan.ExplainPrincipalBetween(k, n), loan.PrincipalBetween(k, n).Amount, size)
                && Agrees(loan.ExplainInterestBetween(k, n), loan.InterestBetween(k, n).Amount, size))
            && new[] { new SinkingFund(lent, growth, n, Timing(due)), new SinkingFund(lent, growth, n, lent / 3, Timing(due)) }.All(fund =>
                Agrees(fund.ExplainDeposit(), fund.Deposit.Amount, size))
            && Serial(new(growth, n), k, lent.Amount);

        static bool Serial(EqualPrincipal loan, int k, decimal lent) =>
            Agrees(loan.ExplainPaymentIn(k, lent), loan.PaymentIn(k, lent))
            && Agrees(loan.ExplainInterestAfter(k, lent), loan.InterestAfter(k, lent))
            && Agrees(loan.ExplainBalanceAfter(k, lent), loan.BalanceAfter(k, lent));
    }

    [Property]
    public bool Depreciation_of_every_method_and_period(PositiveInt cost, PositiveInt part, PositiveInt years, PositiveInt tenths, byte months)
    {
        var (life, factor) = (1 + (years.Get % 20), 0.1m + (tenths.Get % 40 / 10m));
        var asset = new DepreciableAsset(new Money(cost.Get, Currency.USD), new Money(cost.Get, Currency.USD) / (1 + (part.Get % 50)), life);
        DepreciationMethod[] methods =
        [
            DepreciationMethod.StraightLine,
            DepreciationMethod.SumOfYearsDigits,
            DepreciationMethod.DecliningBalance(factor),
            DepreciationMethod.DecliningBalanceThenStraightLine(factor),
            DepreciationMethod.FixedRate(1 + (months % 12)),
            DepreciationMethod.FixedRate(1 + (months % 12), 3),
            DepreciationMethod.UnitsOfProduction(Enumerable.Range(1, life).Select(unit => unit * 7m % 5m + 1m)),
        ];
        return methods.All(method => Enumerable.Range(1, method.Periods(life)).All(period =>
            Agrees(asset.ExplainDepreciationIn(period, method), asset.DepreciationIn(period, method).Amount, cost.Get)
            && Agrees(asset.ExplainBookValueAfter(period, method), asset.BookValueAfter(period, method).Amount, cost.Get)
            && Agrees(asset.ExplainDepreciationBetween(period - 0.75m, period, method), asset.DepreciationBetween(period - 0.75m, period, method).Amount, cost.Get)));
    }

    [Property]
    public bool Metrics_of_periodic_flows(NonEmptyArray<short> amounts, PositiveInt rate, PositiveInt other)
    {
        var flows = CashFlows.FromSigned(amounts.Get.Select(amount => (decimal)amount));
        var (growth, reinvested) = (Rate(rate.Get), Rate(other.Get));
        var (size, years) = (flows.Sum(flow => Math.Abs(flow.Amount)) * 1m, flows.Count);
        var holder = CashFlows.FromSigned(amounts.Get.Select(amount => Math.Abs((decimal)amount) + 1m));
        return Agrees(flows.ExplainNpv(growth), flows.Npv(growth).Amount, size)
            && Agrees(flows.ExplainNpvOnePeriodBefore(growth), flows.NpvOnePeriodBefore(growth).Amount, size)
            && Agrees(flows.ExplainNetFutureValue(growth), flows.NetFutureValue(growth).Amount, size)
            && (flows.Count == 1 || Agrees(flows.ExplainEquivalentPayment(growth), flows.EquivalentPayment(growth).Amount, size))
            && (flows.Count == 1 || Agrees(flows.ExplainEquivalentPayment(GrowthRate.Zero), flows.EquivalentPayment(GrowthRate.Zero).Amount, size))
            && (!flows.TryPayback(out var payback) || Agrees(flows.ExplainPayback(), payback))
            && (!flows.TryDiscountedPayback(growth, out var later) || Agrees(flows.ExplainDiscountedPayback(growth), later))
            && Agrees(holder.ExplainMacaulayDuration(growth), holder.MacaulayDuration(growth), years)
            && Agrees(holder.ExplainModifiedDuration(growth), holder.ModifiedDuration(growth), years)
            && Agrees(holder.ExplainConvexity(growth), holder.Convexity(growth), years * years)
            && (!flows.Any(flow => flow.Amount < 0m) || !flows.Any(flow => flow.Amount > 0m)
                || (Agrees(flows.ExplainProfitabilityIndex(growth), flows.ProfitabilityIndex(growth)) && Agrees(flows.ExplainMirr(growth, reinvested), flows.Mirr(growth, reinvested).Fraction, 1m)));
    }

    [Property(Arbitrary = [typeof(RateArbitraries)])]
    public bool Metrics_of_dated_flows(NonEmptyArray<short> amounts, PositiveInt gap, PositiveInt rate, Compounding compounding, Compounding other)
    {
        DatedCashFlows On(Func<short, decimal> amount) => CashFlows.FromSigned(amounts.Get.Select((flow, i) => (new LocalDate(2020, 1, 31).PlusDays(i * (1 + (gap.Get % 200))), amount(flow))));
        var (flows, holder) = (On(flow => flow), On(flow => Math.Abs((decimal)flow) + 1m));
        var (finance, reinvested) = (Interest(Math.Abs(rate.Get % 3_000), compounding), Interest(Math.Abs(rate.Get % 2_000), other));
        var (size, years) = (flows.Sum(flow => Math.Abs(flow.Amount.Amount)), amounts.Get.Length * 1m);
        return Agrees(flows.ExplainNpv(finance, DayCount.Actual360), flows.Npv(finance, DayCount.Actual360).Amount, size)
            && Agrees(flows.ExplainNpv(finance.WithDayCount(DayCount.NoLeap360)), flows.Npv(finance, DayCount.NoLeap360).Amount, size)
            && (!flows.TryPayback(out _) || Covers(flows.ExplainPayback()))
            && (!flows.TryDiscountedPayback(finance, out _) || Covers(flows.ExplainDiscountedPayback(finance)))
            && Agrees(flows.ExplainNetFutureValue(reinvested), flows.NetFutureValue(reinvested).Amount, size)
            && Agrees(holder.ExplainMacaulayDuration(finance), holder.MacaulayDuration(finance), years)
            && Agrees(holder.ExplainModifiedDuration(finance), holder.ModifiedDuration(finance), years)
            && Agrees(holder.ExplainConvexity(finance), holder.Convexity(finance), years * years)
            && (!flows.Any(flow => flow.Amount.Amount < 0m) || !flows.Any(flow => flow.Amount.Amount > 0m)
                || (Agrees(flows.ExplainProfitabilityIndex(finance), flows.ProfitabilityIndex(finance))
                    && (Period.DaysBetween(flows.Start, flows.End) < 30
                        || Agrees(flows.ExplainMirr(finance, reinvested), flows.Mirr(finance, reinvested).Fraction, 1e6m))));
    }

    [Property]
    public bool Each_internal_rate_makes_the_flows_worth_nothing(NonEmptyArray<short> amounts)
    {
        var flows = CashFlows.FromSigned(amounts.Get.Select(amount => (decimal)amount));
        var irr = flows.Irr();
        var explanation = flows.ExplainIrr();
        return IsSound(explanation)
            && explanation.Outcomes.Count() == irr.Roots.Count
            && explanation.Outcomes.Zip(irr.Roots, (value, root) => Math.Abs(value.ToDouble()) <= 1e-9 * flows.Select((flow, t) => Math.Abs((double)flow.Amount) * Math.Pow(root.Factor, -t)).Sum() + 1e-9).All(near => near);
    }

    private static bool Covers(Explanation explanation) =>
        IsSound(explanation) && explanation.Outcomes.First().Sign < 0 && explanation.Outcome.Sign >= 0;

    private static bool ComesToNothing(Explanation explanation, decimal size) =>
        IsSound(explanation) && explanation.Outcomes.Any() && explanation.Outcomes.All(value => Math.Abs(value.ToDouble()) <= 1e-9 * (double)size);

    private static InterestRate Interest(int rate, Compounding compounding) => new(Math.Max(-5_000, rate % 5_000) / 10_000m, compounding);
}
