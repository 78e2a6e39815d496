using System.Numerics;

namespace TradeMetrics;

/// <summary>Shares from a ratio of part to whole. Each method gives null, or the reason why there is no result.</summary>
internal static class ShareFormula
{
    internal static UndefinedReason? Share(Ratio ratio, out Share share)
    {
        share = default;
        switch (ratio.Problem)
        {
            case UndefinedReason.NonPositiveBase:
                return UndefinedReason.ZeroWhole;
            case { } problem:
                return problem;
            case null when ratio.Direct > 1m:
                return UndefinedReason.PartExceedsWhole;
            default:
                share = TradeMetrics.Share.FromFraction(ratio.Direct);
                return null;
        }
    }

    internal static UndefinedReason? Shares<T>(IEnumerable<T> parts, Func<T, T, decimal> ratio, out IReadOnlyList<Share> shares)
        where T : IAdditionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(parts);
        shares = [];
        try
        {
            // Within the try: a list of whole numbers is turned into decimals as it is read.
            T[] list = [.. parts];
            if (Array.Exists(list, part => Measure.IsFinite(part) && Measure.Sign(part) < 0))
            {
                return UndefinedReason.NegativeMeasure;
            }

            if (Total.Of(list, out var whole) is { } problem)
            {
                return problem;
            }

            if (Measure.Sign(whole) == 0)
            {
                return UndefinedReason.ZeroWhole;
            }

            var fractions = Array.ConvertAll(list, part => ratio(part, whole));
            LastDigit.Settle(fractions, 1m);
            shares = [.. fractions.Select(TradeMetrics.Share.FromFraction)];
            return null;
        }
        catch (OverflowException)
        {
            return UndefinedReason.Overflow;
        }
    }
}
