namespace TradeMetrics;

/// <summary>A rule of thumb for the time in which money doubles, a number over the rate in percent, beside the exact ln 2 / ln(1 + g).</summary>
/// <remarks>
/// The rule of 72 is in Pacioli's Summa de arithmetica (1494). For small rates 100·ln 2 = 69.3… is the number; 70 is
/// nearly exact at 2 %, 72 at 8 %, and both divide well in the head. See <see cref="GrowthRateExtensions.DoublingTime"/>.
/// </remarks>
/// <example>
/// <code>
/// var rate = GrowthRate.FromPercent(6);
/// foreach (var rule in DoublingRule.Known)
/// {
///     Console.WriteLine(FormattableString.Invariant($"{rule}: {rule.PeriodsAt(rate):F2}, off by {rule.ErrorAt(rate):+0.00;-0.00}"));
/// }
///
/// // rule of 72: 12.00, off by +0.10
/// // rule of 70: 11.67, off by -0.23
/// // rule of 69.3: 11.55, off by -0.35
/// Console.WriteLine(DoublingRule.NearestAt(rate)); // rule of 72
/// </code>
/// </example>
public sealed partial class DoublingRule
{
    private DoublingRule(decimal numerator) => Numerator = numerator;

    /// <summary>72 over the rate: the best of the three from 5 % up.</summary>
    public static DoublingRule RuleOf72 { get; } = new(72m);

    /// <summary>70 over the rate: the best of the three between 1 % and 5 %, the growth of nations.</summary>
    public static DoublingRule RuleOf70 { get; } = new(70m);

    /// <summary>69.3 over the rate: the best of the three below 1 %, and nearly exact for a continuous rate.</summary>
    public static DoublingRule RuleOf69 { get; } = new(69.3m);

    /// <summary>The rules.</summary>
    public static IReadOnlyList<DoublingRule> Known { get; } = [RuleOf72, RuleOf70, RuleOf69];

    /// <summary>The number that is divided by the rate in percent.</summary>
    public decimal Numerator { get; }

    /// <summary>The rule that is nearest to the truth at a rate.</summary>
    /// <param name="rate">The growth per period, above zero.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="UndefinedMetricException">The rate is zero or negative: nothing doubles.</exception>
    /// <exception cref="MetricOverflowException">The percentage is outside decimal's range.</exception>
    public static DoublingRule NearestAt(GrowthRate rate) => Known.MinBy(rule => Math.Abs(rule.ErrorAt(rate)))!;

    /// <summary>The periods in which a measure doubles by this rule.</summary>
    /// <param name="rate">The growth per period, above zero.</param>
    /// <returns>Periods: the number over the rate in percent.</returns>
    /// <exception cref="UndefinedMetricException">The rate is zero or negative: nothing doubles.</exception>
    /// <exception cref="MetricOverflowException">The percentage, or the number of periods, is outside decimal's range.</exception>
    public decimal PeriodsAt(GrowthRate rate) => rate.Fraction > 0m
        ? RateInput.Divide(Numerator, rate.Percent, "number of periods")
        : throw Undefined.Never(1m, 2m, rate);

    /// <summary>How far the rule is off: its periods less the exact ones.</summary>
    /// <param name="rate">The growth per period, above zero.</param>
    /// <returns>Periods, a double (a logarithm); above zero when the rule has it take too long.</returns>
    /// <exception cref="UndefinedMetricException">The rate is zero or negative: nothing doubles.</exception>
    /// <exception cref="MetricOverflowException">The percentage, or the number of periods, is outside decimal's range.</exception>
    public double ErrorAt(GrowthRate rate) => (double)PeriodsAt(rate) - rate.DoublingTime();

    /// <summary>The name, in English.</summary>
    /// <returns>Such as "rule of 72".</returns>
    public override string ToString() => FormattableString.Invariant($"rule of {Numerator}");
}
