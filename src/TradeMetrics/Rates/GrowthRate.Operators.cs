using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

// Arithmetic, comparison, equality. There is no growth + growth on purpose: growth rates compound.
public readonly partial struct GrowthRate :
    IEquatable<GrowthRate>,
    IComparable<GrowthRate>,
    IComparable,
    IComparisonOperators<GrowthRate, GrowthRate, bool>,
    ISubtractionOperators<GrowthRate, GrowthRate, PercentagePoints>,
    IAdditionOperators<GrowthRate, PercentagePoints, GrowthRate>,
    ISubtractionOperators<GrowthRate, PercentagePoints, GrowthRate>
{
    /// <summary>How far one growth rate is above another, in percentage points.</summary>
    /// <param name="left">The growth rate to subtract from.</param>
    /// <param name="right">The growth rate to subtract.</param>
    /// <returns>The difference in percentage points.</returns>
    public static PercentagePoints operator -(GrowthRate left, GrowthRate right) => left.Minus(right);

    /// <summary>A growth rate raised by percentage points: 4 % and 1.4 points are 5.4 %.</summary>
    /// <param name="left">The growth rate.</param>
    /// <param name="right">The points to add.</param>
    /// <returns>The growth rate that much higher.</returns>
    public static GrowthRate operator +(GrowthRate left, PercentagePoints right) => left.Plus(right);

    /// <summary>A growth rate lowered by percentage points.</summary>
    /// <param name="left">The growth rate.</param>
    /// <param name="right">The points to subtract.</param>
    /// <returns>The growth rate that much lower.</returns>
    public static GrowthRate operator -(GrowthRate left, PercentagePoints right) => left.Minus(right);

    /// <inheritdoc cref="op_Addition(GrowthRate, PercentagePoints)"/>
    public static GrowthRate Add(GrowthRate left, PercentagePoints right) => left.Plus(right);

    /// <inheritdoc cref="op_Subtraction(GrowthRate, GrowthRate)"/>
    public static PercentagePoints Subtract(GrowthRate left, GrowthRate right) => left.Minus(right);

    /// <inheritdoc cref="op_Subtraction(GrowthRate, PercentagePoints)"/>
    public static GrowthRate Subtract(GrowthRate left, PercentagePoints right) => left.Minus(right);

    /// <summary>This growth rate raised by percentage points.</summary>
    /// <param name="points">The points to add.</param>
    /// <returns>The growth rate that much higher.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is below −100 %.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public GrowthRate Plus(PercentagePoints points) => FromFraction(RateInput.Add(_fraction, points.Fraction, "growth rate"));

    /// <summary>How far this growth rate is above another, in percentage points.</summary>
    /// <param name="other">The growth rate to subtract.</param>
    /// <returns>The difference in percentage points.</returns>
    public PercentagePoints Minus(GrowthRate other) => PercentagePoints.FromFraction(_fraction - other._fraction);

    /// <summary>This growth rate lowered by percentage points.</summary>
    /// <param name="points">The points to subtract.</param>
    /// <returns>The growth rate that much lower.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is below −100 %.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public GrowthRate Minus(PercentagePoints points) => Plus(-points);

    /// <summary>Whether the left growth rate is lower.</summary>
    /// <param name="left">The first growth rate.</param>
    /// <param name="right">The second growth rate.</param>
    /// <returns>True when the left one is lower.</returns>
    public static bool operator <(GrowthRate left, GrowthRate right) => left._fraction < right._fraction;

    /// <summary>Whether the left growth rate is lower or the same.</summary>
    /// <param name="left">The first growth rate.</param>
    /// <param name="right">The second growth rate.</param>
    /// <returns>True when the left one is not higher.</returns>
    public static bool operator <=(GrowthRate left, GrowthRate right) => left._fraction <= right._fraction;

    /// <summary>Whether the left growth rate is higher.</summary>
    /// <param name="left">The first growth rate.</param>
    /// <param name="right">The second growth rate.</param>
    /// <returns>True when the left one is higher.</returns>
    public static bool operator >(GrowthRate left, GrowthRate right) => left._fraction > right._fraction;

    /// <summary>Whether the left growth rate is higher or the same.</summary>
    /// <param name="left">The first growth rate.</param>
    /// <param name="right">The second growth rate.</param>
    /// <returns>True when the left one is not lower.</returns>
    public static bool operator >=(GrowthRate left, GrowthRate right) => left._fraction >= right._fraction;

    /// <inheritdoc/>
    public int CompareTo(GrowthRate other) => _fraction.CompareTo(other._fraction);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        GrowthRate other => CompareTo(other),
        _ => throw new ArgumentException($"A growth rate compares with a growth rate, not with {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>Whether two growth rates are the same number; 5.4 % is 5.40 %.</summary>
    /// <param name="left">The first growth rate.</param>
    /// <param name="right">The second growth rate.</param>
    /// <returns>True when they are equal.</returns>
    public static bool operator ==(GrowthRate left, GrowthRate right) => left.Equals(right);

    /// <summary>Whether two growth rates are different numbers.</summary>
    /// <param name="left">The first growth rate.</param>
    /// <param name="right">The second growth rate.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(GrowthRate left, GrowthRate right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(GrowthRate other) => _fraction == other._fraction;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is GrowthRate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _fraction.GetHashCode();
}
