namespace TradeMetrics;

/// <summary>What is made of flows and their present values, whether they are periods apart or on dates; rounded once, at the end.</summary>
internal static class PresentValueMetrics
{
    /// <summary>The sum of the flows, not discounted.</summary>
    internal static Money Total(IEnumerable<Money> amounts)
    {
        try
        {
            return Money.Sum(amounts);
        }
        catch (OverflowException overflow)
        {
            throw RateInput.TooLarge("sum of the flows", overflow);
        }
    }

    internal static decimal Value(IReadOnlyList<TimedFlow> flows) => WideAmount.Decimal(Sum(flows));

    internal static WideFloat Sum(IEnumerable<TimedFlow> flows) => flows.Aggregate(default(WideFloat), (sum, flow) => sum + flow.PresentValue);

    internal static decimal ProfitabilityIndex(IReadOnlyList<TimedFlow> flows)
    {
        var received = Sum(flows.Where(flow => flow.Amount > 0m));
        var paid = -Sum(flows.Where(flow => flow.Amount < 0m));
        return received.Sign > 0 && paid.Sign > 0
            ? WideAmount.Decimal(received / paid)
            : throw OneDirection("profitability index", received.Sign > 0);
    }

    /// <summary>The mean of a function of time, weighted by present values.</summary>
    internal static decimal Mean(IReadOnlyList<TimedFlow> flows, Func<WideFloat, WideFloat> weight)
    {
        var worth = Sum(flows);
        return worth.Sign > 0
            ? WideAmount.Decimal(Sum(flows.Select(flow => flow with { PresentValue = weight(WideFloat.From(flow.Time)) * flow.PresentValue })) / worth)
            : throw new NonPositiveBaseException(
                "Duration and convexity are undefined: what the flows are worth must be above zero. "
                + "Give what the holder receives, without the price that is paid for it.");
    }

    /// <summary>The place of the flow that first covers what went out, and which part of that flow does.</summary>
    internal static bool TryPayback(IReadOnlyList<TimedFlow> flows, out int place, out decimal part)
    {
        var balance = default(WideFloat);
        for (place = 0; place < flows.Count; place++)
        {
            var before = balance;
            balance += flows[place].PresentValue;
            if (before.Sign < 0 && balance.Sign >= 0)
            {
                part = WideAmount.Decimal(-before / flows[place].PresentValue);
                return true;
            }
        }

        part = 0m;
        return false;
    }

    internal static UndefinedMetricException NoPayback() => new(
        UndefinedReason.NeverReached,
        "There is no payback: money must go out first, and what comes in later must cover it. Look at the net present value instead, or use TryPayback.");

    /// <summary>The rate at which what is paid becomes what is received.</summary>
    internal static GrowthRate Mirr(WideFloat paid, WideFloat received, decimal time)
    {
        if (time <= 0m)
        {
            throw new NoElapsedTimeException(
                "There is no modified internal rate of return: no time lies between the first flow and the last. "
                + "Give flows at two times at least, or use the profitability index, which needs no time.");
        }

        if (paid.Sign <= 0 || received.Sign <= 0)
        {
            throw OneDirection("modified internal rate of return", received.Sign > 0);
        }

        return GrowthRate.FromFraction(WideAmount.Decimal(
            CompoundPower.OfLogarithm(WideMath.Log(received / paid) / WideFloat.From(time))?.Gain ?? throw RateInput.TooLarge("modified internal rate of return")));
    }

    private static UndefinedMetricException OneDirection(string metric, bool received) => new(
        UndefinedReason.OneDirection,
        $"There is no {metric}: nothing is {(received ? "paid" : "received")}. Give money that goes out and money that comes in.");
}
