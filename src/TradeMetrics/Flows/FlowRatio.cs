namespace TradeMetrics;

/// <summary>The quotient of two figures of trade, with the reason where there is none.</summary>
internal static class FlowRatio
{
    /// <summary>The numerator, which may be negative, over a denominator above zero.</summary>
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

        try
        {
            ratio = quotient(numerator, denominator);
            return null;
        }
        catch (OverflowException)
        {
            return UndefinedReason.Overflow;
        }
    }

    internal static Exception Undefined<T>(UndefinedReason reason, string metric, T numerator, T denominator) => reason switch
    {
        UndefinedReason.CurrencyMismatch => new CurrencyMismatchException(Measure.Unit(numerator)!.Value, Measure.Unit(denominator)!.Value),
        UndefinedReason.NonPositiveBase => new NonPositiveBaseException(
            $"The {metric} is undefined: it divides by {TradeMetrics.Undefined.Text(denominator)}, which must be above zero. Leave it out where there is no trade, and check the product where there is."),
        UndefinedReason.Overflow => new MetricOverflowException($"The {metric} is outside decimal's range (±7.9e28): {TradeMetrics.Undefined.Text(numerator)} over {TradeMetrics.Undefined.Text(denominator)}."),
        _ => new UndefinedMetricException(reason, $"The {metric} is undefined: {TradeMetrics.Undefined.Text(numerator)} over {TradeMetrics.Undefined.Text(denominator)}. Leave out figures that are not finite."),
    };
}
