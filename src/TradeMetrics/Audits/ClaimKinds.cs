namespace TradeMetrics;

/// <summary>The kinds of claim that files hold, and which fields each reads; a field that none reads must be empty, so that nothing is passed over.</summary>
internal static class ClaimKinds
{
    private const string Start = "start_figure";
    private const string End = "end_figure";
    private const string Stated = "stated";

    private static readonly (string Kind, string[] Reads)[] s_kinds =
    [
        ("growth", [Start, End, Stated]),
        ("year-on-year", [Start, End, Stated]),
        ("cagr", [Start, End, Stated]),
        ("stated-cagr", [Start, End, Stated]),
        ("multiple", [Start, End, Stated]),
        ("level", [Start, End, Stated]),
        ("share", [Start, End, Stated]),
        ("stated-share", [Start, End, Stated]),
        ("share-of-country", [Start, End, Stated]),
        ("earlier-share", [Stated]),
        ("total", [Start, End]),
        ("shares", [Stated]),
        ("year-to-date", [Start, End]),
        ("rank", [Start, End, Stated]),
        ("first-place-streak", [End]),
        ("year-on-year-and-share", [Start, End, Stated]),
        ("stated-cagr-and-share", [Start, End, Stated]),
    ];

    internal static readonly string[] s_all = Array.ConvertAll(s_kinds, kind => kind.Kind);

    internal static Claim Read(ClaimFields fields)
    {
        var kind = fields.Required("kind");
        var reads = Array.Find(s_kinds, other => other.Kind == kind).Reads
            ?? throw ClaimFields.Failure("kind", $"{Excerpt.Quoted(kind)} is no kind of claim. Expected one of {string.Join(", ", s_all)}.");
        if (Array.Find([Start, End, Stated], field => fields.Has(field) && !reads.Contains(field)) is { } unread)
        {
            throw ClaimFields.Failure(unread, $"a claim of the kind {kind} reads none, but there is {Excerpt.Quoted(fields[unread])}. Leave it empty, or choose another kind.");
        }

        CheckPeriods(kind, fields);
        return fields.IsMoney ? new ClaimMaker<Money>(fields, fields.Amount).Make(kind) : new ClaimMaker<decimal>(fields, fields.Number).Make(kind);
    }

    private static void CheckPeriods(string kind, ClaimFields fields)
    {
        if (fields.Period("start_period") is not { } start || fields.Period("end_period") is not { } end)
        {
            return;
        }

        switch (kind)
        {
            case "growth" or "cagr" or "stated-cagr" or "multiple" or "level" or "stated-cagr-and-share":
                // It throws where the end is not after the start.
                _ = fields.Years();
                break;
            case "year-on-year" or "year-on-year-and-share" when !end.TryYearEarlier(out var earlier) || earlier != start:
                throw ClaimFields.Failure("start_period", $"{start} is not the period a year before {end}. Use the kind growth for other spans.");
            case "year-to-date" when !end.Contains(start):
                throw ClaimFields.Failure("start_period", $"{start} is not within {end}. Give the months so far, as 2022-01-01/P4M, and their year.");
        }
    }
}
