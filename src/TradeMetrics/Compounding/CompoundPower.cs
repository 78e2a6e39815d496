namespace TradeMetrics;

/// <summary>(1 + rate)^n in 128 bits, and what it is above one, to all bits where it is near one.</summary>
internal readonly struct CompoundPower
{
    // Beyond this exponential no amount that a decimal holds would bring a result back into its range.
    private const double Limit = 1L << 39;

    // Up to here repeated squaring is quicker than a logarithm and as exact.
    private const decimal FewPeriods = 4096m;

    private CompoundPower(WideFloat factor, WideFloat gain)
    {
        Factor = factor;
        Gain = gain;
    }

    /// <summary>What one unit becomes.</summary>
    internal WideFloat Factor { get; }

    /// <summary>The factor less one.</summary>
    internal WideFloat Gain { get; }

    /// <summary>The power of a growth rate.</summary>
    /// <exception cref="NonPositiveBaseException">The rate is −100 % and n negative.</exception>
    /// <exception cref="MetricOverflowException">The power is astronomically large.</exception>
    internal static CompoundPower Of(GrowthRate rate, decimal n)
    {
        if (n == 0m || rate.Fraction == 0m)
        {
            return new(WideFloat.One, default);
        }

        if (rate.Fraction == -1m)
        {
            return n > 0m ? new(default, -WideFloat.One) : throw Undefined.Factor(UndefinedReason.NonPositiveBase, rate, n);
        }

        var fraction = WideFloat.From(rate.Fraction);
        if (decimal.IsInteger(n) && Math.Abs(n) <= FewPeriods && Math.Abs((double)rate.Fraction) * (double)Math.Abs(n) > 0.25)
        {
            var power = WideMath.Pow(WideFloat.One + fraction, (long)n);
            return new(power, power - WideFloat.One);
        }

        return OfLogarithm(WideFloat.From(n) * WideMath.LogOnePlus(fraction)) ?? throw Undefined.Factor(UndefinedReason.Overflow, rate, n);
    }

    /// <summary>The power that an interest rate comes to over years; negative years discount.</summary>
    /// <exception cref="NonPositiveBaseException">Simple interest leaves nothing.</exception>
    /// <exception cref="MetricOverflowException">The power is astronomically large.</exception>
    internal static CompoundPower Of(InterestRate rate, decimal years)
    {
        var yearly = WideFloat.From(rate.Rate);
        if (rate.Compounding == Compounding.Simple)
        {
            // Negative years divide by what as many positive years multiply by.
            var gain = yearly * WideFloat.From(Math.Abs(years));
            var factor = WideFloat.One + gain;
            return factor.Sign <= 0 ? throw Undefined.Factor(UndefinedReason.NonPositiveBase, rate, years)
                : years >= 0m ? new(factor, gain)
                : new(WideFloat.One / factor, -gain / factor);
        }

        var logarithm = rate.Compounding.PeriodsPerYear is { } times
            ? WideMath.LogOnePlus(yearly / WideFloat.From(times)) * WideFloat.From(times)
            : yearly;
        return OfLogarithm(logarithm * WideFloat.From(years)) ?? throw Undefined.Factor(UndefinedReason.Overflow, rate, years);
    }

    /// <summary>e^x and e^x − 1; null where they are astronomically large.</summary>
    internal static CompoundPower? OfLogarithm(WideFloat x)
    {
        var size = x.ToDouble();
        if (Math.Abs(size) > Limit)
        {
            return size > 0 ? null : new CompoundPower(default, -WideFloat.One);
        }

        if (x.Magnitude > -2)
        {
            var power = WideMath.Exp(x);
            return new(power, power - WideFloat.One);
        }

        var gain = WideMath.ExpLessOne(x);
        return new(WideFloat.One + gain, gain);
    }
}
