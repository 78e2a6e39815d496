using System.Numerics;

namespace TradeMetrics;

/// <summary>Parts of parts against the subtotals that are published for them.</summary>
/// <example>
/// <code>
/// var sections = Breakdown.From([("I", 5m), ("II", 6m)]);
/// var chapters = Breakdown.From([("01", 2m), ("02", 3m), ("06", 6m)]);
/// Console.WriteLine(chapters.Reconcile(sections, chapter => chapter == "06" ? "II" : "I")["I"]); // 5
/// </code>
/// </example>
public static class NestedTotalExtensions
{
    /// <summary>The published subtotals that the parts do not add up to.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="TGroup">What the subtotals are called by.</typeparam>
    /// <typeparam name="T">What is split.</typeparam>
    /// <param name="parts">The parts.</param>
    /// <param name="published">A subtotal for each group of parts.</param>
    /// <param name="group">The group of a part.</param>
    /// <param name="tolerance">How far a sum may be off, as rounded figures are; not at all where nothing is given.</param>
    /// <returns>The disagreements, in the order of the subtotals; none where all agree.</returns>
    /// <exception cref="MissingPartException">A group has no subtotal, or a subtotal has no parts.</exception>
    /// <exception cref="CurrencyMismatchException">They are in different currencies.</exception>
    public static IReadOnlyList<Disagreement<TGroup, T>> Disagreements<TKey, TGroup, T>(
        this Breakdown<TKey, T> parts, Breakdown<TGroup, T> published, Func<TKey, TGroup> group, T? tolerance = null)
        where TKey : notnull
        where TGroup : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(published);
        var zero = published.Sum - published.Sum;
        var allowed = tolerance ?? zero;
        return
        [
            .. published.Pair(parts.Regroup(group), AbsentParts.Refuse)
                .Select(pair => new Disagreement<TGroup, T>(pair.Key, pair.Mine, pair.Theirs, pair.Mine - pair.Theirs))
                .Where(found => found.Difference.CompareTo(allowed) > 0 || (zero - found.Difference).CompareTo(allowed) > 0),
        ];
    }

    /// <summary>The parts added up by group, once every published subtotal is found to agree.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="TGroup">What the subtotals are called by.</typeparam>
    /// <typeparam name="T">What is split.</typeparam>
    /// <param name="parts">The parts.</param>
    /// <param name="published">A subtotal for each group of parts.</param>
    /// <param name="group">The group of a part.</param>
    /// <param name="tolerance">How far a sum may be off, as rounded figures are; not at all where nothing is given.</param>
    /// <returns>The sums of the parts by group; a published whole of the parts stays.</returns>
    /// <exception cref="ArgumentException">A subtotal disagrees with its parts; the message names each and the difference.</exception>
    /// <inheritdoc cref="Disagreements" path="/exception"/>
    public static Breakdown<TGroup, T> Reconcile<TKey, TGroup, T>(
        this Breakdown<TKey, T> parts, Breakdown<TGroup, T> published, Func<TKey, TGroup> group, T? tolerance = null)
        where TKey : notnull
        where TGroup : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IComparable<T>
    {
        var wrong = parts.Disagreements(published, group, tolerance);
        return wrong.Count == 0
            ? parts.Regroup(group)
            : throw new ArgumentException($"{wrong.Count} of {published.Count} subtotals disagree with their parts. {string.Join("; ", wrong)}. Correct them, or give the tolerance of rounded figures.", nameof(published));
    }
}
