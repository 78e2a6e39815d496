namespace TradeMetrics;

/// <summary>No time, or negative time, lies between two figures that a rate over time was asked for.</summary>
public sealed class NoElapsedTimeException : UndefinedMetricException
{
    /// <summary>Creates the exception with its message.</summary>
    /// <param name="message">What was wrong, what was expected, and what to do instead.</param>
    public NoElapsedTimeException(string message)
        : base(UndefinedReason.NoElapsedTime, message)
    {
    }
}
