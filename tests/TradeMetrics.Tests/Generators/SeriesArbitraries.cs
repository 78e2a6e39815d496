using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>Series of 1 to 60 figures above zero, with gaps and statuses, monthly or yearly; they shrink to shorter ones.</summary>
public static class SeriesArbitraries
{
    public static Arbitrary<TimeSeries<decimal>> Series() => Arb.From(
        from start in Gen.Elements(TradeMetrics.TimePeriod.Month(2018, 1), TradeMetrics.TimePeriod.Month(2019, 8), TradeMetrics.TimePeriod.Year(1960))
        from count in Gen.Choose(1, 60)
        from observations in Observation(start).ListOf(count)
        select TradeMetrics.TimeSeries.From(observations.Select((observation, step) => observation(step))),
        series => series.Count == 1 ? [] : [series.Between(series.Start, series.Start + (series.Count / 2) - 1), series.Between(series.Start + 1, series.End)]);

    private static Gen<Func<int, Observation<decimal>>> Observation(TimePeriod start) =>
        from value in Gen.Choose(1, 1_000_000)
        from kind in Gen.Choose(0, 19)
        select (Func<int, Observation<decimal>>)(step => kind switch
        {
            0 or 1 => Observation<decimal>.Missing(start + step, "not collected"),
            2 => Observation<decimal>.Confidential(start + step),
            3 => new(start + step, value / 100m, ObservationStatus.Provisional),
            4 => new(start + step, value / 100m, ObservationStatus.Estimated),
            5 => new(start + step, value / 100m, ObservationStatus.Break),
            _ => new(start + step, value / 100m),
        });
}
