using System.Numerics;

namespace TradeMetrics;

/// <summary>What external trade is in relation to itself and to the gross domestic product, for money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
/// <remarks>
/// X are exports, M imports. Ratios are fractions: 0.44 is 44 %. A missing figure makes the result undefined, and so does a
/// denominator that is not above zero. Flows and product belong to one period and currency; those of a quarter against the
/// product of a year make a quarter of the truth.
/// </remarks>
/// <example>
/// <code>
/// var trade = new ExternalTrade&lt;decimal&gt;(exports: 30m, imports: 20m);
/// Console.WriteLine(trade.TradeOpenness(gdp: 100m)); // 0.5
/// Console.WriteLine(trade.MeanTradeOpenness(gdp: 100m)); // 0.25
/// Console.WriteLine(trade.ImportPenetration(gdp: 100m).ToString("0.000")); // 0.222
/// </code>
/// </example>
public static class ExternalTradeExtensions
{
    /// <summary>The normalised trade balance: (X − M)/(X + M).</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <returns>The ratio, from −1 (imports only) to 1 (exports only).</returns>
    /// <exception cref="UndefinedMetricException">A flow is missing, or the denominator is zero.</exception>
    /// <remarks>UN ESCAP, Trade Statistics in Policymaking (M. Mikic and J. Gilbert, 2009). Unlike the balance it is free of size, and of the unit.</remarks>
    public static decimal NormalizedBalance<T>(this ExternalTrade<T> trade)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.Get("normalised trade balance", trade, null, TradeTerm.Balance, TradeTerm.Total, static (a, b) => a / b);

