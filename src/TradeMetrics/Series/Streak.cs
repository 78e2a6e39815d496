namespace TradeMetrics;

/// <summary>A run of consecutive periods.</summary>
/// <param name="Start">The first period.</param>
/// <param name="End">The last period, not before the first.</param>
/// <example>
/// <code>
/// var streak = new Streak(TimePeriod.Year(1986), TimePeriod.Year(2022));
/// Console.WriteLine(streak.Length); // 37
/// Console.WriteLine(streak); // 37 periods, 1986 to 2022
/// </code>
/// </example>
public readonly partial record struct Streak(TimePeriod Start, TimePeriod End)
{
    /// <summary>The number of periods, one at least.</summary>
    public int Length => End - Start + 1;

    /// <summary>The run in words.</summary>
    /// <returns>Such as "37 periods, 1986 to 2022".</returns>
    public override string ToString() => Length == 1 ? $"1 period, {Start}" : $"{Length} periods, {Start} to {End}";
}
