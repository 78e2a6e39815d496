using BenchmarkDotNet.Attributes;
using MathNet.Numerics.RootFinding;
using NodaTime;

namespace TradeMetrics.Benchmarks;

/// <summary>The internal rates of 100,000 sets of 20 dated flows, beside Math.NET's root finder on the formula as one writes it.</summary>
[MemoryDiagnoser]
public class InternalRateBenchmarks
{
    private const int Flows = 20;

    private double[][] _amounts = [];
    private double[][] _years = [];
    private DatedCashFlows[] _dated = [];
    private double[] _allAmounts = [];
    private double[] _allYears = [];
    private double[] _rates = [];
    private int[] _starts = [];

    public int Sets { get; init; } = 100_000;

    [GlobalSetup]
    public void MakeFlows()
    {
        (_amounts, _years, _dated) = (new double[Sets][], new double[Sets][], new DatedCashFlows[Sets]);
        var random = new Random(1);
        var start = new LocalDate(2020, 1, 1);
        for (var set = 0; set < Sets; set++)
        {
            int[] days = [0, .. Enumerable.Range(1, Flows - 1).Select(_ => random.Next(1, 3650))];
            decimal[] amounts = [-1000m, .. Enumerable.Range(1, Flows - 1).Select(_ => random.Next(1, 12_000) / 100m)];
            _years[set] = Array.ConvertAll(days, day => day / 365d);
            _amounts[set] = Array.ConvertAll(amounts, amount => (double)amount);
            _dated[set] = CashFlows.FromSigned(days.Zip(amounts, (day, amount) => (start.PlusDays(day), amount)));
        }

        (_allAmounts, _allYears, _rates) = ([.. _amounts.SelectMany(set => set)], [.. _years.SelectMany(set => set)], new double[Sets]);
        _starts = [.. Enumerable.Range(0, Sets + 1).Select(set => set * Flows)];
    }

    /// <summary>Brent's method from -99 % to 1000 %, to 1e-12: one root, none of its own kind of answer.</summary>
    [Benchmark(Baseline = true)]
    public double MathNetBrent()
    {
        var sum = 0d;
        for (var set = 0; set < Sets; set++)
        {
            var (amounts, years) = (_amounts[set], _years[set]);
            sum += Brent.FindRoot(rate => Value(amounts, years, rate), -0.99, 10, 1e-12, 200);
        }

        return sum;
    }

    /// <summary>Newton's method in the same range, which bisects where a step leaves it; the derivative is given to it.</summary>
    [Benchmark]
    public double MathNetNewton()
    {
        var sum = 0d;
        for (var set = 0; set < Sets; set++)
        {
            var (amounts, years) = (_amounts[set], _years[set]);
            sum += RobustNewtonRaphson.FindRoot(rate => Value(amounts, years, rate), rate => Slope(amounts, years, rate), -0.99, 10, 1e-12, 200);
        }

        return sum;
    }

    [Benchmark]
    public double Spans()
    {
        var sum = 0d;
        for (var set = 0; set < Sets; set++)
        {
            sum += ((UniqueRate)CashFlows.Irr(_amounts[set], _years[set])).Rate;
        }

        return sum;
    }

    [Benchmark]
    public double[] Column()
    {
        Columns.Irr(_allAmounts, _allYears, _starts, _rates);
        return _rates;
    }

    [Benchmark]
    public double DatedDecimals()
    {
        var sum = 0d;
        foreach (var flows in _dated)
        {
            sum += ((UniqueRate)flows.Irr()).Rate;
        }

        return sum;
    }

    private static double Value(double[] amounts, double[] years, double rate)
    {
        var sum = 0d;
        for (var i = 0; i < amounts.Length; i++)
        {
            sum += amounts[i] / Math.Pow(1 + rate, years[i]);
        }

        return sum;
    }

    private static double Slope(double[] amounts, double[] years, double rate)
    {
        var sum = 0d;
        for (var i = 0; i < amounts.Length; i++)
        {
            sum -= years[i] * amounts[i] / Math.Pow(1 + rate, years[i] + 1);
        }

        return sum;
    }
}
