using System.Globalization;
using System.Numerics;

namespace TradeMetrics;

/// <summary>Makes the claim that the fields of a row state; where a figure is not printed, one that says so and what the rest implies.</summary>
internal static class ClaimKinds
{
    internal static readonly string[] s_all =
    [
        "growth", "year-on-year", "cagr", "stated-cagr", "multiple", "level", "share", "stated-share", "share-of-country", "earlier-share", "total", "shares",
        "year-to-date", "rank", "first-place-streak", "year-on-year-and-share", "stated-cagr-and-share",
    ];

    internal static Claim Read(ClaimFields fields) => fields.IsMoney ? Read(fields, fields.Amount) : Read(fields, fields.Number);

    private static Claim Read<T>(ClaimFields fields, Func<string, string, Published<T>> read)
        where T : struct, IComparable<T>, IAdditionOperators<T, T, T>, IDivisionOperators<T, T, decimal>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>
    {
        switch (fields.Required("kind"))
        {
            case "growth" or "year-on-year":
                return Growth(fields, Start(), End(), Stated());
            case "cagr" or "stated-cagr":
                return AverageGrowth(fields, Start(), End(), Stated());
            case "multiple":
                return Multiple(fields, Start(), End());
            case "level":
                return Level(fields, Start(), End(), Stated());
            case "share" or "stated-share":
                return Share(Start(), End(), StatedShare(), "the whole");
            case "share-of-country":
                return Share(End(), null, StatedShare(), "the country's total");
            case "total":
                return Total(Figures("start_figure"), End());
            case "year-to-date":
                return (Start(), End()) is ({ } soFar, { } year) ? new YearToDateClaim<T>(soFar, year) : new UncheckableClaim("the months so far or the full year are not printed");
            case "rank":
                return Rank(fields, End(), Figures("start_figure"));
            case "first-place-streak":
                return Streak(fields);
            case "shares":
                var shares = fields.List("stated");
                return shares.Length > 0 ? new HundredPercentClaim([.. shares.Select(fields.Share)]) : new UncheckableClaim("the shares are not printed");
            case "earlier-share":
                return EarlierShare(fields);
            case "year-on-year-and-share":
                return WithShare(fields, "growth", rate => Start() is { } from && End() is { } to ? new GrowthClaim<T>(from, to, rate) : null);
            case "stated-cagr-and-share":
                return WithShare(fields, "average growth a year", rate => Start() is { } from && End() is { } to && fields.Years() is { } years ? new AverageGrowthClaim<T>(from, to, years, rate) : null);
            case var other:
                throw ClaimFields.Failure("kind", $"{Excerpt.Quoted(other)} is no kind of claim. Expected one of {string.Join(", ", s_all)}.");
        }

        Published<T>? Start() => One("start_figure");

        Published<T>? End() => One("end_figure");

        Published<T>? One(string field) => fields[field] is { Length: > 0 } text ? read(field, text) : null;

        Published<T>[] Figures(string field) => Array.ConvertAll(fields.List(field), text => read(field, text));

        Published<GrowthRate>? Stated() => fields["stated"] is { Length: > 0 } text ? fields.Growth(text) : null;

        Published<Share>? StatedShare() => fields["stated"] is { Length: > 0 } text ? fields.Share(text) : null;
    }

    private static Claim Growth<T>(ClaimFields fields, Published<T>? from, Published<T>? to, Published<GrowthRate>? stated)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => (from, to, stated) switch
        {
            ({ } a, { } b, { } rate) => new GrowthClaim<T>(a, b, rate),
            ({ } a, { } b, null) => UncheckableClaim.Implying("no growth is stated", "the growth", () => a.GrowthTo(b)),
            ({ } a, null, { } rate) => UncheckableClaim.Implying("the later figure is not printed", "the later figure", () => a.CompoundedAt(rate, 1)),
            (null, { } b, { } rate) => UncheckableClaim.Implying("the earlier figure is not printed", "the earlier figure", () => b.DiscountedAt(rate, 1)),
            (null, null, { } rate) => UncheckableClaim.Implying("the level of neither period is printed", $"the level over {Earlier(fields)}", () => rate.Factor()),
            _ => new UncheckableClaim("neither a growth nor two levels are printed"),
        };

    private static string Earlier(ClaimFields fields)
    {
        var earlier = fields.Period("start_period") ?? (fields.Period("end_period") is { } end && end.TryYearEarlier(out var before) ? before : null);
        return earlier is { } period ? $"that of {period}" : "the earlier one";
    }

    private static Claim AverageGrowth<T>(ClaimFields fields, Published<T>? from, Published<T>? to, Published<GrowthRate>? stated)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>
    {
        if (fields.Years() is not { } years)
        {
            return new UncheckableClaim("the years that the average is over are not printed");
        }

        return (from, to, stated) switch
        {
            ({ } a, { } b, { } rate) => new AverageGrowthClaim<T>(a, b, years, rate),
            ({ } a, { } b, null) => UncheckableClaim.Implying("no rate is stated", "the average growth a year", () => a.CagrTo(b, years)),
            ({ } a, null, { } rate) => UncheckableClaim.Implying($"the figure of {fields["end_period"]} is not printed", "it", () => a.CompoundedAt(rate, years)),
            (null, { } b, { } rate) => UncheckableClaim.Implying($"the figure of {fields["start_period"]} is not printed", "it", () => b.DiscountedAt(rate, years)),
            (null, null, { } rate) => UncheckableClaim.Implying("no level is printed", Over(years), () => rate.Over(years).Factor()),
            _ => new UncheckableClaim("neither a rate nor two levels are printed"),
        };
    }

