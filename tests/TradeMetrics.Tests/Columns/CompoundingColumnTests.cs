using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(ColumnArbitraries)])]
public class CompoundingColumnTests
{
    // Roundings of the logarithm and of its product with the periods, as parts of the power, and those of the exponential.
    private static double Error(double rate, double periods) => 2.3e-16 * (2 + (2 * Math.Abs(periods * Math.Log(1 + rate))));

    [Property]
    public void Factors_are_those_of_the_verb_to_the_last_digits(PositiveInt[] draws)
    {
        // Rates and periods that a decimal and a double both hold exactly.
        double[] rates = [.. draws.Select(draw => Math.ScaleB((draw.Get % 4001) - 1000, -(10 + (draw.Get % 30))))];
        double[] periods = [.. draws.Select((draw, row) => (draw.Get * (row + 7) % 241 / 4d) - 20)];
        var factors = ColumnAssert.SameBits(rates.Length, (destination, threads) => Columns.CompoundFactor(rates, periods, destination, threads));
        for (var row = 0; row < rates.Length; row++)
        {
            // Above, a decimal overflows; below, it has not 18 digits of the result.
            if (1e10m.TryCompoundedAt(GrowthRate.FromFraction((decimal)rates[row]), (decimal)periods[row], out var exact) && exact > 1e-10m)
            {
                Assert.Equal((double)exact / 1e10, factors[row], (double)exact * 1e-10 * Error(rates[row], periods[row]));
            }
        }
    }

    [Property]
    public void Every_form_gives_what_the_rows_one_by_one_would((Figure Amount, Figure Rate, Figure Periods)[] rows, byte many)
    {
        var amounts = rows.Select(row => row.Amount).Column();
        double[] rates = [.. rows.Select(row => (row.Rate.Value / 1000) - 1.1)], periods = [.. rows.Select(row => (row.Periods.Value / 50) - 5)];
        double rate = many / 100d, over = many - 100;
        double[] sameRates = [.. rows.Select(_ => rate)], samePeriods = [.. rows.Select(_ => over)];
        double[] each = new double[rows.Length], backward = new double[rows.Length];
        double[] Run(ColumnAssert.Kernel kernel) => ColumnAssert.SameBits(rows.Length, kernel);

        var factors = Run((to, threads) => Columns.CompoundFactor(rates, periods, to, threads));
        Columns.CompoundFactor(rates, Array.ConvertAll(periods, time => -time), backward);
        ColumnAssert.Near(amounts.Zip(factors, (amount, factor) => amount * factor), Run((to, threads) => Columns.FutureValue(amounts, rates, periods, to, threads)));
        ColumnAssert.Near(amounts.Zip(backward, (amount, factor) => amount * factor), Run((to, threads) => Columns.PresentValue(amounts, rates, periods, to, threads)));

        Columns.CompoundFactor(rates, samePeriods, each);
        ColumnAssert.Near(each, Run((to, threads) => Columns.CompoundFactor(rates, over, to, threads)));
        Columns.FutureValue(amounts, rates, samePeriods, each);
        ColumnAssert.Near(each, Run((to, threads) => Columns.FutureValue(amounts, rates, over, to, threads)));
        Columns.PresentValue(amounts, rates, samePeriods, each);
        ColumnAssert.Near(each, Run((to, threads) => Columns.PresentValue(amounts, rates, over, to, threads)));

        Columns.CompoundFactor(sameRates, periods, each);
        ColumnAssert.Near(each, Run((to, threads) => Columns.CompoundFactor(rate, periods, to, threads)));
        Columns.FutureValue(amounts, sameRates, periods, each);
        ColumnAssert.Near(each, Run((to, threads) => Columns.FutureValue(amounts, rate, periods, to, threads)));
        Columns.PresentValue(amounts, sameRates, periods, each);
        ColumnAssert.Near(each, Run((to, threads) => Columns.PresentValue(amounts, rate, periods, to, threads)));
    }

    [Property]
    public void Compounding_forward_and_back_returns_the_amount(NonNegativeInt rate, byte periods)
    {
        double[] amounts = [100, -3e-8, 5e11], rates = Array.ConvertAll(amounts, _ => (rate.Get % 5000 / 10_000d) - 0.2), result = new double[3];
        Columns.FutureValue(amounts, rates, periods, result);
        Columns.PresentValue(result, rates, periods, result);
        ColumnAssert.Near(amounts, result, 2 * Error(rates[0], periods));
    }

    [Fact]
    public void Average_rates_compounded_give_the_growth_of_the_whole()
    {
        double[] from = [6.8, 18.6, 1e-200, 3], to = [8.3, 32.2, 1e200, 3.0000000001], rates = new double[4], factors = new double[4];
        Columns.Cagr(from, to, 5, rates);
        Columns.CompoundFactor(rates, 5, factors);
        ColumnAssert.Near(from.Zip(to, (x, y) => y / x), factors, 2e-13);
        Assert.Equal(double.Epsilon * 4 / (double.Epsilon * 3), CagrOfOne(double.Epsilon * 3, double.Epsilon * 4, 1) + 1, 5e-13);
        Assert.Equal(1e61, CagrOfOne(1e-305, 1e305, 10), 1e48);
    }

