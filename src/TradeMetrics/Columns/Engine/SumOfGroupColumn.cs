namespace TradeMetrics;

/// <summary>The sum of each row's group.</summary>
/// <param name="keys">The key of each row.</param>
/// <param name="sums">The sums, the first that of no group.</param>
/// <param name="slots">How many sums.</param>
internal readonly unsafe struct SumOfGroupColumn(int* keys, double* sums, int slots) : IMadeColumn
{
    public void Make(int start, Span<double> rows)
    {
        // By spans, not by addresses: keys that someone changes meanwhile throw, and read no memory of others.
        var key = new ReadOnlySpan<int>(keys + start, rows.Length);
        var sum = new ReadOnlySpan<double>(sums, slots);
        for (var row = 0; row < key.Length && row < rows.Length; row++)
        {
            rows[row] = sum[unchecked(key[row] + 1)];
        }
    }
}
