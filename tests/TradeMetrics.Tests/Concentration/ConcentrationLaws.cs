using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class ConcentrationLaws
{
    private static readonly Func<Concentration, double>[] Inequality =
    [
        c => (double)c.Gini, c => c.TheilT, c => c.TheilL(), c => c.Atkinson(0.5), c => c.Atkinson(1), c => c.Atkinson(2),
    ];

    private static readonly Func<Concentration, double>[] All =
    [
        .. Inequality, c => (double)c.Herfindahl, c => (double)c.Rosenbluth, c => -c.Entropy, c => (double)c.ConcentrationRatio(2).Fraction,
    ];

    [Property]
    public bool Measures_do_not_change_with_the_unit(NonEmptyArray<PositiveInt> parts) =>
        Same(All, Parts(parts).Concentration(), Parts(parts).Select(part => part * 1000m).Concentration());

    [Property]
    public bool Measures_do_not_change_with_the_order(NonEmptyArray<PositiveInt> parts, int seed)
    {
        var shuffled = Parts(parts);
        new Random(seed).Shuffle(shuffled);
        return Same(All, Parts(parts).Concentration(), shuffled.Concentration());
    }

    [Property]
    public bool Replication_leaves_inequality_and_divides_Herfindahl(NonEmptyArray<PositiveInt> parts)
    {
        var (once, twice) = (Parts(parts).Concentration(), Parts(parts).Concat(Parts(parts)).Concentration());
        return Same(Inequality, once, twice)
            && Near((double)once.Herfindahl, 2 * (double)twice.Herfindahl)
            && Near((double)once.Rosenbluth, 2 * (double)twice.Rosenbluth)
            && Near((double)twice.EquivalentNumber, 2 * (double)once.EquivalentNumber)
            && Near(twice.Entropy, once.Entropy + Math.Log(2));
    }

    [Property]
    public bool Measures_keep_within_their_bounds(NonEmptyArray<NonNegativeInt> parts)
    {
        var concentration = parts.Get.Select(part => (decimal)part.Get).Append(1m).Concentration();
        var n = concentration.Count;
        const decimal rounding = 1e-25m;
        return concentration.Herfindahl >= (1m / n) - rounding && concentration.Herfindahl <= 1m + rounding
            && concentration.Rosenbluth >= (1m / n) - rounding && concentration.Rosenbluth <= 1m + rounding
            && concentration.EquivalentNumber >= 1m - rounding && concentration.EquivalentNumber <= n + rounding
            && concentration.Gini >= 0m && concentration.Gini <= 1m - (1m / n) + rounding
            && concentration.CorrectedGini() is >= 0m and <= 1m + rounding
            && concentration.NormalizedHerfindahl() is >= 0m and <= 1m + rounding
            && concentration.ConcentrationIndex() is >= 0 and <= 1 + 1e-12
            && concentration.TheilT >= 0 && concentration.TheilT <= Math.Log(n) + 1e-12
            && concentration.Entropy >= 0 && concentration.Entropy <= Math.Log(n) + 1e-12
            && concentration.NormalizedEntropy() is >= 0 and <= 1
            && concentration.Atkinson(0.5) is >= 0 and <= 1 && concentration.Atkinson(2) is >= 0 and <= 1;
    }

    [Property]
    public bool Equal_parts_attain_the_lower_ends(PositiveInt size, PositiveInt count)
    {
        var n = count.Get + 1;
        var equal = Enumerable.Repeat((decimal)size.Get, n).Concentration();
        return Near((double)equal.Herfindahl, 1.0 / n) && Near((double)equal.Rosenbluth, 1.0 / n) && Near((double)equal.EquivalentNumber, n)
            && Near((double)equal.NormalizedHerfindahl(), 0) && Near(equal.ConcentrationIndex(), 0) && Near(equal.NormalizedEntropy(), 1)
            && Inequality.All(measure => Near(measure(equal), 0));
    }

    [Property]
    public bool All_in_one_part_attains_the_upper_ends(PositiveInt size, PositiveInt count)
    {
        var n = count.Get + 1;
        var single = Enumerable.Repeat(0m, n - 1).Append(size.Get).Concentration();
        return single is { Herfindahl: 1m, Rosenbluth: 1m, EquivalentNumber: 1m, HerfindahlPoints: 10_000m, Entropy: 0 }
            && single.NormalizedHerfindahl() == 1m && Near(single.ConcentrationIndex(), 1) && single.NormalizedEntropy() == 0
            && Near((double)single.Gini, 1 - (1.0 / n)) && Near((double)single.CorrectedGini(), 1)
            && Near(single.TheilT, Math.Log(n)) && Near(single.Atkinson(0.5), 1 - (1.0 / n)) && single.Atkinson(1) == 1;
    }

    [Property]
    public bool A_transfer_from_a_smaller_to_a_larger_part_raises_every_measure(NonEmptyArray<PositiveInt> parts)
    {
        // Pigou and Dalton's principle: the smallest part gives half of what it has to the largest.
        var before = Parts(parts).Append(1m).Append(3m).Order().ToArray();
        var after = before.ToArray();
        after[0] -= before[0] / 2m;
        after[^1] += before[0] / 2m;
        return All.All(measure => measure(after.Concentration()) > measure(before.Concentration()));
    }

    [Property]
    public bool Merging_two_parts_raises_Herfindahl_by_twice_the_product_of_their_shares(NonEmptyArray<PositiveInt> parts)
    {
        var apart = Parts(parts).Append(5m).ToArray();
        decimal[] merged = [apart[0] + apart[1], .. apart.Skip(2)];
        var rise = 2m * (apart[0] / apart.Sum()) * (apart[1] / apart.Sum());
        return Math.Abs(merged.Concentration().Herfindahl - apart.Concentration().Herfindahl - rise) < 1e-25m;
    }

    [Property]
    public bool Theils_T_is_what_lies_between_and_within_groups(NonEmptyArray<NonNegativeInt> parts)
    {
        var breakdown = Breakdown.From(parts.Get.Select(part => (decimal)part.Get).Append(1m).Select((part, place) => (place, part)));
        var (exact, doubles) = (breakdown.TheilByGroup(place => place % 3), breakdown.Select(part => (double)part).TheilByGroup(place => place % 3));
        return Near(exact.Total, breakdown.Concentration().TheilT) && Near(exact.Between, doubles.Between) && Near(exact.Within, doubles.Within)
            && exact is { Between: >= 0, Within: >= 0 };
    }

    [Property]
    public bool Groups_of_one_part_lie_apart_and_one_group_holds_all(NonEmptyArray<PositiveInt> parts)
    {
        var breakdown = Breakdown.From(Parts(parts).Select((part, place) => (place, part)));
        return Near(breakdown.TheilByGroup(place => place).Within, 0) && Near(breakdown.TheilByGroup(_ => 0).Between, 0);
    }

    private static decimal[] Parts(NonEmptyArray<PositiveInt> parts) => [.. parts.Get.Select(part => (decimal)part.Get)];

    private static bool Same(Func<Concentration, double>[] measures, Concentration first, Concentration second) => measures.All(measure => Near(measure(first), measure(second)));

    private static bool Near(double first, double second) => Math.Abs(first - second) < 1e-11 * Math.Max(1, Math.Abs(first));
}
