namespace TradeMetrics;

/// <summary>Growth from a ratio of figures. Each method gives null, or the reason why there is no result.</summary>
internal static class GrowthFormula
{
    internal static UndefinedReason? Growth(Ratio ratio, out GrowthRate growth)
    {
        growth = ratio.Problem is null ? GrowthRate.FromFactor(ratio.Direct) : default;
        return ratio.Problem;
    }

    internal static UndefinedReason? Cagr(Ratio ratio, Periods years, out GrowthRate growth)
    {
        growth = default;
        if (!years.IsFinite)
        {
            return UndefinedReason.NotFinite;
        }

        if (years.Count <= 0m)
        {
            return UndefinedReason.NoElapsedTime;
        }

        if (ratio.Problem is { } problem)
        {
            return problem;
        }

        var found = ratio.Inverse > 0m
            ? DecimalMath.TryRoot(ratio.Inverse, -years.Count, out var factor)
            : DecimalMath.TryRoot(ratio.Direct, years.Count, out factor);
        if (!found)
        {
            return UndefinedReason.Overflow;
        }

        growth = GrowthRate.FromFactor(factor);
        return null;
    }

    internal static UndefinedReason? Log(Ratio ratio, out double growth)
    {
        growth = 0;
        if (ratio.Problem is { } problem)
        {
            return problem;
        }

        if (ratio.Direct == 0m && ratio.Inverse == 0m)
        {
            return UndefinedReason.ZeroMeasure;
        }

        growth = ratio.Inverse > 0m ? -Log(ratio.Inverse) : Log(ratio.Direct);
        return null;
    }

    /// <summary>Periods of growth at a rate until the ratio is reached.</summary>
    internal static UndefinedReason? Reach(Ratio ratio, GrowthRate rate, out double periods)
    {
        periods = 0;
        if (ratio.Problem is { } problem)
        {
            return problem;
        }

        if (ratio.Direct == 1m)
        {
            return null;
        }

        var rising = ratio.Direct > 1m;
        if (rate.Fraction == 0m || rising != (rate.Fraction > 0m) || rate.Factor == 0m || Log(ratio, out var distance) is not null)
        {
            return UndefinedReason.NeverReached;
        }

        periods = distance / Log(rate.Factor);
        return null;
    }

    /// <summary>The natural logarithm, which near one keeps the digits that 1 + x would hide.</summary>
    internal static double Log(decimal x)
    {
        var excess = x - 1m;
        if (Math.Abs(excess) > 1e-9m)
        {
            return (double)DecimalMath.Log(x);
        }

        var small = (double)excess;
        return small - (small * small / 2);
    }
}
