using System.Numerics;

namespace TradeMetrics;

/// <summary>Payments, one a period, each larger than the one before by a growth: wages saved in part, rents that are indexed.</summary>
/// <remarks>
/// With r the rate, g the growth and n the number of payments, a first payment of one and those that follow are worth
/// (1 − ((1 + g)/(1 + r))^n)/(r − g) at the start, and n/(1 + r) where the two are equal; at the end that times (1 + r)^n. Where payments are made at the start of
/// each period, both are times 1 + r (Ross, Westerfield and Jaffe, Corporate Finance, chapter 4). Without growth it is an <see cref="Annuity"/>.
/// </remarks>
/// <example>
/// <code>
/// var pension = new GrowingAnnuity(GrowthRate.FromPercent(10m), growth: GrowthRate.FromPercent(5m), 2);
/// Console.WriteLine(pension.PresentValue(new Money(121m, Currency.GBP))); // GBP 215.00
/// </code>
/// </example>
public readonly partial struct GrowingAnnuity : IEquatable<GrowingAnnuity>
{
    private readonly decimal _periods;

    /// <summary>Growing payments over a number of periods.</summary>
    /// <param name="rate">The rate per period, above −100 %.</param>
    /// <param name="growth">The growth of the payment from one period to the next.</param>
    /// <param name="periods">The number of payments; fractional and negative numbers follow the formula.</param>
    /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is −100 %, or the timing is neither.</exception>
    /// <exception cref="UndefinedMetricException">The number of periods is not finite.</exception>
    public GrowingAnnuity(GrowthRate rate, GrowthRate growth, Periods periods, PaymentTiming timing = PaymentTiming.End)
    {
        if (rate.Fraction == -1m)
        {
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "At -100 % a period nothing is left to be worth anything. Give a rate above -100 %.");
        }

        Rate = rate;
        Growth = growth;
        _periods = AnnuityProblem.Checked(periods);
        Timing = Choice.Of(timing);
    }

    /// <summary>The rate per period.</summary>
    public GrowthRate Rate { get; }

    /// <summary>The growth of the payment per period.</summary>
    public GrowthRate Growth { get; }

    /// <summary>The number of payments.</summary>
    public Periods Periods => _periods;

    /// <summary>When in its period a payment is made.</summary>
    public PaymentTiming Timing { get; }

    /// <summary>What the payments are worth at the start, for a first payment of one.</summary>
    /// <exception cref="NonPositiveBaseException">The growth is −100 % and the number of periods negative.</exception>
    /// <exception cref="MetricOverflowException">The factor is outside decimal's range.</exception>
    public decimal PresentValueFactor => WideAmount.Decimal(PresentWeight);

    /// <summary>What the payments come to at the end of the last period, for a first payment of one.</summary>
    /// <inheritdoc cref="PresentValueFactor" path="/exception"/>
    public decimal FutureValueFactor => WideAmount.Decimal(FutureWeight);

    private WideFloat PresentWeight
    {
        get
        {
            var period = WideFloat.One + WideFloat.From(Rate.Fraction);
            var apart = WideFloat.From(Growth.Fraction - Rate.Fraction);
            var ended = apart.IsZero ? WideFloat.From(_periods) / period : Left(apart / period).Gain / apart;
            return Timing == PaymentTiming.Start ? ended * period : ended;
        }
    }

    private WideFloat FutureWeight => PresentWeight * CompoundPower.Of(Rate, _periods).Factor;

    /// <summary>What the payments are worth at the start.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="firstPayment">The first payment.</param>
    /// <returns>The present value, not rounded to minor units.</returns>
    /// <inheritdoc cref="PresentValueFactor" path="/exception"/>
    public T PresentValue<T>(T firstPayment)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => WideAmount.Product(firstPayment, PresentWeight);

    /// <summary>What the payments come to at the end of the last period.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="firstPayment">The first payment.</param>
    /// <returns>The future value, not rounded to minor units.</returns>
    /// <inheritdoc cref="PresentValueFactor" path="/exception"/>
    public T FutureValue<T>(T firstPayment)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => WideAmount.Product(firstPayment, FutureWeight);

    /// <summary>The first payment of those that are worth an amount at the start.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="presentValue">What the payments are worth together.</param>
    /// <returns>The first payment, not rounded to minor units.</returns>
    /// <exception cref="UndefinedMetricException">There is no period, or the payments come to nothing.</exception>
    /// <exception cref="MetricOverflowException">The payment is outside decimal's range.</exception>
    public T PaymentForPresentValue<T>(T presentValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => WideAmount.Product(presentValue, Inverse(PresentWeight));

    /// <summary>The first payment of those that come to an amount at the end.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="futureValue">What is to be there at the end of the last period.</param>
    /// <returns>The first payment, not rounded to minor units.</returns>
    /// <exception cref="UndefinedMetricException">There is no period, or the payments come to nothing.</exception>
    /// <exception cref="MetricOverflowException">The payment is outside decimal's range.</exception>
    public T PaymentForFutureValue<T>(T futureValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => WideAmount.Product(futureValue, Inverse(FutureWeight));

    /// <summary>Whether two growing annuities have the same rate, growth, number of periods and timing.</summary>
    /// <param name="left">The first annuity.</param>
    /// <param name="right">The second annuity.</param>
    public static bool operator ==(GrowingAnnuity left, GrowingAnnuity right) => left.Equals(right);

    /// <summary>Whether two growing annuities differ.</summary>
    /// <param name="left">The first annuity.</param>
    /// <param name="right">The second annuity.</param>
    public static bool operator !=(GrowingAnnuity left, GrowingAnnuity right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(GrowingAnnuity other) => Rate == other.Rate && Growth == other.Growth && _periods == other._periods && Timing == other.Timing;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GrowingAnnuity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rate, Growth, _periods, Timing);

    /// <summary>The growing annuity in words.</summary>
    /// <returns>Such as "20 payments at 5 %, growing by 2 %, each at the end of its period".</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{_periods} payments at {Rate}, growing by {Growth}, each at the {(Timing == PaymentTiming.Start ? "start" : "end")} of its period");

    // ((1 + g)/(1 + r))^n, of (1 + g)/(1 + r) less one.
    private CompoundPower Left(WideFloat ratioLessOne) => Growth.Fraction == -1m
        ? CompoundPower.Of(Growth, _periods)
        : CompoundPower.OfLogarithm(WideFloat.From(_periods) * WideMath.LogOnePlus(ratioLessOne))
            ?? throw Undefined.Factor(UndefinedReason.Overflow, Growth, _periods);

    private WideFloat Inverse(WideFloat weight) => weight.IsZero ? throw AnnuityProblem.NoPayment(Rate, _periods) : WideFloat.One / weight;
}
