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
            .With("share", Fraction(share.Figure))
            .WithSum("sum", "sum", "a", "b")
            .WithProduct("share", "part", "sum", "share")
            .Propagate();
        return view.Conflicts.Count == 0
            && view.Figures["a"].Contains(a.Truth) && view.Figures["b"].Contains(b.Truth) && view.Figures["sum"].Contains(sum)
            && view.Figures["part"].Contains(part) && view.Figures["share"].Contains(share.Truth.Fraction);
    }

    [Property]
    public bool No_interval_gets_wider(Printed<decimal> a, Printed<decimal> b, Printed<decimal> sum)
    {
        var view = new FigureNetwork().With("a", a.Figure).With("b", b.Figure).With("sum", sum.Figure).WithSum("sum", "sum", "a", "b").Propagate();
        return new[] { ("a", a), ("b", b), ("sum", sum) }.All(pair => view.Figures[pair.Item1].Low >= pair.Item2.Figure.Low && view.Figures[pair.Item1].High <= pair.Item2.Figure.High);
    }

    [Fact]
    public void Claims_narrow_each_other_through_a_chain()
    {
        var view = new FigureNetwork()
            .With("whole", Published.Number("10", s_invariant))
            .With("part", Published.Number("3.00", s_invariant))
            .With("share", Published.Between(0.29m, 0.3m, 0.31m))
            .With("other", Published.Number("7.0", s_invariant))
            .WithProduct("share", "part", "whole", "share")
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
        Assert.Equal(["parts make trade"], view.Conflicts);
        Assert.Equal(Published.Number("8.0", s_invariant), view.Figures["trade"]);
    }

    [Fact]
    public void What_is_no_network_says_why()
    {
        var one = new FigureNetwork().With("a", Published.Number("-1", s_invariant));
        Assert.Contains("already", Assert.Throws<ArgumentException>(() => one.With("a", default)).Message, StringComparison.Ordinal);
        Assert.Contains("no figure", Assert.Throws<ArgumentException>(() => one.WithSum("c", "a", "b")).Message, StringComparison.Ordinal);
        Assert.Contains("no parts", Assert.Throws<ArgumentException>(() => one.WithSum("c", "a")).Message, StringComparison.Ordinal);
        Assert.Throws<NegativeMeasureException>(() => one.WithProduct("c", "a", "a", "a"));
    }

    // A share of zero says nothing of its whole.
    [Fact]
    public void A_factor_that_may_be_zero_leaves_the_other_open()
    {
        var view = new FigureNetwork().With("p", Published.Exactly(1m)).With("x", Published.Between(0m, 1m, 2m)).With("y", Published.Between(0m, 1m, 9m)).WithProduct("c", "p", "x", "y").Propagate();
        Assert.Empty(view.Conflicts);
        Assert.Equal(9m, view.Figures["y"].High);
    }

    private static Published<decimal> Print(decimal truth) => Published.Number(Math.Round(truth, 1, MidpointRounding.AwayFromZero).ToString("F1", s_invariant), s_invariant);

    private static Published<decimal> Around(decimal truth) => Published.Between(truth * 0.99m, truth, truth * 1.01m);

    private static Published<decimal> Fraction(Published<Share> share) => Published.Between(share.Low.Fraction, Math.Clamp(share.Value.Fraction, share.Low.Fraction, share.High.Fraction), share.High.Fraction);
}
