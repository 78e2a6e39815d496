namespace TradeMetrics;

/// <summary>What the claims of a <see cref="FigureNetwork"/> leave open together.</summary>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var view = new FigureNetwork()
///     .With("2017", Published.Number("1.0", invariant))
///     .With("2022", Published.Number("2.0", invariant))
///     .With("factor", Published.Growth("20 %", invariant).Over(5).Factor())
///     .WithProduct("20 % a year doubles in five years", "2022", "2017", "factor")
///     .Propagate();
/// Console.WriteLine(view.Conflicts[0]); // 20 % a year doubles in five years
/// </code>
/// </example>
public sealed class FigureNetworkView
{
    internal FigureNetworkView(IReadOnlyDictionary<string, Published<decimal>> figures, IReadOnlyList<string> conflicts)
    {
        Figures = figures;
        Conflicts = conflicts;
    }

    /// <summary>The figures by name, each with the interval that all claims leave it; the value stays the one printed, and may lie outside.</summary>
    public IReadOnlyDictionary<string, Published<decimal>> Figures { get; }

    /// <summary>The claims that cannot hold together with those before them; their figures are not narrowed by them.</summary>
    public IReadOnlyList<string> Conflicts { get; }
}
