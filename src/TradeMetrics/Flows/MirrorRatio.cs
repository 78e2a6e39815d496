using System.Numerics;

namespace TradeMetrics;

/// <summary>The ratios of mirror flows, whatever the quotient of their measure is.</summary>
internal static class MirrorRatio
{
    internal static TRatio Get<T, TRatio>(string metric, MirrorFlow<T> flow, bool relative, AsymmetryBase against, Func<T, T, TRatio> quotient)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
        where TRatio : struct
    {
        var reason = Find(flow, relative, against, quotient, out var ratio, out var above, out var below);
        return reason switch
        {
            null => ratio,
            UndefinedReason.NoData => throw flow.Missing(metric),
            { } known => throw FlowRatio.Undefined(known, metric, above, below),
        };
    }

    internal static bool TryGet<T, TRatio>(MirrorFlow<T> flow, bool relative, AsymmetryBase against, Func<T, T, TRatio> quotient, out TRatio ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
        where TRatio : struct => Find(flow, relative, against, quotient, out ratio, out _, out _) is null;

    private static UndefinedReason? Find<T, TRatio>(MirrorFlow<T> flow, bool relative, AsymmetryBase against, Func<T, T, TRatio> quotient, out TRatio ratio, out T above, out T below)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
        where TRatio : struct
    {
        ArgumentNullException.ThrowIfNull(flow);
        Choice.Of(against);
        (ratio, above, below) = (default, default, default);
        if (flow is not { ReportedExports: { } exports, ReportedImports: { } imports })
        {
            return UndefinedReason.NoData;
        }

        try
        {
            (above, below) = (relative ? imports - exports : imports, against switch
            {
                AsymmetryBase.Exports => exports,
                AsymmetryBase.Imports => imports,
                _ => exports + imports,
            });
            return FlowRatio.Of(above, below, quotient, out ratio);
        }
        catch (OverflowException)
        {
            return UndefinedReason.Overflow;
        }
    }
}
