using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

// Arithmetic, comparison, equality.
public readonly partial struct PercentagePoints :
    IEquatable<PercentagePoints>,
    IComparable<PercentagePoints>,
    IComparable,
    IComparisonOperators<PercentagePoints, PercentagePoints, bool>,
    IAdditionOperators<PercentagePoints, PercentagePoints, PercentagePoints>,
    IAdditiveIdentity<PercentagePoints, PercentagePoints>,
    ISubtractionOperators<PercentagePoints, PercentagePoints, PercentagePoints>,
    IUnaryNegationOperators<PercentagePoints, PercentagePoints>,
    IMultiplyOperators<PercentagePoints, decimal, PercentagePoints>,
    IDivisionOperators<PercentagePoints, decimal, PercentagePoints>
{
    private const string Result = "number of percentage points";

    /// <inheritdoc/>
    static PercentagePoints IAdditiveIdentity<PercentagePoints, PercentagePoints>.AdditiveIdentity => Zero;

    /// <summary>The sum of two differences.</summary>
    /// <param name="left">The first difference.</param>
    /// <param name="right">The second difference.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="MetricOverflowException">The sum is outside decimal's range.</exception>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) => left.Plus(right);

    /// <summary>The difference of two differences.</summary>
    /// <param name="left">The difference to subtract from.</param>
    /// <param name="right">The difference to subtract.</param>
    /// <returns>What is left.</returns>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) => left.Minus(right);

    /// <summary>The difference the other way round.</summary>
    /// <param name="value">The difference.</param>
    /// <returns>The same number of points with the other sign.</returns>
    public static PercentagePoints operator -(PercentagePoints value) => new(-value._fraction);

    /// <summary>A multiple of a difference.</summary>
    /// <param name="left">The difference.</param>
    /// <param name="right">How many times.</param>
    /// <returns>The multiple.</returns>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public static PercentagePoints operator *(PercentagePoints left, decimal right) =>
        new(RateInput.Multiply(left._fraction, right, Result));

    /// <summary>A multiple of a difference.</summary>
    /// <param name="left">How many times.</param>
    /// <param name="right">The difference.</param>
    /// <returns>The multiple.</returns>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public static PercentagePoints operator *(decimal left, PercentagePoints right) => right * left;

    /// <summary>A difference spread evenly, as over years.</summary>
    /// <param name="left">The difference.</param>
    /// <param name="right">Over how many.</param>
    /// <returns>The difference for each.</returns>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public static PercentagePoints operator /(PercentagePoints left, decimal right) =>
        new(RateInput.Divide(left._fraction, right, Result));

    /// <inheritdoc cref="op_Addition(PercentagePoints, PercentagePoints)"/>
    public static PercentagePoints Add(PercentagePoints left, PercentagePoints right) => left.Plus(right);

    /// <inheritdoc cref="op_Subtraction(PercentagePoints, PercentagePoints)"/>
    public static PercentagePoints Subtract(PercentagePoints left, PercentagePoints right) => left.Minus(right);

    /// <inheritdoc cref="op_UnaryNegation(PercentagePoints)"/>
    public static PercentagePoints Negate(PercentagePoints value) => -value;

    /// <inheritdoc cref="op_Multiply(PercentagePoints, decimal)"/>
    public static PercentagePoints Multiply(PercentagePoints left, decimal right) => left * right;

    /// <inheritdoc cref="op_Division(PercentagePoints, decimal)"/>
    public static PercentagePoints Divide(PercentagePoints left, decimal right) => left / right;

    /// <summary>The sum of this difference and another.</summary>
    /// <param name="other">The difference to add.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="MetricOverflowException">The sum is outside decimal's range.</exception>
    public PercentagePoints Plus(PercentagePoints other) => new(RateInput.Add(_fraction, other._fraction, Result));

    /// <summary>This difference less another.</summary>
    /// <param name="other">The difference to subtract.</param>
    /// <returns>What is left.</returns>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public PercentagePoints Minus(PercentagePoints other) => Plus(-other);

    /// <summary>Whether the left difference is lower.</summary>
    /// <param name="left">The first difference.</param>
    /// <param name="right">The second difference.</param>
    /// <returns>True when the left one is lower.</returns>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left._fraction < right._fraction;

    /// <summary>Whether the left difference is lower or the same.</summary>
    /// <param name="left">The first difference.</param>
    /// <param name="right">The second difference.</param>
    /// <returns>True when the left one is not higher.</returns>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left._fraction <= right._fraction;

    /// <summary>Whether the left difference is higher.</summary>
    /// <param name="left">The first difference.</param>
    /// <param name="right">The second difference.</param>
    /// <returns>True when the left one is higher.</returns>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left._fraction > right._fraction;

    /// <summary>Whether the left difference is higher or the same.</summary>
    /// <param name="left">The first difference.</param>
    /// <param name="right">The second difference.</param>
    /// <returns>True when the left one is not lower.</returns>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left._fraction >= right._fraction;

    /// <inheritdoc/>
    public int CompareTo(PercentagePoints other) => _fraction.CompareTo(other._fraction);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        PercentagePoints other => CompareTo(other),
        _ => throw new ArgumentException($"Percentage points compare with percentage points, not with {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>Whether two differences are the same number of points.</summary>
    /// <param name="left">The first difference.</param>
    /// <param name="right">The second difference.</param>
    /// <returns>True when they are equal.</returns>
    public static bool operator ==(PercentagePoints left, PercentagePoints right) => left.Equals(right);

    /// <summary>Whether two differences are different numbers of points.</summary>
    /// <param name="left">The first difference.</param>
    /// <param name="right">The second difference.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(PercentagePoints left, PercentagePoints right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PercentagePoints other) => _fraction == other._fraction;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PercentagePoints other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _fraction.GetHashCode();
}
