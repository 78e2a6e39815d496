using System.Numerics;
using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(ColumnArbitraries)])]
public class WindowColumnTests
{
    [Property]
    public void A_moving_sum_is_the_exact_sum_of_its_rows_rounded_and_missing_where_one_is(int[] numbers, byte length, byte missing)
    {
        // Whole numbers times powers of two, which cancel: their exact sums are known.
        var window = 1 + (length % 17);
        double[] values = [.. numbers.SelectMany((number, row) => row % 40 == 39 - (missing % 40) ? [double.NaN] : new[] { number, number * 1e15, -number * 1e15 })];
        var sums = ColumnAssert.SameBits(values.Length, (destination, threads) => Columns.RollingSum(values, window, destination, threads));
        for (var row = 0; row < values.Length; row++)
        {
            var rows = values[Math.Max(0, row - window + 1)..(row + 1)];
            var exact = row < window - 1 || rows.Any(double.IsNaN) ? double.NaN : (double)rows.Aggregate(BigInteger.Zero, (sum, value) => sum + new BigInteger(value));
            Assert.True(exact.Equals(sums[row]) || Math.Abs(exact - sums[row]) <= 3e-16 * Math.Abs(exact), $"Row {row}: {sums[row]}, not {exact}.");
        }
    }

    [Property]
    public void Moving_sums_and_means_are_those_of_a_series(Figure[] figures, byte length)
    {
        double[] values = [1, .. figures.Column().Select(value => Math.Abs(value) > 1e100 ? double.NaN : value)];
        var window = 1 + (length % 13);
        double[] sums = new double[values.Length], means = new double[values.Length];
        Columns.RollingSum(values, window, sums);
        Columns.RollingMean(values, window, means);
        var start = TimePeriod.Month(1990, 1);
        var series = TimeSeries.From(values.Select((value, row) => double.IsNaN(value)
            ? Observation<double>.Missing(start + row, "missing")
            : new Observation<double>(start + row, value)));
        var (rollingSums, rollingMeans) = (series.RollingSum(window), series.RollingMean(window));
        for (var row = 0; row < values.Length; row++)
        {
            Assert.Equal(rollingSums[row].HasValue, !double.IsNaN(sums[row]));
            if (rollingSums[row].HasValue)
            {
                // A series adds up plainly.
                var tolerance = 1e-16 * (window + 1) * values[(row - window + 1)..(row + 1)].Sum(Math.Abs);
                Assert.Equal(rollingSums[row].Value, sums[row], tolerance);
                Assert.Equal(rollingMeans[row].Value, means[row], tolerance);
            }
        }
    }

