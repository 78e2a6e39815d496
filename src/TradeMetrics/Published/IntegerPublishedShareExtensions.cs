using System.Numerics;

namespace TradeMetrics;

/// <summary>How much of it, of published figures, for whole numbers?</summary>
/// <remarks>See <see cref="PublishedShareExtensions"/>.</remarks>
public static class IntegerPublishedShareExtensions
{
    /// <inheritdoc cref="PublishedShareExtensions.ShareOf{T}(Published{T}, Published{T})"/>
    public static Published<Share> ShareOf<T>(this Published<T> part, Published<T> whole)
        where T : struct, IComparable<T>, IBinaryInteger<T> =>
        PublishedFormula.Share(part, whole, static (x, sum) => x.ShareOf(sum), Outward.Exact);

    /// <inheritdoc cref="PublishedShareExtensions.TryShareOf{T}(Published{T}, Published{T}, out Published{Share})"/>
    public static bool TryShareOf<T>(this Published<T> part, Published<T> whole, out Published<Share> share)
        where T : struct, IComparable<T>, IBinaryInteger<T> =>
        Defined.Try(() => part.ShareOf(whole), out share);

    /// <inheritdoc cref="PublishedShareExtensions.ShareOf{T, TMeasure}(Published{T}, Published{T}, Func{T, TMeasure})"/>
    public static Published<Share> ShareOf<T, TMeasure>(this Published<T> part, Published<T> whole, Func<T, TMeasure> measure)
        where T : struct, IComparable<T>
        where TMeasure : struct, IComparable<TMeasure>, IBinaryInteger<TMeasure> =>
        part.Select(measure).ShareOf(whole.Select(measure));

    /// <inheritdoc cref="PublishedShareExtensions.TryShareOf{T, TMeasure}(Published{T}, Published{T}, Func{T, TMeasure}, out Published{Share})"/>
    public static bool TryShareOf<T, TMeasure>(this Published<T> part, Published<T> whole, Func<T, TMeasure> measure, out Published<Share> share)
        where T : struct, IComparable<T>
        where TMeasure : struct, IComparable<TMeasure>, IBinaryInteger<TMeasure> =>
        part.Select(measure).TryShareOf(whole.Select(measure), out share);
}
