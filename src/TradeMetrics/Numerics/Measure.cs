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
}
