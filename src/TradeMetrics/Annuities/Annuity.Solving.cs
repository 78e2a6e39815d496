using System.Numerics;

namespace TradeMetrics;

// How many payments it takes, and at what rate.
public readonly partial struct Annuity
{
    /// <summary>How many payments repay an amount.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="rate">The rate per period.</param>
    /// <param name="payment">Each payment.</param>
    /// <param name="presentValue">What is owed at the start.</param>
    /// <param name="futureValue">What remains to be owed at the end.</param>
    /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
    /// <returns>
    /// The number of periods, a fraction as a rule: the last payment is then a smaller one. Negative where the amounts lie the other way in time.
    /// </returns>
    /// <exception cref="UndefinedMetricException">The payments never lead there: they do not cover the interest, or go the wrong way.</exception>
    /// <exception cref="MetricOverflowException">The number is outside decimal's range.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timing is neither.</exception>
    /// <remarks>n of presentValue = payment · a + futureValue · (1 + r)^−n, which is ln(1 + r · (presentValue − futureValue)/(payment − r · presentValue))/ln(1 + r).</remarks>
    /// <example>
    /// <code>
    /// // A credit card: 1 % a month on 2,000, of which 50 are paid each month.
    /// Console.WriteLine(Annuity.PeriodsForPresentValue(GrowthRate.FromPercent(1m), 50m, 2_000m, 0m).ToString("F1", CultureInfo.InvariantCulture)); // 51.3
    /// Console.WriteLine(Annuity.TryPeriodsForPresentValue(GrowthRate.FromPercent(1m), 20m, 2_000m, 0m, out _)); // False
    /// </code>
    /// </example>
    public static decimal PeriodsForPresentValue<T>(GrowthRate rate, T payment, T presentValue, T futureValue, PaymentTiming timing = PaymentTiming.End)
        where T : IDivisionOperators<T, T, decimal>
    {
        var (paid, present, future) = WideAmount.Numbers(payment, presentValue, futureValue);
        return PeriodsFrom(rate, WideFloat.From(paid), WideFloat.From(present), WideFloat.From(future), timing);
    }

    /// <summary>How many payments repay an amount, where they do.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="rate">The rate per period.</param>
    /// <param name="payment">Each payment.</param>
    /// <param name="presentValue">What is owed at the start.</param>
    /// <param name="futureValue">What remains to be owed at the end.</param>
    /// <param name="periods">The number of periods, or zero.</param>
    /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
    /// <returns>False where the payments never lead there, or the number is outside decimal's range.</returns>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timing is neither.</exception>
    public static bool TryPeriodsForPresentValue<T>(GrowthRate rate, T payment, T presentValue, T futureValue, out decimal periods, PaymentTiming timing = PaymentTiming.End)
        where T : IDivisionOperators<T, T, decimal>
    {
        WideAmount.CheckUnits(payment, presentValue, futureValue);
        return Defined.Try(() => PeriodsForPresentValue(rate, payment, presentValue, futureValue, timing), out periods);
    }

    /// <summary>How many payments it takes to come to an amount.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="rate">The rate per period.</param>
    /// <param name="payment">Each payment.</param>
    /// <param name="futureValue">What is to be there at the end.</param>
    /// <param name="presentValue">What is there at the start.</param>
    /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
    /// <returns>The number of periods, a fraction as a rule. Negative where the amounts lie the other way in time.</returns>
    /// <exception cref="UndefinedMetricException">The payments never lead there.</exception>
    /// <exception cref="MetricOverflowException">The number is outside decimal's range.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timing is neither.</exception>
    /// <remarks>n of futureValue = payment · s + presentValue · (1 + r)^n. The NPER of spreadsheets, with the future value's sign changed.</remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(Annuity.PeriodsForFutureValue(GrowthRate.FromPercent(10m), 50m, 226m, 100m)); // 2
    /// </code>
    /// </example>
    public static decimal PeriodsForFutureValue<T>(GrowthRate rate, T payment, T futureValue, T presentValue, PaymentTiming timing = PaymentTiming.End)
        where T : IDivisionOperators<T, T, decimal>
    {
        var (paid, present, future) = WideAmount.Numbers(payment, presentValue, futureValue);
        return PeriodsFrom(rate, -WideFloat.From(paid), WideFloat.From(present), WideFloat.From(future), timing);
    }

    /// <summary>How many payments it takes to come to an amount, where they do.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="rate">The rate per period.</param>
    /// <param name="payment">Each payment.</param>
    /// <param name="futureValue">What is to be there at the end.</param>
    /// <param name="presentValue">What is there at the start.</param>
    /// <param name="periods">The number of periods, or zero.</param>
    /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
    /// <returns>False where the payments never lead there, or the number is outside decimal's range.</returns>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timing is neither.</exception>
    public static bool TryPeriodsForFutureValue<T>(GrowthRate rate, T payment, T futureValue, T presentValue, out decimal periods, PaymentTiming timing = PaymentTiming.End)
        where T : IDivisionOperators<T, T, decimal>
    {
        WideAmount.CheckUnits(payment, futureValue, presentValue);
        return Defined.Try(() => PeriodsForFutureValue(rate, payment, futureValue, presentValue, timing), out periods);
    }

    /// <summary>The rates at which payments repay an amount: what a loan costs.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="periods">The number of payments, above zero; a fraction follows the formula of <see cref="PresentValue{T}(T, T)"/>.</param>
    /// <param name="payment">Each payment.</param>
    /// <param name="presentValue">What is owed at the start.</param>
    /// <param name="futureValue">What remains to be owed at the end.</param>
    /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
    /// <returns>One rate, two, or none with the reason.</returns>
    /// <exception cref="NoElapsedTimeException">The number of payments is not above zero.</exception>
    /// <exception cref="UndefinedMetricException">The number of payments is not finite.</exception>
    /// <exception cref="MetricOverflowException">A sum of the amounts is outside decimal's range.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timing is neither.</exception>
    /// <remarks>
    /// <para>By Descartes' rule of signs there are two rates at most. They are doubles: roots are irrational as a rule.</para>
    /// <para>A fractional number of payments has no payments that could be listed; the equation is solved as it stands, as spreadsheets do.</para>
    /// </remarks>
    /// <example>
    /// <code>
    /// if (Annuity.RateForPresentValue(48, 200m, 8_000m, 0m) is UniqueRate monthly)
    /// {
    ///     Console.WriteLine(monthly.ToGrowthRate().ToString("P3", CultureInfo.InvariantCulture)); // 0.770 %
    /// }
    /// </code>
    /// </example>
    public static RateSolution RateForPresentValue<T>(Periods periods, T payment, T presentValue, T futureValue, PaymentTiming timing = PaymentTiming.End)
        where T : IDivisionOperators<T, T, decimal>
    {
        var (paid, present, future) = WideAmount.Numbers(payment, presentValue, futureValue);
        return AnnuityRate.Solve(present, -paid, future, Positive(periods), Choice.Of(timing));
    }

    /// <summary>The rates at which payments come to an amount: what savings earn.</summary>
    /// <typeparam name="T">The measure, such as money or decimal.</typeparam>
    /// <param name="periods">The number of payments, above zero; a fraction follows the formula of <see cref="FutureValue{T}(T, T)"/>.</param>
    /// <param name="payment">Each payment.</param>
    /// <param name="futureValue">What is there at the end.</param>
    /// <param name="presentValue">What is there at the start.</param>
    /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
    /// <returns>One rate, two, or none with the reason. The RATE of spreadsheets, with the future value's sign changed.</returns>
    /// <inheritdoc cref="RateForPresentValue" path="/exception"/>
    /// <inheritdoc cref="RateForPresentValue" path="/remarks"/>
    /// <example>
    /// <code>
    /// var text = Annuity.RateForFutureValue(12, -100m, -1m, 400m, PaymentTiming.Start) switch
    /// {
    ///     UniqueRate one => $"{one.Rate:P2}",
    ///     SeveralRates several => string.Join(" and ", several.Roots.Select(root => root.Rate.ToString("P2", CultureInfo.InvariantCulture))),
    ///     NoRate none => none.Explanation,
    ///     _ => "",
    /// };
    /// Console.WriteLine(text); // -99.01 % and 31.72 %
    /// </code>
    /// </example>
    public static RateSolution RateForFutureValue<T>(Periods periods, T payment, T futureValue, T presentValue, PaymentTiming timing = PaymentTiming.End)
        where T : IDivisionOperators<T, T, decimal>
    {
        var (paid, present, future) = WideAmount.Numbers(payment, presentValue, futureValue);
        return AnnuityRate.Solve(present, paid, future, Positive(periods), Choice.Of(timing));
    }

    private static decimal Positive(Periods periods) => AnnuityProblem.Checked(periods) is > 0m and var n ? n : throw AnnuityProblem.NoPeriods("rate", periods.Count);

    // Payments reduce what is there at the start. Written so that nothing cancels near a rate of zero.
    private static decimal PeriodsFrom(GrowthRate rate, WideFloat payment, WideFloat present, WideFloat future, PaymentTiming timing)
    {
        var r = WideFloat.From(rate.Fraction);
        var less = present - future;
        if (Choice.Of(timing) == PaymentTiming.Start)
        {
            payment *= WideFloat.One + r;
        }

        if (less.IsZero)
        {
            return 0m;
        }

        if (r.IsZero)
        {
            return payment.IsZero ? throw AnnuityProblem.Never(rate) : WideAmount.Decimal(less / payment);
        }

        // (1 + r)^n is above over below, and one more than their difference over below.
        var (above, below) = (Beyond(payment, r * future), Beyond(payment, r * present));
        if (above.Sign * below.Sign <= 0 || rate.Fraction == -1m)
        {
            throw AnnuityProblem.Never(rate);
        }

        var gain = r * less / below;
        var distance = gain.Magnitude < 0 ? WideMath.LogOnePlus(gain) : WideMath.Log(above / below);
        return WideAmount.Decimal(distance / WideMath.LogOnePlus(r));
    }

    // What a payment is above the interest; a difference in the last of 128 bits is a rate that has no end in binary.
    private static WideFloat Beyond(WideFloat payment, WideFloat interest)
    {
        var beyond = payment - interest;
        return !payment.IsZero && beyond.Magnitude < payment.Magnitude - 115 ? default : beyond;
    }
}
