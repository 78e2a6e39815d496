namespace TradeMetrics;

/// <summary>A figure that must not be negative is negative.</summary>
public sealed class NegativeMeasureException : UndefinedMetricException
{
    /// <summary>Creates the exception with its message.</summary>
    /// <param name="message">What was wrong, what was expected, and what to do instead.</param>
    public NegativeMeasureException(string message)
        : base(UndefinedReason.NegativeMeasure, message)
    {
    }
}
