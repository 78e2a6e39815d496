using System.Numerics;

namespace TradeMetrics;

/// <summary>How much of it, of published figures, for doubles, and any measure whose quotient is a <see cref="double"/>: 15 digits, so that the ends are moved outwards by one part in 1e14?</summary>
/// <remarks>See <see cref="PublishedShareExtensions"/>.</remarks>
public static class DoublePublishedShareExtensions
{
    /// <inheritdoc cref="PublishedShareExtensions.ShareOf{T}(Published{T}, Published{T})"/>
    public static Published<Share> ShareOf<T>(this Published<T> part, Published<T> whole)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, double> =>
        PublishedFormula.Share(part, whole, static (x, sum) => x.ShareOf(sum), Outward.Double);

    /// <inheritdoc cref="PublishedShareExtensions.TryShareOf{T}(Published{T}, Published{T}, out Published{Share})"/>
    public static bool TryShareOf<T>(this Published<T> part, Published<T> whole, out Published<Share> share)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, double> =>
        Defined.Try(() => part.ShareOf(whole), out share);

    /// <inheritdoc cref="PublishedShareExtensions.ShareOf{T, TMeasure}(Published{T}, Published{T}, Func{T, TMeasure})"/>
    public static Published<Share> ShareOf<T, TMeasure>(this Published<T> part, Published<T> whole, Func<T, TMeasure> measure)
        where T : struct, IComparable<T>
        where TMeasure : struct, IComparable<TMeasure>, IDivisionOperators<TMeasure, TMeasure, double> =>
        part.Select(measure).ShareOf(whole.Select(measure));

    /// <inheritdoc cref="PublishedShareExtensions.TryShareOf{T, TMeasure}(Published{T}, Published{T}, Func{T, TMeasure}, out Published{Share})"/>
    public static bool TryShareOf<T, TMeasure>(this Published<T> part, Published<T> whole, Func<T, TMeasure> measure, out Published<Share> share)
        where T : struct, IComparable<T>
        where TMeasure : struct, IComparable<TMeasure>, IDivisionOperators<TMeasure, TMeasure, double> =>
        part.Select(measure).TryShareOf(whole.Select(measure), out share);
}
