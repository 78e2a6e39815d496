using System.Globalization;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(PublishedArbitraries) }, MaxTest = 300)]
public class FigureNetworkTests
{
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    // The true values satisfy all claims, so no claim may conflict and none of them may be narrowed away.
    [Property]
    public bool True_values_are_never_narrowed_away(Printed<decimal> a, Printed<decimal> b, Printed<Share> share)
    {
        var (sum, part) = (a.Truth + b.Truth, (a.Truth + b.Truth) * share.Truth.Fraction);
        var view = new FigureNetwork()
            .With("a", a.Figure)
            .With("b", b.Figure)
            .With("sum", Print(sum))
            .With("part", Around(part))
            .WithSum("a and b", "sum", "a", "b")
            .WithShare("share", "part", "sum", share.Figure)
            .Propagate();
        return view.Conflicts.Count == 0
            && view.Figures["a"].Contains(a.Truth) && view.Figures["b"].Contains(b.Truth) && view.Figures["sum"].Contains(sum)
            && view.Figures["part"].Contains(part) && view.Figures["share"].Contains(share.Truth.Fraction);
    }

    [Property]
    public bool No_interval_gets_wider(Printed<decimal> a, Printed<decimal> b, Printed<decimal> sum)
    {
        var view = new FigureNetwork().With("a", a.Figure).With("b", b.Figure).With("sum", sum.Figure).WithSum("a and b", "sum", "a", "b").Propagate();
        return new[] { ("a", a), ("b", b), ("sum", sum) }.All(pair => view.Figures[pair.Item1].Low >= pair.Item2.Figure.Low && view.Figures[pair.Item1].High <= pair.Item2.Figure.High);
    }

    [Fact]
    public void Claims_narrow_each_other_through_a_chain()
    {
        var view = new FigureNetwork()
            .With("whole", Published.Number("10", s_invariant))
            .With("part", Published.Number("3.00", s_invariant))
            .With("other", Published.Number("7.0", s_invariant))
            .WithShare("share", "part", "whole", Published.Between(Share.FromPercent(29m), Share.FromPercent(30m), Share.FromPercent(31m)))
            .WithSum("rest", "whole", "part", "other")
            .Propagate();

        // 7.0 and 3.00 leave the whole 9.945 to 10.055, and the share 2.995/10.055 to 3.005/9.945.
        Assert.Empty(view.Conflicts);
        Assert.Equal((9.945m, 10.055m), (view.Figures["whole"].Low, view.Figures["whole"].High));
        Assert.Equal(0.29786m, Math.Round(view.Figures["share"].Low, 5));
        Assert.Equal(0.30216m, Math.Round(view.Figures["share"].High, 5));
    }

    [Fact]
    public void A_claim_that_cannot_hold_is_named_and_narrows_nothing()
    {
        var view = new FigureNetwork()
            .With("exports", Published.Number("5.3", s_invariant))
            .With("imports", Published.Number("3.0", s_invariant))
            .With("trade", Published.Number("8.0", s_invariant))
            .WithSum("parts make trade", "trade", "exports", "imports")
            .Propagate();
        Assert.Equal(["parts make trade"], Assert.Single(view.Conflicts).Claims);
        Assert.Equal(Published.Number("8.0", s_invariant), view.Figures["trade"]);
    }

    [Fact]
    public void What_is_no_network_says_why()
    {
        var one = new FigureNetwork().With("a", Published.Number("-1", s_invariant));
        Assert.Contains("already", Assert.Throws<ArgumentException>(() => one.With("a", Published.Exactly(1m))).Message, StringComparison.Ordinal);
        Assert.Contains("no figure", Assert.Throws<ArgumentException>(() => one.WithSum("c", "a", "b")).Message, StringComparison.Ordinal);
        Assert.Contains("no parts", Assert.Throws<ArgumentException>(() => one.WithSum("c", "a")).Message, StringComparison.Ordinal);
        Assert.Contains("twice", Assert.Throws<ArgumentException>(() => one.WithSum("c", "a", "a")).Message, StringComparison.Ordinal);
        var three = one.With("b", Published.Exactly(1m)).With("c", Published.Exactly(1m));
        Assert.Contains("\"a\" may be negative", Assert.Throws<NegativeMeasureException>(() => three.WithProduct("d", "b", "c", "a")).Message, StringComparison.Ordinal);
        Assert.Contains("claim \"d\" already", Assert.Throws<ArgumentException>(() => three.WithSum("d", "a", "b").WithSum("d", "a", "c")).Message, StringComparison.Ordinal);
        Assert.Throws<CurrencyMismatchException>(() => one.With("y", Published.Money("5 CNY", s_invariant)).With("d", Published.Money("5 USD", s_invariant)));
    }

    // Three levels in a row, each growth true of its neighbours; the growth over both is not. Any two of the three claims can hold.
    [Fact]
    public void A_conflict_names_the_claims_it_needs_and_no_others()
    {
        var open = Published.Between(1m, 100m, 1000m);
        var view = new FigureNetwork()
            .With("2020", open).With("2021", open).With("2022", open).With("other", Published.Number("3.0", s_invariant)).With("rest", open)
            .WithSum("harmless", "2022", "other", "rest")
            .WithGrowth("first year", "2020", "2021", Published.Growth("10.0 %", s_invariant))
            .WithGrowth("second year", "2021", "2022", Published.Growth("10.0 %", s_invariant))
            .WithGrowth("both years", "2020", "2022", Published.Growth("30.0 %", s_invariant))
            .Propagate();
        Assert.Equal(["first year", "second year", "both years"], Assert.Single(view.Conflicts).Claims);
        Assert.Equal("first year, second year, both years", view.Conflicts[0].ToString());
        Assert.True(view.Figures["2021"].Low >= 1.0995m);
    }

