namespace TradeMetrics;

/// <summary>A figure for part of a year beside that of the full year, which cannot be less.</summary>
/// <typeparam name="T">The measure: money, decimals. Not for one that may be negative, such as a balance.</typeparam>
/// <param name="ToDate">The months so far.</param>
/// <param name="FullYear">The full year.</param>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new YearToDateClaim&lt;decimal&gt;(Published.Number("2.5", invariant), Published.Number("2.4", invariant));
/// Console.WriteLine(claim.Audit().Explanation); // The months so far come to 2.45 at the least, but the full year to less than 2.45: a part cannot exceed its year.
/// </code>
/// </example>
public sealed record YearToDateClaim<T>(Published<T> ToDate, Published<T> FullYear) : Claim
    where T : struct, IComparable<T>
{
    private protected override Finding Recompute()
    {
        var format = FigureFormat.For(ToDate, FullYear);
        var numbers = FigureFormat.Numbers(ToDate);
        var order = ToDate.Low.CompareTo(FullYear.High);
        if (order > 0 || (order == 0 && !(ToDate.IncludesLow && FullYear.IncludesHigh)))
        {
            var most = FullYear.IncludesHigh ? "at most" : "less than";
            return new(
                Verdict.Inconsistent,
                $"The months so far come to {format.Show(ToDate.Low)} at the least, but the full year to {most} {format.Show(FullYear.High)}: a part cannot exceed its year.",
                numbers);
        }

        return ToDate.Value.CompareTo(FullYear.Value) <= 0
            ? new(Verdict.Exact, $"The months so far, {format.Quote(ToDate)}, are within the full year's {format.Quote(FullYear)}.", numbers)
            : new(Verdict.WithinRounding, $"The months so far print above the full year, {format.Quote(ToDate)} against {format.Quote(FullYear)}, but by no more than rounding.", numbers);
    }
}
