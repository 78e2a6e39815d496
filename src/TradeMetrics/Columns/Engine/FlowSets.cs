using System.Buffers;

namespace TradeMetrics;

/// <summary>Measures of many sets of cash flows that lie one after the other.</summary>
internal static unsafe class FlowSets
{
    /// <summary>Whether the starts cut the rows into sets, and the destination has a row for each and is apart from the flows.</summary>
    internal static void Check(ReadOnlySpan<double> amounts, ReadOnlySpan<int> starts, ReadOnlySpan<double> destination)
    {
        if (starts.Length - 1 != destination.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {starts.Length} starts and {destination.Length} rows in the destination. Give one start more than there are sets, and a row for each set."), nameof(starts));
        }

        for (var set = 0; set < starts.Length; set++)
        {
            var (start, lowest) = (starts[set], set == 0 ? 0 : starts[set - 1]);
            if (start < lowest || start > amounts.Length || (set == 0 && start > 0) || (set == destination.Length && start < amounts.Length))
            {
                throw new ArgumentException(FormattableString.Invariant($"Start {set} is {start}. Starts ascend from 0 to the number of flows, {amounts.Length}: each is where a set begins, and the last where the last set ends."), nameof(starts));
            }
        }

        ColumnCheck.NoOverlap(amounts, destination);
    }

    /// <summary>Measures sets with times or rates of their own, where there are any.</summary>
    internal static void Apply<TMeasure>(
        ReadOnlySpan<double> amounts, ReadOnlySpan<double> times, ReadOnlySpan<int> starts, ReadOnlySpan<double> rates, Span<double> destination, TMeasure measure, Parallelism parallelism)
        where TMeasure : struct, IFlowMeasure
    {
        fixed (double* flows = amounts, at = times, rate = rates, to = destination)
        fixed (int* start = starts)
        {
            Blocks.RunSets(new Work<TMeasure>(flows, at, start, rate, to, false, measure), destination.Length, amounts.Length, parallelism);
        }
    }

    /// <summary>Measures sets of flows at times 0, 1, 2, ….</summary>
    internal static void ApplyToPeriods<TMeasure>(ReadOnlySpan<double> amounts, ReadOnlySpan<int> starts, Span<double> destination, TMeasure measure, Parallelism parallelism)
        where TMeasure : struct, IFlowMeasure
    {
        var longest = 0;
        for (var set = 0; set < destination.Length; set++)
        {
            longest = Math.Max(longest, starts[set + 1] - starts[set]);
        }

        var periods = ArrayPool<double>.Shared.Rent(longest);
        try
        {
            for (var period = 0; period < longest; period++)
            {
                periods[period] = period;
            }

            fixed (double* flows = amounts, at = periods, to = destination)
            fixed (int* start = starts)
            {
                Blocks.RunSets(new Work<TMeasure>(flows, at, start, null, to, true, measure), destination.Length, amounts.Length, parallelism);
            }
        }
        finally
        {
            ArrayPool<double>.Shared.Return(periods);
        }
    }

    private readonly struct Work<TMeasure>(double* amounts, double* times, int* starts, double* rates, double* destination, bool sharesTimes, TMeasure measure) : IBlockWork
        where TMeasure : struct, IFlowMeasure
    {
        public void Run(int block, int start, int rows)
        {
            for (var set = start; set < start + rows; set++)
            {
                var (first, count) = (starts[set], starts[set + 1] - starts[set]);
                destination[set] = count == 0
                    ? double.NaN
                    : measure.Of(new(amounts + first, count), new(sharesTimes ? times : times + first, times is null ? 0 : count), rates is null ? 0 : rates[set]);
            }
        }
    }
}
