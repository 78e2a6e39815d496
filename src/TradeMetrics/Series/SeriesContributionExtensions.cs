using System.Numerics;

namespace TradeMetrics;

/// <summary>What parts add to the growth of their whole, along series of money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
/// <remarks>Not valid for chain-linked volumes, whose parts do not add up. Over the periods that all series have; a gap where one has none, or the whole before is not above zero.</remarks>
/// <example>
/// <code>
/// var exports = TimeSeries.From(TimePeriod.Year(2021), 50m, 53m);
/// var imports = TimeSeries.From(TimePeriod.Year(2021), 30m, 31m);
/// Console.WriteLine(exports.YearOnYearContributionTo(exports + imports)[1]); // 2022: +3.75 pp
/// foreach (var part in new[] { exports, imports }.YearOnYearContributions())
/// {
///     Console.WriteLine(part[1]);
/// }
/// // 2022: +3.75 pp
/// // 2022: +1.25 pp
/// </code>
/// </example>
public static class SeriesContributionExtensions
{
    /// <summary>The percentage points that a part adds to the growth of the whole against the same period a year earlier.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, of the same frequency.</param>
    /// <returns>(part − part a year earlier) / whole a year earlier.</returns>
    /// <exception cref="UndefinedMetricException">The series have no period in common.</exception>
    /// <exception cref="ArgumentException">The series are of different frequencies.</exception>
    public static TimeSeries<PercentagePoints> YearOnYearContributionTo<T>(this TimeSeries<T> part, TimeSeries<T> whole)
        where T : struct, IDivisionOperators<T, T, decimal> =>
        SeriesGrowth.YearOnYear(SeriesContribution.Beside(part, whole), static (from, to) => from.Part.ContributionTo(to.Part, from.Whole));

    /// <summary>The percentage points that a part adds to the growth of the whole against the period before.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, of the same frequency; not of years to date.</param>
    /// <returns>(part − part before) / whole before.</returns>
    /// <exception cref="InvalidOperationException">The series are of years to date.</exception>
    /// <inheritdoc cref="YearOnYearContributionTo{T}(TimeSeries{T}, TimeSeries{T})" path="/exception"/>
    public static TimeSeries<PercentagePoints> PeriodOnPeriodContributionTo<T>(this TimeSeries<T> part, TimeSeries<T> whole)
        where T : struct, IDivisionOperators<T, T, decimal> =>
        SeriesGrowth.PeriodOnPeriod(SeriesContribution.Beside(part, whole), static (from, to) => from.Part.ContributionTo(to.Part, from.Whole));

    /// <summary>What each of all parts adds to the growth of their sum against the same period a year earlier.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="parts">All parts of the whole, one at least.</param>
    /// <returns>A series for each part; in each period the points sum to the growth of the sum, to the last of 28 decimals.</returns>
    /// <exception cref="UndefinedMetricException">The series have no period in common.</exception>
    /// <exception cref="ArgumentException">There is no part, or the series are of different frequencies.</exception>
    public static IReadOnlyList<TimeSeries<PercentagePoints>> YearOnYearContributions<T>(this IEnumerable<TimeSeries<T>> parts)
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        SeriesContribution.Of(parts, SeriesGrowth.YearOnYear, static (from, to) => from.ContributionsTo(to));

    /// <summary>What each of all parts adds to the growth of their sum against the period before.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="parts">All parts of the whole, one at least; not of years to date.</param>
    /// <returns>A series for each part; in each period the points sum to the growth of the sum, to the last of 28 decimals.</returns>
    /// <exception cref="InvalidOperationException">The series are of years to date.</exception>
    /// <inheritdoc cref="YearOnYearContributions{T}(IEnumerable{TimeSeries{T}})" path="/exception"/>
    public static IReadOnlyList<TimeSeries<PercentagePoints>> PeriodOnPeriodContributions<T>(this IEnumerable<TimeSeries<T>> parts)
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        SeriesContribution.Of(parts, SeriesGrowth.PeriodOnPeriod, static (from, to) => from.ContributionsTo(to));
}
