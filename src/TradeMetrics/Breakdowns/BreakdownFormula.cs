using System.Numerics;

namespace TradeMetrics;

/// <summary>Shares and contributions of a breakdown, whatever the quotient of its measure is. Each method gives null, or the reason why there is no result.</summary>
internal static class BreakdownFormula
{
    internal static UndefinedReason? Shares<TKey, T>(
        Breakdown<TKey, T> breakdown, Func<T, T, Ratio> ratio, Func<T, T, decimal> quotient, out BreakdownShares<TKey>? shares)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        shares = null;
        IReadOnlyList<Share> list;
        if (breakdown.HasPublishedWhole)
        {
            var found = new List<Share>(breakdown.Count);
            foreach (var part in breakdown.Values)
            {
                if (ShareFormula.Share(ratio(breakdown.Whole, part), out var share) is { } problem)
                {
                    return problem;
                }

                found.Add(share);
            }

            list = found;
        }
        else if (ShareFormula.Shares(breakdown.Values, quotient, out list) is { } problem)
        {
            return problem;
        }

        shares = new(breakdown.Keys, list);
        return null;
    }

    /// <summary>The exception for shares that are undefined, which names the part that is to blame, if one is.</summary>
    internal static Exception NoShares<TKey, T>(UndefinedReason reason, Breakdown<TKey, T> breakdown, Func<T, T, Ratio> ratio)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        foreach (var (key, part) in breakdown)
        {
            if (Measure.Sign(part) < 0)
            {
                return new NegativeMeasureException($"The shares are undefined: the part \"{key}\" is negative, {Undefined.Text(part)}. Leave balances out, or state the ratios (part / whole) instead.");
            }

            if (reason == UndefinedReason.PartExceedsWhole && ShareFormula.Share(ratio(breakdown.Whole, part), out _) == reason)
            {
                return new PartExceedsWholeException($"The shares are undefined: the part \"{key}\", {Undefined.Text(part)}, is larger than the published whole, {Undefined.Text(breakdown.Whole)}. Check that both have the same scope and unit.");
            }
        }

        return Undefined.List(reason, "shares", breakdown.Values);
    }

    /// <summary>The contribution of each part, with that of the residuals left as the residual of the result.</summary>
    internal static UndefinedReason? Contributions<TKey, T>(
        Breakdown<TKey, T> earlier, Breakdown<TKey, T> later, AbsentParts absent, Func<T, T, decimal> quotient, out Breakdown<TKey, PercentagePoints>? contributions)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(earlier);
        contributions = null;
        (TKey Key, T Earlier, T Later)[] pairs = [.. earlier.Pair(later, absent)];
        var residuals = earlier.HasPublishedWhole || later.HasPublishedWhole ? 1 : 0;
        var problem = ContributionFormula.Contributions(
            pairs.Select(pair => pair.Earlier).Concat(Enumerable.Repeat(earlier.Residual, residuals)),
            pairs.Select(pair => pair.Later).Concat(Enumerable.Repeat(later.Residual, residuals)),
            quotient,
            out var points);
        if (problem is null)
        {
            var parts = Breakdown.From(pairs.Zip(points, (pair, point) => (pair.Key, point)));
            contributions = residuals > 0 ? parts.WithWhole(PercentagePoints.Sum(points)) : parts;
        }

        return problem;
    }
}
