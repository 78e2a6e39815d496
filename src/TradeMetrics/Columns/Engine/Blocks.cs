namespace TradeMetrics;

/// <summary>Runs work on rows block by block, on the caller's thread or on several.</summary>
internal static class Blocks
{
    /// <summary>Rows of a block: 256 kB a column, so that a block of two or three stays in a core's cache, and is worth a thread's while.</summary>
    internal const int Rows = 1 << 15;

    private const int CostlyRows = 1 << 12;

    internal static int Count(int rows, int blockRows = Rows) => (int)(((long)rows + blockRows - 1) / blockRows);

    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    internal static void Run<TWork>(TWork work, int rows, Parallelism parallelism, int blockRows = Rows)
        where TWork : struct, IBlockWork
    {
        var blocks = Count(rows, blockRows);
        if (parallelism.Degree > 1 && blocks > 1)
        {
            RunOnThreads(work, rows, parallelism, blockRows, blocks);
            return;
        }

        for (var block = 0; block < blocks; block++)
        {
            parallelism.CancellationToken.ThrowIfCancellationRequested();
            RunOne(work, block, rows, blockRows);
        }
    }

    /// <summary>Runs work on sets of rows, such as groups to sort or cash flows, so many at a time that they have a few thousand rows on average: these cost more than other rows.</summary>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    internal static void RunSets<TWork>(TWork work, int sets, int rows, Parallelism parallelism)
        where TWork : struct, IBlockWork =>
        Run(work, sets, parallelism, (int)Math.Max(1, (long)CostlyRows * sets / Math.Max(1, Math.Max(rows, sets))));

    // Apart, since what a lambda captures is allocated when its method begins.
    private static void RunOnThreads<TWork>(TWork work, int rows, Parallelism parallelism, int blockRows, int blocks)
        where TWork : struct, IBlockWork
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism.Degree, CancellationToken = parallelism.CancellationToken };
        _ = Parallel.For(0, blocks, options, block => RunOne(work, block, rows, blockRows));
    }

    private static void RunOne<TWork>(TWork work, int block, int rows, int blockRows)
        where TWork : struct, IBlockWork
    {
        var start = block * blockRows;
        work.Run(block, start, Math.Min(blockRows, rows - start));
    }
}
