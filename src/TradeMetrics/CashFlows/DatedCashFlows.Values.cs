using NodaTime;

namespace TradeMetrics;

/// <content>What the flows are worth at a rate.</content>
public sealed partial class DatedCashFlows
{
    /// <summary>The net present value: what all flows are worth on the first date.</summary>
    /// <param name="rate">The discount rate, with its compounding.</param>
    /// <param name="dayCount">How years are counted; if it is not told, by the rate's day count, or else by Actual/365 (Fixed), as Excel's XNPV does.</param>
    /// <returns>The value, not rounded to minor units.</returns>
    /// <remarks>Σ a_i / factor(t_i), with the years t_i from the first date.</remarks>
    /// <exception cref="UndefinedMetricException">The day count needs coupons, and so is none for flows.</exception>
    /// <exception cref="NonPositiveBaseException">Simple interest leaves nothing.</exception>
    /// <exception cref="MetricOverflowException">A value is outside decimal's range.</exception>
    public Money Npv(InterestRate rate, DayCount? dayCount = null) => InCurrency(PresentValueMetrics.Value(At(rate, dayCount)));

    /// <summary>The net future value: what all flows come to on the last date.</summary>
    /// <param name="rate">The rate, with its compounding.</param>
    /// <param name="dayCount">How years are counted; if it is not told, by the rate's day count, or else by Actual/365 (Fixed).</param>
    /// <returns>The value, not rounded to minor units.</returns>
    /// <remarks>Σ a_i · factor(t_n − t_i), with the years t_i from the first date. With simple interest each flow bears it from its own date on, which is not the present value compounded.</remarks>
    /// <inheritdoc cref="Npv" path="/exception"/>
    /// <example>
    /// <code>
    /// var savings = CashFlows.FromSigned((new LocalDate(2021, 1, 1), 1_000m), (new LocalDate(2022, 1, 1), 1_000m), (new LocalDate(2023, 1, 1), 0m));
    /// Console.WriteLine(savings.NetFutureValue(InterestRate.FromPercent(10, Compounding.Annual)).Round(2, MidpointRounding.ToEven)); // XXX 2310
    /// </code>
    /// </example>
    public Money NetFutureValue(InterestRate rate, DayCount? dayCount = null) =>
        InCurrency(PresentValueMetrics.Value(At(rate, dayCount, Years(End, rate, dayCount))));

    /// <summary>What is received over what is paid, both discounted to the first date.</summary>
    /// <inheritdoc cref="Npv" path="/param|/exception"/>
    /// <returns>The index; above 1 where the net present value is above zero. See <see cref="PeriodicCashFlows.ProfitabilityIndex"/>.</returns>
    /// <exception cref="UndefinedMetricException">Nothing is paid, or nothing is received.</exception>
    public decimal ProfitabilityIndex(InterestRate rate, DayCount? dayCount = null) => PresentValueMetrics.ProfitabilityIndex(At(rate, dayCount));

    /// <summary>The date of the flow with which what came in covers what went out.</summary>
    /// <returns>The date.</returns>
    /// <remarks>Flows of one date are netted.</remarks>
    /// <exception cref="UndefinedMetricException">Nothing is paid first, or it is never covered.</exception>
    public LocalDate Payback() => TryPayback(out var date) ? date : throw PresentValueMetrics.NoPayback();

    /// <summary>The payback, where there is one. See <see cref="Payback"/>.</summary>
    /// <param name="date">The date, or the default one.</param>
    /// <returns>False where <see cref="Payback"/> throws.</returns>
    public bool TryPayback(out LocalDate date) => TryDiscountedPayback(InterestRate.FromPercent(0m, Compounding.Annual), out date);

    /// <summary>The date of the flow with which what came in covers what went out, both discounted to the first date.</summary>
    /// <inheritdoc cref="Npv" path="/param|/exception"/>
    /// <returns>The date.</returns>
    /// <exception cref="UndefinedMetricException">Nothing is paid first, or it is never covered.</exception>
    public LocalDate DiscountedPayback(InterestRate rate, DayCount? dayCount = null) =>
        TryDiscountedPayback(rate, out var date, dayCount) ? date : throw PresentValueMetrics.NoPayback();

