namespace TradeMetrics;

/// <summary>The outcome of an audit: a verdict, a sentence that a reader of newspapers understands, and what was recomputed.</summary>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new MultipleClaim(Published.Growth("doubled", invariant), 5, Published.Growth("about 20 %", invariant));
/// var finding = claim.Audit();
/// Console.WriteLine(finding.Verdict); // Inconsistent
/// Console.WriteLine(finding.Explanation); // The printed figures give 14.87 % a year and leave 14.29 % to 15.44 % open; "about 20 %", that is 19.00 % to 21.00 %, is out of reach by 3.56 pp. 14.87 % a year would agree, or 2.49 times over the 5 years.
/// </code>
/// </example>
public sealed partial record Finding
{
    /// <summary>How the explanation of what cannot be checked begins.</summary>
    internal const string CannotBeChecked = "It cannot be checked";

    internal Finding(Verdict verdict, string explanation, FigureBounds? recomputed, FigureBounds? stated = null)
    {
        Verdict = verdict;
        Explanation = explanation;
        Recomputed = recomputed;
        Stated = stated;
    }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Why, in a sentence or two of English.</summary>
    public string Explanation { get; }

    /// <summary>What the printed figures give; null where they give nothing.</summary>
    public FigureBounds? Recomputed { get; }

    /// <summary>What is stated, with what its print leaves open; null where nothing is stated that can be compared.</summary>
    public FigureBounds? Stated { get; }

    /// <summary>A finding for a claim that depends on something that is not printed.</summary>
    /// <param name="missing">What is missing, as the end of "It cannot be checked: …".</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentException">Nothing is said to be missing.</exception>
    public static Finding NotCheckable(string missing)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(missing);
        return new(Verdict.NotCheckable, $"{CannotBeChecked}: {missing}.", null);
    }

    /// <summary>The same, with what the printed figures do give, such as the whole that a share implies.</summary>
    /// <typeparam name="T">What it measures.</typeparam>
    /// <param name="missing">What is missing, as the end of "It cannot be checked: …".</param>
    /// <param name="implied">What the printed figures imply.</param>
    /// <param name="name">What that is called, as in "the country's total".</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentException">Nothing is said to be missing, or the name is empty.</exception>
    public static Finding NotCheckable<T>(string missing, Published<T> implied, string name)
        where T : struct, IComparable<T>
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(missing);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var format = FigureFormat.For(implied);
        var central = format.Show(implied.Value);
        var told = format.Interval(implied) is { } open ? $"{implied.Text ?? $"about {central}"}: {open}" : central;
        return new(Verdict.NotCheckable, $"{CannotBeChecked}: {missing}. The rest implies that {name} is {told}.", FigureFormat.Numbers(implied));
    }
}
