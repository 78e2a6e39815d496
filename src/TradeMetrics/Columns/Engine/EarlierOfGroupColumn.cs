using System.Numerics;

namespace TradeMetrics;

/// <summary>Each row's figure where a later row is of the same group, and missing where it is not.</summary>
/// <param name="values">The figures.</param>
/// <param name="keys">The key of each row.</param>
/// <param name="lag">How many rows later.</param>
internal readonly unsafe struct EarlierOfGroupColumn(double* values, int* keys, int lag) : IMadeColumn
{
    public void Make(int start, Span<double> rows)
    {
        double* value = values + start;
        int* key = keys + start, later = keys + start + lag;
        var row = 0;
        fixed (double* to = rows)
        {
            unchecked
            {
                for (; row <= rows.Length - Vector<int>.Count; row += Vector<int>.Count)
                {
                    Vector.Widen(Vector.Equals(Vector.Load(key + row), Vector.Load(later + row)), out var low, out var high);
                    Lanes.Where(low, Vector.Load(value + row)).Store(to + row);
                    Lanes.Where(high, Vector.Load(value + row + Vector<double>.Count)).Store(to + row + Vector<double>.Count);
                }
            }
        }

        for (; row < rows.Length; row++)
        {
            rows[row] = key[row] == later[row] ? value[row] : double.NaN;
        }
    }
}
