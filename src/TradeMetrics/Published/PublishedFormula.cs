namespace TradeMetrics;

/// <summary>Intervals of growth and share from those of two figures: the ends come from the ends.</summary>
internal static class PublishedFormula
{
    /// <summary>Growth falls with the base and rises with the later figure.</summary>
    internal static Published<GrowthRate> Growth<T>(Published<T> from, Published<T> to, Func<T, T, GrowthRate> growth, decimal precision)
        where T : struct, IComparable<T>
    {
        var low = Outward.Down(growth(from.High, to.Low), precision);

        // So near to -100 % that a decimal cannot tell: true values a little above it are -100 % too.
        var lost = low.Fraction == -1m && Measure.Sign(to.Low) > 0;
        return new(
            growth(from.Value, to.Value),
            low,
            lost || (to.IncludesLow && (from.IncludesHigh || Measure.Sign(to.Low) == 0)),
            Outward.Up(growth(from.Low, to.High), precision),
            from.IncludesLow && to.IncludesHigh);
    }

    /// <summary>An average rate; over less than a unit of time it is a power, which widens what the quotient lost.</summary>
    internal static Published<GrowthRate> Average<T>(Published<T> from, Published<T> to, Periods years, Func<T, T, GrowthRate> average, decimal precision)
        where T : struct, IComparable<T> =>
        Growth(from, to, average, years.Count is > 0m and < 1m ? RateInput.Divide(precision, years.Count, "width of the interval") : precision);

    /// <summary>Logarithmic growth.</summary>
    internal static Published<double> Log<T>(Published<T> from, Published<T> to, Func<T, T, double> growth, double least)
        where T : struct, IComparable<T> => new(
            growth(from.Value, to.Value),
            Outward.Down(growth(from.High, to.Low), least),
            from.IncludesHigh && to.IncludesLow,
            Outward.Up(growth(from.Low, to.High), least),
            from.IncludesLow && to.IncludesHigh);

    /// <summary>A share rises with the part and falls with the whole; a part is never above its whole.</summary>
    internal static Published<Share> Share<T>(Published<T> part, Published<T> whole, Func<T, T, Share> share, decimal precision)
        where T : struct, IComparable<T>
    {
        var low = share(part.Low, whole.High);
        if (part.Low.CompareTo(whole.High) == 0 && !(part.IncludesLow && whole.IncludesHigh))
        {
            throw Undefined.Share(UndefinedReason.PartExceedsWhole, part, whole);
        }

        var full = part.High.CompareTo(whole.Low) >= 0;
        return new(
            part.Value.CompareTo(whole.Value) > 0 ? TradeMetrics.Share.Whole : share(part.Value, whole.Value),
            Outward.Down(low, precision),
            part.IncludesLow && (whole.IncludesHigh || Measure.Sign(part.Low) == 0),
            full ? TradeMetrics.Share.Whole : Outward.Up(share(part.High, whole.Low), precision),
            full || (part.IncludesHigh && whole.IncludesLow));
    }
}
