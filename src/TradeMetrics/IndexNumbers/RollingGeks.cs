namespace TradeMetrics;

/// <summary>The GEKS method in logarithms, over windows of periods. A window as long as there are periods is the full one.</summary>
/// <param name="periods">How many periods there are.</param>
/// <param name="window">How many make a window.</param>
/// <param name="splice">Where windows are joined.</param>
/// <param name="comparison">The logarithm of the index from one period to a later one, by their places; it may throw.</param>
internal sealed class RollingGeks(int periods, int window, GeksSplice splice, Func<int, int, decimal> comparison)
{
    // Of windows that overlap, most pairs are the same.
    private readonly Dictionary<(int From, int To), decimal> _pairs = [];

    /// <summary>The index numbers, up to the first that a missing comparison leaves undefined.</summary>
    internal IReadOnlyList<decimal> Levels(out string? problem)
    {
        problem = null;
        List<decimal> logarithms = [];
        try
        {
            var old = Window(0);
            logarithms.AddRange(old);
            for (var start = 1; start + window <= periods; start++)
            {
                var next = Window(start);
                logarithms.Add(logarithms[^1] + next[^1] - next[^2] + Revision(old, next));
                old = next;
            }
        }
        catch (Exception undefined) when (undefined is UndefinedMetricException or OverflowException)
        {
            problem = undefined.Message;
        }

        return [.. logarithms.Select(IndexFormula.Exp)];
    }

    // By how much the new window's movement up to its last but one period differs from the old window's, from the join on.
    private decimal Revision(decimal[] old, decimal[] next)
    {
        decimal From(int join) => (next[^2] - next[join]) - (old[^1] - old[join + 1]);
        return splice switch
        {
            GeksSplice.Window => From(0),
            GeksSplice.Mean => Enumerable.Range(0, window - 1).Average(From),
            _ => 0m,
        };
    }

    /// <summary>Logarithms of the index numbers of a window, the first zero.</summary>
    private decimal[] Window(int start)
    {
        var means = new decimal[window];
        for (var to = 0; to < window; to++)
        {
            means[to] = Enumerable.Range(0, window).Sum(from => Pair(start + from, start + to)) / window;
        }

        return Array.ConvertAll(means, mean => mean - means[0]);
    }

    private decimal Pair(int from, int to)
    {
        if (from >= to)
        {
            return from == to ? 0m : -Pair(to, from);
        }

        return _pairs.TryGetValue((from, to), out var known) ? known : _pairs[(from, to)] = comparison(from, to);
    }
}
