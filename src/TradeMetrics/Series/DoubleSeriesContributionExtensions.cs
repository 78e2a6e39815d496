using System.Numerics;

namespace TradeMetrics;

/// <summary>The verbs of <see cref="SeriesContributionExtensions"/> for measures whose quotient is a <see cref="double"/>.</summary>
public static class DoubleSeriesContributionExtensions
{
    /// <inheritdoc cref="SeriesContributionExtensions.YearOnYearContributionTo{T}(TimeSeries{T}, TimeSeries{T})"/>
    public static TimeSeries<PercentagePoints> YearOnYearContributionTo<T>(this TimeSeries<T> part, TimeSeries<T> whole)
        where T : struct, IDivisionOperators<T, T, double> =>
        SeriesGrowth.YearOnYear(SeriesContribution.Beside(part, whole), static (from, to) => from.Part.ContributionTo(to.Part, from.Whole));

    /// <inheritdoc cref="SeriesContributionExtensions.PeriodOnPeriodContributionTo{T}(TimeSeries{T}, TimeSeries{T})"/>
    public static TimeSeries<PercentagePoints> PeriodOnPeriodContributionTo<T>(this TimeSeries<T> part, TimeSeries<T> whole)
        where T : struct, IDivisionOperators<T, T, double> =>
        SeriesGrowth.PeriodOnPeriod(SeriesContribution.Beside(part, whole), static (from, to) => from.Part.ContributionTo(to.Part, from.Whole));

    /// <inheritdoc cref="SeriesContributionExtensions.YearOnYearContributions{T}(IEnumerable{TimeSeries{T}})"/>
    public static IReadOnlyList<TimeSeries<PercentagePoints>> YearOnYearContributions<T>(this IEnumerable<TimeSeries<T>> parts)
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        SeriesContribution.Of(parts, SeriesGrowth.YearOnYear, static (from, to) => from.ContributionsTo(to));

    /// <inheritdoc cref="SeriesContributionExtensions.PeriodOnPeriodContributions{T}(IEnumerable{TimeSeries{T}})"/>
    public static IReadOnlyList<TimeSeries<PercentagePoints>> PeriodOnPeriodContributions<T>(this IEnumerable<TimeSeries<T>> parts)
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        SeriesContribution.Of(parts, SeriesGrowth.PeriodOnPeriod, static (from, to) => from.ContributionsTo(to));
}
