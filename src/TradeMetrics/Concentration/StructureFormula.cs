namespace TradeMetrics;

/// <summary>The distance of two structures.</summary>
internal static class StructureFormula
{
    /// <summary>Σ |s − w| over the keys of both; a key that one of them has not is zero there.</summary>
    internal static decimal Distance<TKey>(IEnumerable<TKey> keys, IEnumerable<Share> shares, IEnumerable<TKey> otherKeys, IEnumerable<Share> otherShares)
        where TKey : notnull
    {
        var others = otherKeys.Zip(otherShares, KeyValuePair.Create).ToDictionary();
        var distance = 0m;
        foreach (var (key, share) in keys.Zip(shares))
        {
            others.Remove(key, out var other);
            distance += Math.Abs(share.Fraction - other.Fraction);
        }

        return distance + others.Values.Sum(other => other.Fraction);
    }
}
