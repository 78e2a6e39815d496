using NodaTime;

namespace TradeMetrics;

/// <summary>How the metrics of dated cash flows come about, step by step: t_i are the years from the first date, by the day count.</summary>
/// <example>
/// <code>
/// var bill = CashFlows.Dated(CashFlow.Paid(1_000m).On(new LocalDate(2023, 1, 1)), CashFlow.Received(1_100m).On(new LocalDate(2024, 1, 1)));
/// Console.WriteLine(bill.ExplainIrr());
/// // Internal rate of return
/// // NPV = Σ(i = 1 to n) a_i / (1 + r)^t_i
/// // where r = 10 % (the rate that is sought)
/// // NPV ≈ -1000 + 1100 / (1 + 0.1)^1
/// // ≈ -1000 + 1100 / 1.1^1
/// // ≈ -1000 + 1100 / 1.1
/// // ≈ -1000 + 1000
/// // ≈ 0
/// // Result: 10 %
/// </code>
/// </example>
public static class DatedCashFlowExplanations
{
    /// <summary>Explains <see cref="DatedCashFlows.Npv"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="rate">The discount rate, with its compounding.</param>
    /// <param name="dayCount">How years are counted; if it is not told, by the rate's day count, or else by Actual/365 (Fixed).</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DatedCashFlows.Npv" path="/exception"/>
    public static Explanation ExplainNpv(this DatedCashFlows flows, InterestRate rate, DayCount? dayCount = null)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return FlowDerivations.PresentValue("Net present value", Of(flows, rate, dayCount), FactorFormula.Symbols(rate), flows.Npv(rate, dayCount));
    }

    /// <summary>Explains <see cref="DatedCashFlows.NetFutureValue"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="rate">The rate, with its compounding.</param>
    /// <param name="dayCount">How years are counted; if it is not told, by the rate's day count, or else by Actual/365 (Fixed).</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DatedCashFlows.NetFutureValue" path="/exception"/>
    public static Explanation ExplainNetFutureValue(this DatedCashFlows flows, InterestRate rate, DayCount? dayCount = null)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return FlowDerivations.FutureValue(Of(flows, rate, dayCount), FactorFormula.Symbols(rate), flows.NetFutureValue(rate, dayCount));
    }

    /// <summary>Explains <see cref="DatedCashFlows.Irr"/>: each rate is put into the net present value, which comes to nothing.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="dayCount">How years are counted; Actual/365 (Fixed) unless told otherwise.</param>
    /// <returns>The explanation; where there is no rate, its result says why.</returns>
    /// <inheritdoc cref="DatedCashFlows.Irr" path="/exception"/>
    public static Explanation ExplainIrr(this DatedCashFlows flows, DayCount? dayCount = null)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var terms = Of(flows, InterestRate.FromGrowth(GrowthRate.Zero), dayCount);
        return new Derivation("Internal rate of return").ThenRoots(flows.Irr(dayCount), _ => terms.General(), _ => terms.Written());
    }

    /// <summary>Explains <see cref="DatedCashFlows.Mirr"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="finance">The rate at which what is paid is discounted to the first date.</param>
    /// <param name="reinvestment">The rate at which what is received grows until the last date.</param>
    /// <param name="dayCount">How years are counted; Actual/365 (Fixed) unless told otherwise.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DatedCashFlows.Mirr" path="/exception"/>
    public static Explanation ExplainMirr(this DatedCashFlows flows, InterestRate finance, InterestRate reinvestment, DayCount? dayCount = null)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var rate = flows.Mirr(finance, reinvestment, dayCount);
        var years = (dayCount ?? DayCount.Actual365Fixed).YearFraction(flows.Start, flows.End);
        return FlowDerivations.Mirr(
            Of(flows, finance, dayCount, "_1"),
            Of(flows, reinvestment, dayCount, "_2"),
            [.. FactorFormula.Symbols(finance, "_1", "the finance rate"), .. FactorFormula.Symbols(reinvestment, "_2", "the reinvestment rate"), ExplainedSymbol.Of("t_n", years, "the years until the last date")],
            "t_n",
            rate);
    }

    /// <summary>Explains <see cref="DatedCashFlows.ProfitabilityIndex"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="rate">The discount rate, with its compounding.</param>
    /// <param name="dayCount">How years are counted; if it is not told, by the rate's day count, or else by Actual/365 (Fixed).</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DatedCashFlows.ProfitabilityIndex" path="/exception"/>
    public static Explanation ExplainProfitabilityIndex(this DatedCashFlows flows, InterestRate rate, DayCount? dayCount = null)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return FlowDerivations.ProfitabilityIndex(Of(flows, rate, dayCount), FactorFormula.Symbols(rate), flows.ProfitabilityIndex(rate, dayCount));
    }

    /// <summary>Explains <see cref="DatedCashFlows.Payback"/>: what is still uncovered before the date, and what is left over on it.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DatedCashFlows.Payback" path="/exception"/>
    public static Explanation ExplainPayback(this DatedCashFlows flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Covered("Payback", flows, flows.Payback(), DiscountedTerms.Of(flows, null, null), []);
    }

    /// <summary>Explains <see cref="DatedCashFlows.DiscountedPayback"/>: what is still uncovered before the date, and what is left over on it.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="rate">The discount rate, with its compounding.</param>
    /// <param name="dayCount">How years are counted; if it is not told, by the rate's day count, or else by Actual/365 (Fixed).</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DatedCashFlows.DiscountedPayback" path="/exception"/>
    public static Explanation ExplainDiscountedPayback(this DatedCashFlows flows, InterestRate rate, DayCount? dayCount = null)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Covered("Discounted payback", flows, flows.DiscountedPayback(rate, dayCount), Of(flows, rate, dayCount), FactorFormula.Symbols(rate));
    }

    /// <summary>Explains <see cref="DatedCashFlows.MacaulayDuration"/>.</summary>
    /// <param name="flows">The cash flows.</param>
    /// <param name="rate">The yield, with its compounding.</param>
    /// <param name="dayCount">How years are counted; if it is not told, by the rate's day count, or else by Actual/365 (Fixed).</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DatedCashFlows.MacaulayDuration" path="/exception"/>
    public static Explanation ExplainMacaulayDuration(this DatedCashFlows flows, InterestRate rate, DayCount? dayCount = null)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var duration = flows.MacaulayDuration(rate, dayCount);
        return FlowDerivations.Mean("Macaulay's duration", Of(flows, rate, dayCount), FactorFormula.Symbols(rate), time => time).Gives(duration);
    }

    /// <summary>Explains <see cref="DatedCashFlows.ModifiedDuration"/>.</summary>
    /// <inheritdoc cref="ExplainMacaulayDuration"/>
    public static Explanation ExplainModifiedDuration(this DatedCashFlows flows, InterestRate rate, DayCount? dayCount = null)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var duration = flows.ModifiedDuration(rate, dayCount);
        var step = Step(rate);
        return FlowDerivations.Mean("Modified duration", Of(flows, rate, dayCount), FactorFormula.Symbols(rate), time => step(time) is { } over ? time / over : time).Gives(duration);
    }

    /// <summary>Explains <see cref="DatedCashFlows.Convexity"/>.</summary>
    /// <inheritdoc cref="ExplainMacaulayDuration"/>
    public static Explanation ExplainConvexity(this DatedCashFlows flows, InterestRate rate, DayCount? dayCount = null)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var convexity = flows.Convexity(rate, dayCount);
        var step = Step(rate);
        return FlowDerivations.Mean("Convexity", Of(flows, rate, dayCount), FactorFormula.Symbols(rate), Weight).Gives(convexity);

        Formula Weight(Formula time)
        {
            var next = rate.Compounding == Compounding.Simple ? 2m * time
                : rate.Compounding.PeriodsPerYear switch { null => time, 1 => time + 1m, _ => time + (1m / (Formula)"m") };
            return step(time) is { } over ? time * next / over.Pow(2m) : time * next;
        }
    }

    private static Explanation Covered(string title, DatedCashFlows flows, LocalDate date, DiscountedTerms terms, IEnumerable<ExplainedSymbol> symbols)
    {
        var (before, until) = (flows.Count(flow => flow.Date < date), flows.Count(flow => flow.Date <= date));
        return new Derivation(
            title,
            [
                .. symbols,
                ExplainedSymbol.Of("j", before, $"the number of flows before {date:uuuu-MM-dd}"),
                ExplainedSymbol.Of("k", until, "the number of flows until that date, with it"),
            ])
            .Then("B", terms.General(last: "j"), terms.Written(count: before))
            .Then("C", terms.General(last: "k"), terms.Written(count: until))
            .Gives($"{date:uuuu-MM-dd}");
    }

    private static DiscountedTerms Of(DatedCashFlows flows, InterestRate rate, DayCount? dayCount, string ending = "") =>
        DiscountedTerms.Of(flows, dayCount ?? rate.DayCount, time => FactorFormula.Over(rate.Compounding, time, ending: ending));

    // What one unit becomes in the period in which interest is added; nothing where it is added all the time.
    private static Func<Formula, Formula?> Step(InterestRate rate) => time =>
        rate.Compounding == Compounding.Simple ? 1m + ("r" * time)
        : rate.Compounding.PeriodsPerYear switch { null => null, 1 => 1m + (Formula)"r", _ => 1m + ("r" / (Formula)"m") };
}
