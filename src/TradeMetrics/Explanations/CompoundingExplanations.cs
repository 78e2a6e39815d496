namespace TradeMetrics;

/// <summary>How compounding and discounting come about, step by step.</summary>
public static class CompoundingExplanations
{
    /// <summary>Explains <see cref="CompoundingExtensions.CompoundedAt{T}(T, GrowthRate, Periods)"/> of a number.</summary>
    /// <param name="amount">The amount now.</param>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">The number of periods.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="CompoundingExtensions.CompoundedAt{T}(T, GrowthRate, Periods)" path="/exception"/>
    public static Explanation ExplainCompoundedAt(this decimal amount, GrowthRate rate, Periods periods) =>
        Compounded(amount, Undefined.Text(amount), rate, periods, Undefined.Text(amount.CompoundedAt(rate, periods)));

    /// <summary>Explains <see cref="CompoundingExtensions.CompoundedAt{T}(T, GrowthRate, Periods)"/> of money.</summary>
    /// <inheritdoc cref="ExplainCompoundedAt(decimal, GrowthRate, Periods)"/>
    public static Explanation ExplainCompoundedAt(this Money amount, GrowthRate rate, Periods periods) =>
        Compounded(amount.Amount, Undefined.Text(amount), rate, periods, Undefined.Text(amount.CompoundedAt(rate, periods)));

    private static Explanation Compounded(decimal amount, string given, GrowthRate rate, Periods periods, string result)
    {
        Formula now = "PV", growth = "r", count = "n";
        return new(
            "Compound growth",
            "FV",
            now * (1m + growth).Pow(count),
            [
                new("PV", amount, given, "the amount now"),
                new("r", rate.Fraction, Undefined.Text(rate), "the growth per period"),
                new("n", periods.Count, Undefined.Text(periods.Count), "the number of periods"),
            ],
            result);
    }
}
