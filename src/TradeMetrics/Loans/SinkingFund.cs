namespace TradeMetrics;

/// <summary>Equal deposits, one a period, that come to a target: to replace a machine, to redeem a bond.</summary>
/// <remarks>The deposit is target / s of an <see cref="Annuity"/>, less what is there at the start.</remarks>
/// <example>
/// <code>
/// var fund = new SinkingFund(new Money(10_000m, Currency.USD), GrowthRate.FromPercent(5m), 4);
/// Console.WriteLine(fund.Deposit.Round(MidpointRounding.ToEven)); // USD 2320.12
/// foreach (var row in fund.Schedule(MidpointRounding.ToEven))
/// {
///     Console.WriteLine(row);
/// }
/// // 1: USD 2320.12 paid in, 0.00 interest, 2320.12 there
/// // 2: USD 2320.12 paid in, 116.01 interest, 4756.25 there
/// // 3: USD 2320.12 paid in, 237.81 interest, 7314.18 there
/// // 4: USD 2320.11 paid in, 365.71 interest, 10000.00 there
/// </code>
/// </example>
public sealed partial class SinkingFund
{
    private readonly Annuity _annuity;

    /// <summary>A fund that starts from nothing.</summary>
    /// <param name="target">What is to be there at the end of the last period, above zero.</param>
    /// <param name="rate">The rate per period, at least zero.</param>
    /// <param name="periods">The number of deposits, at least one.</param>
    /// <param name="timing">Whether deposits are made at the end of each period or at its start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The target is not above zero, the rate negative, the number of deposits below one, or the timing neither.</exception>
    public SinkingFund(Money target, GrowthRate rate, int periods, PaymentTiming timing = PaymentTiming.End)
        : this(target, rate, periods, Money.Zero(target.Currency), timing)
    {
    }

    /// <summary>A fund in which there is something at the start.</summary>
    /// <param name="target">What is to be there at the end of the last period, above zero.</param>
    /// <param name="rate">The rate per period, at least zero.</param>
    /// <param name="periods">The number of deposits, at least one.</param>
    /// <param name="initial">What is there at the start, at least zero.</param>
    /// <param name="timing">Whether deposits are made at the end of each period or at its start.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The target is not above zero, the rate or the initial amount negative, the number of deposits below one, or the timing neither.
    /// </exception>
    /// <exception cref="CurrencyMismatchException">The initial amount is in another currency.</exception>
    public SinkingFund(Money target, GrowthRate rate, int periods, Money initial, PaymentTiming timing = PaymentTiming.End)
    {
        if (target.Amount <= 0m)
        {
            throw new ArgumentOutOfRangeException(nameof(target), target, "The target of a fund is above zero. Give what is to be there at the end.");
        }

        if (rate.Fraction < 0m)
        {
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "A fund's rate is at least 0 % a period. For a negative rate use Annuity.PaymentForFutureValue.");
        }

        if (periods < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(periods), periods, "A fund has at least one deposit. Give a whole number above zero.");
        }

        if (initial < Money.Zero(target.Currency))
        {
            throw new ArgumentOutOfRangeException(nameof(initial), initial, "What is in a fund at the start is at least zero. Give the amount without a sign.");
        }

        Target = target;
        Initial = initial;
        Periods = periods;
        _annuity = new(rate, periods, timing);
    }

    /// <summary>What is to be there at the end of the last period.</summary>
    public Money Target { get; }

    /// <summary>The rate per period.</summary>
    public GrowthRate Rate => _annuity.Rate;

    /// <summary>The number of deposits, at least one.</summary>
    public int Periods { get; }

    /// <summary>What is there at the start.</summary>
    public Money Initial { get; }

    /// <summary>When in its period a deposit is made.</summary>
    public PaymentTiming Timing => _annuity.Timing;

    /// <summary>Each deposit, not rounded to minor units; below zero where the initial amount alone grows beyond the target.</summary>
    /// <exception cref="MetricOverflowException">The deposit is outside decimal's range.</exception>
    public Money Deposit => _annuity.PaymentForFutureValue(Target, Initial);

    /// <summary>The deposits in minor units of the currency; the last one brings the fund exactly to its target.</summary>
    /// <param name="mode">How a half is rounded, in deposits and in interest.</param>
    /// <returns>A row for each period.</returns>
    /// <exception cref="InvalidOperationException">The currency has no minor units (give the decimals), or an amount has digits below them (round it first).</exception>
    /// <exception cref="MetricOverflowException">An amount is outside decimal's range.</exception>
    public IReadOnlyList<FundDeposit> Schedule(MidpointRounding mode) => Schedule(RowRounding.Of(Target.Currency, mode));

    /// <summary>The deposits, rounded to a number of decimals; the last one brings the fund exactly to its target.</summary>
    /// <param name="decimals">The decimals, 0 to 28.</param>
    /// <param name="mode">How a half is rounded, in deposits and in interest.</param>
    /// <returns>A row for each period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    /// <exception cref="InvalidOperationException">An amount has digits below the decimals (round it first).</exception>
    /// <exception cref="MetricOverflowException">An amount is outside decimal's range.</exception>
    public IReadOnlyList<FundDeposit> Schedule(int decimals, MidpointRounding mode) => Schedule(RowRounding.Of(Target.Currency, decimals, mode));

    /// <summary>The fund in words.</summary>
    /// <returns>Such as "USD 10000.00 by 4 deposits at 5 %".</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Target} by {Periods} deposits at {Rate}{(Timing == PaymentTiming.Start ? ", each at the start of its period" : "")}");

    private FundDeposit[] Schedule(RowRounding units)
    {
        try
        {
            return Rows(units);
        }
        catch (OverflowException overflow) when (overflow is not MetricOverflowException)
        {
            throw RateInput.TooLarge("fund's schedule", overflow);
        }
    }

    private FundDeposit[] Rows(RowRounding units)
    {
        var (balance, target, rate) = (units.Whole(Initial, "initial amount"), units.Whole(Target, "target"), Rate.Fraction);
        var regular = units.Round(Deposit.Amount);
        var early = Timing == PaymentTiming.Start;
        var rows = new FundDeposit[Periods];
        for (var number = 1; number <= Periods; number++)
        {
            var last = number == Periods;

            // The last deposit at the start is what, with the interest on it, leads to the target.
            var deposit = last && early ? units.Round(target / (1m + rate)) - balance : regular;
            var interest = last && early ? target - balance - deposit : units.Round(RateInput.Multiply(early ? balance + deposit : balance, rate, "interest"));
            if (last && !early)
            {
                deposit = target - balance - interest;
            }

            balance += deposit + interest;
            rows[number - 1] = new(number, units.Money(deposit), units.Money(interest), units.Money(balance));
        }

        return rows;
    }
}
