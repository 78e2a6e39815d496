using NodaTime;

namespace TradeMetrics;

/// <summary>A run of days, both ends included.</summary>
internal readonly record struct DaySpan(LocalDate First, LocalDate Last)
{
    internal static DaySpan Always { get; } = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    internal bool Includes(LocalDate date) => First <= date && date <= Last;

    internal bool Covers(DaySpan other) => First <= other.First && other.Last <= Last;

    internal bool Overlaps(DaySpan other) => First <= other.Last && other.First <= Last;

    internal DaySpan Intersection(DaySpan other) => new(LocalDate.Max(First, other.First), LocalDate.Min(Last, other.Last));

    /// <summary>The same days as few runs in order: those that overlap or touch become one.</summary>
    internal static List<DaySpan> Merge(IEnumerable<DaySpan> spans)
    {
        var merged = new List<DaySpan>();
        foreach (var span in spans.OrderBy(span => span.First))
        {
            if (merged.Count > 0 && Touches(merged[^1].Last, span.First))
                merged[^1] = merged[^1] with { Last = LocalDate.Max(merged[^1].Last, span.Last) };
            else
                merged.Add(span);
        }

        return merged;

        static bool Touches(LocalDate last, LocalDate next) => next <= last || (last < LocalDate.MaxIsoValue && next == last.PlusDays(1));
    }
}
