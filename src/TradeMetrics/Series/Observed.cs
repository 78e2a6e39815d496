namespace TradeMetrics;

/// <summary>Observations made of others: a figure where all are there and the metric is defined, else a gap with the reason.</summary>
internal static class Observed
{
    internal static Observation<TResult> From<T, TOther, TResult>(Observation<T> first, Observation<TOther> second, Func<T, TOther, TResult> make)
        where T : struct
        where TOther : struct
        where TResult : struct =>
        Gap<T, TResult>(first, first.Period) ?? Gap<TOther, TResult>(second, first.Period) ?? Of(first.Period, () => make(first.Value, second.Value));

    /// <summary>What a function gives, or the reason why it gives nothing.</summary>
    internal static Observation<T> Of<T>(TimePeriod period, Func<T> make)
        where T : struct
    {
        try
        {
            return new(period, make());
        }
        catch (Exception problem) when (problem is UndefinedMetricException or OverflowException)
        {
            return Observation<T>.Missing(period, problem.Message);
        }
    }

    /// <summary>The gap that a gap leaves in what is made of it; null where there is a figure.</summary>
    internal static Observation<TResult>? Gap<T, TResult>(Observation<T> observation, TimePeriod period)
        where T : struct
        where TResult : struct => observation.HasValue ? null
        : Observation<TResult>.Missing(period, Reason(observation));

    // A reason that already tells of another period is passed on as it is.
    private static string Reason<T>(Observation<T> observation)
        where T : struct => observation.Reason!.StartsWith("there is no figure for", StringComparison.Ordinal)
        ? observation.Reason
        : $"there is no figure for {observation.Period}: {observation.Reason}";
}
