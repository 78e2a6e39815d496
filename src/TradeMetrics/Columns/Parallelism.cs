namespace TradeMetrics;

/// <summary>On how many threads work on a column may run, and what stops it.</summary>
/// <param name="Degree">The largest number of threads; up to 1 it is the caller's thread alone, which allocates nothing.</param>
/// <param name="CancellationToken">Stops the work between two blocks of rows; what is written by then is of no use.</param>
/// <remarks>Results have the same bits whatever the number of threads: the blocks in which sums are added up depend on the length alone.</remarks>
/// <example>
/// <code>
/// double[] from = [100, 80], to = [105, 100], growth = new double[2];
/// Columns.Growth(from, to, growth, Parallelism.Full);
/// Console.WriteLine(string.Join(" ", growth)); // 0.05 0.25
/// </code>
/// </example>
public readonly partial record struct Parallelism(int Degree, CancellationToken CancellationToken = default)
{
    /// <summary>As many threads as the machine has processors.</summary>
    public static Parallelism Full => new(Environment.ProcessorCount);

    /// <summary>The largest number of threads.</summary>
    /// <returns>Such as "up to 4 threads", or "the caller's thread".</returns>
    public override string ToString() => Degree > 1 ? FormattableString.Invariant($"up to {Degree} threads") : "the caller's thread";
}
