using System.Numerics;

namespace TradeMetrics;

/// <summary>The margins of trade, whatever the quotient of its measure is.</summary>
internal static class MarginFormula
{
    internal static TradeMargins Margins<TKey, T>(Breakdown<TKey, T> exports, Breakdown<TKey, T> world, AbsentParts absent, Func<T, T, decimal> ratio)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        var parts = AlignedParts.Of(absent, out _, exports, world);
        if (Array.Exists(parts[0], flow => Measure.Sign(flow) < 0) || Array.Exists(parts[1], flow => Measure.Sign(flow) < 0))
        {
            throw new NegativeMeasureException("The margins are undefined: no flow may be negative. Leave a product out whose trade is not known.");
        }

        var reached = world.Sum - world.Sum;
        for (var i = 0; i < parts[0].Length; i++)
        {
            reached = Measure.Sign(parts[0][i]) > 0 ? reached + parts[1][i] : reached;
        }

        if (Measure.Sign(reached) == 0)
        {
            throw new UndefinedMetricException(
                UndefinedReason.ZeroWhole,
                "The margins are undefined: the reference exports nothing of what the economy exports. Check that both have the same product codes.");
        }

        if (Measure.Unit(exports.Sum) != Measure.Unit(world.Sum))
        {
            throw new CurrencyMismatchException(Measure.Unit(exports.Sum) ?? default, Measure.Unit(world.Sum) ?? default);
        }

        try
        {
            return new(Share.FromFraction(ratio(reached, world.Sum)), ratio(exports.Sum, reached), ratio(exports.Sum, world.Sum));
        }
        catch (OverflowException problem)
        {
            throw new MetricOverflowException("The margins are outside decimal's range (±7.9e28): the reference is far smaller than the exports. Check their units.", problem);
        }
    }
}