    // NIST/SEMATECH e-Handbook of Statistical Methods, 6.4.2.1, "Single moving average": twelve suppliers' amounts and the means of three.
    [Fact]
    public void Printed_moving_averages_are_found()
    {
        double[] amounts = [9, 8, 9, 12, 9, 12, 11, 7, 13, 9, 11, 10], means = new double[12];
        Columns.RollingMean(amounts, 3, means);
        Assert.Equal([double.NaN, double.NaN, 8.667, 9.667, 10, 11, 10.667, 10, 10.333, 9.667, 11, 10], means.Select(mean => Math.Round(mean, 3)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(40_000)]
    [InlineData(300_000)]
    public void Long_columns_have_the_same_bits_on_threads(int window)
    {
        var random = new Random(3);
        double[] values = [.. Enumerable.Range(0, 300_000).Select(_ => random.NextDouble() - 0.3)];
        var sums = ColumnAssert.SameBits(values.Length, (destination, threads) => Columns.RollingSum(values, window, destination, threads));
        foreach (var row in new[] { window - 1, window, (2 * window) - 1, 123_456, 299_999 }.Where(row => row >= window - 1 && row < values.Length))
        {
            Assert.Equal(Columns.Sum(values.AsSpan(row - window + 1, window)), sums[row], 1e-15 * window);
        }
    }

    [Fact]
    public void A_large_figure_leaves_no_trace_after_its_windows()
    {
        double[] values = [1, 2, 1e300, double.PositiveInfinity, double.NaN, 4, 5, 6], sums = new double[8];
        Columns.RollingSum(values, 2, sums);
        Assert.Equal([double.NaN, 3, 1e300, double.PositiveInfinity, double.NaN, double.NaN, 9, 11], sums);
        Columns.RollingSum(values, 9, sums);
        Assert.All(sums, sum => Assert.Equal(double.NaN, sum));
        Columns.RollingSum([], 3, []);
    }

    [Property]
    public void Growth_chained_is_that_of_the_verb(byte[] percents)
    {
        double[] rates = [.. percents.Select(percent => (percent - 64) / 64d)];
        var chained = ColumnAssert.SameBits(rates.Length, (destination, threads) => Columns.CumulativeGrowth(rates, destination, threads));
        var (verb, exact) = (GrowthRate.FromFraction(0m), BigInteger.One);
        for (var row = 0; row < rates.Length; row++)
        {
            exact *= percents[row];
            // The conversion cuts digits off, where ours rounds.
            Assert.Equal(((double)exact / Math.Pow(64, row + 1)) - 1, chained[row], 5e-16 * (1 + Math.Abs(chained[row])));
            verb = verb.Then(GrowthRate.FromFraction((decimal)rates[row]));
            if (row < 20)
            {
                Assert.Equal((double)verb.Fraction, chained[row], 1e-14 * (1 + Math.Abs(chained[row])));
            }
        }
    }

    [Fact]
    public void Ten_million_small_rates_keep_their_digits_and_chain_on_threads_alike()
    {
        // (1 + 2^-30)^n − 1 = exp(n·ln(1 + 2^-30)) − 1, and ln(1 + x) = x − x²/2 + x³/3.
        const int Rows = 10_000_000;
        var rate = Math.ScaleB(1, -30);
        double[] rates = new double[Rows], result = new double[Rows], onThreads = new double[Rows];
        Array.Fill(rates, rate);
        Columns.CumulativeGrowth(rates, result);
        Columns.CumulativeGrowth(rates, onThreads, ColumnAssert.Two);
        Assert.Equal(result, onThreads);
        var x = Rows * (rate - (rate * rate / 2) + (rate * rate * rate / 3));
        var expected = x + (x * x / 2) + (x * x * x / 6) + (x * x * x * x / 24) + (x * x * x * x * x / 120) + (x * x * x * x * x * x / 720) + (x * x * x * x * x * x * x / 5040);
        Assert.Equal(expected, result[^1], 3e-16 * expected);
        Assert.NotEqual(expected, rates.Aggregate(1d, (factor, growth) => factor * (1 + growth)) - 1, 1e-12 * expected);
    }

    // Microsoft's page of the function FVSCHEDULE: 1 at 9 %, 11 % and 10 % becomes 1.33089.
    [Fact]
    public void A_printed_schedule_of_rates_is_found()
    {
        var growth = new double[3];
        Columns.CumulativeGrowth([0.09, 0.11, 0.1], growth);
        Assert.Equal([0.09, 0.2099, 0.33089], growth.Select(rate => Math.Round(rate, 5)));
    }

    [Fact]
    public void What_is_lost_or_missing_stays_so()
    {
        var growth = new double[6];
        Columns.CumulativeGrowth([0.5, -1, 3, -1.5, 2, 0], growth);
        Assert.Equal([0.5, -1, -1, double.NaN, double.NaN, double.NaN], growth);
        Columns.CumulativeGrowth([1e200, 1e200, 1, double.NaN, 0, 0], growth);
        Assert.Equal([1e200, double.PositiveInfinity, double.PositiveInfinity, double.NaN, double.NaN, double.NaN], growth);
    }

    [Fact]
    public void Wrong_input_is_refused_and_nothing_is_allocated()
    {
        double[] values = new double[100_000], result = new double[100_000];
        Assert.Throws<ArgumentOutOfRangeException>("window", () => Columns.RollingSum(values, 0, result));
        Assert.Throws<ArgumentOutOfRangeException>("window", () => Columns.RollingMean(values, -3, result));
        Assert.Contains("of its own", Assert.Throws<ArgumentException>(() => Columns.RollingSum(values, 2, values)).Message, StringComparison.Ordinal);
        Assert.Contains("of its own", Assert.Throws<ArgumentException>(() => Columns.CumulativeGrowth(values, values)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Columns.CumulativeGrowth(values, new double[3]));
        Assert.Throws<OperationCanceledException>(() => Columns.RollingSum(values, 2, result, new(2, new CancellationToken(canceled: true))));
        Assert.Throws<OperationCanceledException>(() => Columns.CumulativeGrowth(values, result, new(1, new CancellationToken(canceled: true))));
        Assert.Equal(0, ColumnAssert.Allocated(() =>
        {
            Columns.RollingSum(values, 12, result);
            Columns.RollingMean(values, 60_000, result);
            Columns.CumulativeGrowth(values, result);
        }));
    }
}
