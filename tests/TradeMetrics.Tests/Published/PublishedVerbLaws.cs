using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using TradeMetrics.Currencies;

namespace TradeMetrics.Tests;

/// <summary>For every verb: the metric of true values is never outside the interval, and the interval is no wider than its ends' metrics.</summary>
[Properties(Arbitrary = new[] { typeof(LooseArbitraries) }, MaxTest = 1000)]
public class PublishedVerbLaws
{
    private const decimal Tight = 1e-24m;

    [Property]
    public void Growth_holds_the_truth_and_is_tight(Loose<decimal> from, Loose<decimal> to, PositiveInt days)
    {
        // A ratio of more than 28 digits has no growth, though that of the ends may have.
        if (!from.Figure.TryGrowthTo(to.Figure, out var growth) || !from.Truth.TryGrowthTo(to.Truth, out var truth))
        {
            return;
        }

        Holds(growth, truth, x => x.Fraction, attained: to.Truth == 0m);
        Near(growth.Low.Fraction, from.Figure.High.GrowthTo(to.Figure.Low).Fraction);
        Near(growth.High.Fraction, from.Figure.Low.GrowthTo(to.Figure.High).Fraction);

        // From years to a day, over which the average is a power.
        var years = days.Get % 40 == 0 ? 1 / 365m : (days.Get % 5000) / 100m + 0.01m;
        if (from.Figure.TryCagrTo(to.Figure, years, out var average) && from.Truth.TryCagrTo(to.Truth, years, out var trueAverage))
        {
            Holds(average, trueAverage, x => x.Fraction, attained: to.Truth == 0m);
        }

        if (from.Figure.TryLogGrowthTo(to.Figure, out var log))
        {
            Holds(log, from.Truth.LogGrowthTo(to.Truth), x => (decimal)x);
            Assert.InRange(from.Figure.High.LogGrowthTo(to.Figure.Low) - log.Low, 0, 1e-14 * Math.Max(1, Math.Abs(log.Low)));
        }
    }

    [Property]
    public void A_share_holds_the_truth_and_is_tight(Loose<decimal> part, Loose<decimal> rest)
    {
        var whole = part.Figure + rest.Figure;
        if (!part.Figure.TryShareOf(whole, out var share) || !part.Truth.TryShareOf(part.Truth + rest.Truth, out var truth))
        {
            return;
        }

        Holds(share, truth, x => x.Fraction, attained: part.Truth == 0m || rest.Truth == 0m);
        Near(share.Low.Fraction, part.Figure.Low / whole.High);
    }

    [Property]
    public void Shares_hold_the_truth_and_are_tight(Loose<decimal>[] parts)
    {
        if (!parts.Select(part => part.Figure).TryShares(out var shares) || !parts.Select(part => part.Truth).TryShares(out var truths))
        {
            return;
        }

        var sum = parts.Sum(part => part.Truth);
        for (var i = 0; i < parts.Length; i++)
        {
            var (low, high) = (parts[i].Figure.Low, parts[i].Figure.High);
            var others = parts.Where((_, j) => j != i).ToArray();
            Holds(shares[i], truths[i], x => x.Fraction, attained: parts[i].Truth == 0m || parts[i].Truth == sum, tolerance: 1e-27m);
            Near(shares[i].High.Fraction, others.Length == 0 ? 1m : high / (high + others.Sum(other => other.Figure.Low)));
            Near(shares[i].Low.Fraction, others.Length == 0 ? 1m : low / (low + others.Sum(other => other.Figure.High)));
        }
    }

    [Property]
    public void A_part_and_its_whole_hold_the_truth(Loose<Share> share, Loose<decimal> figure, bool negative)
    {
        var whole = negative ? figure.Figure * -1m : figure.Figure;
        var truth = negative ? -figure.Truth : figure.Truth;
        var part = share.Figure.Of(whole);
        Holds(part, share.Truth.Of(truth), x => x, attained: truth == 0m || share.Truth == Share.Zero);
        decimal[] corners = [share.Figure.Low.Of(whole.Low), share.Figure.High.Of(whole.Low), share.Figure.Low.Of(whole.High), share.Figure.High.Of(whole.High)];
        Near(part.Low, corners.Min());
        Near(part.High, corners.Max());
        if (share.Figure.TryWholeFrom(figure.Figure, out var implied))
        {
            Holds(implied, share.Truth.WholeFrom(figure.Truth), x => x, attained: figure.Truth == 0m);
            Near(implied.Low, share.Figure.High.WholeFrom(figure.Figure.Low));
            Near(implied.High, share.Figure.Low.WholeFrom(figure.Figure.High));
        }
    }

