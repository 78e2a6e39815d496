using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

/// <summary>The deepest fall of a series, whatever the quotient of its measure is.</summary>
internal static class DrawdownFormula
{
    internal static Drawdown<T> Maximum<T>(TimeSeries<T> series, Func<T, T, GrowthRate> growth)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(series);
        Drawdown<T>? deepest = null;
        Observation<T>? peak = null;
        foreach (var observation in series)
        {
            // A new definition starts anew: figures before it are no peak of those after.
            peak = observation.Breaks ? null : peak;
            if (!observation.HasValue)
            {
                continue;
            }

            if (peak is not { } high || observation.Value.CompareTo(high.Value) > 0)
            {
                peak = high = observation;
            }

            var depth = growth(high.Value, observation.Value);
            if (deepest is null || depth < deepest.Depth)
            {
                deepest = new(high, observation, depth, null);
            }
        }

        return deepest is null
            ? throw DrawdownExtensions.NoFigures("maximum drawdown")
            : deepest with { Recovery = Recovery(series, deepest) };
    }

    internal static bool TryMaximum<T>(TimeSeries<T> series, Func<T, T, GrowthRate> growth, [NotNullWhen(true)] out Drawdown<T>? drawdown)
        where T : struct, IComparable<T>
    {
        try
        {
            drawdown = Maximum(series, growth);
            return true;
        }
        catch (UndefinedMetricException)
        {
            drawdown = null;
            return false;
        }
    }

    private static TimePeriod? Recovery<T>(TimeSeries<T> series, Drawdown<T> fall)
        where T : struct, IComparable<T>
    {
        var after = series
            .Skip(fall.Trough.Period - series.Start + 1)
            .TakeWhile(observation => !observation.Breaks)
            .Where(observation => observation.HasValue && observation.Value.CompareTo(fall.Peak.Value) >= 0);
        return fall.Depth == GrowthRate.Zero ? fall.Trough.Period : after.Cast<Observation<T>?>().FirstOrDefault()?.Period;
    }
}
