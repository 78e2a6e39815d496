namespace TradeMetrics;

/// <summary>A formula on a column that is made while it is used, and one that is there.</summary>
internal readonly unsafe struct MadeColumnWork<TColumn, TFormula>(TColumn first, double* second, double* destination, TFormula formula, bool streams) : IBlockWork
    where TColumn : struct, IMadeColumn
    where TFormula : struct, IColumnFormula
{
    // 8 kB, which stay in the innermost cache.
    private const int RowsAtOnce = 1 << 10;

    public void Run(int block, int start, int rows)
    {
        var made = stackalloc double[RowsAtOnce];
        for (var done = 0; done < rows; done += RowsAtOnce)
        {
            var (from, count) = (start + done, Math.Min(RowsAtOnce, rows - done));
            first.Make(from, new(made, count));
            new ElementwiseWork<TFormula>(made, second + from, null, destination + from, formula, streams).Run(0, 0, count);
        }
    }
}