    [Property]
    public void Shares_of_shares_complements_and_points_hold_the_truth(Loose<Share> a, Loose<Share> b)
    {
        Holds(a.Figure.Of(b.Figure), a.Truth.Of(b.Truth), x => x.Fraction, attained: a.Truth == Share.Zero || b.Truth == Share.Zero);
        Near(a.Figure.Of(b.Figure).High.Fraction, a.Figure.High.Fraction * b.Figure.High.Fraction);
        Assert.True(a.Figure.Complement().Contains(a.Truth.Complement));
        Assert.Equal(a.Figure, a.Figure.Complement().Complement());
        var points = a.Figure - b.Figure;
        Assert.True(points.Contains(a.Truth - b.Truth));
        Assert.Equal(a.Figure.Low - b.Figure.High, points.Low);
        Assert.True((b.Figure + points).Contains(a.Truth));
        Assert.True((a.Figure - points).Contains(b.Truth));
    }

    [Property]
    public void Growth_rates_and_points_hold_the_truth(Loose<GrowthRate> a, Loose<GrowthRate> b)
    {
        var points = a.Figure - b.Figure;
        Assert.True(points.Contains(a.Truth - b.Truth));
        Near(points.High.Fraction, (a.Figure.High - b.Figure.Low).Fraction);
        Assert.True((b.Figure + points).Contains(a.Truth));
        Assert.True((a.Figure - points).Contains(b.Truth));
        Holds(a.Figure.Then(b.Figure), a.Truth.Then(b.Truth), x => x.Fraction, attained: a.Truth.Factor == 0m || b.Truth.Factor == 0m);
        Near(a.Figure.Then(b.Figure).Low.Fraction, a.Figure.Low.Then(b.Figure.Low).Fraction);
        Holds(a.Figure.Factor(), a.Truth.Factor, x => x, attained: true);
        if (a.Figure.TryInverse(out var inverse))
        {
            Holds(inverse, a.Truth.Inverse, x => x.Fraction);
            Near(inverse.High.Fraction, a.Figure.Low.Inverse.Fraction);
        }
    }

    [Property]
    public void Rates_over_other_times_hold_the_truth(Loose<GrowthRate> rate, PositiveInt n)
    {
        Frequency[] all = [Frequency.Annual, Frequency.HalfYearly, Frequency.FourMonthly, Frequency.Quarterly, Frequency.Monthly];
        var frequency = all[n.Get % all.Length];
        Holds(rate.Figure.Deannualised(frequency), rate.Truth.Deannualised(frequency), x => x.Fraction, attained: rate.Truth.Factor == 0m);
        Near(rate.Figure.Deannualised(frequency).High.Fraction, rate.Figure.High.Deannualised(frequency).Fraction);
        if (rate.Figure.TryOver(n.Get % 9 / 2m, out var over) && rate.Truth.TryOver(n.Get % 9 / 2m, out var overTruth))
        {
            Holds(over, overTruth, x => x.Fraction, attained: rate.Truth.Factor == 0m);
            Near(over.High.Fraction, rate.Figure.High.Over(n.Get % 9 / 2m).Fraction);
        }

        if (rate.Figure.TryOver(frequency.PeriodsPerYear, out var yearly))
        {
            Assert.Equal(yearly, rate.Figure.Annualised(frequency));
        }

        if (rate.Figure.Low.Fraction * frequency.PeriodsPerYear >= -1m)
        {
            Holds(rate.Figure.AnnualisedSimply(frequency), rate.Truth.AnnualisedSimply(frequency), x => x.Fraction);
        }
    }

    [Property]
    public void Times_hold_the_truth_and_are_tight(Loose<GrowthRate> rate, Loose<decimal> from, Loose<decimal> to)
    {
        if (rate.Figure.TryDoublingTime(out var doubling))
        {
            Holds(doubling, rate.Truth.DoublingTime(), x => (decimal)x);
            Assert.InRange((doubling.High - rate.Figure.Low.DoublingTime()) / doubling.High, 0, 1e-14);
        }

        if (rate.Figure.TryHalvingTime(out var halving))
        {
            Holds(halving, rate.Truth.HalvingTime(), x => (decimal)x);
            Assert.InRange((halving.High - rate.Figure.High.HalvingTime()) / halving.High, 0, 1e-14);
        }

        if (from.Figure.TryTimeToReach(to.Figure, rate.Figure, out var reach))
        {
            Holds(reach, from.Truth.TimeToReach(to.Truth, rate.Truth), x => (decimal)x, attained: from.Truth == to.Truth);
        }
    }

