using System.Numerics;

namespace TradeMetrics;

/// <summary>A printed part of a printed whole, at a stated share.</summary>
/// <typeparam name="T">The measure: money, decimals.</typeparam>
/// <param name="Part">The part.</param>
/// <param name="Whole">The whole.</param>
/// <param name="Stated">The share that is stated.</param>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new ShareClaim&lt;Money&gt;(Published.Money("over 3 trillion CNY", invariant), Published.Money("8.3 trillion CNY", invariant), Published.Share("nearly 40 %", invariant));
/// Console.WriteLine(claim.Audit().Verdict); // Exact
/// </code>
/// </example>
public sealed record ShareClaim<T>(Published<T> Part, Published<T> Whole, Published<Share> Stated) : Claim
    where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>, IMultiplyOperators<T, decimal, T>
{
    private protected override Finding Recompute() => Compare(
        Stated, Part.ShareOf(Whole), otherwise: () => $"{FigureFormat.For(Part).Show(Stated.Middle().Of(Whole.Value))} as the part");
}
