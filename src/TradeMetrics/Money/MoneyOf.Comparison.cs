namespace TradeMetrics;

public readonly partial struct Money<TCurrency>
{
    /// <summary>Whether two amounts are equal by value: 1.0 equals 1.00.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator ==(Money<TCurrency> left, Money<TCurrency> right) => left.Equals(right);

    /// <summary>Whether two amounts differ.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator !=(Money<TCurrency> left, Money<TCurrency> right) => !left.Equals(right);

    /// <summary>Whether the first amount is less than the second.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator <(Money<TCurrency> left, Money<TCurrency> right) => left.Amount < right.Amount;

    /// <summary>Whether the first amount is more than the second.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator >(Money<TCurrency> left, Money<TCurrency> right) => left.Amount > right.Amount;

    /// <summary>Whether the first amount is at most the second.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator <=(Money<TCurrency> left, Money<TCurrency> right) => left.Amount <= right.Amount;

    /// <summary>Whether the first amount is at least the second.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator >=(Money<TCurrency> left, Money<TCurrency> right) => left.Amount >= right.Amount;

    /// <summary>Orders two amounts.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Less than zero, zero, or more than zero.</returns>
    public int CompareTo(Money<TCurrency> other) => Amount.CompareTo(other.Amount);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Money<TCurrency> other => CompareTo(other),
        _ => throw new ArgumentException($"A Money<TCurrency> compares with another, not with a {obj.GetType()}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Money<TCurrency> other) => Amount == other.Amount;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money<TCurrency> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Amount.GetHashCode();
}
