namespace TradeMetrics.Currencies;
#pragma warning disable CS1591
public readonly struct CNY : ICurrency { public static Currency Currency => TradeMetrics.Currency.CNY; }
public readonly struct USD : ICurrency { public static Currency Currency => TradeMetrics.Currency.USD; }
public readonly struct EUR : ICurrency { public static Currency Currency => TradeMetrics.Currency.EUR; }
public readonly struct JPY : ICurrency { public static Currency Currency => TradeMetrics.Currency.JPY; }
