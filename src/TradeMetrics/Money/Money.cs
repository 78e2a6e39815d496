using System.Numerics;
using System.Text.Json.Serialization;
using TradeMetrics.Json;

namespace TradeMetrics;

/// <summary>An amount of money: a decimal and the currency it is in, known at run time.</summary>
/// <remarks>
/// <para>Nothing is rounded unless asked. Every operation on two amounts, ratio and order included, checks that they are
/// in one currency; equality of amounts in two currencies is simply false. Amounts are equal by value: 1.0 equals 1.00.</para>
/// <para>The default value is zero of XXX, "no currency": equal only to itself, and added to nothing but itself.
/// There is no additive identity for that reason: a sum of nothing needs a currency. <see cref="Money{TCurrency}"/>,
/// whose currency stands in the type, has one.</para>
/// <para>Sums and products beyond ±7.9e28 throw <see cref="OverflowException"/>, a division by zero
/// <see cref="DivideByZeroException"/>, both as <see cref="decimal"/> does.</para>
/// </remarks>
/// <example>
/// <code>
/// var exports = new Money(5_330_000_000_000m, Currency.CNY);
/// var imports = new Money(2_980_000_000_000m, Currency.CNY);
/// Console.WriteLine((exports + imports).ToString("L", CultureInfo.InvariantCulture)); // 8.31 trillion CNY
/// Console.WriteLine(Math.Round(exports / imports, 2)); // 1.79
/// </code>
/// </example>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly partial struct Money :
    IEquatable<Money>,
    IComparable<Money>,
    IComparable,
    IAdditionOperators<Money, Money, Money>,
    ISubtractionOperators<Money, Money, Money>,
    IUnaryNegationOperators<Money, Money>,
    IUnaryPlusOperators<Money, Money>,
    IMultiplyOperators<Money, decimal, Money>,
    IDivisionOperators<Money, decimal, Money>,
    IDivisionOperators<Money, Money, decimal>,
    IComparisonOperators<Money, Money, bool>,
    IMeasure,
    IAmount<Money>
{
    /// <summary>Creates an amount.</summary>
    /// <param name="amount">The amount in units of the currency, with all its digits.</param>
    /// <param name="currency">The currency.</param>
    public Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount in units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    int IMeasure.Sign => Math.Sign(Amount);

    Currency? IMeasure.Unit => Currency;

    Money IAmount<Money>.WithAmount(decimal amount) => new(amount, Currency);

    /// <summary>Nothing, in a currency.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>Zero.</returns>
    public static Money Zero(Currency currency) => new(0m, currency);

    /// <summary>The same amount with its currency in the type.</summary>
    /// <typeparam name="TCurrency">The currency that the amount must be in.</typeparam>
    /// <returns>The typed amount.</returns>
    /// <exception cref="CurrencyMismatchException">The amount is in another currency.</exception>
    /// <example>
    /// <code>
    /// var read = Money.Parse("CNY 12.50", CultureInfo.InvariantCulture);
    /// Money&lt;CNY&gt; typed = read.As&lt;CNY&gt;();
    /// Console.WriteLine(typed.Amount); // 12.50
    /// </code>
    /// </example>
    public Money<TCurrency> As<TCurrency>()
        where TCurrency : ICurrency =>
        TryAs<TCurrency>(out var typed) ? typed : throw new CurrencyMismatchException(TCurrency.Currency, Currency);

    /// <summary>The same amount with its currency in the type, if it is in that currency.</summary>
    /// <typeparam name="TCurrency">The currency.</typeparam>
    /// <param name="money">The typed amount, or zero.</param>
    /// <returns>False when the amount is in another currency.</returns>
    public bool TryAs<TCurrency>(out Money<TCurrency> money)
        where TCurrency : ICurrency
    {
        var same = Currency == TCurrency.Currency;
        money = same ? new(Amount) : default;
        return same;
    }
}
