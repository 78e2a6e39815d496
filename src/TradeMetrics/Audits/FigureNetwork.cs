using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace TradeMetrics;

/// <summary>Printed figures that several claims tie together: each claim narrows what the others leave open.</summary>
/// <remarks>
/// <para>A figure has a name, a claim joins names: parts and their sum, a part and its whole, an earlier figure and a later
/// one. <see cref="Propagate"/> passes every claim again and again until no interval gets narrower (by more than a billionth
/// of its width; ten thousand times at most), and finds claims that cannot hold together. A conflict that is found is one;
/// that none is found is no proof, since each claim is looked at by itself.</para>
/// <para>Figures are amounts in one currency, or numbers. The network is not changed by adding to it; what is added is a new
/// one.</para>
/// </remarks>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var view = new FigureNetwork()
///     .With("exports", Published.Number("5.3", invariant))
///     .With("imports", Published.Number("3.0", invariant))
///     .With("trade", Published.Number("8.4", invariant))
///     .WithSum("exports and imports make trade", "trade", "exports", "imports")
///     .Propagate();
/// Console.WriteLine($"{view.Figures["trade"].Low} to {view.Figures["trade"].High}"); // 8.35 to 8.40
/// Console.WriteLine($"{view.Figures["exports"].Low} to {view.Figures["exports"].High}"); // 5.30 to 5.35
/// Console.WriteLine(view.Conflicts.Count); // 0
/// </code>
/// </example>
public sealed partial class FigureNetwork
{
    // Claims that narrow each other ever more slowly end here; what they leave is wider than need be, never too narrow.
    private const int MostRounds = 10_000;

    // In the order in which they came; never changed once the network is made.
    private readonly OrderedDictionary<string, Published<decimal>> _figures;
    private readonly ImmutableList<FigureRelation> _relations;
    private readonly Currency? _currency;

    /// <summary>A network of nothing.</summary>
    public FigureNetwork()
        : this(new(StringComparer.Ordinal), [], null)
    {
    }

    private FigureNetwork(OrderedDictionary<string, Published<decimal>> figures, ImmutableList<FigureRelation> relations, Currency? currency)
    {
        _figures = figures;
        _relations = relations;
        _currency = currency;
    }

    /// <summary>Adds a number.</summary>
    /// <param name="name">Its name, used once.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>The network with the figure.</returns>
    /// <exception cref="ArgumentException">The name is empty or stands for another figure.</exception>
    public FigureNetwork With(string name, Published<decimal> figure) => With(name, figure, _currency);

    /// <summary>Adds an amount of money, in the currency of all amounts of the network.</summary>
    /// <param name="name">Its name, used once.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>The network with the figure, as a number of units of the currency.</returns>
    /// <exception cref="ArgumentException">The name is empty or stands for another figure.</exception>
    /// <exception cref="CurrencyMismatchException">Another amount is in another currency.</exception>
    public FigureNetwork With(string name, Published<Money> figure)
    {
        var currency = figure.Value.Currency;
        return _currency is { } other && other != currency
            ? throw new CurrencyMismatchException(other, currency)
            : With(name, new(figure.Value.Amount, figure.Low.Amount, figure.IncludesLow, figure.High.Amount, figure.IncludesHigh, figure.Text, figure.Wording), currency);
    }

