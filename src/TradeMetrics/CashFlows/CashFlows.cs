using NodaTime;

namespace TradeMetrics;

/// <summary>Makes cash flows, a period apart or on dates, and solves columns of them.</summary>
/// <example>
/// <code>
/// var project = CashFlows.Periodic(CashFlow.Paid(1000m), CashFlow.Received(600m), CashFlow.Received(600m));
/// Console.WriteLine(project.Npv(GrowthRate.FromPercent(10)).Round(2, MidpointRounding.ToEven)); // XXX 41.32
/// Console.WriteLine(project.Irr() is UniqueRate irr ? irr.ToGrowthRate().ToString("P2", CultureInfo.InvariantCulture) : "no single rate"); // 13.07 %
/// </code>
/// </example>
public static class CashFlows
{
    /// <summary>Flows that are one period apart, the first of them now.</summary>
    /// <param name="flows">At least one flow, all in one currency. A period without a flow has one of zero.</param>
    /// <returns>The cash flows.</returns>
    /// <exception cref="ArgumentException">There is no flow.</exception>
    /// <exception cref="MetricOverflowException">The sum of the flows is outside decimal's range.</exception>
    /// <exception cref="CurrencyMismatchException">The flows are in different currencies.</exception>
    public static PeriodicCashFlows Periodic(params IEnumerable<CashFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return new(NotEmpty(flows.Select(flow => flow.Amount), nameof(flows)));
    }

    /// <summary>Flows on dates.</summary>
    /// <param name="flows">At least one flow, in any order, all in one currency.</param>
    /// <returns>The cash flows, in order of their dates.</returns>
    /// <exception cref="ArgumentException">There is no flow.</exception>
    /// <exception cref="MetricOverflowException">The sum of the flows is outside decimal's range.</exception>
    /// <exception cref="CurrencyMismatchException">The flows are in different currencies.</exception>
    public static DatedCashFlows Dated(params IEnumerable<DatedCashFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Dated(flows, nameof(flows));
    }

    /// <summary>Flows that are one period apart, the first of them now, by their signs and in no currency.</summary>
    /// <param name="amounts">At least one amount: above zero where it is received, below zero where it is paid.</param>
    /// <returns>The cash flows.</returns>
    /// <exception cref="ArgumentException">There is no amount.</exception>
    /// <exception cref="MetricOverflowException">The sum of the amounts is outside decimal's range.</exception>
    public static PeriodicCashFlows FromSigned(params IEnumerable<decimal> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return FromSigned(amounts.Select(amount => new Money(amount, default)));
    }

    /// <summary>Flows that are one period apart, the first of them now, by their signs.</summary>
    /// <param name="amounts">At least one amount, all in one currency: above zero where it is received, below zero where it is paid.</param>
    /// <returns>The cash flows.</returns>
    /// <exception cref="ArgumentException">There is no amount.</exception>
    /// <exception cref="MetricOverflowException">The sum of the amounts is outside decimal's range.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    public static PeriodicCashFlows FromSigned(params IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return new(NotEmpty(amounts, nameof(amounts)));
    }

    /// <summary>Flows on dates, by their signs and in no currency.</summary>
    /// <param name="amounts">At least one amount, in any order: above zero where it is received, below zero where it is paid.</param>
    /// <returns>The cash flows, in order of their dates.</returns>
    /// <exception cref="ArgumentException">There is no amount.</exception>
    /// <exception cref="MetricOverflowException">The sum of the amounts is outside decimal's range.</exception>
    public static DatedCashFlows FromSigned(params IEnumerable<(LocalDate Date, decimal Amount)> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return Dated(amounts.Select(flow => CashFlow.FromSigned(new Money(flow.Amount, default)).On(flow.Date)), nameof(amounts));
    }

    /// <summary>Flows on dates, by their signs.</summary>
    /// <param name="amounts">At least one amount, in any order, all in one currency: above zero where it is received, below zero where it is paid.</param>
    /// <returns>The cash flows, in order of their dates.</returns>
    /// <exception cref="ArgumentException">There is no amount.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    public static DatedCashFlows FromSigned(params IEnumerable<(LocalDate Date, Money Amount)> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return Dated(amounts.Select(flow => CashFlow.FromSigned(flow.Amount).On(flow.Date)), nameof(amounts));
    }

    /// <summary>The internal rates of a column of flows that are one period apart.</summary>
    /// <param name="amounts">Amounts: above zero where they are received, below zero where they are paid.</param>
    /// <returns>One rate, several, or none, per period.</returns>
    /// <exception cref="ArgumentException">An amount is not finite.</exception>
    /// <remarks>Nothing but the answer is allocated for up to 64 flows.</remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(CashFlows.Irr([-70_000, 12_000, 15_000, 18_000, 21_000, 26_000]) is UniqueRate irr ? irr.Rate.ToString("P2", CultureInfo.InvariantCulture) : ""); // 8.66 %
    /// </code>
    /// </example>
    public static RateSolution Irr(ReadOnlySpan<double> amounts)
    {
        Span<double> times = amounts.Length <= 64 ? stackalloc double[amounts.Length] : new double[amounts.Length];
        for (var period = 0; period < times.Length; period++)
        {
            times[period] = period;
        }

        return Irr(amounts, times);
    }

    /// <summary>The internal rates of a column of flows at times.</summary>
    /// <param name="amounts">Amounts: above zero where they are received, below zero where they are paid.</param>
    /// <param name="times">The time of each amount, in years or periods, in any order.</param>
    /// <returns>One rate, several, or none, per year or period.</returns>
    /// <exception cref="ArgumentException">An amount, a time or the span of all times is not finite, or there are not as many of both.</exception>
    public static RateSolution Irr(ReadOnlySpan<double> amounts, ReadOnlySpan<double> times)
    {
        if (amounts.Length != times.Length)
        {
            throw new ArgumentException($"There are {amounts.Length} amounts and {times.Length} times. Give each amount its time.", nameof(times));
        }

        ThrowIfNotFinite(amounts, nameof(amounts));
        ThrowIfNotFinite(times, nameof(times));
        return double.IsFinite(RateSearch.Span(times))
            ? RateSearch.Solve(times, amounts)
            : throw new ArgumentException("The times are too far apart for a double. Give years or periods.", nameof(times));
    }

    private static DatedCashFlows Dated(IEnumerable<DatedCashFlow> flows, string name) => new(NotEmpty(flows.OrderBy(flow => flow.Date), name));

    private static T[] NotEmpty<T>(IEnumerable<T> flows, string name)
    {
        T[] all = [.. flows];
        return all.Length > 0 ? all : throw new ArgumentException("There is no cash flow. Give one at least.", name);
    }

    private static void ThrowIfNotFinite(ReadOnlySpan<double> figures, string name)
    {
        for (var i = 0; i < figures.Length; i++)
        {
            if (!double.IsFinite(figures[i]))
            {
                throw new ArgumentException($"Figure {i + 1} is {Undefined.Text(figures[i])}. Give numbers, and leave out what is missing.", name);
            }
        }
    }
}
