using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>Powers of quotients and of growth factors, a few rows at once, that keep their digits where the factor is near one.</summary>
/// <remarks>
/// Beside <see cref="Vector.Log(Vector{double})"/> of a quotient and <see cref="Vector.Exp(Vector{double})"/> there is one division, nothing is
/// rounded before the logarithm, and the power less one comes for free. Both polynomials are the best of their degree (Remez), good to
/// 2^-62 of the logarithm and 2^-55 of the power less one. Every step is exactly rounded: all processors give the same bits.
/// </remarks>
internal static class Powers
{
    // Figures from here to its inverse; others, which no statistic has, take a slower way.
    private const double Smallest = 1e-300;

    // Up to here no step of the exponential leaves the range of a double.
    private const double LargestExponent = 708;

    private const long One = 0x3FF0_0000_0000_0000;

    // 1.5 · 2^52: a double of moderate size that is added to it leaves its whole number in the lowest bits.
    private const double Whole = 6755399441055744;
    private const long WholeBits = 0x4338_0000_0000_0000;

    // ln 2 in two parts, the first with so few digits that a multiple of it is exact.
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>ln(to/from).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<double> LogOfQuotient(Vector<double> to, Vector<double> from)
    {
        var (magnitude, scaled) = Scaled(to, from);
        var logarithm = Log(magnitude, scaled - from, scaled + from);
        var usual = IsUsual(to) & IsUsual(from);
        return AreAll(usual) ? logarithm : Vector.ConditionalSelect(usual, logarithm, RareLog(to, from));
    }

    /// <summary>(to/from)^exponent − 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<double> OfQuotientLessOne(Vector<double> to, Vector<double> from, Vector<double> exponent)
    {
        var (magnitude, scaled) = Scaled(to, from);
        var logarithm = exponent * Log(magnitude, scaled - from, scaled + from);
        var (power, gain) = Exp(logarithm);
        var result = Vector.FusedMultiplyAdd(power, gain, power - Vector<double>.One);
        var usual = IsUsual(to) & IsUsual(from) & IsUsualExponent(logarithm);
        return AreAll(usual) ? result : Vector.ConditionalSelect(usual, result, RarePowerLessOne(to, from, exponent));
    }

    /// <summary>(1 + rate)^exponent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<double> OfOnePlus(Vector<double> rate, Vector<double> exponent)
    {
        // What rounding takes from the sum.
        var (sum, rest) = (Vector<double>.One, Vector<double>.Zero);
        ExactAddition.Add(ref sum, ref rest, rate);

        var (magnitude, scaled) = Scaled(sum, Vector<double>.One);
        var difference = Vector.FusedMultiplyAdd(rest, Vector.AsVectorDouble(new Vector<long>(One) - (magnitude << 52)), scaled - Vector<double>.One);
        var logarithm = exponent * Log(magnitude, difference, scaled + Vector<double>.One);
        var (power, gain) = Exp(logarithm);
        var result = Vector.FusedMultiplyAdd(power, gain, power);
        var usual = IsUsual(sum) & IsUsualExponent(logarithm);
        return AreAll(usual) ? result : Vector.ConditionalSelect(usual, result, RarePower(sum, exponent));
    }

    // Missing figures, zeros and the like, in calls of their own so that the usual way stays short.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector<double> RareLog(Vector<double> to, Vector<double> from) => Vector.Log(to) - Vector.Log(from);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector<double> RarePowerLessOne(Vector<double> to, Vector<double> from, Vector<double> exponent) =>
        Vector.Exp(exponent * RareLog(to, from)) - Vector<double>.One;

