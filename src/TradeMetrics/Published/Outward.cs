using System.Numerics;

namespace TradeMetrics;

/// <summary>Moves computed ends outwards by more than they were rounded, so that the true end is never outside.</summary>
/// <remarks>
/// One part in 1e26, and 1e-27 at least: more than the rounding of a quotient, a root or a power, and far below the 1e-24
/// that counts as tight. A sum or product that no digit was lost of is left as it is.
/// </remarks>
internal static class Outward
{
    /// <summary>What a decimal result may have lost, relative to it.</summary>
    internal const decimal Exact = 1e-26m;

    /// <summary>What a quotient of doubles may have lost: 15 digits are kept.</summary>
    internal const decimal Double = 1e-14m;

    private const decimal Least = 1e-27m;

    // Logarithms are right to a unit or two of a double's last place.
    private const double Relative = 2e-15;
    private const double LeastDouble = 1e-26;

    internal static decimal Down(decimal value, decimal precision = Exact) => Moved(value, -Step(value, precision));

    internal static decimal Up(decimal value, decimal precision = Exact) => Moved(value, Step(value, precision));

    internal static double Down(double value, double least = LeastDouble) => value - (Math.Abs(value) * Relative) - least;

    internal static double Up(double value, double least = LeastDouble) => value + (Math.Abs(value) * Relative) + least;

    internal static GrowthRate Down(GrowthRate rate, decimal precision = Exact) =>
        GrowthRate.FromFraction(Math.Max(-1m, Moved(rate.Fraction, -Step(rate.Factor, precision))));

    internal static GrowthRate Up(GrowthRate rate, decimal precision = Exact) => GrowthRate.FromFraction(Moved(rate.Fraction, Step(rate.Factor, precision)));

    internal static Share Down(Share share, decimal precision = Exact) => Share.FromFraction(Math.Max(0m, Down(share.Fraction, precision)));

    internal static Share Up(Share share, decimal precision = Exact) => Share.FromFraction(Math.Min(1m, Up(share.Fraction, precision)));

    /// <summary>The lower end of a product or quotient of a measure; one of a measure that is not negative is not negative.</summary>
    internal static T LowEnd<T>(T value, bool floor)
        where T : IMultiplyOperators<T, decimal, T> => TryMove(value, amount => floor ? Math.Max(0m, Down(amount)) : Down(amount), out var moved)
            ? moved
            : value * (Measure.Sign(value) < 0 ? 1m + Exact : 1m - Exact);

    /// <summary>The upper end of a product or quotient of a measure.</summary>
    internal static T HighEnd<T>(T value)
        where T : IMultiplyOperators<T, decimal, T> => TryMove(value, amount => Up(amount), out var moved)
            ? moved
            : value * (Measure.Sign(value) < 0 ? 1m - Exact : 1m + Exact);

    /// <summary>A sum, moved only where digits were lost.</summary>
    internal static T Sum<T>(T left, T right, bool up)
        where T : IAdditionOperators<T, T, T>
    {
        var sum = left + right;
        return Scale(sum) is { } kept && kept == Math.Max(Scale(left) ?? 0, Scale(right) ?? 0) ? sum : Rounded(sum, up);
    }

    /// <summary>A difference, moved only where digits were lost.</summary>
    internal static T Difference<T>(T left, T right, bool up)
        where T : ISubtractionOperators<T, T, T>
    {
        var difference = left - right;
        return Scale(difference) is { } kept && kept == Math.Max(Scale(left) ?? 0, Scale(right) ?? 0) ? difference : Rounded(difference, up);
    }

    /// <summary>A multiple, moved only where digits were lost.</summary>
    internal static T Product<T>(T value, decimal factor, bool up)
        where T : IMultiplyOperators<T, decimal, T>
    {
        var product = value * factor;
        return factor == 0m || Measure.Sign(value) == 0 || (Scale(product) is { } kept && kept == Scale(value) + factor.Scale) ? product
            : Scale(product) is not null ? Rounded(product, up)
            : up ? HighEnd(product) : LowEnd(product, floor: false);
    }

    // One rounding loses at most half a unit of the last digit that is kept (a zero that it leaves has no scale); a measure of another type is taken as it computes.
    private static T Rounded<T>(T value, bool up) => value is double number
        ? (T)(object)(up ? Math.BitIncrement(number) : Math.BitDecrement(number))
        : TryMove(value, amount => Moved(amount, new decimal(1, 0, 0, isNegative: !up, amount == 0m ? (byte)28 : amount.Scale)), out var moved) ? moved : value;

    private static bool TryMove<T>(T value, Func<decimal, decimal> move, out T moved)
    {
        moved = value switch
        {
            decimal number => (T)(object)move(number),
            IAmount<T> amount => amount.WithAmount(move(amount.Amount)),
            PercentagePoints points => (T)(object)PercentagePoints.FromFraction(move(points.Fraction)),
            _ => value,
        };
        return value is decimal or IAmount<T> or PercentagePoints;
    }

    private static int? Scale<T>(T value) => value switch
    {
        decimal number => number.Scale,
        IAmount<T> amount => amount.Amount.Scale,
        PercentagePoints points => points.Fraction.Scale,
        _ => null,
    };

    private static decimal Step(decimal size, decimal precision) => Math.Max(RateInput.Multiply(Math.Abs(size), precision, "width of the interval"), Least);

    private static decimal Moved(decimal value, decimal step) => RateInput.Add(value, step, "end of the interval");
}
