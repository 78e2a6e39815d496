using System.Collections.ObjectModel;

namespace TradeMetrics;

/// <summary>How near products, or countries, are to one another: symmetric, from 0 to 1, and 1 for those with the same countries, or products.</summary>
/// <typeparam name="TKey">What they are called by.</typeparam>
/// <remarks>Stored in full, 8 bytes a pair.</remarks>
/// <example>
/// <code>
/// var advantages = TradeMatrix.From(
///     [("DE", "cars", 1.0), ("DE", "trucks", 1.0), ("FR", "cars", 1.0), ("FR", "wine", 1.0), ("MD", "wine", 1.0)], AbsentCells.Zero).AtLeast(1);
/// var proximity = advantages.ProductProximity();
/// Console.WriteLine(proximity["cars", "wine"]); // 0.5
/// Console.WriteLine(string.Join("; ", proximity.MaximumSpanningTree().Select(link =&gt; $"{link.First} - {link.Second}"))); // cars - trucks; cars - wine
/// </code>
/// </example>
public sealed partial class ProximityMatrix<TKey>
    where TKey : notnull
{
    private readonly double[] _cells;
    private readonly Dictionary<TKey, int> _places;

    internal ProximityMatrix(IReadOnlyList<TKey> keys, double[] cells)
    {
        (Keys, _cells) = (keys, cells);
        _places = keys.Select((key, place) => KeyValuePair.Create(key, place)).ToDictionary();
    }

    /// <summary>The products, or countries, in order.</summary>
    public IReadOnlyList<TKey> Keys { get; }

    /// <summary>How near two are.</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other, or the same.</param>
    /// <exception cref="KeyNotFoundException">There is no such product or country.</exception>
    public double this[TKey first, TKey second] => _cells[(Place(first) * Keys.Count) + Place(second)];

    /// <summary>The links that join all with the greatest sum of proximities, the nearest first.</summary>
    /// <returns>One link fewer than there are products; fewer still where parts are joined by no proximity above zero.</returns>
    /// <remarks>The skeleton of the product space (Hidalgo, Klinger, Barabási and Hausmann 2007, The Product Space Conditions the Development of Nations); found by Prim's algorithm.</remarks>
    public IReadOnlyList<ProximityLink<TKey>> MaximumSpanningTree()
    {
        var n = Keys.Count;
        var (nearest, link, joined) = (new double[n], new int[n], new bool[n]);
        List<ProximityLink<TKey>> tree = [];
        for (var step = 0; step < n; step++)
        {
            // The nearest that is not yet joined; with none near, another part is begun.
            var next = Enumerable.Range(0, n).Where(i => !joined[i]).MaxBy(i => nearest[i]);
            joined[next] = true;
            if (nearest[next] > 0)
            {
                tree.Add(Link(Math.Min(link[next], next), Math.Max(link[next], next)));
            }

            for (var i = 0; i < n; i++)
            {
                var proximity = _cells[(next * n) + i];
                if (!joined[i] && proximity > nearest[i])
                {
                    (nearest[i], link[i]) = (proximity, next);
                }
            }
        }

        return NearestFirst(tree);
    }

    /// <summary>The links of the product space: the maximum spanning tree, and all links at or above a proximity.</summary>
    /// <param name="threshold">The proximity from which a link is kept; 0.55 unless told otherwise.</param>
    /// <returns>The links, the nearest first.</returns>
    /// <remarks>0.55 is what the product space of Hidalgo and others (2007) was drawn with; about twice as many links as products make a readable picture.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not above 0.</exception>
    public IReadOnlyList<ProximityLink<TKey>> Network(double threshold = 0.55)
    {
        if (!(threshold > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "All are linked from zero: give a proximity above it, such as 0.55.");
        }

        HashSet<ProximityLink<TKey>> links = [.. MaximumSpanningTree()];
        for (var i = 0; i < Keys.Count; i++)
        {
            for (var j = i + 1; j < Keys.Count; j++)
            {
                if (_cells[(i * Keys.Count) + j] >= threshold)
                {
                    links.Add(Link(i, j));
                }
            }
        }

        return NearestFirst(links);
    }

    /// <summary>How many there are.</summary>
    /// <returns>Such as "proximities among 785".</returns>
    public override string ToString() => FormattableString.Invariant($"proximities among {Keys.Count}");

    // The proximities among some of the keys, in their order.
    internal double[][] Among(IReadOnlyList<TKey> keys)
    {
        var places = keys.Select(Place).ToArray();
        return Array.ConvertAll(places, row => Array.ConvertAll(places, column => _cells[(row * Keys.Count) + column]));
    }

    private int Place(TKey key) => _places.TryGetValue(key, out var place) ? place : throw new KeyNotFoundException($"There is no proximity of \"{key}\", only of {Keys.Count} others.");

    private static ReadOnlyCollection<ProximityLink<TKey>> NearestFirst(IEnumerable<ProximityLink<TKey>> links) =>
        Array.AsReadOnly([.. links.OrderByDescending(link => link.Proximity)]);

    private ProximityLink<TKey> Link(int first, int second) => new(Keys[first], Keys[second], _cells[(first * Keys.Count) + second]);
}
