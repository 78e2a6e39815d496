using System.Globalization;
using NodaTime;

namespace TradeMetrics;

/// <summary>Money that is received or paid on a date.</summary>
/// <example>
/// <code>
/// var price = CashFlow.Paid(new Money(95, Currency.EUR)).On(new LocalDate(2024, 1, 15));
/// Console.WriteLine(price); // 2024-01-15 paid EUR 95.00
/// Console.WriteLine(price.Amount); // EUR -95.00
/// </code>
/// </example>
/// <param name="Date">The date.</param>
/// <param name="Flow">What is received or paid.</param>
public readonly partial record struct DatedCashFlow(LocalDate Date, CashFlow Flow)
{
    /// <summary>The amount: above zero where it is received, below zero where it is paid.</summary>
    public Money Amount => Flow.Amount;

    /// <summary>The date, and the flow in words.</summary>
    /// <returns>Such as "2024-01-15 paid USD 1000.00".</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Date:uuuu-MM-dd} {Flow}");
}
