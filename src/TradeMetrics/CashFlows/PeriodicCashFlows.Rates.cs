namespace TradeMetrics;

/// <content>Internal rates.</content>
public sealed partial class PeriodicCashFlows
{
    /// <summary>The internal rates of return: those at which the net present value is zero.</summary>
    /// <returns>One rate per period, several, or none.</returns>
    /// <remarks>
    /// Σ a_t·(1 + r)^(−t) = 0. Every root is found by bounds on the present value curve over ln(1 + r), so none is lost and none is an
    /// artefact of a first guess; Excel's IRR gives one of them, or #NUM!.
    /// </remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(CashFlows.FromSigned(10m, 1m, 2m, -3m, 4m).Irr()); // The net present value is never zero: at every rate from -100 % to 1e100 it is on the same side. Compare it at your own discount rate instead.
    /// </code>
    /// </example>
    public RateSolution Irr() => RateSearch.Solve(
        [.. Enumerable.Range(0, Count).Select(period => (double)period)], Array.ConvertAll(_amounts, amount => (double)amount.Amount), (double)Total.Amount);

    /// <summary>The internal rate of return, where there is exactly one.</summary>
    /// <param name="rate">The rate per period, or zero growth.</param>
    /// <returns>False where there are several or none, or the only one is larger than a decimal holds: <see cref="Irr"/> tells.</returns>
    public bool TryIrr(out GrowthRate rate) => Irr().TryUnique(out rate);

    /// <summary>The modified internal rate of return: what is paid is financed at one rate, what is received is reinvested at another.</summary>
    /// <param name="finance">The rate per period at which what is paid is discounted to the start.</param>
    /// <param name="reinvestment">The rate per period at which what is received grows until the end.</param>
    /// <returns>The rate per period at which the one becomes the other.</returns>
    /// <remarks>(FV(received, reinvestment) / PV(paid, finance))^(1/n) − 1 over n periods: Excel's MIRR. It is always unique.</remarks>
    /// <exception cref="UndefinedMetricException">Nothing is paid, or nothing is received.</exception>
    /// <exception cref="NoElapsedTimeException">There is one flow only.</exception>
    /// <exception cref="NonPositiveBaseException">The finance rate is −100 %.</exception>
    /// <exception cref="MetricOverflowException">A value is outside decimal's range.</exception>
    public GrowthRate Mirr(GrowthRate finance, GrowthRate reinvestment)
    {
        var (paid, received, last) = (default(WideFloat), default(WideFloat), Count - 1);
        for (var period = 0; period <= last; period++)
        {
            var amount = _amounts[period].Amount;
            paid -= amount < 0m ? WideFloat.From(amount) * CompoundPower.Of(finance, -period).Factor : default;
            received += amount > 0m ? WideFloat.From(amount) * CompoundPower.Of(reinvestment, last - period).Factor : default;
        }

        // Reinvested at -100 %, nothing is left of what is received before the end.
        return received.IsZero && paid.Sign > 0 && last > 0 && Array.Exists(_amounts, amount => amount.Amount > 0m)
            ? GrowthRate.FromFraction(-1m)
            : PresentValueMetrics.Mirr(paid, received, last);
    }
}
