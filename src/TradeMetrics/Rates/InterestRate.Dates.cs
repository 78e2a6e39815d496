using NodaTime;

namespace TradeMetrics;

// Between dates, as the day count of the rate has it.
public readonly partial struct InterestRate
{
    /// <summary>The same rate with a day count.</summary>
    /// <param name="dayCount">How days make years; null takes the day count away.</param>
    /// <returns>The rate; its number stays as it is, though over the same dates it comes to something else.</returns>
    /// <example>
    /// <code>
    /// var rate = InterestRate.FromPercent(3.6m, Compounding.Simple).WithDayCount(DayCount.Actual360);
    /// Console.WriteLine(rate); // 3.6 % simple, Actual/360
    /// Console.WriteLine(rate.Factor(new LocalDate(2023, 1, 31), new LocalDate(2023, 3, 1)).ToString("F6", CultureInfo.InvariantCulture)); // 1.002900
    /// </code>
    /// </example>
    public InterestRate WithDayCount(DayCount? dayCount) => new(_rate, _compounding, dayCount);

    /// <summary>What one unit becomes from one date to another, by the rate's day count.</summary>
    /// <param name="from">The date of the one unit.</param>
    /// <param name="to">The date of what it becomes; before the first, the factor discounts.</param>
    /// <param name="context">Coupons and what else the day count may ask for; null where it needs but the dates.</param>
    /// <returns>The factor, above zero: <see cref="Factor(Periods)"/> of the years between.</returns>
    /// <exception cref="UndefinedMetricException">The rate has no day count, or its day count needs coupons and the context has none.</exception>
    /// <exception cref="MetricOverflowException">The factor is outside what a decimal holds.</exception>
    /// <exception cref="NonPositiveBaseException">A negative simple rate runs so long that nothing is left.</exception>
    /// <example>
    /// <code>
    /// var rate = InterestRate.FromPercent(5, Compounding.Annual, DayCount.ActualActualIsda);
    /// Console.WriteLine(rate.Factor(new LocalDate(2023, 1, 1), new LocalDate(2025, 1, 1))); // 1.1025
    /// </code>
    /// </example>
    public decimal Factor(LocalDate from, LocalDate to, DayCountContext? context = null) =>
        Factor(DayCounted(DayCount).YearFraction(from, to, context ?? DayCountContext.None));

    /// <summary>The factor between two dates, where that can be said. See <see cref="Factor(LocalDate, LocalDate, DayCountContext?)"/>.</summary>
    /// <param name="from">The date of the one unit.</param>
    /// <param name="to">The date of what it becomes.</param>
    /// <param name="factor">The factor, or zero.</param>
    /// <param name="context">Coupons and what else the day count may ask for; null where it needs but the dates.</param>
    /// <returns>False when the factor is outside decimal's range, or simple interest leaves nothing.</returns>
    /// <exception cref="UndefinedMetricException">The rate has no day count, or its day count needs coupons and the context has none.</exception>
    public bool TryFactor(LocalDate from, LocalDate to, out decimal factor, DayCountContext? context = null) =>
        TryFactor(DayCounted(DayCount).YearFraction(from, to, context ?? DayCountContext.None), out factor);

    /// <summary>The rate with another compounding and another day count that comes to the same between two dates.</summary>
    /// <param name="other">The compounding of the rate to find.</param>
    /// <param name="dayCount">The day count of the rate to find.</param>
    /// <param name="from">The first date.</param>
    /// <param name="to">The last date, after the first.</param>
    /// <param name="context">Coupons and what else a day count may ask for; null where they need but the dates.</param>
    /// <returns>The rate whose <see cref="Factor(LocalDate, LocalDate, DayCountContext?)"/> is that of this one.</returns>
    /// <remarks>As QuantLib's <c>InterestRate::equivalentRate</c> between dates.</remarks>
    /// <exception cref="ArgumentNullException">The day count is null.</exception>
    /// <exception cref="UndefinedMetricException">This rate has no day count, or one of the two needs coupons and the context has none.</exception>
    /// <exception cref="NoElapsedTimeException">The day count of the rate to find has no time between the dates.</exception>
    /// <exception cref="NonPositiveBaseException">Simple interest leaves nothing over the span.</exception>
    /// <exception cref="MetricOverflowException">The factor or the rate is too large, or too near to nothing, for a decimal.</exception>
    /// <example>
    /// <code>
    /// var money = InterestRate.FromPercent(3.6m, Compounding.Simple, DayCount.Actual360);
    /// var bond = money.EquivalentWith(Compounding.SemiAnnual, DayCount.Actual365Fixed, new LocalDate(2023, 1, 2), new LocalDate(2023, 7, 3));
    /// Console.WriteLine(bond.ToString("P4", CultureInfo.InvariantCulture)); // 3.6501 % semi-annual, Actual/365 Fixed
    /// </code>
    /// </example>
    public InterestRate EquivalentWith(Compounding other, DayCount dayCount, LocalDate from, LocalDate to, DayCountContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(dayCount);
        var factor = Factor(from, to, context);
        var years = dayCount.YearFraction(from, to, context ?? DayCountContext.None);
        if (years <= 0m)
        {
            throw Undefined.Span(years);
        }

        return (other, dayCount) == (_compounding, DayCount) ? this : new InterestRate(EquivalentRate(other, factor, years), other, dayCount);
    }

    internal static DayCount DayCounted(DayCount? dayCount) => dayCount ?? throw new UndefinedMetricException(
        UndefinedReason.NoData,
        "The rate has no day count, so that the years between two dates are not known. Give it one, as in rate.WithDayCount(DayCount.Actual365Fixed), or use Factor of a number of years.");
}
