using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class LoanScheduleLaws
{
    [Property]
    public bool Principal_parts_sum_exactly_to_the_loan_and_nothing_is_owed_at_the_end(PositiveInt cents, byte rate, byte periods, byte share, bool due, bool level)
    {
        var schedule = Schedule(cents, rate, periods, share, due, level);
        return schedule.TotalPrincipal == schedule.Loan.Principal && schedule[^1].Balance.Amount == 0m
            && schedule.TotalPaid == schedule.TotalInterest + schedule.Loan.Principal;
    }

    [Property]
    public bool Rows_roll(PositiveInt cents, byte rate, byte periods, byte share, bool due, bool level, PositiveInt extra)
    {
        var schedule = Schedule(cents, rate, periods, share, due, level, ExtraPayment.Each(Cents(extra), 1 + (share % 5)));
        var balance = schedule.Loan.Principal;
        foreach (var row in schedule)
        {
            if (row.Payment != row.Interest + row.Principal || row.Balance != balance - row.Principal || row.Extra > row.Principal || row.Balance.Amount < 0m
                || row.Interest != (row.Number == 1 && due ? Cents(0) : (balance * schedule.Loan.Rate.Fraction).Round(MidpointRounding.ToEven)))
            {
                return false;
            }

            balance = row.Balance;
        }

        return balance.Amount == 0m;
    }

    [Property]
    public bool Extra_payments_never_cost_more(PositiveInt cents, byte rate, byte periods, byte share, bool level, PositiveInt extra)
    {
        var plain = Schedule(cents, rate, periods, share, due: false, level);
        var saved = Schedule(cents, rate, periods, share, due: false, level, ExtraPayment.Each(Cents(extra))).SavedAgainst(plain);
        return saved.Interest.Amount >= 0m && saved.Instalments >= 0;
    }

    [Property]
    public bool Rounded_rows_stay_near_the_exact_ones(PositiveInt euros, byte rate, byte periods, byte share, bool due)
    {
        // Half a cent in each payment and each interest, compounded.
        var schedule = Schedule(euros.Get * 100_000, rate, periods, share, due, level: true);
        var loan = schedule.Loan;
        return schedule.All(row => row.Number > loan.Periods || Math.Abs(row.Interest.Amount - loan.InterestIn(row.Number).Amount) < 0.05m + (row.Number * 0.02m))
            && Math.Abs(schedule.Adjustment.Amount) < 2m;
    }

    [Property]
    public bool Parts_between_are_the_sum_of_parts(PositiveInt cents, byte rate, byte periods, byte share, bool due, PositiveInt first, PositiveInt count)
    {
        var loan = Schedule(cents, rate, periods, share, due, level: true).Loan;
        var from = 1 + (first.Get % loan.Periods);
        var to = Math.Min(loan.Periods, from + (count.Get % 20));
        var (interest, principal) = (loan.InterestBetween(from, to).Amount, loan.PrincipalBetween(from, to).Amount);
        var rows = Enumerable.Range(from, to - from + 1);
        var size = 1e-20m * loan.Principal.Amount * 20m;
        return Math.Abs(interest - rows.Sum(k => loan.InterestIn(k).Amount)) <= size
            && Math.Abs(principal - rows.Sum(k => loan.PrincipalIn(k).Amount)) <= size
            && Math.Abs(interest + principal - (loan.Payment.Amount * rows.Count())) <= size;
    }

    [Property]
    public bool A_sinking_fund_reaches_its_target_exactly(PositiveInt cents, byte rate, byte periods, byte share, bool due)
    {
        var target = Cents(cents.Get * 100);
        var fund = new SinkingFund(target, Rate(rate), 1 + (periods % 80), (target * (share % 50) / 100m).Round(MidpointRounding.ToEven), due ? PaymentTiming.Start : PaymentTiming.End);
        var balance = fund.Initial;
        foreach (var row in fund.Schedule(MidpointRounding.ToEven))
        {
            if (row.Balance != balance + row.Deposit + row.Interest)
            {
                return false;
            }

            balance = row.Balance;
        }

        return balance == target;
    }

    private static LoanSchedule Schedule(PositiveInt cents, byte rate, byte periods, byte share, bool due, bool level, params ExtraPayment[] extra) =>
        Schedule(cents.Get, rate, periods, share, due, level, extra);

    private static LoanSchedule Schedule(int cents, byte rate, byte periods, byte share, bool due, bool level, params ExtraPayment[] extra)
    {
        var principal = Cents(cents);
        var remaining = share % 3 == 0 ? Cents(0) : (principal * (share % 100) / 100m).Round(MidpointRounding.ToEven);
        return new Loan(principal, Rate(rate), 1 + (periods % 60), remaining, due ? PaymentTiming.Start : PaymentTiming.End)
            .Schedule(level ? Repayment.LevelPayment : Repayment.EqualPrincipal, MidpointRounding.ToEven, extra);
    }

    private static GrowthRate Rate(byte rate) => GrowthRate.FromFraction(rate / 5000m);

    private static Money Cents(PositiveInt cents) => Cents(cents.Get);

    private static Money Cents(int cents) => new(cents / 100m, Currency.EUR);
}
