using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

// What of a payment is interest, and what is principal.
public readonly partial struct Annuity
{
    /// <summary>The interest in a payment of a loan that is repaid in full.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="period">The number of the payment, from 1 to the number of periods.</param>
    /// <param name="presentValue">The loan.</param>
    /// <returns>The interest, not rounded to minor units.</returns>
    /// <inheritdoc cref="InterestIn{T}(Periods, T, T)" path="/exception"/>
    /// <inheritdoc cref="InterestIn{T}(Periods, T, T)" path="/remarks"/>
    public T InterestIn<T>(Periods period, T presentValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        WideAmount.Product(presentValue, InterestWeights(period).Present);

    /// <summary>The interest in a payment of a loan of which an amount remains to be paid at the end.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="period">The number of the payment, from 1 to the number of periods.</param>
    /// <param name="presentValue">The loan.</param>
    /// <param name="futureValue">What remains at the end of the last period.</param>
    /// <returns>The interest, not rounded to minor units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such payment.</exception>
    /// <exception cref="UndefinedMetricException">The number of the payment is not finite, or payments of one come to nothing.</exception>
    /// <exception cref="MetricOverflowException">The interest is outside decimal's range.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    /// <remarks>
    /// The rate times what is owed since the last payment. A first payment at the start of its period has none. The opposite of a spreadsheet's IPMT.
    /// </remarks>
    /// <example>
    /// <code>
    /// var loan = new Annuity(GrowthRate.FromPercent(10m), 3);
    /// Console.WriteLine(loan.InterestIn(1, 331m)); // 33.1
    /// Console.WriteLine(loan.PrincipalIn(1, 331m)); // 100
    /// Console.WriteLine(loan.BalanceAfter(1, 331m)); // 231
    /// </code>
    /// </example>
    public T InterestIn<T>(Periods period, T presentValue, T futureValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>, IAdditionOperators<T, T, T>
    {
        var (present, future) = InterestWeights(period);
        return WideAmount.Sum(presentValue, present, futureValue, future);
    }

    /// <summary>The principal in a payment of a loan that is repaid in full.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="period">The number of the payment, from 1 to the number of periods.</param>
    /// <param name="presentValue">The loan.</param>
    /// <returns>The principal, not rounded to minor units.</returns>
    /// <inheritdoc cref="InterestIn{T}(Periods, T, T)" path="/exception"/>
    public T PrincipalIn<T>(Periods period, T presentValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>
    {
        var k = CheckedPeriod(period);
        return WideAmount.Product(presentValue, PrincipalWeights(k, 1m).Present);
    }

    /// <summary>The principal in a payment of a loan of which an amount remains to be paid at the end.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="period">The number of the payment, from 1 to the number of periods.</param>
    /// <param name="presentValue">The loan.</param>
    /// <param name="futureValue">What remains at the end of the last period.</param>
    /// <returns>The payment less its interest, not rounded to minor units. The opposite of a spreadsheet's PPMT.</returns>
    /// <inheritdoc cref="InterestIn{T}(Periods, T, T)" path="/exception"/>
    public T PrincipalIn<T>(Periods period, T presentValue, T futureValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>, IAdditionOperators<T, T, T>
    {
        var k = CheckedPeriod(period);
        var (present, future) = PrincipalWeights(k, 1m);
        return WideAmount.Sum(presentValue, present, futureValue, future);
    }

    /// <summary>What is owed right after a number of payments of a loan that is repaid in full.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="payments">How many payments were made, from 0 to the number of periods.</param>
    /// <param name="presentValue">The loan.</param>
    /// <returns>The balance, not rounded to minor units.</returns>
    /// <inheritdoc cref="InterestIn{T}(Periods, T, T)" path="/exception"/>
    public T BalanceAfter<T>(Periods payments, T presentValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>
    {
        var k = CheckedPeriod(payments, 0m);
        return WideAmount.Product(presentValue, BalanceWeights(k).Present);
    }

    /// <summary>What is owed right after a number of payments of a loan of which an amount remains to be paid at the end.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="payments">How many payments were made, from 0 to the number of periods.</param>
    /// <param name="presentValue">The loan.</param>
    /// <param name="futureValue">What remains at the end of the last period.</param>
    /// <returns>
    /// The balance, not rounded to minor units. After the last payment it is <paramref name="futureValue"/>; where payments are made at the start
    /// of each period, what grows to it over the last one.
    /// </returns>
    /// <inheritdoc cref="InterestIn{T}(Periods, T, T)" path="/exception"/>
    public T BalanceAfter<T>(Periods payments, T presentValue, T futureValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>, IAdditionOperators<T, T, T>
    {
        var k = CheckedPeriod(payments, 0m);
        var (present, future) = BalanceWeights(k);
        return WideAmount.Sum(presentValue, present, futureValue, future);
    }

    // What is repaid by a number of payments from the k-th on, for one unit of the loan and one that remains.
    internal (WideFloat Present, WideFloat Future) PrincipalWeights(decimal k, decimal count)
    {
        if (Timing == PaymentTiming.Start && k == 1m)
        {
            // The first payment at the start has no interest: it is all principal.
            var (present, future) = PaymentWeights();
            var rest = count > 1m ? PrincipalWeights(2m, count - 1m) : default;
            return (present + rest.Present, rest.Future - future);
        }

        // Principal parts grow at the rate, and those of payments at the end add up to the loan less what remains.
        var ahead = CompoundPower.Of(Rate, Timing == PaymentTiming.Start ? k - 2m : k - 1m).Factor;
        var part = ahead * Series(count) / Series(_periods);
        return (part, -part);
    }

    // What is owed after k payments, as sums without cancellation.
    private (WideFloat Present, WideFloat Future) BalanceWeights(decimal k)
    {
        if (k == 0m)
        {
            return (WideFloat.One, default);
        }

        var all = Series(_periods);
        var present = CompoundPower.Of(Rate, k).Factor * Series(_periods - k) / all;
        var future = Series(k) / all;
        if (Timing == PaymentTiming.End)
        {
            return (present, future);
        }

        // Payments at the start are one period ahead.
        if (Rate.Fraction == -1m)
        {
            throw AnnuityProblem.NoPayment(Rate, _periods);
        }

        var period = WideFloat.One + WideFloat.From(Rate.Fraction);
        return (present / period, future / period);
    }

    private (WideFloat Present, WideFloat Future) InterestWeights(Periods period)
    {
        var k = CheckedPeriod(period);
        if (Timing == PaymentTiming.Start && k == 1m)
        {
            return default;
        }

        var (present, future) = BalanceWeights(k - 1m);
        var rate = WideFloat.From(Rate.Fraction);
        return (present * rate, future * rate);
    }

    private decimal CheckedPeriod(Periods period, decimal first = 1m, [CallerArgumentExpression(nameof(period))] string? name = null)
    {
        var k = AnnuityProblem.Checked(period);
        return k >= first && k <= _periods ? k : throw AnnuityProblem.NoSuchPeriod(name, k, first, _periods);
    }
}
