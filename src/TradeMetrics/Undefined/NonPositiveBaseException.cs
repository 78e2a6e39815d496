namespace TradeMetrics;

/// <summary>Growth was asked for from a base that is zero or negative.</summary>
public sealed class NonPositiveBaseException : UndefinedMetricException
{
    /// <summary>Creates the exception with its message.</summary>
    /// <param name="message">What was wrong, what was expected, and what to do instead.</param>
    public NonPositiveBaseException(string message)
        : base(UndefinedReason.NonPositiveBase, message)
    {
    }
}
