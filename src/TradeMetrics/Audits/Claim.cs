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
    /// <returns>
    /// A verdict with its reason. Figures that leave nothing to compute (a base that may be zero, two currencies) are
    /// <see cref="Verdict.NotCheckable"/>; a part that is above its whole is <see cref="Verdict.Inconsistent"/>.
    /// </returns>
    public Finding Audit()
    {
        try
        {
            return Recompute();
        }
        catch (PartExceedsWholeException problem)
        {
            return new(Verdict.Inconsistent, $"The printed figures cannot all be true: {problem.Message}", null);
        }
        catch (Exception problem) when (problem is UndefinedMetricException or CurrencyMismatchException or OverflowException)
        {
            return new(Verdict.NotCheckable, $"It cannot be checked. {problem.Message}", null);
        }
    }

    private protected abstract Finding Recompute();

    /// <summary>Compares what is stated with what the printed figures give.</summary>
    /// <param name="stated">What is stated.</param>
    /// <param name="given">What the printed figures give.</param>
    /// <param name="unit">What follows the figure, as " a year".</param>
    /// <param name="otherwise">Which other figure would make the statement true, as the end of a sentence; left out where there is none.</param>
    private protected static Finding Compare<T>(Published<T> stated, Published<T> given, string unit = "", Func<string>? otherwise = null)
        where T : struct, IComparable<T>
    {
        var format = FigureFormat.For(stated, given);
        var (numbers, statement) = (FigureFormat.Numbers(given), FigureFormat.Numbers(stated));
        var central = $"{format.Show(given.Value)}{unit}";
        if (stated.Contains(given.Value))
        {
            return new(Verdict.Exact, $"The printed figures give {central}, as {format.Quote(stated)} says.", numbers, statement);
        }

        var open = $"{format.Show(given.Low)} to {format.Show(given.High)}";
        if (stated.Meets(given))
        {
            return new(Verdict.WithinRounding, $"The printed figures give {central}, but their rounding leaves {open} open, and {format.Quote(stated)} agrees with that.", numbers, statement);
        }

        var leaving = given.IsExact ? "" : $" and leave {open} open";
        var distance = stated.Low.CompareTo(given.High) >= 0 ? statement.Low - numbers.High : numbers.Low - statement.High;
        var gap = distance == 0m ? "just out of reach" : $"out of reach by {format.Gap(distance, given.Value)}";
        var mend = Mend(otherwise) is { } other ? $", or {other}" : "";
        return new(
            Verdict.Inconsistent,
            $"The printed figures give {central}{leaving}; {format.Quote(stated)} is {gap}. {central} would agree{mend}.",
            numbers,
            statement);
    }

    private static string? Mend(Func<string>? otherwise)
    {
        try
        {
            return otherwise?.Invoke();
        }
        catch (Exception problem) when (problem is ArithmeticException or ArgumentException)
        {
            return null;
        }
    }
}
