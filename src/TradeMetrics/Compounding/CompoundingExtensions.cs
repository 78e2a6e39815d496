using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

/// <summary>What does it become? Compounding and discounting, for money, decimals, and any measure that a <see cref="decimal"/> multiplies and divides.</summary>
public static class CompoundingExtensions
{
    /// <summary>What an amount becomes at a growth per period: amount · (1 + rate)^periods.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="amount">The amount; it may be negative.</param>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">The number of periods, whole or fractional; negative goes the other way.</param>
    /// <returns>The amount after compounding or discounting, not rounded to minor units.</returns>
    /// <exception cref="NonPositiveBaseException">The factor is not above zero: a division by zero, or the root of a negative base.</exception>
    /// <exception cref="MetricOverflowException">The factor or its inverse, or the result, is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">The amount or the number of periods is not finite.</exception>
    /// <example>
    /// <code>
    /// var trade = new Money(8_300_000_000_000m, Currency.CNY);
    /// var projected = trade.CompoundedAt(GrowthRate.FromPercent(4m), 5);
    /// Console.WriteLine(projected.Round(MidpointRounding.ToEven)); // CNY 10098219089920.00
    /// </code>
    /// </example>
    public static T CompoundedAt<T>(this T amount, GrowthRate rate, Periods periods)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        CompoundFormula.Exact(amount, CompoundFactor.Of(rate, periods, discount: false), out var result) is { } reason
            ? throw Undefined.Compounding(reason, amount, rate, periods)
            : result!;

    /// <summary>What an amount becomes at a growth per period, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">The number of periods, whole or fractional; negative goes the other way.</param>
    /// <param name="result">The amount after compounding or discounting, or its type's default.</param>
    /// <returns>False where <see cref="CompoundedAt{T}(T, GrowthRate, Periods)"/> throws.</returns>
    public static bool TryCompoundedAt<T>(this T amount, GrowthRate rate, Periods periods, [MaybeNullWhen(false)] out T result)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        CompoundFormula.Exact(amount, CompoundFactor.Of(rate, periods, discount: false), out result) is null;

    /// <summary>What an amount becomes at an interest rate with its compounding: amount · factor.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="amount">The amount; it may be negative.</param>
    /// <param name="rate">The interest rate with its compounding.</param>
    /// <param name="years">The number of years, whole or fractional; negative goes the other way.</param>
    /// <returns>The amount after compounding or discounting, not rounded to minor units.</returns>
    /// <exception cref="NonPositiveBaseException">The factor is not above zero: a division by zero, or the root of a negative base.</exception>
    /// <exception cref="MetricOverflowException">The factor or its inverse, or the result, is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">The amount or the number of years is not finite.</exception>
    /// <remarks>The factor over t years is 1 + r·t (simple), (1 + r/m)^(m·t) (m times a year) or e^(r·t) (continuous).</remarks>
    public static T CompoundedAt<T>(this T amount, InterestRate rate, Periods years)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        CompoundFormula.Exact(amount, CompoundFactor.Of(rate, years, discount: false), out var result) is { } reason
            ? throw Undefined.Compounding(reason, amount, rate, years)
            : result!;

    /// <summary>What an amount becomes at an interest rate with its compounding, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="rate">The interest rate with its compounding.</param>
    /// <param name="years">The number of years, whole or fractional; negative goes the other way.</param>
    /// <param name="result">The amount after compounding or discounting, or its type's default.</param>
    /// <returns>False where <see cref="CompoundedAt{T}(T, InterestRate, Periods)"/> throws.</returns>
    public static bool TryCompoundedAt<T>(this T amount, InterestRate rate, Periods years, [MaybeNullWhen(false)] out T result)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        CompoundFormula.Exact(amount, CompoundFactor.Of(rate, years, discount: false), out result) is null;

    /// <summary>What a later amount is worth now at a growth per period: amount / (1 + rate)^periods.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="amount">The amount; it may be negative.</param>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">The number of periods, whole or fractional; negative goes the other way.</param>
    /// <returns>The amount after compounding or discounting, not rounded to minor units.</returns>
    /// <exception cref="NonPositiveBaseException">The factor is not above zero: a division by zero, or the root of a negative base.</exception>
    /// <exception cref="MetricOverflowException">The factor or its inverse, or the result, is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">The amount or the number of periods is not finite.</exception>
    public static T DiscountedAt<T>(this T amount, GrowthRate rate, Periods periods)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        CompoundFormula.Exact(amount, CompoundFactor.Of(rate, periods, discount: true), out var result) is { } reason
            ? throw Undefined.Compounding(reason, amount, rate, periods)
            : result!;

    /// <summary>What a later amount is worth now at a growth per period, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="rate">The growth per period.</param>
    /// <param name="periods">The number of periods, whole or fractional; negative goes the other way.</param>
    /// <param name="result">The amount after compounding or discounting, or its type's default.</param>
    /// <returns>False where <see cref="DiscountedAt{T}(T, GrowthRate, Periods)"/> throws.</returns>
    public static bool TryDiscountedAt<T>(this T amount, GrowthRate rate, Periods periods, [MaybeNullWhen(false)] out T result)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        CompoundFormula.Exact(amount, CompoundFactor.Of(rate, periods, discount: true), out result) is null;

    /// <summary>What a later amount is worth now at an interest rate with its compounding: amount / factor.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="amount">The amount; it may be negative.</param>
    /// <param name="rate">The interest rate with its compounding.</param>
    /// <param name="years">The number of years, whole or fractional; negative goes the other way.</param>
    /// <returns>The amount after compounding or discounting, not rounded to minor units.</returns>
    /// <exception cref="NonPositiveBaseException">The factor is not above zero: a division by zero, or the root of a negative base.</exception>
    /// <exception cref="MetricOverflowException">The factor or its inverse, or the result, is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">The amount or the number of years is not finite.</exception>
    /// <remarks>The factor over t years is 1 + r·t (simple), (1 + r/m)^(m·t) (m times a year) or e^(r·t) (continuous).</remarks>
    public static T DiscountedAt<T>(this T amount, InterestRate rate, Periods years)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        CompoundFormula.Exact(amount, CompoundFactor.Of(rate, years, discount: true), out var result) is { } reason
            ? throw Undefined.Compounding(reason, amount, rate, years)
            : result!;

    /// <summary>What a later amount is worth now at an interest rate with its compounding, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="rate">The interest rate with its compounding.</param>
    /// <param name="years">The number of years, whole or fractional; negative goes the other way.</param>
    /// <param name="result">The amount after compounding or discounting, or its type's default.</param>
    /// <returns>False where <see cref="DiscountedAt{T}(T, InterestRate, Periods)"/> throws.</returns>
    public static bool TryDiscountedAt<T>(this T amount, InterestRate rate, Periods years, [MaybeNullWhen(false)] out T result)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T> =>
        CompoundFormula.Exact(amount, CompoundFactor.Of(rate, years, discount: true), out result) is null;
}
