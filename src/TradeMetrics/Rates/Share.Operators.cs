using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

// Arithmetic, comparison, equality. There is no share + share: parts of one whole are summed as parts.
public readonly partial struct Share :
    IEquatable<Share>,
    IComparable<Share>,
    IComparable,
    IComparisonOperators<Share, Share, bool>,
    IMultiplyOperators<Share, Share, Share>,
    IMultiplicativeIdentity<Share, Share>,
    ISubtractionOperators<Share, Share, PercentagePoints>,
    IAdditionOperators<Share, PercentagePoints, Share>,
    ISubtractionOperators<Share, PercentagePoints, Share>
{
    /// <inheritdoc/>
    static Share IMultiplicativeIdentity<Share, Share>.MultiplicativeIdentity => Whole;

    /// <summary>The share of a share.</summary>
    /// <param name="left">The share of the part.</param>
    /// <param name="right">The share that the part is of the whole.</param>
    /// <returns>The share of the whole.</returns>
    public static Share operator *(Share left, Share right) => left.Of(right);

    /// <summary>How far one share is above another, in percentage points.</summary>
    /// <param name="left">The share to subtract from.</param>
    /// <param name="right">The share to subtract.</param>
    /// <returns>The difference in percentage points.</returns>
    public static PercentagePoints operator -(Share left, Share right) => left.Minus(right);

    /// <summary>A share raised by percentage points.</summary>
    /// <param name="left">The share.</param>
    /// <param name="right">The points to add.</param>
    /// <returns>The share that much higher.</returns>
    public static Share operator +(Share left, PercentagePoints right) => left.Plus(right);

    /// <summary>A share lowered by percentage points.</summary>
    /// <param name="left">The share.</param>
    /// <param name="right">The points to subtract.</param>
    /// <returns>The share that much lower.</returns>
    public static Share operator -(Share left, PercentagePoints right) => left.Minus(right);

    /// <inheritdoc cref="op_Multiply(Share, Share)"/>
    public static Share Multiply(Share left, Share right) => left.Of(right);

    /// <inheritdoc cref="op_Addition(Share, PercentagePoints)"/>
    public static Share Add(Share left, PercentagePoints right) => left.Plus(right);

    /// <inheritdoc cref="op_Subtraction(Share, Share)"/>
    public static PercentagePoints Subtract(Share left, Share right) => left.Minus(right);

    /// <inheritdoc cref="op_Subtraction(Share, PercentagePoints)"/>
    public static Share Subtract(Share left, PercentagePoints right) => left.Minus(right);

    /// <summary>This share raised by percentage points.</summary>
    /// <param name="points">The points to add.</param>
    /// <returns>The share that much higher.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is below 0 % or above 100 %.</exception>
    /// <exception cref="MetricOverflowException">The sum is outside decimal's range.</exception>
    public Share Plus(PercentagePoints points) => FromFraction(RateInput.Add(_fraction, points.Fraction, "share"));

    /// <summary>How far this share is above another, in percentage points.</summary>
    /// <param name="other">The share to subtract.</param>
    /// <returns>The difference in percentage points.</returns>
    public PercentagePoints Minus(Share other) => PercentagePoints.FromFraction(_fraction - other._fraction);

    /// <summary>This share lowered by percentage points.</summary>
    /// <param name="points">The points to subtract.</param>
    /// <returns>The share that much lower.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is below 0 % or above 100 %.</exception>
    /// <exception cref="MetricOverflowException">The difference is outside decimal's range.</exception>
    public Share Minus(PercentagePoints points) => Plus(-points);

    /// <summary>Whether the left share is smaller.</summary>
    /// <param name="left">The first share.</param>
    /// <param name="right">The second share.</param>
    /// <returns>True when the left one is smaller.</returns>
    public static bool operator <(Share left, Share right) => left._fraction < right._fraction;

    /// <summary>Whether the left share is smaller or the same.</summary>
    /// <param name="left">The first share.</param>
    /// <param name="right">The second share.</param>
    /// <returns>True when the left one is not larger.</returns>
    public static bool operator <=(Share left, Share right) => left._fraction <= right._fraction;

    /// <summary>Whether the left share is larger.</summary>
    /// <param name="left">The first share.</param>
    /// <param name="right">The second share.</param>
    /// <returns>True when the left one is larger.</returns>
    public static bool operator >(Share left, Share right) => left._fraction > right._fraction;

    /// <summary>Whether the left share is larger or the same.</summary>
    /// <param name="left">The first share.</param>
    /// <param name="right">The second share.</param>
    /// <returns>True when the left one is not smaller.</returns>
    public static bool operator >=(Share left, Share right) => left._fraction >= right._fraction;

    /// <inheritdoc/>
    public int CompareTo(Share other) => _fraction.CompareTo(other._fraction);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Share other => CompareTo(other),
        _ => throw new ArgumentException($"A share compares with a share, not with {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>Whether two shares are the same number; 20 % is 20.0 %.</summary>
    /// <param name="left">The first share.</param>
    /// <param name="right">The second share.</param>
    /// <returns>True when they are equal.</returns>
    public static bool operator ==(Share left, Share right) => left.Equals(right);

    /// <summary>Whether two shares are different numbers.</summary>
    /// <param name="left">The first share.</param>
    /// <param name="right">The second share.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(Share left, Share right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Share other) => _fraction == other._fraction;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Share other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _fraction.GetHashCode();
}
