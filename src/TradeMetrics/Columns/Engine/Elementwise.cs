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

    /// <summary>Applies a formula to the sum of each row's group and a figure of the row.</summary>
    /// <param name="sums">The sums, the first that of no group.</param>
    /// <param name="groups">The group of each row.</param>
    /// <param name="second">The figures.</param>
    /// <param name="destination">Receives the results.</param>
    /// <param name="formula">The formula.</param>
    /// <param name="parallelism">On how many threads, and what stops it.</param>
    internal static void ApplyToSumOfGroup<TFormula>(
        ReadOnlySpan<double> sums, ReadOnlySpan<int> groups, ReadOnlySpan<double> second, Span<double> destination, TFormula formula, Parallelism parallelism)
        where TFormula : struct, IColumnFormula
    {
        fixed (double* from = sums, y = second, to = destination)
        fixed (int* keys = groups)
        {
            Apply(new SumOfGroupColumn(keys, from, sums.Length), y, to, destination.Length, formula, parallelism);
        }
    }

    /// <summary>Applies a formula to the figure of so many rows before, missing where that is of another group, and the figure of the row.</summary>
    internal static void ApplyToEarlierOfGroup<TFormula>(
        ReadOnlySpan<double> values, ReadOnlySpan<int> groups, int lag, Span<double> destination, TFormula formula, Parallelism parallelism)
        where TFormula : struct, IColumnFormula
    {
        fixed (double* from = values, to = destination)
        fixed (int* keys = groups)
        {
            Apply(new EarlierOfGroupColumn(from, keys, lag), from + lag, to, destination.Length, formula, parallelism);
        }
    }

    private static void Apply<TColumn, TFormula>(TColumn first, double* second, double* destination, int rows, TFormula formula, Parallelism parallelism)
        where TColumn : struct, IMadeColumn
        where TFormula : struct, IColumnFormula =>
        Blocks.Run(new MadeColumnWork<TColumn, TFormula>(first, second, destination, formula, Streams(rows) && destination != second), rows, parallelism);
}
