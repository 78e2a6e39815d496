namespace TradeMetrics;

/// <summary>A part is larger than the whole it is said to belong to.</summary>
public sealed class PartExceedsWholeException : UndefinedMetricException
{
    /// <summary>Creates the exception with its message.</summary>
    /// <param name="message">What was wrong, what was expected, and what to do instead.</param>
    public PartExceedsWholeException(string message)
        : base(UndefinedReason.PartExceedsWhole, message)
    {
    }
}
