namespace TradeMetrics;

/// <summary>Growth along a series, whatever the quotient of its measure is.</summary>
internal static class SeriesGrowth
{
    internal static TimeSeries<GrowthRate> YearOnYear<T>(TimeSeries<T> series, Func<T, T, GrowthRate> growth)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(series);
        return new([.. series.Select(later => later.Period.TryYearEarlier(out var earlier)
            ? Growth(series, earlier, later, growth)
            : Observation<GrowthRate>.Missing(later.Period, $"the year before {later.Period} has no such period"))]);
    }

    internal static TimeSeries<GrowthRate> PeriodOnPeriod<T>(TimeSeries<T> series, Func<T, T, GrowthRate> growth)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.IsYearToDate
            ? throw new InvalidOperationException("Years to date overlap, so that one is no growth of the one before. Use YearOnYear, or Decumulate first.")
            : new([.. series.Select(later => Growth(series, later.Period - 1, later, growth))]);
    }

    /// <summary>Growth from one period to another; a gap where the definition changed in between.</summary>
    internal static Observation<GrowthRate> Growth<T>(TimeSeries<T> series, TimePeriod from, Observation<T> later, Func<T, T, GrowthRate> growth)
        where T : struct
    {
        var place = from - series.Start;
        for (var i = Math.Max(place + 1, 0); i <= later.Period - series.Start; i++)
        {
            if (series[i].Status == ObservationStatus.Break)
            {
                return Observation<GrowthRate>.Missing(later.Period, $"the definition changed in {series[i].Period}");
            }
        }

        var observed = Observed.From(series.At(from), later, growth);
        return observed.At(later.Period);
    }
}
