using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

/// <summary>The share of each part of a breakdown in its whole.</summary>
/// <typeparam name="TKey">What the parts are called by.</typeparam>
/// <remarks>
/// Without a published whole the shares sum to exactly 1. With one they are shares of it, nothing is rescaled, and the
/// <see cref="Residual"/> is what they leave.
/// </remarks>
/// <example>
/// <code>
/// var exports = Breakdown.From([("goods", 60m), ("services", 30m)]).WithWhole(100m);
/// var shares = exports.Shares();
/// Console.WriteLine(shares["services"]); // 30 %
/// Console.WriteLine(shares.Residual); // +10 pp
/// </code>
/// </example>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "They are shares.")]
public sealed partial class BreakdownShares<TKey> : IReadOnlyDictionary<TKey, Share>
    where TKey : notnull
{
    private readonly OrderedDictionary<TKey, Share> _shares;

    internal BreakdownShares(IEnumerable<TKey> keys, IEnumerable<Share> shares) => _shares = new(keys.Zip(shares, KeyValuePair.Create));

    /// <summary>The number of parts, one at least.</summary>
    public int Count => _shares.Count;

    /// <summary>What the shares leave of the whole: 1 less their sum, negative where the parts come to more than the published whole.</summary>
    public PercentagePoints Residual => PercentagePoints.FromFraction(1m - _shares.Values.Sum(share => share.Fraction));

    /// <summary>The keys, in the order of the breakdown.</summary>
    public IEnumerable<TKey> Keys => _shares.Keys;

    /// <summary>The shares, in the order of the breakdown.</summary>
    public IEnumerable<Share> Values => _shares.Values;

    /// <summary>The share of a part.</summary>
    /// <param name="key">The part.</param>
    /// <exception cref="KeyNotFoundException">There is no such part.</exception>
    public Share this[TKey key] => _shares[key];

    /// <inheritdoc/>
    public bool ContainsKey(TKey key) => _shares.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(TKey key, out Share value) => _shares.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TKey, Share>> GetEnumerator() => _shares.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many shares there are, and what they leave.</summary>
    /// <returns>Such as "2 shares, residual +10 pp".</returns>
    public override string ToString() => FormattableString.Invariant($"{Count} shares, residual {Residual}");
}
