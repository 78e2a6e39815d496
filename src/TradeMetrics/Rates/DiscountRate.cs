using System.Globalization;
using NodaTime;

namespace TradeMetrics;

/// <summary>A rate a year that is taken in advance, off the amount due: at 20 % in advance, 100 due in a year are 80 now, which is 25 % interest.</summary>
/// <remarks>
/// What one unit due in t years is worth now is 1 − d·t (simple, a bank's discount of bills), (1 − d/m)^(m·t) (m times a year)
/// or e^(−d·t) (continuous, where discount and interest are the same). A type of its own, since a discount rate used as an
/// interest rate is a mistake. Kellison, "The Theory of Interest", chapter 1.
/// </remarks>
/// <example>
/// <code>
/// var bill = DiscountRate.FromPercent(8, Compounding.Simple);
/// Console.WriteLine(bill.Factor(0.25m)); // 0.9800
/// Console.WriteLine(bill.ToInterestRate(0.25m).ToString("P3", CultureInfo.InvariantCulture)); // 8.163 % simple
/// </code>
/// </example>
public readonly partial record struct DiscountRate : IFormattable
{
    /// <summary>Creates the rate from its fraction and its compounding.</summary>
    /// <param name="rate">The discount a year as a fraction: 0.05 is 5 %. It may be negative.</param>
    /// <param name="compounding">How often it is taken.</param>
    /// <param name="dayCount">How days make years; null where the rate is used over years only.</param>
    /// <exception cref="ArgumentOutOfRangeException">The discount of one period takes everything: d/m is not below one.</exception>
    public DiscountRate(decimal rate, Compounding compounding, DayCount? dayCount = null)
    {
        if (compounding.PeriodsPerYear is { } times && rate >= times)
        {
            throw new ArgumentOutOfRangeException(
                nameof(rate),
                rate,
                $"Taken {compounding} in advance, a discount is below {times}00 % a year: there nothing is left to pay now. Was a percentage given for a fraction? Use FromPercent.");
        }

        (Rate, Compounding, DayCount) = (rate, compounding, dayCount);
    }

    /// <summary>The discount a year as a fraction: 0.05 for 5 %.</summary>
    public decimal Rate { get; }

    /// <summary>The discount a year in percent: 5 for 5 %.</summary>
    /// <exception cref="MetricOverflowException">The percentage is outside decimal's range.</exception>
    public decimal Percent => RateInput.Multiply(Rate, 100m, "percentage");

    /// <summary>How often the discount is taken.</summary>
    public Compounding Compounding { get; }

    /// <summary>How days make years between two dates; null where the rate does not say.</summary>
    public DayCount? DayCount { get; }

    /// <summary>The rate of a percentage: 5 is 5 % a year in advance.</summary>
    /// <param name="percent">The discount a year in percent.</param>
    /// <param name="compounding">How often it is taken.</param>
    /// <param name="dayCount">How days make years; null where the rate is used over years only.</param>
    /// <returns>The discount rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The discount of one period takes everything.</exception>
    public static DiscountRate FromPercent(decimal percent, Compounding compounding, DayCount? dayCount = null) => new(percent / 100m, compounding, dayCount);

    /// <summary>What one unit due in a number of years is worth now.</summary>
    /// <param name="years">The number of years, whole or fractional; negative gives what one unit becomes.</param>
    /// <returns>The factor, above zero: below one at a positive discount and positive years.</returns>
    /// <exception cref="MetricOverflowException">The factor is outside what a decimal holds.</exception>
    /// <exception cref="NonPositiveBaseException">A simple discount runs so long that nothing is left: 1 − d·t is not above zero.</exception>
    /// <exception cref="UndefinedMetricException">The number of years is not finite.</exception>
    public decimal Factor(Periods years) =>
        CompoundFactor.InAdvance(this, years).Find(out var factor) is { } reason ? throw Undefined.Factor(reason, this, years) : factor;

    /// <summary>What one unit due on a date is worth on another, by the rate's day count.</summary>
    /// <param name="from">The date of what it is worth.</param>
    /// <param name="to">The date on which the unit is due; before the first, the factor gives what the unit becomes.</param>
    /// <returns>The factor, above zero: <see cref="Factor(Periods)"/> of the years between.</returns>
    /// <exception cref="UndefinedMetricException">The rate has no day count, or one that needs coupons.</exception>
    /// <exception cref="MetricOverflowException">The factor is outside what a decimal holds.</exception>
    /// <exception cref="NonPositiveBaseException">A simple discount runs so long that nothing is left.</exception>
    /// <example>
    /// <code>
    /// var bill = DiscountRate.FromPercent(5.25m, Compounding.Simple, DayCount.Actual360);
    /// Console.WriteLine(100m * bill.Factor(new LocalDate(2023, 7, 6), new LocalDate(2023, 10, 5))); // 98.67291666666666666666666667
    /// </code>
    /// </example>
    public decimal Factor(LocalDate from, LocalDate to) => Factor(InterestRate.DayCounted(DayCount).YearFraction(from, to));

    /// <summary>The interest rate of the same compounding that comes to the same over one year.</summary>
    /// <returns>d/(1 − d/m), or d/(1 − d) when simple, or d itself when continuous.</returns>
    /// <inheritdoc cref="ToInterestRate(Periods)" path="/exception"/>
    public InterestRate ToInterestRate() => ToInterestRate(1);

    /// <summary>The interest rate of the same compounding that comes to the same over a number of years.</summary>
    /// <param name="years">The number of years, above zero; it matters only when the discount is simple.</param>
    /// <returns>d/(1 − d/m), or d/(1 − d·t) when simple, or d itself when continuous.</returns>
    /// <exception cref="NoElapsedTimeException">The discount is simple, and the number of years not above zero.</exception>
    /// <exception cref="NonPositiveBaseException">A simple discount runs so long that nothing is left.</exception>
    /// <exception cref="MetricOverflowException">The rate is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">The number of years is not finite.</exception>
    public InterestRate ToInterestRate(Periods years)
    {
        if (Compounding == Compounding.Simple && !(years.IsFinite && years.Count > 0m))
        {
            throw Undefined.Span(years);
        }

        try
        {
            var kept = 1m - (Rate * PartOfYear(Compounding, years));
            return kept > 0m
                ? new InterestRate(Rate / kept, Compounding, DayCount)
                : throw Undefined.Factor(UndefinedReason.NonPositiveBase, this, years);
        }
        catch (OverflowException overflow) when (overflow is not MetricOverflowException)
        {
            throw RateInput.TooLarge("equivalent interest rate", overflow);
        }
    }

    /// <summary>The value with every digit, in the current culture.</summary>
    /// <returns>Such as "5.4 % annual in advance", or "5.25 % simple in advance, Actual/360".</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The value in a format and a culture.</summary>
    /// <param name="format">As for <see cref="InterestRate.ToString(string?, IFormatProvider?)"/>: "G", "P" and "F", with a number of decimals.</param>
    /// <param name="formatProvider">The culture whose layout, signs and separators count; null is the current one.</param>
    /// <returns>The text; it is not read back.</returns>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        $"{RateText.Percentage(Rate, format, NumberFormatInfo.GetInstance(formatProvider))} {Compounding} in advance{(DayCount is null ? "" : $", {DayCount}")}";

    /// <summary>The time that one discount is for: a period, the whole span when simple, and no time when continuous.</summary>
    internal static decimal PartOfYear(Compounding compounding, Periods years) =>
        compounding.PeriodsPerYear is { } times ? 1m / times : compounding == Compounding.Simple ? years.Count : 0m;
}
