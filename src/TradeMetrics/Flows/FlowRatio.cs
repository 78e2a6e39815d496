namespace TradeMetrics;

/// <summary>The quotient of two figures of trade, with the reason where there is none.</summary>
internal static class FlowRatio
{
    /// <summary>The numerator, which may be negative, over a denominator above zero.</summary>
    /// <exception cref="OverflowException">The quotient is outside the range of its type.</exception>
    internal static UndefinedReason? Of<T, TRatio>(T numerator, T denominator, Func<T, T, TRatio> quotient, out TRatio ratio)
        where TRatio : struct
    {
        ratio = default;
        if (Measure.Unit(numerator) != Measure.Unit(denominator))
        {
            return UndefinedReason.CurrencyMismatch;
        }

        if (!Measure.IsFinite(numerator) || !Measure.IsFinite(denominator))
        {
            return UndefinedReason.NotFinite;
        }

        if (Measure.Sign(denominator) <= 0)
        {
            return UndefinedReason.NonPositiveBase;
        }

        var found = quotient(numerator, denominator);
        if (!Measure.IsFinite(found))
        {
            return UndefinedReason.Overflow;
        }

        ratio = found;
        return null;
    }

    internal static Exception Undefined<T>(UndefinedReason reason, string metric, T numerator, T denominator) => reason switch
    {
        UndefinedReason.CurrencyMismatch => new CurrencyMismatchException(Measure.Unit(numerator)!.Value, Measure.Unit(denominator)!.Value),
        UndefinedReason.NonPositiveBase => new NonPositiveBaseException(
            $"The {metric} is undefined: it divides by {TradeMetrics.Undefined.Text(denominator)}, which must be above zero. Leave it out where there is no trade, and check the product where there is."),
        UndefinedReason.Overflow => new MetricOverflowException($"The {metric} is larger than its type can hold (decimal: ±7.9e28). Use a larger unit, such as millions."),
        _ => new UndefinedMetricException(reason, $"The {metric} is undefined: {TradeMetrics.Undefined.Text(numerator)} over {TradeMetrics.Undefined.Text(denominator)}. Leave out figures that are not finite."),
    };
}
