using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

/// <summary>Figures by period: one frequency, in order, every period from the first to the last, gaps with their reasons.</summary>
/// <typeparam name="T">What is observed: money, a number, a rate, a quantity.</typeparam>
/// <remarks>
/// A series is never changed; what looks like a change gives a new one. Nothing fills a gap: what is computed across one is a
/// gap too, and says why. <see cref="TimeSeries"/> makes series.
/// </remarks>
/// <example>
/// <code>
/// var trade = TimeSeries.From(
/// [
///     (TimePeriod.Year(2019), 7.1m),
///     (TimePeriod.Year(2021), 8.3m),
///     (TimePeriod.Year(2022), 8.3m),
/// ]);
/// Console.WriteLine($"{trade.Count} years, {trade.Gaps.Count()} of them missing"); // 4 years, 1 of them missing
/// foreach (var growth in trade.YearOnYear())
/// {
///     Console.WriteLine(growth);
/// }
/// // 2019: missing, there is no figure for 2018: the series runs from 2019 to 2022
/// // 2020: missing, there is no figure for 2020: no figure is given
/// // 2021: missing, there is no figure for 2020: no figure is given
/// // 2022: 0 %
/// </code>
/// </example>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The field calls it a series.")]
public sealed partial class TimeSeries<T> : IReadOnlyList<Observation<T>>
    where T : struct
{
    private readonly Observation<T>[] _observations;

    // In order and without holes.
    internal TimeSeries(Observation<T>[] observations) => _observations = observations;

    /// <summary>The first period.</summary>
    public TimePeriod Start => _observations[0].Period;

    /// <summary>The last period.</summary>
    public TimePeriod End => _observations[^1].Period;

    /// <summary>How often figures come.</summary>
    public Frequency Frequency => Start.Frequency;

    /// <summary>Whether the figures run from the start of each year, cumulatively.</summary>
    public bool IsYearToDate => Start.IsYearToDate;

    /// <summary>The number of periods, gaps included.</summary>
    public int Count => _observations.Length;

    /// <summary>Whether every period has a figure.</summary>
    public bool IsComplete => Array.TrueForAll(_observations, observation => observation.HasValue);

    /// <summary>The periods that have no figure.</summary>
    public IEnumerable<Observation<T>> Gaps => _observations.Where(observation => !observation.HasValue);

    /// <summary>The figures that are there, with their periods.</summary>
    public IEnumerable<KeyValuePair<TimePeriod, T>> Values => _observations.Where(observation => observation.HasValue).Select(observation => KeyValuePair.Create(observation.Period, observation.Value));

    /// <summary>The observation at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Observation<T> this[int index] => _observations[index];

    /// <summary>The figure of a period.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="MissingObservationException">There is no figure for it.</exception>
    /// <exception cref="ArgumentException">The period is of another frequency.</exception>
    public T this[TimePeriod period] => At(period).Value;

    /// <summary>The observation of a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The observation; outside the series, a gap that says so.</returns>
    /// <exception cref="ArgumentException">The period is of another frequency.</exception>
    public Observation<T> At(TimePeriod period)
    {
        var place = period - Start;
        return place >= 0 && place < Count ? _observations[place] : Observation<T>.Missing(period, $"the series runs from {Start} to {End}");
    }

    /// <summary>The figure of a period, if there is one.</summary>
    /// <param name="period">The period.</param>
    /// <param name="value">The figure, or the default.</param>
    /// <returns>False for a gap, for a period outside the series, and for one of another frequency.</returns>
    public bool TryGetValue(TimePeriod period, out T value)
    {
        var observation = IsOfKind(period) ? At(period) : default;
        value = observation.ValueOr(default);
        return observation.HasValue;
    }

    /// <summary>The part of the series between two periods, both included.</summary>
    /// <param name="from">The first period.</param>
    /// <param name="to">The last period, not before the first.</param>
    /// <returns>A series of just these periods; those outside this one are gaps.</returns>
    /// <exception cref="ArgumentException">The periods are in the wrong order, or of another frequency.</exception>
    public TimeSeries<T> Between(TimePeriod from, TimePeriod to)
    {
        var count = to - from + 1;
        return count < 1
            ? throw new ArgumentException($"{to} is before {from}. Give the earlier period first.", nameof(to))
            : new([.. Enumerable.Range(0, count).Select(step => At(from + step))]);
    }

    /// <summary>The series with one observation put in its place; gaps fill what lies between.</summary>
    /// <param name="observation">The observation, within the series or beyond either end.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentException">The period is of another frequency.</exception>
    public TimeSeries<T> With(Observation<T> observation)
    {
        var place = observation.Period - Start;
        return place < 0
            ? TimeSeries.From(_observations.Prepend(observation))
            : TimeSeries.From([.. _observations.Take(place), observation, .. _observations.Skip(place + 1)]);
    }

    /// <summary>Another figure made of each; gaps stay gaps.</summary>
    /// <typeparam name="TResult">What the others measure.</typeparam>
    /// <param name="selector">Makes the other figure; where it throws <see cref="UndefinedMetricException"/>, overflows, divides by zero or is not finite, a gap says so.</param>
    /// <returns>A series of the same periods and statuses.</returns>
    public TimeSeries<TResult> Select<TResult>(Func<T, TResult> selector)
        where TResult : struct
    {
        ArgumentNullException.ThrowIfNull(selector);
        return new(Array.ConvertAll(_observations, observation => observation.Select(selector)));
    }

    /// <summary>Each figure moved to a later period: what was that many periods ago.</summary>
    /// <param name="periods">How many periods later; negative for earlier.</param>
    /// <returns>A series with other periods.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A period would be before the year 1 or after 9999.</exception>
    public TimeSeries<T> Lag(int periods) => new(Array.ConvertAll(_observations, observation => observation.At(observation.Period + periods)));

    /// <summary>Both series over the periods that they have in common.</summary>
    /// <typeparam name="TOther">What the other measures.</typeparam>
    /// <param name="other">The other series, of the same frequency.</param>
    /// <returns>Two series of the same periods.</returns>
    /// <exception cref="UndefinedMetricException">They have no period in common.</exception>
    /// <exception cref="ArgumentException">They are of different frequencies.</exception>
    public (TimeSeries<T> First, TimeSeries<TOther> Second) Align<TOther>(TimeSeries<TOther> other)
        where TOther : struct
    {
        ArgumentNullException.ThrowIfNull(other);
        var (start, end) = (Start > other.Start ? Start : other.Start, End < other.End ? End : other.End);
        return start > end
            ? throw new UndefinedMetricException(UndefinedReason.NoData, $"The series have no period in common: one runs from {Start} to {End}, the other from {other.Start} to {other.End}. Bring them to the same years first.")
            : (Between(start, end), other.Between(start, end));
    }

    /// <summary>A figure made of each pair of figures of two series, over the periods that they have in common.</summary>
    /// <typeparam name="TOther">What the other measures.</typeparam>
    /// <typeparam name="TResult">What the result measures.</typeparam>
    /// <param name="other">The other series, of the same frequency.</param>
    /// <param name="selector">Makes the figure.</param>
    /// <returns>A series with a gap wherever one of the two has one, or the selector gives nothing; of two statuses the weaker (see <see cref="ObservationStatus"/>).</returns>
    /// <inheritdoc cref="Align{TOther}(TimeSeries{TOther})" path="/exception"/>
    public TimeSeries<TResult> Zip<TOther, TResult>(TimeSeries<TOther> other, Func<T, TOther, TResult> selector)
        where TOther : struct
        where TResult : struct
    {
        ArgumentNullException.ThrowIfNull(selector);
        var (first, second) = Align(other);
        return new([.. first.Zip<Observation<T>, Observation<TOther>, Observation<TResult>>(second, (a, b) => Observed.From(a, b, selector).Breaking(a.Breaks || b.Breaks))]);
    }

    /// <inheritdoc/>
    public IEnumerator<Observation<T>> GetEnumerator() => ((IEnumerable<Observation<T>>)_observations).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _observations.GetEnumerator();

    /// <summary>Its periods and how many figures it has.</summary>
    /// <returns>Such as "2017 to 2022, 6 of 6 figures".</returns>
    public override string ToString() => $"{Start} to {End}, {Values.Count()} of {Count} figures";

    internal bool IsOfKind(TimePeriod period) =>
        period.Frequency == Frequency && period.IsYearToDate == IsYearToDate && period.ReportingYear == Start.ReportingYear;
}
