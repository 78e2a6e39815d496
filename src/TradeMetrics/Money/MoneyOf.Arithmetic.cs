namespace TradeMetrics;

public readonly partial struct Money<TCurrency>
{
    /// <summary>The amount itself.</summary>
    /// <param name="value">The amount.</param>
    public static Money<TCurrency> operator +(Money<TCurrency> value) => value;

    /// <summary>The amount with its sign changed.</summary>
    /// <param name="value">The amount.</param>
    public static Money<TCurrency> operator -(Money<TCurrency> value) => new(-value.Amount);

    /// <summary>The sum of two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static Money<TCurrency> operator +(Money<TCurrency> left, Money<TCurrency> right) => new(left.Amount + right.Amount);

    /// <summary>The difference of two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static Money<TCurrency> operator -(Money<TCurrency> left, Money<TCurrency> right) => new(left.Amount - right.Amount);

    /// <summary>A multiple of an amount, not rounded to minor units.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">The factor.</param>
    public static Money<TCurrency> operator *(Money<TCurrency> left, decimal right) => new(left.Amount * right);

    /// <summary>A multiple of an amount, not rounded to minor units.</summary>
    /// <param name="left">The factor.</param>
    /// <param name="right">The amount.</param>
    public static Money<TCurrency> operator *(decimal left, Money<TCurrency> right) => new(left * right.Amount);

    /// <summary>A fraction of an amount, not rounded to minor units.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">The divisor.</param>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Money<TCurrency> operator /(Money<TCurrency> left, decimal right) => new(left.Amount / right);

    /// <summary>The ratio of two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <exception cref="DivideByZeroException">The second amount is zero.</exception>
    public static decimal operator /(Money<TCurrency> left, Money<TCurrency> right) => left.Amount / right.Amount;

    /// <summary>The sum of two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The same as the operator.</returns>
    public static Money<TCurrency> Add(Money<TCurrency> left, Money<TCurrency> right) => left + right;

    /// <summary>The difference of two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The same as the operator.</returns>
    public static Money<TCurrency> Subtract(Money<TCurrency> left, Money<TCurrency> right) => left - right;

    /// <summary>The ratio of two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The same as the operator.</returns>
    public static decimal Divide(Money<TCurrency> left, Money<TCurrency> right) => left / right;

    /// <summary>A multiple of an amount, not rounded to minor units.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">The factor.</param>
    /// <returns>The same as the operator.</returns>
    public static Money<TCurrency> Multiply(Money<TCurrency> left, decimal right) => left * right;

    /// <summary>A fraction of an amount, not rounded to minor units.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">The divisor.</param>
    /// <returns>The same as the operator.</returns>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Money<TCurrency> Divide(Money<TCurrency> left, decimal right) => left / right;

    /// <summary>The amount with its sign changed.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The same as the operator.</returns>
    public static Money<TCurrency> Negate(Money<TCurrency> value) => -value;

    /// <summary>The amount itself.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The same amount.</returns>
    public static Money<TCurrency> Plus(Money<TCurrency> value) => value;

    /// <summary>The amount without its sign.</summary>
    /// <returns>Zero or more.</returns>
    public Money<TCurrency> Abs() => new(Math.Abs(Amount));
}
