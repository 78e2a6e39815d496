namespace TradeMetrics;

/// <content>What the flows are worth at a rate.</content>
public sealed partial class PeriodicCashFlows
{
    /// <summary>The net present value: what all flows are worth at the time of the first.</summary>
    /// <param name="rate">The discount rate per period, above −100 %.</param>
    /// <returns>The value, not rounded to minor units.</returns>
    /// <remarks>Σ a_t·(1 + r)^(−t), t from 0. Excel's NPV starts a period earlier: <see cref="NpvOnePeriodBefore"/>.</remarks>
    /// <exception cref="NonPositiveBaseException">The rate is −100 %.</exception>
    /// <exception cref="MetricOverflowException">A value is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var flows = CashFlows.FromSigned(-10_000m, 3_000m, 4_200m, 6_800m);
    /// Console.WriteLine(flows.Npv(GrowthRate.FromPercent(10)).Round(2, MidpointRounding.ToEven)); // XXX 1307.29
    /// Console.WriteLine(flows.NpvOnePeriodBefore(GrowthRate.FromPercent(10)).Round(2, MidpointRounding.ToEven)); // XXX 1188.44
    /// </code>
    /// </example>
    public Money Npv(GrowthRate rate) => InCurrency(PresentValueMetrics.Value(At(rate)));

    /// <summary>What all flows are worth one period before the first: Excel's NPV, which takes the first flow to come at the end of the first period.</summary>
    /// <inheritdoc cref="Npv" path="/param|/returns|/exception"/>
    /// <remarks>Σ a_t·(1 + r)^(−t−1), t from 0.</remarks>
    public Money NpvOnePeriodBefore(GrowthRate rate) => Npv(rate).DiscountedAt(rate, 1);

    /// <summary>What all flows come to at the time of the last.</summary>
    /// <param name="rate">The rate per period.</param>
    /// <returns>The value, not rounded to minor units.</returns>
    /// <remarks>Σ a_t·(1 + r)^(n−t).</remarks>
    /// <exception cref="MetricOverflowException">A value is outside decimal's range.</exception>
    public Money NetFutureValue(GrowthRate rate) =>
        InCurrency(PresentValueMetrics.Value([.. _amounts.Select((amount, period) => TimedFlow.Discounted(period, amount.Amount, CompoundPower.Of(rate, Count - 1 - period).Factor))]));

    /// <summary>What is received over what is paid, both discounted.</summary>
    /// <param name="rate">The discount rate per period, above −100 %.</param>
    /// <returns>The index; above 1 where the net present value is above zero.</returns>
    /// <remarks>With one outlay at the start it is 1 + NPV/outlay (Brealey, Myers and Allen, Principles of Corporate Finance, chapter 5, call NPV/outlay the index: one less).</remarks>
    /// <exception cref="UndefinedMetricException">Nothing is paid, or nothing is received.</exception>
    /// <inheritdoc cref="Npv" path="/exception"/>
    public decimal ProfitabilityIndex(GrowthRate rate) => PresentValueMetrics.ProfitabilityIndex(At(rate));

    /// <summary>How many periods it takes until what came in covers what went out.</summary>
    /// <returns>Periods from the first flow; within a period, money is taken to come in evenly.</returns>
    /// <remarks>The first time that the sum of the flows is no longer below zero. What comes later, and time itself, does not count: a rule of thumb.</remarks>
    /// <exception cref="UndefinedMetricException">Nothing is paid first, or it is never covered.</exception>
    public decimal Payback() => TryPayback(out var periods) ? periods : throw PresentValueMetrics.NoPayback();

    /// <summary>The payback, where there is one. See <see cref="Payback"/>.</summary>
    /// <param name="periods">The periods, or zero.</param>
    /// <returns>False where <see cref="Payback"/> throws.</returns>
    public bool TryPayback(out decimal periods) => TryDiscountedPayback(GrowthRate.Zero, out periods);

    /// <summary>How many periods it takes until what came in covers what went out, both discounted.</summary>
    /// <param name="rate">The discount rate per period, above −100 %.</param>
    /// <returns>Periods from the first flow; within a period, the discounted money is taken to come in evenly.</returns>
    /// <exception cref="UndefinedMetricException">Nothing is paid first, or it is never covered.</exception>
    /// <inheritdoc cref="Npv" path="/exception"/>
    public decimal DiscountedPayback(GrowthRate rate) => TryDiscountedPayback(rate, out var periods) ? periods : throw PresentValueMetrics.NoPayback();

