using System.Numerics;

namespace TradeMetrics;

/// <summary>The verbs of <see cref="SimilarityExtensions"/> for doubles, and any measure whose quotient is a <see cref="double"/>: 15 significant digits.</summary>
public static class DoubleSimilarityExtensions
{
    /// <inheritdoc cref="SimilarityExtensions.SimilarityTo{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts)"/>
    public static Share SimilarityTo<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> others, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        SimilarityFormula.OfShares(exports, others, absent, static (part, whole) => (decimal)(part / whole), "similarity");

    /// <inheritdoc cref="SimilarityExtensions.TrySimilarityTo{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts, out Share)"/>
    public static bool TrySimilarityTo<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> others, AbsentParts absent, out Share similarity)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.SimilarityTo(others, absent), out similarity);

    /// <inheritdoc cref="SimilarityExtensions.ComplementarityTo{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts)"/>
    public static Share ComplementarityTo<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        SimilarityFormula.OfShares(exports, imports, absent, static (part, whole) => (decimal)(part / whole), "complementarity");

    /// <inheritdoc cref="SimilarityExtensions.TryComplementarityTo{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts, out Share)"/>
    public static bool TryComplementarityTo<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent, out Share complementarity)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.ComplementarityTo(imports, absent), out complementarity);

    /// <inheritdoc cref="SimilarityExtensions.OverlapWith{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts)"/>
    public static Share OverlapWith<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> competitor, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        SimilarityFormula.OfParts(exports, competitor, absent, static (part, whole) => (decimal)(part / whole));

    /// <inheritdoc cref="SimilarityExtensions.TryOverlapWith{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts, out Share)"/>
    public static bool TryOverlapWith<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> competitor, AbsentParts absent, out Share overlap)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.OverlapWith(competitor, absent), out overlap);
}
