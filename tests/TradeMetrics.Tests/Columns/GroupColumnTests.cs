using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(ColumnArbitraries)])]
public class GroupColumnTests
{
    private const int Groups = 5;

    [Property]
    public void Sums_of_groups_are_the_sums_of_their_columns((Figure Value, byte Group)[] rows, bool sorted)
    {
        var (values, groups) = Split(rows, sorted);
        var sums = ColumnAssert.SameOnThreads(Groups, (to, threads) => Columns.SumByGroup(values, groups, to, threads));
        for (var group = 0; group < Groups; group++)
        {
            var own = Of(values, groups, group);
            Assert.Equal(own.Length == 0, double.IsNaN(sums[group]));
            if (own.Length > 0)
            {
                Assert.Equal(Columns.Sum(own), sums[group], 4e-16 * own.Sum(Math.Abs));
            }
        }
    }

    [Property]
    public void Concentration_of_groups_is_the_sum_of_squared_shares_and_that_of_the_verb((Figure Value, byte Group)[] rows, bool sorted)
    {
        var (values, groups) = Split(rows, sorted);
        var concentration = ColumnAssert.SameOnThreads(Groups, (to, threads) => Columns.HerfindahlByGroup(values, groups, to, threads));
        for (var group = 0; group < Groups; group++)
        {
            var own = Of(values, groups, group);
            var sum = Columns.Sum(own);
            if (own.Length == 0 || own.Min() < 0 || sum <= 0)
            {
                Assert.Equal(double.NaN, concentration[group]);
                continue;
            }

            Assert.Equal(own.Sum(value => value / sum * (value / sum)), concentration[group], 1e-15 * own.Length);
            Assert.InRange(concentration[group], (1d / own.Length) - 1e-15, 1);
            if (Array.TrueForAll(own, value => value is 0 or > 1e-6 and < 1e9))
            {
                Assert.Equal((double)own.Select(value => (decimal)value).Concentration().Herfindahl, concentration[group], 1e-14);
            }
        }
    }

    [Property]
    public void Shares_of_a_group_add_up_to_one_and_are_those_of_its_column((Figure Value, byte Group)[] rows, bool sorted)
    {
        var (values, groups) = Split(rows, sorted);
        values = Array.ConvertAll(values, Math.Abs);
        var shares = ColumnAssert.SameBits(values.Length, (to, threads) => Columns.ShareOfGroup(values, groups, Groups, to, threads));
        var sums = new double[Groups];
        Columns.SumByGroup(values, groups, sums);
        ColumnAssert.Near(values.Zip(groups, (value, group) => group >= 0 && sums[group] > 0 ? value / sums[group] : double.NaN), shares);
        Columns.SumByGroup(shares, groups, sums);
        Assert.All(sums, sum => Assert.True(double.IsNaN(sum) || Math.Abs(sum - 1) <= 1e-15 * rows.Length));
        Columns.ShareOfGroup(values, groups, Groups, values);
        Assert.Equal(shares, values);
    }

    [Property]
    public void Ranks_count_the_larger_figures_of_the_group((Figure Value, byte Group)[] rows, bool sorted)
    {
        var (values, groups) = Split(rows, sorted);
        var ranks = ColumnAssert.SameBits(values.Length, (to, threads) => Columns.RankByGroup(values, groups, Groups, to, threads));
        ColumnAssert.Near(
            values.Select((value, row) => groups[row] < 0 || double.IsNaN(value) ? double.NaN : 1 + values.Where((other, at) => groups[at] == groups[row] && other > value).Count()),
            ranks);
        var all = ColumnAssert.SameBits(values.Length, (to, threads) => Columns.Rank(values, to, threads));
        ColumnAssert.Near(values.Select(value => double.IsNaN(value) ? double.NaN : 1 + values.Count(other => other > value)), all);
        Columns.RankByGroup(values, groups, Groups, values);
        Assert.Equal(ranks, values);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(7, false)]
    [InlineData(1_000, true)]
    [InlineData(1_000, false)]
    [InlineData(60_000, true)]
    public void Long_columns_of_many_groups_have_the_same_bits_on_threads(int count, bool sorted)
    {
        const int Rows = 700_001;
        var random = new Random(count);
        int[] groups = [.. Enumerable.Range(0, Rows).Select(row => sorted ? (int)((long)row * count / Rows) : random.Next(-1, count))];
        double[] values = [.. groups.Select(_ => random.Next(20) == 0 ? double.NaN : Math.Exp(10 * random.NextDouble()))];
        var sums = ColumnAssert.SameOnThreads(count, (to, threads) => Columns.SumByGroup(values, groups, to, threads));
        var concentration = ColumnAssert.SameOnThreads(count, (to, threads) => Columns.HerfindahlByGroup(values, groups, to, threads));
        var shares = ColumnAssert.SameBits(Rows, (to, threads) => Columns.ShareOfGroup(values, groups, count, to, threads));
        var ranks = ColumnAssert.SameBits(Rows, (to, threads) => Columns.RankByGroup(values, groups, count, to, threads));
        var growth = ColumnAssert.SameBits(Rows, (to, threads) => Columns.YearOnYear(values, groups, 12, to, threads));

        var (exact, squares, largest) = (new decimal[count], new double[count], new double[count]);
        for (var row = 0; row < Rows; row++)
        {
            if (groups[row] >= 0 && !double.IsNaN(values[row]))
            {
                exact[groups[row]] += (decimal)values[row];
                largest[groups[row]] = Math.Max(largest[groups[row]], values[row]);
            }
        }

        for (var row = 0; row < Rows; row++)
        {
            var group = groups[row];
            Assert.Equal(group >= 0 ? values[row] / sums[group] : double.NaN, shares[row]);
            Assert.Equal(row >= 12 && groups[row - 12] == group && values[row - 12] > 0 ? (values[row] - values[row - 12]) / values[row - 12] : double.NaN, growth[row]);
            Assert.Equal(group >= 0 && values[row] == largest[group], ranks[row] == 1);
            if (group >= 0 && !double.IsNaN(values[row]))
            {
                squares[group] += shares[row] * shares[row];
            }
        }

        for (var group = 0; group < count; group++)
        {
            Assert.Equal((double)exact[group], sums[group], 1e-13 * (double)exact[group]);
            Assert.Equal(squares[group], concentration[group], 1e-12 * squares[group]);
        }
    }

