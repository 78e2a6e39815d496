using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>The share of a cell in its row over the share of its column in all.</summary>
/// <remarks>
/// (cell·total)/(row·column): one division a cell instead of two, and exactly 1 where the shares are equal and the products exact, as those
/// of whole numbers are. Powers of two bring the totals near 1, so that the products stay in the range of a double.
/// </remarks>
internal readonly struct RelativeShareFormula : IColumnFormula
{
    private readonly double _row, _total;

    /// <summary>Makes the formula of the cells of a row; columns are given it as <see cref="ScaledColumn"/>.</summary>
    internal RelativeShareFormula(double row, double total)
    {
        var unit = Unit(row);
        (_row, _total) = (row * unit, total * Unit(total) * unit);
    }

    public static int Inputs => 2;

    internal static double ScaledColumn(double column, double total) => column * Unit(total);

    // What is out of range is missing, as in the verb.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> Of(Vector<double> cell, Vector<double> column, Vector<double> third)
    {
        var index = cell * new Vector<double>(_total) / (new Vector<double>(_row) * column);
        return Lanes.Where(Vector.LessThanOrEqual(index, new(double.MaxValue)), index);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double Of(double cell, double column)
    {
        var index = cell * _total / (_row * column);
        return index <= double.MaxValue ? index : double.NaN;
    }

    // Nearer 1 where a total is at the ends of the range, so that the power of two is in it.
    private static double Unit(double total) => Math.ScaleB(1, -Math.Clamp(Math.ILogB(total), -1000, 1000));
}
