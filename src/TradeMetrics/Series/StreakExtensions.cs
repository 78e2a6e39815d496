namespace TradeMetrics;

/// <summary>Runs of consecutive periods that satisfy a condition, and the ranks of several series that such runs are often made of.</summary>
/// <remarks>A period without a figure satisfies no condition: it breaks the run, even where the figure would have satisfied it.</remarks>
/// <example>
/// <code>
/// var exports = new Dictionary&lt;string, TimeSeries&lt;decimal&gt;&gt;
/// {
///     ["Guangdong"] = TimeSeries.From(TimePeriod.Year(2019), 6m, 7m, 8m, 9m),
///     ["Jiangsu"] = TimeSeries.From(TimePeriod.Year(2019), 7m, 6m, 8m, 8m),
/// };
/// var ranks = exports.Ranks();
/// Console.WriteLine(string.Join(", ", ranks["Guangdong"].Values.Select(year => year.Value))); // 2, 1, 1, 1
/// Console.WriteLine(ranks["Guangdong"].StreakEndingAt(TimePeriod.Year(2022), rank => rank == 1)); // 3 periods, 2020 to 2022
/// </code>
/// </example>
public static class StreakExtensions
{
    /// <summary>All runs of consecutive periods whose figures satisfy a condition.</summary>
    /// <typeparam name="T">What is observed.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="condition">The condition.</param>
    /// <returns>The runs in order, none of which touch; empty where no figure satisfies it.</returns>
    public static IReadOnlyList<Streak> Streaks<T>(this TimeSeries<T> series, Func<T, bool> condition)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(condition);
        List<Streak> streaks = [];
        foreach (var (period, _) in series.Values.Where(value => condition(value.Value)))
        {
            if (streaks.Count > 0 && streaks[^1].End + 1 == period)
            {
                streaks[^1] = streaks[^1] with { End = period };
            }
            else
            {
                streaks.Add(new(period, period));
            }
        }

        return streaks;
    }

    /// <summary>The run of consecutive periods up to one, whose figures all satisfy a condition: "for the 37th year in a row".</summary>
    /// <typeparam name="T">What is observed.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="period">The last period of the run.</param>
    /// <param name="condition">The condition.</param>
    /// <returns>The run, as far back as it goes within the series; null where there is no figure for the period, or it does not satisfy the condition.</returns>
    /// <exception cref="ArgumentException">The period is of another frequency.</exception>
    public static Streak? StreakEndingAt<T>(this TimeSeries<T> series, TimePeriod period, Func<T, bool> condition)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(condition);
        var place = period - series.Start;
        var start = place;
        while (start >= 0 && start < series.Count && series[start].HasValue && condition(series[start].Value))
        {
            start--;
        }

        return start == place ? null : new(series.Start + (start + 1), period);
    }

    /// <summary>For each of several series its rank in each period, 1 for the largest figure.</summary>
    /// <typeparam name="TKey">What the series are called by.</typeparam>
    /// <typeparam name="T">What is observed.</typeparam>
    /// <param name="series">At least one series, all of one frequency.</param>
    /// <returns>Series of ranks over all periods that any of them has. A series has a gap where it has no figure.</returns>
    /// <exception cref="ArgumentException">There is no series, a key stands twice, or they are of different frequencies.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <remarks>
    /// Competition ranking, 1, 2, 2, 4: equal figures share the better place, so that two can be first. The ranks of a period are
    /// among the figures that are there; one that is missing might have been larger.
    /// </remarks>
    public static IReadOnlyDictionary<TKey, TimeSeries<int>> Ranks<TKey, T>(this IEnumerable<KeyValuePair<TKey, TimeSeries<T>>> series)
        where TKey : notnull
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(series);
        var all = new OrderedDictionary<TKey, TimeSeries<T>>(series);
        if (all.Count == 0)
        {
            throw new ArgumentException("There is no series to rank. Give one at least.", nameof(series));
        }

        var (start, end) = (all.Values.Min(each => each.Start), all.Values.Max(each => each.End));
        var byPeriod = all.Values.SelectMany(each => each.Values).ToLookup(value => value.Key, value => value.Value).ToDictionary(period => period.Key, Ascending);
        return new OrderedDictionary<TKey, TimeSeries<int>>(all.Select(each => KeyValuePair.Create(each.Key, Ranks(each.Value.Between(start, end), byPeriod))));
    }

    private static TimeSeries<int> Ranks<T>(TimeSeries<T> series, Dictionary<TimePeriod, T[]> byPeriod)
        where T : struct, IComparable<T> => new([.. series.Select(observation => observation
            .Select(value => 1 + CountAbove(byPeriod[observation.Period], value))
            .As(Observed.Unbroken(observation.Status)))]);

    private static T[] Ascending<T>(IEnumerable<T> values)
        where T : struct, IComparable<T>
    {
        T[] ascending = [.. values];
        foreach (var value in ascending)
        {
            // Two currencies are refused here, since sorting hides what a comparison throws.
            _ = value.CompareTo(ascending[0]);
        }

        Array.Sort(ascending);
        return ascending;
    }

    private static int CountAbove<T>(T[] ascending, T value)
        where T : struct, IComparable<T>
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ascending[middle].CompareTo(value) > 0 ? (low, middle) : (middle + 1, high);
        }

        return ascending.Length - low;
    }
}
