using System.Numerics;

namespace TradeMetrics;

/// <summary>The parts of breakdowns that are compared, key by key: all keys of any of them, in the order in which they first come.</summary>
internal static class AlignedParts
{
    /// <exception cref="UndefinedMetricException">A key is not in all of them, and an absent part is missing rather than zero.</exception>
    internal static T[][] Of<TKey, T>(AbsentCells absent, out TKey[] keys, params ReadOnlySpan<Breakdown<TKey, T>> breakdowns)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        var all = new OrderedDictionary<TKey, int>();
        foreach (var breakdown in breakdowns)
        {
            ArgumentNullException.ThrowIfNull(breakdown);
            foreach (var key in breakdown.Keys)
            {
                var known = all.TryAdd(key, 1, out var place);
                all.SetAt(place, known ? 1 : all.GetAt(place).Value + 1);
            }
        }

        foreach (var (key, count) in all)
        {
            if (absent != AbsentCells.Zero && count < breakdowns.Length)
            {
                throw new UndefinedMetricException(
                    UndefinedReason.NoData,
                    $"There is a \"{key}\" in {count} of the {breakdowns.Length} breakdowns that are compared. "
                    + "Give it in all, or say that an absent part means no trade: AbsentCells.Zero.");
            }
        }

        keys = [.. all.Keys];
        var parts = new T[breakdowns.Length][];
        for (var i = 0; i < parts.Length; i++)
        {
            var breakdown = breakdowns[i];
            var zero = breakdown.Sum - breakdown.Sum;
            parts[i] = Array.ConvertAll(keys, key => breakdown.TryGetValue(key, out var part) ? part : zero);
        }

        return parts;
    }
}
