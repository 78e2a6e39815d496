namespace TradeMetrics;

/// <summary>How far the true value may lie from a figure that a word goes with, in multiples of the figure.</summary>
/// <param name="Low">The lower end over the figure, such as 0.95.</param>
/// <param name="IncludesLow">Whether the true value may be the lower end itself.</param>
/// <param name="High">The upper end over the figure, such as 1.05.</param>
/// <param name="IncludesHigh">Whether the true value may be the upper end itself.</param>
/// <example>
/// <code>
/// // A house style whose "about" is within a tenth.
/// var wider = Wordings.Default.With(Wording.About, new WordingWidth(0.9m, true, 1.1m, true));
/// Console.WriteLine(wider[Wording.About].High); // 1.1
/// </code>
/// </example>
public readonly partial record struct WordingWidth(decimal Low, bool IncludesLow, decimal High, bool IncludesHigh)
{
    /// <summary>The interval, with a square bracket at an end that is included.</summary>
    /// <returns>Such as "[0.9, 1)".</returns>
    public override string ToString() => FormattableString.Invariant($"{(IncludesLow ? '[' : '(')}{Low}, {High}{(IncludesHigh ? ']' : ')')}");
}
