namespace TradeMetrics;

public readonly partial struct Money
{
    /// <summary>Whether two amounts are equal by value: 1.0 equals 1.00. Amounts in two currencies are not.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether two amounts differ.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Whether the first amount is less than the second.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    public static bool operator <(Money left, Money right)
    {
        if (left.Currency != right.Currency)
        {
            ThrowMismatch(left.Currency, right.Currency);
        }

        return left.Amount < right.Amount;
    }

    /// <summary>Whether the first amount is more than the second.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    public static bool operator >(Money left, Money right)
    {
        if (left.Currency != right.Currency)
        {
            ThrowMismatch(left.Currency, right.Currency);
        }

        return left.Amount > right.Amount;
    }

    /// <summary>Whether the first amount is at most the second.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    public static bool operator <=(Money left, Money right)
    {
        if (left.Currency != right.Currency)
        {
            ThrowMismatch(left.Currency, right.Currency);
        }

        return left.Amount <= right.Amount;
    }

    /// <summary>Whether the first amount is at least the second.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    public static bool operator >=(Money left, Money right)
    {
        if (left.Currency != right.Currency)
        {
            ThrowMismatch(left.Currency, right.Currency);
        }

        return left.Amount >= right.Amount;
    }

    /// <summary>Orders two amounts of one currency.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Less than zero, zero, or more than zero.</returns>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    public int CompareTo(Money other)
    {
        if (Currency != other.Currency)
        {
            ThrowMismatch(Currency, other.Currency);
        }

        return Amount.CompareTo(other.Amount);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Money other => CompareTo(other),
        _ => throw new ArgumentException($"A Money compares with another, not with a {obj.GetType()}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Money other) => Currency == other.Currency && Amount == other.Amount;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Currency, Amount);
}
