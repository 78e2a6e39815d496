using System.Globalization;
using System.Numerics;

namespace TradeMetrics;

/// <summary>Makes the claim that the fields of a row state; where a figure is not printed, one that says so and what the rest implies.</summary>
internal sealed class ClaimMaker<T>(ClaimFields fields, Func<string, string, Published<T>> read)
    where T : struct, IComparable<T>, IAdditionOperators<T, T, T>, IDivisionOperators<T, T, decimal>, IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>
{
    internal Claim Make(string kind) => kind switch
    {
        "growth" or "year-on-year" => Growth(Stated()),
        "cagr" or "stated-cagr" => AverageGrowth(Stated()),
        "multiple" => Multiple(),
        "level" => Level(Stated()),
        "share" or "stated-share" => Share(Figure("start_figure"), Figure("end_figure"), "the whole"),
        "share-of-country" when fields.Has("start_figure") => Share(Figure("start_figure"), Figure("end_figure"), "the country's total"),
        "share-of-country" => Share(Figure("end_figure"), null, "the country's total"),
        "earlier-share" => EarlierShare(),
        "total" => Total(),
        "shares" => Shares(),
        "year-to-date" => (Figure("start_figure"), Figure("end_figure")) is ({ } soFar, { } year) ? new YearToDateClaim<T>(soFar, year) : new UncheckableClaim("the months so far or the full year are not printed"),
        "rank" => Rank(),
        "first-place-streak" => Streak(),
        "year-on-year-and-share" => WithShare("growth", average: false),
        _ => WithShare("average growth a year", average: true),
    };

    // Of these measures, a zero that was rounded stands for something above it.
    private Published<T>? Figure(string field)
    {
        if (!fields.Has(field))
        {
            return null;
        }

        var figure = read(field, fields[field]);
        return Measure.Sign(figure.Value) == 0 && Measure.Sign(figure.Low) < 0
            ? new(figure.Value, figure.Value, true, figure.High, figure.IncludesHigh, figure.Text, figure.Wording)
            : figure;
    }

    private Published<T>[] Figures(string field) => Array.ConvertAll(fields.List(field), text => read(field, text));

    private Published<GrowthRate>? Stated() => fields.Has("stated") ? fields.Growth(fields["stated"]) : null;

    private Claim Growth(Published<GrowthRate>? stated) => (Figure("start_figure"), Figure("end_figure"), stated) switch
    {
        ({ } a, { } b, { } rate) => new GrowthClaim<T>(a, b, rate),
        ({ } a, { } b, null) => UncheckableClaim.Implying("no growth is stated", "the growth", () => a.GrowthTo(b)),
        ({ } a, null, { } rate) => UncheckableClaim.Implying("the later figure is not printed", "it", () => a.CompoundedAt(rate, 1)),
        (null, { } b, { } rate) => UncheckableClaim.Implying("the earlier figure is not printed", "it", () => b.DiscountedAt(rate, 1)),
        (null, null, { } rate) => UncheckableClaim.Implying("the level of neither period is printed", $"the level over {Earlier()}", () => rate.Factor()),
        _ => new UncheckableClaim("neither a growth nor two levels are printed"),
    };

    private string Earlier()
    {
        var earlier = fields.Period("start_period") ?? (fields.Period("end_period") is { } end && end.TryYearEarlier(out var before) ? before : null);
        return earlier is { } period ? $"that of {period}" : "the earlier one";
    }

    private Claim AverageGrowth(Published<GrowthRate>? stated)
    {
        if (fields.Years() is not { } years)
        {
            return new UncheckableClaim("the years that the average is over are not printed");
        }

        return (Figure("start_figure"), Figure("end_figure"), stated) switch
        {
            ({ } a, { } b, { } rate) => new AverageGrowthClaim<T>(a, b, years, rate),
            ({ } a, { } b, null) => UncheckableClaim.Implying("no rate is stated", "the average growth a year", () => a.CagrTo(b, years)),
            ({ } a, null, { } rate) => UncheckableClaim.Implying($"the figure of {fields["end_period"]} is not printed", "it", () => a.CompoundedAt(rate, years)),
            (null, { } b, { } rate) => UncheckableClaim.Implying($"the figure of {fields["start_period"]} is not printed", "it", () => b.DiscountedAt(rate, years)),
            (null, null, { } rate) => UncheckableClaim.Implying("no level is printed", Over(years), () => rate.Over(years).Factor()),
            _ => new UncheckableClaim("neither a rate nor two levels are printed"),
        };
    }

    private static string Over(decimal years) => years == 1m ? "the factor over the year" : string.Create(CultureInfo.InvariantCulture, $"the factor over {years:0.##} years");

    // "Doubled, about 20 % a year": the multiple against the rate, and the levels against both where they are printed.
    private Claim Multiple()
    {
        var stated = fields.List("stated").Length == 1 ? fields.Stated("the multiple") : fields.Stated("the multiple", "the average growth a year");
        if (stated.Length < 2)
        {
            return Growth(stated.Length == 0 ? null : fields.Growth(stated[0]));
        }

        var (multiple, rate) = (fields.Growth(stated[0]), fields.Growth(stated[1]));
        if (fields.Years() is not { } years)
        {
            return new UncheckableClaim("the years that the average is over are not printed");
        }

        var claim = new MultipleClaim(multiple, years, rate);
        return (Figure("start_figure"), Figure("end_figure")) is ({ } a, { } b)
            ? new JointClaim([claim, new GrowthClaim<T>(a, b, multiple), new AverageGrowthClaim<T>(a, b, years, rate)])
            : claim;
    }

    private Claim Level(Published<GrowthRate>? rate)
    {
        var (from, to) = (Figure("start_figure"), Figure("end_figure"));
        if ((from, to, rate) is ({ } a, { } b, { } growth) && fields.Years() is { } years)
        {
            return new LevelClaim<T>(a, growth, years, b);
        }

        return (from, to, rate) switch
        {
            (null, { } level, null) => UncheckableClaim.Implying("it is printed once, with nothing to compare it with", "the level", () => level),
            (null, null, null) => new UncheckableClaim("no level is printed"),
            _ => AverageGrowth(rate),
        };
    }

    private Claim Share(Published<T>? part, Published<T>? whole, string name)
    {
        Published<Share>? stated = fields.Has("stated") ? fields.Share(fields["stated"]) : null;
        return (part, whole, stated) switch
        {
            ({ } p, { } w, { } share) => new ShareClaim<T>(p, w, share),
            ({ } p, { } w, null) => UncheckableClaim.Implying("no share is stated", "the share", () => p.ShareOf(w)),
            ({ } p, null, { } share) => UncheckableClaim.Implying($"{name} is not printed", "it", () => share.WholeFrom(p)),
            (null, { } w, { } share) => UncheckableClaim.Implying("the part is not printed", "it", () => share.Of(w)),
            (null, null, { } share) => UncheckableClaim.Implying("neither the part nor the whole is printed", "the share", () => share),
            _ => new UncheckableClaim("neither a share nor both figures are printed"),
        };
    }

    private Claim Total() => (Figures("start_figure"), fields.Has("end_figure")) switch
    {
        ([], _) => new UncheckableClaim("the parts are not printed"),
        (var parts, true) => new TotalClaim<T>(parts, read("end_figure", fields["end_figure"])),
        (var parts, false) => UncheckableClaim.Implying("the whole is not printed", "it", () => Published.Sum(parts)),
    };

    private Claim Shares() => fields.List("stated") is { Length: > 0 } shares ? new HundredPercentClaim([.. shares.Select(fields.Share)]) : new UncheckableClaim("the shares are not printed");

    private Claim Rank()
    {
        var (others, stated) = (Figures("start_figure"), ClaimFields.Whole("stated", fields.Required("stated")));
        return !fields.Has("end_figure") ? new UncheckableClaim("the figure is not printed")
            : others.Length == 0 ? new UncheckableClaim("the figures of the others are not printed")
            : new RankClaim<T>(read("end_figure", fields["end_figure"]), others, stated);
    }

    private UncheckableClaim Streak()
    {
        var years = ClaimFields.Whole("end_figure", fields.Required("end_figure").Split(' ')[0]);
        return fields.Period("end_period") is not { } end || end.YearNumber <= years ? new(string.Create(CultureInfo.InvariantCulture, $"the ranks of the {years} years are not printed"))
            : years == 1 ? new($"the ranks of {end} are not printed")
            : new($"the ranks of the years since {TimePeriod.Year(end.YearNumber - (years - 1))} are not printed");
    }

    private Claim EarlierShare()
    {
        string[] names = ["the share", "the growth of its part", "the growth of the whole", "the share before"];
        var stated = fields.List("stated").Length == 3 ? fields.Stated(names[..3]) : fields.Stated(names);
        if (stated.Length == 0)
        {
            return new UncheckableClaim("neither the share nor the growth is printed");
        }

        var (later, part, whole) = (fields.Share(stated[0]), fields.Growth(stated[1]), fields.Growth(stated[2]));
        return stated.Length == 4
            ? new EarlierShareClaim(later, part, whole, fields.Share(stated[3]))
            : UncheckableClaim.Implying("no earlier share is stated", "the earlier share", () => later.EarlierGiven(part, whole));
    }

    // A growth and a share in one sentence: the growth is checked where the levels are printed, the share implies one before.
    private Claim WithShare(string growth, bool average)
    {
        var stated = fields.Stated(growth, "the share");
        if (stated.Length == 0)
        {
            return new UncheckableClaim("neither a growth nor a share is printed");
        }

        var (rate, share, years) = (fields.Growth(stated[0]), fields.Share(stated[1]), average ? fields.Years() : 1m);
        Claim before = years is { } span
            ? UncheckableClaim.Implying(
                "the growth of the total is not printed", "its share before, had the total not grown,", () => share.EarlierGiven(rate.Over(span), Published.Exactly(GrowthRate.Zero)))
            : new UncheckableClaim("the years that the average is over are not printed");
        return (Figure("start_figure"), Figure("end_figure"), years) is ({ } from, { } to, { } n)
            ? new JointClaim([average ? new AverageGrowthClaim<T>(from, to, n, rate) : new GrowthClaim<T>(from, to, rate), before])
            : before;
    }
}
