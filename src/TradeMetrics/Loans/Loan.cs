using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>A loan with a rate per period and one payment a period: what is paid, how much of it is interest, and what is owed.</summary>
/// <remarks>
/// <para>All amounts are positive: what the borrower receives at the start and pays later. Figures here are those of level payments, in full digits;
/// <see cref="Schedule(Repayment, MidpointRounding, ReadOnlySpan{ExtraPayment})"/> has them in minor units.</para>
/// <para>A loan of which an amount remains is repaid up to it by its payments, and the rest with the last one (a balloon). Where all
/// remains, only interest is paid until then (a bullet). The payment is that of an <see cref="Annuity"/>, which also takes negative rates.</para>
/// </remarks>
/// <example>
/// <code>
/// var mortgage = new Loan(new Money(125_000m, Currency.USD), GrowthRate.FromPercent(0.75m), 360);
/// Console.WriteLine(mortgage.Payment.Round(MidpointRounding.ToEven)); // USD 1005.78
/// Console.WriteLine(mortgage.InterestBetween(13, 24).Round(MidpointRounding.ToEven)); // USD 11135.23
/// Console.WriteLine(mortgage.PrincipalBetween(13, 24).Round(MidpointRounding.ToEven)); // USD 934.11
/// var bullet = new Loan(new Money(10_000m, Currency.EUR), GrowthRate.FromPercent(4m), 5, remaining: new Money(10_000m, Currency.EUR));
/// Console.WriteLine(bullet.Payment); // EUR 400.00
/// </code>
/// </example>
public sealed partial class Loan
{
    private readonly Annuity _annuity;

    /// <summary>A loan that is repaid in full by its payments.</summary>
    /// <param name="principal">What is lent, above zero.</param>
    /// <param name="rate">The rate per period, at least zero.</param>
    /// <param name="periods">The number of payments, at least one.</param>
    /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The principal is not above zero, the rate negative, the number of payments below one, or the timing neither.</exception>
    public Loan(Money principal, GrowthRate rate, int periods, PaymentTiming timing = PaymentTiming.End)
        : this(principal, rate, periods, Money.Zero(principal.Currency), timing)
    {
    }

    /// <summary>A loan of which an amount remains to be paid at the end of the last period.</summary>
    /// <param name="principal">What is lent, above zero.</param>
    /// <param name="rate">The rate per period, at least zero.</param>
    /// <param name="periods">The number of payments, at least one.</param>
    /// <param name="remaining">What remains to be paid at the end of the last period, from zero to the principal.</param>
    /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The principal is not above zero, the rate negative, the number of payments below one, what remains negative or more than the principal, or the timing neither.
    /// </exception>
    /// <exception cref="CurrencyMismatchException">What remains is in another currency.</exception>
    public Loan(Money principal, GrowthRate rate, int periods, Money remaining, PaymentTiming timing = PaymentTiming.End)
    {
        if (principal.Amount <= 0m)
        {
            throw new ArgumentOutOfRangeException(nameof(principal), principal, "A loan is above zero: what is lent and what is paid are both positive. Give the amount without a sign.");
        }

        if (rate.Fraction < 0m)
        {
            throw new ArgumentOutOfRangeException(
                nameof(rate), rate, "A loan's rate is at least 0 % a period. At a negative rate, which the lender pays, an Annuity has the payment and its parts.");
        }

        if (periods < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(periods), periods, "A loan has at least one payment. Give a whole number above zero.");
        }

        if (remaining < Money.Zero(principal.Currency) || remaining > principal)
        {
            throw new ArgumentOutOfRangeException(
                nameof(remaining), remaining, $"What remains of a loan is from zero to {Undefined.Text(principal)}. Give what is still owed after the payments.");
        }

