using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(ColumnArbitraries)])]
public class GrowthColumnTests
{
    // Rounding of the quotient, of the logarithm, of the product with one over the years and of the exponential.
    private static double CagrError(double from, double to) => 4e-16 * (3 + Math.Abs(Math.Log(to)) + Math.Abs(Math.Log(from)));

    [Property]
    public void Growth_of_rows_is_that_of_its_definition_at_any_length_and_alignment((Figure From, Figure To)[] pairs)
    {
        var (from, to) = (pairs.Select(pair => pair.From).Column(), pairs.Select(pair => pair.To).Column());
        var growth = ColumnAssert.SameBits(from.Length, (destination, threads) => Columns.Growth(from, to, destination, threads));
        ColumnAssert.Near(from.Zip(to, (x, y) => x > 0 ? (y - x) / x : double.NaN), growth);
    }

    [Property]
    public void Growth_of_rows_is_that_of_the_verb_and_missing_where_the_verb_throws((Figure From, Figure To)[] pairs)
    {
        var (from, to) = (pairs.Select(pair => pair.From).Column(), pairs.Select(pair => pair.To).Column());
        var growth = new double[from.Length];
        Columns.Growth(from, to, growth);
        for (var row = 0; row < growth.Length; row++)
        {
            // Amounts and growth that a decimal does not hold are beyond the verb alone.
            if (double.IsNaN(from[row]) || double.IsNaN(to[row]) || from[row] <= 0)
            {
                Assert.Equal(double.NaN, growth[row]);
                Assert.False(from[row].TryGrowthTo(to[row], out _));
            }
            else if (from[row].TryGrowthTo(to[row], out var verb))
            {
                Assert.Equal((double)verb.Fraction, growth[row], 1e-14 * Math.Max(1, Math.Abs(growth[row])));
            }
        }
    }

    [Property]
    public void Log_growth_and_average_rates_are_those_of_their_definitions((Figure From, Figure To)[] pairs, byte tenths)
    {
        var (from, to, years) = (pairs.Select(pair => pair.From).Column(), pairs.Select(pair => pair.To).Column(), (1 + tenths) / 10d);
        var logs = ColumnAssert.SameBits(from.Length, (destination, threads) => Columns.LogGrowth(from, to, destination, threads));
        var rates = ColumnAssert.SameBits(from.Length, (destination, threads) => Columns.Cagr(from, to, years, destination, threads));
        for (var row = 0; row < from.Length; row++)
        {
            var (x, y) = (from[row], to[row]);
            Assert.Equal(x > 0 && y > 0, !double.IsNaN(logs[row]));
            Assert.Equal(x > 0 && y >= 0, !double.IsNaN(rates[row]));
            if (x > 0 && y > 0)
            {
                // The quotient may be out of a double's range, the logarithm and the rate are not.
                var quotient = Math.Log(y) - Math.Log(x);
                Assert.Equal(quotient, logs[row], 3e-16 * (2 + Math.Abs(Math.Log(x)) + Math.Abs(Math.Log(y))));
                var factor = y / x is > 1e-300 and < 1e300 ? Math.Pow(y / x, 1 / years) : Math.Exp(quotient / years);
                Assert.True(rates[row].Equals(factor - 1) || Math.Abs(rates[row] - (factor - 1)) <= 3e-16 + (CagrError(x, y) / Math.Min(1, years) * factor));
            }
        }
    }

    [Property]
    public void Average_rates_and_log_growth_have_the_digits_of_the_verb_also_near_zero(FsCheck.PositiveInt from, int change, byte years)
    {
        var span = 1 + (years % 30);
        long earlier = from.Get * 1_000_003L, later = Math.Max(1, earlier + (change % 1_000L));
        double[] rate = new double[1], log = new double[1];
        Columns.Cagr([earlier], [later], span, rate);
        Columns.LogGrowth([earlier], [later], log);
        var exact = (double)((decimal)earlier).CagrTo((decimal)later, span).Fraction;
        Assert.Equal(exact, rate[0], 1.2e-16 * 4 * Math.Abs(exact));
        Assert.Equal(((decimal)earlier).LogGrowthTo((decimal)later), log[0], 1.2e-16 * 4 * Math.Abs(log[0]));
    }

    [Property]
    public void Average_rates_over_years_of_their_own_are_those_over_one_number((Figure From, Figure To)[] pairs, byte tenths)
    {
        var (from, to, years) = (pairs.Select(pair => pair.From).Column(), pairs.Select(pair => pair.To).Column(), (1 + tenths) / 10d);
        var span = Enumerable.Repeat(years, from.Length).ToArray();
        var one = new double[from.Length];
        Columns.Cagr(from, to, years, one);
        var each = ColumnAssert.SameBits(from.Length, (destination, threads) => Columns.Cagr(from, to, span, destination, threads));
        for (var row = 0; row < from.Length; row++)
        {
            Assert.True(one[row].Equals(each[row]) || Math.Abs(one[row] - each[row]) <= 3e-16 + (CagrError(from[row], to[row]) / Math.Min(1, years) * (1 + one[row])));
        }

        Array.Fill(span, 0);
        Columns.Cagr(from, to, span, each);
        Assert.All(each, rate => Assert.Equal(double.NaN, rate));
    }

    [Property]
    public void Year_on_year_is_growth_against_so_many_rows_before(Figure[] figures, byte lag)
    {
        var (values, back) = (figures.Column(), 1 + (lag % 13));
        var growth = ColumnAssert.SameBits(values.Length, (destination, threads) => Columns.YearOnYear(values, back, destination, threads));
        ColumnAssert.Near(values.Select((value, row) => row >= back && values[row - back] > 0 ? (value - values[row - back]) / values[row - back] : double.NaN), growth);
    }

