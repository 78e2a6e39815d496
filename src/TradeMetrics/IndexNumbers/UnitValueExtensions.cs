using System.Numerics;

namespace TradeMetrics;

/// <summary>Unit values: what was paid on average for a unit of a quantity, such as money per tonne.</summary>
/// <remarks>Quantities of any kind of number are taken as decimals; a <see cref="double"/> carries 15 significant digits.</remarks>
/// <example>
/// <code>
/// var exports = new Money(1_300_000m, Currency.USD);
/// Console.WriteLine(exports.UnitValue(2_000)); // USD 650.00
/// Console.WriteLine(exports.UnitValue(TimeSpan.FromHours(10), time => time.TotalHours)); // USD 130000.00
/// </code>
/// </example>
public static class UnitValueExtensions
{
    /// <summary>The value of a unit: value over quantity.</summary>
    /// <typeparam name="T">The value: money, a decimal.</typeparam>
    /// <typeparam name="TQuantity">The kind of number that the quantity is.</typeparam>
    /// <param name="value">What was paid.</param>
    /// <param name="quantity">For how many units, above zero.</param>
    /// <returns>The unit value, not rounded to minor units.</returns>
    /// <exception cref="NegativeMeasureException">The quantity is negative.</exception>
    /// <exception cref="UndefinedMetricException">The quantity is zero or not finite.</exception>
    /// <exception cref="MetricOverflowException">The quantity or the result is outside decimal's range.</exception>
    public static T UnitValue<T, TQuantity>(this T value, TQuantity quantity)
        where T : struct, IDivisionOperators<T, decimal, T>
        where TQuantity : INumber<TQuantity> => Divide(value, quantity, out var unitValue) is { } reason
            ? throw Fault(reason, value, quantity)
            : unitValue;

    /// <summary>The value of a unit, where it is defined.</summary>
    /// <typeparam name="T">The value: money, a decimal.</typeparam>
    /// <typeparam name="TQuantity">The kind of number that the quantity is.</typeparam>
    /// <param name="value">What was paid.</param>
    /// <param name="quantity">For how many units, above zero.</param>
    /// <param name="unitValue">The unit value, or the default.</param>
    /// <returns>False where <see cref="UnitValue{T, TQuantity}(T, TQuantity)"/> throws.</returns>
    public static bool TryUnitValue<T, TQuantity>(this T value, TQuantity quantity, out T unitValue)
        where T : struct, IDivisionOperators<T, decimal, T>
        where TQuantity : INumber<TQuantity> => Divide(value, quantity, out unitValue) is null;

    /// <summary>The value of a unit of a quantity, such as a tonne of a mass.</summary>
    /// <typeparam name="T">The value: money, a decimal.</typeparam>
    /// <typeparam name="TQuantity">The quantity, of any library.</typeparam>
    /// <typeparam name="TNumber">The kind of number that it is counted in.</typeparam>
    /// <param name="value">What was paid.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="units">How many units it is, above zero.</param>
    /// <returns>The unit value, not rounded to minor units.</returns>
    /// <inheritdoc cref="UnitValue{T, TQuantity}(T, TQuantity)" path="/exception"/>
    public static T UnitValue<T, TQuantity, TNumber>(this T value, TQuantity quantity, Func<TQuantity, TNumber> units)
        where T : struct, IDivisionOperators<T, decimal, T>
        where TNumber : INumber<TNumber>
    {
        ArgumentNullException.ThrowIfNull(units);
        return value.UnitValue(units(quantity));
    }

    private static UndefinedReason? Divide<T, TQuantity>(T value, TQuantity quantity, out T unitValue)
        where T : struct, IDivisionOperators<T, decimal, T>
        where TQuantity : INumber<TQuantity>
    {
        unitValue = default;
        if (!TQuantity.IsFinite(quantity))
        {
            return UndefinedReason.NotFinite;
        }

        try
        {
            var units = decimal.CreateChecked(quantity);
            if (units <= 0m)
            {
                return units < 0m ? UndefinedReason.NegativeMeasure : UndefinedReason.ZeroMeasure;
            }

            unitValue = value / units;
            return null;
        }
        catch (OverflowException)
        {
            return UndefinedReason.Overflow;
        }
    }

    private static Exception Fault<T, TQuantity>(UndefinedReason reason, T value, TQuantity quantity)
    {
        var start = $"The unit value of {Undefined.Text(value)} over {Undefined.Text(quantity)} is undefined: ";
        return reason switch
        {
            UndefinedReason.NegativeMeasure => new NegativeMeasureException(start + "the quantity is negative. Give one above zero."),
            UndefinedReason.Overflow => new MetricOverflowException(start + "it is outside decimal's range. Use another unit."),
            _ => new UndefinedMetricException(reason, start + "the quantity must be finite and above zero. Leave it missing where no quantity is known."),
        };
    }
}
