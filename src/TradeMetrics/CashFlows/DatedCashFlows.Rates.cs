namespace TradeMetrics;

/// <content>Internal rates.</content>
public sealed partial class DatedCashFlows
{
    /// <summary>The internal rates of return: the effective annual rates at which the net present value is zero.</summary>
    /// <param name="dayCount">How years are counted; Actual/365 (Fixed) unless told otherwise, as Excel's XIRR does.</param>
    /// <returns>One rate a year, several, or none.</returns>
    /// <exception cref="UndefinedMetricException">The day count needs coupons, and so is none for flows.</exception>
    /// <exception cref="MetricOverflowException">The sum of the flows of a date is outside decimal's range.</exception>
    /// <remarks>Σ a_i·(1 + r)^(−t_i) = 0, with the years t_i from the first date. Flows of one date are netted. See <see cref="PeriodicCashFlows.Irr"/>.</remarks>
    public RateSolution Irr(DayCount? dayCount = null)
    {
        // Netted as decimals, so that what cancels exactly is not left over as a rounding of doubles.
        (double Time, double Amount)[] netted = [.. _flows.GroupBy(flow => flow.Date, flow => flow.Amount)
            .Select(date => ((double)Years(date.Key, dayCount), (double)PresentValueMetrics.Total(date).Amount))];
        var solution = RateSearch.Solve(Array.ConvertAll(netted, flow => flow.Time), Array.ConvertAll(netted, flow => flow.Amount), (double)Total.Amount);
        return solution is NoRate && WhyNone(Array.TrueForAll(netted, flow => flow.Amount == 0)) is { } reason ? new NoRate(reason) : solution;
    }

    /// <summary>The internal rate of return, where there is exactly one.</summary>
    /// <param name="rate">The effective annual rate, or zero growth.</param>
    /// <param name="dayCount">How years are counted; Actual/365 (Fixed) unless told otherwise.</param>
    /// <returns>False where there are several or none, or the only one is larger than a decimal holds: <see cref="Irr"/> tells.</returns>
    /// <inheritdoc cref="Irr" path="/exception"/>
    public bool TryIrr(out GrowthRate rate, DayCount? dayCount = null) => Irr(dayCount).TryUnique(out rate);

    /// <summary>The modified internal rate of return: what is paid is financed at one rate, what is received is reinvested at another.</summary>
    /// <param name="finance">The rate at which what is paid is discounted to the first date.</param>
    /// <param name="reinvestment">The rate at which what is received grows until the last date.</param>
    /// <param name="dayCount">
    /// How years are counted; if it is not told, by the day count of each rate and for the result, and where there is none, by
    /// Actual/365 (Fixed).
    /// </param>
    /// <returns>The effective annual rate at which the one becomes the other.</returns>
    /// <remarks>(FV(received, reinvestment) / PV(paid, finance))^(1/years) − 1.</remarks>
    /// <exception cref="UndefinedMetricException">Nothing is paid, or nothing is received, or the day count needs coupons.</exception>
    /// <exception cref="NoElapsedTimeException">All flows are on one date, or no time lies between them by the day count.</exception>
    /// <exception cref="NonPositiveBaseException">Simple interest leaves nothing.</exception>
    /// <exception cref="MetricOverflowException">A value is outside decimal's range.</exception>
    public GrowthRate Mirr(InterestRate finance, InterestRate reinvestment, DayCount? dayCount = null)
    {
        var (paid, received, last) = (default(WideFloat), default(WideFloat), Years(End, reinvestment, dayCount));
        foreach (var flow in _flows)
        {
            var amount = flow.Amount.Amount;
            if (amount < 0m)
            {
                paid -= WideFloat.From(amount) * CompoundPower.Of(finance, -Years(flow.Date, finance, dayCount)).Factor;
            }
            else if (amount > 0m)
            {
                received += WideFloat.From(amount) * CompoundPower.Of(reinvestment, last - Years(flow.Date, reinvestment, dayCount)).Factor;
            }
        }

        return PresentValueMetrics.Mirr(paid, received, Years(End, dayCount));
    }

    // What the netted flows no longer show.
    private NoRateReason? WhyNone(bool allCancel) =>
        _flows.All(flow => flow.Amount.Amount >= 0m) || _flows.All(flow => flow.Amount.Amount <= 0m) ? null
        : Start == End && Total.Amount != 0m ? NoRateReason.SameDate
        : allCancel ? NoRateReason.EveryRate
        : null;
}
