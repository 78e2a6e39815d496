using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>The share of a cell in its row over the share of its column in all.</summary>
/// <remarks>
/// (cell·total)/(row·column): one division a cell instead of two, and exactly 1 where the shares are equal and the products exact, as those
/// of whole numbers are. Powers of two keep the products, and all their digits, in the range of a double.
/// </remarks>
internal readonly struct RelativeShareFormula : IColumnFormula
{
    private readonly double _row, _total;

    /// <summary>Makes the formula of the cells of a row; columns are given it as <see cref="ScaledColumn"/>.</summary>
    internal RelativeShareFormula(double row, double total)
    {
        var unit = RowUnit(row);
        (_row, _total) = (row * unit, total * TotalUnit(total) * unit);
    }

    public static int Inputs => 2;

    internal static double ScaledColumn(double column, double total) => column * TotalUnit(total);

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

    // Rows come near 1, and the total near 2^500, so that columns that are a tiny part of it keep their digits. Less than that for totals at
    // the ends of the range: the powers of two must be in it.
    private static double RowUnit(double row) => Math.ScaleB(1, -Math.Clamp(Math.ILogB(row), -500, 1000));

    private static double TotalUnit(double total) => Math.ScaleB(1, 500 - Math.Clamp(Math.ILogB(total), -500, 1023));
}
