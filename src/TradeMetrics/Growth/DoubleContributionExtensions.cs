using System.Numerics;

namespace TradeMetrics;

/// <summary>What each part adds to the growth of the whole, for doubles, and any measure whose quotient is a <see cref="double"/>: 15 significant digits.</summary>
/// <remarks>See <see cref="ContributionExtensions"/>.</remarks>
public static class DoubleContributionExtensions
{
    /// <inheritdoc cref="ContributionExtensions.ContributionTo{T}(T, T, T)"/>
    public static PercentagePoints ContributionTo<T>(this T from, T to, T wholeFrom)
        where T : IDivisionOperators<T, T, double> =>
        ContributionFormula.Contribution(from, to, wholeFrom, static (part, whole) => (decimal)(part / whole), out var points) is { } reason
            ? throw Undefined.Contribution(reason, from, to, wholeFrom)
            : points;

    /// <inheritdoc cref="ContributionExtensions.TryContributionTo{T}(T, T, T, out PercentagePoints)"/>
    public static bool TryContributionTo<T>(this T from, T to, T wholeFrom, out PercentagePoints points)
        where T : IDivisionOperators<T, T, double> =>
        ContributionFormula.Contribution(from, to, wholeFrom, static (part, whole) => (decimal)(part / whole), out points) is null;

    /// <inheritdoc cref="ContributionExtensions.ContributionTo{T, TMeasure}(T, T, T, Func{T, TMeasure})"/>
    public static PercentagePoints ContributionTo<T, TMeasure>(this T from, T to, T wholeFrom, Func<T, TMeasure> measure)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, double>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(from).ContributionTo(measure(to), measure(wholeFrom));
    }

    /// <inheritdoc cref="ContributionExtensions.ContributionsTo{T}(IEnumerable{T}, IEnumerable{T})"/>
    public static IReadOnlyList<PercentagePoints> ContributionsTo<T>(this IEnumerable<T> earlierParts, IEnumerable<T> laterParts)
        where T : IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        ContributionFormula.Contributions(earlierParts, laterParts, static (part, whole) => (decimal)(part / whole), out var points) is { } reason ? throw Undefined.List(reason, "contributions", earlierParts.Concat(laterParts)) : points;

    /// <inheritdoc cref="ContributionExtensions.TryContributionsTo{T}(IEnumerable{T}, IEnumerable{T}, out IReadOnlyList{PercentagePoints})"/>
    public static bool TryContributionsTo<T>(this IEnumerable<T> earlierParts, IEnumerable<T> laterParts, out IReadOnlyList<PercentagePoints> points)
        where T : IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        ContributionFormula.Contributions(earlierParts, laterParts, static (part, whole) => (decimal)(part / whole), out points) is null;
}
