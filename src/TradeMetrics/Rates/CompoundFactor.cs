namespace TradeMetrics;

/// <summary>The factor that an amount is multiplied or divided by.</summary>
/// <remarks>
/// A factor below one is kept as its inverse and divided by: a decimal holds 28 digits of 1e20, but only 8 of 1e-20.
/// </remarks>
internal readonly struct CompoundFactor
{
    private CompoundFactor(UndefinedReason problem) => Problem = problem;

    private CompoundFactor(decimal size, bool divides)
    {
        Size = size;
        Divides = divides;
    }

    internal decimal Size { get; }

    internal bool Divides { get; }

    internal UndefinedReason? Problem { get; }

    internal static CompoundFactor Of(GrowthRate rate, Periods periods, bool discount)
    {
        if (!periods.IsFinite)
        {
            return new(UndefinedReason.NotFinite);
        }

        var count = discount ? -periods.Count : periods.Count;
        if (rate.Factor == 0m)
        {
            // Nothing is left of an amount that falls by 100 %, and nothing brings it back.
            return count < 0m ? new(UndefinedReason.NonPositiveBase) : new(count == 0m ? 1m : 0m, false);
        }

        var divides = rate.Factor >= 1m != count >= 0m;
        return DecimalMath.TryPow(rate.Factor, divides ? -count : count, out var size)
            ? new(size, divides)
            : new(UndefinedReason.Overflow);
    }

    internal static CompoundFactor Of(InterestRate rate, Periods years, bool discount)
    {
        if (!years.IsFinite)
        {
            return new(UndefinedReason.NotFinite);
        }

        return rate.Compounding == Compounding.Simple
            ? Simple(rate.Rate, years.Count, discount)
            : Compound(rate.Rate, rate.Compounding, discount ? -years.Count : years.Count);
    }

    /// <summary>What one unit due in a number of years is worth now: interest of the opposite sign, run forward.</summary>
    internal static CompoundFactor InAdvance(DiscountRate rate, Periods years)
    {
        if (!years.IsFinite)
        {
            return new(UndefinedReason.NotFinite);
        }

        return rate.Compounding == Compounding.Simple
            ? Simple(-rate.Rate, years.Count, discount: false)
            : Compound(-rate.Rate, rate.Compounding, years.Count);
    }

    /// <summary>The factor itself.</summary>
    /// <returns>Null, or why there is none; a factor that 28 decimals would round to zero is one of those.</returns>
    internal UndefinedReason? Find(out decimal factor)
    {
        factor = Problem is not null ? 0m : Divides ? 1m / Size : Size;
        return Problem ?? (factor == 0m && Divides ? UndefinedReason.Overflow : null);
    }

    // Negative years go the other way: they divide by what as many positive years multiply by.
    private static CompoundFactor Simple(decimal rate, decimal years, bool discount)
    {
        try
        {
            var factor = 1m + (rate * Math.Abs(years));
            return factor > 0m ? new(factor, discount != years < 0m) : new(UndefinedReason.NonPositiveBase);
        }
        catch (OverflowException)
        {
            return new(UndefinedReason.Overflow);
        }
    }

    private static CompoundFactor Compound(decimal rate, Compounding compounding, decimal years)
    {
        if (rate == 0m || years == 0m)
        {
            return new(1m, false);
        }

        // A rate of -100 % a period or less is refused where the rate is made.
        var divides = rate > 0m != years > 0m;
        var time = divides ? -years : years;
        var fits = compounding.PeriodsPerYear is { } times
            ? DecimalMath.TryCompound(rate, times, time, out var size)
            : DecimalMath.TryExp(rate, time, out size);
        return fits ? new(size, divides) : new(UndefinedReason.Overflow);
    }
}
