using System.Numerics;

namespace TradeMetrics;

/// <summary>What index series are measured by: the figures of a base period, all there and above zero.</summary>
internal static class SeriesBase
{
    /// <summary>The sum of the figures of a base, and how many they are.</summary>
    /// <exception cref="MissingObservationException">One of them is missing, or the definition changed among them.</exception>
    /// <exception cref="NonPositiveBaseException">They sum to zero or less.</exception>
    internal static (T Sum, int Count) Of<T>(TimeSeries<T> series, TimePeriod period)
        where T : struct, IAdditionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(series);
        var (start, count) = Window.Within(series, period);
        var sum = Window.Of(series, start, count, period, Window.Sum).Value;
        return Measure.Sign(sum) > 0
            ? (sum, count)
            : throw new NonPositiveBaseException($"{period} is no base of an index: its figure is {Undefined.Text(sum)}, and it must be above zero. Take another period.");
    }

    /// <summary>The figures of two series for a period that both have.</summary>
    /// <exception cref="ArgumentException">The series are not of one kind.</exception>
    internal static (T Older, T Newer) Overlap<T>(TimeSeries<T> older, TimeSeries<T> newer, TimePeriod overlap)
        where T : struct, IAdditionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        return older.IsOfKind(newer.Start)
            ? (Of(older, overlap).Sum, Of(newer, overlap).Sum)
            : throw new ArgumentException(
                $"The older series starts in {older.Start} and the newer in {newer.Start}, which are not of one kind (frequency, year to date, reporting year). Bring the finer one to the frequency of the other with Aggregate before they are linked.", nameof(newer));
    }

    /// <summary>The first series up to a period, and the second from there; what the second broke with is linked now.</summary>
    internal static TimeSeries<T> Join<T>(TimeSeries<T> first, TimeSeries<T> second, TimePeriod overlap)
        where T : struct
    {
        var (start, _) = Window.Within(second, overlap);
        return TimeSeries.From(
        [
            .. first.Where(observation => observation.Period < start),
            second[start - second.Start].As(Observed.Unbroken(second[start - second.Start].Status)),
            .. second.Where(observation => observation.Period > start),
        ]);
    }

    /// <summary>A price index that something can be divided by.</summary>
    internal static T Price<T>(T index) => Measure.Sign(index) > 0
        ? index
        : throw new NonPositiveBaseException($"A price index of {Undefined.Text(index)} deflates nothing: it must be above zero. Leave the period out.");
}
