namespace TradeMetrics;

/// <summary>The exceptions of annuities, with what to do instead.</summary>
internal static class AnnuityProblem
{
    internal static decimal Checked(Periods periods) => periods.IsFinite
        ? periods.Count
        : throw new UndefinedMetricException(UndefinedReason.NotFinite, "The number of periods is not finite. Give a number.");

    internal static NoElapsedTimeException NoPeriods(string what, decimal periods) => new(
        $"There is no {what} over {Undefined.Text(periods)} periods. Give a number of periods above zero.");

    internal static UndefinedMetricException NoPayment(GrowthRate rate, decimal periods) => new(
        UndefinedReason.ZeroWhole,
        $"No payment over {Undefined.Text(periods)} periods at {Undefined.Text(rate)} comes to the amount: what payments of one come to is zero. "
        + "Give a number of periods other than zero, and a rate above -100 %.");

    internal static UndefinedMetricException Never(GrowthRate rate) => new(
        UndefinedReason.NeverReached,
        $"At {Undefined.Text(rate)} a period these payments never lead from the one amount to the other. "
        + "Pay more than the interest, or check the signs: all amounts are positive where money is paid in and grows, or received and repaid.");

    internal static ArgumentOutOfRangeException NoSuchPeriod(string? name, object period, decimal first, decimal periods) => new(
        name,
        period,
        periods >= 1m
            ? $"Payments are numbered from {Undefined.Text(first)} to {Undefined.Text(periods)}. Give one of these."
            : $"There is no such payment over {Undefined.Text(periods)} periods: payments are numbered from 1. Make the annuity or the loan with one period or more.");

    internal static UndefinedMetricException NoLimit(GrowthRate rate, GrowthRate growth) => new(
        UndefinedReason.NotConverged,
        $"Payments for ever that grow by {Undefined.Text(growth)} a period have no finite value at {Undefined.Text(rate)}: the rate must be above the growth. "
        + "Use GrowingAnnuity with a number of periods.");
}
