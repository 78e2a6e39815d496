using System.Numerics;

namespace TradeMetrics;

/// <summary>The verbs of <see cref="IntraIndustryExtensions"/> for doubles, and any measure whose quotient is a <see cref="double"/>: 15 significant digits.</summary>
public static class DoubleIntraIndustryExtensions
{
    /// <inheritdoc cref="IntraIndustryExtensions.GrubelLloyd{T}(T, T)"/>
    public static Share GrubelLloyd<T>(this T exports, T imports)
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        IntraIndustryFormula.Trade([exports], [imports], static (part, whole) => (decimal)(part / whole), out var index) is { } reason ? throw IntraIndustryFormula.Problem(reason, exports, imports) : index;

    /// <inheritdoc cref="IntraIndustryExtensions.TryGrubelLloyd{T}(T, T, out Share)"/>
    public static bool TryGrubelLloyd<T>(this T exports, T imports, out Share index)
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        IntraIndustryFormula.Trade([exports], [imports], static (part, whole) => (decimal)(part / whole), out index) is null;

    /// <inheritdoc cref="IntraIndustryExtensions.GrubelLloyd{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts)"/>
    public static Share GrubelLloyd<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        IntraIndustryFormula.Trade(exports, imports, absent, static (part, whole) => (decimal)(part / whole));

    /// <inheritdoc cref="IntraIndustryExtensions.TryGrubelLloyd{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts, out Share)"/>
    public static bool TryGrubelLloyd<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent, out Share index)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.GrubelLloyd(imports, absent), out index);

    /// <inheritdoc cref="IntraIndustryExtensions.GrubelLloydCorrected{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts)"/>
    public static Share GrubelLloydCorrected<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        IntraIndustryFormula.Corrected(exports, imports, absent, static (part, whole) => (decimal)(part / whole));

    /// <inheritdoc cref="IntraIndustryExtensions.TryGrubelLloydCorrected{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts, out Share)"/>
    public static bool TryGrubelLloydCorrected<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent, out Share index)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.GrubelLloydCorrected(imports, absent), out index);

    /// <inheritdoc cref="IntraIndustryExtensions.AquinoIndex{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts)"/>
    public static Share AquinoIndex<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        SimilarityFormula.OfShares(exports, imports, absent, static (part, whole) => (decimal)(part / whole), "index of Aquino");

    /// <inheritdoc cref="IntraIndustryExtensions.TryAquinoIndex{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts, out Share)"/>
    public static bool TryAquinoIndex<TKey, T>(this Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent, out Share index)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.AquinoIndex(imports, absent), out index);

    /// <inheritdoc cref="IntraIndustryExtensions.MarginalIntraIndustry{T}(T, T)"/>
    public static Share MarginalIntraIndustry<T>(this T exportsChange, T importsChange)
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        IntraIndustryFormula.Changes([exportsChange], [importsChange], static (part, whole) => (decimal)(part / whole), out var index) is { } reason ? throw IntraIndustryFormula.Problem(reason, exportsChange, importsChange) : index;

    /// <inheritdoc cref="IntraIndustryExtensions.TryMarginalIntraIndustry{T}(T, T, out Share)"/>
    public static bool TryMarginalIntraIndustry<T>(this T exportsChange, T importsChange, out Share index)
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        IntraIndustryFormula.Changes([exportsChange], [importsChange], static (part, whole) => (decimal)(part / whole), out index) is null;

    /// <inheritdoc cref="IntraIndustryExtensions.MarginalIntraIndustry{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts)"/>
    public static Share MarginalIntraIndustry<TKey, T>(
        this Breakdown<TKey, T> exports, Breakdown<TKey, T> laterExports, Breakdown<TKey, T> imports, Breakdown<TKey, T> laterImports, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        IntraIndustryFormula.Changes(exports, laterExports, imports, laterImports, absent, static (part, whole) => (decimal)(part / whole));

    /// <inheritdoc cref="IntraIndustryExtensions.TryMarginalIntraIndustry{TKey, T}(Breakdown{TKey, T}, Breakdown{TKey, T}, Breakdown{TKey, T}, Breakdown{TKey, T}, AbsentParts, out Share)"/>
    public static bool TryMarginalIntraIndustry<TKey, T>(
        this Breakdown<TKey, T> exports, Breakdown<TKey, T> laterExports, Breakdown<TKey, T> imports, Breakdown<TKey, T> laterImports, AbsentParts absent, out Share index)
        where TKey : notnull
        where T : struct, IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> =>
        Defined.Try(() => exports.MarginalIntraIndustry(laterExports, imports, laterImports, absent), out index);
}
