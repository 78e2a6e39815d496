namespace TradeMetrics;

/// <summary>What one unit becomes at an interest rate, by its compounding: the letters are r and m (times a year), with an ending where there are two rates.</summary>
internal static class FactorFormula
{
    /// <summary>The factor over a number of years.</summary>
    internal static Formula Over(Compounding compounding, Formula years, bool back = false, string ending = "")
    {
        Formula r = "r" + ending, m = "m" + ending;
        return compounding.PeriodsPerYear switch
        {
            1 => (1m + r).Pow(years),
            { } => (1m + (r / m)).Pow(m * years),
            null when compounding == Compounding.Continuous => Formula.Exp(r * years),
            null when back => 1m / (1m - (r * years)),
            null => 1m + (r * years),
        };
    }

    /// <summary>The factor of one year.</summary>
    internal static Formula OfYear(Compounding compounding)
    {
        Formula r = "r", m = "m";
        return compounding.PeriodsPerYear switch
        {
            null when compounding == Compounding.Continuous => Formula.Exp(r),
            null or 1 => 1m + r,
            { } => (1m + (r / m)).Pow(m),
        };
    }

    /// <summary>The letters of the rate: r, and m where there is one in the formula.</summary>
    internal static IEnumerable<ExplainedSymbol> Symbols(InterestRate rate, string ending = "", string meaning = "the rate a year") =>
    [
        ExplainedSymbol.Of("r" + ending, rate, meaning),
        .. rate.Compounding.PeriodsPerYear is > 1 and { } times ? [ExplainedSymbol.Of("m" + ending, times, "how often a year interest is added")] : Array.Empty<ExplainedSymbol>(),
    ];
}
