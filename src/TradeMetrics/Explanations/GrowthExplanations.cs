namespace TradeMetrics;

/// <summary>How growth, average growth and the time that it takes come about, step by step.</summary>
/// <example>
/// <code>
/// Console.WriteLine(100m.ExplainCagrTo(121m, 2));
/// // Average growth
/// // g = (V_1 / V_0)^(1 / n) - 1
/// // where V_0 = 100 (the earlier figure), V_1 = 121 (the later figure), n = 2 (the number of periods)
/// // g = (121 / 100)^(1 / 2) - 1
/// // = 1.21^0.5 - 1
/// // = 1.1 - 1
/// // = 0.1
/// // Result: 10 %
/// </code>
/// </example>
public static class GrowthExplanations
{
    /// <summary>Explains <see cref="GrowthExtensions.GrowthTo{T}(T, T)"/> of numbers.</summary>
    /// <param name="from">The earlier figure.</param>
    /// <param name="to">The later figure.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="GrowthExtensions.GrowthTo{T}(T, T)" path="/exception"/>
    public static Explanation ExplainGrowthTo(this decimal from, decimal to) => Growth(from, to, from.GrowthTo(to));

    /// <summary>Explains <see cref="GrowthExtensions.GrowthTo{T}(T, T)"/> of money.</summary>
    /// <inheritdoc cref="ExplainGrowthTo(decimal, decimal)"/>
    public static Explanation ExplainGrowthTo(this Money from, Money to) => Growth(from, to, from.GrowthTo(to));

    /// <summary>Explains <see cref="GrowthExtensions.CagrTo{T}(T, T, Periods)"/> of numbers.</summary>
    /// <param name="from">The earlier figure.</param>
    /// <param name="to">The later figure.</param>
    /// <param name="years">The number of years, or of other periods.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="GrowthExtensions.CagrTo{T}(T, T, Periods)" path="/exception"/>
    public static Explanation ExplainCagrTo(this decimal from, decimal to, Periods years) => Average(from, to, years, from.CagrTo(to, years));

    /// <summary>Explains <see cref="GrowthExtensions.CagrTo{T}(T, T, Periods)"/> of money.</summary>
    /// <inheritdoc cref="ExplainCagrTo(decimal, decimal, Periods)"/>
    public static Explanation ExplainCagrTo(this Money from, Money to, Periods years) => Average(from, to, years, from.CagrTo(to, years));

    /// <summary>Explains <see cref="GrowthExtensions.TimeToReach{T}(T, T, GrowthRate)"/> of numbers.</summary>
    /// <param name="from">The figure now.</param>
    /// <param name="to">The figure to reach.</param>
    /// <param name="rate">The growth per period.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="GrowthExtensions.TimeToReach{T}(T, T, GrowthRate)" path="/exception"/>
    public static Explanation ExplainTimeToReach(this decimal from, decimal to, GrowthRate rate) => Time(from, to, rate, from.TimeToReach(to, rate));

    /// <summary>Explains <see cref="GrowthExtensions.TimeToReach{T}(T, T, GrowthRate)"/> of money.</summary>
    /// <inheritdoc cref="ExplainTimeToReach(decimal, decimal, GrowthRate)"/>
    public static Explanation ExplainTimeToReach(this Money from, Money to, GrowthRate rate) => Time(from, to, rate, from.TimeToReach(to, rate));

    /// <summary>Explains <see cref="GrowthRateExtensions.DoublingTime"/>.</summary>
    /// <param name="rate">The growth per period, above zero.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="GrowthRateExtensions.DoublingTime" path="/exception"/>
    public static Explanation ExplainDoublingTime(this GrowthRate rate)
    {
        var periods = rate.DoublingTime();
        return new Derivation("Time to double", Rate(rate)).Then("n", Doubling).Gives(periods);
    }

    /// <summary>Explains <see cref="DoublingRule.PeriodsAt"/>.</summary>
    /// <param name="rule">The rule of thumb.</param>
    /// <param name="rate">The growth per period, above zero.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DoublingRule.PeriodsAt" path="/exception"/>
    public static Explanation ExplainPeriodsAt(this DoublingRule rule, GrowthRate rate)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var periods = rule.PeriodsAt(rate);
        return Thumb($"Time to double by the {rule}", rule, rate).Gives(periods);
    }

    /// <summary>Explains <see cref="DoublingRule.ErrorAt"/>: the rule of thumb beside the exact time.</summary>
    /// <param name="rule">The rule of thumb.</param>
    /// <param name="rate">The growth per period, above zero.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DoublingRule.ErrorAt" path="/exception"/>
    public static Explanation ExplainErrorAt(this DoublingRule rule, GrowthRate rate)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var error = rule.ErrorAt(rate);
        return Thumb($"How far the {rule} is off", rule, rate).Then("n_2", Doubling).Then("d", "n_1" - (Formula)"n_2").Gives(error);
    }

    private static Formula Doubling => Formula.Ln(2m) / Formula.Ln(1m + (Formula)"r");

    private static Derivation Thumb(string title, DoublingRule rule, GrowthRate rate) =>
        new Derivation(title, Rate(rate)).Then("n_1", rule.Numerator / (100m * (Formula)"r"));

    private static Explanation Growth(ExplainedAmount from, ExplainedAmount to, GrowthRate result) =>
        new Derivation("Growth", Ends(from, to)).Then("g", ("V_1" / (Formula)"V_0") - 1m).Gives(result);

    private static Explanation Average(ExplainedAmount from, ExplainedAmount to, Periods years, GrowthRate result) =>
        new Derivation("Average growth", [.. Ends(from, to), ExplainedSymbol.Of("n", years.Count, "the number of periods")])
            .Then("g", ("V_1" / (Formula)"V_0").Pow(1m / (Formula)"n") - 1m)
            .Gives(result);

    private static Explanation Time(ExplainedAmount from, ExplainedAmount to, GrowthRate rate, double result) =>
        new Derivation("Time to reach a figure", [.. Ends(from, to), Rate(rate)])
            .Then("n", from == to ? 0m : Formula.Ln("V_1" / (Formula)"V_0") / Formula.Ln(1m + (Formula)"r"))
            .Gives(result);

    private static ExplainedSymbol[] Ends(ExplainedAmount from, ExplainedAmount to) =>
        [ExplainedSymbol.Of("V_0", from, "the earlier figure"), ExplainedSymbol.Of("V_1", to, "the later figure")];

    private static ExplainedSymbol Rate(GrowthRate rate) => ExplainedSymbol.Of("r", rate, "the growth per period");
}
