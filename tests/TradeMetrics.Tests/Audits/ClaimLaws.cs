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
