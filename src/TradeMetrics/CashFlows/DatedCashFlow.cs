using System.Globalization;
using NodaTime;

namespace TradeMetrics;

/// <summary>Money that is received or paid on a date.</summary>
/// <param name="Date">The date.</param>
/// <param name="Flow">What is received or paid.</param>
public readonly record struct DatedCashFlow(LocalDate Date, CashFlow Flow)
{
    /// <summary>The amount: above zero where it is received, below zero where it is paid.</summary>
    public Money Amount => Flow.Amount;

    /// <summary>The date, and the flow in words.</summary>
    /// <returns>Such as "2024-01-15 paid USD 1000".</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Date:uuuu-MM-dd} {Flow}");
}
