namespace TradeMetrics;

/// <summary>A figure was asked for that is not there.</summary>
public sealed class MissingObservationException : UndefinedMetricException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="period">The period that has no figure.</param>
    /// <param name="reason">Why, if it is known.</param>
    public MissingObservationException(TimePeriod period, string? reason)
        : base(UndefinedReason.NoData, $"There is no figure for {period}: {reason ?? "the series has no such period"}. Fill the gap from its source, or use TryGetValue.") => Period = period;

    /// <summary>The period that has no figure.</summary>
    public TimePeriod Period { get; }
}
