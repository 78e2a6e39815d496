namespace TradeMetrics;

// The factor and the equivalent rates.
public readonly partial struct InterestRate
{
    private const string Equivalent = "equivalent interest rate";

    /// <summary>The rate with another compounding that comes to the same over one year; but for simple interest, over any span.</summary>
    /// <param name="other">The compounding of the rate to find.</param>
    /// <returns>The equivalent rate.</returns>
    /// <inheritdoc cref="EquivalentWith(Compounding, Periods)" path="/exception"/>
    /// <example>
    /// <code>
    /// var effective = InterestRate.FromPercent(5.3543m, Compounding.Annual);
    /// Console.WriteLine(effective.EquivalentWith(Compounding.Quarterly).ToString("P4")); // 5.2500 % quarterly
    /// </code>
    /// </example>
    public InterestRate EquivalentWith(Compounding other) => EquivalentWith(other, 1);

    /// <summary>The rate with another compounding that comes to the same over a number of years.</summary>
    /// <param name="other">The compounding of the rate to find.</param>
    /// <param name="years">
    /// Over how many years the two come to the same, above zero. It matters only from or to <see cref="Compounding.Simple"/>:
    /// all others agree over every span.
    /// </param>
    /// <returns>
    /// The equivalent rate: (F − 1)/t, m·(F^(1/(m·t)) − 1) or ln(F)/t of the factor F over t years; right to about a unit
    /// of the 27th decimal while F is between 0.1 and 10. With the compounding it already has, the rate itself.
    /// </returns>
    /// <exception cref="NoElapsedTimeException">The span matters and is not above zero.</exception>
    /// <exception cref="NonPositiveBaseException">Simple interest leaves nothing over the span.</exception>
    /// <exception cref="MetricOverflowException">The factor or the equivalent rate is too large, or too near to nothing, for a decimal.</exception>
    /// <exception cref="UndefinedMetricException">The number of years is not finite.</exception>
    public InterestRate EquivalentWith(Compounding other, Periods years)
    {
        if (other == _compounding)
        {
            return this;
        }

        var spanMatters = other == Compounding.Simple || _compounding == Compounding.Simple;
        if (spanMatters && !(years.IsFinite && years.Count > 0m))
        {
            throw Undefined.Span(years);
        }

        if (_rate == 0m)
        {
            return new InterestRate(0m, other, DayCount);
        }

        var span = spanMatters ? years.Count : 1m;
        return new InterestRate(EquivalentRate(other, Factor(span), span), other, DayCount);
    }

    private static decimal EquivalentRate(Compounding other, decimal factor, decimal years)
    {
        try
        {
            return RateFor(other, factor, years);
        }
        catch (OverflowException overflow) when (overflow is not MetricOverflowException)
        {
            throw RateInput.TooLarge(Equivalent, overflow);
        }
    }

    private static decimal RateFor(Compounding other, decimal factor, decimal years)
    {
        if (other == Compounding.Simple)
        {
            return (factor - 1m) / years;
        }

        if (other == Compounding.Continuous)
        {
            return DecimalMath.Log(factor) / years;
        }

        var times = other.PeriodsPerYear.GetValueOrDefault();
        if (!DecimalMath.TryRoot(factor, times * years, out var period)
            || period == 0m
            || !DecimalMath.TryPow(period, times * years, out var reached)
            || reached == 0m)
        {
            throw RateInput.TooLarge(Equivalent);
        }

        // The root is rounded at its last digit, and m times that would show: what the rounded root misses of the factor
        // gives it back (the first term of the series is enough, the second is below 1e-50).
        return (times * (period - 1m)) + (period * ((factor / reached) - 1m) / years);
    }
}
