namespace TradeMetrics;

// Schedules in minor units.
public sealed partial class Loan
{
    /// <summary>The instalments in minor units of the currency.</summary>
    /// <param name="repayment">What stays the same from one instalment to the next.</param>
    /// <param name="mode">How a half is rounded, in payments and in interest.</param>
    /// <param name="extra">What is paid beside the instalments.</param>
    /// <returns>The schedule, whose principal parts sum exactly to the loan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The repayment is neither.</exception>
    /// <exception cref="InvalidOperationException">
    /// The currency has no minor units (give the decimals), or an amount has digits below them (round it first).
    /// </exception>
    /// <exception cref="ArgumentException">An extra payment is the default value, which pays nothing.</exception>
    /// <exception cref="CurrencyMismatchException">An extra payment is in another currency.</exception>
    /// <exception cref="MetricOverflowException">A payment is outside decimal's range.</exception>
    /// <remarks>
    /// <para>The last row pays all that is owed. A loan so small that rounded payments repay it before that ends with the row that does.</para>
    /// <para>Where payments are made at the start of each period and an amount remains, a row follows for it: it is due one period after the last payment.</para>
    /// </remarks>
    /// <example>
    /// <code>
    /// var loan = new Loan(new Money(1_000m, Currency.USD), GrowthRate.FromPercent(1m), 3);
    /// Console.WriteLine(string.Join(", ", loan.Schedule(Repayment.EqualPrincipal, MidpointRounding.ToEven).Select(row => row.Payment)));
    /// // USD 343.33, USD 340.00, USD 336.67
    /// var extra = ExtraPayment.Once(new Money(200m, Currency.USD), with: 2);
    /// Console.WriteLine(loan.Schedule(Repayment.LevelPayment, MidpointRounding.ToEven, extra)[^1]); // 3: USD 138.03 = 1.37 interest + 136.66 principal, 0.00 owed
    /// </code>
    /// </example>
    public LoanSchedule Schedule(Repayment repayment, MidpointRounding mode, params ReadOnlySpan<ExtraPayment> extra) =>
        Schedule(repayment, RowRounding.Of(Principal.Currency, mode), extra);

    /// <summary>The instalments, rounded to a number of decimals.</summary>
    /// <param name="repayment">What stays the same from one instalment to the next.</param>
    /// <param name="decimals">The decimals, 0 to 28.</param>
    /// <param name="mode">How a half is rounded, in payments and in interest.</param>
    /// <param name="extra">What is paid beside the instalments.</param>
    /// <returns>The schedule, whose principal parts sum exactly to the loan.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28, or the repayment is neither.</exception>
    /// <exception cref="InvalidOperationException">An amount has digits below the decimals (round it first).</exception>
    /// <exception cref="ArgumentException">An extra payment is the default value, which pays nothing.</exception>
    /// <exception cref="CurrencyMismatchException">An extra payment is in another currency.</exception>
    /// <exception cref="MetricOverflowException">A payment is outside decimal's range.</exception>
    public LoanSchedule Schedule(Repayment repayment, int decimals, MidpointRounding mode, params ReadOnlySpan<ExtraPayment> extra) =>
        Schedule(repayment, RowRounding.Of(Principal.Currency, decimals, mode), extra);

    private LoanSchedule Schedule(Repayment repayment, RowRounding units, ReadOnlySpan<ExtraPayment> extra)
    {
        try
        {
            return Rows(repayment, units, extra);
        }
        catch (OverflowException overflow) when (overflow is not MetricOverflowException)
        {
            throw RateInput.TooLarge("loan's schedule", overflow);
        }
    }

    private LoanSchedule Rows(Repayment repayment, RowRounding units, ReadOnlySpan<ExtraPayment> extra)
    {
        var balance = units.Whole(Principal, "loan");
        var remaining = units.Whole(Remaining, "remaining amount");
        foreach (var payment in extra)
        {
            if (payment == default)
            {
                throw new ArgumentException(
                    "An extra payment is the default value, which pays nothing. Make it with ExtraPayment.Once or ExtraPayment.Each, or leave it out.", nameof(extra));
            }

            _ = units.Whole(payment.Amount, "extra payment");
        }

        var level = Choice.Of(repayment) == Repayment.LevelPayment;
        var regular = units.Round(level ? Payment.Amount : (balance - remaining) / Periods);
        var final = Timing == PaymentTiming.Start && remaining > 0m ? Periods + 1 : Periods;
        var rows = new List<Instalment>(Math.Min(final, 4096));
        var adjustment = 0m;
        for (var number = 1; balance > 0m; number++)
        {
            var interest = number == 1 && Timing == PaymentTiming.Start ? 0m : units.Round(InterestOn(balance));
            var due = (number > Periods ? 0m : regular) + (level ? 0m : interest) + (number == final ? remaining : 0m);
            var principal = number == final ? balance : Math.Min(balance, due - interest);
            var beside = Beside(extra, number, balance - principal);
            balance -= principal + beside;
            rows.Add(new(
                number,
                units.Money(principal + beside + interest),
                units.Money(interest),
                units.Money(principal + beside),
                units.Money(beside),
                units.Money(balance)));
            adjustment = principal + interest - due;
        }

        return new(this, repayment, units.Money(regular), units.Money(adjustment), [.. rows]);
    }

    private decimal InterestOn(decimal balance) => RateInput.Multiply(balance, Rate.Fraction, "interest");

    // No more than is owed.
    private static decimal Beside(ReadOnlySpan<ExtraPayment> extra, int number, decimal owed)
    {
        var sum = 0m;
        foreach (var payment in extra)
        {
            sum += payment.IsPaidWith(number) ? Math.Min(payment.Amount.Amount, owed - sum) : 0m;
        }

        return sum;
    }
}
