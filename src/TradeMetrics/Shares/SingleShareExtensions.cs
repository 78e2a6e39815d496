using System.Numerics;

namespace TradeMetrics;

/// <summary>How much of it? Parts of a whole, for floats: 7 significant digits.</summary>
/// <remarks>See <see cref="ShareExtensions"/>.</remarks>
public static class SingleShareExtensions
{
    /// <inheritdoc cref="ShareExtensions.ShareOf{T}(T, T)"/>
    public static Share ShareOf<T>(this T part, T whole)
        where T : IDivisionOperators<T, T, float> =>
        ShareFormula.Share(Ratio.Single(whole, part), out var share) is { } reason ? throw Undefined.Share(reason, part, whole) : share;

    /// <inheritdoc cref="ShareExtensions.TryShareOf{T}(T, T, out Share)"/>
    public static bool TryShareOf<T>(this T part, T whole, out Share share)
        where T : IDivisionOperators<T, T, float> =>
        ShareFormula.Share(Ratio.Single(whole, part), out share) is null;

    /// <inheritdoc cref="ShareExtensions.ShareOf{T, TMeasure}(T, T, Func{T, TMeasure})"/>
    public static Share ShareOf<T, TMeasure>(this T part, T whole, Func<T, TMeasure> measure)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, float>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(part).ShareOf(measure(whole));
    }

    /// <inheritdoc cref="ShareExtensions.TryShareOf{T, TMeasure}(T, T, Func{T, TMeasure}, out Share)"/>
    public static bool TryShareOf<T, TMeasure>(this T part, T whole, Func<T, TMeasure> measure, out Share share)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, float>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(part).TryShareOf(measure(whole), out share);
    }
}
