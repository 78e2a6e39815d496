namespace TradeMetrics;

/// <summary>What a growth rate says over other lengths of time.</summary>
public static class GrowthRateExtensions
{
    /// <summary>The growth over several periods of the same rate: (1 + g)^n − 1. Over a fraction of a period, its part of the growth.</summary>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">The number of periods, whole or fractional; negative looks back.</param>
    /// <returns>The growth over all of them.</returns>
    /// <exception cref="NonPositiveBaseException">The rate is −100 % and the number of periods negative.</exception>
    /// <exception cref="MetricOverflowException">The factor is above decimal's range, or too near to zero for 28 decimals.</exception>
    /// <exception cref="UndefinedMetricException">The number of periods is not finite.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(GrowthRate.FromPercent(20m).Over(5)); // 148.832 %
    /// </code>
    /// </example>
    public static GrowthRate Over(this GrowthRate rate, Periods periods) =>
        CompoundFactor.Of(rate, periods, discount: false).Find(out var factor) is { } reason
            ? throw Undefined.Factor(reason, rate, periods)
            : GrowthRate.FromFactor(factor);

    /// <summary>The growth over several periods of the same rate, where there is one.</summary>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">The number of periods.</param>
    /// <param name="growth">The growth over all of them, or zero.</param>
    /// <returns>False where <see cref="Over"/> throws.</returns>
    public static bool TryOver(this GrowthRate rate, Periods periods, out GrowthRate growth)
    {
        var found = CompoundFactor.Of(rate, periods, discount: false).Find(out var factor) is null;
        growth = found ? GrowthRate.FromFactor(factor) : default;
        return found;
    }

    /// <summary>The yearly rate that a rate per period compounds to: (1 + g)^k − 1, with k periods a year.</summary>
    /// <param name="rate">The growth from one period to the next.</param>
    /// <param name="frequency">How often a year the rate is earned.</param>
    /// <returns>The compound yearly rate.</returns>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <remarks>Weeks count as 52 and days as 365 a year. <see cref="AnnualisedSimply"/> multiplies instead.</remarks>
    /// <example>
    /// <code>
    /// var quarterly = GrowthRate.FromPercent(1m);
    /// Console.WriteLine(quarterly.Annualised(Frequency.Quarterly)); // 4.060401 %
    /// </code>
    /// </example>
    public static GrowthRate Annualised(this GrowthRate rate, Frequency frequency) =>
        rate.Over(frequency.PeriodsPerYear);

    /// <summary>The rate per period that compounds to a yearly rate: (1 + g)^(1/k) − 1. The inverse of <see cref="Annualised"/>.</summary>
    /// <param name="yearlyRate">The yearly rate.</param>
    /// <param name="frequency">The periods wanted.</param>
    /// <returns>The growth from one period to the next.</returns>
    public static GrowthRate Deannualised(this GrowthRate yearlyRate, Frequency frequency)
    {
        // A root of a factor that a decimal holds always fits.
        _ = DecimalMath.TryRoot(yearlyRate.Factor, frequency.PeriodsPerYear, out var factor);
        return GrowthRate.FromFactor(factor);
    }

    /// <summary>The yearly rate without compounding: k · g, as some offices print it.</summary>
    /// <param name="rate">The growth from one period to the next.</param>
    /// <param name="frequency">How often a year the rate is earned.</param>
    /// <returns>The simple yearly rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is below −100 %: use <see cref="Annualised"/>.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public static GrowthRate AnnualisedSimply(this GrowthRate rate, Frequency frequency)
    {
        try
        {
            return GrowthRate.FromFraction(rate.Fraction * frequency.PeriodsPerYear);
        }
        catch (OverflowException overflow)
        {
            throw new MetricOverflowException(
                $"{frequency.PeriodsPerYear} times {Undefined.Text(rate)} is outside decimal's range (±7.9e28). Use a smaller rate.", overflow);
        }
    }

    /// <summary>The number of periods in which a measure doubles: ln 2 / ln(1 + g).</summary>
    /// <param name="rate">The growth per period, above zero.</param>
    /// <returns>Periods, a double (a logarithm).</returns>
    /// <exception cref="UndefinedMetricException">The rate is zero or negative: see <see cref="HalvingTime"/>.</exception>
    /// <example>
    /// <code>
    /// var rate = GrowthRate.FromPercent(20m);
    /// Console.WriteLine(rate.DoublingTime().ToString("F2", CultureInfo.InvariantCulture)); // 3.80
    /// </code>
    /// </example>
    public static double DoublingTime(this GrowthRate rate) =>
        rate.TryDoublingTime(out var periods) ? periods : throw Undefined.Never(1m, 2m, rate);

    /// <summary>The number of periods in which a measure doubles, where it does.</summary>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">Periods, or zero.</param>
    /// <returns>False when the rate is zero or negative.</returns>
    public static bool TryDoublingTime(this GrowthRate rate, out double periods) =>
        GrowthFormula.Reach(Ratio.Exact(1m, 2m), rate, out periods) is null;

    /// <summary>The number of periods in which a measure halves: ln ½ / ln(1 + g).</summary>
    /// <param name="rate">The growth per period, below zero and above −100 %.</param>
    /// <returns>Periods, a double (a logarithm).</returns>
    /// <exception cref="UndefinedMetricException">The rate is zero or positive, or −100 %.</exception>
    public static double HalvingTime(this GrowthRate rate) =>
        rate.TryHalvingTime(out var periods) ? periods : throw Undefined.Never(1m, 0.5m, rate);

    /// <summary>The number of periods in which a measure halves, where it does.</summary>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">Periods, or zero.</param>
    /// <returns>False when the rate is zero or positive, or −100 %.</returns>
    public static bool TryHalvingTime(this GrowthRate rate, out double periods) =>
        GrowthFormula.Reach(Ratio.Exact(2m, 1m), rate, out periods) is null;
}
