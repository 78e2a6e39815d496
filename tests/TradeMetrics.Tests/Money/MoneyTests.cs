using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using TradeMetrics.Currencies;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(MoneyArbitraries)])]
public class MoneyTests
{
    private static Money Yuan(decimal amount) => new(amount, Currency.CNY);

    private static Money Dollars(decimal amount) => new(amount, Currency.USD);

    [Fact]
    public void Every_operator_on_two_amounts_refuses_two_currencies_and_names_both()
    {
        Func<object>[] mixed =
        [
            () => Yuan(1m) + Dollars(1m), () => Yuan(0m) + Dollars(0m), () => Yuan(1m) - Dollars(1m), () => Yuan(1m) / Dollars(1m),
            () => Yuan(1m) < Dollars(1m), () => Yuan(1m) > Dollars(1m), () => Yuan(1m) <= Dollars(1m), () => Yuan(1m) >= Dollars(1m),
            () => Yuan(1m).CompareTo(Dollars(1m)), () => Money.Sum([Yuan(1m), Dollars(1m)]), () => Money.Sum([Dollars(1m)], Currency.CNY).Amount == 0m,
            () => Money.Add(Yuan(1m), Dollars(1m)), () => Money.Subtract(Yuan(1m), Dollars(1m)), () => Money.Divide(Yuan(1m), Dollars(1m)),
        ];
        foreach (var operation in mixed)
        {
            var thrown = Assert.Throws<CurrencyMismatchException>(operation);
            Assert.Equal((Currency.CNY, Currency.USD), (thrown.Left, thrown.Right));
        }

        Assert.False(Yuan(1m) == Dollars(1m));
        Assert.True(Yuan(1m) != Dollars(1m));
    }

    [Fact]
    public void Equality_is_by_value()
    {
        Assert.True(Yuan(1.0m) == Yuan(1.00m) && Yuan(1.0m).Equals((object)Yuan(1.00m)) && !Yuan(1m).Equals((object)1m));
        Assert.Equal(Yuan(1.0m).GetHashCode(), Yuan(1.00m).GetHashCode());
        Assert.Equal(new Money<CNY>(1.0m).GetHashCode(), new Money<CNY>(1.00m).GetHashCode());
        Assert.True(new Money<CNY>(1.0m).Equals((object)new Money<CNY>(1.00m)) && new Money<CNY>(1m) != new Money<CNY>(2m));
    }

    [Fact]
    public void The_default_is_zero_of_no_currency_and_adds_to_nothing_but_itself()
    {
        Assert.Equal(Money.Zero(Currency.XXX), default);
        Assert.Equal(default, default(Money) + default(Money));
        Assert.NotEqual(Yuan(0m), default);
        Assert.Throws<CurrencyMismatchException>(() => default(Money) + Yuan(1m));
        Assert.Equal(Money<CNY>.Zero, default);
        Assert.Equal(new Money<CNY>(3m), Fold([new(1m), new Money<CNY>(2m)]));
    }

    [Fact]
    public void Typed_money_is_as_small_as_a_decimal_and_crosses_explicitly()
    {
        Assert.Equal(16, Unsafe.SizeOf<Money<CNY>>());
        Assert.Equal(new Money<CNY>(5m), Yuan(5m).As<CNY>());
        Assert.Equal(Yuan(5m), new Money<CNY>(5m).ToMoney());
        Assert.Equal(Currency.CNY, new Money<CNY>(5m).Currency);
        var thrown = Assert.Throws<CurrencyMismatchException>(() => Dollars(5m).As<CNY>());
        Assert.Equal((Currency.CNY, Currency.USD), (thrown.Left, thrown.Right));
        Assert.False(Dollars(5m).TryAs<CNY>(out _));
    }

    [Fact]
    public void Division_by_zero_and_overflow_are_those_of_decimal()
    {
        Assert.Throws<DivideByZeroException>(() => Yuan(1m) / Yuan(0m));
        Assert.Throws<DivideByZeroException>(() => Yuan(1m) / 0m);
        Assert.Throws<OverflowException>(() => Yuan(decimal.MaxValue) + Yuan(1m));
        Assert.Throws<OverflowException>(() => Yuan(decimal.MaxValue) * 2m);
    }

