using System.Numerics;

namespace TradeMetrics;

/// <summary>Growth from one printed figure to another, at a stated rate.</summary>
/// <typeparam name="T">The measure: money, decimals.</typeparam>
/// <param name="From">The earlier figure.</param>
/// <param name="To">The later figure.</param>
/// <param name="Stated">The growth that is stated.</param>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new GrowthClaim&lt;decimal&gt;(Published.Number("6.8", invariant), Published.Number("8.3", invariant), Published.Growth("22 %", invariant));
/// Console.WriteLine(claim.Audit().Explanation); // The printed figures give 22.06 %, as "22 %" says.
/// </code>
/// </example>
public sealed record GrowthClaim<T>(Published<T> From, Published<T> To, Published<GrowthRate> Stated) : Claim
    where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>
{
    private protected override Finding Recompute() => Compare(
        Stated, From.GrowthTo(To), otherwise: () => $"{FigureFormat.For(To).Show(From.Value.CompoundedAt(Stated.Middle(), 1))} as the later figure");
}
