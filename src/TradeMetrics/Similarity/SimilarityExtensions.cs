using System.Numerics;

namespace TradeMetrics;

/// <summary>How alike two structures of trade are, for money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
/// <remarks>
/// <para>Shares are of the sum of the parts. A product that only one of the two has is an error, since missing is not zero,
/// unless it is said that absent means no trade.</para>
/// <para>Sources: J. Finger and M. Kreinin (1979), A measure of 'export similarity' and its possible uses, Economic Journal 89;
/// M. Michaely (1996), Trade preferential agreements in Latin America: an ex-ante assessment, World Bank, and World Bank, WITS
/// Trade Indicators (complementarity); D. Hummels and P. Klenow (2005), The variety and quality of a nation's exports, American
/// Economic Review 95 (their extensive margin is the overlap).</para>
/// </remarks>
/// <example>
/// <code>
/// var china = Breakdown.From([("silk", 6m), ("tea", 3m), ("wool", 1m)]);
/// var india = Breakdown.From([("silk", 2m), ("tea", 8m)]);
/// Console.WriteLine(china.SimilarityTo(india, AbsentParts.Zero)); // 50 %
/// Console.WriteLine(china.OverlapWith(india, AbsentParts.Zero)); // 90 %
/// china.SimilarityTo(india); // throws MissingPartException
/// </code>
/// </example>
public static class SimilarityExtensions
{
    /// <summary>Export similarity (Finger and Kreinin): the sum of the smaller of each two shares.</summary>
    /// <typeparam name="TKey">What products, or partners, are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">An economy's exports.</param>
    /// <param name="others">Another's exports.</param>
    /// <param name="absent">What a part is that only one of them has.</param>
    /// <returns>0 %, nothing in common, to 100 %, the same structure. It is symmetric, and does not depend on either's size.</returns>
    /// <exception cref="MissingPartException">A part is in one of them alone.</exception>
    /// <exception cref="UndefinedMetricException">The parts sum to zero.</exception>
    /// <exception cref="NegativeMeasureException">A part is negative.</exception>
    /// <remarks>Σ min(s_ij, s_ik).</remarks>
    public static Share SimilarityTo<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> others, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        SimilarityFormula.OfShares(exports, others, absent, static (part, whole) => part / whole, "similarity");

    /// <summary>Export similarity, where it is defined.</summary>
    /// <typeparam name="TKey">What products, or partners, are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">An economy's exports.</param>
    /// <param name="others">Another's exports.</param>
    /// <param name="absent">What a part is that only one of them has.</param>
    /// <param name="similarity">The similarity, or zero.</param>
    /// <returns>False where <see cref="SimilarityTo{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts)"/> throws.</returns>
    public static bool TrySimilarityTo<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> others, AbsentParts absent, out Share similarity)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.SimilarityTo(others, absent), out similarity);

    /// <summary>Trade complementarity: how well an economy's exports fit what another imports.</summary>
    /// <typeparam name="TKey">What products are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">An economy's exports, to all partners.</param>
    /// <param name="imports">The other's imports, from all partners.</param>
    /// <param name="absent">What a product is that is not in both.</param>
    /// <returns>0 % to 100 %; its <see cref="Share.Percent"/> is the index as WITS prints it. It is not symmetric between two economies.</returns>
    /// <exception cref="MissingPartException">A part is in one of them alone.</exception>
    /// <exception cref="UndefinedMetricException">The parts sum to zero.</exception>
    /// <exception cref="NegativeMeasureException">A part is negative.</exception>
    /// <remarks>100 − ½ Σ |m_k − x_j|, in percent of either total.</remarks>
    /// <example>
    /// <code>
    /// var exports = Breakdown.From([("silk", 6m), ("tea", 4m)]);
    /// var imports = Breakdown.From([("silk", 30m), ("tea", 70m)]);
    /// Console.WriteLine(exports.ComplementarityTo(imports).Percent); // 70.0
    /// </code>
    /// </example>
    public static Share ComplementarityTo<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        SimilarityFormula.OfShares(exports, imports, absent, static (part, whole) => part / whole, "complementarity");

    /// <summary>Trade complementarity, where it is defined.</summary>
    /// <typeparam name="TKey">What products are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">An economy's exports, to all partners.</param>
    /// <param name="imports">The other's imports, from all partners.</param>
    /// <param name="absent">What a product is that is not in both.</param>
    /// <param name="complementarity">The index, or zero.</param>
    /// <returns>False where <see cref="ComplementarityTo{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts)"/> throws.</returns>
    public static bool TryComplementarityTo<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent, out Share complementarity)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.ComplementarityTo(imports, absent), out complementarity);

    /// <summary>Overlap with a competitor: the share of an economy's exports in products that the competitor exports too.</summary>
    /// <typeparam name="TKey">What products, or products and markets, are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">An economy's exports.</param>
    /// <param name="competitor">The competitor's exports.</param>
    /// <param name="absent">What a part is that only one of them has.</param>
    /// <returns>0 % to 100 %. It is not symmetric: a small economy may be wholly in the shadow of a large one.</returns>
    /// <exception cref="MissingPartException">A part is in one of them alone.</exception>
    /// <exception cref="UndefinedMetricException">The economy exports nothing.</exception>
    /// <exception cref="NegativeMeasureException">A part is negative.</exception>
    /// <remarks>Σ x_i over the products with y_i &gt; 0, over Σ x_i: the competitor's extensive margin, with the economy as the reference.</remarks>
    public static Share OverlapWith<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> competitor, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        SimilarityFormula.OfParts(exports, competitor, absent, static (part, whole) => part / whole);

    /// <summary>Overlap with a competitor, where it is defined.</summary>
    /// <typeparam name="TKey">What products, or products and markets, are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">An economy's exports.</param>
    /// <param name="competitor">The competitor's exports.</param>
    /// <param name="absent">What a part is that only one of them has.</param>
    /// <param name="overlap">The overlap, or zero.</param>
    /// <returns>False where <see cref="OverlapWith{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts)"/> throws.</returns>
    public static bool TryOverlapWith<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> competitor, AbsentParts absent, out Share overlap)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.OverlapWith(competitor, absent), out overlap);
}
