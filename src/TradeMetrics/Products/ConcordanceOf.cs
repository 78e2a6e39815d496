using System.Numerics;

namespace TradeMetrics;

/// <summary>From one classification to another, by a table that you supply: an edition of the Harmonized System to the next, or to the SITC.</summary>
/// <typeparam name="TFrom">The codes of the one classification.</typeparam>
/// <typeparam name="TTo">The codes of the other.</typeparam>
/// <remarks>
/// It is many to many: a code is split by weights that sum to 1, so that totals stay what they are. The weights are an
/// assumption of whoever made the table; a code that is not in it is an error, never dropped.
/// </remarks>
/// <example>
/// <code>
/// var table = Concordance.From([("8471", "752", 3m), ("8471", "759", 1m), ("8473", "759", 1m)]);
/// var exports = Breakdown.From([("8471", 100m), ("8473", 10m)]);
/// Console.WriteLine(string.Join(", ", exports.ConvertedBy(table))); // [752, 75.00], [759, 35.00]
/// exports.Merge(Breakdown.From([("9999", 1m)])).ConvertedBy(table); // throws KeyNotFoundException
/// </code>
/// </example>
public sealed partial class Concordance<TFrom, TTo>
    where TFrom : notnull
    where TTo : notnull
{
    private readonly Dictionary<TFrom, IReadOnlyList<(TTo Target, Share Share)>> _table;

    internal Concordance(Dictionary<TFrom, IReadOnlyList<(TTo Target, Share Share)>> table) => _table = table;

    /// <summary>The codes that the table leads from.</summary>
    public IReadOnlyCollection<TFrom> Sources => _table.Keys;

    /// <summary>Whether the table leads from a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Whether it has targets.</returns>
    public bool Contains(TFrom code) => _table.ContainsKey(code);

    /// <summary>Where a code goes, and how much of it.</summary>
    /// <param name="code">The code.</param>
    /// <returns>One target at least; the shares sum to exactly 1.</returns>
    /// <exception cref="KeyNotFoundException">The table does not lead from the code.</exception>
    public IReadOnlyList<(TTo Target, Share Share)> Targets(TFrom code) => _table.TryGetValue(code, out var targets)
        ? targets
        : throw new KeyNotFoundException($"The code \"{code}\" is not among the {_table.Count} of the concordance. Is it of another edition, or at another level?");

    /// <summary>How many codes it leads from.</summary>
    /// <returns>Such as "5000 codes".</returns>
    public override string ToString() => $"{_table.Count} codes";

    /// <summary>Each part split over its targets; the last target takes what is left, so that the sum stays.</summary>
    internal Breakdown<TTo, T> Convert<T>(Breakdown<TFrom, T> breakdown, Func<T, Share, T> part)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        var made = Split(breakdown, part).ToBreakdown(split => split.Target, split => split.Value, DuplicateKeys.Add);
        return breakdown.HasPublishedWhole ? made.WithWhole(breakdown.Whole) : made;
    }

    private IEnumerable<(TTo Target, T Value)> Split<T>(Breakdown<TFrom, T> breakdown, Func<T, Share, T> part)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        foreach (var (code, value) in breakdown)
        {
            var (left, targets) = (value, Targets(code));
            foreach (var (target, share) in targets.SkipLast(1))
            {
                var split = part(value, share);
                left -= split;
                yield return (target, split);
            }

            yield return (targets[^1].Target, left);
        }
    }
}
