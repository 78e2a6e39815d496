namespace TradeMetrics;

/// <summary>A claim that depends on something that is not printed.</summary>
/// <example>
/// <code>
/// Claim claim = new UncheckableClaim("the ranks of the years before are not printed");
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
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(missing);
        Missing = missing;
        _find = () => Finding.NotCheckable(missing);
    }

    private UncheckableClaim(string missing, Func<Finding> find) => (Missing, _find) = (missing, find);

    /// <summary>What is missing.</summary>
    public string Missing { get; }

    /// <summary>Two are equal where the same is missing.</summary>
    /// <param name="other">Another claim.</param>
    /// <returns>Whether the same is missing.</returns>
    public bool Equals(UncheckableClaim? other) => other is not null && Missing == other.Missing;

    /// <inheritdoc/>
    public override int GetHashCode() => Missing.GetHashCode(StringComparison.Ordinal);

    // The figure is worked out when the claim is audited, where figures that leave none are reported.
    internal static UncheckableClaim Implying<T>(string missing, string name, Func<Published<T>> implied)
        where T : struct, IComparable<T> => new(missing, () => Finding.NotCheckable(missing, implied(), name));

    private protected override Finding Recompute() => _find();
}
