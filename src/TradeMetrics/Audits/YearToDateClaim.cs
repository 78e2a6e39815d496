namespace TradeMetrics;

/// <summary>A figure for part of a year beside that of the full year, which cannot be less.</summary>
/// <typeparam name="T">The measure: money, decimals. Of one that may be negative, such as a balance, it cannot be checked.</typeparam>
/// <param name="ToDate">The months so far.</param>
/// <param name="FullYear">The full year.</param>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new YearToDateClaim&lt;decimal&gt;(Published.Number("2.5", invariant), Published.Number("2.4", invariant));
/// Console.WriteLine(claim.Audit().Explanation); // The months so far come to 2.45 at the least, but the full year to less than 2.45: a part cannot exceed its year, and this one is just out of reach.
/// </code>
/// </example>
public sealed record YearToDateClaim<T>(Published<T> ToDate, Published<T> FullYear) : Claim
    where T : struct, IComparable<T>
{
    private protected override Finding Recompute()
    {
        var (numbers, year) = (FigureFormat.Numbers(ToDate), FigureFormat.Numbers(FullYear));
        if (numbers.Low < 0m || year.Low < 0m)
        {
            return Finding.NotCheckable("months of a figure that may be negative, such as a balance, can come to more than their year");
        }

        // The year can be anything from the months so far on.
        var distance = numbers.Low - year.High;
        var format = FigureFormat.For(ToDate, FullYear).Telling(distance);
        if (distance > 0m || (distance == 0m && !(ToDate.IncludesLow && FullYear.IncludesHigh)))
        {
            var gap = distance == 0m ? "this one is just out of reach" : $"this one does by {FigureFormat.Gap(distance, ToDate.Value)}";
            return new(
                Verdict.Inconsistent,
                $"The months so far come to {format.Show(ToDate.Low)} at the least, but the full year to {(FullYear.IncludesHigh ? "at most" : "less than")} {format.Show(FullYear.High)}: a part cannot exceed its year, and {gap}.",
                numbers,
                year);
        }

        return numbers.Central <= year.Central
            ? new(Verdict.Exact, $"The months so far, {format.Quote(ToDate)}, are within the full year's {format.Quote(FullYear)}.", numbers, year)
            : new(Verdict.WithinRounding, $"The months so far print above the full year, {format.Quote(ToDate)} against {format.Quote(FullYear)}, but by no more than rounding.", numbers, year);
    }
}
