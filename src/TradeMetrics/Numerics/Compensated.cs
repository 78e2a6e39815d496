namespace TradeMetrics;

/// <summary>Sums of doubles that keep what rounding would drop, so that shares add up. Missing figures, NaN, are passed over.</summary>
internal static class Compensated
{
    internal static double Sum(IEnumerable<double> values)
    {
        var sum = default(RunningSum);
        foreach (var value in values)
        {
            sum.Add(value);
        }

        return sum.Value;
    }

    internal static double Sum(ReadOnlySpan<double> values)
    {
        var sum = default(RunningSum);
        foreach (var value in values)
        {
            sum.Add(value);
        }

        return sum.Value;
    }
}
