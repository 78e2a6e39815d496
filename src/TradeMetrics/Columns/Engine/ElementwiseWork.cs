using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>A formula on every row of a block.</summary>
/// <remarks>
/// Every method has the formula once, and is not inlined itself: the compiler stops inlining, many times slower, where a method grows too large.
/// It is compiled in full at once: compiled again with what was counted while it ran, it was ten times slower in one process of some.
/// </remarks>
internal readonly unsafe struct ElementwiseWork<TFormula>(double* first, double* second, double* third, double* destination, TFormula formula, bool streams) : IBlockWork
    where TFormula : struct, IColumnFormula
{
    public void Run(int block, int start, int rows)
    {
        var done = streams ? Stream(start, rows) : Store(start, rows);
        if (done < rows)
        {
            Some(start + done, rows - done);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private int Store(int start, int rows)
    {
        unchecked
        {
            double* x = first + start, y = second + start, z = third + start, to = destination + start;
            nint row = 0;
            for (nint last = rows - Vector<double>.Count; row <= last; row += Vector<double>.Count)
            {
                At(x + row, y + row, z + row).Store(to + row);
            }

            return (int)row;
        }
    }

    // Past the caches, which needs aligned rows.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private int Stream(int start, int rows)
    {
        unchecked
        {
            double* x = first + start, y = second + start, z = third + start, to = destination + start;
            var misplaced = (int)((nuint)to / sizeof(double) % (nuint)Vector<double>.Count);
            nint row = Math.Min(rows, (Vector<double>.Count - misplaced) % Vector<double>.Count);
            if (row > 0)
            {
                Some(start, (int)row);
            }

            for (nint last = rows - Vector<double>.Count; row <= last; row += Vector<double>.Count)
            {
                At(x + row, y + row, z + row).StoreAlignedNonTemporal(to + row);
            }

            return (int)row;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector<double> At(double* x, double* y, double* z) => formula.Of(
        Vector.Load(x),
        TFormula.Inputs > 1 ? Vector.Load(y) : default,
        TFormula.Inputs > 2 ? Vector.Load(z) : default);

    // Fewer rows than fit, by the same instructions on copies that are long enough, so that a row's bits do not depend on where it stands.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Some(int start, int rows)
    {
        Span<double> copies = stackalloc double[4 * Vector<double>.Count];
        copies.Clear();
        var x = copies[..Vector<double>.Count];
        var y = copies.Slice(Vector<double>.Count, Vector<double>.Count);
        var z = copies.Slice(2 * Vector<double>.Count, Vector<double>.Count);
        var result = copies[(3 * Vector<double>.Count)..];
        new ReadOnlySpan<double>(first + start, rows).CopyTo(x);
        new ReadOnlySpan<double>(second + start, TFormula.Inputs > 1 ? rows : 0).CopyTo(y);
        new ReadOnlySpan<double>(third + start, TFormula.Inputs > 2 ? rows : 0).CopyTo(z);
        formula.Of(new(x), new(y), new(z)).CopyTo(result);
        result[..rows].CopyTo(new(destination + start, rows));
    }
}
