using System.Numerics;

namespace TradeMetrics;

/// <summary>What two structures have in common, whatever the quotient of their measure is.</summary>
internal static class SimilarityFormula
{
    /// <summary>The sum of the smaller of each two shares, which is one less half the sum of their differences.</summary>
    internal static Share OfShares<TKey, T>(Breakdown<TKey, T> first, Breakdown<TKey, T> second, AbsentParts absent, Func<T, T, decimal> ratio, string metric)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        var parts = AlignedParts.Of(absent, out _, first, second);
        var (own, others) = (Shares(parts[0], ratio, metric), Shares(parts[1], ratio, metric));
        return Share.FromFraction(own.Zip(others, (a, b) => Math.Min(a.Fraction, b.Fraction)).Sum());
    }

    /// <summary>The share of the first's parts of which the second has something too.</summary>
    internal static Share OfParts<TKey, T>(Breakdown<TKey, T> own, Breakdown<TKey, T> competitor, AbsentParts absent, Func<T, T, decimal> ratio)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        var parts = AlignedParts.Of(absent, out _, own, competitor);
        var shares = Shares(parts[0], ratio, "overlap");
        if (Array.Exists(parts[1], part => Measure.Sign(part) < 0))
        {
            throw Undefined.List(UndefinedReason.NegativeMeasure, "overlap", parts[1]);
        }

        return Share.FromFraction(shares.Where((_, i) => Measure.Sign(parts[1][i]) > 0).Sum(share => share.Fraction));
    }

    private static IReadOnlyList<Share> Shares<T>(T[] parts, Func<T, T, decimal> ratio, string metric)
        where T : IAdditionOperators<T, T, T> =>
        ShareFormula.Shares(parts, ratio, out var shares) is { } reason ? throw Undefined.List(reason, metric, parts) : shares;
}
