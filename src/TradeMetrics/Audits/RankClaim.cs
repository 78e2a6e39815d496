namespace TradeMetrics;

/// <summary>A stated rank of a printed figure among others, the largest first; ties share the better rank.</summary>
/// <typeparam name="T">The measure: money, decimals, rates.</typeparam>
/// <param name="Figure">The figure.</param>
/// <param name="Others">The figures that it is ranked among.</param>
/// <param name="Stated">The rank that is stated, from 1.</param>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new RankClaim&lt;decimal&gt;(Published.Number("8.3", invariant), [Published.Number("8.3", invariant), Published.Number("4.7", invariant)], 1);
/// Console.WriteLine(claim.Audit().Verdict); // Exact
/// </code>
/// </example>
public sealed record RankClaim<T>(Published<T> Figure, IReadOnlyList<Published<T>> Others, int Stated) : Claim
    where T : struct, IComparable<T>
{
    private protected override Finding Recompute()
    {
        var printed = 1 + Others.Count(other => other.Value.CompareTo(Figure.Value) > 0);
        var best = 1 + Others.Count(other => other.Low.CompareTo(Figure.High) >= 0 && !other.Meets(Figure));
        var worst = 1 + Others.Count(other => other.High.CompareTo(Figure.Low) > 0);
        FigureBounds ranks = new(best, printed, worst);
        var range = best == worst ? $"{best}" : $"{best} to {worst}";
        return Stated == printed ? new(Verdict.Exact, $"By the printed figures it is number {printed}, as stated.", ranks)
            : Stated >= best && Stated <= worst ? new(Verdict.WithinRounding, $"By the printed figures it is number {printed}, but rounding leaves {range} open, and {Stated} is among them.", ranks)
            : new(Verdict.Inconsistent, $"By the printed figures it is number {printed}, and rounding leaves no more than {range} open; {Stated} is not among them.", ranks);
    }
}
