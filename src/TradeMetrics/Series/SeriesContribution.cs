using System.Numerics;

namespace TradeMetrics;

/// <summary>Contributions to growth along series, whatever the quotient of their measure is.</summary>
internal static class SeriesContribution
{
    internal static TimeSeries<(T Part, T Whole)> Beside<T>(TimeSeries<T> part, TimeSeries<T> whole)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.Zip(whole, static (a, b) => (a, b));
    }

    /// <summary>The contributions of all parts, whose points sum exactly, made of growth along the series of all parts together.</summary>
    internal static IReadOnlyList<TimeSeries<PercentagePoints>> Of<T>(
        IEnumerable<TimeSeries<T>> parts, Func<TimeSeries<Row<T>>, Func<Row<T>, Row<T>, Row<PercentagePoints>>, TimeSeries<Row<PercentagePoints>>> along, Func<T[], T[], IReadOnlyList<PercentagePoints>> contributions)
        where T : struct, IAdditionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(parts);
        TimeSeries<T>[] all = [.. parts];
        if (all.Length == 0)
        {
            throw new ArgumentException("There are no parts. Give the series of one part at least.", nameof(parts));
        }

        var rows = all[0].Select(static value => new Row<T>([value]));
        rows = all.Skip(1).Aggregate(rows, static (sum, part) => sum.Zip(part, static (row, value) => new Row<T>([.. row.Values, value])));
        var points = along(rows, (from, to) => new([.. contributions(from.Values, to.Values)]));
        return [.. all.Select((_, place) => points.Select(row => row.Values[place]))];
    }

    /// <summary>The figures of all parts in a period.</summary>
    internal readonly record struct Row<T>(T[] Values);
}
