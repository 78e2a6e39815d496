using System.Numerics;
using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(ColumnArbitraries)])]
public class ShareColumnTests
{
    [Property]
    public void A_sum_is_the_exact_sum_of_the_known_figures_rounded_once_or_twice(int[] numbers, byte scale)
    {
        // Multiples of a power of two have an exact sum.
        var unit = Math.ScaleB(1, scale - 128);
        double[] values = [.. numbers.SelectMany(number => new[] { number * unit, double.NaN, number * unit * 1e15 })];
        var exact = numbers.Aggregate(BigInteger.Zero, (sum, number) => sum + number + new BigInteger(number * 1e15));
        Assert.Equal((double)exact * unit, Columns.Sum(values), Math.Abs((double)exact * unit) * 3e-16);
        Assert.Equal(Columns.Sum(values), Columns.Sum(values, ColumnAssert.Two));
    }

    [Fact]
    public void A_sum_of_many_blocks_keeps_what_rounding_would_drop()
    {
        double[] values = [1e16, .. Enumerable.Repeat(1d, 300_000), -1e16, double.NaN];
        Assert.Equal(300_000, Columns.Sum(values));
        Assert.Equal(300_000, Columns.Sum(values, ColumnAssert.Two));
        Assert.NotEqual(300_000, values[..^1].Sum());
        Assert.Equal(0, Columns.Sum([]));
        Assert.Equal(double.PositiveInfinity, Columns.Sum([double.MaxValue, double.MaxValue]));
    }

    [Property]
    public void Shares_of_a_total_add_up_to_one_and_are_quotients(Figure[] figures)
    {
        double[] values = [.. figures.Column().Select(Math.Abs), 1];
        var shares = ColumnAssert.SameBits(values.Length, (destination, threads) => Columns.ShareOfTotal(values, destination, threads));
        var total = Columns.Sum(values);
        ColumnAssert.Near(values.Select(value => value / total), shares);
        Assert.Equal(1, Columns.Sum(shares), 1e-15 * values.Length);
    }

    [Fact]
    public void Shares_of_ten_million_rows_add_up_to_one()
    {
        var random = new Random(7);
        var values = new double[10_000_000];
        for (var row = 0; row < values.Length; row++)
        {
            values[row] = Math.Exp(random.NextDouble() * 20);
        }

        Columns.ShareOfTotal(values, values);
        Assert.Equal(1, Columns.Sum(values), 1e-15);
    }

    [Property]
    public void A_share_is_missing_where_the_verb_throws((Figure Part, Figure Whole)[] pairs)
    {
        double[] parts = pairs.Select(pair => pair.Part).Column(), wholes = pairs.Select(pair => pair.Whole).Column();
        var shares = ColumnAssert.SameBits(parts.Length, (destination, threads) => Columns.Share(parts, wholes, destination, threads));
        ColumnAssert.Near(parts.Zip(wholes, (part, whole) => whole > 0 && part >= 0 && part <= whole ? part / whole : double.NaN), shares);
        for (var row = 0; row < parts.Length; row++)
        {
            Assert.True(!double.IsNaN(shares[row]) || !parts[row].TryShareOf(wholes[row], out _));
        }
    }

    [Fact]
    public void Negative_parts_and_wholes_have_no_share()
    {
        var shares = new double[3];
        Columns.ShareOfTotal([5, -1, 6], shares);
        Assert.Equal([0.5, double.NaN, 0.6], shares);
        Columns.ShareOfTotal([0, double.NaN, 0], shares);
        Assert.All(shares, share => Assert.Equal(double.NaN, share));
        Columns.ShareOfTotal([], []);
    }
}