    // U.S. Department of Justice, "Herfindahl-Hirschman Index": shares of 30, 30, 20 and 20 per cent come to 2,600 of 10,000 points.
    [Fact]
    public void A_printed_concentration_is_found()
    {
        var concentration = new double[4];
        Columns.HerfindahlByGroup([30, 5, 30, 20, 20, double.NaN, 1e200, 1e200, -1, 5], [0, 1, 0, 0, 0, 1, 3, 3, 2, 2], concentration);
        Assert.Equal([0.26, 1, double.NaN, 0.5], concentration.Select(index => Math.Round(index, 12)));
    }

    [Fact]
    public void Competition_ranks_share_the_better_place()
    {
        var ranks = new double[6];
        Columns.Rank([7, 9, 7, double.NaN, double.NegativeInfinity, 8], ranks);
        Assert.Equal([3, 1, 3, double.NaN, 5, 2], ranks);
        Columns.Rank([], []);
        Columns.RankByGroup([], [], 0, []);
    }

    [Fact]
    public void Wrong_keys_are_refused_by_the_first_such_row()
    {
        double[] values = new double[200_000], result = new double[200_000], three = new double[3];
        foreach (var threads in new[] { default, ColumnAssert.Two })
        {
            foreach (var key in new[] { 3, -2, int.MaxValue, int.MinValue })
            {
                var groups = new int[values.Length];
                (groups[70_000], groups[150_000]) = (key, key);
                foreach (var run in new Action[]
                {
                    () => Columns.SumByGroup(values, groups, three, threads),
                    () => Columns.HerfindahlByGroup(values, groups, three, threads),
                    () => Columns.ShareOfGroup(values, groups, 3, result, threads),
                    () => Columns.RankByGroup(values, groups, 3, result, threads),
                })
                {
                    var problem = Assert.Throws<ArgumentOutOfRangeException>("groups", run);
                    Assert.Contains(FormattableString.Invariant($"Row 70000 is of group {key}, and there are 3 groups."), problem.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Spans_that_do_not_fit_are_refused_and_nothing_is_allocated()
    {
        double[] values = new double[100_000], result = new double[100_000], hundred = new double[100];
        int[] groups = [.. Enumerable.Range(0, 100_000).Select(row => row % 100)];
        Assert.Throws<ArgumentException>(() => Columns.SumByGroup(values, groups.AsSpan(1), hundred));
        Assert.Throws<ArgumentException>(() => Columns.SumByGroup(values, groups, values.AsSpan(5, 100)));
        Assert.Throws<ArgumentException>(() => Columns.ShareOfGroup(values, groups, 100, hundred));
        Assert.Throws<ArgumentException>(() => Columns.RankByGroup(values.AsSpan(1), groups.AsSpan(1), 100, values.AsSpan(0, 99_999)));
        Assert.Throws<ArgumentOutOfRangeException>("groupCount", () => Columns.ShareOfGroup(values, groups, -1, result));
        Assert.Throws<ArgumentOutOfRangeException>("groupCount", () => Columns.RankByGroup(values, groups, -1, result));
        var cancelled = new Parallelism(2, new CancellationToken(canceled: true));
        Assert.Throws<OperationCanceledException>(() => Columns.SumByGroup(values, groups, hundred, cancelled));
        Assert.Throws<OperationCanceledException>(() => Columns.RankByGroup(values, groups, 100, result, cancelled));
        Assert.Equal(0, ColumnAssert.Allocated(() =>
        {
            Columns.SumByGroup(values, groups, hundred);
            Columns.HerfindahlByGroup(values, groups, hundred);
            Columns.ShareOfGroup(values, groups, 100, result);
            Columns.RankByGroup(values, groups, 100, result);
            Columns.YearOnYear(values, groups, 12, result);
        }));
    }

    private static (double[] Values, int[] Groups) Split((Figure Value, byte Group)[] rows, bool sorted)
    {
        var ordered = sorted ? rows.OrderBy(row => row.Group % (Groups + 1)).ToArray() : rows;
        return (ordered.Select(row => row.Value).Column(), [.. ordered.Select(row => (row.Group % (Groups + 1)) - 1)]);
    }

    private static double[] Of(double[] values, int[] groups, int group) => [.. values.Where((value, row) => groups[row] == group && !double.IsNaN(value))];
}
