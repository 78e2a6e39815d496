namespace TradeMetrics;

/// <summary>A result is outside the range of <see cref="decimal"/> (about ±7.9e28).</summary>
/// <remarks>It derives from <see cref="OverflowException"/>, so code that handles decimal overflow handles this.</remarks>
public sealed class MetricOverflowException : OverflowException
{
    /// <summary>Creates the exception with its message.</summary>
    /// <param name="message">What was computed, its limit, and what to do instead.</param>
    public MetricOverflowException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its message and cause.</summary>
    /// <param name="message">What was computed, its limit, and what to do instead.</param>
    /// <param name="innerException">The exception that led to this one.</param>
    public MetricOverflowException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