    // Microsoft's page of the function RRI: 96 periods from 10,000 to 11,000 are 0.0009933 a period. Its page of FVSCHEDULE: 1 at 9 %, 11 % and
    // 10 % becomes 1.33089. The briefing's projection is that of the verb's own example: 8.3 trillion yuan at 4 % for 5 years are 10.098219089920.
    [Fact]
    public void Printed_rates_and_factors_are_found()
    {
        var result = new double[3];
        Columns.Cagr([10_000], [11_000], 96, result.AsSpan(0, 1));
        Assert.Equal(0.0009933, result[0], 5e-8);
        Columns.CompoundFactor([0.09, 0.11, 0.1], 1, result);
        Assert.Equal(1.33089, result[0] * result[1] * result[2], 5e-6);
        Columns.FutureValue([8.3], 0.04, [5], result.AsSpan(0, 1));
        Assert.Equal(10.098219089920, result[0], 5e-13);
    }

    [Fact]
    public void Small_rates_keep_their_digits()
    {
        // e^(n·r) to all digits while r² is far below rounding: (1 + 1e-17)^(1e17) is e, where 1 + 1e-17 is one.
        var factors = new double[2];
        Columns.CompoundFactor([1e-17, -1e-17], 1e17, factors);
        ColumnAssert.Near([Math.E, 1 / Math.E], factors, 1e-15);
    }

    [Fact]
    public void A_loss_of_everything_has_a_factor_forward_and_none_backward()
    {
        var factors = new double[7];
        Columns.CompoundFactor([-1, -1, -1, -1.5, double.NaN, 0.1, 0], [2, 0, -1, 2, 0, double.NaN, -3], factors);
        Assert.Equal([0, 1, double.NaN, double.NaN, double.NaN, double.NaN, 1], factors);
        Columns.CompoundFactor([1, 1, 1e300, -0.5, 1e300, 0.5, 3], [1e4, -1e4, 1, 1e4, -1, 0, 2], factors);
        Assert.Equal([double.PositiveInfinity, 0, 1e300, 0, 1e-300, 1, 16], factors.Select(factor => double.Round(factor / 1e300, 10) == 1 ? 1e300 : double.Round(factor / 1e-300, 10) == 1 ? 1e-300 : double.Round(factor, 10)));
        Columns.FutureValue([double.NaN, 5], [0.1, 0.1], 0, factors.AsSpan(0, 2));
        Assert.Equal([double.NaN, 5], factors[..2]);
    }

    [Fact]
    public void Long_columns_are_those_of_short_ones_and_work_in_place()
    {
        const int Rows = 600_003;
        var random = new Random(11);
        double[] rates = [.. Enumerable.Range(0, Rows).Select(_ => (random.NextDouble() * 0.4) - 0.1)], amounts = [.. rates.Select(_ => random.NextDouble() * 100)];
        var result = ColumnAssert.SameBits(Rows, (destination, threads) => Columns.FutureValue(amounts, rates, 7.5, destination, threads));
        ColumnAssert.Near(amounts.Zip(rates, (amount, rate) => amount * Math.Pow(1 + rate, 7.5)), result, 1e-14);
        Columns.FutureValue(amounts, rates, 7.5, amounts);
        Assert.Equal(result, amounts);
    }

    [Fact]
    public void Wrong_input_is_refused_by_name()
    {
        double[] four = new double[4], three = new double[3];
        foreach (var wrong in new[] { double.NaN, double.PositiveInfinity })
        {
            Assert.Throws<ArgumentOutOfRangeException>("periods", () => Columns.CompoundFactor(four, wrong, four));
            Assert.Throws<ArgumentOutOfRangeException>("periods", () => Columns.FutureValue(four, four, wrong, four));
            Assert.Throws<ArgumentOutOfRangeException>("periods", () => Columns.PresentValue(four, four, wrong, four));
            Assert.Throws<ArgumentOutOfRangeException>("rate", () => Columns.CompoundFactor(wrong, four, four));
            Assert.Throws<ArgumentOutOfRangeException>("rate", () => Columns.FutureValue(four, wrong, four, four));
        }

        Assert.Contains("as a fraction", Assert.Throws<ArgumentOutOfRangeException>("rate", () => Columns.PresentValue(four, -1.5, four, four)).Message, StringComparison.Ordinal);
        Assert.Contains("rates has 3 rows and amounts has 4", Assert.Throws<ArgumentException>(() => Columns.FutureValue(four, three, 1, four)).Message, StringComparison.Ordinal);
        Assert.Contains("periods has 3 rows", Assert.Throws<ArgumentException>(() => Columns.CompoundFactor(four, three, four)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Columns.PresentValue(four, four, three, four));
        Assert.Throws<ArgumentException>(() => Columns.PresentValue(four.AsSpan(1), 0.1, new double[3], four.AsSpan(0, 3)));
        Assert.Equal(0, ColumnAssert.Allocated(() =>
        {
            Columns.CompoundFactor(four, four, four);
            Columns.FutureValue(four, four, 2, four);
            Columns.PresentValue(four, 0.1, four, four);
        }));
    }

    private static double CagrOfOne(double from, double to, double years)
    {
        var rate = new double[1];
        Columns.Cagr([from], [to], years, rate);
        return rate[0];
    }
}
