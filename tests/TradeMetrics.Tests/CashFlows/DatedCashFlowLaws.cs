using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(RateArbitraries) })]
public class DatedCashFlowLaws
{
    [Property]
    public bool The_net_future_value_is_the_present_value_times_the_factor_to_the_last_date(NonEmptyArray<short> amounts, byte gap, InterestRate rate)
    {
        var (flows, size) = Flows(amounts.Get, gap);
        var factor = rate.Factor(DayCount.Actual360.YearFraction(flows.Start, flows.End));
        return rate.Compounding == Compounding.Simple
            || Math.Abs(flows.NetFutureValue(rate, DayCount.Actual360).Amount - (flows.Npv(rate, DayCount.Actual360).Amount * factor)) <= size * 1e-24m;
    }

    [Property]
    public bool The_net_future_value_is_what_each_flow_becomes_by_the_last_date(NonEmptyArray<short> amounts, byte gap, InterestRate rate)
    {
        var (flows, size) = Flows(amounts.Get, gap);
        var dayCount = rate.DayCount ?? DayCount.Actual365Fixed;
        var last = dayCount.YearFraction(flows.Start, flows.End);
        var sum = flows.Sum(flow => flow.Amount.Amount * rate.Factor(last - dayCount.YearFraction(flows.Start, flow.Date)));
        return Math.Abs(flows.NetFutureValue(rate).Amount - sum) <= size * 1e-24m;
    }

    // Within four years, over which simple interest at −20 % too leaves something.
    private static (DatedCashFlows Flows, decimal Size) Flows(short[] amounts, byte gap)
    {
        var flows = CashFlows.FromSigned(amounts.Take(5).Select((amount, i) => (new LocalDate(2020, 1, 31).PlusDays(i * gap), (decimal)amount)));
        return (flows, flows.Sum(flow => Math.Abs(flow.Amount.Amount)));
    }
}
