using System.Buffers;

namespace TradeMetrics;

/// <summary>Growth rates chained from the first row on.</summary>
/// <remarks>Each block is chained from one, and what came before it is multiplied in: so the bits do not depend on who did the blocks.</remarks>
internal static unsafe class CumulativeFactors
{
    internal static void Chain(ReadOnlySpan<double> growth, Span<double> destination, Parallelism parallelism)
    {
        var blocks = Blocks.Count(growth.Length);
        var pool = ArrayPool<LongFactor>.Shared;
        var before = pool.Rent(blocks + 1);
        try
        {
            before[0] = LongFactor.One;
            fixed (double* from = growth, to = destination)
            fixed (LongFactor* factors = before)
            {
                var onThreads = parallelism.Degree > 1 && blocks > 1;
                if (onThreads)
                {
                    Blocks.Run(new Products(from, factors), growth.Length, parallelism);
                    for (var block = 0; block < blocks; block++)
                    {
                        factors[block + 1] = factors[block] * factors[block + 1];
                    }
                }

                Blocks.Run(new Chains(from, to, factors, tellsNext: !onThreads), growth.Length, parallelism);
            }
        }
        finally
        {
            pool.Return(before);
        }
    }

    private readonly struct Products(double* growth, LongFactor* products) : IBlockWork
    {
        public void Run(int block, int start, int rows)
        {
            var product = LongFactor.One;
            foreach (var rate in new ReadOnlySpan<double>(growth + start, rows))
            {
                product *= LongFactor.OnePlus(rate);
            }

            products[block + 1] = product;
        }
    }

    private readonly struct Chains(double* growth, double* destination, LongFactor* before, bool tellsNext) : IBlockWork
    {
        public void Run(int block, int start, int rows)
        {
            var (origin, product) = (before[block], LongFactor.One);
            for (var row = start; row < start + rows; row++)
            {
                product *= LongFactor.OnePlus(growth[row]);
                destination[row] = (origin * product).Growth;
            }

            if (tellsNext)
            {
                before[block + 1] = origin * product;
            }
        }
    }
}
