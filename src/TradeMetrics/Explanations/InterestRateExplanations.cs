using NodaTime;

namespace TradeMetrics;

/// <summary>How factors and equivalent rates come about, step by step.</summary>
/// <example>
/// <code>
/// Console.WriteLine(InterestRate.FromPercent(12, Compounding.Monthly).ExplainEffective());
/// // Equivalent rate: annual
/// // F = (1 + r / m)^m
/// // where r = 12 % monthly (the rate a year), m = 12 (how often a year interest is added)
/// // F = (1 + 0.12 / 12)^12
/// // = (1 + 0.01)^12
/// // = 1.01^12
/// // ≈ 1.12682503
/// // j = F - 1
/// // j ≈ 1.12682503 - 1
/// // ≈ 0.1268250301
/// // Result: 12.6825030131969720661201 % annual
/// </code>
/// </example>
public static class InterestRateExplanations
{
    /// <summary>Explains <see cref="InterestRate.Factor(Periods)"/>.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="years">The number of years.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="InterestRate.Factor(Periods)" path="/exception"/>
    public static Explanation ExplainFactor(this InterestRate rate, Periods years)
    {
        var factor = rate.Factor(years);
        return new Derivation("What one unit becomes", [.. FactorFormula.Symbols(rate), ExplainedSymbol.Of("t", years.Count, "the number of years")])
            .Then("F", FactorFormula.Over(rate.Compounding, "t", years.Count < 0m))
            .Gives(factor);
    }

    /// <summary>Explains <see cref="InterestRate.Factor(LocalDate, LocalDate, DayCountContext?)"/>: the years, then the factor.</summary>
    /// <param name="rate">The rate, with its day count.</param>
    /// <param name="from">The date of the one unit.</param>
    /// <param name="to">The date of what it becomes.</param>
    /// <param name="context">Coupons and what else the day count may ask for.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="InterestRate.Factor(LocalDate, LocalDate, DayCountContext?)" path="/exception"/>
    public static Explanation ExplainFactor(this InterestRate rate, LocalDate from, LocalDate to, DayCountContext? context = null)
    {
        var factor = rate.Factor(from, to, context);
        var (dayCount, known) = (InterestRate.DayCounted(rate.DayCount), context ?? DayCountContext.None);
        return DayCountExplanations.Years("What one unit becomes between two dates", FactorFormula.Symbols(rate), dayCount, from, to, known)
            .Then("F", FactorFormula.Over(rate.Compounding, "t", dayCount.YearFraction(from, to, known) < 0m))
            .Gives(factor);
    }

    /// <summary>Explains <see cref="InterestRate.Effective"/>.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="InterestRate.EquivalentWith(Compounding)" path="/exception"/>
    public static Explanation ExplainEffective(this InterestRate rate) => rate.ExplainEquivalentWith(Compounding.Annual);

    /// <summary>Explains <see cref="InterestRate.Nominal"/>.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="timesPerYear">How many times a year interest is added.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="InterestRate.Nominal" path="/exception"/>
    public static Explanation ExplainNominal(this InterestRate rate, int timesPerYear) => rate.ExplainEquivalentWith(rate.Nominal(timesPerYear).Compounding);

    /// <summary>Explains <see cref="InterestRate.EquivalentWith(Compounding)"/>.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="other">The compounding of the rate to find.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="InterestRate.EquivalentWith(Compounding)" path="/exception"/>
    public static Explanation ExplainEquivalentWith(this InterestRate rate, Compounding other)
    {
        var found = rate.EquivalentWith(other);
        return Equivalent($"Equivalent rate: {other}", rate, other).Gives(found);
    }

    /// <summary>Explains <see cref="InterestRate.EquivalentWith(Compounding, Periods)"/>.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="other">The compounding of the rate to find.</param>
    /// <param name="years">Over how many years the two come to the same; it matters only from or to simple rates.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="InterestRate.EquivalentWith(Compounding, Periods)" path="/exception"/>
    public static Explanation ExplainEquivalentWith(this InterestRate rate, Compounding other, Periods years)
    {
        var found = rate.EquivalentWith(other, years);
        return Equivalent($"Equivalent rate: {other}", rate, other, years.Count).Gives(found);
    }

    /// <summary>Explains <see cref="InterestRate.EquivalentWith(Compounding, DayCount, LocalDate, LocalDate, DayCountContext?)"/>.</summary>
    /// <param name="rate">The rate, with its day count.</param>
    /// <param name="other">The compounding of the rate to find.</param>
    /// <param name="dayCount">The day count of the rate to find.</param>
    /// <param name="from">The first date.</param>
    /// <param name="to">The last date, after the first.</param>
    /// <param name="context">Coupons and what else a day count may ask for.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="InterestRate.EquivalentWith(Compounding, DayCount, LocalDate, LocalDate, DayCountContext?)" path="/exception"/>
    public static Explanation ExplainEquivalentWith(
        this InterestRate rate, Compounding other, DayCount dayCount, LocalDate from, LocalDate to, DayCountContext? context = null)
    {
        var found = rate.EquivalentWith(other, dayCount, from, to, context);
        var own = InterestRate.DayCounted(rate.DayCount);
        return new Derivation(
            $"Equivalent rate: {other}, {dayCount}",
            [.. FactorFormula.Symbols(rate), Years("t_1", own), Years("t_2", dayCount)])
            .Then("F", FactorFormula.Over(rate.Compounding, "t_1"))
            .Then("j", RateFormula(other, "t_2"))
            .Gives(found);

        ExplainedSymbol Years(string letter, DayCount convention) => ExplainedSymbol.Of(
            letter, convention.YearFraction(from, to, context ?? DayCountContext.None), $"the years from {from:uuuu-MM-dd} to {to:uuuu-MM-dd} by {convention}");
    }

