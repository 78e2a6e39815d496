using System.Numerics;

namespace TradeMetrics;

/// <summary>What any two flows that belong together must be.</summary>
internal static class FlowPair
{
    internal static void Check<T>(T? exports, T? imports)
        where T : struct, ISubtractionOperators<T, T, T>
    {
        Check(exports, "exports");
        Check(imports, "imports");
        if (exports is { } x && imports is { } m)
        {
            // So that two currencies are told here.
            _ = x - m;
        }
    }

    private static void Check<T>(T? flow, string name)
        where T : struct
    {
        if (flow is not { } value)
        {
            return;
        }

        if (!Measure.IsFinite(value))
        {
            throw new UndefinedMetricException(UndefinedReason.NotFinite, $"The {name} are {Undefined.Text(value)}. Give a number, or null where they are missing.");
        }

        if (Measure.Sign(value) < 0)
        {
            throw new NegativeMeasureException($"The {name} are {Undefined.Text(value)}: a flow is not negative. A balance is the difference of two flows.");
        }
    }
}
