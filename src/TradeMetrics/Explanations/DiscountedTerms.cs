namespace TradeMetrics;

/// <summary>Cash flows as terms of a sum, each discounted or compounded. Flows of zero have no term.</summary>
/// <param name="flows">The times and the amounts.</param>
/// <param name="isDated">Whether times have letters of their own, or are the index of the sum.</param>
/// <param name="factor">What one unit becomes over a time; null where time does not count.</param>
internal sealed class DiscountedTerms((WideFloat Time, decimal Amount)[] flows, bool isDated, Func<Formula, Formula>? factor)
{
    private string Index => isDated ? "i" : "t";

    private Formula Time => isDated ? "t_i" : "t";

    private Formula Amount => "a_" + Index;

    internal static DiscountedTerms Of(PeriodicCashFlows flows, string rate = "r") => Of(flows, time => (1m + (Formula)rate).Pow(time));

    internal static DiscountedTerms Of(PeriodicCashFlows flows, Func<Formula, Formula>? factor) =>
        new([.. flows.Select((amount, period) => (WideFloat.From((long)period), amount.Amount))], isDated: false, factor);

    internal static DiscountedTerms Of(DatedCashFlows flows, DayCount? dayCount, Func<Formula, Formula>? factor) => new(
        [.. flows.Select(flow => (WideFloat.From((dayCount ?? DayCount.Actual365Fixed).YearFraction(flows.Start, flow.Date)), flow.Amount.Amount))], isDated: true, factor);

    /// <summary>The sum as it is printed.</summary>
    /// <param name="weight">What each term is multiplied by, of its time.</param>
    /// <param name="last">The index of the last term.</param>
    internal Formula General(Func<Formula, Formula>? weight = null, string last = "n")
    {
        var worth = factor is null ? Amount : Amount / factor(Time);
        return Summed(weight is null ? worth : weight(Time) * worth, last);
    }

    /// <summary>The sum with its numbers, term by term.</summary>
    /// <param name="weight">What each term is multiplied by, of its time.</param>
    /// <param name="direction">1 for what is received, −1 for what is paid (as a positive number), 0 for all.</param>
    /// <param name="count">How many flows are added up, from the first.</param>
    internal Formula Written(Func<Formula, Formula>? weight = null, int direction = 0, int? count = null) => Addition.Of([.. flows
        .Take(count ?? flows.Length)
        .Where(flow => flow.Amount != 0m && (direction == 0 || Math.Sign(flow.Amount) == direction))
        .Select(flow => Term(flow.Time, direction < 0 ? -flow.Amount : flow.Amount, weight))]);

    /// <summary>The sum of what is received, compounded to the end, as it is printed.</summary>
    internal Formula GeneralCompounded() => Summed(Amount * factor!((isDated ? "t_n" : (Formula)"n") - Time));

    /// <summary>The sum with its numbers, each compounded to the end.</summary>
    internal Formula Compounded(int direction = 0) => Addition.Of([.. flows
        .Where(flow => flow.Amount != 0m && (direction == 0 || Math.Sign(flow.Amount) == direction))
        .Select(flow => (flows[^1].Time - flow.Time) is { IsZero: false } left ? flow.Amount * factor!(new FormulaNumber(left)) : flow.Amount)]);

    private Summation Summed(Formula term, string last = "n") => new(Index, isDated ? "1" : "0", last, term);

    private Formula Term(WideFloat time, decimal amount, Func<Formula, Formula>? weight)
    {
        Formula years = new FormulaNumber(time), worth = factor is null || time.IsZero ? amount : amount / factor(years);
        return weight is null ? worth : weight(years) * worth;
    }
}
