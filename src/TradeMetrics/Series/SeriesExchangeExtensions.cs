namespace TradeMetrics;

/// <summary>Money along a series in another currency.</summary>
/// <example>
/// <code>
/// // US Federal Reserve, H.10: yuan per dollar, averages of the years.
/// var rates = new ExchangeRateTable(
/// [
///     new ExchangeRate(Currency.USD, Currency.CNY, 6.4508m, TimePeriod.Year(2021), ExchangeRateKind.PeriodAverage),
///     new ExchangeRate(Currency.USD, Currency.CNY, 6.7290m, TimePeriod.Year(2022), ExchangeRateKind.PeriodAverage),
/// ]);
/// var trade = TimeSeries.From(TimePeriod.Year(2021), new Money(100m, Currency.USD), new Money(100m, Currency.USD));
/// Console.WriteLine(trade.Convert(Currency.CNY, rates, ExchangeRateKind.PeriodAverage)[1]); // 2022: CNY 672.9000
/// </code>
/// </example>
public static class SeriesExchangeExtensions
{
    /// <summary>Each amount in another currency, at the rate of its own period.</summary>
    /// <param name="series">The amounts.</param>
    /// <param name="to">The currency wanted.</param>
    /// <param name="rates">The rates, of the same frequency as the series: yearly figures need yearly averages, monthly figures monthly ones.</param>
    /// <param name="kind">Average (for flows) or end of period (for stocks).</param>
    /// <returns>A series of the same periods, with a gap where the table has no rate; not rounded to minor units.</returns>
    /// <remarks>Converted growth is not growth: the rate moves too. A year's sum of converted months differs from the converted sum.</remarks>
    public static TimeSeries<Money> Convert(this TimeSeries<Money> series, Currency to, ExchangeRateTable rates, ExchangeRateKind kind)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(rates);
        return new([.. series.Select(observation => observation.HasValue && observation.Value.Currency != to && !rates.TryFind(observation.Value.Currency, to, observation.Period, kind, out _)
            ? Observation<Money>.Missing(observation.Period, $"there is no rate from {observation.Value.Currency.Code} to {to.Code} for {observation.Period} ({kind})").Breaking(observation.Breaks)
            : observation.Select(amount => rates.Convert(amount, to, observation.Period, kind)))]);
    }
}
