using System.Globalization;

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
public abstract partial record Claim
{
    // Computed ends were moved outwards by a step that decides nothing: ends that are this close only touch.
    private const decimal Touching = 1e-24m;

    private protected Claim()
    {
    }

    /// <summary>Recomputes the claim from its printed figures.</summary>
    /// <returns>
    /// A verdict with its reason. Figures that leave nothing to compute (a base that may be zero, two currencies) are
    /// <see cref="Verdict.NotCheckable"/>; a part that is above its whole is <see cref="Verdict.Inconsistent"/>.
    /// </returns>
    /// <exception cref="NotSupportedException">The figures are neither money, decimals, rates, shares nor percentage points.</exception>
    public Finding Audit()
    {
        try
        {
            return Recompute();
        }
        catch (PartExceedsWholeException problem)
        {
            return new(Verdict.Inconsistent, $"The printed figures cannot all be true. {Told(problem)}", null);
        }
        catch (Exception problem) when (problem is UndefinedMetricException or CurrencyMismatchException or OverflowException)
        {
            return new(Verdict.NotCheckable, $"{Finding.CannotBeChecked}. {Told(problem)}", null);
        }
    }

    private protected abstract Finding Recompute();

    /// <summary>Compares what is stated with what the printed figures give.</summary>
    /// <param name="stated">What is stated.</param>
    /// <param name="given">What the printed figures give.</param>
    /// <param name="unit">What follows the figure, as " a year".</param>
    /// <param name="otherwise">Which other figure would make the statement true, as the end of a sentence; left out where there is none.</param>
    private protected static Finding Compare<T>(Published<T> stated, Published<T> given, string unit = "", Func<string?>? otherwise = null)
        where T : struct, IComparable<T>
    {
        var (numbers, statement) = (FigureFormat.Numbers(given), FigureFormat.Numbers(stated));
        var (verdict, distance) = Judge(stated, given);
        var format = FigureFormat.For(stated, given).Telling(distance);
        var (central, quote) = ($"{format.Show(given.Value)}{unit}", format.Quote(stated));
        var open = format.Interval(given);
        return new(
            verdict,
            verdict switch
            {
                Verdict.Exact => $"The printed figures give {central}, as {quote} says.",
                Verdict.WithinRounding => $"The printed figures give {central}, but their rounding leaves {open ?? central} open, and {quote} agrees with that.",
                _ => $"The printed figures give {central}{(open is null ? "" : $" and leave {open} open")}; {quote}{(format.Interval(stated) is { } read ? $", that is {read}," : "")} is "
                    + $"{(distance == 0m ? "just out of reach" : $"out of reach by {FigureFormat.Gap(distance, given.Value)}")}. {central} would agree{(Mend(otherwise) is { } other ? $", or {other}" : "")}.",
            },
            numbers,
            statement);
    }

    /// <summary>The verdict, and how far what is stated is out of reach.</summary>
    private protected static (Verdict Verdict, decimal Distance) Judge<T>(Published<T> stated, Published<T> given)
        where T : struct, IComparable<T>
    {
        var (numbers, statement) = (FigureFormat.Numbers(given), FigureFormat.Numbers(stated));
        return Apart(statement.Low, stated.IncludesLow, numbers.High, given.IncludesHigh) is { } above ? (Verdict.Inconsistent, above)
            : Apart(numbers.Low, given.IncludesLow, statement.High, stated.IncludesHigh) is { } below ? (Verdict.Inconsistent, below)
            : (stated.Contains(given.Value) ? Verdict.Exact : Verdict.WithinRounding, 0m);
    }

    /// <summary>A number of years in a sentence.</summary>
    private protected static string Span(Periods years) => years.Count == 1m ? "the year" : string.Create(CultureInfo.InvariantCulture, $"the {years.Count:0.##} years");

    // How far a lower end is above an upper one; null where the two have something between them.
    private static decimal? Apart(decimal low, bool includesLow, decimal high, bool includesHigh)
    {
        var distance = low - high;
        return Math.Abs(distance) > Touching * Math.Max(1m, Math.Abs(low)) ? (distance > 0m ? distance : null)
            : includesLow && includesHigh ? null
            : 0m;
    }

    // The first sentence says what is wrong; what follows it is advice to programmers.
    private static string Told(Exception problem) => problem is OverflowException and not MetricOverflowException
        ? "The figures are too large to compute with."
        : problem.Message.IndexOf(". ", StringComparison.Ordinal) is var end and > 0 ? problem.Message[..(end + 1)] : problem.Message;

    private static string? Mend(Func<string?>? otherwise)
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