    // Checked by drawing: no triple of the printed levels gives both growths.
    [Property]
    public bool Conflicting_claims_have_no_true_values_and_others_have_some(byte first, byte second)
    {
        var (a, b) = (Percent(first % 40), Percent(second % 40));
        var view = new FigureNetwork().With("from", Published.Number("10", s_invariant)).With("to", Published.Number("12", s_invariant))
            .WithGrowth("one", "from", "to", a).WithGrowth("two", "from", "to", b).Propagate();
        var fits = Enumerable.Range(0, 400).Any(step =>
        {
            var growth = GrowthRate.FromFraction((11.5m / 10.5m) - 1m + (step * 0.0007m));
            return growth.Factor < 12.5m / 9.5m && a.Contains(growth) && b.Contains(growth);
        });

        // Intervals that only touch may overlap by the step that covers decimal's rounding.
        return fits == (view.Conflicts.Count == 0) || Math.Abs((first % 40) - (second % 40)) == 1;
    }

    [Fact]
    public void Claims_that_narrow_each_other_ever_more_slowly_come_to_an_end()
    {
        var factor = Published.Exactly(GrowthRate.FromFraction(0.000_001m));
        var view = new FigureNetwork().With("a", Published.Between(1m, 1m, 9m)).With("b", Published.Between(1m, 1m, 9m))
            .WithGrowth("there", "a", "b", factor).WithGrowth("back", "b", "a", factor).Propagate();
        Assert.True(view.Figures["a"].Low > 1m && view.Figures["a"].High < 9m);
        Assert.False(view.IsSettled);
        Assert.True(new FigureNetwork().With("a", Published.Exactly(1m)).Propagate().IsSettled);
    }

    // A third and a quotient by seven have more digits than a decimal keeps; sums with large figures lose some.
    [Fact]
    public void Figures_of_twenty_eight_digits_are_not_narrowed_away()
    {
        var unit = Published.Between(0m, 0.5m, 1m);
        var view = new FigureNetwork()
            .With("one", Published.Exactly(1m)).With("third", Published.Exactly(1m / 3m)).With("x", unit).With("y", unit)
            .With("big", Published.Exactly(1e15m)).With("s", Published.Between(1e15m, 1e15m, 1e15m + 1m))
            .WithProduct("px", "x", "one", "third").WithSum("sx", "s", "x", "big").WithSum("sy", "s", "y", "big").WithProduct("py", "y", "one", "third")
            .Propagate();
        Assert.Empty(view.Conflicts);
        Assert.True(view.Figures["x"].Contains(1m / 3m) && view.Figures["y"].Contains(1m / 3m));
    }

    [Property]
    public bool The_order_of_the_claims_does_not_matter(Printed<decimal> a, Printed<decimal> b, Printed<Share> share, bool possible)
    {
        var sum = possible ? Print(a.Truth + b.Truth) : Print(a.Truth + b.Truth + 1000m);
        var start = new FigureNetwork().With("a", a.Figure).With("b", b.Figure).With("sum", sum);
        var one = start.WithSum("total", "sum", "a", "b").WithShare("share", "a", "sum", Published.Between(Share.Zero, share.Truth, Share.Whole)).Propagate();
        var other = start.WithShare("share", "a", "sum", Published.Between(Share.Zero, share.Truth, Share.Whole)).WithSum("total", "sum", "a", "b").Propagate();
        return one.Conflicts.Count == other.Conflicts.Count
            && (one.Conflicts.Count > 0 || new[] { "a", "b", "sum" }.All(name => Close(one.Figures[name].Low, other.Figures[name].Low) && Close(one.Figures[name].High, other.Figures[name].High)));

        static bool Close(decimal x, decimal y) => Math.Abs(x - y) <= 1e-6m * Math.Max(1m, Math.Abs(x));
    }

    [Fact]
    public void Figures_come_in_the_order_in_which_they_were_given()
    {
        string[] names = ["trade", "imports", "exports", "a", "z", "2022", "2017"];
        var network = names.Aggregate(new FigureNetwork(), (network, name) => network.With(name, Published.Exactly(1m)));
        Assert.Equal(names, network.Propagate().Figures.Keys);
    }

    // A share of zero says nothing of its whole.
    [Fact]
    public void A_factor_that_may_be_zero_leaves_the_other_open()
    {
        var view = new FigureNetwork().With("p", Published.Exactly(1m)).With("x", Published.Between(0m, 1m, 2m)).With("y", Published.Between(0m, 1m, 9m)).WithProduct("c", "p", "x", "y").Propagate();
        Assert.Empty(view.Conflicts);
        Assert.Equal((0.5m, 9m), (Math.Round(view.Figures["y"].Low, 20), view.Figures["y"].High));
    }

    private static Published<GrowthRate> Percent(int percent) => Published.Growth($"{percent} %", s_invariant);

    private static Published<decimal> Print(decimal truth) => Published.Number(Math.Round(truth, 1, MidpointRounding.AwayFromZero).ToString("F1", s_invariant), s_invariant);

    private static Published<decimal> Around(decimal truth) => Published.Between(truth * 0.99m, truth, truth * 1.01m);
}
