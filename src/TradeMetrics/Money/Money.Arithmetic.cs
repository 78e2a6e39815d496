using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

public readonly partial struct Money
{
    /// <summary>The amount itself.</summary>
    /// <param name="value">The amount.</param>
    public static Money operator +(Money value) => value;

    /// <summary>The amount with its sign changed.</summary>
    /// <param name="value">The amount.</param>
    public static Money operator -(Money value) => new(-value.Amount, value.Currency);

    /// <summary>The sum of two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    public static Money operator +(Money left, Money right)
    {
        if (left.Currency != right.Currency)
        {
            ThrowMismatch(left.Currency, right.Currency);
        }

        return new(left.Amount + right.Amount, left.Currency);
    }

    /// <summary>The difference of two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    public static Money operator -(Money left, Money right)
    {
        if (left.Currency != right.Currency)
        {
            ThrowMismatch(left.Currency, right.Currency);
        }

        return new(left.Amount - right.Amount, left.Currency);
    }

    /// <summary>A multiple of an amount, not rounded to minor units.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">The factor.</param>
    public static Money operator *(Money left, decimal right) => new(left.Amount * right, left.Currency);

    /// <summary>A multiple of an amount, not rounded to minor units.</summary>
    /// <param name="left">The factor.</param>
    /// <param name="right">The amount.</param>
    public static Money operator *(decimal left, Money right) => new(left * right.Amount, right.Currency);

    /// <summary>A fraction of an amount, not rounded to minor units.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">The divisor.</param>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Money operator /(Money left, decimal right) => new(left.Amount / right, left.Currency);

    /// <summary>The ratio of two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    /// <exception cref="DivideByZeroException">The second amount is zero.</exception>
    public static decimal operator /(Money left, Money right)
    {
        if (left.Currency != right.Currency)
        {
            ThrowMismatch(left.Currency, right.Currency);
        }

        return left.Amount / right.Amount;
    }

    /// <summary>The sum of two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The same as the operator.</returns>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    public static Money Add(Money left, Money right) => left + right;

    /// <summary>The difference of two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The same as the operator.</returns>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    public static Money Subtract(Money left, Money right) => left - right;

    /// <summary>The ratio of two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The same as the operator.</returns>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    public static decimal Divide(Money left, Money right) => left / right;

    /// <summary>A multiple of an amount, not rounded to minor units.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">The factor.</param>
    /// <returns>The same as the operator.</returns>
    public static Money Multiply(Money left, decimal right) => left * right;

    /// <summary>A fraction of an amount, not rounded to minor units.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">The divisor.</param>
    /// <returns>The same as the operator.</returns>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Money Divide(Money left, decimal right) => left / right;

    /// <summary>The amount with its sign changed.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The same as the operator.</returns>
    public static Money Negate(Money value) => -value;

    /// <summary>The amount itself.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The same amount.</returns>
    public static Money Plus(Money value) => value;

    /// <summary>The amount without its sign.</summary>
    /// <returns>Zero or more.</returns>
    public Money Abs() => new(Math.Abs(Amount), Currency);

    // Kept apart from the checks, so that the operators stay small enough to be inlined.
    [DoesNotReturn]
    private static void ThrowMismatch(Currency left, Currency right) => throw new CurrencyMismatchException(left, right);
}
