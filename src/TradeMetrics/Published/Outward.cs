using System.Numerics;

namespace TradeMetrics;

/// <summary>Moves computed ends outwards by more than they were rounded, so that the true end is never outside.</summary>
/// <remarks>One part in 1e26, and 1e-27 at least: more than the rounding of a quotient, a root or a power, and far below the 1e-24 that counts as tight.</remarks>
internal static class Outward
{
    private const decimal Relative = 1e-26m;
    private const decimal Least = 1e-27m;

    internal static decimal Down(decimal value) => value - Step(value);

    internal static decimal Up(decimal value) => value + Step(value);

    // Of a measure the relative step alone: it has no last digit of its own.
    internal static T Down<T>(T value)
        where T : IMultiplyOperators<T, decimal, T> => value * (1m - Relative);

    internal static T Up<T>(T value)
        where T : IMultiplyOperators<T, decimal, T> => value * (1m + Relative);

    private static decimal Step(decimal value) => Math.Max(Math.Abs(value) * Relative, Least);
}
