using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>Steps that formulas on a few rows at once share.</summary>
/// <remarks>These and the formulas ask to be inlined: left to itself, the compiler did not in one process of some, which was many times slower.</remarks>
internal static class Lanes
{
    internal static Vector<double> Missing => new(double.NaN);

    /// <summary>The value where a condition holds, and missing elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<double> Where(Vector<long> condition, Vector<double> value) => Vector.ConditionalSelect(condition, value, Missing);

    /// <summary>The value where a figure is above zero, and missing where it is not or is itself missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<double> WhereAboveZero(Vector<double> figure, Vector<double> value) => Where(Vector.GreaterThan(figure, Vector<double>.Zero), value);

    /// <summary>The value, and zero where it is missing, for sums.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<double> KnownOrZero(Vector<double> value) => Vector.ConditionalSelect(Vector.Equals(value, value), value, Vector<double>.Zero);
}
