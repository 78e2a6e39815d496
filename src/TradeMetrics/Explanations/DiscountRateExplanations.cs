using NodaTime;

namespace TradeMetrics;

/// <summary>How rates in advance come to factors and to interest rates, step by step.</summary>
/// <example>
/// <code>
/// Console.WriteLine(DiscountRate.FromPercent(8, Compounding.Simple).ExplainFactor(0.25m));
/// // What one unit due later is worth now
/// // F = 1 - d · t
/// // where d = 8 % simple in advance (the discount a year), t = 0.25 (the number of years)
/// // F = 1 - 0.08 · 0.25
/// // = 1 - 0.02
/// // = 0.98
/// // Result: 0.98
/// </code>
/// </example>
public static class DiscountRateExplanations
{
    private const string Title = "What one unit due later is worth now";

    /// <summary>Explains <see cref="DiscountRate.Factor(Periods)"/>.</summary>
    /// <param name="rate">The discount rate.</param>
    /// <param name="years">The number of years.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DiscountRate.Factor(Periods)" path="/exception"/>
    public static Explanation ExplainFactor(this DiscountRate rate, Periods years)
    {
        var factor = rate.Factor(years);
        return new Derivation(Title, [.. Symbols(rate), ExplainedSymbol.Of("t", years.Count, "the number of years")])
            .Then("F", Factor(rate.Compounding, "t"))
            .Gives(factor);
    }

    /// <summary>Explains <see cref="DiscountRate.Factor(LocalDate, LocalDate)"/>: the years, then the factor.</summary>
    /// <param name="rate">The discount rate, with its day count.</param>
    /// <param name="from">The date of what it is worth.</param>
    /// <param name="to">The date on which the unit is due.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DiscountRate.Factor(LocalDate, LocalDate)" path="/exception"/>
    public static Explanation ExplainFactor(this DiscountRate rate, LocalDate from, LocalDate to)
    {
        var factor = rate.Factor(from, to);
        return DayCountExplanations.Years(Title, Symbols(rate), InterestRate.DayCounted(rate.DayCount), from, to, DayCountContext.None)
            .Then("F", Factor(rate.Compounding, "t"))
            .Gives(factor);
    }

    /// <summary>Explains <see cref="DiscountRate.ToInterestRate()"/>.</summary>
    /// <param name="rate">The discount rate.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DiscountRate.ToInterestRate()" path="/exception"/>
    public static Explanation ExplainToInterestRate(this DiscountRate rate) => rate.ExplainToInterestRate(1);

    /// <summary>Explains <see cref="DiscountRate.ToInterestRate(Periods)"/>.</summary>
    /// <param name="rate">The discount rate.</param>
    /// <param name="years">The number of years; it matters only when the discount is simple.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DiscountRate.ToInterestRate(Periods)" path="/exception"/>
    public static Explanation ExplainToInterestRate(this DiscountRate rate, Periods years)
    {
        var found = rate.ToInterestRate(years);
        var isSimple = rate.Compounding == Compounding.Simple;
        Formula d = "d";
        return new Derivation("Interest rate of a discount rate", [.. Symbols(rate), .. isSimple ? [ExplainedSymbol.Of("t", years.Count, "the number of years")] : Array.Empty<ExplainedSymbol>()])
            .Then("j", rate.Compounding.PeriodsPerYear switch
            {
                1 => d / (1m - d),
                { } => d / (1m - (d / "m")),
                null when isSimple => d / (1m - (d * "t")),
                null => d,
            })
            .Gives(found);
    }

    private static Formula Factor(Compounding compounding, Formula years)
    {
        Formula d = "d", m = "m";
        return compounding.PeriodsPerYear switch
        {
            1 => (1m - d).Pow(years),
            { } => (1m - (d / m)).Pow(m * years),
            null when compounding == Compounding.Continuous => Formula.Exp(-(d * years)),
            null => 1m - (d * years),
        };
    }

    private static IEnumerable<ExplainedSymbol> Symbols(DiscountRate rate) =>
    [
        ExplainedSymbol.Of("d", rate, "the discount a year"),
        .. rate.Compounding.PeriodsPerYear is > 1 and { } times ? [ExplainedSymbol.Of("m", times, "how often a year it is taken")] : Array.Empty<ExplainedSymbol>(),
    ];
}