    [Property]
    public void Amounts_compound_and_discount_around_the_truth(Loose<decimal> amount, Loose<GrowthRate> rate, PositiveInt n)
    {
        var periods = n.Get % 12 / 2m;
        if (amount.Figure.TryCompoundedAt(rate.Figure, periods, out var later) && amount.Truth.TryCompoundedAt(rate.Truth, periods, out var laterTruth))
        {
            Holds(later, laterTruth, x => x, attained: amount.Truth == 0m || rate.Truth.Factor == 0m);
            Near(later.High, amount.Figure.High.CompoundedAt(rate.Figure.High, periods));
        }

        if (amount.Figure.TryDiscountedAt(rate.Figure, periods, out var earlier) && amount.Truth.TryDiscountedAt(rate.Truth, periods, out var earlierTruth))
        {
            Holds(earlier, earlierTruth, x => x, attained: amount.Truth == 0m);
            Near(earlier.Low, amount.Figure.Low.DiscountedAt(rate.Figure.High, periods));
        }

        var interest = InterestRate.FromPercent(n.Get % 300 / 10m, n.Get % 2 == 0 ? Compounding.Monthly : Compounding.Continuous);
        var balance = n.Get % 3 == 0 ? amount.Figure * -1m : amount.Figure;
        var truth = n.Get % 3 == 0 ? -amount.Truth : amount.Truth;
        if (balance.TryCompoundedAt(interest, periods, out var grown) && balance.TryDiscountedAt(interest, periods, out var worth))
        {
            Holds(grown, truth.CompoundedAt(interest, periods), x => x, attained: truth == 0m);
            Holds(worth, truth.DiscountedAt(interest, periods), x => x, attained: truth == 0m);
            Near(grown.Low, balance.Low.CompoundedAt(interest, periods));
        }
    }

    [Property]
    public void Earlier_and_later_shares_hold_the_truth_after_steep_falls_too(Loose<Share> share, Loose<GrowthRate> part, Loose<GrowthRate> whole)
    {
        if (Quotient(share.Truth, whole.Truth, part.Truth) is { } before && share.Figure.TryEarlierGiven(part.Figure, whole.Figure, out var earlier))
        {
            Holds(earlier, Share.FromFraction(before), x => x.Fraction, attained: share.Truth == Share.Zero || whole.Truth.Factor == 0m);
            Near(earlier.Low.Fraction, Math.Min(1m, Quotient(share.Figure.Low, whole.Figure.Low, part.Figure.High) ?? 1m));
        }

        if (Quotient(share.Truth, part.Truth, whole.Truth) is { } after && share.Figure.TryLaterGiven(part.Figure, whole.Figure, out var later))
        {
            Holds(later, Share.FromFraction(after), x => x.Fraction, attained: share.Truth == Share.Zero || part.Truth.Factor == 0m);
            Near(later.High.Fraction, Quotient(share.Figure.High, part.Figure.High, whole.Figure.Low) ?? 1m);
        }

        static decimal? Quotient(Share share, GrowthRate up, GrowthRate down) =>
            down.Factor > 0m && DecimalMath.TryProportion(share.Fraction, up.Factor, down.Factor, out var quotient) && quotient <= 1m ? quotient : null;
    }

    [Property]
    public void Contributions_hold_the_truth_and_are_tight(Loose<decimal>[] earlier, Loose<decimal>[] later, bool negative)
    {
        var n = Math.Min(earlier.Length, later.Length);
        Published<decimal>[] from = [.. earlier.Take(n).Select(x => x.Figure)], to = [.. later.Take(n).Select(x => x.Figure)];
        var (fromTruth, toTruth) = (earlier.Take(n).Select(x => x.Truth).ToArray(), later.Take(n).Select(x => x.Truth).ToArray());
        if (negative && n > 1)
        {
            // A balance among the parts.
            (from[0], fromTruth[0]) = (from[0] * -0.5m, fromTruth[0] * -0.5m);
        }

        if (from.TryContributionsTo(to, out var points))
        {
            var whole = fromTruth.Sum();
            for (var i = 0; i < n; i++)
            {
                Holds(points[i], PercentagePoints.FromFraction((toTruth[i] / whole) - (fromTruth[i] / whole)), x => x.Fraction, tolerance: negative ? 1e-22m * Math.Max(1m, Math.Abs(toTruth[i] / whole)) : 1e-27m);

                // A balance may cancel digits of the whole, which no decimal brings back.
                if (negative)
                {
                    continue;
                }

                // The most is at a corner of the box.
                var (restLow, restHigh) = (from.Where((_, j) => j != i).Sum(x => x.Low), from.Where((_, j) => j != i).Sum(x => x.High));
                decimal[] corners = [.. from[i] is var f ? new[] { (f.Low, restLow), (f.Low, restHigh), (f.High, restLow), (f.High, restHigh) }.Select(c => (to[i].High / (c.Item1 + c.Item2)) - (c.Item1 / (c.Item1 + c.Item2))) : []];
                Near(points[i].High.Fraction, corners.Max());
            }
        }

        if (n > 1 && from[0].TryContributionTo(to[0], from[1], out var alone))
        {
            Holds(alone, fromTruth[0].ContributionTo(toTruth[0], fromTruth[1]), x => x.Fraction);
        }
    }

