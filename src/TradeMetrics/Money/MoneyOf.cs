using System.Numerics;
using System.Text.Json.Serialization;
using TradeMetrics.Json;

namespace TradeMetrics;

/// <summary>An amount of money whose currency stands in the type, so that mixing two currencies does not compile.</summary>
/// <typeparam name="TCurrency">The currency: a type of <c>TradeMetrics.Currencies</c>.</typeparam>
/// <remarks>
/// The same 16 bytes as a <see cref="decimal"/>, and the same rules as <see cref="Money"/>. The crossings are explicit:
/// <see cref="ToMoney"/> and <see cref="Money.As{TCurrency}"/>, and <see cref="ExchangeRate{TFrom, TTo}"/> to another currency.
/// The default value is zero.
/// </remarks>
/// <example>
/// <code>
/// var price = new Money&lt;CNY&gt;(12.50m);
/// Console.WriteLine(price * 3); // CNY 37.50
/// </code>
/// </example>
[JsonConverter(typeof(MoneyOfJsonConverterFactory))]
public readonly partial struct Money<TCurrency> :
    IEquatable<Money<TCurrency>>,
    IComparable<Money<TCurrency>>,
    IComparable,
    IAdditiveIdentity<Money<TCurrency>, Money<TCurrency>>,
    IAdditionOperators<Money<TCurrency>, Money<TCurrency>, Money<TCurrency>>,
    ISubtractionOperators<Money<TCurrency>, Money<TCurrency>, Money<TCurrency>>,
    IUnaryNegationOperators<Money<TCurrency>, Money<TCurrency>>,
    IUnaryPlusOperators<Money<TCurrency>, Money<TCurrency>>,
    IMultiplyOperators<Money<TCurrency>, decimal, Money<TCurrency>>,
    IDivisionOperators<Money<TCurrency>, decimal, Money<TCurrency>>,
    IDivisionOperators<Money<TCurrency>, Money<TCurrency>, decimal>,
    IComparisonOperators<Money<TCurrency>, Money<TCurrency>, bool>,
    IMeasure,
    IAmount<Money<TCurrency>>,
    ITypedMoney
    where TCurrency : ICurrency
{
    /// <summary>Creates an amount.</summary>
    /// <param name="amount">The amount in units of the currency, with all its digits.</param>
    public Money(decimal amount) => Amount = amount;

    /// <summary>Nothing.</summary>
    public static Money<TCurrency> Zero => default;

    /// <summary>The amount in units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>The currency of the type.</summary>
    public Currency Currency => TCurrency.Currency;

    static Money<TCurrency> IAdditiveIdentity<Money<TCurrency>, Money<TCurrency>>.AdditiveIdentity => default;

    int IMeasure.Sign => Math.Sign(Amount);

    Currency? IMeasure.Unit => TCurrency.Currency;

    Money<TCurrency> IAmount<Money<TCurrency>>.WithAmount(decimal amount) => new(amount);

    /// <summary>The same amount with its currency known at run time.</summary>
    /// <returns>The amount in <see cref="Currency"/>.</returns>
    public Money ToMoney() => new(Amount, TCurrency.Currency);

    JsonConverter ITypedMoney.CreateJsonConverter() => new MoneyOfJsonConverter<TCurrency>();
}
