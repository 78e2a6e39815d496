using System.Numerics;

namespace TradeMetrics;

/// <summary>The least and the most of (to − from) / whole, which lie where each figure is at an end.</summary>
internal static class PublishedContribution
{
    /// <param name="lowTo">The least later part.</param>
    /// <param name="highTo">The most later part.</param>
    /// <param name="fromForLeast">Earlier parts at which the contribution may be least.</param>
    /// <param name="fromForMost">Earlier parts at which it may be most.</param>
    /// <param name="rests">The ends of the whole, or of the other parts.</param>
    /// <param name="whole">The whole of an earlier part and the rest.</param>
    internal static (PercentagePoints Least, PercentagePoints Most) Between<T>(
        T lowTo, T highTo, ReadOnlySpan<T> fromForLeast, ReadOnlySpan<T> fromForMost, ReadOnlySpan<T> rests, Func<T, T, T> whole)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>
    {
        var (least, most) = (decimal.MaxValue, decimal.MinValue);
        foreach (var rest in rests)
        {
            foreach (var from in fromForLeast)
            {
                least = Math.Min(least, At(from, lowTo, whole(from, rest), up: false));
            }

            foreach (var from in fromForMost)
            {
                most = Math.Max(most, At(from, highTo, whole(from, rest), up: true));
            }
        }

        return (PercentagePoints.FromFraction(least), PercentagePoints.FromFraction(most));
    }

    // Each quotient is rounded by itself, so the step is that of both, whatever is left of their difference.
    private static decimal At<T>(T from, T to, T whole, bool up)
        where T : struct, IDivisionOperators<T, T, decimal>
    {
        _ = from.ContributionTo(to, whole);
        decimal later = to / whole, earlier = from / whole;
        return up ? Outward.Up(later) - Outward.Down(earlier) : Outward.Down(later) - Outward.Up(earlier);
    }
}
