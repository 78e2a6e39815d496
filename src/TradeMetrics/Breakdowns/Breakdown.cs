using System.Numerics;

namespace TradeMetrics;

/// <summary>Makes breakdowns of parts and of records.</summary>
/// <example>
/// <code>
/// (string Partner, decimal Value)[] records = [("VN", 2m), ("US", 5m), ("VN", 1m)];
/// var byPartner = records.ToBreakdown(record => record.Partner, record => record.Value, DuplicateKeys.Add);
/// Console.WriteLine(byPartner["VN"]); // 3
/// </code>
/// </example>
public static class Breakdown
{
    /// <summary>A breakdown of keyed parts.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">What is split.</typeparam>
    /// <param name="parts">At least one part, each key once.</param>
    /// <returns>The breakdown, whose whole is the sum of the parts.</returns>
    /// <exception cref="ArgumentException">There is no part, a key stands twice, or a figure is not finite.</exception>
    /// <exception cref="MetricOverflowException">The sum of the parts is outside the range of their type.</exception>
    /// <exception cref="CurrencyMismatchException">The parts are in different currencies.</exception>
    public static Breakdown<TKey, T> From<TKey, T>(IEnumerable<(TKey Key, T Value)> parts)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> => parts.ToBreakdown(part => part.Key, part => part.Value);

    /// <summary>A breakdown of the records of anything that can be enumerated.</summary>
    /// <typeparam name="TSource">The records.</typeparam>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">What is split.</typeparam>
    /// <param name="source">At least one record.</param>
    /// <param name="key">The key of a record.</param>
    /// <param name="value">Its figure.</param>
    /// <param name="duplicates">What two records with one key mean; an error unless told otherwise.</param>
    /// <returns>The breakdown, whose whole is the sum of the parts.</returns>
    /// <exception cref="ArgumentException">There is no record, a key stands twice, or a figure is not finite.</exception>
    /// <exception cref="MetricOverflowException">The sum of the parts is outside the range of their type.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    public static Breakdown<TKey, T> ToBreakdown<TSource, TKey, T>(
        this IEnumerable<TSource> source, Func<TSource, TKey> key, Func<TSource, T> value, DuplicateKeys duplicates = DuplicateKeys.Refuse)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        Choice.Of(duplicates);
        var parts = new OrderedDictionary<TKey, T>();
        foreach (var record in source)
        {
            var (name, figure) = (key(record), value(record));
            if (!Measure.IsFinite(figure))
            {
                throw new ArgumentException($"The part \"{name}\" is {Undefined.Text(figure)}. A part that is not known is left out; it is neither zero nor NaN.", nameof(source));
            }

            if (!parts.TryAdd(name, figure, out var place))
            {
                parts.SetAt(place, duplicates == DuplicateKeys.Add
                    ? Measure.Sum(parts.GetAt(place).Value, figure)
                    : throw new ArgumentException($"The key \"{name}\" stands twice. Give each part once, or say that they are added up: DuplicateKeys.Add.", nameof(source)));
            }
        }

        return parts.Count > 0 ? new(parts, null) : throw new ArgumentException("There is no part. A breakdown has one at least.", nameof(source));
    }
}
