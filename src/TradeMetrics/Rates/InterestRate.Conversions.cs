namespace TradeMetrics;

// Rates that follow from this one: nominal, real, per period, in advance.
public readonly partial struct InterestRate
{
    private const string RealRate = "real interest rate";
    private const string NominalRate = "nominal interest rate";
    private const string Discount = "discount rate";

    /// <summary>The nominal rate, added a number of times a year, that comes to the same over one year: Excel's NOMINAL.</summary>
    /// <param name="timesPerYear">How many times a year interest is added, at least 1.</param>
    /// <returns>m·(F^(1/m) − 1), with F the factor of a year; the inverse of <see cref="Effective"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of times is below 1.</exception>
    /// <exception cref="NonPositiveBaseException">A simple rate of −100 % or less leaves nothing after a year.</exception>
    /// <exception cref="MetricOverflowException">The factor or the rate is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var effective = InterestRate.FromPercent(6.168m, Compounding.Annual);
    /// Console.WriteLine(effective.Nominal(12).ToString("P2", CultureInfo.InvariantCulture)); // 6.00 % monthly
    /// </code>
    /// </example>
    public InterestRate Nominal(int timesPerYear) => timesPerYear >= 1
        ? EquivalentWith(Compounding.TimesPerYear(timesPerYear))
        : throw new ArgumentOutOfRangeException(nameof(timesPerYear), timesPerYear, "Interest is added at least once a year. Give 1 or more; for simple interest use EquivalentWith(Compounding.Simple).");

    /// <summary>What the rate adds in one period of a year: what a loan or an annuity counts by.</summary>
    /// <param name="periodsPerYear">How many periods a year has, at least 1.</param>
    /// <returns>
    /// The rate over m when it compounds m times a year; of another rate, the growth per period that comes to the same over
    /// one year, F^(1/m) − 1. A nominal rate a year is thereby never used as a rate per period.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is below 1.</exception>
    /// <exception cref="NonPositiveBaseException">A simple rate of −100 % or less leaves nothing after a year.</exception>
    /// <exception cref="MetricOverflowException">The factor or the rate is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(InterestRate.FromPercent(6, Compounding.Monthly).PerPeriod(12)); // 0.5 %
    /// Console.WriteLine(InterestRate.FromPercent(6, Compounding.Annual).PerPeriod(12).ToString("P6", CultureInfo.InvariantCulture)); // 0.486755 %
    /// </code>
    /// </example>
    public GrowthRate PerPeriod(int periodsPerYear) => periodsPerYear >= 1
        ? GrowthRate.FromFraction(Nominal(periodsPerYear).Rate / periodsPerYear)
        : throw new ArgumentOutOfRangeException(nameof(periodsPerYear), periodsPerYear, "A year has at least one period. Give 1 or more; for a period of several years use ToGrowthRate with its years.");

    /// <summary>The effective annual rate beyond inflation: (1 + i)/(1 + π) − 1, Fisher's equation in full.</summary>
    /// <param name="inflation">The rise of prices over one year, above −100 %.</param>
    /// <returns>The real rate, effective a year. The difference i − π is only near to it.</returns>
    /// <remarks>Irving Fisher, "The Theory of Interest" (1930). The inverse is <see cref="WithInflation"/>.</remarks>
    /// <exception cref="NonPositiveBaseException">Inflation is −100 %, or a simple rate leaves nothing after a year.</exception>
    /// <exception cref="MetricOverflowException">The rate is outside what a decimal holds.</exception>
    /// <example>
    /// <code>
    /// var rate = InterestRate.FromPercent(8, Compounding.Annual);
    /// Console.WriteLine(rate.Real(GrowthRate.FromPercent(5)).ToString("P4", CultureInfo.InvariantCulture)); // 2.8571 % annual
    /// </code>
    /// </example>
    public InterestRate Real(GrowthRate inflation) => inflation.Factor != 0m
        ? Yearly(RateInput.Divide(Factor(1), inflation.Factor, RealRate), RealRate)
        : throw NoPrices(RealRate);

    /// <summary>The effective annual rate that leaves this one beyond inflation: (1 + r)·(1 + π) − 1. The inverse of <see cref="Real"/>.</summary>
    /// <param name="inflation">The rise of prices over one year, above −100 %.</param>
    /// <returns>The rate before inflation is taken off, effective a year.</returns>
    /// <exception cref="NonPositiveBaseException">Inflation is −100 %, or a simple rate leaves nothing after a year.</exception>
    /// <exception cref="MetricOverflowException">The rate is outside what a decimal holds.</exception>
    public InterestRate WithInflation(GrowthRate inflation) => inflation.Factor != 0m
        ? Yearly(RateInput.Multiply(Factor(1), inflation.Factor, NominalRate), NominalRate)
        : throw NoPrices(NominalRate);

    /// <summary>The same as a rate in advance: the effective discount d = i/(1 + i), or of another compounding.</summary>
    /// <param name="compounding">How often the discount is taken; <see cref="Compounding.Simple"/> is a bank's discount.</param>
    /// <param name="years">Over how many years the two come to the same, above zero. It matters only from or to simple rates.</param>
    /// <returns>The discount rate a year: j/(1 + j/m) of the equivalent rate j, j/(1 + j·t) when simple, and j itself when continuous.</returns>
    /// <inheritdoc cref="EquivalentWith(Compounding, Periods)" path="/exception"/>
    /// <example>
    /// <code>
    /// var rate = InterestRate.FromPercent(25, Compounding.Annual);
    /// Console.WriteLine(rate.DiscountRate(Compounding.Annual, 1)); // 20 % annual in advance
    /// var bill = InterestRate.FromPercent(8, Compounding.Simple);
    /// Console.WriteLine(bill.DiscountRate(Compounding.Simple, 0.25m).ToString("P3", CultureInfo.InvariantCulture)); // 7.843 % simple in advance
    /// </code>
    /// </example>
    public DiscountRate DiscountRate(Compounding compounding, Periods years)
    {
        if (compounding == Compounding.Simple && !(years.IsFinite && years.Count > 0m))
        {
            throw Undefined.Span(years);
        }

        var rate = EquivalentWith(compounding, years).Rate;
        var part = TradeMetrics.DiscountRate.PartOfYear(compounding, years);
        var grown = RateInput.Add(1m, RateInput.Multiply(rate, part, Discount), Discount);
        if (grown <= 0m)
        {
            throw Undefined.Factor(UndefinedReason.NonPositiveBase, this, years);
        }

        // Of an astronomic rate, a decimal's digits would show a discount that takes everything.
        var discount = RateInput.Divide(rate, grown, Discount);
        return compounding.PeriodsPerYear is not { } times || discount < times
            ? new DiscountRate(discount, compounding, DayCount)
            : throw RateInput.TooLarge(Discount);
    }

    /// <summary>The effective discount of a year: d = i/(1 + i), of the effective annual rate i.</summary>
    /// <returns>The discount rate, taken once a year.</returns>
    /// <inheritdoc cref="Factor(Periods)" path="/exception"/>
    public DiscountRate DiscountRate() => DiscountRate(Compounding.Annual, 1);

    private InterestRate Yearly(decimal factor, string name) =>
        factor > 0m ? new(factor - 1m, Compounding.Annual, DayCount) : throw RateInput.TooLarge(name);

    private static NonPositiveBaseException NoPrices(string name) =>
        new($"There is no {name} at an inflation of -100 %: prices would be zero. Was a percentage given for a fraction?");
}
