namespace TradeMetrics;

/// <summary>How published figures are read.</summary>
/// <example>
/// <code>
/// var cut = new PublishedOptions { Rounding = RoundingConvention.Truncated };
/// Console.WriteLine(Published.Growth("5.4 %", CultureInfo.InvariantCulture, cut).High); // 5.5 %
/// </code>
/// </example>
public sealed partial record PublishedOptions
{
    /// <summary>Half up, the words of <see cref="Wordings.Default"/>, the scales of <see cref="ScaleLexicon.Default"/>.</summary>
    public static PublishedOptions Default { get; } = new();

    /// <summary>How plain figures were rounded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such convention.</exception>
    public RoundingConvention Rounding { get; init => field = Choice.Of(value); }

    /// <summary>What the words before figures mean.</summary>
    public Wordings Wordings { get; init; } = Wordings.Default;

    /// <summary>The scale words of amounts and numbers.</summary>
    public ScaleLexicon Scales { get; init; } = ScaleLexicon.Default;

    /// <summary>The currency of amounts that name none, or whose symbol several share; null where the text must name it.</summary>
    public Currency? DefaultCurrency { get; init; }
}