        Principal = principal;
        Remaining = remaining;
        Periods = periods;
        _annuity = new(rate, periods, timing);
    }

    /// <summary>What is lent.</summary>
    public Money Principal { get; }

    /// <summary>The rate per period.</summary>
    public GrowthRate Rate => _annuity.Rate;

    /// <summary>The number of payments, at least one.</summary>
    public int Periods { get; }

    /// <summary>What remains to be paid at the end of the last period: zero, or the balloon.</summary>
    public Money Remaining { get; }

    /// <summary>When in its period a payment is made.</summary>
    public PaymentTiming Timing => _annuity.Timing;

    /// <summary>The level payment, not rounded to minor units.</summary>
    /// <exception cref="MetricOverflowException">The payment is outside decimal's range.</exception>
    public Money Payment => _annuity.PaymentForPresentValue(Principal, Remaining);

    /// <summary>The interest in a level payment.</summary>
    /// <param name="number">The number of the payment, from 1.</param>
    /// <returns>The interest, not rounded to minor units; zero in a first payment at the start of its period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such payment.</exception>
    /// <exception cref="MetricOverflowException">The interest is outside decimal's range.</exception>
    public Money InterestIn(int number) => _annuity.InterestIn(Checked(number, 1), Principal, Remaining);

    /// <summary>The principal in a level payment.</summary>
    /// <param name="number">The number of the payment, from 1.</param>
    /// <returns>The payment less its interest, not rounded to minor units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such payment.</exception>
    public Money PrincipalIn(int number) => _annuity.PrincipalIn(Checked(number, 1), Principal, Remaining);

    /// <summary>What is owed right after a number of level payments, before what remains is paid.</summary>
    /// <param name="payments">How many payments were made, from 0 to <see cref="Periods"/>.</param>
    /// <returns>The balance, not rounded to minor units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many payments.</exception>
    public Money BalanceAfter(int payments) => _annuity.BalanceAfter(Checked(payments, 0), Principal, Remaining);

    /// <summary>The interest in some level payments that follow each other: the CUMIPMT of spreadsheets, without its sign.</summary>
    /// <param name="first">The number of the first payment, from 1.</param>
    /// <param name="last">The number of the last payment.</param>
    /// <returns>The interest, not rounded to minor units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no such payments, or the last one is before the first.</exception>
    /// <exception cref="MetricOverflowException">The interest is outside decimal's range.</exception>
    /// <remarks>The payments less their principal: right to 28 digits of what is paid, so the digits of very little interest are fewer.</remarks>
    public Money InterestBetween(int first, int last)
    {
        var (present, future) = PrincipalWeights(first, last);
        var (payment, rest) = _annuity.PaymentWeights();
        var count = WideFloat.From(last - first + 1L);
        return WideAmount.Sum(Principal, (count * payment) - present, Remaining, -(count * rest) - future);
    }

    /// <summary>The principal in some level payments that follow each other: the CUMPRINC of spreadsheets, without its sign.</summary>
    /// <param name="first">The number of the first payment, from 1.</param>
    /// <param name="last">The number of the last payment.</param>
    /// <returns>The principal, not rounded to minor units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no such payments, or the last one is before the first.</exception>
    public Money PrincipalBetween(int first, int last)
    {
        var (present, future) = PrincipalWeights(first, last);
        return WideAmount.Sum(Principal, present, Remaining, future);
    }

    /// <summary>The loan in words.</summary>
    /// <returns>Such as "USD 125000.00, repaid by 360 payments at 0.75 %".</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Principal}, repaid{(Remaining.Amount > 0m ? $" to {Remaining}" : "")} by {Periods} payments at {Rate}{(Timing == PaymentTiming.Start ? ", each at the start of its period" : "")}");

    private (WideFloat Present, WideFloat Future) PrincipalWeights(int first, int last) =>
        _annuity.PrincipalWeights(Checked(first, 1), Checked(last, first) - first + 1m);

    private int Checked(int number, int lowest, [CallerArgumentExpression(nameof(number))] string? name = null) =>
        number >= lowest && number <= Periods ? number : throw AnnuityProblem.NoSuchPeriod(name, number, lowest, Periods);
}
