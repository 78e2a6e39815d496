using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(ColumnArbitraries)])]
public class CashFlowColumnTests
{
    [Property]
    public void Net_present_values_are_those_of_the_verb(NonEmptyArray<short[]> sets, byte percent)
    {
        var (amounts, starts) = Rows(sets.Get);
        var rate = (percent - 90) / 100d;
        var values = ColumnAssert.SameBits(sets.Get.Length, (destination, threads) => Columns.Npv(amounts, starts, rate, destination, threads));
        double[] rates = [.. values.Select(_ => rate)];
        ColumnAssert.Near(values, ColumnAssert.SameBits(values.Length, (destination, threads) => Columns.Npv(amounts, starts, rates, destination, threads)));
        double[] times = [.. sets.Get.SelectMany(set => set.Select((_, time) => (double)time))];
        var timed = ColumnAssert.SameBits(values.Length, (destination, threads) => Columns.Npv(amounts, times, starts, rate, destination, threads));
        ColumnAssert.Near(timed, ColumnAssert.SameBits(values.Length, (destination, threads) => Columns.Npv(amounts, times, starts, rates, destination, threads)));
        for (var set = 0; set < values.Length; set++)
        {
            if (sets.Get[set].Length == 0)
            {
                Assert.Equal(double.NaN, values[set]);
                Assert.Equal(double.NaN, timed[set]);
                continue;
            }

            var size = sets.Get[set].Select((amount, time) => Math.Abs(amount) * Math.Pow(1 + rate, -time)).Sum();
            Assert.Equal(sets.Get[set].Select((amount, time) => amount * Math.Pow(1 + rate, -time)).Sum(), values[set], 1e-15 * (10 + sets.Get[set].Length) * size);
            Assert.Equal(values[set], timed[set], 1e-15 * (10 + sets.Get[set].Length) * size);
            if (sets.Get[set].Length < 8 && rate > -0.5)
            {
                var verb = CashFlows.FromSigned(sets.Get[set].Select(amount => (decimal)amount)).Npv(GrowthRate.FromFraction((percent - 90) / 100m));
                Assert.Equal((double)verb.Amount, values[set], 1e-15 * size);
            }
        }
    }

    [Property]
    public void A_value_that_nearly_cancels_keeps_its_digits(NonEmptyArray<short> payments, ushort tenths)
    {
        // At a rate of a power of two less one, discounts are exact: the last payment is what the others come to, and a little more.
        var flows = payments.Get[..Math.Min(payments.Get.Length, 8)];
        var worth = flows.Select((payment, time) => payment * Math.ScaleB(1, -time)).Sum();
        double[] amounts = [.. flows.Select(payment => (double)payment), (-worth * Math.ScaleB(1, flows.Length)) + tenths], value = new double[1];
        Columns.Npv(amounts, [0, amounts.Length], 1, value);
        Assert.Equal(Math.ScaleB(tenths, -flows.Length), value[0]);
    }

    [Property]
    public void Internal_rates_have_the_bits_of_those_of_single_sets(NonEmptyArray<short[]> sets, byte[] days)
    {
        var (amounts, starts) = Rows(sets.Get);
        double[] times = [.. amounts.Select((_, row) => days.Length == 0 ? row : days[row % days.Length] / 16d)];
        var rates = ColumnAssert.SameBits(sets.Get.Length, (destination, threads) => Columns.Irr(amounts, starts, destination, threads));
        var timed = ColumnAssert.SameBits(sets.Get.Length, (destination, threads) => Columns.Irr(amounts, times, starts, destination, threads));
        for (var set = 0; set < rates.Length; set++)
        {
            var rows = starts[set]..starts[set + 1];
            Assert.Equal(OneRate(sets.Get[set].Length == 0 ? null : CashFlows.Irr(amounts[rows])), rates[set]);
            Assert.Equal(OneRate(sets.Get[set].Length == 0 ? null : CashFlows.Irr(amounts[rows], times[rows])), timed[set]);
        }
    }

    // Microsoft's pages of the functions NPV (Excel's own starts a period later: the payment at once is added there), IRR and XIRR.
    [Fact]
    public void Printed_values_and_rates_are_found()
    {
        double[] flows = [-40_000, 8_000, 9_200, 10_000, 12_000, 14_500, -70_000, 12_000, 15_000, 18_000, 21_000, 26_000];
        int[] starts = [0, 6, 12];
        var result = new double[2];
        Columns.Npv(flows, starts, 0.08, result);
        Assert.Equal(1922.06, result[0], 0.005);
        Columns.Irr(flows, starts, result);
        Assert.Equal(0.087, result[1], 0.0005);

        double[] dated = [-10_000, 2_750, 4_250, 3_250, 2_750], days = [0, 60, 303, 411, 456];
        Columns.Irr(dated, Array.ConvertAll(days, day => day / 365), [0, 5], result.AsSpan(0, 1));
        Assert.Equal(0.373362535, result[0], 2e-9);
    }

