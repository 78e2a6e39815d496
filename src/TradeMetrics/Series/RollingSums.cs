using System.Numerics;

namespace TradeMetrics;

/// <summary>Sums of all windows of a series, in a time that does not depend on their length.</summary>
/// <remarks>
/// Windows without a gap lie in runs of figures of one definition. A run is cut into blocks as long as a window, and each window is
/// the end of one block and the start of the next. Nothing is subtracted, so that a sum is as exact as one added up by itself.
/// Sums of doubles are those of the kernel of <see cref="Columns"/>, which is made in the same way.
/// </remarks>
/// <typeparam name="T">The measure.</typeparam>
/// <param name="series">The series.</param>
/// <param name="count">How many periods make a window.</param>
internal sealed class RollingSums<T>(TimeSeries<T> series, int count)
    where T : struct, IAdditionOperators<T, T, T>
{
    private readonly int[] _runEnds = RunEnds(series);
    private int _runStart;
    private T[]? _sums;
    private ObservationStatus[] _statuses = [];

    /// <summary>The observations that a function makes of the sums of the windows that end at each period.</summary>
    internal IEnumerable<Observation<T>> Select(Func<T, T> make)
    {
        var lastBreak = -1;
        for (var last = 0; last < series.Count; last++)
        {
            lastBreak = series[last].Breaks ? last : lastBreak;
            var (first, period) = (last - count + 1, series[last].Period);
            if (first < 0)
            {
                yield return Incomplete(period, lastBreak >= 0);
            }
            else if (_runEnds[first] <= last)
            {
                yield return Gap(series[_runEnds[first]], period).Breaking(lastBreak >= first);
            }
            else
            {
                Enter(first);
                yield return Observed.Of(period, _statuses[first - _runStart], () => make(Sum(first)));
            }
        }
    }

    /// <summary>For each place the first from it on that a window from there cannot contain: a gap, or where another definition starts.</summary>
    private static int[] RunEnds(TimeSeries<T> series)
    {
        var ends = new int[series.Count];
        for (var place = series.Count - 1; place >= 0; place--)
        {
            var next = place + 1;
            ends[place] = !series[place].HasValue ? place
                : next == series.Count || series[next].Status == ObservationStatus.Break ? next
                : ends[next];
        }

        return ends;
    }

    private Observation<T> Incomplete(TimePeriod period, bool breaks) => period.TryMinus(count - 1, out var start)
        ? Observed.Gap<T, T>(series.At(start), period)!.Value.Breaking(breaks)
        : Observation<T>.Missing(period, $"there are no {count} periods up to {period}");

    private static Observation<T> Gap(Observation<T> stop, TimePeriod period) =>
        Observed.Gap<T, T>(stop, period) ?? Observation<T>.Missing(period, $"the definition changed in {stop.Period}");

    private void Enter(int first)
    {
        if (first - _runStart < _statuses.Length)
        {
            return;
        }

        _runStart = first;
        Observation<T>[] run = [.. Enumerable.Range(first, _runEnds[first] - first).Select(place => series[place])];
        T[] values = Array.ConvertAll(run, observation => observation.Value);
        _statuses = Windows(Array.ConvertAll(run, observation => observation.Status), Observed.Weaker);
        try
        {
            _sums = values is double[] doubles ? (T[])(object)Kernel(doubles) : Windows(values, static (sum, value) => sum + value);
        }
        catch (OverflowException)
        {
            // Some window has no sum; each is added up by itself.
            _sums = null;
        }
    }

    private double[] Kernel(double[] run)
    {
        var sums = new double[run.Length];
        Columns.RollingSum(run, count, sums);
        return sums[(count - 1)..];
    }

    private T Sum(int first) => _sums is { } sums && Measure.IsFinite(sums[first - _runStart])
        ? sums[first - _runStart]
        : Enumerable.Range(first + 1, count - 1).Aggregate(series[first].Value, (sum, place) => sum + series[place].Value);

    /// <summary>What each window of a run amounts to.</summary>
    private TValue[] Windows<TValue>(TValue[] run, Func<TValue, TValue, TValue> add)
    {
        var windows = new TValue[run.Length - count + 1];
        for (var start = 0; start < windows.Length; start += count)
        {
            var (end, last) = (start + count, Math.Min(start + count, windows.Length));
            var sum = run[end - 1];
            for (var place = end - 1; place >= start; place--)
            {
                sum = place == end - 1 ? sum : add(run[place], sum);
                if (place < last)
                {
                    windows[place] = sum;
                }
            }

            // And what each has of the next block.
            for (var place = start + 1; place < last; place++)
            {
                sum = place == start + 1 ? run[end] : add(sum, run[place + count - 1]);
                windows[place] = add(windows[place], sum);
            }
        }

        return windows;
    }
}
