namespace TradeMetrics;

/// <summary>The rates at which cash flows are worth nothing: one, several, or none. Switch on it.</summary>
/// <remarks>
/// <para>An internal rate of return is a root of the net present value, and a polynomial may have one root, several, or none.
/// All of them are found (see <see cref="RateRoot"/> for the range), so that "one" means that there is no other.</para>
/// <para>Rates are <see cref="double"/>: a root is irrational as a rule, and may be larger than a <see cref="decimal"/> holds.</para>
/// </remarks>
/// <example>
/// <code>
/// var text = CashFlows.FromSigned(-100m, 230m, -132m).Irr() switch
/// {
///     UniqueRate one => $"{one.Rate:P2}",
///     SeveralRates several => string.Join(" and ", several.Roots.Select(root => root.Rate.ToString("P0", CultureInfo.InvariantCulture))),
///     NoRate none => none.Explanation,
///     _ => "",
/// };
/// Console.WriteLine(text); // 10 % and 20 %
/// </code>
/// </example>
public abstract partial class RateSolution
{
    private protected RateSolution(IReadOnlyList<RateRoot> roots) => Roots = roots;

    /// <summary>All roots, from the lowest to the highest rate; empty where there is none.</summary>
    public IReadOnlyList<RateRoot> Roots { get; }

    /// <summary>The rate as growth, where there is exactly one.</summary>
    /// <param name="rate">The rate per period, or a year of dated flows; or zero growth.</param>
    /// <returns>False where there are several or none, or the only one is larger than a decimal holds.</returns>
    public bool TryUnique(out GrowthRate rate)
    {
        rate = default;
        if (this is not UniqueRate { Rate: < 1e28 } only)
        {
            return false;
        }

        rate = only.ToGrowthRate();
        return true;
    }
}
