using System.Numerics;

namespace TradeMetrics;

/// <summary>How far mirror flows are apart, for money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
/// <example>
/// <code>
/// var flow = new MirrorFlow&lt;decimal&gt;(reportedExports: 90m, reportedImports: 110m);
/// Console.WriteLine(flow.RelativeAsymmetry(AsymmetryBase.Mean)); // 0.2
/// Console.WriteLine(flow.RelativeAsymmetry(AsymmetryBase.Sum)); // 0.1
/// Console.WriteLine(flow.CifFobRatio().ToString("0.000")); // 1.222
/// </code>
/// </example>
public static class MirrorFlowExtensions
{
    /// <summary>The asymmetry in relation to one of the reports, to their mean or to their sum.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="flow">Both reports.</param>
    /// <param name="against">What the asymmetry is put in relation to; the range is said there.</param>
    /// <returns>The ratio, positive where the importer reports more.</returns>
    /// <exception cref="UndefinedMetricException">A report is missing, or what is divided by is zero.</exception>
    public static decimal RelativeAsymmetry<T>(this MirrorFlow<T> flow, AsymmetryBase against)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        (against == AsymmetryBase.Mean ? 2m : 1m) * MirrorRatio.Get("relative asymmetry", flow, relative: true, against, static (a, b) => a / b);

    /// <summary>The relative asymmetry, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="flow">Both reports.</param>
    /// <param name="against">What the asymmetry is put in relation to.</param>
    /// <param name="ratio">The ratio, or zero.</param>
    /// <returns>False where <see cref="RelativeAsymmetry"/> throws.</returns>
    public static bool TryRelativeAsymmetry<T>(this MirrorFlow<T> flow, AsymmetryBase against, out decimal ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal>
    {
        var defined = MirrorRatio.TryGet(flow, relative: true, against, static (a, b) => a / b, out ratio);
        ratio *= against == AsymmetryBase.Mean ? 2m : 1m;
        return defined;
    }

    /// <summary>Reported imports over reported exports: M/X, which is one plus the margin where only valuation differs.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="flow">Both reports.</param>
    /// <returns>The ratio, zero and above.</returns>
    /// <exception cref="UndefinedMetricException">A report is missing, or no exports are reported.</exception>
    public static decimal CifFobRatio<T>(this MirrorFlow<T> flow)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        MirrorRatio.Get("ratio of imports to exports", flow, relative: false, AsymmetryBase.Exports, static (a, b) => a / b);

    /// <summary>Reported imports over reported exports, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="flow">Both reports.</param>
    /// <param name="ratio">The ratio, or zero.</param>
    /// <returns>False where <see cref="CifFobRatio"/> throws.</returns>
    public static bool TryCifFobRatio<T>(this MirrorFlow<T> flow, out decimal ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        MirrorRatio.TryGet(flow, relative: false, AsymmetryBase.Exports, static (a, b) => a / b, out ratio);

    /// <summary>The same flow with its imports brought to free on board: imports / (1 + margin).</summary>
    /// <typeparam name="T">A measure that can be divided by a number.</typeparam>
    /// <param name="flow">Both reports, imports with cost, insurance and freight.</param>
    /// <param name="margin">Cost, insurance and freight over the value free on board, as a fraction: 0.06 is 6 %. Not negative.</param>
    /// <returns>A flow whose two reports are valued alike.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The margin is negative or not finite.</exception>
    /// <remarks>The margin differs by product, distance and year: about 5 % of trade on average (G. Miao and F. Fortanier, OECD, 2017). A margin stated as a part of the value with freight, c, is c/(1 − c) here.</remarks>
    public static MirrorFlow<T> WithImportsAtFob<T>(this MirrorFlow<T> flow, decimal margin)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, decimal, T>
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentOutOfRangeException.ThrowIfNegative(margin);
        return new(flow.ReportedExports, flow.ReportedImports is { } imports ? imports / (1m + margin) : null);
    }
}
