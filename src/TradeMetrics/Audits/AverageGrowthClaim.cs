using System.Numerics;

namespace TradeMetrics;

/// <summary>An average growth a year from one printed figure to another.</summary>
/// <typeparam name="T">The measure: money, decimals.</typeparam>
/// <param name="From">The earlier figure.</param>
/// <param name="To">The later figure.</param>
/// <param name="Years">The years between them, above zero.</param>
/// <param name="Stated">The average rate that is stated.</param>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new AverageGrowthClaim&lt;decimal&gt;(Published.Number("3.7", invariant), Published.Number("4.5", invariant), 5, Published.Growth("4.2 %", invariant));
/// Console.WriteLine(claim.Audit().Explanation); // The printed figures give 3.99 % a year, but their rounding leaves 3.48 % to 4.51 % open, and "4.2 %" agrees with that.
/// </code>
/// </example>
public sealed record AverageGrowthClaim<T>(Published<T> From, Published<T> To, Periods Years, Published<GrowthRate> Stated) : Claim
    where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>
{
    private protected override Finding Recompute() => Compare(
        Stated,
        From.CagrTo(To, Years),
        " a year",
        () => $"{FigureFormat.For(To).Show(From.Value.CompoundedAt(Stated.Middle(), Years))} at the end of {Span(Years)}");
}
