namespace TradeMetrics;

/// <summary>Makes concordances of tables.</summary>
/// <example>
/// <code>
/// var table = Concordance.From([("010111", "001.5"), ("010119", "001.5")]);
/// Console.WriteLine(table.Targets("010111")[0].Target); // 001.5
/// </code>
/// </example>
public static class Concordance
{
    /// <summary>A concordance in which each code goes into one other as a whole.</summary>
    /// <typeparam name="TFrom">The codes of the one classification.</typeparam>
    /// <typeparam name="TTo">The codes of the other.</typeparam>
    /// <param name="rows">The table, each source once; several sources may have one target.</param>
    /// <returns>The concordance.</returns>
    /// <exception cref="ArgumentException">There is no row, or a source has two targets and no weights.</exception>
    public static Concordance<TFrom, TTo> From<TFrom, TTo>(IEnumerable<(TFrom From, TTo To)> rows)
        where TFrom : notnull
        where TTo : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        var table = rows.ToLookup(row => row.From, row => row.To);
        return table.FirstOrDefault(row => row.Count() > 1) is { } split
            ? throw new ArgumentException($"The code \"{split.Key}\" has {split.Count()} targets: {string.Join(", ", split)}. Give the weights by which it is split.", nameof(rows))
            : From(table.Select(row => (row.Key, row.Single(), 1m)));
    }

    /// <summary>A concordance in which a code may be split over several others.</summary>
    /// <typeparam name="TFrom">The codes of the one classification.</typeparam>
    /// <typeparam name="TTo">The codes of the other.</typeparam>
    /// <param name="rows">
    /// The table, each pair once. Weights of a source count in proportion to each other: shares, or the trade of a year that is
    /// known in both classifications. None is negative, and one at least is above zero.
    /// </param>
    /// <returns>The concordance.</returns>
    /// <exception cref="ArgumentException">There is no row, a pair stands twice, or the weights of a source are negative or all zero; the message names it.</exception>
    public static Concordance<TFrom, TTo> From<TFrom, TTo>(IEnumerable<(TFrom From, TTo To, decimal Weight)> rows)
        where TFrom : notnull
        where TTo : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        var table = new Dictionary<TFrom, IReadOnlyList<(TTo Target, Share Share)>>();
        foreach (var source in rows.GroupBy(row => row.From))
        {
            TTo[] targets = [.. source.Select(row => row.To)];
            if (targets.Distinct().Count() < targets.Length)
            {
                throw new ArgumentException($"The code \"{source.Key}\" has a target twice. Give each pair once, with its whole weight.", nameof(rows));
            }

            table.Add(source.Key, source.Select(row => row.Weight).TryShares(out var shares)
                ? [.. targets.Zip(shares)]
                : throw new ArgumentException($"The weights of the code \"{source.Key}\" are negative or all zero. Give its parts, such as the trade that went to each target.", nameof(rows)));
        }

        return table.Count > 0 ? new(table) : throw new ArgumentException("There is no row. A concordance has one at least.", nameof(rows));
    }
}
