using System.Numerics;

namespace TradeMetrics;

/// <summary>The verbs of <see cref="MirrorFlowExtensions"/> for measures whose quotient is a <see cref="double"/>: 15 significant digits.</summary>
public static class DoubleMirrorFlowExtensions
{
    /// <inheritdoc cref="MirrorFlowExtensions.RelativeAsymmetry{T}(MirrorFlow{T}, AsymmetryBase)"/>
    public static double RelativeAsymmetry<T>(this MirrorFlow<T> flow, AsymmetryBase against)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        (against == AsymmetryBase.Mean ? 2 : 1) * MirrorRatio.Get("relative asymmetry", flow, relative: true, against, static (a, b) => a / b);

    /// <inheritdoc cref="MirrorFlowExtensions.TryRelativeAsymmetry{T}(MirrorFlow{T}, AsymmetryBase, out decimal)"/>
    public static bool TryRelativeAsymmetry<T>(this MirrorFlow<T> flow, AsymmetryBase against, out double ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double>
    {
        var defined = MirrorRatio.TryGet(flow, relative: true, against, static (a, b) => a / b, out ratio);
        ratio *= against == AsymmetryBase.Mean ? 2 : 1;
        return defined;
    }

    /// <inheritdoc cref="MirrorFlowExtensions.CifFobRatio{T}(MirrorFlow{T})"/>
    public static double CifFobRatio<T>(this MirrorFlow<T> flow)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        MirrorRatio.Get("ratio of imports to exports", flow, relative: false, AsymmetryBase.Exports, static (a, b) => a / b);

    /// <inheritdoc cref="MirrorFlowExtensions.TryCifFobRatio{T}(MirrorFlow{T}, out decimal)"/>
    public static bool TryCifFobRatio<T>(this MirrorFlow<T> flow, out double ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        MirrorRatio.TryGet(flow, relative: false, AsymmetryBase.Exports, static (a, b) => a / b, out ratio);

    /// <inheritdoc cref="MirrorFlowExtensions.WithImportsAtFob{T}(MirrorFlow{T}, decimal)"/>
    public static MirrorFlow<T> WithImportsAtFob<T>(this MirrorFlow<T> flow, double margin)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, double, T>
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentOutOfRangeException.ThrowIfNegative(margin);
        ArgumentOutOfRangeException.ThrowIfNotEqual(double.IsFinite(margin), true, nameof(margin));
        return new(flow.ReportedExports, flow.ReportedImports is { } imports ? imports / (1 + margin) : null);
    }
}
