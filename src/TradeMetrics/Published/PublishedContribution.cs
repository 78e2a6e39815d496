using System.Numerics;

namespace TradeMetrics;

/// <summary>The least and the most of (to − from) / whole, which lie where each figure is at an end.</summary>
internal static class PublishedContribution
{
    /// <param name="to">The later part.</param>
    /// <param name="wholes">Each end of the earlier part, with each end of the whole that goes with it, rounded outwards.</param>
    internal static (PercentagePoints Least, PercentagePoints Most) Between<T>(Published<T> to, ReadOnlySpan<(T From, T Whole)> wholes)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>
    {
        var (least, most) = (decimal.MaxValue, decimal.MinValue);
        foreach (var (part, whole) in wholes)
        {
            least = Math.Min(least, At(part, to.Low, whole, up: false));
            most = Math.Max(most, At(part, to.High, whole, up: true));
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
