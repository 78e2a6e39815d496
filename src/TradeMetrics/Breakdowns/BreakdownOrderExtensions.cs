using System.Collections.ObjectModel;
using System.Numerics;

namespace TradeMetrics;

/// <summary>Which part is the largest? Order, ranks and the largest parts of a breakdown.</summary>
/// <example>
/// <code>
/// var exports = Breakdown.From([("DE", 4m), ("US", 9m), ("JP", 4m), ("FR", 1m)]);
/// Console.WriteLine(string.Join(", ", exports.Rank())); // [US, 1], [DE, 2], [JP, 2], [FR, 4]
/// Console.WriteLine(string.Join(", ", exports.Top(2, other: "rest"))); // [US, 9], [DE, 4], [rest, 5]
/// </code>
/// </example>
public static class BreakdownOrderExtensions
{
    /// <summary>The parts by size, the largest first; parts of one size keep their order.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">What is split.</typeparam>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>The same parts and whole in another order.</returns>
    public static Breakdown<TKey, T> BySize<TKey, T>(this Breakdown<TKey, T> breakdown)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return Like(breakdown, breakdown.OrderByDescending(part => part.Value).Select(part => (part.Key, part.Value)));
    }

    /// <summary>The largest parts, and all others added up under a key of their own.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">What is split.</typeparam>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="count">How many parts to keep, at least one.</param>
    /// <param name="other">The key of the rest. A part that is already called so belongs to the rest, however large.</param>
    /// <returns>
    /// The parts by size and the rest last; no rest where every part is kept. Of parts of one size at the cut, those given
    /// earlier are kept. A published whole stays, and what it leaves unexplained stays the residual: it is no part of the rest.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below one.</exception>
    public static Breakdown<TKey, T> Top<TKey, T>(this Breakdown<TKey, T> breakdown, int count, TKey other)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var ordered = breakdown.BySize();
        var kept = ordered.Keys.Where(key => !EqualityComparer<TKey>.Default.Equals(key, other)).Take(count).ToHashSet();
        var largest = ordered.Where(part => kept.Contains(part.Key)).Select(part => (part.Key, part.Value));
        T[] rest = [.. ordered.Where(part => !kept.Contains(part.Key)).Select(part => part.Value)];
        return Like(breakdown, rest.Length == 0 ? largest : largest.Append((other, rest.Aggregate((sum, part) => sum + part))));
    }

    /// <summary>The place of each part by size, in competition ranking: 1 2 2 4.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">What is split.</typeparam>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>The rank of each key, in order of rank: one more than there are larger parts, so that equal parts share the better place.</returns>
    public static IReadOnlyDictionary<TKey, int> Rank<TKey, T>(this Breakdown<TKey, T> breakdown)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IComparable<T>
    {
        var ranks = new OrderedDictionary<TKey, int>();
        var (rank, last) = (0, default(T));
        foreach (var (key, part) in breakdown.BySize())
        {
            (rank, last) = (ranks.Count > 0 && part.CompareTo(last) == 0 ? rank : ranks.Count + 1, part);
            ranks.Add(key, rank);
        }

        return new ReadOnlyDictionary<TKey, int>(ranks);
    }

    /// <summary>The place of one part by size, as in <see cref="Rank"/>.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">What is split.</typeparam>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="key">The part.</param>
    /// <returns>One more than there are larger parts.</returns>
    /// <exception cref="KeyNotFoundException">There is no such part.</exception>
    public static int RankOf<TKey, T>(this Breakdown<TKey, T> breakdown, TKey key)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        var part = breakdown[key];
        return 1 + breakdown.Values.Count(other => other.CompareTo(part) > 0);
    }

    private static Breakdown<TKey, T> Like<TKey, T>(Breakdown<TKey, T> original, IEnumerable<(TKey Key, T Value)> parts)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        var made = Breakdown.From(parts);
        return original.HasPublishedWhole ? made.WithWhole(original.Whole) : made;
    }
}
