namespace TradeMetrics;

/// <summary>A part was asked for that a breakdown has not; a missing part is not zero.</summary>
public sealed class MissingPartException : UndefinedMetricException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="key">The part that is missing.</param>
    /// <param name="message">Where it is missing, and what to do instead.</param>
    public MissingPartException(object key, string message)
        : base(UndefinedReason.NoData, message) => Key = key;

    /// <summary>The part that is missing.</summary>
    public object Key { get; }
}
