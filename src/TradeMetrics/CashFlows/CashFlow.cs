using System.Globalization;
using NodaTime;

namespace TradeMetrics;

/// <summary>Money that is received or paid. The direction is said in words, so that no minus sign is forgotten.</summary>
/// <remarks>Within, what is received is positive and what is paid is negative: the sign convention of every spreadsheet.</remarks>
/// <example>
/// <code>
/// var outlay = CashFlow.Paid(new Money(1000, Currency.USD));
/// Console.WriteLine(outlay); // paid USD 1000.00
/// Console.WriteLine(outlay.Amount); // USD -1000.00
/// Console.WriteLine(CashFlow.Received(1100m).On(new LocalDate(2024, 1, 15))); // 2024-01-15 received XXX 1100
/// </code>
/// </example>
public readonly partial record struct CashFlow
{
    private CashFlow(Money amount) => Amount = amount;

    /// <summary>The amount: above zero where it is received, below zero where it is paid.</summary>
    public Money Amount { get; }

    /// <summary>Money that comes in.</summary>
    /// <param name="amount">The amount, zero or above.</param>
    /// <returns>The flow.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static CashFlow Received(Money amount) => new(NotNegative(amount, nameof(Paid)));

    /// <summary>Money that comes in, in no currency.</summary>
    /// <inheritdoc cref="Received(Money)"/>
    public static CashFlow Received(decimal amount) => Received(new Money(amount, default));

    /// <summary>Money that goes out.</summary>
    /// <param name="amount">The amount, zero or above.</param>
    /// <returns>The flow.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static CashFlow Paid(Money amount) => new(-NotNegative(amount, nameof(Received)));

    /// <summary>Money that goes out, in no currency.</summary>
    /// <inheritdoc cref="Paid(Money)"/>
    public static CashFlow Paid(decimal amount) => Paid(new Money(amount, default));

    /// <summary>A flow of a signed amount, as data have it.</summary>
    /// <param name="amount">Above zero where it is received, below zero where it is paid.</param>
    /// <returns>The flow.</returns>
    public static CashFlow FromSigned(Money amount) => new(amount);

    /// <summary>The flow on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The dated flow.</returns>
    public DatedCashFlow On(LocalDate date) => new(date, this);

    /// <summary>The flow in words.</summary>
    /// <returns>Such as "paid USD 1000.00".</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Amount.Amount < 0m ? "paid" : "received")} {(Amount.Amount < 0m ? -Amount : Amount)}");

    private static Money NotNegative(Money amount, string other) => amount.Amount >= 0m
        ? amount
        : throw new ArgumentOutOfRangeException(nameof(amount), $"{Undefined.Text(amount)} is negative. The word says the direction: use CashFlow.{other} for the other one, or CashFlow.FromSigned for data with signs.");
}