    [Fact]
    public void Operators_and_their_named_twins_agree()
    {
        Assert.Equal(Yuan(3m), Money.Add(Yuan(1m), Yuan(2m)));
        Assert.Equal(Yuan(-1m), Money.Subtract(Yuan(1m), Yuan(2m)));
        Assert.Equal(0.5m, Money.Divide(Yuan(1m), Yuan(2m)));
        Assert.Equal(Yuan(0.5m), Money.Divide(Yuan(1m), 2m));
        Assert.Equal(Yuan(2m), Money.Multiply(Yuan(1m), 2m));
        Assert.Equal(2m * Yuan(1m), Yuan(1m) * 2m);
        Assert.Equal(Yuan(-1m), Money.Negate(Money.Plus(+Yuan(1m))));
        Assert.Equal(Yuan(1m), Yuan(-1m).Abs());
        var (one, two) = (new Money<CNY>(1m), new Money<CNY>(2m));
        Assert.Equal(one + two, Money<CNY>.Add(one, two));
        Assert.Equal(one - two, Money<CNY>.Subtract(one, two));
        Assert.Equal(0.5m, Money<CNY>.Divide(one, two));
        Assert.Equal(one / 2m, Money<CNY>.Divide(one, 2m));
        Assert.Equal(2m * one, Money<CNY>.Multiply(one, 2m));
        Assert.Equal(-one, Money<CNY>.Negate(Money<CNY>.Plus(+one)));
        Assert.Equal(one, (-one).Abs());
        Assert.True(one < two && one <= two && two > one && two >= one && one.CompareTo(two) < 0);
        Assert.True(((IComparable)one).CompareTo(two) < 0 && ((IComparable)one).CompareTo(null) > 0 && ((IComparable)Yuan(1m)).CompareTo(null) > 0);
        Assert.True(((IComparable)Yuan(1m)).CompareTo(Yuan(2m)) < 0);
        Assert.Throws<ArgumentException>(() => ((IComparable)Yuan(1m)).CompareTo(1m));
        Assert.Throws<ArgumentException>(() => ((IComparable)one).CompareTo(1m));
    }

