using System.Globalization;
using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(PublishedArbitraries) }, MaxTest = 500)]
public class PublishedLaws
{
    private const decimal Tight = 1e-24m;

    [Property]
    public bool The_true_growth_is_never_outside(Printed<decimal> from, Printed<decimal> to, PositiveInt years) =>
        from.Figure.GrowthTo(to.Figure).Contains(from.Truth.GrowthTo(to.Truth))
        && from.Figure.CagrTo(to.Figure, (years.Get % 40) + 1).Contains(from.Truth.CagrTo(to.Truth, (years.Get % 40) + 1));

    [Property]
    public bool The_interval_of_growth_is_tight(Printed<decimal> from, Printed<decimal> to)
    {
        var (a, b) = (from.Figure, to.Figure);
        var growth = a.CagrTo(b, 5);
        return Math.Abs((growth.Low - a.High.CagrTo(b.Low, 5)).Fraction) <= Tight * growth.Low.Factor
            && Math.Abs((growth.High - a.Low.CagrTo(b.High, 5)).Fraction) <= Tight * growth.High.Factor;
    }

    [Property]
    public bool The_true_share_is_never_outside(Printed<decimal> part, Printed<decimal> rest)
    {
        // A whole that was printed apart, and agrees: rounded to a place of its own.
        var whole = part.Truth + rest.Truth;
        var printed = Published.Number(Math.Round(whole, 1, MidpointRounding.AwayFromZero).ToString("F1", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return part.Truth.CompareTo(printed.High) > 0 || part.Figure.ShareOf(printed).Contains(part.Truth.ShareOf(whole));
    }

    [Property]
    public bool The_true_shares_of_parts_are_never_outside_and_the_intervals_are_tight(Printed<decimal> a, Printed<decimal> b, Printed<decimal> c)
    {
        var shares = new[] { a.Figure, b.Figure, c.Figure }.Shares();
        var truth = new[] { a.Truth, b.Truth, c.Truth }.Shares();
        var least = a.Figure.Low.ShareOf(a.Figure.Low + b.Figure.High + c.Figure.High);
        return shares.Zip(truth).All(pair => pair.First.Contains(pair.Second)) && Math.Abs((shares[0].Low - least).Fraction) <= Tight;
    }

    [Property]
    public bool The_true_whole_is_never_outside(Printed<Share> share, Printed<decimal> part) =>
        share.Figure.WholeFrom(part.Figure).Contains(share.Truth.WholeFrom(part.Truth));

    [Property]
    public bool The_true_later_and_earlier_amounts_are_never_outside(Printed<decimal> amount, Printed<GrowthRate> rate, PositiveInt years) =>
        amount.Figure.CompoundedAt(rate.Figure, years.Get % 20).Contains(amount.Truth.CompoundedAt(rate.Truth, years.Get % 20))
        && amount.Figure.DiscountedAt(rate.Figure, years.Get % 20).Contains(amount.Truth.DiscountedAt(rate.Truth, years.Get % 20))
        && rate.Figure.Over(years.Get % 20).Contains(rate.Truth.Over(years.Get % 20));

    [Property]
    public bool The_true_earlier_share_is_never_outside(Printed<Share> share, Printed<GrowthRate> part, Printed<GrowthRate> whole)
    {
        var possible = share.Truth.Fraction * whole.Truth.Factor <= part.Truth.Factor;
        return !possible || share.Figure.EarlierGiven(part.Figure, whole.Figure).Contains(share.Truth.EarlierGiven(part.Truth, whole.Truth));
    }

    [Property]
    public bool A_figure_that_is_read_is_written_as_printed(Printed<decimal> number) =>
        Published.Number(number.Figure.ToString(), CultureInfo.InvariantCulture) == number.Figure;

    [Property]
    public bool A_true_value_rounds_to_what_was_printed_and_one_outside_does_not(int thousandths, byte which)
    {
        var value = thousandths % 100_000 / 100m;
        RoundingConvention[] all = [RoundingConvention.HalfUp, RoundingConvention.HalfEven, RoundingConvention.Truncated];
        MidpointRounding[] modes = [MidpointRounding.AwayFromZero, MidpointRounding.ToEven, MidpointRounding.ToZero];
        var printed = Math.Round(value, 1, modes[which % 3]).ToString("F1", CultureInfo.InvariantCulture);
        var figure = Published.Number(printed, CultureInfo.InvariantCulture, new() { Rounding = all[which % 3] });
        return Enumerable.Range(-30, 61).All(step =>
            figure.Contains(value + (step / 100m)) == (Math.Round(value + (step / 100m), 1, modes[which % 3]) == figure.Value));
    }

    [Property]
    public bool Meeting_is_having_a_value_in_common(Printed<decimal> a, Printed<decimal> b) =>
        a.Figure.Meets(b.Figure) == b.Figure.Meets(a.Figure) && (!b.Figure.Contains(a.Truth) || a.Figure.Meets(b.Figure));

    [Property(MaxTest = 3000)]
    public bool No_text_throws_anything_but_a_format_exception(string? garbage, int seed)
    {
        string[] bits = ["about ", "over", "8.3", "1e9", "9999999999999999999999999999", "%", " pp", "times", "-fold", "1/", "7", "a fifth", "doubled", "亿", "元", "倍", "增长", "翻一番", "成", "-", "CNY", garbage ?? ""];
        var random = new System.Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => bits[random.Next(bits.Length)]));
        var culture = CultureInfo.InvariantCulture;
        return Same(() => Published.Money(text, culture), Published.TryMoney(text, culture, null, out _))
            && Same(() => Published.Number(text, culture), Published.TryNumber(text, culture, null, out _))
            && Same(() => Published.Growth(text, culture), Published.TryGrowth(text, culture, null, out _))
            && Same(() => Published.Share(text, culture), Published.TryShare(text, culture, null, out _))
            && Same(() => Published.Points(text, culture), Published.TryPoints(text, culture, null, out _));
    }

    private static bool Same<T>(Func<T> parse, bool tried)
    {
        try
        {
            _ = parse();
            return tried;
        }
        catch (FormatException)
        {
            return !tried;
        }
    }
}
