using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>A formula on every row of a block.</summary>
internal readonly unsafe struct ElementwiseWork<TFormula>(double* first, double* second, double* third, double* destination, TFormula formula, bool streams) : IBlockWork
    where TFormula : struct, IColumnFormula
{
    public void Run(int block, int start, int rows)
    {
        double* x = first + start, y = second + start, z = third + start, to = destination + start;
        var row = 0;
        if (rows >= Vector<double>.Count)
        {
            if (streams)
            {
                // One unaligned step, then from the next aligned row: the rows done twice come out the same.
                At(x, y, z).Store(to);
                row = Vector<double>.Count - (int)((nuint)to / sizeof(double) % (nuint)Vector<double>.Count);
                for (; row <= rows - Vector<double>.Count; row += Vector<double>.Count)
                {
                    At(x + row, y + row, z + row).StoreAlignedNonTemporal(to + row);
                }
            }
            else
            {
                for (; row <= rows - Vector<double>.Count; row += Vector<double>.Count)
                {
                    At(x + row, y + row, z + row).Store(to + row);
                }
            }
        }

        if (row < rows)
        {
            Rest(x + row, y + row, z + row, to + row, rows - row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector<double> At(double* x, double* y, double* z) => formula.Of(
        Vector.Load(x),
        TFormula.Inputs > 1 ? Vector.Load(y) : default,
        TFormula.Inputs > 2 ? Vector.Load(z) : default);

    // The last rows by the same instructions, on copies that are long enough, so that a row's bits do not depend on where it stands.
    private void Rest(double* x, double* y, double* z, double* to, int rows)
    {
        Span<double> copies = stackalloc double[4 * Vector<double>.Count];
        copies.Clear();
        var a = copies[..Vector<double>.Count];
        var b = copies.Slice(Vector<double>.Count, Vector<double>.Count);
        var c = copies.Slice(2 * Vector<double>.Count, Vector<double>.Count);
        var result = copies[(3 * Vector<double>.Count)..];
        new ReadOnlySpan<double>(x, rows).CopyTo(a);
        new ReadOnlySpan<double>(y, TFormula.Inputs > 1 ? rows : 0).CopyTo(b);
        new ReadOnlySpan<double>(z, TFormula.Inputs > 2 ? rows : 0).CopyTo(c);
        formula.Of(new(a), new(b), new(c)).CopyTo(result);
        result[..rows].CopyTo(new(to, rows));
    }
}