    [Fact]
    public void Rounding_goes_to_the_minor_unit_of_the_currency()
    {
        Assert.Equal(Yuan(2.34m), Yuan(2.345m).Round(MidpointRounding.ToEven));
        Assert.Equal(Yuan(2.35m), Yuan(2.345m).Round(MidpointRounding.AwayFromZero));
        Assert.Equal(new Money(2m, Currency.JPY), new Money(2.345m, Currency.JPY).Round(MidpointRounding.ToEven));
        Assert.Equal(new Money(2.346m, Currency.KWD), new Money(2.3456m, Currency.KWD).Round(MidpointRounding.ToEven));
        Assert.Equal(Yuan(2.3m), Yuan(2.345m).Round(1, MidpointRounding.ToEven));
        Assert.Equal(new Money<CNY>(2.34m), new Money<CNY>(2.345m).Round(MidpointRounding.ToEven));
        Assert.Equal(new Money<CNY>(2.3m), new Money<CNY>(2.345m).Round(1, MidpointRounding.ToEven));
        Assert.Contains("Give the number of decimals", Assert.Throws<InvalidOperationException>(() => new Money(1.5m, Currency.XAU).Round(MidpointRounding.ToEven)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Yuan(1m).Round(29, MidpointRounding.ToEven));
    }

    // Fowler, Patterns of Enterprise Application Architecture, "Money": five cents by 70 to 30 are four cents and one.
    [Fact]
    public void Fowlers_five_cents_are_four_and_one()
    {
        Assert.Equal([Dollars(0.04m), Dollars(0.01m)], Dollars(0.05m).Allocate([70m, 30m]));
        Assert.Equal([Dollars(3.34m), Dollars(3.33m), Dollars(3.33m)], Dollars(10m).Allocate(3));
        Assert.Equal([Dollars(-3.34m), Dollars(-3.33m), Dollars(-3.33m)], Dollars(-10m).Allocate(3));
        Assert.Equal([new Money<USD>(0.04m), new Money<USD>(0.01m)], new Money<USD>(0.05m).Allocate([70m, 30m]));
        Assert.Equal([new Money<USD>(5m), new Money<USD>(5m)], new Money<USD>(10m).Allocate(2));
        Assert.Equal([new Money(0.34m, Currency.XAU), new Money(0.33m, Currency.XAU), new Money(0.33m, Currency.XAU)], new Money(1m, Currency.XAU).Allocate([1m, 1m, 1m], 2));
        Assert.Equal([Yuan(0m), Yuan(5m)], Yuan(5m).Allocate([0m, 1e28m]));
    }

    [Fact]
    public void What_cannot_be_allocated_says_why()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Yuan(1m).Allocate(0));
        Assert.Contains("none or all zero", Assert.Throws<ArgumentException>(() => Yuan(1m).Allocate([0m, 0m])).Message, StringComparison.Ordinal);
        Assert.Contains("-1", Assert.Throws<ArgumentException>(() => Yuan(1m).Allocate([2m, -1m])).Message, StringComparison.Ordinal);
        Assert.Contains("Round it first", Assert.Throws<InvalidOperationException>(() => Yuan(1.001m).Allocate(2)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => new Money(1m, Currency.XAU).Allocate(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Yuan(1m).Allocate([1m], 29));
        Assert.Throws<MetricOverflowException>(() => Yuan(decimal.MaxValue).Allocate(2));
        Assert.Equal([Yuan(decimal.MaxValue)], Yuan(decimal.MaxValue).Allocate(1));
    }

    [Fact]
    public void A_sum_of_nothing_needs_a_currency()
    {
        Assert.Contains("Name it", Assert.Throws<UndefinedMetricException>(() => Array.Empty<Money>().Sum()).Message, StringComparison.Ordinal);
        Assert.Equal(Yuan(0m), Array.Empty<Money>().Sum(Currency.CNY));
        Assert.Equal(Yuan(3m), new[] { Yuan(1m), Yuan(2m) }.Sum());
        Assert.Equal(Yuan(3m), new[] { 1m, 2m }.Sum(Yuan));
        Assert.Equal(new Money<CNY>(3m), new[] { new Money<CNY>(1m), new Money<CNY>(2m) }.Sum());
    }

    [Fact]
    public void Json_holds_the_amount_as_text()
    {
        Assert.Equal("""{"amount":"8300000000000.00","currency":"CNY"}""", JsonSerializer.Serialize(Yuan(8300000000000.00m)));
        Assert.Equal("""{"amount":"1.5","currency":"CNY"}""", JsonSerializer.Serialize(new Money<CNY>(1.5m)));
        Assert.Equal(Yuan(1.5m), JsonSerializer.Deserialize<Money>("""{"note":[1,{"amount":2}],"currency":"CNY","amount":1.5}"""));
        Assert.Equal(new Money<CNY>(1.5m), JsonSerializer.Deserialize<Money<CNY>>("""{"amount":"1.5","currency":"CNY"}"""));
        Assert.Equal(Yuan(1.5m), JsonSerializer.Deserialize<Money>("""{"Amount":"1.5","CURRENCY":"CNY"}""", s_anyCase));
    }

    private static readonly JsonSerializerOptions s_anyCase = new() { PropertyNameCaseInsensitive = true };

    [Theory]
    [InlineData("5", "object such as")]
    [InlineData("{}", "lacks its \"amount\"")]
    [InlineData("""{"amount":"1"}""", "lacks its \"currency\"")]
    [InlineData("""{"amount":"1","amount":"2","currency":"CNY"}""", "two amounts")]
    [InlineData("""{"amount":"1","currency":"CNY","currency":"CNY"}""", "two currencies")]
    [InlineData("""{"amount":"1e5","currency":"CNY"}""", "8300000000000.00")]
    [InlineData("""{"amount":1e40,"currency":"CNY"}""", "within decimal's range")]
    [InlineData("""{"amount":"1","currency":"QQQ"}""", "QQQ")]
    [InlineData("""{"amount":"1","currency":7}""", "ISO 4217")]
    public void Json_that_is_no_money_says_why(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Money>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Json_of_another_currency_is_refused_by_typed_money() =>
        Assert.Contains("USD, not in CNY", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Money<CNY>>("""{"amount":"1","currency":"USD"}""")).Message, StringComparison.Ordinal);

    [Property]
    public bool Addition_is_commutative_associative_and_inverted_by_subtraction(Money a, PositiveInt x, PositiveInt y)
    {
        var (b, c) = (new Money(x.Get / 100m, a.Currency), new Money(y.Get / 100m, a.Currency));
        return a + b == b + a && a + b + c == a + (b + c) && a + b - b == a && a + -a == Money.Zero(a.Currency) && Money.Sum([a, b, c]) == a + b + c;
    }

    [Property]
    public bool Scaling_distributes_and_dividing_undoes_it(Money a, PositiveInt x, PositiveInt n)
    {
        var b = new Money(x.Get / 100m, a.Currency);
        return (a + b) * n.Get == (a * n.Get) + (b * n.Get) && a * n.Get / n.Get == a && (b * n.Get) / b == n.Get;
    }

    [Property]
    public bool Order_is_that_of_the_amounts(Money a, PositiveInt x)
    {
        var b = new Money(x.Get / 100m, a.Currency);
        return (a < b) == (a.Amount < b.Amount) && (a > b) == (b < a) && (a <= b) == !(a > b) && (a >= b) == !(a < b) && Math.Sign(a.CompareTo(b)) == Math.Sign(a.Amount.CompareTo(b.Amount));
    }

    [Property]
    public bool Allocation_loses_nothing_and_equal_parts_differ_by_one_unit_at_most(Money money, PositiveInt parts)
    {
        var digits = money.Currency.MinorUnits ?? 4;
        var rounded = money.Round(digits, MidpointRounding.ToEven);
        var shares = rounded.Allocate(Enumerable.Repeat(1m, (parts.Get % 50) + 1), digits);
        return shares.Sum() == rounded && shares.Max(s => s.Amount) - shares.Min(s => s.Amount) <= new decimal(1, 0, 0, false, (byte)digits);
    }

    [Property]
    public bool Allocation_by_weights_is_within_one_unit_of_proportion(Money<CNY> money, NonEmptyArray<PositiveInt> weights)
    {
        var rounded = money.Round(MidpointRounding.ToEven);
        var given = weights.Get.Select(w => (decimal)w.Get).ToArray();
        var parts = rounded.Allocate(given);
        return parts.Sum() == rounded && parts.Zip(given).All(p => Math.Abs(p.First.Amount - (rounded.Amount * p.Second / given.Sum())) < 0.0100001m);
    }

    [Property]
    public bool Rounding_twice_is_rounding_once(Money money)
    {
        var once = money.Round(money.Currency.MinorUnits ?? 3, MidpointRounding.AwayFromZero);
        return once == once.Round(money.Currency.MinorUnits ?? 3, MidpointRounding.AwayFromZero);
    }

    [Property]
    public bool Json_round_trips_every_amount_and_currency(Money money) => JsonSerializer.Deserialize<Money>(JsonSerializer.Serialize(money)) == money;

    [Property]
    public bool Typed_money_does_as_money_does(Money<CNY> a, Money<CNY> b, PositiveInt n) =>
        (a + b).ToMoney() == a.ToMoney() + b.ToMoney() && (a - b).ToMoney() == a.ToMoney() - b.ToMoney() && (a * n.Get).ToMoney() == a.ToMoney() * n.Get
        && (a < b) == (a.ToMoney() < b.ToMoney()) && (b.Amount == 0m || a / b == a.ToMoney() / b.ToMoney());

    private static T Fold<T>(IEnumerable<T> values)
        where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T> =>
        values.Aggregate(T.AdditiveIdentity, (sum, value) => sum + value);
}