    /// <summary>Adds the claim that parts add up to a whole.</summary>
    /// <param name="claim">What the claim is called where it conflicts.</param>
    /// <param name="whole">The name of the whole.</param>
    /// <param name="parts">The names of the parts, at least one, each once.</param>
    /// <returns>The network with the claim.</returns>
    /// <exception cref="ArgumentException">A name is not that of a figure or is given twice, there is no part, or the claim's name is empty or used before.</exception>
    public FigureNetwork WithSum(string claim, string whole, params string[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Length == 0
            ? throw new ArgumentException($"The claim \"{claim}\" has no parts. Name at least one.", nameof(parts))
            : Add(new(claim, IsSum: true, [whole, .. parts]));
    }

    /// <summary>Adds the claim that a figure is the product of two others.</summary>
    /// <param name="claim">What the claim is called where it conflicts.</param>
    /// <param name="product">The name of the product.</param>
    /// <param name="left">The name of one factor.</param>
    /// <param name="right">The name of the other.</param>
    /// <returns>The network with the claim.</returns>
    /// <exception cref="ArgumentException">A name is not that of a figure or is given twice, or the claim's name is empty or used before.</exception>
    /// <exception cref="NegativeMeasureException">One of the figures may be negative.</exception>
    public FigureNetwork WithProduct(string claim, string product, string left, string right)
    {
        var network = Add(new(claim, IsSum: false, [product, left, right]));
        return Array.Find([product, left, right], name => _figures[name].Low < 0m) is { } negative
            ? throw new NegativeMeasureException($"\"{negative}\" may be negative, and a product of such figures is not narrowed. Use figures of zero or more.")
            : network;
    }

    /// <summary>Adds the claim that a part is a share of a whole. The share is a figure of the network by the name of the claim.</summary>
    /// <param name="claim">What the claim is called where it conflicts, and its share among the figures: a fraction.</param>
    /// <param name="part">The name of the part.</param>
    /// <param name="whole">The name of the whole.</param>
    /// <param name="share">The share.</param>
    /// <returns>The network with the claim.</returns>
    /// <inheritdoc cref="WithProduct" path="/exception"/>
    public FigureNetwork WithShare(string claim, string part, string whole, Published<Share> share) => With(
        claim, new Published<decimal>(share.Value.Fraction, share.Low.Fraction, share.IncludesLow, share.High.Fraction, share.IncludesHigh, share.Text, share.Wording))
        .WithProduct(claim, part, whole, claim);

    /// <summary>Adds the claim that a figure grew to another at a rate. The factor over all periods is a figure of the network by the name of the claim.</summary>
    /// <param name="claim">What the claim is called where it conflicts, and its factor among the figures.</param>
    /// <param name="from">The name of the earlier figure.</param>
    /// <param name="to">The name of the later figure.</param>
    /// <param name="rate">The growth, over the whole span or a period.</param>
    /// <param name="periods">The number of periods that the rate is for, not negative; 1 unless given.</param>
    /// <returns>The network with the claim.</returns>
    /// <inheritdoc cref="WithProduct" path="/exception"/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is negative.</exception>
    public FigureNetwork WithGrowth(string claim, string from, string to, Published<GrowthRate> rate, Periods? periods = null) =>
        With(claim, rate.Over(periods ?? 1).Factor()).WithProduct(claim, to, from, claim);

    /// <summary>Narrows every figure by every claim, until nothing changes.</summary>
    /// <returns>The narrowed figures, and the claims that cannot hold together.</returns>
    /// <exception cref="OverflowException">A sum or a product is outside decimal's range.</exception>
    public FigureNetworkView Propagate()
    {
        var conflicts = new List<FigureConflict>();
        var holding = _relations;
        Dictionary<string, Ends>? ends;
        bool settled;
        while ((ends = Narrowed(holding, out settled)) is null)
        {
            // The last claim of the set gives way; the others go on without it.
            var set = Smallest(holding);
            conflicts.Add(new(new ValueList<string>(set.Select(relation => relation.Claim))));
            holding = holding.Remove(set[^1]);
        }

        return new(
            new ReadOnlyDictionary<string, Published<decimal>>(new OrderedDictionary<string, Published<decimal>>(_figures.Select(pair => KeyValuePair.Create(pair.Key, Narrowed(pair.Value, ends[pair.Key]))), StringComparer.Ordinal)),
            conflicts.AsReadOnly(),
            settled);
    }

    /// <summary>How many figures and claims it holds.</summary>
    /// <returns>Such as "4 figures, 2 claims".</returns>
    public override string ToString() => $"{_figures.Count} figures, {_relations.Count} claims";

    private static Ends EndsOf(Published<decimal> figure) => new(figure.Low, figure.IncludesLow, figure.High, figure.IncludesHigh);

    private static Published<decimal> Narrowed(Published<decimal> figure, Ends ends) =>
        new(figure.Value, ends.Low, ends.IncludesLow, ends.High, ends.IncludesHigh, figure.Text, figure.Wording);

    private FigureNetwork With(string name, Published<decimal> figure, Currency? currency)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return _figures.ContainsKey(name)
            ? throw new ArgumentException($"There is a figure \"{name}\" already. Give each figure a name of its own.", nameof(name))
            : new(new(_figures, StringComparer.Ordinal) { { name, figure } }, _relations, currency);
    }

    private FigureNetwork Add(FigureRelation relation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(relation.Claim, "claim");
        return Array.Find(relation.Names, name => !_figures.ContainsKey(name)) is { } missing
            ? throw new ArgumentException($"The claim \"{relation.Claim}\" names \"{missing}\", which is no figure of the network. Add the figure first.")
            : relation.Names.Distinct(StringComparer.Ordinal).Count() < relation.Names.Length
            ? throw new ArgumentException($"The claim \"{relation.Claim}\" names a figure twice. Name each figure of a claim once.")
            : _relations.Exists(other => other.Claim == relation.Claim)
            ? throw new ArgumentException($"There is a claim \"{relation.Claim}\" already. Give each claim a name of its own.")
            : new(_figures, _relations.Add(relation), _currency);
    }

    // The intervals that the claims leave, or null where they leave some figure none.
    private Dictionary<string, Ends>? Narrowed(IReadOnlyCollection<FigureRelation> relations, out bool settled)
    {
        var ends = _figures.ToDictionary(pair => pair.Key, pair => EndsOf(pair.Value), StringComparer.Ordinal);
        var changed = settled = true;
        for (var round = 0; changed && round < MostRounds; round++)
        {
            changed = false;
            foreach (var relation in relations)
            {
                switch (relation.Narrow(ends))
                {
                    case null:
                        return null;
                    case true:
                        changed = true;
                        break;
                }
            }
        }

        settled = !changed;
        return ends;
    }

    // Claims that conflict, none of which can be left out: drop each that the conflict does not need.
    private ImmutableList<FigureRelation> Smallest(ImmutableList<FigureRelation> conflicting)
    {
        foreach (var relation in conflicting)
        {
            var without = conflicting.Remove(relation);
            conflicting = Narrowed(without, out _) is null ? without : conflicting;
        }

        return conflicting;
    }
}
