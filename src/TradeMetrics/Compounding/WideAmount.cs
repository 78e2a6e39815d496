using System.Numerics;

namespace TradeMetrics;

/// <summary>Measures times factors of 128 bits. Decimals and money are rounded once, at the end; so a factor may be beyond decimal's range where the result is not.</summary>
internal static class WideAmount
{
    /// <summary>amount · factor.</summary>
    internal static T Product<T>(T amount, WideFloat factor)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        TryNumber(amount, out var number) ? With(amount, Decimal(WideFloat.From(number) * factor)) : Foreign(amount, factor);

    /// <summary>first · firstFactor + second · secondFactor.</summary>
    /// <exception cref="CurrencyMismatchException">The amounts are in two currencies.</exception>
    internal static T Sum<T>(T first, WideFloat firstFactor, T second, WideFloat secondFactor)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>, IAdditionOperators<T, T, T>
    {
        CheckUnits(first, second);
        return TryNumber(first, out var one) && TryNumber(second, out var other)
            ? With(first, Decimal((WideFloat.From(one) * firstFactor) + (WideFloat.From(other) * secondFactor)))
            : Foreign(first, firstFactor) + Foreign(second, secondFactor);
    }

    /// <summary>Measures as plain numbers whose ratios are theirs.</summary>
    internal static (decimal First, decimal Second, decimal Third) Numbers<T>(T first, T second, T third)
        where T : IDivisionOperators<T, T, decimal>
    {
        CheckUnits(first, second, third);
        if (TryNumber(first, out var one) && TryNumber(second, out var two) && TryNumber(third, out var three))
        {
            return (one, two, three);
        }

        var unit = Measure.Sign(first) != 0 ? first : Measure.Sign(second) != 0 ? second : third;
        return Measure.Sign(unit) == 0 ? default : (first / unit, second / unit, third / unit);
    }

    internal static decimal Decimal(WideFloat value) => value.TryToDecimal(out var result) ? result : throw RateInput.TooLarge("result");

    /// <exception cref="CurrencyMismatchException">The amounts are in two currencies.</exception>
    internal static void CheckUnits<T>(T first, T second, T third)
    {
        CheckUnits(first, second);
        CheckUnits(first, third);
    }

    private static void CheckUnits<T>(T first, T second)
    {
        if (Measure.Unit(first) is { } left && Measure.Unit(second) is { } right && left != right)
        {
            throw new CurrencyMismatchException(left, right);
        }
    }

    private static bool TryNumber<T>(T amount, out decimal number)
    {
        (number, var known) = amount switch
        {
            decimal plain => (plain, true),
            IAmount<T> typed => (typed.Amount, true),
            _ => (0m, false),
        };
        return known;
    }

    private static T With<T>(T like, decimal number) => like is IAmount<T> typed ? typed.WithAmount(number) : (T)(object)number;

    // A decimal holds few digits of a small number, and all of its inverse.
    private static T Foreign<T>(T amount, WideFloat factor)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        factor.IsZero || factor.Magnitude > 0 ? amount * Decimal(factor) : amount / Decimal(WideFloat.One / factor);
}
