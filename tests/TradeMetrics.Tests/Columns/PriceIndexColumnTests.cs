using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class PriceIndexColumnTests
{
    private const int Groups = 3;

    [Property]
    public void Indices_of_groups_are_those_of_the_formulas_on_decimals((PositiveInt P0, NonNegativeInt Q0, PositiveInt P1, NonNegativeInt Q1, byte Group)[] goods, bool sorted)
    {
        var rows = sorted ? goods.OrderBy(good => good.Group % Groups).ToArray() : goods;
        double[] p0 = [.. rows.Select(good => good.P0.Get / 8d)], q0 = [.. rows.Select(good => good.Q0.Get / 4d)];
        double[] p1 = [.. rows.Select(good => good.P1.Get / 8d)], q1 = [.. rows.Select(good => good.Q1.Get / 4d)];
        int[] groups = [.. rows.Select(good => good.Group % Groups)];
        var laspeyres = ColumnAssert.SameOnThreads(Groups, (to, threads) => Columns.LaspeyresByGroup(p0, q0, p1, groups, to, threads));
        var paasche = ColumnAssert.SameOnThreads(Groups, (to, threads) => Columns.PaascheByGroup(p0, p1, q1, groups, to, threads));
        var fisher = ColumnAssert.SameOnThreads(Groups, (to, threads) => Columns.FisherByGroup(p0, q0, p1, q1, groups, to, threads));
        var walsh = ColumnAssert.SameOnThreads(Groups, (to, threads) => Columns.WalshByGroup(p0, q0, p1, q1, groups, to, threads));
        var tornqvist = ColumnAssert.SameOnThreads(Groups, (to, threads) => Columns.TornqvistByGroup(p0, q0, p1, q1, groups, to, threads));
        var jevons = ColumnAssert.SameOnThreads(Groups, (to, threads) => Columns.JevonsByGroup(p0, p1, groups, to, threads));
        for (var group = 0; group < Groups; group++)
        {
            int[] own = [.. Enumerable.Range(0, rows.Length).Where(row => groups[row] == group)];
            decimal Cost(double[] prices, double[] quantities) => own.Sum(row => (decimal)prices[row] * (decimal)quantities[row]);
            double Quotient(double[] quantities) => Cost(p0, quantities) == 0 ? double.NaN : (double)(Cost(p1, quantities) / Cost(p0, quantities));
            Near(Quotient(q0), laspeyres[group]);
            Near(Quotient(q1), paasche[group]);
            Near(Math.Sqrt(Quotient(q0) * Quotient(q1)), fisher[group]);
            double[] roots = [.. q0.Zip(q1, (earlier, later) => Math.Sqrt(earlier * later))];
            Near(own.Sum(row => p1[row] * roots[row]) / own.Sum(row => p0[row] * roots[row]), walsh[group], 1e-14);
            double LogRelative(int row) => Math.Log(p1[row] / p0[row]);
            double Mean(double[] prices, double[] quantities) => own.Sum(row => prices[row] * quantities[row] * LogRelative(row)) / own.Sum(row => prices[row] * quantities[row]);
            Near(Math.Exp((Mean(p0, q0) + Mean(p1, q1)) / 2), tornqvist[group], 1e-13);
            Near(own.Length == 0 ? double.NaN : Math.Exp(own.Average(LogRelative)), jevons[group], 1e-13);
        }
    }

    // gpindex (Steve Martin), reference page price_data, which recreates tables 3.1, 3.2 and 3.4 of Balk, "Price and Quantity Index Numbers" (2008):
    // six goods from the first period to the second.
    [Fact]
    public void Printed_indices_are_found()
    {
        double[] p1 = [1.0, 1.0, 1.0, 1.0, 1.0, 1.0], p2 = [1.2, 3.0, 1.3, 0.7, 1.4, 0.8];
        double[] q1 = [1.0, 1.0, 2.0, 1.0, 4.5, 0.5], q2 = [0.8, 0.9, 1.9, 1.3, 4.7, 0.6], index = new double[1];
        var groups = new int[6];
        Columns.LaspeyresByGroup(p1, q1, p2, groups, index);
        Assert.Equal(1.42, index[0], 5e-5);
        Columns.PaascheByGroup(p1, p2, q2, groups, index);
        Assert.Equal(1.3824, index[0], 5.1e-5);
        Columns.FisherByGroup(p1, q1, p2, q2, groups, index);
        Assert.Equal(1.4011, index[0], 5e-5);
        Columns.TornqvistByGroup(p1, q1, p2, q2, groups, index);
        Assert.Equal(1.4052, index[0], 5e-5);
        Columns.WalshByGroup(p1, q1, p2, q2, groups, index);
        Assert.Equal(1.4017, index[0], 5e-5);
        Columns.JevonsByGroup(p1, p2, groups, index);
        Assert.Equal(1.2419, index[0], 5e-5);
    }

    [Fact]
    public void Goods_that_miss_a_figure_are_passed_over_and_figures_out_of_range_are_not()
    {
        var index = new double[4];
        double[] p0 = [1, double.NaN, 2, 0, 1], q0 = [1, 5, 7, 1, -1], p1 = [2, 1, double.NaN, 1, 1], q1 = [3, 4, 5, 1, 1];
        int[] groups = [0, 0, 0, 1, 2];
        Columns.LaspeyresByGroup(p0, q0, p1, groups, index);
        Assert.Equal([2, double.NaN, double.NaN, double.NaN], index);
        Columns.PaascheByGroup(p0, p1, q1, groups, index);
        Assert.Equal([2, double.NaN, 1, double.NaN], index);
        Columns.FisherByGroup(p0, q0, p1, q1, groups, index);
        Assert.Equal([2, double.NaN, double.NaN, double.NaN], index);
        Columns.WalshByGroup(p0, q0, p1, q1, groups, index);
        Assert.Equal([2, double.NaN, double.NaN, double.NaN], index);
        Columns.TornqvistByGroup(p0, q0, p1, q1, groups, index);
        Assert.Equal([2, double.NaN, double.NaN, double.NaN], index);
        Columns.JevonsByGroup(p0, p1, groups, index);
        Assert.Equal([2, double.NaN, 1, double.NaN], index);
        Columns.FisherByGroup([1, 1], [1, 1], [2, 3], [1, double.NaN], [0, 0], index);
        Assert.Equal(2, index[0]);
        Columns.TornqvistByGroup([1, 1], [1, 1], [2, 3], [1, double.NaN], [0, 0], index);
        Assert.Equal(2, index[0]);
        foreach (var goods in new[] { 2, 40 })
        {
            double[] one = [.. Enumerable.Repeat(1d, goods)], oneBelowZero = [-1, .. one[1..]], oneZero = [0, .. one[1..]];
            var group = new int[goods];
            Columns.WalshByGroup(one, oneBelowZero, one, oneBelowZero, group, index);
            Columns.TornqvistByGroup(one, oneBelowZero, one, one, group, index.AsSpan(1));
            Columns.TornqvistByGroup(one, one, oneZero, one, group, index.AsSpan(2));
            Columns.JevonsByGroup(one, oneZero, group, index.AsSpan(3));
            Assert.All(index, level => Assert.Equal(double.NaN, level));
            Columns.TornqvistByGroup(one, oneZero, one, one, group, index);
            Assert.Equal(1, index[0]);
        }
    }

    [Fact]
    public void Many_goods_have_the_same_bits_on_threads_and_wrong_spans_are_refused()
    {
        var random = new Random(8);
        double[] Column() => [.. Enumerable.Range(0, 300_000).Select(_ => 0.1 + random.NextDouble())];
        double[] p0 = Column(), q0 = Column(), p1 = Column(), q1 = Column();
        int[] groups = [.. p0.Select((_, row) => row * Groups / p0.Length)];
        var fisher = ColumnAssert.SameOnThreads(Groups, (to, threads) => Columns.FisherByGroup(p0, q0, p1, q1, groups, to, threads));
        var backward = ColumnAssert.SameOnThreads(Groups, (to, threads) => Columns.FisherByGroup(p1, q1, p0, q0, groups, to, threads));
        Assert.All(fisher.Zip(backward), pair => Assert.Equal(1, pair.First * pair.Second, 1e-15));
        var tornqvist = ColumnAssert.SameOnThreads(Groups, (to, threads) => Columns.TornqvistByGroup(p0, q0, p1, q1, groups, to, threads));
        Assert.All(fisher.Zip(tornqvist), pair => Assert.Equal(1, pair.First / pair.Second, 0.01));
        _ = ColumnAssert.SameOnThreads(Groups, (to, threads) => Columns.JevonsByGroup(p0, p1, groups, to, threads));
        double[] four = new double[4], three = new double[3];
        Assert.Contains("laterPrices has 3 rows and earlierPrices has 4", Assert.Throws<ArgumentException>(() => Columns.LaspeyresByGroup(four, four, three, new int[4], new double[1])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Columns.FisherByGroup(four, four, four, three, new int[4], new double[1]));
        Assert.Throws<ArgumentException>(() => Columns.PaascheByGroup(four, four, four, new int[4], four.AsSpan(0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("groups", () => Columns.PaascheByGroup(four, four, four, [0, 0, 0, 1], new double[1]));
        var one = new double[Groups];
        Assert.Equal(0, ColumnAssert.Allocated(() => Columns.FisherByGroup(p0, q0, p1, q1, groups, one)));
        Assert.Equal(0, ColumnAssert.Allocated(() => Columns.TornqvistByGroup(p0, q0, p1, q1, groups, one)));
        Assert.Throws<ArgumentException>(() => Columns.TornqvistByGroup(four, four, four, three, new int[4], new double[1]));
        Assert.Throws<ArgumentException>("laterPrices", () => Columns.JevonsByGroup(four, three, new int[4], new double[1]));
        Assert.Throws<ArgumentException>(() => Columns.JevonsByGroup(four, four, new int[4], four.AsSpan(0, 1)));
    }

    [Property]
    public void Tornqvist_Walsh_and_Jevons_of_the_periods_changed_over_are_the_inverse((PositiveInt P0, PositiveInt Q0, PositiveInt P1, PositiveInt Q1)[] goods)
    {
        double[] p0 = [.. goods.Select(good => (double)good.P0.Get)], q0 = [.. goods.Select(good => (double)good.Q0.Get)];
        double[] p1 = [.. goods.Select(good => (double)good.P1.Get)], q1 = [.. goods.Select(good => (double)good.Q1.Get)];
        double[] forth = new double[3], back = new double[3];
        var groups = new int[goods.Length];
        Columns.TornqvistByGroup(p0, q0, p1, q1, groups, forth.AsSpan(0, 1));
        Columns.TornqvistByGroup(p1, q1, p0, q0, groups, back.AsSpan(0, 1));
        Columns.WalshByGroup(p0, q0, p1, q1, groups, forth.AsSpan(1, 1));
        Columns.WalshByGroup(p1, q1, p0, q0, groups, back.AsSpan(1, 1));
        Columns.JevonsByGroup(p0, p1, groups, forth.AsSpan(2, 1));
        Columns.JevonsByGroup(p1, p0, groups, back.AsSpan(2, 1));
        for (var index = 0; index < 3; index++)
        {
            Near(goods.Length == 0 ? double.NaN : 1, forth[index] * back[index], 1e-14);
        }
    }

    private static void Near(double expected, double actual, double tolerance = 2e-15) =>
        Assert.True(expected.Equals(actual) || Math.Abs(expected - actual) <= tolerance * Math.Abs(expected), FormattableString.Invariant($"{actual}, not {expected}."));
}
