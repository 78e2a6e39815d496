namespace TradeMetrics;

/// <summary>How the metrics of periodic cash flows come about, step by step.</summary>
/// <example>
/// <code>
/// var project = CashFlows.FromSigned(-1_000m, 600m, 600m);
/// Console.WriteLine(project.ExplainNpv(GrowthRate.FromPercent(10)));
/// // Net present value
/// // NPV = Σ(t = 0 to n) a_t / (1 + r)^t
/// // where r = 10 % (the rate per period)
/// // NPV = -1000 + 600 / (1 + 0.1)^1 + 600 / (1 + 0.1)^2
/// // = -1000 + 600 / 1.1^1 + 600 / 1.1^2
/// // = -1000 + 600 / 1.1 + 600 / 1.21
/// // ≈ -1000 + 545.4545455 + 495.8677686
/// // ≈ 41.32231405
/// // Result: XXX 41.322314049586776859504132231
/// </code>
/// </example>
public static class CashFlowExplanations
{
    /// <summary>Explains <see cref="PeriodicCashFlows.Npv"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="rate">The discount rate per period.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="PeriodicCashFlows.Npv" path="/exception"/>
    public static Explanation ExplainNpv(this PeriodicCashFlows flows, GrowthRate rate)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return FlowDerivations.PresentValue("Net present value", DiscountedTerms.Of(flows), [Rate(rate)], flows.Npv(rate));
    }

    /// <summary>Explains <see cref="PeriodicCashFlows.NpvOnePeriodBefore"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="rate">The discount rate per period.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="PeriodicCashFlows.Npv" path="/exception"/>
    public static Explanation ExplainNpvOnePeriodBefore(this PeriodicCashFlows flows, GrowthRate rate)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var value = flows.NpvOnePeriodBefore(rate);
        var terms = DiscountedTerms.Of(flows);
        return new Derivation("Net present value, one period before the first flow", Rate(rate))
            .Then("NPV", terms.General(), terms.Written())
            .Then("V", "NPV" / (1m + (Formula)"r"))
            .Gives(value);
    }

    /// <summary>Explains <see cref="PeriodicCashFlows.NetFutureValue"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="rate">The rate per period.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="PeriodicCashFlows.NetFutureValue" path="/exception"/>
    public static Explanation ExplainNetFutureValue(this PeriodicCashFlows flows, GrowthRate rate)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return FlowDerivations.FutureValue(DiscountedTerms.Of(flows), [Rate(rate)], flows.NetFutureValue(rate));
    }

    /// <summary>Explains <see cref="PeriodicCashFlows.Irr"/>: each rate is put into the net present value, which comes to nothing.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <returns>The explanation; where there is no rate, its result says why.</returns>
    public static Explanation ExplainIrr(this PeriodicCashFlows flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var terms = DiscountedTerms.Of(flows);
        return new Derivation("Internal rate of return").ThenRoots(flows.Irr(), _ => terms.General(), _ => terms.Written());
    }

    /// <summary>Explains <see cref="PeriodicCashFlows.Mirr"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="finance">The rate per period at which what is paid is discounted to the start.</param>
    /// <param name="reinvestment">The rate per period at which what is received grows until the end.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="PeriodicCashFlows.Mirr" path="/exception"/>
    public static Explanation ExplainMirr(this PeriodicCashFlows flows, GrowthRate finance, GrowthRate reinvestment)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return FlowDerivations.Mirr(
            DiscountedTerms.Of(flows, "r_1"),
            DiscountedTerms.Of(flows, "r_2"),
            [
                ExplainedSymbol.Of("r_1", finance, "the finance rate per period"),
                ExplainedSymbol.Of("r_2", reinvestment, "the reinvestment rate per period"),
                ExplainedSymbol.Of("n", flows.Count - 1, "the number of periods"),
            ],
            "n",
            flows.Mirr(finance, reinvestment));
    }

    /// <summary>Explains <see cref="PeriodicCashFlows.ProfitabilityIndex"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="rate">The discount rate per period.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="PeriodicCashFlows.ProfitabilityIndex" path="/exception"/>
    public static Explanation ExplainProfitabilityIndex(this PeriodicCashFlows flows, GrowthRate rate)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return FlowDerivations.ProfitabilityIndex(DiscountedTerms.Of(flows), [Rate(rate)], flows.ProfitabilityIndex(rate));
    }

    /// <summary>Explains <see cref="PeriodicCashFlows.Payback"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="PeriodicCashFlows.Payback" path="/exception"/>
    public static Explanation ExplainPayback(this PeriodicCashFlows flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Covered("Payback", flows, flows.Payback(), null, []);
    }

    /// <summary>Explains <see cref="PeriodicCashFlows.DiscountedPayback"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="rate">The discount rate per period.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="PeriodicCashFlows.DiscountedPayback" path="/exception"/>
    public static Explanation ExplainDiscountedPayback(this PeriodicCashFlows flows, GrowthRate rate)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Covered("Discounted payback", flows, flows.DiscountedPayback(rate), time => (1m + (Formula)"r").Pow(time), [Rate(rate)]);
    }

    /// <summary>Explains <see cref="PeriodicCashFlows.EquivalentPayment"/>: the net present value, spread over the periods.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="rate">The discount rate per period.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="PeriodicCashFlows.EquivalentPayment" path="/exception"/>
    public static Explanation ExplainEquivalentPayment(this PeriodicCashFlows flows, GrowthRate rate)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var payment = flows.EquivalentPayment(rate);
        return new Derivation("Equivalent payment", Rate(rate), ExplainedSymbol.Of("n", flows.Count - 1, "the number of periods"))
            .Then("NPV", DiscountedTerms.Of(flows).General(), DiscountedTerms.Of(flows).Written())
            .Then("A", new AnnuityFormula(rate, PaymentTiming.End).PaymentFor("NPV"))
            .Gives(payment);
    }

    /// <summary>Explains <see cref="PeriodicCashFlows.MacaulayDuration"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="rate">The yield per period.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="PeriodicCashFlows.MacaulayDuration" path="/exception"/>
    public static Explanation ExplainMacaulayDuration(this PeriodicCashFlows flows, GrowthRate rate)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var duration = flows.MacaulayDuration(rate);
        return FlowDerivations.Mean("Macaulay's duration", DiscountedTerms.Of(flows), [Rate(rate)], time => time).Gives(duration);
    }

    /// <summary>Explains <see cref="PeriodicCashFlows.ModifiedDuration"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="rate">The yield per period.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="PeriodicCashFlows.MacaulayDuration" path="/exception"/>
    public static Explanation ExplainModifiedDuration(this PeriodicCashFlows flows, GrowthRate rate)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var duration = flows.ModifiedDuration(rate);
        return FlowDerivations.Mean("Modified duration", DiscountedTerms.Of(flows), [Rate(rate)], time => time).Then("MD", "D" / (1m + (Formula)"r")).Gives(duration);
    }

    /// <summary>Explains <see cref="PeriodicCashFlows.Convexity"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="rate">The yield per period.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="PeriodicCashFlows.MacaulayDuration" path="/exception"/>
    public static Explanation ExplainConvexity(this PeriodicCashFlows flows, GrowthRate rate)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var convexity = flows.Convexity(rate);
        return FlowDerivations.Mean("Convexity", DiscountedTerms.Of(flows), [Rate(rate)], time => time * (time + 1m)).Then("C", "D" / (1m + (Formula)"r").Pow(2m)).Gives(convexity);
    }

    // Until k flows are added up something is uncovered; the flow of period k covers it, a part of the way through.
    private static Explanation Covered(string title, PeriodicCashFlows flows, decimal result, Func<Formula, Formula>? factor, ExplainedSymbol[] symbols)
    {
        var last = (int)Math.Ceiling(result);
        var terms = DiscountedTerms.Of(flows, factor);
        return new Derivation(
            title,
            [.. symbols, ExplainedSymbol.Of("k", last, "the period in which what was paid is covered"), ExplainedSymbol.Of("a_k", flows[last], "what is received in it")])
            .Then("B", terms.General(last: "k-1"), terms.Written(count: last))
            .Then("W", factor is null ? "a_k" : "a_k" / factor("k"))
            .Then("n", "k" - (Formula)1m - ("B" / (Formula)"W"))
            .Gives(result);
    }

    private static ExplainedSymbol Rate(GrowthRate rate) => ExplainedSymbol.Of("r", rate, "the rate per period");
}
