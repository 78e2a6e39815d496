namespace TradeMetrics;

/// <summary>The checks and scalings that the rates share where a number comes in or goes out.</summary>
internal static class RateInput
{
    private const double DecimalLimit = 7.9228162514264337e28;

    /// <summary>The decimal of a double's first 15 significant digits; what is not finite or does not fit is refused.</summary>
    internal static decimal FromDouble(double value, string name)
    {
        if (!double.IsFinite(value))
        {
            ThrowNotFinite(value, name);
        }

        if (Math.Abs(value) >= DecimalLimit)
        {
            ThrowTooLarge(name);
        }

        return (decimal)value;
    }

    /// <summary>The product, with an overflow that says what was computed.</summary>
    internal static decimal Multiply(decimal value, decimal scale, string name)
    {
        try
        {
            return value * scale;
        }
        catch (OverflowException overflow)
        {
            throw TooLarge(name, overflow);
        }
    }

    /// <summary>The quotient, with an overflow that says what was computed.</summary>
    internal static decimal Divide(decimal value, decimal divisor, string name)
    {
        try
        {
            return value / divisor;
        }
        catch (OverflowException overflow)
        {
            throw TooLarge(name, overflow);
        }
    }

    /// <summary>The sum, with an overflow that says what was computed.</summary>
    internal static decimal Add(decimal left, decimal right, string name)
    {
        try
        {
            return left + right;
        }
        catch (OverflowException overflow)
        {
            throw TooLarge(name, overflow);
        }
    }

    internal static MetricOverflowException TooLarge(string name, Exception? cause = null) =>
        new($"The {name} is outside the range of decimal (about ±7.9e28). Use smaller figures, or a larger unit.", cause);

    private static void ThrowTooLarge(string name) => throw TooLarge(name);

    private static void ThrowNotFinite(double value, string name) =>
        throw new UndefinedMetricException(
            UndefinedReason.NotFinite,
            FormattableString.Invariant($"The {name} is {value}, which is not a number to compute with. Check the figures it was divided from: was one of them zero or missing?"));
}
