namespace TradeMetrics;

/// <summary>Growth along a series, whatever the quotient of its measure is.</summary>
internal static class SeriesGrowth
{
    internal static TimeSeries<TResult> YearOnYear<T, TResult>(TimeSeries<T> series, Func<T, T, TResult> growth)
        where T : struct
        where TResult : struct
    {
        ArgumentNullException.ThrowIfNull(series);
        return new([.. series.Select(later => later.Period.TryYearEarlier(out var earlier)
            ? Growth(series, earlier, later, growth)
            : Observation<TResult>.Missing(later.Period, $"the year before {later.Period} has no such period"))]);
    }

    internal static TimeSeries<TResult> PeriodOnPeriod<T, TResult>(TimeSeries<T> series, Func<T, T, TResult> growth)
        where T : struct
        where TResult : struct
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.IsYearToDate
            ? throw new InvalidOperationException("Years to date overlap, so that one is no growth of the one before. Use YearOnYear, or Decumulate first.")
            : new([.. series.Select(later => later.Period.TryMinus(1, out var earlier)
                ? Growth(series, earlier, later, growth)
                : Observation<TResult>.Missing(later.Period, $"there is no period before {later.Period}"))]);
    }

    /// <summary>The figures at both ends of a span that can be compared.</summary>
    /// <exception cref="MissingObservationException">There is none at an end.</exception>
    /// <exception cref="NoElapsedTimeException">The end is not after the start.</exception>
    /// <exception cref="UndefinedMetricException">The definition changed in between.</exception>
    internal static (T From, T To) Ends<T>(TimeSeries<T> series, TimePeriod from, TimePeriod to)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(series);
        return to <= from ? throw new NoElapsedTimeException($"Growth from {from} to {to} is undefined: no time lies between. Give the later period second.")
            : BreakIn(series, from, to) is { } broken ? throw new UndefinedMetricException(UndefinedReason.NotComparable, $"Growth from {from} to {to} is undefined: {broken}. Start there, or link the two parts with ChainLink.")
            : (series[from], series[to]);
    }

    internal static bool TryEnds<T>(TimeSeries<T> series, TimePeriod from, TimePeriod to, out T first, out T last)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(series);
        (first, last) = (default, default);
        return to > from && BreakIn(series, from, to) is null && series.TryGetValue(from, out first) && series.TryGetValue(to, out last);
    }

    /// <summary>What ends the comparison of two periods: a change of definition after the first, up to the last.</summary>
    internal static string? BreakIn<T>(TimeSeries<T> series, TimePeriod from, TimePeriod to)
        where T : struct
    {
        var last = Math.Min(to - series.Start, series.Count - 1);
        for (var i = Math.Max(from - series.Start + 1, 0); i <= last; i++)
        {
            if (series[i].Breaks)
            {
                return $"the definition changed in {series[i].Period}";
            }
        }

        return null;
    }

    // The base may itself be where a new definition starts: what follows compares with it.
    private static Observation<TResult> Growth<T, TResult>(TimeSeries<T> series, TimePeriod from, Observation<T> later, Func<T, T, TResult> growth)
        where T : struct
        where TResult : struct
    {
        var earlier = series.At(from);
        return BreakIn(series, from, later.Period) is { } broken
            ? Observation<TResult>.Missing(later.Period, broken)
            : Observed.From(earlier, later, later.Period, Observed.Weaker(Observed.Unbroken(earlier.Status), Observed.Unbroken(later.Status)), growth);
    }
}
