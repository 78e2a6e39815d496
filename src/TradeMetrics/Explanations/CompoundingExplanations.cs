namespace TradeMetrics;

/// <summary>How compounding and discounting come about, step by step.</summary>
/// <example>
/// <code>
/// var rate = InterestRate.FromPercent(6, Compounding.Monthly);
/// Console.WriteLine(new Money(500m, Currency.USD).ExplainDiscountedAt(rate, 2).Steps[0]); // PV = FV / (1 + r / m)^(m · t)
/// </code>
/// </example>
public static class CompoundingExplanations
{
    /// <summary>Explains <see cref="CompoundingExtensions.CompoundedAt{T}(T, GrowthRate, Periods)"/> of a number.</summary>
    /// <param name="amount">The amount now.</param>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">The number of periods.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="CompoundingExtensions.CompoundedAt{T}(T, GrowthRate, Periods)" path="/exception"/>
    public static Explanation ExplainCompoundedAt(this decimal amount, GrowthRate rate, Periods periods) => Compounded(amount, rate, periods);

    /// <summary>Explains <see cref="CompoundingExtensions.CompoundedAt{T}(T, GrowthRate, Periods)"/> of money.</summary>
    /// <inheritdoc cref="ExplainCompoundedAt(decimal, GrowthRate, Periods)"/>
    public static Explanation ExplainCompoundedAt(this Money amount, GrowthRate rate, Periods periods) => Compounded(amount, rate, periods);

    /// <summary>Explains <see cref="CompoundingExtensions.CompoundedAt{T}(T, InterestRate, Periods)"/> of a number.</summary>
    /// <param name="amount">The amount now.</param>
    /// <param name="rate">The interest rate with its compounding.</param>
    /// <param name="years">The number of years.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="CompoundingExtensions.CompoundedAt{T}(T, InterestRate, Periods)" path="/exception"/>
    public static Explanation ExplainCompoundedAt(this decimal amount, InterestRate rate, Periods years) => Compounded(amount, rate, years);

    /// <summary>Explains <see cref="CompoundingExtensions.CompoundedAt{T}(T, InterestRate, Periods)"/> of money.</summary>
    /// <inheritdoc cref="ExplainCompoundedAt(decimal, InterestRate, Periods)"/>
    public static Explanation ExplainCompoundedAt(this Money amount, InterestRate rate, Periods years) => Compounded(amount, rate, years);

    /// <summary>Explains <see cref="CompoundingExtensions.DiscountedAt{T}(T, GrowthRate, Periods)"/> of a number.</summary>
    /// <param name="amount">The amount then.</param>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">The number of periods.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="CompoundingExtensions.DiscountedAt{T}(T, GrowthRate, Periods)" path="/exception"/>
    public static Explanation ExplainDiscountedAt(this decimal amount, GrowthRate rate, Periods periods) => Discounted(amount, rate, periods);

    /// <summary>Explains <see cref="CompoundingExtensions.DiscountedAt{T}(T, GrowthRate, Periods)"/> of money.</summary>
    /// <inheritdoc cref="ExplainDiscountedAt(decimal, GrowthRate, Periods)"/>
    public static Explanation ExplainDiscountedAt(this Money amount, GrowthRate rate, Periods periods) => Discounted(amount, rate, periods);

    /// <summary>Explains <see cref="CompoundingExtensions.DiscountedAt{T}(T, InterestRate, Periods)"/> of a number.</summary>
    /// <param name="amount">The amount then.</param>
    /// <param name="rate">The interest rate with its compounding.</param>
    /// <param name="years">The number of years.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="CompoundingExtensions.DiscountedAt{T}(T, InterestRate, Periods)" path="/exception"/>
    public static Explanation ExplainDiscountedAt(this decimal amount, InterestRate rate, Periods years) => Discounted(amount, rate, years);

    /// <summary>Explains <see cref="CompoundingExtensions.DiscountedAt{T}(T, InterestRate, Periods)"/> of money.</summary>
    /// <inheritdoc cref="ExplainDiscountedAt(decimal, InterestRate, Periods)"/>
    public static Explanation ExplainDiscountedAt(this Money amount, InterestRate rate, Periods years) => Discounted(amount, rate, years);

    private static Explanation Compounded(ExplainedAmount amount, GrowthRate rate, Periods periods) => Explained(
        "Compound growth",
        "FV",
        "PV" * (1m + (Formula)"r").Pow("n"),
        amount.Like(amount.Number.CompoundedAt(rate, periods)),
        [Now(amount), .. Growth(rate, periods)]);

    private static Explanation Compounded(ExplainedAmount amount, InterestRate rate, Periods years) => Explained(
        "Compound interest",
        "FV",
        "PV" * FactorFormula.Over(rate.Compounding, "t", years.Count < 0m),
        amount.Like(amount.Number.CompoundedAt(rate, years)),
        [Now(amount), .. FactorFormula.Symbols(rate), Years(years)]);

    private static Explanation Discounted(ExplainedAmount amount, GrowthRate rate, Periods periods) => Explained(
        "Discounting",
        "PV",
        periods.Count < 0m ? "FV" * (1m + (Formula)"r").Pow(-(Formula)"n") : "FV" / (1m + (Formula)"r").Pow("n"),
        amount.Like(amount.Number.DiscountedAt(rate, periods)),
        [Then(amount), .. Growth(rate, periods)]);

    private static Explanation Discounted(ExplainedAmount amount, InterestRate rate, Periods years) => Explained(
        "Discounting",
        "PV",
        "FV" / FactorFormula.Over(rate.Compounding, "t", years.Count < 0m),
        amount.Like(amount.Number.DiscountedAt(rate, years)),
        [Then(amount), .. FactorFormula.Symbols(rate), Years(years)]);

    // The result was asked for first, so that what is undefined is said by the function itself.
    private static Explanation Explained(string title, string subject, Formula formula, object result, IEnumerable<ExplainedSymbol> symbols) =>
        new Derivation(title, symbols).Then(subject, formula).Gives(result);

    private static ExplainedSymbol Now(ExplainedAmount amount) => ExplainedSymbol.Of("PV", amount, "the amount now");

    private static ExplainedSymbol Then(ExplainedAmount amount) => ExplainedSymbol.Of("FV", amount, "the amount then");

    private static ExplainedSymbol Years(Periods years) => ExplainedSymbol.Of("t", years.Count, "the number of years");

    private static ExplainedSymbol[] Growth(GrowthRate rate, Periods periods) =>
        [ExplainedSymbol.Of("r", rate, "the growth per period"), ExplainedSymbol.Of("n", periods.Count, "the number of periods")];
}
