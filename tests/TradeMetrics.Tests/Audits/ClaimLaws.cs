using System.Globalization;
using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(MaxTest = 500)]
public class ClaimLaws
{
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    [Property]
    public bool Growth_that_was_printed_from_true_values_is_never_inconsistent(PositiveInt a, PositiveInt b, byte decimals, byte years)
    {
        var (from, to, n) = (True(a), True(b), (years % 30) + 1);
        var growth = new GrowthClaim<decimal>(Print(from, decimals % 3), Print(to, decimals % 3), Percent(from.GrowthTo(to)));
        var average = new AverageGrowthClaim<decimal>(Print(from, decimals % 3), Print(to, decimals % 3), n, Percent(from.CagrTo(to, n)));
        return growth.Audit().Verdict is Verdict.Exact or Verdict.WithinRounding && average.Audit().Verdict is Verdict.Exact or Verdict.WithinRounding;
    }

    [Property]
    public bool A_share_that_was_printed_from_true_values_is_never_inconsistent(PositiveInt a, PositiveInt b, byte decimals)
    {
        var (part, whole) = (Math.Min(True(a), True(b)), Math.Max(True(a), True(b)));
        var claim = new ShareClaim<decimal>(Print(part, decimals % 3), Print(whole, decimals % 3), Published.Share(part.ShareOf(whole).ToString("P1", s_invariant), s_invariant));
        return claim.Audit().Verdict is Verdict.Exact or Verdict.WithinRounding;
    }

    [Property]
    public bool Parts_printed_from_true_values_add_up_and_make_100_percent(NonEmptyArray<PositiveInt> parts, byte decimals)
    {
        var truth = Array.ConvertAll(parts.Get, True);
        var total = new TotalClaim<decimal>([.. truth.Select(part => Print(part, decimals % 3))], Print(truth.Sum(), decimals % 3));
        var shares = new HundredPercentClaim([.. truth.Shares().Select(share => Published.Share(share.ToString("P1", s_invariant), s_invariant))]);
        return total.Audit().Verdict is Verdict.Exact or Verdict.WithinRounding && shares.Audit().Verdict is Verdict.Exact or Verdict.WithinRounding;
    }

    [Property]
    public bool A_level_printed_from_true_values_is_never_inconsistent(PositiveInt a, PositiveInt tenths, byte years)
    {
        var (from, rate) = (True(a), GrowthRate.FromFraction((tenths.Get % 400 / 1000m) - 0.1m));
        var claim = new LevelClaim<decimal>(Print(from, 1), Percent(rate), years % 15, Print(from.CompoundedAt(rate, years % 15), 1));
        return claim.Audit().Verdict is Verdict.Exact or Verdict.WithinRounding;
    }

    [Property]
    public bool A_verdict_of_inconsistent_is_confirmed_by_every_sampled_pair_of_true_values(PositiveInt a, PositiveInt b, int offTenths)
    {
        var (from, to) = (Print(True(a), 1), Print(True(b), 1));
        var stated = Percent(GrowthRate.FromFraction(Math.Max(-1m, from.Value.GrowthTo(to.Value).Fraction + (offTenths % 200 / 1000m))));
        var finding = new GrowthClaim<decimal>(from, to, stated).Audit();
        var reached = Places().Any(x => Places().Any(y => stated.Contains(At(from, x).GrowthTo(At(to, y)))));
        return finding.Verdict switch
        {
            Verdict.Inconsistent => !reached,
            Verdict.Exact => stated.Contains(from.Value.GrowthTo(to.Value)),
            _ => !stated.Contains(from.Value.GrowthTo(to.Value)),
        };
    }

    [Property]
    public bool A_rank_that_was_printed_from_true_values_is_never_inconsistent(NonEmptyArray<PositiveInt> figures)
    {
        var truth = Array.ConvertAll(figures.Get, True);
        var rank = 1 + truth.Skip(1).Count(other => other > truth[0]);
        var claim = new RankClaim<decimal>(Print(truth[0], 0), [.. truth.Skip(1).Select(other => Print(other, 0))], rank);
        return claim.Audit().Verdict is Verdict.Exact or Verdict.WithinRounding;
    }

