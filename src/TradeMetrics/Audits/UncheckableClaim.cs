namespace TradeMetrics;

/// <summary>A claim that depends on something that is not printed.</summary>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// Claim claim = UncheckableClaim.Implying(
///     "the country's total is not printed", "the country's total", () => Published.Share("1/5", invariant).WholeFrom(Published.Money("8.3 trillion CNY", invariant)));
/// Console.WriteLine(claim.Audit().Verdict); // NotCheckable
/// </code>
/// </example>
public sealed record UncheckableClaim : Claim
{
    private readonly Func<Finding> _find;

    /// <summary>A claim that implies nothing that could be told.</summary>
    /// <param name="missing">What is missing, as the end of "It cannot be checked: …".</param>
    /// <exception cref="ArgumentException">Nothing is said to be missing.</exception>
    public UncheckableClaim(string missing)
        : this(missing, () => Finding.NotCheckable(missing))
    {
    }

    private UncheckableClaim(string missing, Func<Finding> find)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(missing);
        (Missing, _find) = (missing, find);
    }

    /// <summary>What is missing.</summary>
    public string Missing { get; }

    /// <summary>A claim whose other figures imply something all the same.</summary>
    /// <typeparam name="T">What is implied: money, a decimal, a rate, a share.</typeparam>
    /// <param name="missing">What is missing, as the end of "It cannot be checked: …".</param>
    /// <param name="name">What is implied, as in "the country's total".</param>
    /// <param name="implied">Works it out when the claim is audited; where that is undefined, nothing is implied.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentException">Nothing is said to be missing, or the name is empty.</exception>
    public static UncheckableClaim Implying<T>(string missing, string name, Func<Published<T>> implied)
        where T : struct, IComparable<T>
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(implied);
        return new(missing, () =>
        {
            try
            {
                return Finding.NotCheckable(missing, implied(), name);
            }
            catch (Exception problem) when (problem is UndefinedMetricException or CurrencyMismatchException or OverflowException)
            {
                return Finding.NotCheckable(missing);
            }
        });
    }

    /// <summary>Two are equal where the same is missing and the same implied.</summary>
    /// <param name="other">Another claim.</param>
    /// <returns>Whether their findings are the same.</returns>
    public bool Equals(UncheckableClaim? other) => other is not null && Missing == other.Missing && Recompute() == other.Recompute();

    /// <inheritdoc/>
    public override int GetHashCode() => Missing.GetHashCode(StringComparison.Ordinal);

    private protected override Finding Recompute() => _find();
}
