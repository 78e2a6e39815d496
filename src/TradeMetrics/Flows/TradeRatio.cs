using System.Numerics;

namespace TradeMetrics;

/// <summary>The ratios of external trade, whatever the quotient of its measure is.</summary>
internal static class TradeRatio
{
    internal static TRatio Get<T, TRatio>(string metric, ExternalTrade<T> trade, T? gdp, TradeTerm numerator, TradeTerm denominator, Func<T, T, TRatio> quotient)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
        where TRatio : struct
    {
        var reason = Find(trade, gdp, numerator, denominator, quotient, out var ratio, out var above, out var below);
        return reason switch
        {
            null => ratio,
            UndefinedReason.NoData when LacksFlow(trade, numerator) || LacksFlow(trade, denominator) => throw trade.Missing(metric),
            UndefinedReason.NoData => throw new UndefinedMetricException(
                UndefinedReason.NoData, $"The {metric} is undefined: the gross domestic product is missing. Give the figure, or leave the metric out."),
            { } known => throw FlowRatio.Undefined(known, metric, above, below),
        };
    }

    internal static bool TryGet<T, TRatio>(ExternalTrade<T> trade, T? gdp, TradeTerm numerator, TradeTerm denominator, Func<T, T, TRatio> quotient, out TRatio ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
        where TRatio : struct => Find(trade, gdp, numerator, denominator, quotient, out ratio, out _, out _) is null;

    private static UndefinedReason? Find<T, TRatio>(
        ExternalTrade<T> trade, T? gdp, TradeTerm numerator, TradeTerm denominator, Func<T, T, TRatio> quotient, out TRatio ratio, out T above, out T below)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
        where TRatio : struct
    {
        ArgumentNullException.ThrowIfNull(trade);
        (ratio, above, below) = (default, default, default);
        if (LacksFlow(trade, numerator) || LacksFlow(trade, denominator) || (gdp is null && (NeedsGdp(numerator) || NeedsGdp(denominator))))
        {
            return UndefinedReason.NoData;
        }

        // Before domestic use is summed: figures in two currencies must not get that far.
        if (gdp is { } product && (trade.Exports ?? trade.Imports) is { } flow && Measure.Unit(product) != Measure.Unit(flow))
        {
            (above, below) = (flow, product);
            return UndefinedReason.CurrencyMismatch;
        }

        try
        {
            (above, below) = (Term(trade, gdp, numerator), Term(trade, gdp, denominator));
            return FlowRatio.Of(above, below, quotient, out ratio);
        }
        catch (OverflowException)
        {
            return UndefinedReason.Overflow;
        }
    }

    private static T Term<T>(ExternalTrade<T> trade, T? gdp, TradeTerm term)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> => term switch
        {
            TradeTerm.Exports => trade.Exports!.Value,
            TradeTerm.Imports => trade.Imports!.Value,
            TradeTerm.Balance => trade.Balance(),
            TradeTerm.Total => trade.TotalTrade(),
            TradeTerm.Gdp => gdp!.Value,
            _ => gdp!.Value - trade.Exports!.Value + trade.Imports!.Value,
        };

    private static bool LacksFlow<T>(ExternalTrade<T> trade, TradeTerm term)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T> => term switch
        {
            TradeTerm.Exports => trade.Exports is null,
            TradeTerm.Imports => trade.Imports is null,
            TradeTerm.Gdp => false,
            _ => !trade.IsComplete,
        };

    private static bool NeedsGdp(TradeTerm term) => term is TradeTerm.Gdp or TradeTerm.DomesticUse;
}
