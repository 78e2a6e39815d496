namespace TradeMetrics;

/// <summary>Observations made of others: a figure where all are there and the metric is defined, else a gap with the reason.</summary>
internal static class Observed
{
    /// <summary>A figure made of two of one period, with the weaker status.</summary>
    internal static Observation<TResult> From<T, TOther, TResult>(Observation<T> first, Observation<TOther> second, Func<T, TOther, TResult> make)
        where T : struct
        where TOther : struct
        where TResult : struct => From(first, second, first.Period, Weaker(first.Status, second.Status), make);

    /// <summary>A figure made of two, with a period and a status of its own.</summary>
    internal static Observation<TResult> From<T, TOther, TResult>(Observation<T> first, Observation<TOther> second, TimePeriod period, ObservationStatus status, Func<T, TOther, TResult> make)
        where T : struct
        where TOther : struct
        where TResult : struct =>
        Gap<T, TResult>(first, period) ?? Gap<TOther, TResult>(second, period) ?? Of(period, status, () => make(first.Value, second.Value));

    /// <summary>What a function gives, or the reason why it gives nothing.</summary>
    internal static Observation<T> Of<T>(TimePeriod period, ObservationStatus status, Func<T> make)
        where T : struct
    {
        try
        {
            var value = make();
            return Measure.IsFinite(value) ? new(period, value, status) : Observation<T>.Missing(period, "the result is not a finite number");
        }
        catch (DivideByZeroException)
        {
            return Observation<T>.Missing(period, "a division by zero has no result");
        }
        catch (Exception problem) when (problem is UndefinedMetricException or OverflowException)
        {
            return Observation<T>.Missing(period, problem.Message);
        }
    }

    /// <summary>The gap that a gap leaves in what is made of it; null where there is a figure. What is kept back stays so in its own period.</summary>
    internal static Observation<TResult>? Gap<T, TResult>(Observation<T> observation, TimePeriod period)
        where T : struct
        where TResult : struct => observation.HasValue ? null
        : observation.Status == ObservationStatus.Confidential && observation.Period == period ? Observation<TResult>.Confidential(period)
        : Observation<TResult>.Missing(period, Reason(observation));

    /// <summary>The status that comes first in SDMX's order of importance, of two that have a figure.</summary>
    internal static ObservationStatus Weaker(ObservationStatus left, ObservationStatus right) => Weakness(left) >= Weakness(right) ? left : right;

    /// <summary>A status, without the break that does not concern what is made of it.</summary>
    internal static ObservationStatus Unbroken(ObservationStatus status) => status == ObservationStatus.Break ? ObservationStatus.Normal : status;

    private static int Weakness(ObservationStatus status) => status switch
    {
        ObservationStatus.Break => 4,
        ObservationStatus.Forecast => 3,
        ObservationStatus.Estimated => 2,
        ObservationStatus.Provisional => 1,
        _ => 0,
    };

    // A reason that already tells of another period is passed on as it is.
    private static string Reason<T>(Observation<T> observation)
        where T : struct => observation.Reason!.StartsWith("there is no figure for", StringComparison.Ordinal)
        ? observation.Reason
        : $"there is no figure for {observation.Period}: {observation.Reason}";
}
