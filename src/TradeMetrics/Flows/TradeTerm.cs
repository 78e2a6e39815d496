namespace TradeMetrics;

/// <summary>What a ratio of external trade is made of.</summary>
internal enum TradeTerm
{
    Exports,
    Imports,
    Balance,
    Total,
    Gdp,

    /// <summary>What is used at home: the gross domestic product less exports plus imports.</summary>
    DomesticUse,
}
