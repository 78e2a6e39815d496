using System.Diagnostics;

namespace TradeMetrics.Benchmarks;

/// <summary>Times short work by the median of many turns, which a busy neighbour disturbs least.</summary>
internal static class Clock
{
    private static readonly TimeSpan _shortestTurn = TimeSpan.FromMilliseconds(2);

    /// <summary>The median time of one run, in nanoseconds, of at least so many turns within about half a second.</summary>
    internal static double Median(Action work, int turns = 7)
    {
        var runs = RunsOfATurn(work);
        var times = new List<double>();
        for (var start = Stopwatch.GetTimestamp(); times.Count < turns || Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(0.5);)
        {
            times.Add(Time(work, runs));
        }

        return Median(times);
    }

    /// <summary>The median of ours over the peer's time, turn by turn: the two go in turns, so that noise hits both.</summary>
    internal static double Ratio(Action ours, Action peers, TimeSpan patience)
    {
        var (oursRuns, peersRuns) = (RunsOfATurn(ours), RunsOfATurn(peers));
        var ratios = new List<double>();
        for (var start = Stopwatch.GetTimestamp(); ratios.Count < 7 || Stopwatch.GetElapsedTime(start) < patience;)
        {
            // The order changes, since the second finds the caches as the first left them.
            var first = ratios.Count % 2 == 0 ? Time(ours, oursRuns) : 0;
            var peer = Time(peers, peersRuns);
            ratios.Add((first > 0 ? first : Time(ours, oursRuns)) / peer);
        }

        return Median(ratios);
    }

    // Warmed up until compiled in full, then as often as makes a turn that the clock can tell.
    private static int RunsOfATurn(Action work)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(0.3);)
        {
            work();
        }

        var once = Time(work, 1);
        return (int)Math.Clamp(_shortestTurn.TotalNanoseconds / once, 1, 1e6);
    }

    private static double Time(Action work, int runs)
    {
        var start = Stopwatch.GetTimestamp();
        for (var run = 0; run < runs; run++)
        {
            work();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / runs;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }
}