    [Property]
    public void Year_on_year_within_groups_is_that_of_each_group_alone(Figure[][] groups, byte lag)
    {
        var back = 1 + (lag % 5);
        double[][] columns = [.. groups.Select(group => group.Column())];
        var keys = columns.SelectMany((column, key) => column.Select(_ => key)).ToArray();
        double[] values = [.. columns.SelectMany(column => column)];
        var growth = ColumnAssert.SameBits(values.Length, (destination, threads) => Columns.YearOnYear(values, keys, back, destination, threads));
        ColumnAssert.Near(
            columns.SelectMany(column =>
            {
                var alone = new double[column.Length];
                Columns.YearOnYear(column, back, alone);
                return alone;
            }),
            growth);
    }

    [Property]
    public void Contributions_of_the_parts_add_up_to_the_growth_of_the_whole((ushort From, ushort To)[] pairs)
    {
        double[] from = [1, .. pairs.Select(pair => (double)pair.From)], to = [2, .. pairs.Select(pair => (double)pair.To)];
        var (before, after) = (Columns.Sum(from), Columns.Sum(to));
        var points = ColumnAssert.SameBits(from.Length, (destination, threads) => Columns.Contribution(from, to, before, destination, threads));
        Assert.Equal((after - before) / before, Columns.Sum(points), 1e-15 * from.Length * (1 + (after / before)));
    }

    [Fact]
    public void Long_columns_are_worked_out_as_short_ones_in_place_and_on_threads()
    {
        const int Rows = 700_001;
        var random = new Random(5);
        double[] from = [.. Enumerable.Range(0, Rows).Select(_ => random.NextDouble() - 0.05)], to = [.. from.Select(_ => random.NextDouble())];
        var growth = ColumnAssert.SameBits(Rows, (destination, threads) => Columns.Growth(from, to, destination, threads));
        ColumnAssert.Near(from.Zip(to, (x, y) => x > 0 ? (y - x) / x : double.NaN), growth);
        var lagged = ColumnAssert.SameBits(Rows, (destination, threads) => Columns.YearOnYear(from, 12, destination, threads));
        ColumnAssert.Near(from.Select((value, row) => row >= 12 && from[row - 12] > 0 ? (value - from[row - 12]) / from[row - 12] : double.NaN), lagged);
        Columns.Growth(from, to, from);
        Assert.Equal(growth, from);
    }

    // Guangdong's briefing of June 2023: 6.8 to 8.3 trillion yuan in five years, "4 % a year"; services outsourcing from 18.6 to
    // 32.2 billion dollars, "11.7 %" (both within their rounding).
    [Fact]
    public void The_briefings_rates_are_found()
    {
        var rates = new double[2];
        Columns.Cagr([6.8, 18.6], [8.3, 32.2], 5, rates);
        Assert.Equal([0.041, 0.116], rates.Select(rate => Math.Round(rate, 3)));
    }

    [Fact]
    public void Spans_that_do_not_fit_are_refused_by_name()
    {
        double[] four = new double[4], three = new double[3];
        Assert.Contains("to has 3 rows and from has 4", Assert.Throws<ArgumentException>(() => Columns.Growth(four, three, four)).Message, StringComparison.Ordinal);
        Assert.Contains("destination has 3 rows and from has 4", Assert.Throws<ArgumentException>(() => Columns.Growth(four, four, three)).Message, StringComparison.Ordinal);
        Assert.Contains("overlaps from", Assert.Throws<ArgumentException>(() => Columns.Growth(four.AsSpan(0, 3), three, four.AsSpan(1))).Message, StringComparison.Ordinal);
        Assert.Contains("of its own", Assert.Throws<ArgumentException>(() => Columns.YearOnYear(four, 1, four)).Message, StringComparison.Ordinal);
        Assert.Contains("groups has 3 rows", Assert.Throws<ArgumentException>(() => Columns.YearOnYear(four, new int[3], 1, new double[4])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Columns.Cagr(four, four, three, new double[4]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Columns.YearOnYear(four, 0, new double[4]));
        foreach (var years in new[] { 0, -1, double.NaN, double.PositiveInfinity })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Columns.Cagr(four, four, years, new double[4]));
            Assert.Throws<ArgumentOutOfRangeException>(() => Columns.Contribution(four, four, years, new double[4]));
        }
    }

    [Fact]
    public void A_cancelled_token_stops_the_work()
    {
        double[] column = new double[100_000], result = new double[100_000];
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => Columns.Growth(column, column, result, new(1, cancelled)));
        Assert.Throws<OperationCanceledException>(() => Columns.Growth(column, column, result, new(2, cancelled)));
        Assert.Throws<OperationCanceledException>(() => Columns.Sum(column, new(2, cancelled)));
    }

    [Fact]
    public void One_thread_allocates_nothing()
    {
        double[] column = [.. Enumerable.Range(1, 100_000).Select(n => (double)n)], result = new double[100_000];
        var keys = new int[100_000];
        Assert.Equal(0, ColumnAssert.Allocated(() =>
        {
            Columns.Growth(column, column, result);
            Columns.LogGrowth(column, column, result);
            Columns.Cagr(column, column, 5, result);
            Columns.Cagr(column, column, column, result);
            Columns.YearOnYear(column, 12, result);
            Columns.YearOnYear(column, keys, 12, result);
            Columns.Contribution(column, column, 5, result);
            Columns.ShareOfTotal(column, result);
            Columns.Share(column, column, result);
        }));
    }
}
