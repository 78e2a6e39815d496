using System.Collections;
using NodaTime;

namespace TradeMetrics;

/// <summary>Money that is received and paid on dates.</summary>
/// <remarks>
/// Rates are per year; the years from the first date are counted by the <see cref="DayCount"/> that is given, or else that of the
/// interest rate, or else Actual/365 (Fixed), as Excel's XNPV and XIRR do. <see cref="CashFlows"/> makes them.
/// </remarks>
/// <example>
/// <code>
/// var investment = CashFlows.Dated(
///     CashFlow.Paid(10_000m).On(new LocalDate(2008, 1, 1)),
///     CashFlow.Received(2_750m).On(new LocalDate(2008, 3, 1)),
///     CashFlow.Received(4_250m).On(new LocalDate(2008, 10, 30)),
///     CashFlow.Received(3_250m).On(new LocalDate(2009, 2, 15)),
///     CashFlow.Received(2_750m).On(new LocalDate(2009, 4, 1)));
/// Console.WriteLine(investment.Irr() is UniqueRate irr ? irr.ToGrowthRate().ToString("P2", CultureInfo.InvariantCulture) : "no single rate"); // 37.34 %
/// Console.WriteLine(investment.Npv(InterestRate.FromPercent(9, Compounding.Annual)).Round(2, MidpointRounding.ToEven)); // XXX 2086.65
/// </code>
/// </example>
public sealed partial class DatedCashFlows : IReadOnlyList<DatedCashFlow>
{
    private readonly DatedCashFlow[] _flows;

    internal DatedCashFlows(DatedCashFlow[] flows)
    {
        Total = PresentValueMetrics.Total(flows.Select(flow => flow.Amount));
        _flows = flows;
    }

    /// <summary>The number of flows.</summary>
    public int Count => _flows.Length;

    /// <summary>The first date.</summary>
    public LocalDate Start => _flows[0].Date;

    /// <summary>The last date.</summary>
    public LocalDate End => _flows[^1].Date;

    /// <summary>The currency of all flows.</summary>
    public Currency Currency => Total.Currency;

    /// <summary>The sum of the flows, not discounted.</summary>
    public Money Total { get; }

    /// <summary>A flow, by its place in order of the dates.</summary>
    /// <param name="index">The place, from 0.</param>
    public DatedCashFlow this[int index] => _flows[index];

    /// <summary>The flows in order of their dates.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<DatedCashFlow> GetEnumerator() => ((IEnumerable<DatedCashFlow>)_flows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many flows there are, and when.</summary>
    /// <returns>Such as "5 flows from 2008-01-01 to 2009-04-01, USD".</returns>
    public override string ToString() => $"{Count} flows from {Start:uuuu-MM-dd} to {End:uuuu-MM-dd}, {Currency}";

    private decimal Years(LocalDate date, DayCount? dayCount) => (dayCount ?? DayCount.Actual365Fixed).YearFraction(Start, date);

    private decimal Years(LocalDate date, InterestRate rate, DayCount? dayCount) => Years(date, dayCount ?? rate.DayCount);

    // Each flow on the first date, or a number of years after it.
    private TimedFlow[] At(InterestRate rate, DayCount? dayCount, decimal time = 0m) => [.. _flows.Select(flow =>
    {
        var years = Years(flow.Date, rate, dayCount);
        return TimedFlow.Discounted(years, flow.Amount.Amount, CompoundPower.Of(rate, time - years).Factor);
    })];

    private Money InCurrency(decimal amount) => new(amount, Currency);
}
