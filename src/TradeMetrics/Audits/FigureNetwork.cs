using System.Collections.Immutable;

namespace TradeMetrics;

/// <summary>Printed figures that several claims tie together: each claim narrows what the others leave open.</summary>
/// <remarks>
/// A figure has a name, a claim joins names: a sum, or a product (a later level is the earlier one times a factor; a part is
/// its whole times a share). <see cref="Propagate"/> passes every claim again and again until no interval gets narrower.
/// All amounts are in one unit. The network is not changed by adding to it; what is added is a new one.
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
public sealed class FigureNetwork
{
    private readonly ImmutableDictionary<string, Published<decimal>> _figures;
    private readonly ImmutableList<Relation> _relations;

    /// <summary>A network of nothing.</summary>
    public FigureNetwork()
        : this(ImmutableDictionary.Create<string, Published<decimal>>(StringComparer.Ordinal), [])
    {
    }

    private FigureNetwork(ImmutableDictionary<string, Published<decimal>> figures, ImmutableList<Relation> relations)
    {
        _figures = figures;
        _relations = relations;
    }

    /// <summary>Adds a figure.</summary>
    /// <param name="name">Its name, used once.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>The network with the figure.</returns>
    /// <exception cref="ArgumentException">The name is empty or stands for another figure.</exception>
    public FigureNetwork With(string name, Published<decimal> figure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return _figures.ContainsKey(name)
            ? throw new ArgumentException($"There is a figure \"{name}\" already. Give each figure a name of its own.", nameof(name))
            : new(_figures.Add(name, figure), _relations);
    }

    /// <summary>Adds the claim that parts add up to a whole.</summary>
    /// <param name="claim">What the claim is called where it conflicts.</param>
    /// <param name="whole">The name of the whole.</param>
    /// <param name="parts">The names of the parts, at least one.</param>
    /// <returns>The network with the claim.</returns>
    /// <exception cref="ArgumentException">A name is not that of a figure, there is no part, or the claim's name is empty.</exception>
    public FigureNetwork WithSum(string claim, string whole, params string[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Length == 0
            ? throw new ArgumentException($"The claim \"{claim}\" has no parts. Name at least one.", nameof(parts))
            : Add(new(claim, IsSum: true, [whole, .. parts]));
    }

    /// <summary>Adds the claim that a figure is the product of two: a part of whole and share, a later level of earlier level and factor.</summary>
    /// <param name="claim">What the claim is called where it conflicts.</param>
    /// <param name="product">The name of the product.</param>
    /// <param name="left">The name of one factor.</param>
    /// <param name="right">The name of the other.</param>
    /// <returns>The network with the claim.</returns>
    /// <exception cref="ArgumentException">A name is not that of a figure, or the claim's name is empty.</exception>
    /// <exception cref="NegativeMeasureException">One of the figures may be negative.</exception>
    public FigureNetwork WithProduct(string claim, string product, string left, string right)
    {
        var network = Add(new(claim, IsSum: false, [product, left, right]));
        return Array.Find([product, left, right], name => _figures[name].Low < 0m) is { } negative
            ? throw new NegativeMeasureException($"\"{negative}\" may be negative, and a product of such figures is not narrowed. Use figures of zero or more.")
            : network;
    }

    /// <summary>Narrows every figure by every claim, until nothing changes.</summary>
    /// <returns>The narrowed figures, and the claims that cannot hold together with the others.</returns>
    /// <exception cref="OverflowException">A sum or a product is outside decimal's range.</exception>
    public FigureNetworkView Propagate()
    {
        var ends = _figures.ToDictionary(pair => pair.Key, pair => EndsOf(pair.Value), StringComparer.Ordinal);
        var conflicts = new List<string>();
        var active = _relations.ToList();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var relation in active.ToArray())
            {
                switch (relation.Narrow(ends))
                {
                    case null:
                        // Its figures stay as they were; the other claims go on without it.
                        conflicts.Add(relation.Claim);
                        active.Remove(relation);
                        break;
                    case true:
                        changed = true;
                        break;
                }
            }
        }

        return new(
            _figures.ToImmutableDictionary(pair => pair.Key, pair => Narrowed(pair.Value, ends[pair.Key]), StringComparer.Ordinal),
            conflicts);
    }

    private static Ends EndsOf(Published<decimal> figure) => new(figure.Low, figure.IncludesLow, figure.High, figure.IncludesHigh);

    private static Published<decimal> Narrowed(Published<decimal> figure, Ends ends) =>
        new(figure.Value, ends.Low, ends.IncludesLow, ends.High, ends.IncludesHigh, figure.Text, figure.Wording);

    private FigureNetwork Add(Relation relation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(relation.Claim, "claim");
        return Array.Find(relation.Names, name => !_figures.ContainsKey(name)) is { } missing
            ? throw new ArgumentException($"The claim \"{relation.Claim}\" names \"{missing}\", which is no figure of the network. Add the figure first.")
            : new(_figures, _relations.Add(relation));
    }

    /// <summary>A claim: the first name is the sum or the product of the others.</summary>
    private sealed record Relation(string Claim, bool IsSum, string[] Names)
    {
        // Narrower by less than this part of its width is no change: it ends what would go on for ever.
        private const decimal Worthwhile = 1e-9m;

        /// <summary>Narrows each figure by the others: true where one got narrower, null (and nothing narrowed) where no values fit.</summary>
        internal bool? Narrow(Dictionary<string, Ends> ends)
        {
            var narrowed = new Ends[Names.Length];
            for (var i = 0; i < Names.Length; i++)
            {
                narrowed[i] = Implied(ends, i) is { } implied ? ends[Names[i]].Intersection(implied) : ends[Names[i]];
                if (narrowed[i].IsEmpty)
                {
                    return null;
                }
            }

            var changed = false;
            for (var i = 0; i < Names.Length; i++)
            {
                var (before, after) = (ends[Names[i]], narrowed[i]);
                if (before.High - before.Low - (after.High - after.Low) > Worthwhile * (before.High - before.Low))
                {
                    ends[Names[i]] = after;
                    changed = true;
                }
            }

            return changed;
        }

        private Ends? Implied(Dictionary<string, Ends> ends, int index)
        {
            var first = ends[Names[0]];
            if (!IsSum)
            {
                return index == 0 ? ends[Names[1]] * ends[Names[2]] : first.Over(ends[Names[3 - index]]);
            }

            Ends others = new(0m, true, 0m, true);
            for (var j = 1; j < Names.Length; j++)
            {
                others = j == index ? others : others + ends[Names[j]];
            }

            return index == 0 ? others : first - others;
        }
    }
}