    /// <summary>The discounted payback, where there is one. See <see cref="DiscountedPayback"/>.</summary>
    /// <param name="rate">The discount rate, with its compounding.</param>
    /// <param name="date">The date, or the default one.</param>
    /// <param name="dayCount">How years are counted; if it is not told, by the rate's day count, or else by Actual/365 (Fixed).</param>
    /// <inheritdoc cref="Npv" path="/exception"/>
    /// <returns>False where money is not paid first, or is never covered.</returns>
    public bool TryDiscountedPayback(InterestRate rate, out LocalDate date, DayCount? dayCount = null)
    {
        // Netted date by date: within a day there is no order.
        (LocalDate Date, TimedFlow Flow)[] days = [.. _flows.Zip(At(rate, dayCount))
            .GroupBy(pair => pair.First.Date, pair => pair.Second)
            .Select(day => (day.Key, day.Aggregate((sum, flow) => sum with { PresentValue = sum.PresentValue + flow.PresentValue })))];
        var covered = PresentValueMetrics.TryPayback(Array.ConvertAll(days, day => day.Flow), out var place, out _);
        date = covered ? days[place].Date : default;
        return covered;
    }

    /// <summary>Macaulay's duration: the mean time of the flows, weighted by their present values.</summary>
    /// <param name="rate">The yield, with its compounding.</param>
    /// <param name="dayCount">How years are counted; if it is not told, by the rate's day count, or else by Actual/365 (Fixed).</param>
    /// <returns>Years from the first date.</returns>
    /// <remarks>Σ t·PV_t / Σ PV_t (Macaulay 1938). Give what the holder of a bond receives, with zero on the day of valuation, not the price.</remarks>
    /// <exception cref="UndefinedMetricException">The day count needs coupons, and so is none for flows.</exception>
    /// <exception cref="NonPositiveBaseException">The flows are worth nothing or less, or simple interest leaves nothing.</exception>
    /// <exception cref="MetricOverflowException">A value is outside decimal's range.</exception>
    public decimal MacaulayDuration(InterestRate rate, DayCount? dayCount = null) => PresentValueMetrics.Mean(At(rate, dayCount), static years => years);

    /// <summary>Modified duration: the first derivative of the value by the nominal rate, over the value, less its sign.</summary>
    /// <inheritdoc cref="MacaulayDuration" path="/param|/exception"/>
    /// <returns>Years; with m times of compounding a year Macaulay's duration / (1 + r/m), with continuous compounding the same as Macaulay's.</returns>
    /// <remarks>The conventions of QuantLib's <c>CashFlows::duration</c>. With simple interest it is the mean of t/(1 + r·t).</remarks>
    public decimal ModifiedDuration(InterestRate rate, DayCount? dayCount = null) => PresentValueMetrics.Mean(At(rate, dayCount), years => years * Step(rate, years));

    /// <summary>Convexity: the second derivative of the value by the nominal rate, over the value.</summary>
    /// <inheritdoc cref="MacaulayDuration" path="/param|/exception"/>
    /// <returns>Years squared.</returns>
    /// <remarks>
    /// The mean of t·(t + 1/m)/(1 + r/m)² with m times of compounding a year, of t² with continuous compounding, and of 2·t²/(1 + r·t)²
    /// with simple interest.
    /// </remarks>
    public decimal Convexity(InterestRate rate, DayCount? dayCount = null) => PresentValueMetrics.Mean(At(rate, dayCount), years =>
    {
        var step = Step(rate, years);
        var next = rate.Compounding == Compounding.Simple ? years + years
            : rate.Compounding.PeriodsPerYear is { } times ? years + (WideFloat.One / WideFloat.From(times))
            : years;
        return years * next * step * step;
    });

    // One over the factor of the period in which interest is added.
    private static WideFloat Step(InterestRate rate, WideFloat years) =>
        rate.Compounding == Compounding.Simple ? WideFloat.One / (WideFloat.One + (WideFloat.From(rate.Rate) * years))
        : rate.Compounding.PeriodsPerYear is { } times ? WideFloat.One / (WideFloat.One + (WideFloat.From(rate.Rate) / WideFloat.From(times)))
        : WideFloat.One;
}
