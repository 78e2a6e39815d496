using FsCheck;
using FsCheck.Xunit;
using TradeMetrics.Currencies;

namespace TradeMetrics.Tests;

public class ExchangeRateTests
{
    private static readonly TimePeriod s_2022 = TimePeriod.Year(2022);

    private static ExchangeRate UsdCny(decimal rate = 7m) => new(Currency.USD, Currency.CNY, rate, s_2022, ExchangeRateKind.PeriodAverage, "IMF");

    [Fact]
    public void A_rate_converts_its_base_into_its_quote()
    {
        var rate = UsdCny();
        Assert.Equal(new Money(700m, Currency.CNY), rate.Convert(new Money(100m, Currency.USD)));
        Assert.True(rate.TryConvert(new Money(100m, Currency.USD), out var yuan) && yuan == new Money(700m, Currency.CNY));
        Assert.Equal((Currency.USD, Currency.CNY, 7m, s_2022, ExchangeRateKind.PeriodAverage, "IMF"), (rate.Base, rate.Quote, rate.Rate, rate.Period!.Value, rate.Kind, rate.Source));
        Assert.Equal("USD/CNY 7 2022 (PeriodAverage)", rate.ToString());
        Assert.Equal("EUR/USD 1.1", new ExchangeRate(Currency.EUR, Currency.USD, 1.1m).ToString());
    }

    [Fact]
    public void The_wrong_way_round_is_refused()
    {
        var thrown = Assert.Throws<CurrencyMismatchException>(() => UsdCny().Convert(new Money(1m, Currency.CNY)));
        Assert.Equal((Currency.USD, Currency.CNY), (thrown.Left, thrown.Right));
        Assert.False(UsdCny().TryConvert(new Money(1m, Currency.CNY), out _));
        Assert.Throws<MetricOverflowException>(() => UsdCny(1e10m).Convert(new Money(1e28m, Currency.USD)));
        Assert.False(UsdCny(1e10m).TryConvert(new Money(1e28m, Currency.USD), out _));
    }

    [Fact]
    public void A_rate_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => UsdCny(0m));
        Assert.Throws<ArgumentException>(() => new ExchangeRate(default, Currency.CNY, 1m));
        Assert.Throws<ArgumentException>(() => new ExchangeRate(Currency.CNY, Currency.CNY, 2m));
        Assert.Equal(1m, new ExchangeRate(Currency.CNY, Currency.CNY, 1m).Rate);
    }

    [Fact]
    public void Crossing_chains_two_rates_of_one_period()
    {
        var eurUsd = new ExchangeRate(Currency.EUR, Currency.USD, 1.05m, s_2022, ExchangeRateKind.PeriodAverage, "ECB");
        var cross = eurUsd.Cross(UsdCny());
        Assert.Equal((Currency.EUR, Currency.CNY, 7.35m, "ECB; IMF"), (cross.Base, cross.Quote, cross.Rate, cross.Source));
        Assert.Throws<CurrencyMismatchException>(() => UsdCny().Cross(eurUsd));
        Assert.Throws<ArgumentException>(() => new ExchangeRate(Currency.EUR, Currency.USD, 1.05m).Cross(UsdCny()));
        Assert.Throws<MetricOverflowException>(() => new ExchangeRate(Currency.EUR, Currency.USD, 1e20m).Cross(new(Currency.USD, Currency.CNY, 1e20m)));
    }

    [Fact]
    public void An_inverse_that_a_decimal_would_round_to_zero_is_refused() =>
        Assert.Contains("1e-28", Assert.Throws<MetricOverflowException>(() => new ExchangeRate(Currency.USD, Currency.CNY, decimal.MaxValue).Invert()).Message, StringComparison.Ordinal);

    [Fact]
    public void Rates_are_equal_by_value()
    {
        Assert.True(UsdCny(7m) == UsdCny(7.00m));
        Assert.Equal(UsdCny(7m).GetHashCode(), UsdCny(7.00m).GetHashCode());
        Assert.True(UsdCny(7m) != UsdCny(7.1m));
        Assert.False(UsdCny().Equals(null));
        Assert.False(UsdCny().Equals((object)"USD/CNY"));
    }

    [Fact]
    public void Typed_rates_do_the_same()
    {
        var rate = new ExchangeRate<USD, CNY>(7m, s_2022, ExchangeRateKind.EndOfPeriod, "IMF");
        Assert.Equal(700m, rate.Convert(new Money<USD>(100m)).Amount);
        Assert.Equal(100m, rate.Invert().Convert(new Money<CNY>(700m)).Amount);
        Assert.Equal(7.35m, new ExchangeRate<EUR, USD>(1.05m, s_2022, ExchangeRateKind.EndOfPeriod).Cross(rate).Rate);
        Assert.Equal((Currency.USD, Currency.CNY, s_2022, ExchangeRateKind.EndOfPeriod, "IMF"), (rate.Base, rate.Quote, rate.Period!.Value, rate.Kind, rate.Source));
        Assert.True(rate == rate.ToExchangeRate().As<USD, CNY>());
        Assert.False(rate != rate.Invert().Invert());
        Assert.True(rate.Equals((object)rate.Invert().Invert()));
        Assert.Equal(rate.GetHashCode(), rate.Invert().Invert().GetHashCode());
        Assert.Equal("USD/CNY 7 2022 (EndOfPeriod)", rate.ToString());
        Assert.Throws<CurrencyMismatchException>(() => rate.ToExchangeRate().As<EUR, CNY>());
        Assert.Throws<CurrencyMismatchException>(() => rate.ToExchangeRate().As<USD, EUR>());
        Assert.False(rate.ToExchangeRate().TryAs<CNY, USD>(out _));
    }

    [Property]
    public bool Inverting_twice_changes_nothing(PositiveInt thousandths) =>
        UsdCny(thousandths.Get / 1000m).Invert().Invert() == UsdCny(thousandths.Get / 1000m);

    [Property]
    public bool Conversion_there_and_back_returns_the_amount(int cents, PositiveInt thousandths)
    {
        var (rate, amount) = (UsdCny(thousandths.Get / 1000m), cents / 100m);
        var back = rate.Invert().Convert(rate.Convert(new Money(amount, Currency.USD)));
        return back.Currency == Currency.USD && Math.Abs(back.Amount - amount) <= Math.Abs(amount) * 1e-26m;
    }

    [Property]
    public bool Crossing_is_converting_twice(int cents, PositiveInt a, PositiveInt b)
    {
        var first = new ExchangeRate(Currency.EUR, Currency.USD, a.Get / 1000m);
        var second = new ExchangeRate(Currency.USD, Currency.CNY, b.Get / 1000m);
        var amount = new Money(cents / 100m, Currency.EUR);
        return Math.Abs(first.Cross(second).Convert(amount).Amount - second.Convert(first.Convert(amount)).Amount) <= Math.Abs(cents) * 1e-10m;
    }
}
