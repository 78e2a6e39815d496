namespace TradeMetrics;

public sealed partial class Breakdown<TKey, T>
{
    /// <summary>The sum of two breakdowns, part by part.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second, with the same keys.</param>
    /// <exception cref="MissingPartException">A key stands in one of them only; <see cref="Plus"/> can take it as zero.</exception>
    public static Breakdown<TKey, T> operator +(Breakdown<TKey, T> left, Breakdown<TKey, T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Plus(right);
    }

    /// <summary>The difference of two breakdowns, part by part.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second, with the same keys.</param>
    /// <exception cref="MissingPartException">A key stands in one of them only; <see cref="Minus"/> can take it as zero.</exception>
    public static Breakdown<TKey, T> operator -(Breakdown<TKey, T> left, Breakdown<TKey, T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Minus(right);
    }

    /// <summary>The sum of this breakdown and another, part by part: January and February, goods and services.</summary>
    /// <param name="other">The other.</param>
    /// <param name="absent">What a part is that only one of them has.</param>
    /// <returns>A breakdown of the keys of both; its whole is the sum of the wholes.</returns>
    /// <exception cref="MissingPartException">A key stands in one of them only, and was not said to be zero.</exception>
    /// <exception cref="CurrencyMismatchException">They are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">A part or the whole is outside the range of its type.</exception>
    public Breakdown<TKey, T> Plus(Breakdown<TKey, T> other, AbsentParts absent = AbsentParts.Refuse) => Combine(other, absent, Measure.Sum);

    /// <summary>This breakdown less another, part by part: exports less imports is the balance by product.</summary>
    /// <param name="other">The other.</param>
    /// <param name="absent">What a part is that only one of them has.</param>
    /// <returns>A breakdown of the keys of both, whose parts may be negative; its whole is the difference of the wholes.</returns>
    /// <exception cref="MissingPartException">A key stands in one of them only, and was not said to be zero.</exception>
    /// <exception cref="CurrencyMismatchException">They are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">A part or the whole is outside the range of its type.</exception>
    /// <example>
    /// <code>
    /// var exports = Breakdown.From([("wool", 7m), ("silk", 2m)]);
    /// var imports = Breakdown.From([("wool", 1m), ("oil", 9m)]);
    /// var balance = exports.Minus(imports, AbsentParts.Zero);
    /// Console.WriteLine(string.Join(", ", balance)); // [wool, 6], [silk, 2], [oil, -9]
    /// var unknown = exports - imports; // throws MissingPartException
    /// </code>
    /// </example>
    public Breakdown<TKey, T> Minus(Breakdown<TKey, T> other, AbsentParts absent = AbsentParts.Refuse) => Combine(other, absent, Measure.Difference);

    /// <summary>The parts of this breakdown and of another that splits something else: two halves of a table.</summary>
    /// <param name="other">The other.</param>
    /// <param name="duplicates">What a key means that both have; a mistake unless told otherwise.</param>
    /// <returns>A breakdown of all parts; where a whole is published, the sum of the wholes.</returns>
    /// <exception cref="ArgumentException">A key stands in both, and was not said to be added up.</exception>
    /// <exception cref="CurrencyMismatchException">They are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">A part or the whole is outside the range of its type.</exception>
    public Breakdown<TKey, T> Merge(Breakdown<TKey, T> other, DuplicateKeys duplicates = DuplicateKeys.Refuse)
    {
        ArgumentNullException.ThrowIfNull(other);
        return WithWholeOf(other, _parts.Concat(other._parts).ToBreakdown(part => part.Key, part => part.Value, duplicates), Measure.Sum);
    }

    /// <summary>The keys of both, with the part in each; the keys of this one first.</summary>
    internal IEnumerable<(TKey Key, T Mine, T Theirs)> Pair(Breakdown<TKey, T> other, AbsentParts absent)
    {
        ArgumentNullException.ThrowIfNull(other);
        Choice.Of(absent);
        return Keys.Union(other.Keys).Select(key => (key, PartOr(key, absent, "first"), other.PartOr(key, absent, "second")));
    }

    internal bool HasSameKeysAs(Breakdown<TKey, T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Count == other.Count && Keys.All(other.ContainsKey);
    }

    // A sum less itself is zero in its own currency.
    private T PartOr(TKey key, AbsentParts absent, string which) => _parts.TryGetValue(key, out var part) ? part
        : absent == AbsentParts.Zero ? Sum - Sum
        : throw new MissingPartException(key, $"The part \"{key}\" is missing from the {which} breakdown. Add it, leave it out of the other, or say that it is zero: AbsentParts.Zero.");

    private Breakdown<TKey, T> Combine(Breakdown<TKey, T> other, AbsentParts absent, Func<T, T, T> make) =>
        WithWholeOf(other, Pair(other, absent).ToBreakdown(pair => pair.Key, pair => make(pair.Mine, pair.Theirs)), make);

    private Breakdown<TKey, T> WithWholeOf(Breakdown<TKey, T> other, Breakdown<TKey, T> made, Func<T, T, T> make) =>
        HasPublishedWhole || other.HasPublishedWhole ? made.WithWhole(make(Whole, other.Whole)) : made;
}
