using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>A loan that is repaid by equal parts of its principal, one at the end of each period, with the interest on what is owed.</summary>
/// <remarks>
/// After k of n payments (n − k)/n of the loan is owed. For minor units see <see cref="Loan.Schedule(Repayment, MidpointRounding, ReadOnlySpan{ExtraPayment})"/>.
/// Fractional numbers follow the formula.
/// </remarks>
/// <example>
/// <code>
/// var serial = new EqualPrincipal(GrowthRate.FromPercent(1m), 4);
/// Console.WriteLine(serial.PaymentIn(1, 1_000m)); // 260
/// Console.WriteLine(serial.PaymentIn(4, 1_000m)); // 252.5
/// Console.WriteLine(serial.InterestAfter(3, 1_000m)); // 2.5
/// </code>
/// </example>
public readonly partial struct EqualPrincipal : IEquatable<EqualPrincipal>
{
    private readonly decimal _periods;

    /// <summary>Equal parts over a number of periods.</summary>
    /// <param name="rate">The rate per period.</param>
    /// <param name="periods">The number of payments, above zero.</param>
    /// <exception cref="NoElapsedTimeException">The number of payments is not above zero.</exception>
    /// <exception cref="UndefinedMetricException">The number of payments is not finite.</exception>
    public EqualPrincipal(GrowthRate rate, Periods periods)
    {
        Rate = rate;
        _periods = AnnuityProblem.Checked(periods) is > 0m and var n ? n : throw AnnuityProblem.NoPeriods("principal part", periods.Count);
    }

    /// <summary>The rate per period.</summary>
    public GrowthRate Rate { get; }

    /// <summary>The number of payments.</summary>
    public Periods Periods => _periods;

    /// <summary>What is owed after a number of payments.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="payments">How many payments were made, from 0 to the number of periods.</param>
    /// <param name="principal">The loan.</param>
    /// <returns>principal · (n − k)/n, not rounded to minor units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many payments.</exception>
    /// <exception cref="UndefinedMetricException">The number of payments is not finite.</exception>
    public T BalanceAfter<T>(Periods payments, T principal)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => WideAmount.Product(principal, Left(Checked(payments, 0m)));

    /// <summary>The interest that a period costs after a number of payments: the ISPMT of spreadsheets, without its sign.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="payments">How many payments were made before, from 0 (the first period) to the number of periods.</param>
    /// <param name="principal">The loan.</param>
    /// <returns>principal · r · (n − k)/n, not rounded to minor units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many payments.</exception>
    /// <exception cref="UndefinedMetricException">The number of payments is not finite.</exception>
    /// <exception cref="MetricOverflowException">The interest is outside decimal's range.</exception>
    public T InterestAfter<T>(Periods payments, T principal)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        WideAmount.Product(principal, WideFloat.From(Rate.Fraction) * Left(Checked(payments, 0m)));

    /// <summary>A payment: its part of the principal, and the interest of its period.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="period">The number of the payment, from 1.</param>
    /// <param name="principal">The loan.</param>
    /// <returns>principal · (1/n + r · (n − k + 1)/n), not rounded to minor units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such payment.</exception>
    /// <exception cref="UndefinedMetricException">The number of the payment is not finite.</exception>
    /// <exception cref="MetricOverflowException">The payment is outside decimal's range.</exception>
    public T PaymentIn<T>(Periods period, T principal)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        WideAmount.Product(
            principal,
            (WideFloat.From(Rate.Fraction) * Left(Checked(period, 1m) - 1m)) + (WideFloat.One / WideFloat.From(_periods)));

    /// <summary>Whether two have the same rate and number of periods.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(EqualPrincipal left, EqualPrincipal right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(EqualPrincipal left, EqualPrincipal right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EqualPrincipal other) => Rate == other.Rate && _periods == other._periods;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EqualPrincipal other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rate, _periods);

    /// <summary>The plan in words.</summary>
    /// <returns>Such as "120 payments of equal principal, at 0.5 % on the balance".</returns>
    public override string ToString() => FormattableString.Invariant($"{_periods} payments of equal principal, at {Rate} on the balance");

    private WideFloat Left(decimal payments) => WideFloat.From(_periods - payments) / WideFloat.From(_periods);

    // The default value has no periods.
    private decimal Checked(Periods period, decimal first, [CallerArgumentExpression(nameof(period))] string? name = null) =>
        AnnuityProblem.Checked(period) is var k && k >= first && k <= _periods && _periods > 0m
            ? k
            : throw AnnuityProblem.NoSuchPeriod(name, k, first, _periods);
}
