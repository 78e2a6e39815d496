using System.Numerics;

namespace TradeMetrics;

/// <summary>Payments, one a period, for ever, each larger than the one before by a growth, which may be zero.</summary>
/// <remarks>
/// A first payment of one and all that follow are worth 1/(r − g) at the start, and (1 + r)/(r − g) where payments are made at the start of each period: the model of
/// Gordon and Shapiro (1956, Capital equipment analysis: the required rate of profit). It is the limit of <see cref="GrowingAnnuity"/>,
/// and finite only for a rate above the growth.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(new Perpetuity(GrowthRate.FromPercent(4m)).PresentValue(100m)); // 2500
/// var share = new Perpetuity(GrowthRate.FromPercent(8m), growth: GrowthRate.FromPercent(3m));
/// Console.WriteLine(share.PresentValue(new Money(2m, Currency.USD))); // USD 40.00
/// </code>
/// </example>
public readonly partial struct Perpetuity : IEquatable<Perpetuity>
{
    /// <summary>Payments for ever.</summary>
    /// <param name="rate">The rate per period, above the growth.</param>
    /// <param name="growth">The growth of the payment from one period to the next.</param>
    /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
    /// <exception cref="UndefinedMetricException">The rate is not above the growth: the value has no limit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timing is neither.</exception>
    public Perpetuity(GrowthRate rate, GrowthRate growth = default, PaymentTiming timing = PaymentTiming.End)
    {
        Rate = rate > growth ? rate : throw AnnuityProblem.NoLimit(rate, growth);
        Growth = growth;
        Timing = Choice.Of(timing);
    }

    /// <summary>The rate per period.</summary>
    public GrowthRate Rate { get; }

    /// <summary>The growth of the payment per period.</summary>
    public GrowthRate Growth { get; }

    /// <summary>When in its period a payment is made.</summary>
    public PaymentTiming Timing { get; }

    /// <summary>What the payments are worth at the start, for a first payment of one: 1/(r − g).</summary>
    /// <exception cref="UndefinedMetricException">This is the default value, whose rate is not above its growth.</exception>
    /// <exception cref="MetricOverflowException">The factor is outside decimal's range.</exception>
    public decimal PresentValueFactor => WideAmount.Decimal(PresentWeight);

    private WideFloat PresentWeight => WideFloat.One / PaymentWeight;

    private WideFloat PaymentWeight
    {
        get
        {
            var apart = WideFloat.From(Rate.Fraction - Growth.Fraction);
            return apart.IsZero ? throw AnnuityProblem.NoLimit(Rate, Growth)
                : Timing == PaymentTiming.Start ? apart / (WideFloat.One + WideFloat.From(Rate.Fraction))
                : apart;
        }
    }

    /// <summary>What the payments are worth at the start.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="firstPayment">The first payment.</param>
    /// <returns>The present value, not rounded to minor units.</returns>
    /// <inheritdoc cref="PresentValueFactor" path="/exception"/>
    public T PresentValue<T>(T firstPayment)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => WideAmount.Product(firstPayment, PresentWeight);

    /// <summary>The first payment of those that are worth an amount: what an endowment pays.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="presentValue">What the payments are worth together.</param>
    /// <returns>presentValue · (r − g), not rounded to minor units.</returns>
    /// <inheritdoc cref="PresentValueFactor" path="/exception"/>
    public T PaymentForPresentValue<T>(T presentValue)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => WideAmount.Product(presentValue, PaymentWeight);

    /// <summary>Whether two perpetuities have the same rate, growth and timing.</summary>
    /// <param name="left">The first perpetuity.</param>
    /// <param name="right">The second perpetuity.</param>
    public static bool operator ==(Perpetuity left, Perpetuity right) => left.Equals(right);

    /// <summary>Whether two perpetuities differ.</summary>
    /// <param name="left">The first perpetuity.</param>
    /// <param name="right">The second perpetuity.</param>
    public static bool operator !=(Perpetuity left, Perpetuity right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Perpetuity other) => Rate == other.Rate && Growth == other.Growth && Timing == other.Timing;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Perpetuity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rate, Growth, Timing);

    /// <summary>The perpetuity in words.</summary>
    /// <returns>Such as "payments for ever at 8 %, growing by 3 %, each at the end of its period".</returns>
    public override string ToString() => FormattableString.Invariant(
        $"payments for ever at {Rate}, growing by {Growth}, each at the {(Timing == PaymentTiming.Start ? "start" : "end")} of its period");
}
