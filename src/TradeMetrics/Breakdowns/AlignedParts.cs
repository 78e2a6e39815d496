using System.Numerics;

namespace TradeMetrics;

/// <summary>The parts of breakdowns that are compared, key by key: all keys of any of them, in the order in which they first come.</summary>
internal static class AlignedParts
{
    /// <exception cref="MissingPartException">A key is not in all of them, and an absent part is missing rather than zero.</exception>
    internal static T[][] Of<TKey, T>(AbsentParts absent, out TKey[] keys, params ReadOnlySpan<Breakdown<TKey, T>> breakdowns)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        Choice.Of(absent);
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
            if (absent != AbsentParts.Zero && count < breakdowns.Length)
            {
                throw new MissingPartException(
                    key,
                    $"The part \"{key}\" is in {count} of the {breakdowns.Length} breakdowns that are compared. "
                    + "Add it to all, or say that it is zero where it is absent: AbsentParts.Zero.");
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
