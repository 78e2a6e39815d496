using System.Numerics;

namespace TradeMetrics;

/// <summary>What each part adds to the growth of the whole, for whole numbers (<see cref="int"/>, <see cref="long"/>, …).</summary>
/// <remarks>See <see cref="ContributionExtensions"/>.</remarks>
public static class IntegerContributionExtensions
{
    /// <inheritdoc cref="ContributionExtensions.ContributionTo{T}(T, T, T)"/>
    public static PercentagePoints ContributionTo<T>(this T from, T to, T wholeFrom)
        where T : IBinaryInteger<T> =>
        ContributionFormula.Contribution(from, to, wholeFrom, static (part, whole) => decimal.CreateChecked(part) / decimal.CreateChecked(whole), out var points) is { } reason
            ? throw Undefined.Contribution(reason, from, to, wholeFrom)
            : points;

    /// <inheritdoc cref="ContributionExtensions.TryContributionTo{T}(T, T, T, out PercentagePoints)"/>
    public static bool TryContributionTo<T>(this T from, T to, T wholeFrom, out PercentagePoints points)
        where T : IBinaryInteger<T> =>
        ContributionFormula.Contribution(from, to, wholeFrom, static (part, whole) => decimal.CreateChecked(part) / decimal.CreateChecked(whole), out points) is null;

    /// <inheritdoc cref="ContributionExtensions.ContributionTo{T, TMeasure}(T, T, T, Func{T, TMeasure})"/>
    public static PercentagePoints ContributionTo<T, TMeasure>(this T from, T to, T wholeFrom, Func<T, TMeasure> measure)
        where TMeasure : IBinaryInteger<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(from).ContributionTo(measure(to), measure(wholeFrom));
    }

    /// <inheritdoc cref="ContributionExtensions.ContributionsTo{T}(IEnumerable{T}, IEnumerable{T})"/>
    public static IReadOnlyList<PercentagePoints> ContributionsTo<T>(this IEnumerable<T> earlierParts, IEnumerable<T> laterParts)
        where T : IBinaryInteger<T> =>
        earlierParts.Select(decimal.CreateChecked).ContributionsTo(laterParts.Select(decimal.CreateChecked));

    /// <inheritdoc cref="ContributionExtensions.TryContributionsTo{T}(IEnumerable{T}, IEnumerable{T}, out IReadOnlyList{PercentagePoints})"/>
    public static bool TryContributionsTo<T>(this IEnumerable<T> earlierParts, IEnumerable<T> laterParts, out IReadOnlyList<PercentagePoints> points)
        where T : IBinaryInteger<T> =>
        earlierParts.Select(decimal.CreateChecked).TryContributionsTo(laterParts.Select(decimal.CreateChecked), out points);
}
