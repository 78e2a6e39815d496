using System.Numerics;

namespace TradeMetrics;

/// <summary>Sums and means of consecutive periods, of money, decimals, and any measure that a <see cref="decimal"/> divides.</summary>
/// <remarks>
/// A figure is made where all that it is made of are there, and of one definition; else there is a gap that names the first
/// that is not. Its status is the weakest among them.
/// </remarks>
/// <example>
/// <code>
/// var exports = TimeSeries.From(TimePeriod.Quarter(2021, 3), 10m, 20m, 30m, 40m, 50m, 60m);
/// Console.WriteLine(exports.RollingSum(4)[3]); // 2022-Q2: 100
/// Console.WriteLine(exports.RollingMean(2)[1]); // 2021-Q4: 15
/// var years = exports.Aggregate(Frequency.Annual, SeriesAggregate.Sum);
/// Console.WriteLine(years[0]); // 2021: missing, there is no figure for 2021-Q1: the series runs from 2021-Q3 to 2022-Q4
/// Console.WriteLine(years[1]); // 2022: 180
/// </code>
/// </example>
public static class SeriesWindowExtensions
{
    /// <summary>For each period the sum of it and those before it: of twelve months, the year that ends there.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series; not of years to date.</param>
    /// <param name="periods">How many periods are added up, one at least.</param>
    /// <returns>A series of the same periods; those with too few before them are gaps.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one period.</exception>
    /// <exception cref="InvalidOperationException">The series is of years to date.</exception>
    public static TimeSeries<T> RollingSum<T>(this TimeSeries<T> series, int periods)
        where T : struct, IAdditionOperators<T, T, T> => Rolling(series, periods, static sum => sum);

    /// <summary>For each period the arithmetic mean of it and those before it: the trailing moving average.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series; not of years to date.</param>
    /// <param name="periods">How many periods it is the mean of, one at least.</param>
    /// <returns>A series of the same periods; those with too few before them are gaps.</returns>
    /// <inheritdoc cref="RollingSum{T}(TimeSeries{T}, int)" path="/exception"/>
    public static TimeSeries<T> RollingMean<T>(this TimeSeries<T> series, int periods)
        where T : struct, IAdditionOperators<T, T, T>, IDivisionOperators<T, decimal, T> => Rolling(series, periods, sum => sum / periods);

    /// <summary>Figures of longer periods made of those of shorter ones.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="to">A lower frequency, whose periods consist of whole periods of the series: of months quarters and years, of days anything.</param>
    /// <param name="by">How: flows are added up, stocks are taken at the end, rates and indices are averaged.</param>
    /// <returns>A series of the longer periods; incomplete ones are gaps.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way to aggregate, or a longer period would be of a year after 9999 (9998 of weeks).</exception>
    /// <exception cref="ArgumentException">Periods of the series do not make up whole ones of that frequency, as weeks make no months; or years to date are not taken by their last of each year.</exception>
    public static TimeSeries<T> Aggregate<T>(this TimeSeries<T> series, Frequency to, SeriesAggregate by)
        where T : struct, IAdditionOperators<T, T, T>, IDivisionOperators<T, decimal, T> => Aggregate(series, to, by, static (sum, count) => sum / count);

    internal static TimeSeries<T> Rolling<T>(TimeSeries<T> series, int periods, Func<T, T> make)
        where T : struct, IAdditionOperators<T, T, T>
    {
        Window.RefuseYearsToDate(series);
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        return new([.. new RollingSums<T>(series, periods).Select(make)]);
    }

    internal static TimeSeries<T> Aggregate<T>(TimeSeries<T> series, Frequency to, SeriesAggregate by, Func<T, int, T> divide)
        where T : struct, IAdditionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(series);
        var year = series.Start.ReportingYear;
        var (first, last) = (TimePeriod.Containing(series.Start.Start, to, year), TimePeriod.Containing(series.End.End, to, year));
        var longer = Enumerable.Range(0, last - first + 1).Select(step => first + step);
        if (series.IsYearToDate && to == Frequency.Annual && by == SeriesAggregate.Last)
        {
            return new([.. longer.Select(period =>
            {
                var december = TimePeriod.YearToDate(period.YearNumber, 12, year);
                var place = december - series.Start;
                return Window.Of(series, december, 1, period, static values => values[0]).Breaking(Window.Breaks(series, place - 11, place + 1));
            })]);
        }

        Window.RequireNesting(series, to);
        var before = 0;
        return new([.. longer.Select(period =>
        {
            var (start, count) = Window.Within(series, period);

            // What is new after the one that was taken before is new in the one that is taken now.
            var place = start - series.Start;
            var (from, until) = (before, by == SeriesAggregate.First ? place + 1 : place + count);
            before = until;
            return by switch
            {
                SeriesAggregate.Sum => Window.Of(series, start, count, period, Window.Sum),
                SeriesAggregate.Mean => Window.Of(series, start, count, period, values => divide(Window.Sum(values), values.Length)),
                SeriesAggregate.Last => Window.Of(series, start + (count - 1), 1, period, static values => values[0]).Breaking(Window.Breaks(series, from, until)),
                SeriesAggregate.First => Window.Of(series, start, 1, period, static values => values[0]).Breaking(Window.Breaks(series, from, until)),
                _ => throw new ArgumentOutOfRangeException(nameof(by), by, "Give one of the ways to aggregate."),
            };
        })]);
    }
}
