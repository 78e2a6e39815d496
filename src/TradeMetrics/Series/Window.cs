using System.Numerics;

namespace TradeMetrics;

/// <summary>Consecutive observations of a series taken together: a figure where all are there and of one definition, else a gap.</summary>
internal static class Window
{
    /// <summary>What a function makes of all figures from a period on, as the observation of another period.</summary>
    /// <remarks>Where the first of them starts a new definition, what is made of them does so too, unless told otherwise.</remarks>
    internal static Observation<TResult> Of<T, TResult>(TimeSeries<T> series, TimePeriod start, int count, TimePeriod at, Func<T[], TResult> make, bool breaks = true)
        where T : struct
        where TResult : struct
    {
        // By place, since counting periods is slow for days and weeks.
        var place = start - series.Start;
        var values = place < 0 || place >= series.Count ? [] : new T[count];
        var status = ObservationStatus.Normal;
        for (var i = 0; i < count; i++)
        {
            var observation = place + i >= 0 && place + i < series.Count ? series[place + i] : series.At(start + i);
            if (Observed.Gap<T, TResult>(observation, at) is { } gap)
            {
                return gap.Breaking(Breaks(series, breaks ? place : place + 1, place + count));
            }

            if (i > 0 && observation.Status == ObservationStatus.Break)
            {
                return Observation<TResult>.Missing(at, $"the definition changed in {observation.Period}").Breaking(breaks: true);
            }

            values[i] = observation.Value;
            status = Observed.Weaker(status, breaks ? observation.Status : Observed.Unbroken(observation.Status));
        }

        return Observed.Of(at, status, () => make(values));
    }

    /// <summary>Whether the definition changed at one of the places of a series from the first up to, not including, the last.</summary>
    internal static bool Breaks<T>(TimeSeries<T> series, int from, int to)
        where T : struct
    {
        for (var i = Math.Max(from, 0); i < Math.Min(to, series.Count); i++)
        {
            if (series[i].Breaks)
            {
                return true;
            }
        }

        return false;
    }

    internal static T Sum<T>(T[] values)
        where T : struct, IAdditionOperators<T, T, T> => values.Aggregate(static (sum, value) => sum + value);

    /// <summary>The first of the periods of a series that a period consists of, and how many they are.</summary>
    /// <exception cref="ArgumentException">It does not consist of whole periods of the series.</exception>
    internal static (TimePeriod Start, int Count) Within<T>(TimeSeries<T> series, TimePeriod period)
        where T : struct
    {
        if (period.Frequency == series.Frequency && period.IsYearToDate == series.IsYearToDate)
        {
            return (period, 1);
        }

        RequireNesting(series, period.Frequency);
        var start = TimePeriod.Containing(period.Start, series.Frequency, series.Start.ReportingYear);
        return (start, TimePeriod.Containing(period.End, series.Frequency, series.Start.ReportingYear) - start + 1);
    }

    /// <exception cref="ArgumentException">Periods of the series do not make up whole periods of the frequency.</exception>
    internal static void RequireNesting<T>(TimeSeries<T> series, Frequency to)
        where T : struct
    {
        var (fine, coarse) = (series.Frequency, to);
        var nests = fine == Frequency.Daily ? coarse != Frequency.Daily
            : fine != Frequency.Weekly && coarse.PeriodsPerYear < fine.PeriodsPerYear && fine.PeriodsPerYear % coarse.PeriodsPerYear == 0;
        if (!nests || series.IsYearToDate)
        {
            throw new ArgumentException(
                series.IsYearToDate ? "Years to date overlap, so that they make up no longer period. Decumulate first; the last of each year is Aggregate(Frequency.Annual, SeriesAggregate.Last)."
                : fine == Frequency.Weekly ? $"Weeks run across the ends of months and years, so that they make up no {coarse} figures. Start from daily figures."
                : $"{fine} periods do not make up {coarse} ones. Give a lower frequency whose periods consist of whole {fine} ones.",
                nameof(to));
        }
    }

    /// <exception cref="InvalidOperationException">The series is of years to date.</exception>
    internal static void RefuseYearsToDate<T>(TimeSeries<T> series)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.IsYearToDate)
        {
            throw new InvalidOperationException("Years to date overlap, so that their figures make no sum. Decumulate first.");
        }
    }
}
