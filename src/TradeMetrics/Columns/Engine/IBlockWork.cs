namespace TradeMetrics;

/// <summary>Work on rows that can be done a block at a time, in any order, on any thread.</summary>
internal interface IBlockWork
{
    /// <summary>Does one block.</summary>
    /// <param name="block">The number of the block.</param>
    /// <param name="start">Its first row.</param>
    /// <param name="rows">How many rows it has.</param>
    void Run(int block, int start, int rows);
}
