namespace TradeMetrics;

// The factor and the equivalent rates.
public readonly partial struct InterestRate
{
    private const string Equivalent = "equivalent interest rate";

    /// <summary>The rate with another compounding that comes to the same.</summary>
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
    /// <exception cref="NegativeMeasureException">Simple interest leaves nothing over the span.</exception>
    /// <exception cref="MetricOverflowException">The factor or the equivalent rate is too large, or too near to nothing, for a decimal.</exception>
    /// <example>
    /// <code>
    /// var effective = InterestRate.FromPercent(5.3543m, Compounding.Annual);
    /// Console.WriteLine(effective.EquivalentWith(Compounding.Quarterly).ToString("P4")); // 5.2500 % quarterly
    /// </code>
    /// </example>
    public InterestRate EquivalentWith(Compounding other, decimal years = 1m)
    {
        if (other == _compounding)
        {
            return this;
        }

        var span = other == Compounding.Simple || _compounding == Compounding.Simple ? years : 1m;
        if (span <= 0m)
        {
            ThrowNoSpan(years);
        }

        if (_rate == 0m)
        {
            return new InterestRate(0m, other);
        }

        try
        {
            return new InterestRate(RateFor(other, Factor(span), span), other);
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

        if (factor == 0m)
        {
            ThrowTooSmall();
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

    private static void ThrowNoSpan(decimal years) =>
        throw new NoElapsedTimeException(
            FormattableString.Invariant($"A simple rate is equivalent to a compounded one over a span above zero, not over {years} years. Give the number of years."));

    private static void ThrowTooSmall() =>
        throw new MetricOverflowException("The factor of the interest is below 1e-28, too small for a decimal, so that it has no equivalent rate. Use a shorter span or a rate nearer to zero.");

    private UndefinedReason? FindFactor(decimal years, out decimal factor)
    {
        factor = 1m;
        if (_rate == 0m || years == 0m)
        {
            return null;
        }

        try
        {
            if (_compounding == Compounding.Simple)
            {
                var simple = 1m + (_rate * Math.Abs(years));
                if (simple <= 0m)
                {
                    return UndefinedReason.NegativeMeasure;
                }

                factor = years > 0m ? simple : 1m / simple;
                return null;
            }

            var found = _compounding.PeriodsPerYear is { } times
                ? DecimalMath.TryCompound(_rate, times, years, out factor)
                : DecimalMath.TryExp(_rate, years, out factor);
            return found ? null : UndefinedReason.Overflow;
        }
        catch (OverflowException)
        {
            return UndefinedReason.Overflow;
        }
    }
}