    // Nothing to the power of nothing is one, and has no inverse.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector<double> RarePower(Vector<double> factor, Vector<double> exponent)
    {
        var power = Vector.ConditionalSelect(Vector.Equals(exponent, Vector<double>.Zero), Vector<double>.One, Vector.Exp(exponent * Vector.Log(factor)));
        return Lanes.Where(Vector.GreaterThan(factor, Vector<double>.Zero) | (Vector.Equals(factor, Vector<double>.Zero) & Vector.GreaterThanOrEqual(exponent, Vector<double>.Zero)), power);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> IsUsual(Vector<double> figure) =>
        Vector.GreaterThan(figure, new(Smallest)) & Vector.LessThan(figure, new(1 / Smallest));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> IsUsualExponent(Vector<double> logarithm) => Vector.LessThan(Vector.Abs(logarithm), new(LargestExponent));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreAll(Vector<long> condition) => Vector.EqualsAll(condition, Vector<long>.AllBitsSet);

    /// <summary>A power of two by which a figure is divided to be between 2/3 and 3/2 of another; its exponent, and the scaled figure.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector<long> Magnitude, Vector<double> Scaled) Scaled(Vector<double> figure, Vector<double> other)
    {
        // The bits of a double, as a number, are its logarithm to base 2 drawn with straight lines. They are halved for their signed difference, which is made positive to be shifted.
        var bits = Vector.AsVectorInt64(figure);
        var magnitude = ((bits >>> 1) - (Vector.AsVectorInt64(other) >>> 1) + new Vector<long>((1L << 62) + (1L << 50)) >>> 51) - new Vector<long>(1L << 11);
        return (magnitude, Vector.AsVectorDouble(bits - (magnitude << 52)));
    }

    // Of a quotient of 2^magnitude·q, with q − 1 and q + 1 to one scale: k·ln 2 + 2 artanh((q − 1)/(q + 1)).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Log(Vector<long> magnitude, Vector<double> less, Vector<double> plus)
    {
        var k = Vector.AsVectorDouble(magnitude + new Vector<long>(WholeBits)) - new Vector<double>(Whole);
        var s = less / plus;
        var z = s * s;
        var z2 = z * z;
        var first = Vector.FusedMultiplyAdd(z2, Pair(z, 0.28571428555767533074, 0.22222224302879866937), Pair(z, 0.66666666666666595904, 0.40000000000056954514));
        var last = Vector.FusedMultiplyAdd(z2, Pair(z, 0.13173412536734474376, 0.13844273477311309879), Pair(z, 0.18181665510933520137, 0.1539112340173671972));
        var series = z * Vector.FusedMultiplyAdd(z2 * z2, last, first);
        var tail = Vector.FusedMultiplyAdd(s, series, k * Ln2Low);
        return Vector.FusedMultiplyAdd(k, new(Ln2High), s + s + tail);
    }

    // e^x as power·(1 + gain), the power one of two.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector<double> Power, Vector<double> Gain) Exp(Vector<double> x)
    {
        var rounded = Vector.FusedMultiplyAdd(x, new(1.4426950408889634), new(Whole));
        var k = rounded - new Vector<double>(Whole);
        var r = Vector.FusedMultiplyAdd(k, new(-Ln2Low), Vector.FusedMultiplyAdd(k, new(-Ln2High), x));
        var r2 = r * r;
        var r4 = r2 * r2;
        var first = Vector.FusedMultiplyAdd(r2, Pair(r, 0.041666666666573624558, 0.0083333333333145973825), Pair(r, 0.50000000000000055497, 0.16666666666666685999));
        var middle = Vector.FusedMultiplyAdd(r2, Pair(r, 0.000024801504445111372801, 2.7557227981466317462e-6), Pair(r, 0.0013888888932379286994, 0.0001984126990300585917));
        var series = Vector.FusedMultiplyAdd(r4, Vector.FusedMultiplyAdd(r4, Pair(r, 2.7626326928529186755e-7, 2.5114463936024788024e-8), middle), first);
        return (Vector.AsVectorDouble((Vector.AsVectorInt64(rounded) << 52) + new Vector<long>(One)), Vector.FusedMultiplyAdd(r2, series, r));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Pair(Vector<double> x, double first, double second) => Vector.FusedMultiplyAdd(x, new(second), new(first));
}
