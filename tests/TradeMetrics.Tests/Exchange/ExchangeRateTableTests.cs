namespace TradeMetrics.Tests;

public class ExchangeRateTableTests
{
    private static readonly TimePeriod s_2017 = TimePeriod.Year(2017);
    private static readonly TimePeriod s_2022 = TimePeriod.Year(2022);

    // Federal Reserve, G.5A annual averages: 6.7569 CNY per USD in 2017, 6.7290 in 2022.
    private static ExchangeRateTable Table(Currency? pivot = null) => new(
        [
            new(Currency.USD, Currency.CNY, 6.7569m, s_2017, ExchangeRateKind.PeriodAverage),
            new(Currency.USD, Currency.CNY, 6.7290m, s_2022, ExchangeRateKind.PeriodAverage),
            new(Currency.EUR, Currency.USD, 1.053m, s_2022, ExchangeRateKind.PeriodAverage),
        ],
        pivot);

    [Fact]
    public void A_pair_is_found_in_both_directions()
    {
        Assert.Equal(6.7569m, Table().Find(Currency.USD, Currency.CNY, s_2017, ExchangeRateKind.PeriodAverage).Rate);
        Assert.Equal(1 / 6.7569m, Table().Find(Currency.CNY, Currency.USD, s_2017, ExchangeRateKind.PeriodAverage).Rate);
        Assert.Equal(new Money(672.90m, Currency.CNY), Table().Convert(new Money(100m, Currency.USD), Currency.CNY, s_2022, ExchangeRateKind.PeriodAverage));
        Assert.Equal(3, Table().Count);
        Assert.Equal([6.7569m, 6.7290m, 1.053m], Table().Select(rate => rate.Rate));
    }

    [Fact]
    public void A_pair_is_crossed_only_through_a_named_pivot()
    {
        Assert.False(Table().TryFind(Currency.EUR, Currency.CNY, s_2022, ExchangeRateKind.PeriodAverage, out _));
        Assert.Equal(1.053m * 6.7290m, Table(Currency.USD).Find(Currency.EUR, Currency.CNY, s_2022, ExchangeRateKind.PeriodAverage).Rate);
        Assert.False(Table(Currency.USD).TryFind(Currency.EUR, Currency.CNY, s_2017, ExchangeRateKind.PeriodAverage, out _));
    }

    [Fact]
    public void An_average_is_never_given_for_the_end_of_a_period()
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() => Table().Find(Currency.USD, Currency.CNY, s_2022, ExchangeRateKind.EndOfPeriod));
        Assert.Contains("2017 (PeriodAverage), 2022 (PeriodAverage)", thrown.Message, StringComparison.Ordinal);
        thrown = Assert.Throws<KeyNotFoundException>(() => Table().Find(Currency.JPY, Currency.CNY, s_2022, ExchangeRateKind.EndOfPeriod));
        Assert.Contains("pivot", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Converting_to_the_same_currency_needs_no_rate()
    {
        var yen = new Money(5m, Currency.JPY);
        Assert.Equal(yen, Table().Convert(yen, Currency.JPY, s_2022, ExchangeRateKind.EndOfPeriod));
        Assert.True(Table().TryConvert(yen, Currency.JPY, s_2022, ExchangeRateKind.EndOfPeriod, out var same) && same == yen);
        Assert.False(Table().TryConvert(yen, Currency.CNY, s_2022, ExchangeRateKind.EndOfPeriod, out var none));
        Assert.Equal(default, none);
        Assert.True(Table().TryConvert(new Money(1m, Currency.USD), Currency.CNY, s_2022, ExchangeRateKind.PeriodAverage, out var yuan));
        Assert.Equal(new Money(6.7290m, Currency.CNY), yuan);
    }

    [Fact]
    public void A_rate_without_a_label_or_given_twice_is_refused()
    {
        var rate = new ExchangeRate(Currency.USD, Currency.CNY, 7m, s_2022, ExchangeRateKind.EndOfPeriod);
        Assert.Contains("average", Assert.Throws<ArgumentException>(() => new ExchangeRateTable([new(Currency.USD, Currency.CNY, 7m, s_2022)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ExchangeRateTable([new(Currency.USD, Currency.CNY, 7m, null, ExchangeRateKind.EndOfPeriod)]));
        Assert.Contains("twice", Assert.Throws<ArgumentException>(() => new ExchangeRateTable([rate, rate])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ExchangeRateTable([rate, rate.Invert()]));
    }
}