    /// <summary>The normalised trade balance, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="ratio">The ratio, or zero.</param>
    /// <returns>False where <see cref="NormalizedBalance"/> throws.</returns>
    public static bool TryNormalizedBalance<T>(this ExternalTrade<T> trade, out decimal ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.TryGet(trade, null, TradeTerm.Balance, TradeTerm.Total, static (a, b) => a / b, out ratio);

    /// <summary>The trade balance in relation to imports: (X − M)/M.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <returns>The ratio, −1 and above; 0.1 is a surplus of 10 % of imports. It is coverage less one.</returns>
    /// <exception cref="UndefinedMetricException">A flow is missing, or the denominator is zero.</exception>
    public static decimal BalanceToImports<T>(this ExternalTrade<T> trade)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.Get("balance in relation to imports", trade, null, TradeTerm.Balance, TradeTerm.Imports, static (a, b) => a / b);

    /// <summary>The trade balance in relation to imports, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="ratio">The ratio, or zero.</param>
    /// <returns>False where <see cref="BalanceToImports"/> throws.</returns>
    public static bool TryBalanceToImports<T>(this ExternalTrade<T> trade, out decimal ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.TryGet(trade, null, TradeTerm.Balance, TradeTerm.Imports, static (a, b) => a / b, out ratio);

    /// <summary>The coverage of imports by exports: X/M.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <returns>The ratio, zero and above; 1 where trade is balanced.</returns>
    /// <exception cref="UndefinedMetricException">A flow is missing, or the denominator is zero.</exception>
    public static decimal Coverage<T>(this ExternalTrade<T> trade)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.Get("coverage of imports by exports", trade, null, TradeTerm.Exports, TradeTerm.Imports, static (a, b) => a / b);

    /// <summary>The coverage of imports by exports, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="ratio">The ratio, or zero.</param>
    /// <returns>False where <see cref="Coverage"/> throws.</returns>
    public static bool TryCoverage<T>(this ExternalTrade<T> trade, out decimal ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.TryGet(trade, null, TradeTerm.Exports, TradeTerm.Imports, static (a, b) => a / b, out ratio);

    /// <summary>The trade balance in relation to the gross domestic product: (X − M)/GDP.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="gdp">The gross domestic product, in the unit of the flows; null where it is missing.</param>
    /// <returns>The ratio, negative for a deficit.</returns>
    /// <exception cref="UndefinedMetricException">A figure is missing, or the denominator is not above zero.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    public static decimal BalanceToGdp<T>(this ExternalTrade<T> trade, T? gdp)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.Get("balance in relation to the product", trade, gdp, TradeTerm.Balance, TradeTerm.Gdp, static (a, b) => a / b);

    /// <summary>The trade balance in relation to the gross domestic product, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="gdp">The gross domestic product, in the unit of the flows; null where it is missing.</param>
    /// <param name="ratio">The ratio, or zero.</param>
    /// <returns>False where <see cref="BalanceToGdp"/> throws.</returns>
    public static bool TryBalanceToGdp<T>(this ExternalTrade<T> trade, T? gdp, out decimal ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.TryGet(trade, gdp, TradeTerm.Balance, TradeTerm.Gdp, static (a, b) => a / b, out ratio);

    /// <summary>Trade openness as the World Bank and ESCAP state it: (X + M)/GDP.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="gdp">The gross domestic product, in the unit of the flows; null where it is missing.</param>
    /// <returns>The ratio, zero and above; it may pass 1.</returns>
    /// <exception cref="UndefinedMetricException">A figure is missing, or the denominator is not above zero.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <remarks>World Bank, WITS; UN ESCAP, Trade Statistics in Policymaking (2009), which calls it the trade dependence index. UNCTAD takes the mean of both flows: <see cref="MeanTradeOpenness"/>, half of this.</remarks>
    public static decimal TradeOpenness<T>(this ExternalTrade<T> trade, T? gdp)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.Get("trade openness", trade, gdp, TradeTerm.Total, TradeTerm.Gdp, static (a, b) => a / b);

    /// <summary>Trade openness as the World Bank and ESCAP state it, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="gdp">The gross domestic product, in the unit of the flows; null where it is missing.</param>
    /// <param name="ratio">The ratio, or zero.</param>
    /// <returns>False where <see cref="TradeOpenness"/> throws.</returns>
    public static bool TryTradeOpenness<T>(this ExternalTrade<T> trade, T? gdp, out decimal ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.TryGet(trade, gdp, TradeTerm.Total, TradeTerm.Gdp, static (a, b) => a / b, out ratio);

    /// <summary>Trade openness as UNCTAD states it: the mean of exports and imports over the gross domestic product, ½(X + M)/GDP.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="gdp">The gross domestic product, in the unit of the flows; null where it is missing.</param>
    /// <returns>The ratio, zero and above; half of <see cref="TradeOpenness"/>.</returns>
    /// <exception cref="UndefinedMetricException">A figure is missing, or the denominator is not above zero.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <remarks>UNCTAD, Handbook of Statistics, "Calculation methods": trade openness index.</remarks>
    public static decimal MeanTradeOpenness<T>(this ExternalTrade<T> trade, T? gdp)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.Get("mean trade openness", trade, gdp, TradeTerm.Total, TradeTerm.Gdp, static (a, b) => a / b / 2m);

    /// <summary>Trade openness as UNCTAD states it, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="gdp">The gross domestic product, in the unit of the flows; null where it is missing.</param>
    /// <param name="ratio">The ratio, or zero.</param>
    /// <returns>False where <see cref="MeanTradeOpenness"/> throws.</returns>
    public static bool TryMeanTradeOpenness<T>(this ExternalTrade<T> trade, T? gdp, out decimal ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.TryGet(trade, gdp, TradeTerm.Total, TradeTerm.Gdp, static (a, b) => a / b / 2m, out ratio);

    /// <summary>The trade dependence index: (X + M)/GDP, another name of <see cref="TradeOpenness"/>.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="gdp">The gross domestic product, in the unit of the flows; null where it is missing.</param>
    /// <returns>The ratio, zero and above; it may pass 1.</returns>
    /// <exception cref="UndefinedMetricException">A figure is missing, or the denominator is not above zero.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <remarks>UN ESCAP, Trade Statistics in Policymaking (2009): total trade in relation to the gross domestic product.</remarks>
    public static decimal TradeDependence<T>(this ExternalTrade<T> trade, T? gdp)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.Get("trade dependence index", trade, gdp, TradeTerm.Total, TradeTerm.Gdp, static (a, b) => a / b);

    /// <summary>The trade dependence index, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="gdp">The gross domestic product, in the unit of the flows; null where it is missing.</param>
    /// <param name="ratio">The ratio, or zero.</param>
    /// <returns>False where <see cref="TradeDependence"/> throws.</returns>
    public static bool TryTradeDependence<T>(this ExternalTrade<T> trade, T? gdp, out decimal ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.TryGet(trade, gdp, TradeTerm.Total, TradeTerm.Gdp, static (a, b) => a / b, out ratio);

    /// <summary>Import penetration: the part of domestic demand that is imported, M/(GDP − X + M).</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="gdp">The gross domestic product, in the unit of the flows; null where it is missing.</param>
    /// <returns>The ratio, zero and above; above 1 where imports are exported again.</returns>
    /// <exception cref="UndefinedMetricException">A figure is missing, or the denominator is not above zero.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <remarks>UN ESCAP, Trade Statistics in Policymaking (2009); also called the import dependency index.</remarks>
    public static decimal ImportPenetration<T>(this ExternalTrade<T> trade, T? gdp)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.Get("import penetration", trade, gdp, TradeTerm.Imports, TradeTerm.DomesticUse, static (a, b) => a / b);

    /// <summary>Import penetration, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="gdp">The gross domestic product, in the unit of the flows; null where it is missing.</param>
    /// <param name="ratio">The ratio, or zero.</param>
    /// <returns>False where <see cref="ImportPenetration"/> throws.</returns>
    public static bool TryImportPenetration<T>(this ExternalTrade<T> trade, T? gdp, out decimal ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.TryGet(trade, gdp, TradeTerm.Imports, TradeTerm.DomesticUse, static (a, b) => a / b, out ratio);

    /// <summary>Export propensity: X/GDP. Imports may be missing.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="gdp">The gross domestic product, in the unit of the flows; null where it is missing.</param>
    /// <returns>The ratio, zero and above; above 1 where imports are exported again.</returns>
    /// <exception cref="UndefinedMetricException">A figure is missing, or the denominator is not above zero.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <remarks>UN ESCAP, Trade Statistics in Policymaking (2009).</remarks>
    public static decimal ExportPropensity<T>(this ExternalTrade<T> trade, T? gdp)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.Get("export propensity", trade, gdp, TradeTerm.Exports, TradeTerm.Gdp, static (a, b) => a / b);

    /// <summary>Export propensity, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="gdp">The gross domestic product, in the unit of the flows; null where it is missing.</param>
    /// <param name="ratio">The ratio, or zero.</param>
    /// <returns>False where <see cref="ExportPropensity"/> throws.</returns>
    public static bool TryExportPropensity<T>(this ExternalTrade<T> trade, T? gdp, out decimal ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.TryGet(trade, gdp, TradeTerm.Exports, TradeTerm.Gdp, static (a, b) => a / b, out ratio);

    /// <summary>The self-sufficiency ratio: production over domestic use, P/(P − X + M).</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="gdp">The production, in the unit of the flows; null where it is missing.</param>
    /// <returns>The ratio, above zero; above 1 for a net exporter.</returns>
    /// <exception cref="UndefinedMetricException">A figure is missing, or the denominator is not above zero.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <remarks>FAO: production · 100/(production + imports − exports). With the production of one commodity in tonnes it is that of a food balance.</remarks>
    public static decimal SelfSufficiency<T>(this ExternalTrade<T> trade, T? gdp)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.Get("self-sufficiency ratio", trade, gdp, TradeTerm.Gdp, TradeTerm.DomesticUse, static (a, b) => a / b);

    /// <summary>The self-sufficiency ratio, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="trade">Exports and imports.</param>
    /// <param name="gdp">The production, in the unit of the flows; null where it is missing.</param>
    /// <param name="ratio">The ratio, or zero.</param>
    /// <returns>False where <see cref="SelfSufficiency"/> throws.</returns>
    public static bool TrySelfSufficiency<T>(this ExternalTrade<T> trade, T? gdp, out decimal ratio)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal> =>
        TradeRatio.TryGet(trade, gdp, TradeTerm.Gdp, TradeTerm.DomesticUse, static (a, b) => a / b, out ratio);
}