    [Fact]
    public void Sets_without_one_rate_or_with_missing_flows_have_none()
    {
        double[] flows = [-100, 110, -100, 230, -132, 5, 6, -100, double.NaN, -100, double.PositiveInfinity, 0], rates = new double[6];
        int[] starts = [0, 2, 5, 7, 9, 11, 12];
        Columns.Irr(flows, starts, rates);
        Assert.Equal([0.1, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN], rates.Select(rate => Math.Round(rate, 12)));
        Columns.Npv(flows, starts, 0.1, rates);
        Assert.Equal([0, 0], rates[..2].Select(value => Math.Round(value, 10)));
        Assert.Equal(double.NaN, rates[3]);
        Columns.Npv(flows, starts, [0.1, -1, double.NaN, 0, 0, double.PositiveInfinity], rates);
        Assert.Equal([0, double.NaN, double.NaN, double.NaN, double.PositiveInfinity, double.NaN], rates.Select(value => Math.Round(value, 10)));
    }

    [Fact]
    public void Many_sets_have_the_same_bits_on_threads_and_nothing_is_allocated()
    {
        var random = new Random(9);
        double[] amounts = [.. Enumerable.Range(0, 120_000).Select(row => row % 12 == 0 ? -100 : (random.NextDouble() * 30) - 5)];
        double[] times = [.. amounts.Select((_, row) => (row % 12) + (random.NextDouble() / 2))];
        int[] starts = [.. Enumerable.Range(0, 10_001).Select(set => set * 12)];
        var rates = ColumnAssert.SameBits(10_000, (destination, threads) => Columns.Irr(amounts, times, starts, destination, threads));
        Assert.InRange(rates.Count(double.IsNaN), 0, 3_000);
        var zeros = new double[10_000];
        Columns.Npv(amounts, times, starts, rates, zeros);
        Assert.All(rates.Zip(zeros), set => Assert.True(!(set.First > -0.5) || Math.Abs(set.Second) < 1e-9));
        Assert.Equal(0, ColumnAssert.Allocated(() =>
        {
            Columns.Irr(amounts, times, starts, rates);
            Columns.Irr(amounts, starts, rates);
            Columns.Npv(amounts, times, starts, 0.1, zeros);
            Columns.Npv(amounts, starts, rates, zeros);
        }));
    }

    [Fact]
    public void Wrong_input_is_refused_and_says_what_to_give()
    {
        double[] flows = new double[6], two = new double[2];
        foreach (var rate in new[] { -1, double.NaN, double.PositiveInfinity })
        {
            Assert.Throws<ArgumentOutOfRangeException>("rate", () => Columns.Npv(flows, [0, 3, 6], rate, two));
            Assert.Throws<ArgumentOutOfRangeException>("rate", () => Columns.Npv(flows, flows, [0, 3, 6], rate, two));
        }

        Assert.Contains("one start more than there are sets", Assert.Throws<ArgumentException>("starts", () => Columns.Npv(flows, [0, 6], 0.1, two)).Message, StringComparison.Ordinal);
        Assert.Contains("Start 1 is 7", Assert.Throws<ArgumentException>("starts", () => Columns.Irr(flows, [0, 7, 6], two)).Message, StringComparison.Ordinal);
        Assert.Contains("Start 0 is 1", Assert.Throws<ArgumentException>("starts", () => Columns.Irr(flows, [1, 3, 6], two)).Message, StringComparison.Ordinal);
        Assert.Contains("Start 2 is 5", Assert.Throws<ArgumentException>("starts", () => Columns.Irr(flows, [0, 3, 5], two)).Message, StringComparison.Ordinal);
        Assert.Contains("Start 2 is 2", Assert.Throws<ArgumentException>("starts", () => Columns.Irr(flows, [0, 3, 2], two)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Columns.Irr(flows, new double[5], [0, 3, 6], two));
        Assert.Throws<ArgumentException>(() => Columns.Npv(flows, [0, 3, 6], new double[3], two));
        Assert.Throws<ArgumentException>(() => Columns.Irr(flows, [0, 3, 6], flows.AsSpan(4)));
        Assert.Throws<OperationCanceledException>(() => Columns.Irr(flows, [0, 3, 6], two, new(1, new CancellationToken(canceled: true))));
    }

    private static double OneRate(RateSolution? solution) => solution is UniqueRate unique ? unique.Rate : double.NaN;

    private static (double[] Amounts, int[] Starts) Rows(short[][] sets)
    {
        int[] starts = new int[sets.Length + 1];
        for (var set = 0; set < sets.Length; set++)
        {
            starts[set + 1] = starts[set] + sets[set].Length;
        }

        return ([.. sets.SelectMany(set => set.Select(amount => (double)amount))], starts);
    }
}
