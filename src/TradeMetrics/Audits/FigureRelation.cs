namespace TradeMetrics;

/// <summary>A claim on the figures of a network: the first name is the sum or the product of the others.</summary>
internal sealed record FigureRelation(string Claim, bool IsSum, string[] Names)
{
    // Narrower by less than this part of its width is no change: it ends what would go on for ever.
    private const decimal Worthwhile = 1e-9m;

    /// <summary>Narrows each figure by the others: true where one got narrower, null where no values fit.</summary>
    internal bool? Narrow(Dictionary<string, Ends> ends)
    {
        var changed = false;
        for (var i = 0; i < Names.Length; i++)
        {
            var before = ends[Names[i]];
            var after = Implied(ends, i) is { } implied ? before.Intersection(implied) : before;
            if (after.IsEmpty)
            {
                return null;
            }

            // An end that is shut out where it stood is a change too.
            var shut = (before.Low == after.Low && before.IncludesLow != after.IncludesLow) || (before.High == after.High && before.IncludesHigh != after.IncludesHigh);
            if (shut || before.High - before.Low - (after.High - after.Low) > Worthwhile * (before.High - before.Low))
            {
                ends[Names[i]] = after;
                changed = true;
            }
        }

        return changed;
    }

    private Ends? Implied(Dictionary<string, Ends> ends, int index)
    {
        var first = ends[Names[0]];
        if (!IsSum)
        {
            return index == 0 ? ends[Names[1]] * ends[Names[2]] : first.Over(ends[Names[3 - index]]);
        }

        Ends others = new(0m, true, 0m, true);
        for (var j = 1; j < Names.Length; j++)
        {
            others = j == index ? others : others + ends[Names[j]];
        }

        return index == 0 ? others : first - others;
    }
}