    /// <summary>The discounted payback, where there is one. See <see cref="DiscountedPayback"/>.</summary>
    /// <param name="rate">The discount rate per period.</param>
    /// <param name="periods">The periods, or zero.</param>
    /// <returns>False where money is not paid first, or is never covered.</returns>
    /// <inheritdoc cref="Npv" path="/exception"/>
    public bool TryDiscountedPayback(GrowthRate rate, out decimal periods)
    {
        var covered = PresentValueMetrics.TryPayback(At(rate), out var period, out var part);
        periods = covered ? period - 1 + part : 0m;
        return covered;
    }

    /// <summary>The equal payment per period that is worth as much as the flows: the equivalent annual cost or annuity of machines that last for different times.</summary>
    /// <param name="rate">The discount rate per period, above −100 %.</param>
    /// <returns>The payment at the end of each period, from the first to that of the last flow; below zero where it is a cost. Not rounded to minor units.</returns>
    /// <remarks>NPV / a, with the annuity factor a = (1 − (1 + r)^−n)/r of n periods.</remarks>
    /// <exception cref="NoElapsedTimeException">There is one flow only, and so no period.</exception>
    /// <inheritdoc cref="Npv" path="/exception"/>
    /// <example>
    /// <code>
    /// // A machine of 50,000 that lasts three years and costs 13,000 a year, at 5 %.
    /// var machine = CashFlows.Periodic(CashFlow.Paid(50_000m), CashFlow.Paid(13_000m), CashFlow.Paid(13_000m), CashFlow.Paid(13_000m));
    /// Console.WriteLine(machine.EquivalentPayment(GrowthRate.FromPercent(5)).Round(2, MidpointRounding.ToEven)); // XXX -31360.43
    /// </code>
    /// </example>
    public Money EquivalentPayment(GrowthRate rate) => Count > 1
        ? InCurrency(WideAmount.Decimal(PresentValueMetrics.Sum(At(rate)) * new Annuity(rate, Count - 1).PaymentWeights().Present))
        : throw new NoElapsedTimeException(
            "There is no equivalent payment of one flow: no period follows it. Give the flows of all periods, zero where nothing is paid, or use the flow itself.");

    /// <summary>Macaulay's duration: the mean time of the flows, weighted by their present values.</summary>
    /// <param name="rate">The yield per period, above −100 %.</param>
    /// <returns>Periods from the first flow's time.</returns>
    /// <remarks>Σ t·PV_t / Σ PV_t (Macaulay 1938). Give what the holder of a bond receives, with zero at time 0, not the price.</remarks>
    /// <exception cref="NonPositiveBaseException">The rate is −100 %, or the flows are worth nothing or less.</exception>
    /// <exception cref="MetricOverflowException">A value is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// // A bond of 100 with a coupon of 8, of five years, at a yield of 9 %.
    /// var bond = CashFlows.FromSigned(0m, 8m, 8m, 8m, 8m, 108m);
    /// Console.WriteLine(bond.MacaulayDuration(GrowthRate.FromPercent(9)).ToString("0.0000", CultureInfo.InvariantCulture)); // 4.2968
    /// Console.WriteLine(bond.ModifiedDuration(GrowthRate.FromPercent(9)).ToString("0.0000", CultureInfo.InvariantCulture)); // 3.9421
    /// </code>
    /// </example>
    public decimal MacaulayDuration(GrowthRate rate) => PresentValueMetrics.Mean(At(rate), static time => time);

    /// <summary>Modified duration: by how much of itself the value falls where the rate rises by one point of one.</summary>
    /// <inheritdoc cref="MacaulayDuration" path="/param|/exception"/>
    /// <returns>Macaulay's duration / (1 + r).</returns>
    public decimal ModifiedDuration(GrowthRate rate)
    {
        var step = CompoundPower.Of(rate, -1m).Factor;
        return PresentValueMetrics.Mean(At(rate), time => time * step);
    }

    /// <summary>Convexity: the second derivative of the value by the rate, over the value.</summary>
    /// <inheritdoc cref="MacaulayDuration" path="/param|/exception"/>
    /// <returns>Periods squared.</returns>
    /// <remarks>Σ t·(t + 1)·PV_t / (Σ PV_t·(1 + r)²).</remarks>
    public decimal Convexity(GrowthRate rate)
    {
        var step = CompoundPower.Of(rate, -1m).Factor;
        return PresentValueMetrics.Mean(At(rate), time => time * (time + WideFloat.One) * step * step);
    }
}
