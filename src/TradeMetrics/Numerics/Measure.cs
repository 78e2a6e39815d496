using System.Numerics;

namespace TradeMetrics;

/// <summary>What can be known of a measure of any type: its sign, whether it is finite, whether two belong together.</summary>
internal static class Measure
{
    /// <summary>Why no ratio can be taken, if so: two units, a figure that is not finite, a base not above zero, a negative figure.</summary>
    internal static UndefinedReason? Problem<T>(T from, T to)
    {
        if (Unit(from) != Unit(to))
        {
            return UndefinedReason.CurrencyMismatch;
        }

        if (!IsFinite(from) || !IsFinite(to))
        {
            return UndefinedReason.NotFinite;
        }

        return Sign(from) <= 0 ? UndefinedReason.NonPositiveBase
            : Sign(to) < 0 ? UndefinedReason.NegativeMeasure
            : null;
    }

    /// <summary>A sum that is no infinity.</summary>
    /// <exception cref="MetricOverflowException">It is outside the range of its type.</exception>
    internal static T Sum<T>(T left, T right)
        where T : IAdditionOperators<T, T, T> => InRange(left, right, static (a, b) => a + b, "sum");

    /// <summary>A difference that is no infinity.</summary>
    /// <exception cref="MetricOverflowException">It is outside the range of its type.</exception>
    internal static T Difference<T>(T left, T right)
        where T : ISubtractionOperators<T, T, T> => InRange(left, right, static (a, b) => a - b, "difference");

    internal static Currency? Unit<T>(T value) => value is IMeasure measure ? measure.Unit : null;

    internal static bool IsFinite<T>(T value) => value switch
    {
        double number => double.IsFinite(number),
        float number => float.IsFinite(number),
        _ => true,
    };

    /// <summary>The sign, for a foreign type by comparison with its default value, which is its zero.</summary>
    internal static int Sign<T>(T value) => value switch
    {
        decimal number => Math.Sign(number),
        double number => Math.Sign(number),
        float number => Math.Sign(number),
        IMeasure measure => measure.Sign,
        IComparable<T> comparable when default(T) is { } zero => Math.Sign(comparable.CompareTo(zero)),
        _ => 1,
    };

    /// <summary>A whole number as a decimal; false when it is too large for one.</summary>
    internal static bool TryDecimal<T>(T value, out decimal result)
        where T : IBinaryInteger<T>
    {
        try
        {
            result = decimal.CreateChecked(value);
            return true;
        }
        catch (OverflowException)
        {
            result = 0m;
            return false;
        }
    }

    private static T InRange<T>(T left, T right, Func<T, T, T> make, string what)
    {
        Exception? cause = null;
        try
        {
            if (make(left, right) is var made && IsFinite(made))
            {
                return made;
            }
        }
        catch (OverflowException problem)
        {
            cause = problem;
        }

        throw new MetricOverflowException($"The {what} of {Undefined.Text(left)} and {Undefined.Text(right)} is outside the range of its type. Use a larger unit, such as millions.", cause);
    }
}