    /// <summary>Explains <see cref="InterestRate.PerPeriod"/>.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="periodsPerYear">How many periods a year has.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="InterestRate.PerPeriod" path="/exception"/>
    public static Explanation ExplainPerPeriod(this InterestRate rate, int periodsPerYear)
    {
        var found = rate.PerPeriod(periodsPerYear);
        return Equivalent("Rate per period", rate, Compounding.TimesPerYear(periodsPerYear)).Then("i", "j" / (Formula)periodsPerYear).Gives(found);
    }

    /// <summary>Explains <see cref="InterestRate.Real"/>: Fisher's equation.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="inflation">The rise of prices over one year.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="InterestRate.Real" path="/exception"/>
    public static Explanation ExplainReal(this InterestRate rate, GrowthRate inflation)
    {
        var found = rate.Real(inflation);
        return WithPrices("Real rate", rate, inflation).Then("j", ("F" / (1m + (Formula)"p")) - 1m).Gives(found);
    }

    /// <summary>Explains <see cref="InterestRate.WithInflation"/>.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="inflation">The rise of prices over one year.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="InterestRate.WithInflation" path="/exception"/>
    public static Explanation ExplainWithInflation(this InterestRate rate, GrowthRate inflation)
    {
        var found = rate.WithInflation(inflation);
        return WithPrices("Rate with inflation", rate, inflation).Then("j", ("F" * (1m + (Formula)"p")) - 1m).Gives(found);
    }

    /// <summary>Explains <see cref="InterestRate.DiscountRate()"/>.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="InterestRate.DiscountRate()" path="/exception"/>
    public static Explanation ExplainDiscountRate(this InterestRate rate)
    {
        var found = rate.DiscountRate();
        return Equivalent("Discount rate of a year", rate, Compounding.Annual).Then("d", "j" / (1m + (Formula)"j")).Gives(found);
    }

    /// <summary>Explains <see cref="InterestRate.DiscountRate(Compounding, Periods)"/>.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="compounding">How often the discount is taken.</param>
    /// <param name="years">Over how many years the two come to the same; it matters only from or to simple rates.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="InterestRate.DiscountRate(Compounding, Periods)" path="/exception"/>
    public static Explanation ExplainDiscountRate(this InterestRate rate, Compounding compounding, Periods years)
    {
        var found = rate.DiscountRate(compounding, years);
        Formula j = "j";
        var formula = compounding.PeriodsPerYear switch
        {
            1 => j / (1m + j),
            { } times => j / (1m + (j / (decimal)times)),
            null when compounding == Compounding.Simple => j / (1m + (j * "t")),
            null => j,
        };
        return Equivalent($"Discount rate: {compounding}", rate, compounding, years.Count, always: compounding == Compounding.Simple).Then("d", formula).Gives(found);
    }

    // The factor, and the other rate j that comes to it. The span is a year where none is given or it does not matter.
    private static Derivation Equivalent(string title, InterestRate rate, Compounding other, decimal? years = null, bool always = false)
    {
        var spans = years is not null && (always || (other != rate.Compounding && (other == Compounding.Simple || rate.Compounding == Compounding.Simple)));
        var derivation = new Derivation(
            title,
            [.. FactorFormula.Symbols(rate), .. spans ? [ExplainedSymbol.Of("t", years ?? 1m, "the number of years")] : Array.Empty<ExplainedSymbol>()]);
        if (other == rate.Compounding)
        {
            return derivation.Then("j", "r");
        }

        return derivation
            .Then("F", spans ? FactorFormula.Over(rate.Compounding, "t") : FactorFormula.OfYear(rate.Compounding))
            .Then("j", RateFormula(other, spans ? (Formula)"t" : null));
    }

    // The rate j of the factor F over t years, or over one.
    private static Formula RateFormula(Compounding compounding, Formula? t)
    {
        Formula factor = "F";
        var times = compounding.PeriodsPerYear is > 1 and { } m ? (Formula)(decimal)m : null;
        return compounding.PeriodsPerYear switch
        {
            null when compounding == Compounding.Simple => t is null ? factor - 1m : (factor - 1m) / t,
            null => t is null ? Formula.Ln(factor) : Formula.Ln(factor) / t,
            1 => t is null ? factor - 1m : factor.Pow(1m / t) - 1m,
            _ => times! * (factor.Pow(1m / (t is null ? times! : times! * t)) - 1m),
        };
    }

    private static Derivation WithPrices(string title, InterestRate rate, GrowthRate inflation) =>
        new Derivation(title, [.. FactorFormula.Symbols(rate), ExplainedSymbol.Of("p", inflation, "the rise of prices in a year")])
            .Then("F", FactorFormula.OfYear(rate.Compounding));
}
