using System.Numerics;

namespace TradeMetrics;

/// <summary>Intra-industry trade: how much of it goes both ways, for money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
/// <remarks>
/// <para>Where nothing is traded (or nothing changed), the indices are undefined. A product that only one side has is an error,
/// since missing is not zero, unless it is said that absent means no trade.</para>
/// <para>Sources: H. Grubel and P. Lloyd (1975), Intra-Industry Trade; A. Aquino (1978), Intra-industry trade and inter-industry
/// specialization as concurrent sources of international trade in manufactures, Weltwirtschaftliches Archiv 114;
/// M. Brülhart (1994), Marginal intra-industry trade: measurement and relevance for the pattern of industrial adjustment,
/// Weltwirtschaftliches Archiv 130.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine($"{80m.GrubelLloyd(160m):P1}"); // 66.7 %
/// var exports = Breakdown.From([("wool", 80m), ("silk", 150m)]);
/// var imports = Breakdown.From([("wool", 160m), ("silk", 100m)]);
/// Console.WriteLine($"{exports.GrubelLloyd(imports):P1}"); // 73.5 %
/// Console.WriteLine(0m.TryGrubelLloyd(0m, out _)); // False
/// </code>
/// </example>
public static class IntraIndustryExtensions
{
    /// <summary>The Grubel–Lloyd index of one product: the part of its trade that is matched by trade the other way.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">Exports, not negative.</param>
    /// <param name="imports">Imports, not negative.</param>
    /// <returns>0 %, one way only, to 100 %, as much either way.</returns>
    /// <exception cref="NegativeMeasureException">A flow is negative.</exception>
    /// <exception cref="UndefinedMetricException">There is no trade, or a flow is not finite.</exception>
    /// <exception cref="CurrencyMismatchException">The flows are in different currencies.</exception>
    /// <remarks>1 − |x − m| / (x + m). It is symmetric, and does not depend on the unit.</remarks>
    public static Share GrubelLloyd<T>(this T exports, T imports)
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        IntraIndustryFormula.Trade([exports], [imports], static (part, whole) => part / whole, out var index) is { } reason ? throw IntraIndustryFormula.Problem(reason, exports, imports) : index;

    /// <summary>The Grubel–Lloyd index of one product, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">Exports, not negative.</param>
    /// <param name="imports">Imports, not negative.</param>
    /// <param name="index">The index, or zero.</param>
    /// <returns>False where <see cref="GrubelLloyd{T}(T, T)"/> throws.</returns>
    public static bool TryGrubelLloyd<T>(this T exports, T imports, out Share index)
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        IntraIndustryFormula.Trade([exports], [imports], static (part, whole) => part / whole, out index) is null;

    /// <summary>The Grubel–Lloyd index of all products: the mean of each product's index, weighted by its trade.</summary>
    /// <typeparam name="TKey">What products are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">Exports by product.</param>
    /// <param name="imports">Imports by product.</param>
    /// <param name="absent">What a product is that is not in both.</param>
    /// <returns>0 % to 100 %. An imbalance of all trade keeps it below 100 %, and merging products never lowers it.</returns>
    /// <exception cref="NegativeMeasureException">A flow is negative.</exception>
    /// <exception cref="MissingPartException">A product is in one of them alone.</exception>
    /// <exception cref="UndefinedMetricException">There is no trade.</exception>
    /// <exception cref="CurrencyMismatchException">The flows are in different currencies.</exception>
    /// <remarks>1 − Σ|x − m| / Σ(x + m).</remarks>
    public static Share GrubelLloyd<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        IntraIndustryFormula.Trade(exports, imports, absent, static (part, whole) => part / whole);

