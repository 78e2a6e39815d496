namespace TradeMetrics;

/// <summary>Formulas on columns, row by row.</summary>
internal static unsafe class Elementwise
{
    // From here on a destination is not read again before it has left the caches: it is written past them, which saves reading it first.
    private const int StreamedRows = 1 << 19;

    /// <summary>Whether a result of so many rows is written past the caches, unless it takes the place of an input.</summary>
    internal static bool Streams(int rows) => rows >= StreamedRows;

    internal static void Apply<TFormula>(ReadOnlySpan<double> first, Span<double> destination, TFormula formula, Parallelism parallelism)
        where TFormula : struct, IColumnFormula => Apply(first, default, default, destination, formula, parallelism);

    internal static void Apply<TFormula>(ReadOnlySpan<double> first, ReadOnlySpan<double> second, Span<double> destination, TFormula formula, Parallelism parallelism)
        where TFormula : struct, IColumnFormula => Apply(first, second, default, destination, formula, parallelism);

    /// <summary>Applies a formula; lengths and overlaps are checked by <see cref="ColumnCheck"/> before.</summary>
    internal static void Apply<TFormula>(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> third, Span<double> destination, TFormula formula, Parallelism parallelism)
        where TFormula : struct, IColumnFormula
    {
        fixed (double* x = first, y = second, z = third, to = destination)
        {
            var streams = Streams(destination.Length) && to != x && to != y && to != z;
            Blocks.Run(new ElementwiseWork<TFormula>(x, y, z, to, formula, streams), destination.Length, parallelism);
        }
    }
}
