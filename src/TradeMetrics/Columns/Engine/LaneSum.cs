using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>Compensated sums in a few lanes at once, of terms that may be missing: then so is the sum.</summary>
internal struct LaneSum
{
    private Vector<double> _sum;
    private Vector<double> _rest;

    /// <summary>The sum over all lanes.</summary>
    internal readonly double Value
    {
        get
        {
            var (sum, rest) = (_sum[0], _rest[0]);
            for (var lane = 1; lane < Vector<double>.Count; lane++)
            {
                var value = _sum[lane];
                var next = sum + value;
                var added = next - sum;
                rest += sum - (next - added) + (value - added) + _rest[lane];
                sum = next;
            }

            // A sum out of range is infinite, and its rest is nothing that could be added to it.
            return double.IsFinite(sum) ? sum + rest : sum;
        }
    }

    /// <summary>Adds terms with what their rounding left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(Vector<double> terms, Vector<double> rests)
    {
        var next = _sum + terms;
        var added = next - _sum;
        _rest += _sum - (next - added) + (terms - added) + rests;
        _sum = next;
    }
}
