namespace TradeMetrics;

/// <summary>The two ends of an interval of decimals, and whether each is in it.</summary>
internal readonly record struct Ends(decimal Low, bool IncludesLow, decimal High, bool IncludesHigh)
{
    /// <summary>What a figure leaves open that was rounded to a last place; null where a decimal has no room for the ends beside it.</summary>
    internal static Ends? Open(decimal value, decimal lastPlace, RoundingConvention rounding)
    {
        var half = lastPlace / 2m;
        return half != 0m && value + half - value == half && value - (value - half) == half && value + lastPlace - value == lastPlace
            ? Rounded(value, lastPlace, rounding)
            : null;
    }

    /// <summary>What a figure leaves open that was rounded to a last place.</summary>
    internal static Ends Rounded(decimal value, decimal lastPlace, RoundingConvention rounding)
    {
        var half = lastPlace / 2m;
        return rounding switch
        {
            RoundingConvention.Truncated when value == 0m => new(-lastPlace, false, lastPlace, false),
            RoundingConvention.Truncated => value > 0m ? new(value, true, value + lastPlace, false) : new(value - lastPlace, false, value, true),
            RoundingConvention.HalfEven when value / lastPlace % 2m == 0m => new(value - half, true, value + half, true),
            RoundingConvention.HalfEven => new(value - half, false, value + half, false),
            _ when value == 0m => new(-half, false, half, false),
            _ => value > 0m ? new(value - half, true, value + half, false) : new(value - half, false, value + half, true),
        };
    }

    /// <summary>What a word leaves open; of a negative figure, by its size.</summary>
    internal static Ends Worded(decimal value, WordingWidth width) => value >= 0m
        ? new(value * width.Low, width.IncludesLow, value * width.High, width.IncludesHigh)
        : new(value * width.High, width.IncludesHigh, value * width.Low, width.IncludesLow);

    /// <summary>Nearer to 1/n than to 1/(n−1) and 1/(n+1).</summary>
    internal static Ends UnitFraction(int n) => new(((1m / n) + (1m / (n + 1))) / 2m, true, ((1m / n) + (1m / (n - 1))) / 2m, false);

    /// <summary>Nearer to the fraction than to the next ones on either side whose denominators are at most one more; for 1/n from 1/3 on, those are the same.</summary>
    internal static Ends Fraction(int numerator, int denominator)
    {
        var value = (decimal)numerator / denominator;
        var (below, above) = (0m, 1m);
        for (long n = 1; n <= denominator + 1; n++)
        {
            // The whole numbers of n-ths next to the fraction.
            var floor = numerator * n / denominator;
            var exact = numerator * n % denominator == 0;
            below = Math.Max(below, (decimal)(exact ? floor - 1 : floor) / n);
            above = Math.Min(above, (decimal)(floor + 1) / n);
        }

        return new((below + value) / 2m, true, (value + above) / 2m, false);
    }

    /// <summary>Cut to what the measure allows; an end that is cut is possible.</summary>
    internal Ends Within(decimal least, decimal most)
    {
        var cut = this;
        if (cut.Low < least)
        {
            cut = cut with { Low = least, IncludesLow = true };
        }

        return cut.High > most ? cut with { High = most, IncludesHigh = true } : cut;
    }

    /// <summary>The same interval after a rising change of unit.</summary>
    internal Ends Less(decimal shift) => this with { Low = Low - shift, High = High - shift };

    /// <summary>The same interval with its sign changed.</summary>
    internal Ends Negated => new(-High, IncludesHigh, -Low, IncludesLow);

    /// <summary>Whether no value lies within.</summary>
    internal bool IsEmpty => Low > High || (Low == High && !(IncludesLow && IncludesHigh));

    public static Ends operator +(Ends left, Ends right) =>
        new(
            Outward.Sum(left.Low, right.Low, up: false), left.IncludesLow && right.IncludesLow, Outward.Sum(left.High, right.High, up: true), left.IncludesHigh && right.IncludesHigh);

    public static Ends operator -(Ends left, Ends right) =>
        new(
            Outward.Difference(left.Low, right.High, up: false), left.IncludesLow && right.IncludesHigh, Outward.Difference(left.High, right.Low, up: true), left.IncludesHigh && right.IncludesLow);

    /// <summary>The product, of intervals that are not negative.</summary>
    public static Ends operator *(Ends left, Ends right) => new(
        Math.Max(0m, Outward.Down(left.Low * right.Low)),
        (left.IncludesLow && (right.IncludesLow || left.Low == 0m)) || (right.IncludesLow && right.Low == 0m),
        Outward.Up(left.High * right.High),
        left.IncludesHigh && right.IncludesHigh);

    /// <summary>The quotient, of intervals that are not negative; by one that may be zero it goes up to all that a decimal holds, by zero there is none.</summary>
    internal Ends? Over(Ends divisor) => divisor.High == 0m ? null : new(
        Math.Max(0m, Outward.Down(Low / divisor.High)),
        IncludesLow && (divisor.IncludesHigh || Low == 0m),
        divisor.Low == 0m ? decimal.MaxValue : Outward.Up(High / divisor.Low),
        divisor.Low == 0m || (IncludesHigh && divisor.IncludesLow));

    internal Ends Intersection(Ends other)
    {
        var (low, high) = (Math.Max(Low, other.Low), Math.Min(High, other.High));
        return new(low, Includes(Low, IncludesLow, low) && Includes(other.Low, other.IncludesLow, low), high, Includes(High, IncludesHigh, high) && Includes(other.High, other.IncludesHigh, high));

        static bool Includes(decimal end, bool included, decimal chosen) => end != chosen || included;
    }
}