    [Property]
    public void Sums_differences_and_multiples_hold_the_truth_and_lose_nothing(Loose<decimal> a, Loose<decimal> b, int factor)
    {
        // Where the truth's own sum or product loses no digit, open ends are out to the last one.
        var kept = (a.Truth + b.Truth).Scale == Math.Max(a.Truth.Scale, b.Truth.Scale);
        Holds(a.Figure + b.Figure, a.Truth + b.Truth, x => x, attained: kept);
        Holds(a.Figure - b.Figure, a.Truth - b.Truth, x => x, attained: kept && (a.Truth - b.Truth).Scale == (a.Truth + b.Truth).Scale);
        Holds(a.Figure * (factor / 100m), a.Truth * (factor / 100m), x => x, attained: (a.Truth * (factor / 100m)).Scale == a.Truth.Scale + (factor / 100m).Scale);
        Assert.Equal(a.Figure * (factor / 100m), (factor / 100m) * a.Figure);
        Near((a.Figure - b.Figure).Low, a.Figure.Low - b.Figure.High);
        Assert.Equal(a.Figure + b.Figure, Published.Sum([a.Figure, b.Figure]));
    }

    [Property]
    public void Typed_money_and_money_come_to_the_same_as_their_numbers(Loose<decimal> from, Loose<decimal> to, Loose<GrowthRate> rate, Loose<Share> share)
    {
        var (a, b) = (from.Figure.Select(x => new Money<CNY>(x)), to.Figure.Select(x => new Money<CNY>(x)));
        var (c, d) = (a.ToMoney(), b.ToMoney());
        Assert.Equal(a, c.As<CNY>());
        Assert.False(c.TryAs<USD>(out _));
        Same(from.Figure.TryGrowthTo(to.Figure, out var g1), g1, a.TryGrowthTo(b, out var g2), g2, c.TryGrowthTo(d, out var g3), g3);
        Same(from.Figure.TryCagrTo(to.Figure, 7, out g1), g1, a.TryCagrTo(b, 7, out g2), g2, c.TryCagrTo(d, 7, out g3), g3);
        Same(from.Figure.TryShareOf(to.Figure, out var s1), s1, a.TryShareOf(b, out var s2), s2, c.TryShareOf(d, out var s3), s3);
        Same(from.Figure.TryTimeToReach(to.Figure, rate.Figure, out var t1), t1, a.TryTimeToReach(b, rate.Figure, out var t2), t2, c.TryTimeToReach(d, rate.Figure, out var t3), t3);
        Assert.Equal(from.Figure + to.Figure, (a + b).Select(x => x.Amount));
        Assert.Equal(from.Figure - to.Figure, (c - d).Select(x => x.Amount));
        Assert.Equal(share.Figure.Of(from.Figure), share.Figure.Of(a).Select(x => x.Amount));
        if (from.Figure.TryCompoundedAt(rate.Figure, 3, out var later))
        {
            // Tiny amounts too: their last digit is that of a decimal.
            Assert.Equal(later, a.CompoundedAt(rate.Figure, 3).Select(x => x.Amount));
            Assert.Equal(later, c.CompoundedAt(rate.Figure, 3).Select(x => x.Amount));
        }

        if (share.Figure.TryWholeFrom(from.Figure, out var whole))
        {
            Assert.Equal(whole, share.Figure.WholeFrom(a).Select(x => x.Amount));
        }
    }

    private static void Same<T>(bool one, Published<T> first, bool two, Published<T> second, bool three, Published<T> third)
        where T : struct, IComparable<T>
    {
        Assert.Equal((one, one), (two, three));
        Assert.Equal(first, second);
        Assert.Equal(first, third);
    }

    // The metric of the truth is itself rounded: at an end that is out it may come to the end, unless it is there exactly.
    private static void Holds<T>(Published<T> figure, T truth, Func<T, decimal> number, bool attained = false, decimal tolerance = 0m)
        where T : struct, IComparable<T>
    {
        var (low, value, high) = (number(figure.Low), number(truth), number(figure.High));
        var inside = attained && tolerance == 0m ? figure.Contains(truth) : low - tolerance <= value && value <= high + tolerance;
        Assert.True(inside, string.Create(CultureInfo.InvariantCulture, $"{value} is outside {(figure.IncludesLow ? '[' : '(')}{low}, {high}{(figure.IncludesHigh ? ']' : ')')}"));
    }

    private static void Near(decimal end, decimal metric) =>
        Assert.True(Math.Abs(end - metric) <= Tight * Math.Max(1m, Math.Abs(metric)), string.Create(CultureInfo.InvariantCulture, $"{end} is not within 1e-24 of {metric}"));
}
