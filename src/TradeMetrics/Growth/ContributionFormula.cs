using System.Numerics;

namespace TradeMetrics;

/// <summary>What a part adds to the growth of a whole. Each method gives null, or the reason why there is no result.</summary>
internal static class ContributionFormula
{
    /// <summary>The difference of two ratios to one base; parts, unlike bases, may be negative.</summary>
    internal static UndefinedReason? Contribution<T>(T from, T to, T whole, Func<T, T, decimal> ratio, out PercentagePoints points)
    {
        points = default;
        if (Measure.Unit(from) != Measure.Unit(to) || Measure.Unit(from) != Measure.Unit(whole))
        {
            return UndefinedReason.CurrencyMismatch;
        }

        if (!Measure.IsFinite(from) || !Measure.IsFinite(to) || !Measure.IsFinite(whole))
        {
            return UndefinedReason.NotFinite;
        }

        if (Measure.Sign(whole) <= 0)
        {
            return UndefinedReason.NonPositiveBase;
        }

        try
        {
            points = PercentagePoints.FromFraction(ratio(to, whole) - ratio(from, whole));
            return null;
        }
        catch (OverflowException)
        {
            return UndefinedReason.Overflow;
        }
    }

    /// <summary>Each part's change over the earlier sum; the points sum to the growth of the sums to its last digit.</summary>
    internal static UndefinedReason? Contributions<T>(
        IEnumerable<T> earlierParts, IEnumerable<T> laterParts, Func<T, T, decimal> ratio, out IReadOnlyList<PercentagePoints> points)
        where T : IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(earlierParts);
        ArgumentNullException.ThrowIfNull(laterParts);
        points = [];
        T[] earlier = [.. earlierParts], later = [.. laterParts];
        if (earlier.Length != later.Length)
        {
            throw new ArgumentException(
                $"There are {earlier.Length} earlier parts and {later.Length} later parts. Give the same parts, in the same order, for both periods.",
                nameof(laterParts));
        }

        try
        {
            var noEarlier = Total.Of(earlier, out var whole);
            var noLater = Total.Of(later, out var laterWhole);
            if ((noEarlier ?? noLater ?? Measure.Problem(whole, laterWhole)) is { } problem)
            {
                return problem;
            }

            var fractions = new decimal[earlier.Length];
            for (var i = 0; i < fractions.Length; i++)
            {
                fractions[i] = ratio(later[i] - earlier[i], whole);
            }

            LastDigit.Settle(fractions, ratio(laterWhole, whole) - 1m);
            points = [.. fractions.Select(PercentagePoints.FromFraction)];
            return null;
        }
        catch (OverflowException)
        {
            return UndefinedReason.Overflow;
        }
    }
}
