using System.Numerics;

namespace TradeMetrics;

/// <summary>What each part adds to the growth of the whole, for floats: 7 significant digits.</summary>
/// <remarks>See <see cref="ContributionExtensions"/>.</remarks>
public static class SingleContributionExtensions
{
    /// <inheritdoc cref="ContributionExtensions.ContributionTo{T}(T, T, T)"/>
    public static PercentagePoints ContributionTo<T>(this T from, T to, T wholeFrom)
        where T : IDivisionOperators<T, T, float> =>
        ContributionFormula.Contribution(from, to, wholeFrom, static (part, whole) => (decimal)(part / whole), out var points) is { } reason
            ? throw Undefined.Contribution(reason, from, to, wholeFrom)
            : points;

    /// <inheritdoc cref="ContributionExtensions.TryContributionTo{T}(T, T, T, out PercentagePoints)"/>
    public static bool TryContributionTo<T>(this T from, T to, T wholeFrom, out PercentagePoints points)
        where T : IDivisionOperators<T, T, float> =>
        ContributionFormula.Contribution(from, to, wholeFrom, static (part, whole) => (decimal)(part / whole), out points) is null;

    /// <inheritdoc cref="ContributionExtensions.ContributionTo{T, TMeasure}(T, T, T, Func{T, TMeasure})"/>
    public static PercentagePoints ContributionTo<T, TMeasure>(this T from, T to, T wholeFrom, Func<T, TMeasure> measure)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, float>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(from).ContributionTo(measure(to), measure(wholeFrom));
    }
}
