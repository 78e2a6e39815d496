using System.Numerics;

namespace TradeMetrics;

/// <summary>For each part of a list, what all the others sum to: the least and the most, rounded outwards.</summary>
/// <typeparam name="T">The measure.</typeparam>
internal static class OtherParts<T>
    where T : struct, IComparable<T>, IAdditionOperators<T, T, T>
{
    /// <summary>Null where there are no others. Sums from the left and from the right meet at each part, so that a long list takes no longer per part.</summary>
    internal static Published<T>?[] Of(Published<T>[] parts)
    {
        var others = new Published<T>?[parts.Length];
        Published<T>? before = null, after = null;
        for (var i = 0; i < parts.Length; i++)
        {
            others[i] = before;
            before = Plus(before, parts[i]);
        }

        for (var i = parts.Length - 1; i >= 0; i--)
        {
            others[i] = Plus(others[i], after);
            after = Plus(after, parts[i]);
        }

        return others;
    }

    internal static Published<T>? Plus(Published<T>? left, Published<T>? right) => (left, right) switch
    {
        ({ } a, { } b) => new(
            a.Value + b.Value,
            Outward.Sum(a.Low, b.Low, up: false),
            a.IncludesLow && b.IncludesLow,
            Outward.Sum(a.High, b.High, up: true),
            a.IncludesHigh && b.IncludesHigh),
        _ => left ?? right,
    };
}