    [Property]
    public bool A_multiple_with_the_rate_that_it_gives_is_never_inconsistent_and_with_twice_the_growth_always(PositiveInt tenths, byte years)
    {
        var (factor, n) = (1.5m + (tenths.Get % 80 / 10m), (years % 12) + 2);
        var multiple = Published.Growth($"increased to {factor.ToString("F1", s_invariant)} times", s_invariant);
        var rate = Published.Exactly(1m).CagrTo(Published.Exactly(factor), n).Value;
        return new MultipleClaim(multiple, n, Percent(rate)).Audit().Verdict is Verdict.Exact or Verdict.WithinRounding
            && new MultipleClaim(multiple, n, Percent(GrowthRate.FromFraction((rate.Fraction * 2m) + 0.02m))).Audit().Verdict == Verdict.Inconsistent;
    }

    [Property]
    public bool An_earlier_share_that_follows_is_never_inconsistent(PositiveInt part, PositiveInt whole, PositiveInt share)
    {
        var (p, w) = (GrowthRate.FromFraction(part.Get % 500 / 1000m), GrowthRate.FromFraction(whole.Get % 500 / 1000m));
        var later = Share.FromFraction((share.Get % 600 / 1000m) + 0.01m);
        return !(later.Fraction * w.Factor < p.Factor)
            || new EarlierShareClaim(Print(later), Percent(p), Percent(w), Print(later.EarlierGiven(p, w))).Audit().Verdict is Verdict.Exact or Verdict.WithinRounding;

        Published<Share> Print(Share truth) => Published.Share(truth.ToString("P1", s_invariant), s_invariant);
    }

    [Property]
    public bool A_year_to_date_that_is_part_of_its_year_is_never_inconsistent(PositiveInt a, PositiveInt b)
    {
        var (soFar, rest) = (True(a), True(b));
        return new YearToDateClaim<decimal>(Print(soFar, 1), Print(soFar + rest, 1)).Audit().Verdict is Verdict.Exact or Verdict.WithinRounding
            && new YearToDateClaim<decimal>(Print(soFar + rest + 1m, 1), Print(soFar, 1)).Audit().Verdict == Verdict.Inconsistent;
    }

    [Property]
    public bool The_verdict_of_claims_together_is_the_worst_of_theirs(NonEmptyArray<byte> kinds)
    {
        Claim[] all = [.. kinds.Get.Select(kind => Of((Verdict)(kind % 4)))];
        var order = new[] { Verdict.Inconsistent, Verdict.WithinRounding, Verdict.Exact, Verdict.NotCheckable };
        return new JointClaim(all).Audit().Verdict == order.First(verdict => all.Any(claim => claim.Audit().Verdict == verdict));

        static Claim Of(Verdict verdict) => verdict switch
        {
            Verdict.Exact => new TotalClaim<decimal>([Print(5m, 0)], Print(5m, 0)),
            Verdict.WithinRounding => new TotalClaim<decimal>([Print(5m, 0), Print(5m, 0)], Print(11m, 0)),
            Verdict.Inconsistent => new TotalClaim<decimal>([Print(5m, 0)], Print(9m, 0)),
            _ => new UncheckableClaim("something is not printed"),
        };
    }

    // Five digits, the first not zero, so that no figure prints as zero.
    private static decimal True(PositiveInt seed) => 1m + (seed.Get * 7919L % 99_991 / 1000m);

    private static Published<decimal> Print(decimal truth, int decimals) =>
        Published.Number(Math.Round(truth, decimals, MidpointRounding.AwayFromZero).ToString($"F{decimals}", s_invariant), s_invariant);

    private static Published<GrowthRate> Percent(GrowthRate truth) => Published.Growth(truth.ToString("P1", s_invariant), s_invariant);

    private static IEnumerable<decimal> Places() => Enumerable.Range(0, 21).Select(i => i / 20m);

    private static decimal At(Published<decimal> figure, decimal place)
    {
        var value = figure.Low + ((figure.High - figure.Low) * place);
        return figure.Contains(value) ? value : figure.Value;
    }
}
