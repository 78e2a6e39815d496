using System.Globalization;

namespace TradeMetrics.Benchmarks;

/// <summary>The largest error of <see cref="Columns.Cagr(ReadOnlySpan{double}, ReadOnlySpan{double}, double, Span{double}, Parallelism)"/> beside the verb on decimals, which is right to 28 digits.</summary>
internal static class CagrError
{
    private const int Pairs = 500_000;

    internal static void Print()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Largest error of the rate in units of 2^-53, over {Pairs:N0} random pairs a line; beside it that of Math.Pow(to / from, 1 / years) - 1."));
        Console.WriteLine("Of rates above zero, that of the factor: relative to 1 + rate.");
        Console.WriteLine($"{"to / from",-20} {"years",5} {"Cagr",9} {"Math.Pow",9}");
        foreach (var (low, high) in ((double, double)[])[(0.9, 1.1), (0.5, 3), (1e-3, 1e3), (1e-9, 1e9)])
        {
            foreach (var years in (int[])[1, 2, 5, 10, 30])
            {
                var (ours, pow) = Largest(low, high, years);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{$"{low} to {high}",-20} {years,5} {ours,9:0.0} {pow,9:0.0}"));
            }
        }
    }

    private static (double Ours, double Pow) Largest(double low, double high, int years)
    {
        var random = new Random(years);
        var (from, to, rates) = (new double[Pairs], new double[Pairs], new double[Pairs]);
        for (var pair = 0; pair < Pairs; pair++)
        {
            // Whole numbers up to 2^53, so that the decimals are the very same figures.
            var factor = low * Math.Pow(high / low, random.NextDouble());
            double larger = random.NextInt64(1L << 52, 1L << 53);
            (from[pair], to[pair]) = factor > 1 ? (Math.Round(larger / factor), larger) : (larger, Math.Round(larger * factor));
        }

        Columns.Cagr(from, to, years, rates);
        double ours = 0, pow = 0;
        for (var pair = 0; pair < Pairs; pair++)
        {
            var exact = ((decimal)(long)from[pair]).CagrTo((long)to[pair], years).Fraction;
            ours = Math.Max(ours, Error(rates[pair], exact));
            pow = Math.Max(pow, Error(Math.Pow(to[pair] / from[pair], 1d / years) - 1, exact));
        }

        return (ours, pow);
    }

    private static double Error(double rate, decimal exact) =>
        Math.Abs((double)(Exact(rate) - exact)) / Math.Max(1, (double)(1 + exact)) * Math.Pow(2, 53);

    // The conversion from double to decimal keeps 15 digits only; this keeps all bits down to 2^-62.
    private static decimal Exact(double value)
    {
        var bits = 52 - Math.Max(Math.ILogB(value), -10);
        return (decimal)(long)Math.ScaleB(value, bits) / (1UL << bits);
    }
}
