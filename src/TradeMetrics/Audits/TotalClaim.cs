using System.Numerics;

namespace TradeMetrics;

/// <summary>Printed parts that should add up to a printed whole.</summary>
/// <typeparam name="T">The measure: money, decimals.</typeparam>
/// <param name="Parts">The parts, at least one.</param>
/// <param name="Stated">The whole that is stated.</param>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new TotalClaim&lt;decimal&gt;([Published.Number("5.3", invariant), Published.Number("3.0", invariant)], Published.Number("8.4", invariant));
/// Console.WriteLine(claim.Audit().Verdict); // WithinRounding
/// </code>
/// </example>
public sealed record TotalClaim<T>(IReadOnlyList<Published<T>> Parts, Published<T> Stated) : Claim
    where T : struct, IComparable<T>, IAdditionOperators<T, T, T>
{
    /// <summary>The parts.</summary>
    public IReadOnlyList<Published<T>> Parts { get; init => field = new ValueList<Published<T>>(value); } = new ValueList<Published<T>>(Parts);

    private protected override Finding Recompute() => Compare(Stated, Published.Sum(Parts), " in sum");
}
