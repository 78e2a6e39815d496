namespace TradeMetrics;

/// <summary>Claims of a <see cref="FigureNetwork"/> that cannot hold together, none of which can be left out of the conflict.</summary>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var view = new FigureNetwork()
///     .With("2017", Published.Number("1.0", invariant))
///     .With("2022", Published.Between(0m, 2m, 10m))
///     .WithGrowth("it doubled in five years", "2017", "2022", Published.Growth("doubled", invariant))
///     .WithGrowth("it grew by about 20 % a year", "2017", "2022", Published.Growth("about 20 %", invariant), 5)
///     .Propagate();
/// Console.WriteLine(string.Join(" / ", view.Conflicts[0].Claims)); // it doubled in five years / it grew by about 20 % a year
/// </code>
/// </example>
public sealed partial class FigureConflict
{
    internal FigureConflict(IReadOnlyList<string> claims) => Claims = claims;

    /// <summary>What the claims are called, in the order in which they were added.</summary>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>The claims, with commas between them.</summary>
    /// <returns>Such as "exports and imports make trade, trade grew by 5 %".</returns>
    public override string ToString() => string.Join(", ", Claims);
}
