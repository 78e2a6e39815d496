using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>Flows at times, discounted a few at once.</summary>
internal static class TimedDiscount
{
    /// <summary>What flows are worth at time 0, by the logarithm of what one unit becomes in a year or period.</summary>
    internal static double Value(ReadOnlySpan<double> amounts, ReadOnlySpan<double> times, double logFactor)
    {
        var (lanes, rests) = (Vector<double>.Zero, Vector<double>.Zero);
        var (exponent, row) = (new Vector<double>(-logFactor), 0);
        for (; row <= amounts.Length - Vector<double>.Count; row += Vector<double>.Count)
        {
            Add(ref lanes, ref rests, new(amounts[row..]), new Vector<double>(times[row..]) * exponent);
        }

        if (row < amounts.Length)
        {
            Span<double> rest = stackalloc double[2 * Vector<double>.Count];
            rest.Clear();
            amounts[row..].CopyTo(rest);
            times[row..].CopyTo(rest[Vector<double>.Count..]);
            Add(ref lanes, ref rests, new(rest), new Vector<double>(rest[Vector<double>.Count..]) * exponent);
        }

        double sum = 0, missed = 0;
        for (var lane = 0; lane < Vector<double>.Count; lane++)
        {
            ExactAddition.Add(ref sum, ref missed, lanes[lane], rests[lane]);
        }

        return ExactAddition.Value(sum, missed);
    }

    // A flow of nothing is worth nothing at any time, also where the factor is out of range.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref Vector<double> sum, ref Vector<double> rest, Vector<double> amounts, Vector<double> exponents)
    {
        var terms = amounts * Vector.Exp(exponents);
        var isNothing = Vector.Equals(amounts, Vector<double>.Zero) & Vector.Equals(exponents, exponents);
        ExactAddition.Add(ref sum, ref rest, Vector.ConditionalSelect(isNothing, Vector<double>.Zero, terms));
    }
}