    /// <summary>The Grubel–Lloyd index of all products, where it is defined.</summary>
    /// <typeparam name="TKey">What products are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">Exports by product.</param>
    /// <param name="imports">Imports by product.</param>
    /// <param name="absent">What a product is that is not in both.</param>
    /// <param name="index">The index, or zero.</param>
    /// <returns>False where the throwing form throws.</returns>
    public static bool TryGrubelLloyd<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent, out Share index)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.GrubelLloyd(imports, absent), out index);

    /// <summary>The Grubel–Lloyd index of all products with their own correction for an imbalance of all trade.</summary>
    /// <typeparam name="TKey">What products are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">Exports by product.</param>
    /// <param name="imports">Imports by product.</param>
    /// <param name="absent">What a product is that is not in both.</param>
    /// <returns>0 % to 100 %, never below the index without the correction; 100 % where the imbalance of all products has one sign.</returns>
    /// <exception cref="NegativeMeasureException">A flow is negative.</exception>
    /// <exception cref="MissingPartException">A product is in one of them alone.</exception>
    /// <exception cref="UndefinedMetricException">All trade goes one way.</exception>
    /// <exception cref="CurrencyMismatchException">The flows are in different currencies.</exception>
    /// <remarks>[Σ(x + m) − Σ|x − m|] / [Σ(x + m) − |Σx − Σm|], Grubel and Lloyd (1975). For Aquino's correction, product by product, see <see cref="AquinoIndex{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts)"/>.</remarks>
    public static Share GrubelLloydCorrected<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        IntraIndustryFormula.Corrected(exports, imports, absent, static (part, whole) => part / whole);

    /// <summary>The corrected Grubel–Lloyd index of all products, where it is defined.</summary>
    /// <typeparam name="TKey">What products are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">Exports by product.</param>
    /// <param name="imports">Imports by product.</param>
    /// <param name="absent">What a product is that is not in both.</param>
    /// <param name="index">The index, or zero.</param>
    /// <returns>False where the throwing form throws.</returns>
    public static bool TryGrubelLloydCorrected<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent, out Share index)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.GrubelLloydCorrected(imports, absent), out index);

    /// <summary>Aquino's index: the Grubel–Lloyd index of all products after each flow is scaled so that all trade balances.</summary>
    /// <typeparam name="TKey">What products are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">Exports by product.</param>
    /// <param name="imports">Imports by product.</param>
    /// <param name="absent">What a product is that is not in both.</param>
    /// <returns>0 % to 100 %. It does not depend on the size of either side.</returns>
    /// <exception cref="NegativeMeasureException">A flow is negative.</exception>
    /// <exception cref="MissingPartException">A product is in one of them alone.</exception>
    /// <exception cref="UndefinedMetricException">One side sums to zero.</exception>
    /// <exception cref="CurrencyMismatchException">The flows of one side are in different currencies.</exception>
    /// <remarks>1 − ½ Σ |x/X − m/M|, which scaling x by (X + M)/2X and m by (X + M)/2M comes to. Aquino (1978).</remarks>
    public static Share AquinoIndex<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        SimilarityFormula.OfShares(exports, imports, absent, static (part, whole) => part / whole, "index of Aquino");

    /// <summary>Aquino's index, where it is defined.</summary>
    /// <typeparam name="TKey">What products are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">Exports by product.</param>
    /// <param name="imports">Imports by product.</param>
    /// <param name="absent">What a product is that is not in both.</param>
    /// <param name="index">The index, or zero.</param>
    /// <returns>False where the throwing form throws.</returns>
    public static bool TryAquinoIndex<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent, out Share index)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.AquinoIndex(imports, absent), out index);

    /// <summary>Brülhart's index A of marginal intra-industry trade: the part of the change that goes the same way on both sides.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exportsChange">The change of exports, of either sign.</param>
    /// <param name="importsChange">The change of imports, of either sign.</param>
    /// <returns>0 %, one side alone or against each other, to 100 %, the same on both sides.</returns>
    /// <exception cref="UndefinedMetricException">Nothing changed, or a change is not finite.</exception>
    /// <exception cref="CurrencyMismatchException">The changes are in different currencies.</exception>
    /// <remarks>1 − |Δx − Δm| / (|Δx| + |Δm|).</remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(10m.MarginalIntraIndustry(30m)); // 50 %
    /// Console.WriteLine(10m.MarginalIntraIndustry(-30m)); // 0 %
    /// </code>
    /// </example>
    public static Share MarginalIntraIndustry<T>(this T exportsChange, T importsChange)
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        IntraIndustryFormula.Changes([exportsChange], [importsChange], static (part, whole) => part / whole, out var index) is { } reason ? throw IntraIndustryFormula.Problem(reason, exportsChange, importsChange) : index;

    /// <summary>Brülhart's index A, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exportsChange">The change of exports, of either sign.</param>
    /// <param name="importsChange">The change of imports, of either sign.</param>
    /// <param name="index">The index, or zero.</param>
    /// <returns>False where <see cref="MarginalIntraIndustry{T}(T, T)"/> throws.</returns>
    public static bool TryMarginalIntraIndustry<T>(this T exportsChange, T importsChange, out Share index)
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        IntraIndustryFormula.Changes([exportsChange], [importsChange], static (part, whole) => part / whole, out index) is null;

    /// <summary>Brülhart's index A of all products: the mean of each product's index, weighted by the size of its changes.</summary>
    /// <typeparam name="TKey">What products are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">Exports by product, in the earlier period.</param>
    /// <param name="laterExports">Exports in the later period, in the same prices.</param>
    /// <param name="imports">Imports in the earlier period.</param>
    /// <param name="laterImports">Imports in the later period.</param>
    /// <param name="absent">What a product is that is not in all.</param>
    /// <returns>0 % to 100 %.</returns>
    /// <exception cref="MissingPartException">A product is not in all of them.</exception>
    /// <exception cref="UndefinedMetricException">Nothing changed.</exception>
    /// <exception cref="CurrencyMismatchException">The flows are in different currencies.</exception>
    /// <remarks>Σ w_i A_i, w_i = (|Δx_i| + |Δm_i|) / Σ(|Δx| + |Δm|).</remarks>
    public static Share MarginalIntraIndustry<TKey, T>(
        this Breakdown<TKey, T> exports, Breakdown<TKey, T> laterExports, Breakdown<TKey, T> imports, Breakdown<TKey, T> laterImports, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        IntraIndustryFormula.Changes(exports, laterExports, imports, laterImports, absent, static (part, whole) => part / whole);

    /// <summary>Brülhart's index A of all products, where it is defined.</summary>
    /// <typeparam name="TKey">What products are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="exports">Exports by product, in the earlier period.</param>
    /// <param name="laterExports">Exports in the later period, in the same prices.</param>
    /// <param name="imports">Imports in the earlier period.</param>
    /// <param name="laterImports">Imports in the later period.</param>
    /// <param name="absent">What a product is that is not in all.</param>
    /// <param name="index">The index, or zero.</param>
    /// <returns>False where the throwing form throws.</returns>
    public static bool TryMarginalIntraIndustry<TKey, T>(
        this Breakdown<TKey, T> exports, Breakdown<TKey, T> laterExports, Breakdown<TKey, T> imports, Breakdown<TKey, T> laterImports, AbsentParts absent, out Share index)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.MarginalIntraIndustry(laterExports, imports, laterImports, absent), out index);
}
