using System.Buffers;

namespace TradeMetrics;

/// <summary>Finds all rates at which flows are worth nothing.</summary>
internal static class RateSearch
{
    private const int OnStack = 64;
    private const int SectionsOnStack = 16;
    private const double Large = 1e200;

    /// <summary>The rates of flows in any order.</summary>
    /// <param name="times">Finite times, in periods or years.</param>
    /// <param name="amounts">As many finite amounts.</param>
    /// <param name="total">Their sum, which may be known better than doubles can add it up.</param>
    internal static RateSolution Solve(ReadOnlySpan<double> times, ReadOnlySpan<double> amounts, double total) =>
        Find(times, amounts, total, wantsSeveral: true).ToSolution();

    /// <summary>The rates of flows in any order, whose sum is as good as doubles can add it up.</summary>
    internal static RateSolution Solve(ReadOnlySpan<double> times, ReadOnlySpan<double> amounts) =>
        Find(times, amounts, null, wantsSeveral: true).ToSolution();

    /// <summary>The only rate of flows in any order; NaN where there are several or none, or a figure is not finite. Nothing is allocated.</summary>
    internal static double UniqueRate(ReadOnlySpan<double> times, ReadOnlySpan<double> amounts)
    {
        foreach (var amount in amounts)
        {
            if (!double.IsFinite(amount))
            {
                return double.NaN;
            }
        }

        // Of times that are not finite, the span is not either.
        return double.IsFinite(Span(times)) ? Find(times, amounts, null, wantsSeveral: false).UniqueRate : double.NaN;
    }

    /// <summary>How far finite times, and zero, are apart; NaN or infinite where one is not finite.</summary>
    internal static double Span(ReadOnlySpan<double> times)
    {
        var (first, last) = (0d, 0d);
        foreach (var time in times)
        {
            (first, last) = (Math.Min(first, time), Math.Max(last, time));
        }

        return last - first;
    }

    private static RateOutcome Find(ReadOnlySpan<double> times, ReadOnlySpan<double> amounts, double? total, bool wantsSeveral)
    {
        var (length, lanes) = (amounts.Length, PresentValueCurve.Room(amounts.Length));
        var rented = lanes > OnStack ? ArrayPool<double>.Shared.Rent(3 * lanes) : null;
        Span<double> room = rented ?? stackalloc double[3 * OnStack];
        try
        {
            var sortedTimes = room[..length];
            var sortedAmounts = room.Slice(lanes, length);
            times.CopyTo(sortedTimes);
            amounts.CopyTo(sortedAmounts);
            if (amounts.ContainsAnyExceptInRange(-Large, Large))
            {
                // Sums of the largest doubles would be infinite. A power of two moves no root.
                foreach (ref var amount in sortedAmounts)
                {
                    amount = Math.ScaleB(amount, -600);
                }
            }

            var sum = total ?? Compensated.Sum(sortedAmounts);
            sortedTimes.Sort(sortedAmounts);
            var count = Net(sortedTimes, sortedAmounts);
            var curve = new PresentValueCurve(count, room[..lanes], room.Slice(lanes, lanes), room.Slice(2 * lanes, lanes), sum);
            return (count == 0 ? 0 : curve.SignChanges()) switch
            {
                0 => RateOutcome.None(WhyNone(count, times, amounts)),
                1 => One(curve, RootFinder.Lowest, RootFinder.Largest, RateProof.OneChangeOfSign),
                _ => Search(curve, wantsSeveral),
            };
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<double>.Shared.Return(rented);
            }
        }
    }

    private static NoRateReason WhyNone(int count, ReadOnlySpan<double> times, ReadOnlySpan<double> amounts)
    {
        var bothWays = amounts.ContainsAnyInRange(double.MinValue, -double.Epsilon) && amounts.ContainsAnyInRange(double.Epsilon, double.MaxValue);
        return !amounts.ContainsAnyExcept(0) ? NoRateReason.NoFlows
            : count == 0 ? NoRateReason.EveryRate
            : bothWays && !times.ContainsAnyExcept(times[0]) ? NoRateReason.SameDate
            : NoRateReason.OneDirection;
    }

    private static RateOutcome Search(PresentValueCurve curve, bool wantsSeveral)
    {
        // Norstrøm's condition for rates above zero, and its mirror image for those below.
        if (curve.Sign(0) != 0 && curve.RootsAbove(0) is { } above && curve.RootsBelow(0) is { } below && above + below < 2)
        {
            return above + below == 0 ? RateOutcome.None(NoRateReason.NeverZero)
                : above == 1 ? One(curve, 0, RootFinder.Largest, RateProof.OneChangeOfSum)
                : One(curve, RootFinder.Lowest, 0, RateProof.OneChangeOfSum);
        }

        var finder = new RootFinder(curve, stackalloc (double, double)[SectionsOnStack]);
        try
        {
            finder.Search(Edge(curve, higher: false), Edge(curve, higher: true));
            return finder.JoinSections() switch
            {
                0 => RateOutcome.None(NoRateReason.NeverZero),
                1 => RateOutcome.Unique(finder.Root(0), RateProof.Search),
                _ => RateOutcome.Several(wantsSeveral ? finder.Roots() : null),
            };
        }
        finally
        {
            finder.Dispose();
        }
    }

    private static RateOutcome One(PresentValueCurve curve, double from, double to, RateProof proof)
    {
        // The one root is beyond an end where both ends are on one side of zero.
        if (proof is RateProof.OneChangeOfSum && curve.IsOneSided(from, to))
        {
            return RateOutcome.None(NoRateReason.OutOfRange);
        }

        var x = new RootFinder(curve, default).Crossing(from, to, Math.Clamp(0, from, to), curve.IsPositiveAtHighRates);
        var residual = curve.Residual(x);

        // With one change of sign ln(in / out) only rises, or only falls: a residual below that of an end is nearer to the root, and
        // an end whose sign is known has more than two roundings. So the ends matter where the residual is more than a rounding.
        return x < RootFinder.Lowest + 1e-9 || x > RootFinder.Largest - 1e-9 || (!(residual <= PresentValueCurve.Rounding) && curve.IsOneSided(from, to))
            ? RateOutcome.None(NoRateReason.OutOfRange)
            : RateOutcome.Unique(new RateRoot(x, residual, false), proof);
    }

    // From where on, to the lower or the higher side, there is no root; or the limit.
    private static double Edge(PresentValueCurve curve, bool higher)
    {
        var limit = higher ? RootFinder.Highest : RootFinder.Lowest;
        var edge = Math.CopySign(1 / curve.Duration, limit);
        while (Math.Abs(edge) < Math.Abs(limit) && (higher ? curve.RootsAbove(edge) : curve.RootsBelow(edge)) is not 0)
        {
            edge *= 2;
        }

        return Math.Abs(edge) < Math.Abs(limit) ? edge : limit;
    }

    // Adds up what is at one time and leaves zeros out; gives the number of flows that stay.
    private static int Net(Span<double> times, Span<double> amounts)
    {
        var count = 0;
        for (var i = 0; i < times.Length;)
        {
            var (time, first) = (times[i], i);
            while (i < times.Length && times[i] == time)
            {
                i++;
            }

            var sum = Compensated.Sum(amounts[first..i]);
            (times[count], amounts[count]) = (time, sum);
            count += sum == 0 ? 0 : 1;
        }

        return count;
    }
}
