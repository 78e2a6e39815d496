using System.Buffers;

namespace TradeMetrics;

/// <summary>Finds all rates at which flows are worth nothing.</summary>
internal static class RateSearch
{
    private const int OnStack = 64;

    /// <summary>The rates of flows in any order.</summary>
    /// <param name="times">Finite times, in periods or years.</param>
    /// <param name="amounts">As many finite amounts.</param>
    /// <param name="total">Their sum, which may be known better than doubles can add it up.</param>
    internal static RateSolution Solve(ReadOnlySpan<double> times, ReadOnlySpan<double> amounts, double total)
    {
        var length = amounts.Length;
        var rented = length > OnStack ? ArrayPool<double>.Shared.Rent(3 * length) : null;
        Span<double> room = rented ?? stackalloc double[3 * OnStack];
        try
        {
            var sortedTimes = room[..length];
            var sortedAmounts = room.Slice(length, length);
            times.CopyTo(sortedTimes);
            amounts.CopyTo(sortedAmounts);
            sortedTimes.Sort(sortedAmounts);
            var count = Net(sortedTimes, sortedAmounts);
            var curve = new PresentValueCurve(sortedTimes[..count], sortedAmounts[..count], room.Slice(2 * length, count), total);
            return (count == 0 ? 0 : curve.SignChanges()) switch
            {
                0 => new NoRate(WhyNone(count, times, amounts)),
                1 => One(curve, RootFinder.Lowest, RootFinder.Largest, RateProof.OneChangeOfSign),
                _ => Search(curve),
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

    private static RateSolution Search(PresentValueCurve curve)
    {
        // Norstrøm's condition for rates above zero, and its mirror image for those below.
        if (curve.Sign(0) != 0 && curve.RootsAbove(0) is { } above && curve.RootsBelow(0) is { } below && above + below < 2)
        {
            return above + below == 0 ? new NoRate(NoRateReason.NeverZero)
                : above == 1 ? One(curve, 0, RootFinder.Largest, RateProof.OneChangeOfSum)
                : One(curve, RootFinder.Lowest, 0, RateProof.OneChangeOfSum);
        }

        var finder = new RootFinder(curve);
        finder.Search(Edge(curve, higher: false), Edge(curve, higher: true));
        var roots = finder.Roots();
        return roots.Length switch
        {
            0 => new NoRate(NoRateReason.NeverZero),
            1 => new UniqueRate(roots[0], RateProof.Search),
            _ => new SeveralRates(roots),
        };
    }

    private static RateSolution One(PresentValueCurve curve, double from, double to, RateProof proof)
    {
        // The one root is beyond an end where both ends are on one side of zero.
        if (proof is RateProof.OneChangeOfSum && curve.IsOneSided(from, to))
        {
            return new NoRate(NoRateReason.OutOfRange);
        }

        var x = new RootFinder(curve).Crossing(from, to, Math.Clamp(0, from, to), curve.IsPositiveAtHighRates);
        var residual = curve.Residual(x);

        // With one change of sign ln(in / out) only rises, or only falls: a residual below that of an end is nearer to the root, and
        // an end whose sign is known has more than two roundings. So the ends matter where the residual is more than a rounding.
        return x < RootFinder.Lowest + 1e-9 || x > RootFinder.Largest - 1e-9 || (!(residual <= PresentValueCurve.Rounding) && curve.IsOneSided(from, to))
            ? new NoRate(NoRateReason.OutOfRange)
            : new UniqueRate(new RateRoot(x, residual, false), proof);
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
