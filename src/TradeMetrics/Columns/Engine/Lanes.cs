using System.Numerics;

namespace TradeMetrics;

/// <summary>Steps that formulas on a few rows at once share.</summary>
internal static class Lanes
{
    internal static Vector<double> Missing => new(double.NaN);

    /// <summary>The value where a condition holds, and missing elsewhere.</summary>
    internal static Vector<double> Where(Vector<long> condition, Vector<double> value) => Vector.ConditionalSelect(condition, value, Missing);

    /// <summary>The value where a figure is above zero, and missing where it is not or is itself missing.</summary>
    internal static Vector<double> WhereAboveZero(Vector<double> figure, Vector<double> value) => Where(Vector.GreaterThan(figure, Vector<double>.Zero), value);
}
