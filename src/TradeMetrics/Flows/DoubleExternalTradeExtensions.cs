using System.Numerics;

namespace TradeMetrics;

/// <summary>The verbs of <see cref="ExternalTradeExtensions"/> for measures whose quotient is a <see cref="double"/>: 15 significant digits.</summary>
public static class DoubleExternalTradeExtensions
{
    /// <inheritdoc cref="ExternalTradeExtensions.NormalizedBalance{T}(ExternalTrade{T})"/>
    public static double NormalizedBalance<T>(this ExternalTrade<T> trade)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.Get("normalised trade balance", trade, null, TradeTerm.Balance, TradeTerm.Total, static (a, b) => a / b);

    /// <inheritdoc cref="ExternalTradeExtensions.TryNormalizedBalance{T}(ExternalTrade{T}, out decimal)"/>
    public static bool TryNormalizedBalance<T>(this ExternalTrade<T> trade, out double ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.TryGet(trade, null, TradeTerm.Balance, TradeTerm.Total, static (a, b) => a / b, out ratio);

    /// <inheritdoc cref="ExternalTradeExtensions.BalanceToImports{T}(ExternalTrade{T})"/>
    public static double BalanceToImports<T>(this ExternalTrade<T> trade)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.Get("balance in relation to imports", trade, null, TradeTerm.Balance, TradeTerm.Imports, static (a, b) => a / b);

    /// <inheritdoc cref="ExternalTradeExtensions.TryBalanceToImports{T}(ExternalTrade{T}, out decimal)"/>
    public static bool TryBalanceToImports<T>(this ExternalTrade<T> trade, out double ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.TryGet(trade, null, TradeTerm.Balance, TradeTerm.Imports, static (a, b) => a / b, out ratio);

    /// <inheritdoc cref="ExternalTradeExtensions.Coverage{T}(ExternalTrade{T})"/>
    public static double Coverage<T>(this ExternalTrade<T> trade)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.Get("coverage of imports by exports", trade, null, TradeTerm.Exports, TradeTerm.Imports, static (a, b) => a / b);

    /// <inheritdoc cref="ExternalTradeExtensions.TryCoverage{T}(ExternalTrade{T}, out decimal)"/>
    public static bool TryCoverage<T>(this ExternalTrade<T> trade, out double ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.TryGet(trade, null, TradeTerm.Exports, TradeTerm.Imports, static (a, b) => a / b, out ratio);

    /// <inheritdoc cref="ExternalTradeExtensions.BalanceToGdp{T}(ExternalTrade{T}, T?)"/>
    public static double BalanceToGdp<T>(this ExternalTrade<T> trade, T? gdp)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.Get("balance in relation to the product", trade, gdp, TradeTerm.Balance, TradeTerm.Gdp, static (a, b) => a / b);

    /// <inheritdoc cref="ExternalTradeExtensions.TryBalanceToGdp{T}(ExternalTrade{T}, T?, out decimal)"/>
    public static bool TryBalanceToGdp<T>(this ExternalTrade<T> trade, T? gdp, out double ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.TryGet(trade, gdp, TradeTerm.Balance, TradeTerm.Gdp, static (a, b) => a / b, out ratio);

    /// <inheritdoc cref="ExternalTradeExtensions.TradeOpenness{T}(ExternalTrade{T}, T?)"/>
    public static double TradeOpenness<T>(this ExternalTrade<T> trade, T? gdp)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.Get("trade openness", trade, gdp, TradeTerm.Total, TradeTerm.Gdp, static (a, b) => a / b);

    /// <inheritdoc cref="ExternalTradeExtensions.TryTradeOpenness{T}(ExternalTrade{T}, T?, out decimal)"/>
    public static bool TryTradeOpenness<T>(this ExternalTrade<T> trade, T? gdp, out double ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.TryGet(trade, gdp, TradeTerm.Total, TradeTerm.Gdp, static (a, b) => a / b, out ratio);

    /// <inheritdoc cref="ExternalTradeExtensions.MeanTradeOpenness{T}(ExternalTrade{T}, T?)"/>
    public static double MeanTradeOpenness<T>(this ExternalTrade<T> trade, T? gdp)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.Get("mean trade openness", trade, gdp, TradeTerm.Total, TradeTerm.Gdp, static (a, b) => a / b / 2);

    /// <inheritdoc cref="ExternalTradeExtensions.TryMeanTradeOpenness{T}(ExternalTrade{T}, T?, out decimal)"/>
    public static bool TryMeanTradeOpenness<T>(this ExternalTrade<T> trade, T? gdp, out double ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.TryGet(trade, gdp, TradeTerm.Total, TradeTerm.Gdp, static (a, b) => a / b / 2, out ratio);

    /// <inheritdoc cref="ExternalTradeExtensions.TradeDependence{T}(ExternalTrade{T}, T?)"/>
    public static double TradeDependence<T>(this ExternalTrade<T> trade, T? gdp)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.Get("trade dependence index", trade, gdp, TradeTerm.Total, TradeTerm.Gdp, static (a, b) => a / b);

    /// <inheritdoc cref="ExternalTradeExtensions.TryTradeDependence{T}(ExternalTrade{T}, T?, out decimal)"/>
    public static bool TryTradeDependence<T>(this ExternalTrade<T> trade, T? gdp, out double ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.TryGet(trade, gdp, TradeTerm.Total, TradeTerm.Gdp, static (a, b) => a / b, out ratio);

    /// <inheritdoc cref="ExternalTradeExtensions.ImportPenetration{T}(ExternalTrade{T}, T?)"/>
    public static double ImportPenetration<T>(this ExternalTrade<T> trade, T? gdp)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.Get("import penetration", trade, gdp, TradeTerm.Imports, TradeTerm.DomesticUse, static (a, b) => a / b);

    /// <inheritdoc cref="ExternalTradeExtensions.TryImportPenetration{T}(ExternalTrade{T}, T?, out decimal)"/>
    public static bool TryImportPenetration<T>(this ExternalTrade<T> trade, T? gdp, out double ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.TryGet(trade, gdp, TradeTerm.Imports, TradeTerm.DomesticUse, static (a, b) => a / b, out ratio);

    /// <inheritdoc cref="ExternalTradeExtensions.ExportPropensity{T}(ExternalTrade{T}, T?)"/>
    public static double ExportPropensity<T>(this ExternalTrade<T> trade, T? gdp)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.Get("export propensity", trade, gdp, TradeTerm.Exports, TradeTerm.Gdp, static (a, b) => a / b);

    /// <inheritdoc cref="ExternalTradeExtensions.TryExportPropensity{T}(ExternalTrade{T}, T?, out decimal)"/>
    public static bool TryExportPropensity<T>(this ExternalTrade<T> trade, T? gdp, out double ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.TryGet(trade, gdp, TradeTerm.Exports, TradeTerm.Gdp, static (a, b) => a / b, out ratio);

    /// <inheritdoc cref="ExternalTradeExtensions.SelfSufficiency{T}(ExternalTrade{T}, T?)"/>
    public static double SelfSufficiency<T>(this ExternalTrade<T> trade, T? gdp)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.Get("self-sufficiency ratio", trade, gdp, TradeTerm.Gdp, TradeTerm.DomesticUse, static (a, b) => a / b);

    /// <inheritdoc cref="ExternalTradeExtensions.TrySelfSufficiency{T}(ExternalTrade{T}, T?, out decimal)"/>
    public static bool TrySelfSufficiency<T>(this ExternalTrade<T> trade, T? gdp, out double ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double> =>
        TradeRatio.TryGet(trade, gdp, TradeTerm.Gdp, TradeTerm.DomesticUse, static (a, b) => a / b, out ratio);
}
