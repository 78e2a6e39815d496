namespace TradeMetrics;

/// <summary>What is made of flows and their present values, whether they are periods apart or on dates.</summary>
internal static class PresentValueMetrics
{
    internal static decimal Sum(IReadOnlyList<TimedFlow> flows) => flows.Sum(flow => flow.PresentValue);

    internal static decimal ProfitabilityIndex(IReadOnlyList<TimedFlow> flows)
    {
        var received = flows.Where(flow => flow.Amount > 0m).Sum(flow => flow.PresentValue);
        var paid = -flows.Where(flow => flow.Amount < 0m).Sum(flow => flow.PresentValue);
        return received > 0m && paid > 0m
            ? received / paid
            : throw OneDirection("profitability index", received > 0m);
    }

    /// <summary>The mean of a function of time, weighted by present values.</summary>
    internal static decimal Mean(IReadOnlyList<TimedFlow> flows, Func<decimal, decimal> weight)
    {
        var worth = Sum(flows);
        return worth > 0m
            ? flows.Sum(flow => weight(flow.Time) * flow.PresentValue) / worth
            : throw new NonPositiveBaseException(
                $"Duration and convexity are undefined: the flows are worth {Undefined.Text(worth)}, which must be above zero. "
                + "Give what the holder receives, without the price that is paid for it.");
    }

    /// <summary>The time at which what came in first covers what went out, on a straight line between two flows.</summary>
    internal static bool TryPayback(IReadOnlyList<TimedFlow> flows, Func<TimedFlow, decimal> worth, out decimal time)
    {
        var balance = 0m;
        for (var i = 0; i < flows.Count; i++)
        {
            var before = balance;
            balance += worth(flows[i]);
            if (before < 0m && balance >= 0m)
            {
                time = flows[i].Time - ((flows[i].Time - flows[i - 1].Time) * balance / (balance - before));
                return true;
            }
        }

        time = 0m;
        return false;
    }

    internal static UndefinedMetricException NoPayback() => new(
        UndefinedReason.NeverReached,
        "There is no payback: money must go out first, and what comes in later must cover it. Look at the net present value instead, or use TryPayback.");

    internal static UndefinedMetricException OneDirection(string metric, bool received) => new(
        UndefinedReason.OneDirection,
        $"There is no {metric}: nothing is {(received ? "paid" : "received")}. Give money that goes out and money that comes in.");

    internal static GrowthRate Mirr(decimal paid, decimal received, Periods time)
    {
        if (paid <= 0m || received <= 0m)
        {
            throw OneDirection("modified internal rate of return", received > 0m);
        }

        return paid.CagrTo(received, time);
    }
}
