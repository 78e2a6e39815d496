using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

/// <summary>A whole split into keyed parts: exports by product, trade by partner.</summary>
/// <typeparam name="TKey">What the parts are called by: a region, a product code, a text.</typeparam>
/// <typeparam name="T">What is split: money, a number, a quantity.</typeparam>
/// <remarks>
/// Each key stands once. The whole is the sum of the parts, or the one that is published, whose difference to the sum is the
/// <see cref="Residual"/>; nothing is rescaled to fit. The parts keep the order in which they were given.
/// </remarks>
/// <example>
/// <code>
/// var trade = Breakdown.From([("exports", 5.3m), ("imports", 3.0m)]);
/// Console.WriteLine(trade.Whole); // 8.3
/// Console.WriteLine(trade.WithWhole(8.4m).Residual); // 0.1
/// </code>
/// </example>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The field calls it a breakdown.")]
public sealed partial class Breakdown<TKey, T> : IReadOnlyDictionary<TKey, T>
    where TKey : notnull
    where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
{
    private readonly OrderedDictionary<TKey, T> _parts;

    internal Breakdown(OrderedDictionary<TKey, T> parts, T? published)
    {
        _parts = parts;
        Sum = parts.Values.Aggregate(Measure.Sum);
        Whole = published ?? Sum;
        HasPublishedWhole = published is not null;
    }

    /// <summary>The number of parts, one at least.</summary>
    public int Count => _parts.Count;

    /// <summary>The sum of the parts.</summary>
    public T Sum { get; }

    /// <summary>The whole: the published one, or the sum of the parts.</summary>
    public T Whole { get; }

    /// <summary>Whether the whole was given by <see cref="WithWhole"/>; otherwise it is the sum of the parts.</summary>
    public bool HasPublishedWhole { get; }

    /// <summary>What of the whole no part accounts for: the whole less the sum. Zero where no whole is published.</summary>
    public T Residual => Whole - Sum;

    /// <summary>The keys, in the order of the parts.</summary>
    public IEnumerable<TKey> Keys => _parts.Keys;

    /// <summary>The parts, in order.</summary>
    public IEnumerable<T> Values => _parts.Values;

    /// <summary>The part of a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">There is no such part.</exception>
    public T this[TKey key] => _parts.TryGetValue(key, out var part)
        ? part
        : throw new KeyNotFoundException($"There is no part \"{key}\" among {Count}. Use TryGetValue where a part may be missing; a missing part is not zero.");

    /// <summary>The same parts of a whole that is published with them.</summary>
    /// <param name="whole">The whole.</param>
    /// <returns>A breakdown with the difference as its <see cref="Residual"/>.</returns>
    /// <exception cref="CurrencyMismatchException">The whole is in another currency.</exception>
    /// <exception cref="UndefinedMetricException">The whole is not finite.</exception>
    /// <exception cref="MetricOverflowException">The whole less the sum is outside the range of their type.</exception>
    public Breakdown<TKey, T> WithWhole(T whole)
    {
        if (!Measure.IsFinite(whole))
        {
            throw new UndefinedMetricException(UndefinedReason.NotFinite, $"The whole is {Undefined.Text(whole)}. Give a number; without one the whole is the sum of the parts.");
        }

        // The difference is taken at once, so that a whole in another currency or out of range is told here.
        _ = Measure.Difference(whole, Sum);
        return new(_parts, whole);
    }

    /// <summary>The parts added up by groups: countries to groups, subheadings to sections.</summary>
    /// <typeparam name="TGroup">What the groups are called by.</typeparam>
    /// <param name="group">The group of a key.</param>
    /// <returns>A breakdown by group, in the order in which the groups first come; a published whole stays.</returns>
    /// <exception cref="ArgumentException">A key has no group: the function gives null.</exception>
    /// <example>
    /// <code>
    /// var exports = Breakdown.From([("DE", 3m), ("FR", 2m), ("US", 5m)]);
    /// Console.WriteLine(exports.Regroup(code => code == "US" ? "America" : "Europe")["Europe"]); // 5
    /// </code>
    /// </example>
    public Breakdown<TGroup, T> Regroup<TGroup>(Func<TKey, TGroup> group)
        where TGroup : notnull
    {
        ArgumentNullException.ThrowIfNull(group);
        var groups = _parts.ToBreakdown(
            part => group(part.Key) is { } name ? name : throw new ArgumentException($"The part \"{part.Key}\" is in no group. Give it one, such as \"other\".", nameof(group)),
            part => part.Value,
            DuplicateKeys.Add);
        return HasPublishedWhole ? groups.WithWhole(Whole) : groups;
    }

    /// <summary>Another figure made of each part; a published whole is left behind.</summary>
    /// <typeparam name="TResult">What the other measures.</typeparam>
    /// <param name="selector">Makes the other figure.</param>
    /// <returns>A breakdown with the same keys.</returns>
    public Breakdown<TKey, TResult> Select<TResult>(Func<T, TResult> selector)
        where TResult : struct, IAdditionOperators<TResult, TResult, TResult>, ISubtractionOperators<TResult, TResult, TResult>
    {
        ArgumentNullException.ThrowIfNull(selector);
        return Breakdown.From(_parts.Select(part => (part.Key, selector(part.Value))));
    }

    /// <inheritdoc/>
    public bool ContainsKey(TKey key) => _parts.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(TKey key, out T value) => _parts.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TKey, T>> GetEnumerator() => _parts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many parts there are, and their whole.</summary>
    /// <returns>Such as "13 parts of 8.3".</returns>
    public override string ToString() => FormattableString.Invariant($"{Count} parts of {Whole}");
}
