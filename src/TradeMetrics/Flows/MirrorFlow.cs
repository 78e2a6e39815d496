using System.Numerics;

namespace TradeMetrics;

/// <summary>One flow of goods as both ends report it: the exports of A to B by A, and the imports of B from A by B.</summary>
/// <typeparam name="T">What they measure: money, a number.</typeparam>
/// <remarks>
/// <para>In theory the two mirror each other. In practice they differ by valuation (exports free on board, imports with
/// cost, insurance and freight), time, partner (origin against last known destination), re-exports and mistakes
/// (M. Javorsek, Asymmetries in International Merchandise Trade Statistics, UN ESCAP working paper SD/WP/02, 2016).</para>
/// <para>An asymmetry is positive here where more imports are reported. The World Bank's discrepancy index (S. Mitikj and
/// S. Kaushik, 2024) has the other sign: −1 for an orphan import, 1 for a lost export.</para>
/// </remarks>
/// <example>
/// <code>
/// var flow = new MirrorFlow&lt;decimal&gt;(reportedExports: 100m, reportedImports: 112m);
/// Console.WriteLine(flow.Asymmetry()); // 12
/// Console.WriteLine(flow.RelativeAsymmetry(AsymmetryBase.Exports)); // 0.12
/// var alike = flow.WithImportsAtFob(margin: 0.06m);
/// Console.WriteLine(alike.Asymmetry().ToString("0.00")); // 5.66
/// </code>
/// </example>
public sealed partial class MirrorFlow<T>
    where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
{
    /// <summary>Takes both reports.</summary>
    /// <param name="reportedExports">What the exporter reports, mostly free on board; null where it is missing.</param>
    /// <param name="reportedImports">What the importer reports, mostly with cost, insurance and freight; null where it is missing.</param>
    /// <exception cref="NegativeMeasureException">A report is negative.</exception>
    /// <exception cref="UndefinedMetricException">A report is not finite.</exception>
    /// <exception cref="CurrencyMismatchException">They are in different currencies.</exception>
    public MirrorFlow(T? reportedExports, T? reportedImports)
    {
        FlowPair.Check(reportedExports, reportedImports);
        (ReportedExports, ReportedImports) = (reportedExports, reportedImports);
    }

    /// <summary>What the exporter reports; null where it is missing.</summary>
    public T? ReportedExports { get; }

    /// <summary>What the importer reports; null where it is missing.</summary>
    public T? ReportedImports { get; }

    /// <summary>Reported imports less reported exports.</summary>
    /// <returns>The asymmetry, positive where the importer reports more.</returns>
    /// <exception cref="UndefinedMetricException">A report is missing: that is no asymmetry of its whole size.</exception>
    public T Asymmetry() => TryAsymmetry(out var asymmetry) ? asymmetry : throw Missing("asymmetry");

    /// <summary>Reported imports less reported exports, where both are known.</summary>
    /// <param name="asymmetry">The asymmetry, or the default.</param>
    /// <returns>False where <see cref="Asymmetry"/> throws.</returns>
    public bool TryAsymmetry(out T asymmetry)
    {
        asymmetry = IsComplete ? ReportedImports!.Value - ReportedExports!.Value : default;
        return IsComplete;
    }

    /// <summary>Both reports.</summary>
    /// <returns>Such as "exports 100, mirrored by imports 112".</returns>
    public override string ToString() => $"exports {Text(ReportedExports)}, mirrored by imports {Text(ReportedImports)}";

    internal bool IsComplete => ReportedExports is not null && ReportedImports is not null;

    internal UndefinedMetricException Missing(string metric) => new(
        UndefinedReason.NoData, $"The {metric} is undefined: {(ReportedExports is not null ? "the importer has" : ReportedImports is not null ? "the exporter has" : "both have")} not reported. A report that is missing is not zero; leave the pair out.");

    private static string Text(T? flow) => flow is { } value ? Undefined.Text(value) : "missing";
}
