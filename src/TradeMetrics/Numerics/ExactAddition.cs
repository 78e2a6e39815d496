using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>Sums with the rest that rounding drops, by Knuth's exact addition: no comparison, so that nothing in the figures slows it down.</summary>
/// <remarks>Sum and rest are variables apart, not a struct: the compiler keeps them in registers, and copies of a struct would wait for its parts to be written.</remarks>
internal static class ExactAddition
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Add(ref double sum, ref double rest, double value)
    {
        var next = sum + value;
        var added = next - sum;
        rest += sum - (next - added) + (value - added);
        sum = next;
    }

    /// <summary>A sum in each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Add(ref Vector<double> sum, ref Vector<double> rest, Vector<double> value)
    {
        var next = sum + value;
        var added = next - sum;
        rest += sum - (next - added) + (value - added);
        sum = next;
    }

    /// <summary>Adds a sum with its rest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Add(ref double sum, ref double rest, double otherSum, double otherRest)
    {
        Add(ref sum, ref rest, otherSum);
        rest += otherRest;
    }

    /// <summary>Adds the sums of two vectors of lanes with their rests.</summary>
    internal static void Add(ref double sum, ref double rest, Vector<double> firstSums, Vector<double> firstRests, Vector<double> secondSums, Vector<double> secondRests)
    {
        Add(ref firstSums, ref firstRests, secondSums);
        firstRests += secondRests;
        for (var lane = 0; lane < Vector<double>.Count; lane++)
        {
            Add(ref sum, ref rest, firstSums[lane], firstRests[lane]);
        }
    }

    /// <summary>The sum with its rest. A sum out of range is infinite, and its rest is nothing that could be added to it.</summary>
    internal static double Value(double sum, double rest) => double.IsFinite(sum) ? sum + rest : sum;
}
