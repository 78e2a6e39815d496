using System.Numerics;

namespace TradeMetrics;

/// <summary>How much of it? Parts of a whole, for whole numbers (<see cref="int"/>, <see cref="long"/>, …).</summary>
/// <remarks>See <see cref="ShareExtensions"/>.</remarks>
public static class IntegerShareExtensions
{
    /// <inheritdoc cref="ShareExtensions.ShareOf{T}(T, T)"/>
    public static Share ShareOf<T>(this T part, T whole)
        where T : IBinaryInteger<T> =>
        ShareFormula.Share(Ratio.Whole(whole, part), out var share) is { } reason ? throw Undefined.Share(reason, part, whole) : share;

    /// <inheritdoc cref="ShareExtensions.TryShareOf{T}(T, T, out Share)"/>
    public static bool TryShareOf<T>(this T part, T whole, out Share share)
        where T : IBinaryInteger<T> =>
        ShareFormula.Share(Ratio.Whole(whole, part), out share) is null;

    /// <inheritdoc cref="ShareExtensions.ShareOf{T, TMeasure}(T, T, Func{T, TMeasure})"/>
    public static Share ShareOf<T, TMeasure>(this T part, T whole, Func<T, TMeasure> measure)
        where TMeasure : IBinaryInteger<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(part).ShareOf(measure(whole));
    }

    /// <inheritdoc cref="ShareExtensions.TryShareOf{T, TMeasure}(T, T, Func{T, TMeasure}, out Share)"/>
    public static bool TryShareOf<T, TMeasure>(this T part, T whole, Func<T, TMeasure> measure, out Share share)
        where TMeasure : IBinaryInteger<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(part).TryShareOf(measure(whole), out share);
    }

    /// <inheritdoc cref="ShareExtensions.Shares{T}(IEnumerable{T})"/>
    public static IReadOnlyList<Share> Shares<T>(this IEnumerable<T> parts)
        where T : IBinaryInteger<T> =>
        parts.Select(decimal.CreateChecked).Shares();

    /// <inheritdoc cref="ShareExtensions.TryShares{T}(IEnumerable{T}, out IReadOnlyList{Share})"/>
    public static bool TryShares<T>(this IEnumerable<T> parts, out IReadOnlyList<Share> shares)
        where T : IBinaryInteger<T> =>
        parts.Select(decimal.CreateChecked).TryShares(out shares);
}
