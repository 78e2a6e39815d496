namespace TradeMetrics;

/// <summary>What an exchange rate of a period stands for.</summary>
/// <remarks>
/// Flows over a period (trade, sales) are converted at its average; stocks (reserves, debt) at its end. The two differ by
/// several per cent in a year of movement, so a table never gives one for the other. A value that is no
/// member is refused with an <see cref="ArgumentOutOfRangeException"/>.
/// </remarks>
public enum ExchangeRateKind
{
    /// <summary>Not stated: a single quotation.</summary>
    Unstated,

    /// <summary>The average over the period.</summary>
    PeriodAverage,

    /// <summary>The rate at the end of the period.</summary>
    EndOfPeriod,
}