    private static string Over(decimal years) => string.Create(CultureInfo.InvariantCulture, $"the factor over {years} years");

    private static Claim Multiple<T>(ClaimFields fields, Published<T>? from, Published<T>? to)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>
    {
        var stated = fields.List("stated").Length == 1 ? fields.Stated("the multiple") : fields.Stated("the multiple", "the average growth a year");
        Published<GrowthRate>? multiple = stated.Length > 0 ? fields.Growth(stated[0]) : null;
        if (stated.Length < 2)
        {
            return Growth(fields, from, to, multiple);
        }

        if (fields.Years() is not { } years)
        {
            return new UncheckableClaim("the years that the average is over are not printed");
        }

        var claim = new MultipleClaim(multiple!.Value, years, fields.Growth(stated[1]));
        return from is { } a && to is { } b ? new JointClaim([claim, new GrowthClaim<T>(a, b, multiple.Value)]) : claim;
    }

    private static Claim Level<T>(ClaimFields fields, Published<T>? from, Published<T>? to, Published<GrowthRate>? rate)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>
    {
        if ((from, to, rate) is ({ } a, { } b, { } growth) && fields.Years() is { } years)
        {
            return new LevelClaim<T>(a, growth, years, b);
        }

        return from is null && to is { } level
            ? UncheckableClaim.Implying("it is printed once, with nothing to compare it with", "the level", () => level)
            : AverageGrowth(fields, from, to, rate);
    }

    private static Claim Share<T>(Published<T>? part, Published<T>? whole, Published<Share>? stated, string name)
        where T : struct, IComparable<T>, IDivisionOperators<T, T, decimal>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> => (part, whole, stated) switch
        {
            ({ } p, { } w, { } share) => new ShareClaim<T>(p, w, share),
            ({ } p, { } w, null) => UncheckableClaim.Implying("no share is stated", "the share", () => p.ShareOf(w)),
            ({ } p, null, { } share) => UncheckableClaim.Implying($"{name} is not printed", name, () => share.WholeFrom(p)),
            (null, null, { } share) => UncheckableClaim.Implying("neither the part nor the whole is printed", "the share", () => share),
            (null, _, _) => new UncheckableClaim("the part is not printed"),
            _ => new UncheckableClaim("neither a share nor the whole is printed"),
        };

    private static Claim Total<T>(Published<T>[] parts, Published<T>? whole)
        where T : struct, IComparable<T>, IAdditionOperators<T, T, T> => (parts, whole) switch
        {
            ([], _) => new UncheckableClaim("the parts are not printed"),
            (_, { } total) => new TotalClaim<T>(parts, total),
            _ => UncheckableClaim.Implying("the whole is not printed", "the whole", () => Published.Sum(parts)),
        };

    private static Claim Rank<T>(ClaimFields fields, Published<T>? figure, Published<T>[] others)
        where T : struct, IComparable<T>
    {
        var stated = ClaimFields.Whole("stated", fields.Required("stated"));
        return figure is { } own && others.Length > 0 ? new RankClaim<T>(own, others, stated) : new UncheckableClaim("the figure or those of the others are not printed");
    }

    private static UncheckableClaim Streak(ClaimFields fields)
    {
        var years = ClaimFields.Whole("end_figure", fields.Required("end_figure").Split(' ')[0]);
        return fields.Period("end_period") is { } end && end.YearNumber > years
            ? new UncheckableClaim($"the ranks of the years since {TimePeriod.Year(end.YearNumber - (years - 1))} are not printed")
            : new UncheckableClaim(string.Create(CultureInfo.InvariantCulture, $"the ranks of the {years} years are not printed"));
    }

    private static Claim EarlierShare(ClaimFields fields)
    {
        var list = fields.List("stated");
        if (list.Length is 3)
        {
            var (later, part, whole) = (fields.Share(list[0]), fields.Growth(list[1]), fields.Growth(list[2]));
            return UncheckableClaim.Implying("no earlier share is stated", "the earlier share", () => later.EarlierGiven(part, whole));
        }

        var stated = fields.Stated("the share", "the growth of its part", "the growth of the whole", "the share before");
        return stated.Length == 0
            ? new UncheckableClaim("neither the share nor the growth is printed")
            : new EarlierShareClaim(fields.Share(stated[0]), fields.Growth(stated[1]), fields.Growth(stated[2]), fields.Share(stated[3]));
    }

    // A growth and a share in one sentence: the growth is checked where the levels are printed, the share implies one before.
    private static Claim WithShare(ClaimFields fields, string growth, Func<Published<GrowthRate>, Claim?> check)
    {
        var stated = fields.Stated(growth, "the share");
        if (stated.Length == 0)
        {
            return new UncheckableClaim("neither a growth nor a share is printed");
        }

        var (rate, share) = (fields.Growth(stated[0]), fields.Share(stated[1]));
        var over = growth == "growth" || fields.Years() is null ? rate : rate.Over(fields.Years()!.Value);
        var before = UncheckableClaim.Implying(
            "the growth of the total is not printed", "its share before, had the total not grown,", () => share.EarlierGiven(over, Published.Exactly(GrowthRate.Zero)));
        return check(rate) is { } claim ? new JointClaim([claim, before]) : before;
    }
}
