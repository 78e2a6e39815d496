using System.Globalization;
using System.Numerics;

namespace TradeMetrics;

/// <summary>A printed level and a printed rate that imply another level.</summary>
/// <typeparam name="T">The measure: money, decimals.</typeparam>
/// <param name="From">The earlier level.</param>
/// <param name="Rate">The growth per period.</param>
/// <param name="Periods">The number of periods, not negative.</param>
/// <param name="Stated">The later level that is stated.</param>
/// <exception cref="ArgumentOutOfRangeException">The number of periods is negative.</exception>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new LevelClaim&lt;decimal&gt;(Published.Number("8.3", invariant), Published.Growth("4 %", invariant), 5, Published.Number("12.0", invariant));
/// Console.WriteLine(claim.Audit().Explanation); // The printed figures give 10.0982 and leave 9.7984 to 10.4056 open; "12.0", that is 11.95 to 12.05, is out of reach by 1.5444. 10.0982 would agree, or a rate of 7.65 %.
/// </code>
/// </example>
public sealed record LevelClaim<T>(Published<T> From, Published<GrowthRate> Rate, Periods Periods, Published<T> Stated) : Claim
    where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>
{
    /// <summary>The number of periods, not negative.</summary>
    public Periods Periods { get; init => field = NotNegative(value); } = NotNegative(Periods);

    private protected override Finding Recompute() => Compare(
        Stated,
        From.CompoundedAt(Rate, Periods),
        otherwise: () => !Stated.Contains(Stated.Value) ? null : string.Create(CultureInfo.InvariantCulture, $"a rate of {From.Value.CagrTo(Stated.Value, Periods):P2}"));

    private static Periods NotNegative(Periods periods)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(periods.Count, nameof(Periods));
        return periods;
    }
}
