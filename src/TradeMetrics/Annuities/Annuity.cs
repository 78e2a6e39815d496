using System.Numerics;

namespace TradeMetrics;

/// <summary>Equal payments, one a period, at a rate per period: what they are worth now, what they come to, and what each must be.</summary>
/// <remarks>
/// <para>With r the rate per period and n the number of periods, payments of one come to s = ((1 + r)^n − 1)/r at the end and are
/// worth a = (1 − (1 + r)^−n)/r now; both are n at a rate of zero, and times 1 + r where payments are made at the start of each period
/// (Bodie, Kane and Marcus, Essentials of Investments; the functions PV, FV and PMT of spreadsheets). The formulas hold for fractional and
/// negative n too.</para>
/// <para>There are no signs to remember: what goes the same way has the same sign. <see cref="PresentValue{T}(T, T)"/> and the payment for it speak of a
/// loan or an investment, where all payments go from the debtor to the creditor; <see cref="FutureValue{T}(T, T)"/> and the payment for it of
/// an account that all amounts are paid into. Spreadsheets give the opposite sign.</para>
/// <para>The work is done in 128 bits and rounded once: a decimal's last digit but one is right, at rates near zero too, and a power beyond decimal's
/// range does no harm where the result fits. The rate is a period's: a yearly rate that is compounded monthly is divided first.</para>
/// </remarks>
/// <example>
/// <code>
/// var monthly = new Annuity(GrowthRate.FromPercent(0.5m), 360);
/// Console.WriteLine(Math.Round(monthly.PaymentForPresentValue(200_000m), 2)); // 1199.10
/// Console.WriteLine(Math.Round(monthly.FutureValue(100m), 2)); // 100451.50
/// Console.WriteLine(new Annuity(GrowthRate.Zero, 12).FutureValue(100m)); // 1200
/// </code>
/// </example>
public readonly partial struct Annuity : IEquatable<Annuity>
{
    private readonly decimal _periods;

    /// <summary>Equal payments over a number of periods.</summary>
    /// <param name="rate">The rate per period.</param>
    /// <param name="periods">The number of payments; fractional and negative numbers follow the formula.</param>
    /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The timing is neither.</exception>
    /// <exception cref="UndefinedMetricException">The number of periods is not finite.</exception>
    public Annuity(GrowthRate rate, Periods periods, PaymentTiming timing = PaymentTiming.End)
    {
        Rate = rate;
        _periods = AnnuityProblem.Checked(periods);
        Timing = Choice.Of(timing);
    }

    /// <summary>The rate per period.</summary>
    public GrowthRate Rate { get; }

    /// <summary>The number of payments.</summary>
    public Periods Periods => _periods;

    /// <summary>When in its period a payment is made.</summary>
    public PaymentTiming Timing { get; }

    /// <summary>What payments of one are worth at the start: a = (1 − (1 + r)^−n)/r.</summary>
    /// <exception cref="NonPositiveBaseException">The rate is −100 %.</exception>
    /// <exception cref="MetricOverflowException">The factor is outside decimal's range.</exception>
    public decimal PresentValueFactor => WideAmount.Decimal(PresentWeight);

    /// <summary>What payments of one come to at the end of the last period: s = ((1 + r)^n − 1)/r.</summary>
    /// <exception cref="NonPositiveBaseException">The rate is −100 % and the number of periods negative.</exception>
    /// <exception cref="MetricOverflowException">The factor is outside decimal's range.</exception>
    public decimal FutureValueFactor => WideAmount.Decimal(FutureWeight);

    private WideFloat FutureWeight => Due(Series(_periods, CompoundPower.Of(Rate, _periods)));

    private WideFloat PresentWeight => Due(-Series(-_periods, CompoundPower.Of(Rate, -_periods)));

    /// <summary>What the payments are worth at the start.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="payment">Each payment.</param>
    /// <returns>payment · a, not rounded to minor units.</returns>
    /// <inheritdoc cref="PresentValueFactor" path="/exception"/>
    /// <example>
    /// <code>
    /// var rent = new Annuity(GrowthRate.FromPercent(5m), 3, PaymentTiming.Start);
    /// Console.WriteLine(rent.PresentValue(new Money(441m, Currency.EUR))); // EUR 1261.00
    /// </code>
    /// </example>
    public T PresentValue<T>(T payment)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => WideAmount.Product(payment, PresentWeight);

    /// <summary>What the payments and a last one at the end of the last period are worth at the start.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="payment">Each payment.</param>
    /// <param name="futureValue">What is paid beside at the end: the redemption of a bond, the balloon of a loan.</param>
    /// <returns>payment · a + futureValue · (1 + r)^−n.</returns>
    /// <inheritdoc cref="PresentValueFactor" path="/exception"/>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    /// <example>
    /// <code>
    /// // A bond of 100 with a yearly coupon of 5 that is bought to yield 4 %.
    /// Console.WriteLine(Math.Round(new Annuity(GrowthRate.FromPercent(4m), 10).PresentValue(5m, 100m), 4)); // 108.1109
    /// </code>
    /// </example>
    public T PresentValue<T>(T payment, T futureValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>, IAdditionOperators<T, T, T>
    {
        var power = CompoundPower.Of(Rate, -_periods);
        return WideAmount.Sum(payment, Due(-Series(-_periods, power)), futureValue, power.Factor);
    }

    /// <summary>What the payments come to at the end of the last period.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="payment">Each payment.</param>
    /// <returns>payment · s, not rounded to minor units.</returns>
    /// <inheritdoc cref="FutureValueFactor" path="/exception"/>
    /// <example>
    /// <code>
    /// Console.WriteLine(new Annuity(GrowthRate.FromPercent(10m), 5).FutureValue(new Money(100m, Currency.USD))); // USD 610.51
    /// </code>
    /// </example>
    public T FutureValue<T>(T payment)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => WideAmount.Product(payment, FutureWeight);

    /// <summary>What the payments come to beside an amount that is there at the start.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="payment">Each payment.</param>
    /// <param name="presentValue">What is there at the start.</param>
    /// <returns>payment · s + presentValue · (1 + r)^n.</returns>
    /// <inheritdoc cref="FutureValueFactor" path="/exception"/>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(new Annuity(GrowthRate.FromPercent(10m), 2).FutureValue(50m, 100m)); // 226
    /// </code>
    /// </example>
    public T FutureValue<T>(T payment, T presentValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>, IAdditionOperators<T, T, T>
    {
        var power = CompoundPower.Of(Rate, _periods);
        return WideAmount.Sum(payment, Due(Series(_periods, power)), presentValue, power.Factor);
    }

    /// <summary>The payment that is worth an amount at the start: the instalment of a loan, the pension from savings.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="presentValue">What the payments are worth together.</param>
    /// <returns>presentValue / a, not rounded to minor units.</returns>
    /// <exception cref="UndefinedMetricException">There is no period, or payments of one come to nothing.</exception>
    /// <exception cref="MetricOverflowException">The payment is outside decimal's range.</exception>
    public T PaymentForPresentValue<T>(T presentValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => WideAmount.Product(presentValue, PaymentWeights().Present);

    /// <summary>The payment that, with an amount at the end of the last period, is worth an amount at the start.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="presentValue">What the payments and the last amount are worth together.</param>
    /// <param name="futureValue">What is paid beside at the end: the balloon of a loan.</param>
    /// <returns>(presentValue − futureValue · (1 + r)^−n) / a.</returns>
    /// <exception cref="UndefinedMetricException">There is no period, or payments of one come to nothing.</exception>
    /// <exception cref="MetricOverflowException">The payment is outside decimal's range.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    /// <example>
    /// <code>
    /// // A car of 30,000, of which 12,000 remain to be paid after three years.
    /// var lease = new Annuity(GrowthRate.FromPercent(0.4m), 36);
    /// Console.WriteLine(Math.Round(lease.PaymentForPresentValue(30_000m, 12_000m), 2)); // 585.86
    /// </code>
    /// </example>
    public T PaymentForPresentValue<T>(T presentValue, T futureValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>, IAdditionOperators<T, T, T>
    {
        var (present, future) = PaymentWeights();
        return WideAmount.Sum(presentValue, present, futureValue, -future);
    }

    /// <summary>The payment that comes to an amount: the deposit of a sinking fund.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="futureValue">What is to be there at the end of the last period.</param>
    /// <returns>futureValue / s, not rounded to minor units.</returns>
    /// <exception cref="UndefinedMetricException">There is no period, or payments of one come to nothing.</exception>
    /// <exception cref="MetricOverflowException">The payment is outside decimal's range.</exception>
    public T PaymentForFutureValue<T>(T futureValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => WideAmount.Product(futureValue, PaymentWeights().Future);

    /// <summary>The payment that comes to an amount, beside what is there at the start.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="futureValue">What is to be there at the end of the last period.</param>
    /// <param name="presentValue">What is there at the start.</param>
    /// <returns>(futureValue − presentValue · (1 + r)^n) / s.</returns>
    /// <exception cref="UndefinedMetricException">There is no period, or payments of one come to nothing.</exception>
    /// <exception cref="MetricOverflowException">The payment is outside decimal's range.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(new Annuity(GrowthRate.FromPercent(10m), 2).PaymentForFutureValue(226m, 100m)); // 50
    /// </code>
    /// </example>
    public T PaymentForFutureValue<T>(T futureValue, T presentValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>, IAdditionOperators<T, T, T>
    {
        var (present, future) = PaymentWeights();
        return WideAmount.Sum(futureValue, future, presentValue, -present);
    }

    /// <summary>Whether two annuities have the same rate, number of periods and timing.</summary>
    /// <param name="left">The first annuity.</param>
    /// <param name="right">The second annuity.</param>
    public static bool operator ==(Annuity left, Annuity right) => left.Equals(right);

    /// <summary>Whether two annuities differ.</summary>
    /// <param name="left">The first annuity.</param>
    /// <param name="right">The second annuity.</param>
    public static bool operator !=(Annuity left, Annuity right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Annuity other) => Rate == other.Rate && _periods == other._periods && Timing == other.Timing;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Annuity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rate, _periods, Timing);

    /// <summary>The annuity in words.</summary>
    /// <returns>Such as "360 payments at 0.5 %, each at the end of its period".</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{_periods} payments at {Rate}, each at the {(Timing == PaymentTiming.Start ? "start" : "end")} of its period");

    // The payment for one unit at the start, and that for one unit at the end; from the side on which the power is small.
    internal (WideFloat Present, WideFloat Future) PaymentWeights()
    {
        var shrinks = Rate.Fraction < 0m != _periods < 0m;
        var power = CompoundPower.Of(Rate, shrinks ? _periods : -_periods);
        var weight = Due(shrinks ? Series(_periods, power) : -Series(-_periods, power));
        if (weight.IsZero)
        {
            throw AnnuityProblem.NoPayment(Rate, _periods);
        }

        var (unit, other) = (WideFloat.One / weight, power.Factor / weight);
        return shrinks ? (other, unit) : (unit, other);
    }

    private WideFloat Series(decimal n) => Series(n, CompoundPower.Of(Rate, n));

    // ((1 + r)^n − 1)/r, n at a rate of zero: what payments at the end of each of n periods come to.
    private WideFloat Series(decimal n, CompoundPower power) =>
        Rate.Fraction == 0m ? WideFloat.From(n) : power.Gain / WideFloat.From(Rate.Fraction);

    private WideFloat Due(WideFloat weight) => Timing == PaymentTiming.Start ? weight * (WideFloat.One + WideFloat.From(Rate.Fraction)) : weight;
}
