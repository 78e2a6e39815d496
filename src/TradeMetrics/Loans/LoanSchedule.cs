using System.Collections;

namespace TradeMetrics;

/// <summary>The instalments of a loan in minor units: their principal parts sum exactly to the loan.</summary>
/// <remarks>
/// Each row is rounded by itself: the interest is the rate times the balance before, the regular payment (or principal) is the same in each row.
/// What rounding leaves over is in the last row, and stated as <see cref="Adjustment"/>.
/// </remarks>
/// <example>
/// <code>
/// var loan = new Loan(new Money(1_000m, Currency.USD), GrowthRate.FromPercent(1m), 3);
/// var schedule = loan.Schedule(Repayment.LevelPayment, MidpointRounding.ToEven);
/// foreach (var row in schedule)
/// {
///     Console.WriteLine(row);
/// }
/// // 1: USD 340.02 = 10.00 interest + 330.02 principal, 669.98 owed
/// // 2: USD 340.02 = 6.70 interest + 333.32 principal, 336.66 owed
/// // 3: USD 340.03 = 3.37 interest + 336.66 principal, 0.00 owed
/// Console.WriteLine(schedule.Adjustment); // USD 0.01
/// Console.WriteLine(schedule.TotalInterest); // USD 20.07
/// </code>
/// </example>
public sealed partial class LoanSchedule : IReadOnlyList<Instalment>
{
    private readonly Instalment[] _rows;

    internal LoanSchedule(Loan loan, Repayment repayment, Money regular, Money adjustment, Instalment[] rows)
    {
        Loan = loan;
        Repayment = repayment;
        Regular = regular;
        Adjustment = adjustment;
        _rows = rows;
    }

    /// <summary>The loan.</summary>
    public Loan Loan { get; }

    /// <summary>What stays the same from one instalment to the next.</summary>
    public Repayment Repayment { get; }

    /// <summary>What stays the same, rounded to minor units: the level payment, or the equal principal.</summary>
    public Money Regular { get; }

    /// <summary>
    /// What the last payment is above the regular one (and what remains to be paid with it): the rest that rounding left over, or, where extra
    /// payments end the loan early, less than zero by what is no longer owed.
    /// </summary>
    public Money Adjustment { get; }

    /// <summary>All that is paid.</summary>
    /// <exception cref="MetricOverflowException">The sum is outside decimal's range.</exception>
    public Money TotalPaid => Sum(row => row.Payment);

    /// <summary>All interest.</summary>
    /// <exception cref="MetricOverflowException">The sum is outside decimal's range.</exception>
    public Money TotalInterest => Sum(row => row.Interest);

    /// <summary>All principal: exactly the loan.</summary>
    public Money TotalPrincipal => Sum(row => row.Principal);

    /// <summary>How many instalments there are.</summary>
    public int Count => _rows.Length;

    /// <summary>A row by its place, from 0: the instalment numbered one more.</summary>
    /// <param name="index">The place.</param>
    public Instalment this[int index] => _rows[index];

    /// <summary>What this schedule, of a loan with extra payments, saves against one without them.</summary>
    /// <param name="other">The schedule to compare with.</param>
    /// <returns>The difference in interest and in the number of instalments.</returns>
    /// <exception cref="ArgumentNullException">The other schedule is null.</exception>
    /// <exception cref="CurrencyMismatchException">The loans are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The interest of a schedule is outside decimal's range.</exception>
    public LoanSavings SavedAgainst(LoanSchedule other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(other.TotalInterest - TotalInterest, other.Count - Count);
    }

    /// <summary>The rows in order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<Instalment> GetEnumerator() => ((IEnumerable<Instalment>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The loan in words.</summary>
    /// <returns>Such as "USD 1000.00, repaid by 3 payments at 1 %".</returns>
    public override string ToString() => Loan.ToString();

    private Money Sum(Func<Instalment, Money> part)
    {
        try
        {
            return new(_rows.Sum(row => part(row).Amount), Loan.Principal.Currency);
        }
        catch (OverflowException overflow)
        {
            throw RateInput.TooLarge("sum of the instalments", overflow);
        }
    }
}
