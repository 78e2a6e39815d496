namespace TradeMetrics;

/// <summary>Something that a release says of figures it prints, which an audit can recompute.</summary>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// Claim claim = new AverageGrowthClaim&lt;Money&gt;(
///     Published.Money("US$18.6 billion", invariant), Published.Money("US$32.2 billion", invariant), 5, Published.Growth("11.7 %", invariant));
/// Console.WriteLine(claim.Audit().Verdict); // WithinRounding
/// </code>
/// </example>
public abstract record Claim
{
    private protected Claim()
    {
    }

    /// <summary>Recomputes the claim from its printed figures.</summary>
    /// <returns>A verdict with its reason.</returns>
    /// <exception cref="UndefinedMetricException">The figures have no such growth or share: a base of zero, a part above its whole. The message says what to do.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="OverflowException">A result is outside decimal's range.</exception>
    public abstract Finding Audit();

    /// <summary>Compares what is stated with what the printed figures give.</summary>
    private protected static Finding Compare<T>(Published<T> stated, Published<T> given, string unit)
        where T : struct, IComparable<T>
    {
        var (numbers, statement) = (FigureText.Numbers(given), FigureText.Numbers(stated));
        var central = $"{FigureText.Show(given.Value)}{unit}";
        if (stated.Contains(given.Value))
        {
            return new(Verdict.Exact, $"The printed figures give {central}, as {FigureText.Quote(stated)} says.", numbers, statement);
        }

        var open = $"{FigureText.Show(given.Low)} to {FigureText.Show(given.High)}";
        if (stated.Meets(given))
        {
            return new(Verdict.WithinRounding, $"The printed figures give {central}, but their rounding leaves {open} open, and {FigureText.Quote(stated)} agrees with that.", numbers, statement);
        }

        var above = stated.Low.CompareTo(given.High) >= 0;
        var distance = above ? FigureText.Number(stated.Low) - FigureText.Number(given.High) : FigureText.Number(given.Low) - FigureText.Number(stated.High);
        return new(
            Verdict.Inconsistent,
            $"The printed figures give {central} and leave {open} open; {FigureText.Quote(stated)} is out of reach by {FigureText.Gap(distance, given.Value)}. Something near {FigureText.Show(given.Value)} would agree.",
            numbers,
            statement);
    }
}
