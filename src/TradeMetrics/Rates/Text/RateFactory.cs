namespace TradeMetrics;

/// <summary>Makes a rate of a fraction where the fraction is in its range.</summary>
internal delegate bool RateFactory<T>(decimal fraction, out T value);
