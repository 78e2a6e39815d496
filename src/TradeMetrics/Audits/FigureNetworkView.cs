namespace TradeMetrics;

/// <summary>What the claims of a <see cref="FigureNetwork"/> leave open together.</summary>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var view = new FigureNetwork()
///     .With("2017", Published.Money("6.8 trillion CNY", invariant))
///     .With("2022", Published.Money("8.3 trillion CNY", invariant))
///     .WithGrowth("4.0 % a year", "2017", "2022", Published.Growth("4.0 %", invariant), 5)
///     .Propagate();
/// Console.WriteLine($"{view.Figures["2017"].Low / 1e12m:F3} to {view.Figures["2017"].High / 1e12m:F3} trillion"); // 6.765 to 6.850 trillion
/// </code>
/// </example>
public sealed partial class FigureNetworkView
{
    internal FigureNetworkView(IReadOnlyDictionary<string, Published<decimal>> figures, IReadOnlyList<FigureConflict> conflicts, bool isSettled)
    {
        Figures = figures;
        Conflicts = conflicts;
        IsSettled = isSettled;
    }

    /// <summary>The figures by name, in the order in which they were given, each with the interval that all claims leave it; the value stays the one printed, and may lie outside.</summary>
    public IReadOnlyDictionary<string, Published<decimal>> Figures { get; }

    /// <summary>The sets of claims that cannot hold together. The last claim of each set narrows nothing.</summary>
    public IReadOnlyList<FigureConflict> Conflicts { get; }

    /// <summary>Whether the claims narrow the figures no further; false where they did so ever more slowly and were stopped.</summary>
    public bool IsSettled { get; }

    /// <summary>The figures, a line for each, and how many sets of claims cannot hold together.</summary>
    /// <returns>Such as "2017: 6.8 [6.765, 6.85)".</returns>
    public override string ToString() => string.Join('\n', [.. Figures.Select(figure => $"{figure.Key}: {Undefined.Text(figure.Value)}"), $"{Conflicts.Count} conflicts"]);
}
